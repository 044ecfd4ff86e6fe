"""French in tables: signs of the net, short forms, and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.context_words import Context
from declaim.normalise.figure_words import Money
from declaim.normalise.grammars.romance.romance_words import ENGLISH
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
    "Mˡˡᵉ": "mademoiselle", "Mˡˡᵉˢ": "mademoiselles", "Pr": "professeur",
    "Mgr": "monseigneur", "St": "saint", "Ste": "sainte", "Cie": "compagnie", "etc.": "et cetera",
    "etc ...": "et cetera", "E.-U.": "États-Unis", "É.-U.": "États-Unis", "E-U-A.": "États-Unis",
    "av. J.-C.": "avant Jésus-Christ", "ap. J.-C.": "après Jésus-Christ",
    "apr. J.-C.": "après Jésus-Christ", "avant J.-C.": "avant Jésus-Christ",
    "après J.-C.": "après Jésus-Christ", "avant J-C.": "avant Jésus-Christ",
    "avant J-C": "avant Jésus-Christ", "av. J-C": "avant Jésus-Christ", "av. J-C.":
    "avant Jésus-Christ", "après J-C": "après Jésus-Christ", "ap. J-C": "après Jésus-Christ",
    "av. JC": "avant Jésus-Christ", "avant JC": "avant Jésus-Christ", "avt J.-C.":
    "avant Jésus-Christ",
    "Mr": "monsieur", "Mr.": "monsieur", "St.": "saint", "Ste.": "sainte", "Mme.": "madame",
    "vs.": "versus", "pts": "points", "par pers.": "par personne", "resp.": "respectivement",
    "i.e.": "c'est-à-dire", "diam.": "diamètre", "Ph.D.": "P H D", "Ph. D.": "P H D",
    "PhD": "P H D", "de diam": "de diamètre",
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
    "S.A.": "S A", "R.D.V.": "rendez-vous", "arr.": "arrondissement", "s.v.p.": "s'il vous plaît",
    "pp.": "pages",
    "Rép.": "République",
    "svp": "s'il vous plaît", "Vve": "veuve", "Prof.": "professeur", "prof.": "professeur",
    "Gal": "général",
    "Col.": "colonel", "Cdt": "commandant", "Ets": "établissements", "dept.": "département",
    "id.": "idem",
    "N-O": "nord-ouest", "N-E": "nord-est", "S-O": "sud-ouest", "S-E": "sud-est", "D+":
    "de dénivelé positif", "D-": "de dénivelé négatif", "N.-D.": "Notre-Dame", "Cass. civ.":
    "Cassation civile", "Cass. soc.": "Cassation sociale", "Cass. crim.": "Cassation criminelle",
    "Cass. com.": "Cassation commerciale",
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
    "no.": "numéro", "No.": "numéro", "th.": "thermostat", "ép.": "épisode",
}  # fmt: skip
LETTERS = words(
    "SNCF UE ONU USA FBI CIA PS UMP RATP BNP EDF TGV PDG PIB SMS CGT CNRS HLM FMI BBC "
    "IUT TV FN LR RN RER AFP ADN VTT QI UMP GIGN OMPI IETF IIHF EADS ANPE CIDH EPCI "
    "CD CV DC MC CC MD CM LCD CDI DVI CEDH MEAE CATL PAMC EUCD UEFI UUID AIPD MMORPG PCMCIA SARL "
    "CAUE OSCE CICR IIOP LGBTQIA LGBTQ CIID"
)
SAID_AS_WORDS = ENGLISH + words(
    "OTAN SIDA UNESCO UNICEF NASA OPEP FIFA UEFA SMIC COVID ONISEP INSEE INSERM CAPES "
    "CNIL AQMI DREES URSSAF MEDEF ARTE ONERA FNAC OVNI PACS BAFA CROUS INRA SACEM DROM ENA "
    "PAC DOM TOM ROM GIF OPCO SGAR JAF "
    "CAC NAFTA ALENA PACTE JSON ISO ZEP ZAC ZUP RIB PIN SIM RAM CAF BAC RAID IRA ETA FARC SAMU "
    "EHPAD CAN SCO ANSSI LIVRE SUD LES UNE QUI QUE OUI NON PAS SUR NOS VOS MES TRÈS TOUS BIEN "
    "TOUT PLUS "
    "GYM BAL THÉ SKI VIN MER JEU ÉTÉ EAU MOI TOI LUI FEU BUS RIZ RUE LOI FOI NEZ SOL ICI ILS "
    "EUX DÈS ÇA LÀ PEU FIN NOM MOT LIT CLÉ ÂME LAC CRU SAC MUR NUL PUR DUR SEC LU VU BAS VOL BEL "
    "BIO BOL FOU DOS TÔT NÉ NÉE NÉS NÉES ÂGE ÉLU HUI VINGT VIVRE VRAI VRAIE CORPS MATCH MATCHS "
    "OBJET FONDS FILMS LONGS HUIT AVRIL TESTS MAI DIT "
    "MAIS RIA OU ET LE AFNIC AFNOR AFPA OFPRA ZNIEFF ZIP MAC SCOT LAN NAS PRO"
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
    "annexe classe type niveau phase section groupe Vatican Paris Lyon"
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
                "PAS OU CE CES EST DANS TOUT BON OUI NON VOS NOS POUR PLUS ART VIE ROI "
                "BUT CET TON TA TES JE SE ME NI CAR VA ANS AN JOUR AGE CLE ETE THE FETE"),
    short_years=True,
)  # fmt: skip
BOOKS = {
    "Psaume": "Psaume", "Ps": "Psaume", "Gn": "Genèse", "Ex": "Exode", "Is": "Isaïe",
    "Mt": "Matthieu", "Matthieu": "Matthieu", "Mc": "Marc", "Marc": "Marc", "Lc": "Luc",
    "Luc": "Luc", "Jn": "Jean", "Jean": "Jean", "Ac": "Actes", "Rm": "Romains", "Ap": "Apocalypse",
}  # fmt: skip
"""Books of the Bible, and their short forms."""
LABELS = words("""
    article articles chapitre figure fig tableau version niveau type numéro page partie section
    étape phase saison épisode tome volume route chaîne groupe classe ligne lot annexe point règle
    jour exercice question fiche scénario cas étude zone option modèle exemple équation objectif
    axe action mesure catégorie série division ligue alinéa paragraphe titre livre acte scène
    semaine module bloc tour manche set match essai appartement bâtiment chambre salle quai voie
    terminal porte poste canal radio france formule euro stade grade degré rang tranche
