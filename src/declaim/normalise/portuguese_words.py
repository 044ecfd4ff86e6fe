"""Portuguese in tables: signs of the net, short forms, words in capitals and units.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.rules import words

ADDRESS = {
    ".": "ponto", "@": "arroba", "/": "barra", ":": "dois pontos", "-": "hífen",
    "_": "sublinhado", "www": "w w w", "http": "h t t p", "https": "h t t p s", "pt": "p t",
    "?": "interrogação", "=": "igual", "&": "e", "#": "cardinal", "%": "por cento", "+": "mais",
}  # fmt: skip
SHORT = {
    "Dr.": "doutor", "Dra.": "doutora", "Sr.": "senhor", "Sra.": "senhora", "Srs.": "senhores",
    "D.": "dom", "Dª": "dona", "D.ª": "dona", "Prof.": "professor", "Profa.": "professora",
    "Prof.ª": "professora", "Eng.": "engenheiro", "Exmo.": "excelentíssimo", "Gen.": "general",
    "Cel.": "coronel", "Sto.": "santo", "Sta.": "santa", "S.": "são", "etc.": "etcétera",
    "p. ex.": "por exemplo", "a. C.": "antes de Cristo", "d. C.": "depois de Cristo",
    "Av.": "avenida", "R.": "rua", "aprox.": "aproximadamente", "tel.": "telefone",
    "Tel.": "telefone", "hab.": "habitantes", "Cia.": "companhia", "Ltda.": "limitada",
    "EUA": "Estados Unidos", "E.U.A.": "Estados Unidos", "V. Exa.": "vossa excelência",
    "Jr.": "júnior", "p/": "para", "c/": "com", "s/": "sem", "ed.": "edição", "séc.": "século",
}  # fmt: skip
NUMBERED = {
    "n.º": "número", "N.º": "número", "nº": "número", "Nº": "número", "n°": "número",
    "p.": "página", "pág.": "página", "pp.": "páginas", "págs.": "páginas", "art.": "artigo",
    "Art.": "artigo", "cap.": "capítulo", "fig.": "figura", "Fig.": "figura", "vol.": "volume",
    "séc.": "século", "§": "parágrafo",
}  # fmt: skip
LETTERS = words("UE ONU FMI CIA FBI PT PSD PS PIB BBC TV DNA STF INSS CPF RG IBGE ADN EUA PSDB MDB")
SAID_AS_WORDS = words("OTAN NATO AIDS SIDA UNESCO UNICEF NASA OPEP FIFA UEFA COVID ENEM USP IVA "
                      "PETROBRAS IBAMA SUS EMBRAPA MERCOSUL INPE")  # fmt: skip
UNITS = {
    "km": ("quilômetro", "quilômetros"), "m": ("metro", "metros"),
    "cm": ("centímetro", "centímetros"), "mm": ("milímetro", "milímetros"),
    "kg": ("quilo", "quilos"), "g": ("grama", "gramas"), "mg": ("miligrama", "miligramas"),
    "t": ("tonelada", "toneladas"), "l": ("litro", "litros"), "L": ("litro", "litros"),
    "ml": ("mililitro", "mililitros"), "mL": ("mililitro", "mililitros"), "h": ("hora", "horas"),
    "min": ("minuto", "minutos"), "s": ("segundo", "segundos"), "ha": ("hectare", "hectares"),
    "hab.": ("habitante", "habitantes"), "W": ("watt", "watts"), "kW": ("quilowatt", "quilowatts"),
    "MW": ("megawatt", "megawatts"), "kWh": ("quilowatt-hora", "quilowatts-hora"),
    "Hz": ("hertz", "hertz"), "MHz": ("mega-hertz", "mega-hertz"), "GHz": ("giga-hertz",
    "giga-hertz"), "MB": ("megabyte", "megabytes"), "GB": ("gigabyte", "gigabytes"),
    "°C": ("grau Celsius", "graus Celsius"), "ºC": ("grau Celsius", "graus Celsius"),
    "°": ("grau", "graus"), "V": ("volt", "volts"), "cv": ("cavalo", "cavalos"),
}  # fmt: skip
