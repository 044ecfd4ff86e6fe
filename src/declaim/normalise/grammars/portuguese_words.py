"""Portuguese in tables: signs of the net, short forms, words in capitals and units.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.context_rules import Context
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
    "Arq.": "arquiteto", "Esq.": "esquerdo", "Dto.": "direito", "obs.": "observação",
    "al.": "alínea",
    "Obs.": "observação", "sécs.": "séculos", "Cap.": "capitão", "Maj.": "major", "Ten.": "tenente",
    "Pe.": "padre", "Fr.": "frei", "Rev.": "reverendo", "Mons.": "monsenhor", "Min.": "ministro",
    "Dep.": "deputado", "Sen.": "senador", "Gov.": "governador", "Pres.": "presidente",
    "Des.": "desembargador", "Profª": "professora", "Profª.": "professora", "Drª": "doutora",
    "Dr.ª": "doutora", "Drs.": "doutores", "Sr.ª": "senhora", "Srª": "senhora", "Mª": "Maria",
    "Tv.": "travessa", "Pç.": "praça", "Pça.": "praça", "Lg.": "largo", "Rod.": "rodovia",
    "Est.": "estrada", "Jd.": "jardim", "apto.": "apartamento", "ap.": "apartamento",
    "Apto.": "apartamento",
    "esq.": "esquina", "km/h": "quilômetros por hora", "máx.": "máximo", "mín.": "mínimo",
    "Fund.": "fundação",
    "S.A.": "S A", "S/A": "S A", "v.": "ver", "cf.": "confira", "Cf.": "confira", "i.e.": "isto é",
    "N. do T.": "nota do tradutor", "a.m.": "da manhã", "p.m.": "da tarde", "ref.": "referência",
    "Univ.": "universidade", "Inst.": "instituto", "Depto.": "departamento",
    "dept.": "departamento",
    "Jr.": "júnior", "p/": "para", "c/": "com", "s/": "sem", "ed.": "edição", "séc.": "século",
}  # fmt: skip
NUMBERED = {
    "n.º": "número", "N.º": "número", "nº": "número", "Nº": "número", "n°": "número",
    "p.": "página", "pág.": "página", "pp.": "páginas", "págs.": "páginas", "art.": "artigo",
    "Art.": "artigo", "cap.": "capítulo", "fig.": "figura", "Fig.": "figura", "vol.": "volume",
    "séc.": "século", "sécs.": "séculos", "Séc.": "século", "§": "parágrafo", "arts.": "artigos",
    "Arts.": "artigos", "caps.": "capítulos", "núm.": "número", "N°": "número", "nos.": "números",
    "n º": "número", "n.os": "números", "Vol.": "volume", "Cap.": "capítulo", "inc.": "inciso",
    "nr.": "número",
    "Proc.": "processo", "al.": "alínea", "min.": "minuto", "km.": "quilômetro", "Pág.": "página",
}  # fmt: skip
LETTERS = words("UE ONU FMI CIA FBI PT PSD PS PIB BBC TV DNA STF INSS CPF RG IBGE ADN EUA PSDB MDB")
SAID_AS_WORDS = words("OTAN NATO AIDS SIDA UNESCO UNICEF NASA OPEP FIFA UEFA COVID ENEM USP IVA "
                      "PETROBRAS MASP FUNAI FIESP CAPES SENAI SENAC SEBRAE UNICAMP CADE ANATEL "
                      "CONMEBOL DAESP IBAMA SUS EMBRAPA MERCOSUL INPE")  # fmt: skip
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
CONTEXT = Context(
    phones=words("Tel tel Tel. tel. Tels. Telef. Telefone telefone telefones Telemóvel "
    "telemóvel Celular celular "
                 "Cel. Fax fax fone Fone WhatsApp Whatsapp"),
    codes=words("ISBN ISSN NIF CEP CPF CNPJ RG NIB IBAN protocolo"),
    dotted=words("Figura figura Tabela tabela Gráfico gráfico Quadro Ubuntu versão Versão "
    "capítulo Capítulo seção secção Seção art. artigo iOS Android Windows Bluetooth "
                 "USB macOS Python ponto item"),
    dot="ponto",
    laws=tuple(f"{law}{n}" for law in ("Lei", "lei", "Decreto", "decreto", "Decreto-Lei",
    "Decreto-lei", "Portaria",
               "Resolução", "Regulamento", "Diretiva", "Lei Complementar", "Instrução Normativa",
               "Processo", "MP",
               "Medida Provisória", "Despacho", "Circular") for n in ("", " n.º", " nº", " n°",
               " N.º", " no")),
    law=lambda number, year: f"{number} de {year}",
    nouns=(
        "aniversário|congresso|centenário|encontro|festival|prêmio|prémio|concurso|torneio|plano"
        "|fórum|seminário|ciclo"
        "|milênio|milénio|distrito|exército|campeonato|simpósio|concílio|conde|duque|marquês"
        "|salão|jogos|governo"
        "|grande|império|reich|simpósio|curso|grupo",
        "guerra|república|edição|feira|semana|jornadas?|legislatura|cúpula|cimeira|conferência"
        "|copa|taça|dinastia"
        "|assembleia|internacional|exposição|bienal|corrida|divisão|brigada|região|mostra"
        "|olimpíada|convenção"
        "|cruzada|gala|reunião|emenda|marcha|volta|etapa|liga|bienal|maratona",
    ),
    degrees=words("de com para entre norte sul leste oeste latitude longitude até sobre "
    "centígrados graus como mas"),
    large={"mi": ("milhão", "milhões"), "bi": ("bilhão", "bilhões"), "tri": ("trilhão",
    "trilhões")},
    signs={"=": "igual a", "+": "mais", "±": "mais ou menos", "≈": "aproximadamente",
    "≥": "maior ou igual a",
           "≤": "menor ou igual a", "÷": "dividido por", "×": "vezes"},
    plain=words("O A OS AS UM UMA DE DO DA DOS DAS EM NO NA NOS NAS COM POR SEM QUE NÃO SIM SE "
    "SUA SEU É AO AOS "
                "À ÀS E OU MAS MAIS MUITO SÃO HÁ FIM MAR SOL DIA ANO MIL ELE ELA FOI SER VAI "
                "TEM BEM BOM PARA PRA MEU"),
    short_years=True,
)  # fmt: skip
