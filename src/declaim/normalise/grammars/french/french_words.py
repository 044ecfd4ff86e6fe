"""French in tables: signs of the net, short forms, and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.context_rules import Context
from declaim.normalise.figure_words import Money
from declaim.normalise.rules import words

ADDRESS = {
    ".": "point", "@": "arobase", "/": "barre", ":": "deux points", "-": "tiret",
    "_": "tiret bas", "www": "w w w", "http": "h t t p", "https": "h t t p s", "fr": "f r",
    "?": "point d'interrogation", "=": "égale", "&": "et", "#": "dièse", "%": "pour cent",
    "+": "plus", "~": "tilde",
}  # fmt: skip
SHORT = {
    "M.": "monsieur", "MM.": "messieurs", "Mme": "madame", "Mmes": "mesdames",
    "Mlle": "mademoiselle", "Mlles": "mesdemoiselles", "Dr": "docteur", "Dr.": "docteur",
    "Dʳ": "docteur", "Dʳᵉˢ": "docteures", "Mᵐᵉ": "madame", "Mᵐᵉˢ": "mesdames",
    "Mˡˡᵉ": "mademoiselle", "Mˡˡᵉˢ": "mademoiselles", "Pr": "professeur", "Me": "maître",
    "Mgr": "monseigneur", "St": "saint", "Ste": "sainte", "Cie": "compagnie", "etc.": "et cetera",
    "av. J.-C.": "avant Jésus-Christ", "ap. J.-C.": "après Jésus-Christ",
    "apr. J.-C.": "après Jésus-Christ", "avant J.-C.": "avant Jésus-Christ",
    "après J.-C.": "après Jésus-Christ", "avant J-C.": "avant Jésus-Christ",
    "avant J-C": "avant Jésus-Christ", "av. J-C": "avant Jésus-Christ", "av. J-C.":
    "avant Jésus-Christ", "après J-C": "après Jésus-Christ", "ap. J-C": "après Jésus-Christ",
    "av. JC": "avant Jésus-Christ", "avant JC": "avant Jésus-Christ", "avt J.-C.":
    "avant Jésus-Christ",
    "Mr": "monsieur", "Mr.": "monsieur", "St.": "saint", "Ste.": "sainte", "Mme.": "madame",
    "vs.": "versus", "pts": "points", "par pers.": "par personne", "resp.": "respectivement",
    "i.e.": "c'est-à-dire",
    "c. à soupe":
    "cuillères à soupe", "c. à thé": "cuillères à thé", "c. à café": "cuillères à café",
    "c. à table": "cuillères à table", "c.à.s": "cuillères à soupe", "c.à.c": "cuillères à café",
    "CàS": "cuillères à soupe", "CàC": "cuillères à café", "càs": "cuillères à soupe",
    "càc": "cuillères à café", "boul.": "boulevard", "Boul.": "boulevard", "qqch.":
    "quelque chose", "qqn": "quelqu'un", "suiv.": "suivants", "trad.": "traduction",
    "coll.": "collection", "ibid.": "ibidem", "Ibid.": "Ibidem", "op. cit.": "opere citato",
    "c.-à-d.": "c'est-à-dire",
    "p. ex.": "par exemple", "env.": "environ", "bd": "boulevard", "Bd": "boulevard",
    "bd.": "boulevard", "av.": "avenue", "Av.": "avenue", "hab.": "habitants", "éd.": "édition",
    "pers.": "personnes",
    "tél.": "téléphone", "Tél.": "téléphone", "max.": "maximum", "min.": "minimum",
    "cf.": "confer", "Cf.": "Confer", "apr.": "après", "s.d.": "sans date", "NB": "nota bene",
    "S.A.": "S A", "arr.": "arrondissement", "s.v.p.": "s'il vous plaît", "pp.": "pages",
    "Rép.": "République",
    "svp": "s'il vous plaît", "Vve": "veuve", "Prof.": "professeur", "prof.": "professeur",
    "Gal": "général",
    "Col.": "colonel", "Cdt": "commandant", "Ets": "établissements", "dept.": "département",
    "id.": "idem",
    "N.D.L.R.": "note de la rédaction", "NDLR": "note de la rédaction", "adj.": "adjectif",
    "quest.": "question", "ann.": "annexe", "hôp.": "hôpital", "pl.": "place", "Dir.": "directeur",
    "fg": "faubourg", "Fg": "faubourg", "Sté": "société", "rdv": "rendez-vous",
    "RDV": "rendez-vous",
    "c.-à.-d.": "c'est-à-dire", "càd": "c'est-à-dire", "P.-S.": "post-scriptum", "ex.": "exemple",
    "c. à s.": "cuillères à soupe", "c. à c.": "cuillères à café", "W.-C.": "W C",
    "N.B.": "nota bene",
    "cts": "centimes", "kF": "kilofrancs", "réf.": "référence", "Réf.": "référence",
    "ch.": "chapitre", "chap.": "chapitre", "dép.": "département",
}  # fmt: skip
NUMBERED = {
    "n°": "numéro", "N°": "numéro", "nº": "numéro", "Nº": "numéro", "n°s": "numéros",
    "p.": "page", "pp.": "pages", "vol.": "volume", "t.": "tome", "chap.": "chapitre",
    "art.": "article", "Art.": "article", "fig.": "figure", "Fig.": "figure", "§": "paragraphe",
    "no": "numéro", "ch.": "chapitre", "éd.": "édition", "al.": "alinéa",
    "arts.": "articles",
    "art": "article", "n o": "numéro", "nᵒ": "numéro", "Vol.": "volume", "Chap.": "chapitre",
    "no.": "numéro", "No.": "numéro",
}  # fmt: skip
LETTERS = words(
    "SNCF UE ONU USA FBI CIA PS UMP RATP BNP EDF TGV PDG PIB SMS CGT CNRS HLM FMI BBC "
    "IUT TV FN LR RN RER AFP ADN VTT QI UMP GIGN OMPI IETF IIHF EADS ANPE CIDH EPCI "
    "CD CV DC MC CC MD LCD CDI DVI CEDH MEAE CATL PAMC EUCD UEFI UUID AIPD MMORPG PCMCIA SARL CAUE "
    "OSCE CICR IIOP LGBTQIA LGBTQ"
)
SAID_AS_WORDS = words(
    "OTAN SIDA UNESCO UNICEF NASA OPEP FIFA UEFA SMIC COVID ONISEP INSEE INSERM CAPES "
    "CNIL AQMI DREES URSSAF MEDEF ARTE ONERA FNAC OVNI PACS BAFA CROUS INRA SACEM DROM ENA "
    "PAC DOM TOM GIF "
    "CAC NAFTA ALENA PACTE JSON ISO ZEP ZAC ZUP RIB PIN SIM RAM CAF BAC RAID IRA ETA FARC SAMU "
    "EHPAD CAN SCO ANSSI LIVRE SUD LES UNE QUI QUE OUI NON PAS SUR NOS VOS MES TRÈS TOUS BIEN "
    "TOUT PLUS "
    "MAIS RIA OU ET LE AFNIC AFNOR AFPA OFPRA ZNIEFF ZIP MAC SCOT LAN NAS"
)
BEGINNINGS = words(
    "le la les un une des il elle ils elles on ce cette ces et en au aux du dans pour par sur mais "
    "si nous vous je tu son sa ses leur leurs ainsi depuis après avant selon cependant puis alors "
    "plus tous tout comme avec sans chez lors bien est qui que quand "
    "aujourd enfin ensuite alors toutefois pourtant notre votre leur chaque certains plusieurs"
)
"""Words that begin a sentence, and are no name behind an initial."""
COUNTED = words(
    "an chapitre tome volume acte livre partie titre guerre mondiale scène article "
    "annexe classe type niveau phase Vatican Paris Lyon"
)
RULERS = words(
    "Louis Charles Henri François Napoléon Philippe Jean Paul Pie Benoît Léon "
    "Grégoire Clément Urbain Innocent Alexandre Nicolas Guillaume Georges Édouard "
    "Edouard Richard Jacques Élisabeth Elisabeth Catherine Frédéric Léopold Albert "
    "Baudouin Rodolphe Ramsès Jules Sixte Boniface Célestin Alphonse Ferdinand Isabelle "
    "Juan Carlos Felipe Mohammed Hassan Othon Victor-Emmanuel Gustave Christian"
)
CONTEXT = Context(
    phones=words("Tél. tél. Tél tél Tel. tel. Téléphone téléphone Portable portable Fax fax "
    "fax. Télécopie"),
    codes=words("matricule ISBN ISSN SIREN SIRET RCS IBAN"),
    dotted=words("Figure figure Tableau tableau Fig. Produit Ubuntu version Version chapitre "
    "Chapitre rubrique rubriques section Section article art. iOS "
                 "Android Windows Bluetooth USB macOS Python paragraphe point"),
    dot="point",
    nouns=("(?!)", "(?!)"),
    large={"Md": ("milliard", "milliards"), "Mds": ("milliard", "milliards")},
    signs={"=": "égale", "+": "plus", "±": "plus ou moins", "≈": "environ",
    "≥": "supérieur ou égal à",
           "≤": "inférieur ou égal à",
           "÷": "divisé par", "×": "fois"},
    plain=words("LE LA LES DE DES DU UN UNE ET EN AU AUX SUR PAR ON IL SA SON SES MON MA MES TU "
    "QUI QUE NE "
                "PAS OU CE CES EST DANS TOUT BON OUI NON VOS NOS POUR PLUS"),
    short_years=True,
)  # fmt: skip
FEMININE = frozenset(words("""
    femme fois heure minute seconde semaine année journée personne page place voix maison ville
    équipe
    victoire défaite tonne étoile fille mère famille entreprise voiture chambre étape main partie
    pièce
    lettre table tasse cuillère boîte bouteille gousse tranche pincée rue route ligne salle chose
    question
    école église ferme île usine banque tour course médaille coupe place toile œuvre scène plainte
    enquête
    arme balle bombe victime vie mort nuit soirée matinée marche porte fenêtre carte plante espèce
    pomme
    nouvelle première autre seule même petite grande chaîne machine licence note œuvre collection
    livraison
    piste mesure loi règle réforme grève crise chance raison cause suite demande réponse offre
    somme dizaine
    douzaine vingtaine trentaine cinquantaine centaine caméra dame enfance fois-ci commune région
    province
    ampoule capsule gélule cellule molécule
    bière courge patate orange sauce poudre viande eau huile crème douleur date fin forme série
    base classe saison source visite recherche guerre couche noix botte carotte tomate banane louche
    conserve brique écorce épice olive amande datte figue poire pêche prune laitue asperge endive
    échalote betterave mangue pizza vanille grosse belle bonne dernière longue dose union période
    façon vue manière part voie matière aide base fracture prison police liste grâce énergie charge
    peine valeur taille paix campagne prise tête moyenne sorte sortie pratique rencontre carrière
    phase lumière bataille nature religion mémoire liaison hauteur côte limite force attaque masse
    parole retraite photo hausse baisse finale longueur taxe bande formule bouche prime neige
    couleur villa vidéo tumeur rive radio course dent barre norme pluie pierre clinique baie annonce
    c langue figure face zone marque musique chanson danse fête plage montagne mer forêt feuille
    fleur branche
