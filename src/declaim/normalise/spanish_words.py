"""Spanish in tables: signs of the net, short forms, and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.rules import words

ADDRESS = {
    ".": "punto", "@": "arroba", "/": "barra", ":": "dos puntos", "-": "guion", "_": "guion bajo",
    "www": "w w w", "http": "h t t p", "https": "h t t p s", "es": "e s", "?": "interrogación",
    "=": "igual", "&": "y", "#": "almohadilla", "%": "por ciento", "+": "más", "~": "tilde",
}  # fmt: skip
SHORT = {
    "hs.": "horas", "hs": "horas", "hrs": "horas", "c/u": "cada uno",
    "Dr.": "doctor", "Dra.": "doctora", "Sr.": "señor", "Sra.": "señora", "Srta.": "señorita",
    "Sres.": "señores", "D.": "don", "Dª": "doña", "D.ª": "doña", "Dña.": "doña", "dr.": "doctor",
    "sr.": "señor", "sra.": "señora", "da.": "doña", "Prof.": "profesor", "Gral.": "general",
    "Ud.": "usted", "Uds.": "ustedes", "Vd.": "usted", "Vds.": "ustedes", "etc.": "etcétera",
    "p. ej.": "por ejemplo", "P. ej.": "Por ejemplo", "EE. UU.": "Estados Unidos",
    "EE.UU.": "Estados Unidos", "EEUU": "Estados Unidos", "ee. uu.": "estados unidos",
    "a. C.": "antes de Cristo", "d. C.": "después de Cristo", "a. m.": "de la mañana",
    "p. m.": "de la tarde", "Avda.": "avenida", "Av.": "avenida", "Pza.": "plaza", "pza.": "plaza",
    "esq.": "esquina", "C/": "calle ", "c/": "calle ", "aprox.": "aproximadamente",
    "Cía.": "compañía", "Sto.": "santo", "Sta.": "santa", "Depto.": "departamento",
    "tel.": "teléfono", "Tel.": "teléfono", "c.º": "camino", "hab.": "habitantes",
    "Ma.": "María", "Fco.": "Francisco", "Excmo.": "excelentísimo", "Ilmo.": "ilustrísimo",
    "JJ. OO.": "Juegos Olímpicos", "RR. HH.": "recursos humanos", "CC. AA.":
    "comunidades autónomas", "S. M.": "su majestad", "vol.": "volumen", "ed.": "edición",
}  # fmt: skip
NUMBERED = {
    "n.º": "número", "N.º": "número", "nº": "número", "Nº": "número", "n°": "número",
    "N°": "número", "núm.": "número", "Núm.": "número", "No.": "número", "pág.": "página",
    "págs.": "páginas", "p.": "página", "pp.": "páginas", "art.": "artículo", "Art.": "artículo",
    "cap.": "capítulo", "fig.": "figura", "Fig.": "figura", "vol.": "volumen", "t.": "tomo",
    "s.": "siglo", "km.": "kilómetro",
}  # fmt: skip
LETTERS = words("UE ONU FMI CIA FBI PP PSOE IVA PIB BBC NBA ADN OMS UCI AVE ERC CSIC ONCE TV")
SAID_AS_WORDS = words(
    "OTAN SIDA UNESCO UNICEF RENFE NASA OPEP FIFA UEFA COVID PSOE LASER ONCE AVE UNAM "
    "INEM CONACYT MERCOSUR PEMEX PYME"
)