""")
"""Words behind which a number stands alone."""
FEMININE = frozenset(
    words("""
    api bd ong pme tpe tv url vm
    abbaye affaire aide aile alarme algèbre amibe amorce ampleur ampoule anecdote annexe
    antichambre antilope apostrophe appli ardeur argile arme armoire arnaque artère arène
    atmosphère attaque aumône aurore auto automobile bague baignoire balançoire banane banlieue
    banque barbe barque belle-mère belote betterave bible bibliothèque bile bio biosphère blague
    blancheur boisson bombe boule boxe boîte brebis bride brume c cabane cage caldeira came
    campagne caméra canicule capsule carpe casserole catastrophe cave cellule cendre chair
    chaire chaleur chambre chanson chauve-souris chaux chaîne chèvre cible circulaire cire
    claque clef clientèle clim clé colère compagne compo comète consigne console contrefaçon
    coque cote couleur coupe cour courbe coutume cravate croix croûte crème crêpe cuiller
    cuillère cuve côte dame date dent diapo digue discothèque disgrâce diète douane douceur
    douleur drogue dynamo déco eau eaux enchère enclave encontre encre entrave enzyme erreur
    expo fable fac faim fanfare farce fatigue faune faveur façon femme fenêtre ferme fibre figue
    file fin firme fièvre flamme flaque fleur flore foi foire fois fois-ci force formule forêt
    foudre foule fourmi fourmis frange frayeur fraîcheur frégate fureur gamme garce gare
    garnison gaule geôle girafe gloire gomme gondole grammaire grand-mère grandeur grange
    grosseur grâce grève gueule guilde guitare guérilla guérison guêpe gélule halte harpe
    hauteur herbe histoire horloge hormone horreur huile humeur huître hygiène hypothèque hyène
    hâte hélice héroïne image info injustice interview intrigue jambe jument jungle jupe justice
    lady lame lampe langue laque largeur larme lettre leçon ligne ligue liqueur liste loge loi
    longue longueur louange loupe loutre lueur lyre lèvre madame mafia main majuscule malice
    maman mangouste mangue manif manoeuvre manœuvre mare marque membrane mer milice minuscule
    miss misère mme moisson molécule montagne montre morgue mort mosaïque moto mousson mâchoire
    mère médiathèque mémoire mésange métaphore méthode métropole météo nage nageoire nef neige
    noire noix note bleue notice nourrice nuit nuque nymphe nécropole oasis odeur oeuvre oeuvres
    offre ombre orange page paillote paire paix panthère parallèle paranoïa paroi parole part
    particule passoire pastèque patate patinoire peau peaux perruque peur phalange photo piastre
    pieuvre pile pilule pipe pirogue piste pizza plage planète plaque plume plupart plus-value plèbe
    poire police pomme pompe poudre poule poutre poêle preuve prime prison profondeur promo
    province provinces pub puce pudeur pyramide pâte péninsule période queue radio rage raideur
    rame rampe rançon rencontre ride rigueur rixe robe rondeur rougeur rumeur règle rébellion
    régate sauce saveur scène secte semoule senteur seringue serpe seule sirène soeur soif sole
    somme soupape soupe souris sphère splendeur spore strophe stupeur sueur supernova syllabe
    synagogue syncope sœur sœurs table tape taupe taxe teneur terreur thyroïde tige toile tomate
    tombe toque tour toux trahison trajectoire trame tribu troposphère troupe trêve tuile tulipe
    tumeur télé vague valeur vapeur varice vendange vertu vertèbre veste veuve victime victoire
    vidange vidéo vigne vigueur villa vipère vis vitre vodka voix voûte véranda zone âme ère
    échalote école écorce écume élue énigme épaisseur épargne épaule épave épice éponge époque
    épreuve équipe étable étape étoile île œuvre
