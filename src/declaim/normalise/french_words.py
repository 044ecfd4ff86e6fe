"""French in tables: signs of the net, short forms, and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

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
    "apr. J.-C.": "après Jésus-Christ", "J.-C.": "Jésus-Christ", "c.-à-d.": "c'est-à-dire",
    "p. ex.": "par exemple", "env.": "environ", "bd": "boulevard", "Bd": "boulevard",
    "bd.": "boulevard", "av.": "avenue", "Av.": "avenue", "hab.": "habitants", "éd.": "édition",
    "pers.": "personne",
    "tél.": "téléphone", "Tél.": "téléphone", "max.": "maximum", "min.": "minimum",
    "cf.": "confer", "Cf.": "Confer", "apr.": "après", "s.d.": "sans date", "NB": "nota bene",
    "S.A.": "S A", "ch.": "chapitre", "chap.": "chapitre", "dép.": "département",
}  # fmt: skip
NUMBERED = {
    "n°": "numéro", "N°": "numéro", "nº": "numéro", "Nº": "numéro", "n°s": "numéros",
    "p.": "page", "pp.": "pages", "vol.": "volume", "t.": "tome", "chap.": "chapitre",
    "art.": "article", "Art.": "article", "fig.": "figure", "Fig.": "figure", "§": "paragraphe",
    "no.": "numéro", "No.": "numéro",
}  # fmt: skip
LETTERS = words(
    "SNCF UE ONU USA FBI CIA PS UMP RATP BNP EDF TGV PDG PIB SMS CGT CNRS HLM FMI BBC "
    "IUT TV FN LR RN RER AFP ADN VTT QI ENA UMP"
)
SAID_AS_WORDS = words(
    "OTAN SIDA UNESCO UNICEF NASA OPEP FIFA UEFA SMIC COVID ONISEP INSEE INSERM CAPES "
    "FNAC OVNI PACS BAFA CROUS INRA SACEM DROM ENA"
)