"""))  # fmt: skip
MASCULINE = frozenset(
    words("""
    génie incendie foie parapluie côté comité musée lycée comté été traité retraité arrêté député
    silence trophée squelette domaine magazine capitaine mille plastique moustique graphique stade
    grade patronage caractère gorille mercure murmure apogée
""")
)
FEMININE_ENDING = (
    "(?:[ts]ion|té|ée|ette|elle|ance|ence|esse|euse|trice|ude|ure|ise|ille|ie|ique|ade|otte|sse"
    "|onne|ière|ine|aille)$"
)
"""Of most nouns with these endings the gender is feminine, but not of `MASCULINE`."""
SHORT_DAYS = dict(
    zip(
        words("lun mar mer jeu ven sam dim"),
        words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        strict=True,
    )
)
MONTHS = words("""
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
""")
SHORT_MONTHS = dict(
    zip(words("janv févr mars avr mai juin juil août sept oct nov déc"), MONTHS, strict=True)
)
UNITS = {
    "km": ("kilomètre", "kilomètres"), "m": ("mètre", "mètres"),
    "cm": ("centimètre", "centimètres"), "mm": ("millimètre", "millimètres"),
    "nm": ("nanomètre", "nanomètres"), "kg": ("kilo", "kilos"), "g": ("gramme", "grammes"),
    "mg": ("milligramme", "milligrammes"), "µg": ("microgramme", "microgrammes"),
    "t": ("tonne", "tonnes"), "l": ("litre", "litres"), "L": ("litre", "litres"),
    "ml": ("millilitre", "millilitres"), "mL": ("millilitre", "millilitres"),
    "cl": ("centilitre", "centilitres"), "dl": ("décilitre", "décilitres"),
    "h": ("heure", "heures"), "min": ("minute", "minutes"),
    "sec": ("seconde", "secondes"), "s": ("seconde", "secondes"),
    "ha": ("hectare", "hectares"), "Hz": ("hertz", "hertz"), "kHz": ("kilohertz",
    "kilohertz"), "MHz": ("mégahertz", "mégahertz"), "GHz": ("gigahertz", "gigahertz"),
    "W": ("watt", "watts"), "kW": ("kilowatt", "kilowatts"), "MW": ("mégawatt",
    "mégawatts"), "GW": ("gigawatt", "gigawatts"), "kWh": ("kilowattheure",
    "kilowattheures"), "V": ("volt", "volts"), "Mo": ("mégaoctet", "mégaoctets"),
    "Go": ("gigaoctet", "gigaoctets"), "ko": ("kilooctet", "kilooctets"),
    "To": ("téraoctet", "téraoctets"), "ch": ("cheval", "chevaux"),
    "hab.": ("habitant", "habitants"), "hab": ("habitant", "habitants"),
    "°C": ("degré Celsius", "degrés Celsius"), "°": ("degré", "degrés"),
    "º C": ("degré Celsius", "degrés Celsius"), "° C": ("degré Celsius", "degrés Celsius"),
    "ºC": ("degré Celsius", "degrés Celsius"), "‰": ("pour mille", "pour mille"),
    "Mbit": ("mégabit", "mégabits"), "Gbit": ("gigabit", "gigabits"), "Wh": ("wattheure",
    "wattheures"),
    "MWh": ("mégawattheure", "mégawattheures"), "GWh": ("gigawattheure", "gigawattheures"),
    "TWh": ("térawattheure", "térawattheures"), "mmol": ("millimole", "millimoles"),
    "Km": ("kilomètre", "kilomètres"), "Kg": ("kilo", "kilos"), "mn": ("minute", "minutes"),
    "kcal": ("kilocalorie", "kilocalories"), "A": ("ampère", "ampères"), "dB": ("décibel",
    "décibels"),
    "µm": ("micromètre", "micromètres"), "hl": ("hectolitre", "hectolitres"),
    "lb": ("livre", "livres"), "U": ("unité", "unités"), "sem": ("semaine", "semaines"),
    "mAh": ("milliampère-heure", "milliampères-heures"), "Mt": ("mégatonne", "mégatonnes"),
    "Mpx": ("mégapixel", "mégapixels"), "cp": ("comprimé", "comprimés"),
    "oz": ("once", "onces"), "j": ("jour", "jours"), "kWc": ("kilowatt "
    "crête", "kilowatts crête"), "MB": ("mégaoctet", "mégaoctets"), "GB": ("gigaoctet",
    "gigaoctets"), "ms": ("milliseconde", "millisecondes"), "px": ("pixel", "pixels"),
    "UI": ("unité internationale", "unités internationales"), "mbar": ("millibar", "millibars"),
    "kPa": ("kilopascal", "kilopascals"), "kV": ("kilovolt", "kilovolts"), "mW": ("milliwatt",
    "milliwatts"), "kJ": ("kilojoule", "kilojoules"), "kN": ("kilonewton", "kilonewtons"),
    "ng": ("nanogramme", "nanogrammes"), "mol": ("mole", "moles"), "µl": ("microlitre",
    "microlitres"), "mmHg": ("millimètre de mercure", "millimètres de mercure"),
    "°F": ("degré Fahrenheit", "degrés Fahrenheit"), "hPa": ("hectopascal",
    "hectopascals"),
}  # fmt: skip
CURRENCIES = {
    "€": Money("euro", "euros", "centime", "centimes"),
    "$": Money("dollar", "dollars", "cent", "cents"),
    "£": Money("livre", "livres", "penny", "pence"),
    "¥": Money("yen", "yens"),
    "$ US": Money("dollar", "dollars"), "US$": Money("dollar", "dollars", "cent", "cents"),
    "CHF": Money("franc suisse", "francs suisses", "centime", "centimes"),
    "FF": Money("franc", "francs", "centime", "centimes"), "FCFA": Money("franc C F A",
    "francs C F A"),
    "$ CA": Money("dollar canadien", "dollars canadiens"), "EUR": Money("euro", "euros"),
    "MEUR": Money("million d'euros", "millions d'euros"),
}  # fmt: skip