""")
)
FEMININE_ENDING = (
    "(?:[tsgnx]ion|aison|ti?é|ée|ie|[aeo]nce|ource|se|ive|rve|[nrt]te|olte|ête|ute|ite|ace|che"
    "|nne|rne|lle|ale|[^ae]une|rre|ppe|[nr]de|ffe|rge|gère|ière|ine|ure|ude|ade|ique|orme|èce"
    "|trice|[ndrstv]ue|oue)$"
)
"""Of most nouns with these endings the gender is feminine, but not of `MASCULINE`."""
MASCULINE = frozenset(
    words("""
    elle celle cette toute quelle telle laquelle ensuite vite
    anion anthracite antibiotique aparté apogée arrière arrêté astronaute athée beurre boche
    braille brie britannique cache camarade caniche cannibale cantique capitaine carrosse
    chanoine chlorure cierge cimeterre cimetière classique colosse comité comté concierge conte
    convive cosmétique coude cours cyanure côté derrière diagnostique dimanche dinosaure diocèse
    diurétique dividende domaine domestique doute dramaturge décolleté déporté député ermite
    espace foie fétiche gorille gosse goutte-à-goutte grade granite graphique graphite gymnase
    génie géronte historique hit-parade incendie interlude internaute interne intervalle invité
    jeté jésuite karaté kurde large leurre lexique lierre live lycée magazine malade malaise
    manganèse mastodonte matche mausolée mercure messie mexique mille moine molosse monde morse
    moustique murmure musée myocarde mérite métabolite nomade numérique palace pamplemousse
    panache parachute parapluie parasite paratonnerre parjure parterre pastiche patrimoine pence
    pique-nique plastique plébiscite pneumatique porche porte-monnaie portefeuille portique
    postiche proche prélude prêche pâté périodique pétale qui-vive rail-route rebelle reproche
    retraité riche rite satellite scandale scientifique silence site sosie squelette stade
    suisse sulfure suspense termite tiers-monde tonnerre traité trophée tropique uniforme
    vandale vase vermicelle verre violoncelle zombie été
""")
)
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
) | {"juill": "juillet", "fév": "février"}
UNITS = {
    "km": ("kilomètre", "kilomètres"), "kms": ("kilomètre", "kilomètres"), "m": ("mètre", "mètres"),
    "cm": ("centimètre", "centimètres"), "mm": ("millimètre", "millimètres"),
    "nm": ("nanomètre", "nanomètres"), "kg": ("kilo", "kilos"), "g": ("gramme", "grammes"),
    "mg": ("milligramme", "milligrammes"), "µg": ("microgramme", "microgrammes"),
    "t": ("tonne", "tonnes"), "l": ("litre", "litres"), "L": ("litre", "litres"),
    "ml": ("millilitre", "millilitres"), "mL": ("millilitre", "millilitres"),
    "cl": ("centilitre", "centilitres"), "cL": ("centilitre", "centilitres"),
    "dl": ("décilitre", "décilitres"),
    "h": ("heure", "heures"), "min": ("minute", "minutes"),
    "sec": ("seconde", "secondes"), "s": ("seconde", "secondes"),
    "s²": ("seconde carrée", "secondes carrées"), "ha": ("hectare", "hectares"),
    "Hz": ("hertz", "hertz"), "kHz": ("kilohertz",
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
    "Mpx": ("mégapixel", "mégapixels"), "MP": ("mégapixel", "mégapixels"),
    "bpm": ("battement par minute", "battements par minute"), "dL": ("décilitre", "décilitres"),
    "cp": ("comprimé", "comprimés"),
    "gél.": ("gélule", "gélules"),
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
