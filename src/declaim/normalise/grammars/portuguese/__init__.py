"""Portuguese figures, short forms and Roman numerals, for Portugal and Brazil."""

import re
from dataclasses import replace

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures, Money
from declaim.normalise.grammars.portuguese.portuguese_agreement import agree, feminine
from declaim.normalise.grammars.portuguese.portuguese_examples import EXAMPLES, ROMANCE
from declaim.normalise.grammars.portuguese.portuguese_numbers import (
    clock,
    date,
    fraction,
    nth,
    ruled,
    said_ordinal,
    score,
    state,
)
from declaim.normalise.grammars.portuguese.portuguese_words import (
    ADDRESS,
    BOOKS,
    CONTEXT,
    LAWS,
    LETTERS,
    NUMBERED,
    QUEENS,
    RULERS,
    SAID_AS_WORDS,
    SHORT,
    STATES,
    UNITS,
)
from declaim.normalise.grammars.romance import romance_rules
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import AT_NUMBER, any_case, any_of, before, rule, words

MONTHS = words("""
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
""")


def _every(hours: str) -> str:
    return f"{hours} em {hours} horas"


_DAYS = words("segunda terça quarta quinta sexta")
_ROMANS = Numerals(
    counted=words("século séculos capítulo tomo volume ato título parte livro mundial fase tabela "
                  "anexo artigo grupo tipo"),
    rulers=RULERS,
    say_ruler=ruled,
    titles=words("rei rainha papa imperador imperatriz príncipe faraó czar sultão duque conde "
    "egípcio patriarca"),
    queens=QUEENS,
    say_queen=lambda digits: re.sub(r"o\b", "a", ruled(digits)) if int(digits) <= 10
    else ruled(digits),
)  # fmt: skip

_SHORT_MONTHS = dict(
    zip(words("jan fev mar abr mai jun jul ago set out nov dez"), MONTHS, strict=True)
)

_MAGNITUDES = {
    "M": "milhões de",
    "tri": "trilhões de",
    "trilhão": "trilhão de",
    "bilião": "bilião de",
    "mil": "mil",
    "milhão": "milhão de",
    "milhões": "milhões de",
    "mi": "milhões de",
    "bilhão": "bilhão de",
    "bilhões": "bilhões de",
    "bi": "bilhões de",
    "mil milhões": "mil milhões de",
    "trilhões": "trilhões de",
    "bn": "bilhões de",
}
_MAGNITUDES |= {
    form: said for name, said in _MAGNITUDES.items() if len(name) > 2 for form in any_case([name])
}

WORDS = Figures(
    language="pt_BR",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="vírgula",
    minus="menos",
    plus="mais",
    percent="por cento",
    to="a",
    ampersand="e",
    between_cents="e",
    currencies={
        "€": Money("euro", "euros", "cêntimo", "cêntimos"),
        "R$": Money("real", "reais", "centavo", "centavos"),
        "US$": Money("dólar", "dólares", "centavo", "centavos"),
        "$": Money("dólar", "dólares", "centavo", "centavos"),
        "R $": Money("real", "reais", "centavo", "centavos"), "EUR": Money("euro", "euros"),
        "US $": Money("dólar", "dólares", "centavo", "centavos"), "USD": Money("dólar", "dólares"),
        "£": Money("libra", "libras", "pêni", "pence"),
        "¥": Money("iene", "ienes"), "CHF": Money("franco suíço", "francos suíços"),
        "CR$": Money("cruzeiro real", "cruzeiros reais"), "Cr$": Money("cruzeiro", "cruzeiros"),
        "BRL": Money("real", "reais", "centavo", "centavos"), "Kz": Money("kwanza", "kwanzas"),
        "₽": Money("rublo", "rublos"), "DM": Money("marco", "marcos"), "FF": Money("franco",
        "francos"), "MT": Money("metical", "meticais"),
    },
    magnitudes=_MAGNITUDES,
    date=date,
    short_months=_SHORT_MONTHS,
    decimals=3,
    between="entre",
    times="por",
    on=words("em dia até desde de"),
    date_words=" (?:de )?",
    clock=clock,
    clock_pattern=r"(?P<h>\d{1,2})(?: ?[hH] ?|:(?=\d\d)|\.(?=[0-5]\d "
    r"?h))(?P<m>[0-5]\d)?(?:min|h)?(?!/[a-z])",
    comma_thousands="$ £ US$", cents_of=dict.fromkeys(("$", "US$", "US $", "USD"), " de dólar"),
    telephone=r"2[1-9]\d? \d{3} \d{2,3} \d{2,3}|\(0\d\d\) ?\d{3,5}[ -]\d{4}|[1-9]\d "
    r"(?:9\d{4}|[2-5]\d{3})-\d{4}|\(\d\d\) "
    r"?9?\d{4}[ -]\d{4}|(?!(?:1\d"
    r"|20)\d\d-(?:1\d|20)\d\d(?!\d))9?\d{4}-\d{4}|(?:9\d\d|707|76[01]|80[08])[ .]\d{3}[ .]\d{3}",
    units=measured(
        UNITS,
        lambda noun: f"{noun} quadrado{'s' * noun.endswith('s')}",
        lambda noun: f"{noun} cúbico{'s' * noun.endswith('s')}",
    ),
    periods=words("porção aluno família unidade litro dúzia dia mês ano hora semana pessoa minuto "
    "segundo noite quilo habitante"),
    half=('meio', 'meia'),
    part_of="de",
    feminine_end=r"(?:as?|colher(?:es)?|doses?|[çs](?:ão|ões)|dades?|noites?|partes?|tardes?)$",
    portions=words("xícara chávena copo colher litro quilo hora quilómetro quilômetro metro "
    "página"),
    articles={"as": "coisas", "das": "coisas", "nas": "coisas", "às": "coisas", "umas": "coisas"},
    per="por",
    joints=words("a ou"),
    labels=words("artigo artigos página páginas capítulo número números ponto item parágrafo "
    "inciso "
                 "grupo canal linha rota tabela figura nível fase parte tomo seção secção volume "
                 "lei "
                 "decreto posto tipo classe módulo tema km quilômetro quarto edifício rua anexo"),
    each=("cada",),
    one="um",
    agree=agree,
)  # fmt: skip
_ROMANCE = Romance(
    examples=ROMANCE,
    days={
        "seg": "segunda", "ter": "terça", "qua": "quarta", "qui": "quinta", "sex": "sexta",
        "sáb": "sábado", "sab": "sábado", "dom": "domingo",
    },
    to="a",
    either={"e/ou": "e ou", "e/ ou": "e ou", "e / ou": "e ou", "E/OU": "e ou"},
    or_="ou",
    one_of=words("meio um cada por o ao do no"),
    titles={"Dr": "doutor", "Dra": "doutora", "Sr": "senhor", "Sra": "senhora", "Prof": "professor",
            "Profa": "professora", "Eng": "engenheiro", "Srs": "senhores"},
    articles=words("artigo artigos inciso incisos parágrafo parágrafos alínea"),
    article_signs={"§": "parágrafo", "§§": "parágrafos", "art": "artigo", "Art°": "artigo",
    "art°": "artigo", "Art": "artigo",
    "art.": "artigo", "Art.": "artigo",
    "arts.": "artigos",
                   "Arts.": "artigos"},
    laws=LAWS,
    numbered=NUMBERED,
    nth=lambda digits: nth(digits, False),
    times={"às": "às", "das": "das"},
    saints=("são", "santa", "santo"),
    over="por",
    parts_of_day=("da manhã", "da tarde", "da noite", "da tarde"),
    times_as_many=("vez", "vezes"),
    thousands="mil",
    power="elevado a",
    comparisons=("menor que", "maior que", "menor ou igual a", "maior ou igual a"),
    powers=("ao quadrado", "ao cubo"),
    first_four=("primeiro", "segundo", "terceiro", "quarto"),
    ratios=("razão", "razão de", "proporção", "proporção de", "relação", "relação de", "rácio",
    "rácio de", "diluição"),
    out_of="de",
    books=BOOKS,
    half=("meio", "meia"),
    compass={"N": "norte", "S": "sul", "E": "este", "O": "oeste", "W": "oeste", "L": "leste",
             "NO": "noroeste", "NW": "noroeste", "NE": "nordeste", "SO": "sudoeste",
             "SW": "sudoeste", "SE": "sudeste"},
    wind="ventos?|quadrante|rajadas|brisa|rumo|ondas",
    said_as_words=SAID_AS_WORDS,
    dot="ponto",
    greek=words("alfa beta gama delta épsilon zeta eta teta iota capa lambda mi ni csi ômicron pi "
    "rô sigma tau ípsilon fi qui psi ômega"),
    phones=words("telefone telefones tel telemóvel celular whatsapp fax ligar ligue fone"),
)  # fmt: skip
_FIRST, _OWN = romance_rules(_ROMANCE, WORDS)
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=SHORT,
        numbered=NUMBERED,
        address=ADDRESS,
        letters=LETTERS,
        said_as_words=SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=fraction,
        context=replace(CONTEXT, nth=nth),
    ),
    EXAMPLES,
    *_OWN,
    rule(
        "day of the week by its number",
        r"(?<![\w.,])(?P<n>[2-6])(?:ª|a\.?)(?=[- ]feiras?(?!\w)|s(?!\w)| (?:a|e|à|às) "
        "(?:[2-6]ª|s[áa]b|dom))"
        r"|(?<=[2-6]ª [ae] )(?P<n2>[3-6])ª(?! ?[A-Za-zÀ-ÿ])",
        lambda m: _DAYS[int(m["n"] or m["n2"]) - 2],
        ("3ª-feira, de 2ª a 6ª", "terça-feira, de segunda a sexta"),
        shapes=("0a",),
    ),
    rule(
        "edition",
        r"(?<![\w.,])(?P<n>[1-9]\d?)\. ed\.(?!\w)",
        lambda m: f"{nth(m['n'], True)} edição",
        ("3. ed., São Paulo", "terceira edição, São Paulo"),
        shapes=("0. a",),
    ),
    rule(
        "lady",
        r"(?<![\w.])D\. (?=[A-ZÀ-Þ][\w]{1,20}a(?!\w)|Leonor|Isabel|Inês|Beatriz)(?!Garcia)",
        "dona ",
        ("D. Maria I e D. João", "dona Maria primeira e dom João"),
        needs="D",
    ),
    rule(
        "postal code",
        r"(?<![\w.,-])(?P<n>[1-9]\d{3}-\d{3})(?= [A-ZÀ-Þ])",
        lambda m: ", ".join(one_by_one(part, "pt_BR") for part in m["n"].split("-")),
        ("1250-096 Lisboa", "um dois cinco zero, zero nove seis Lisboa"),
        needs="-",
    ),
    rule(
        "score",
        r"(?<![\w.,])(?P<a>\d{1,2})(?: x |x)(?P<b>\d{1,2})(?!\w| ?(?:x|=|[cm]?m\b|metros|cent))",
        score,
        ("venceu por 2x0", "venceu por dois a zero"),
        ("a escala 6x1", "a escala seis por um"),
        needs="x",
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})\.?(?P<end> ?[ºª](?! ?C\b)|(?<=\.)°|[oa])(?!\w)",
        said_ordinal,
        ("o 2º e a 3ª", "o segundo e a terceira"),
        ("no forno a 180º", "no forno a cento e oitenta graus"),
        first=AT_NUMBER,
    ),
    first=(
        *_FIRST,
        rule(
            "state of Brazil",
            rf"(?<=[a-zà-ú])(?P<open> \(|-|/| - "
            rf")(?P<state>{any_of(STATES)})(?P<close>\)?)(?![\w-])",
            state,
            ("em Borá (SP), Campinas/SP", "em Borá (São Paulo), Campinas, São Paulo"),
            shapes=("a (A", "a-A", "a/A", "a - A"),
        ),
        rule(
            "sheets",
            r"(?P<name>(?<!\w)[Ff]ls?\.) (?P<a>\d{1,5})[/-](?P<b>\d{1,5})(?![\d/])",
            lambda m: " a ".join(cardinal(m[part], "pt_BR") for part in "ab").join(("folhas ", "")),
            ("fls. 251/252", "folhas duzentos e cinquenta e um a duzentos e cinquenta e dois"),
            needs="/-",
        ),
        rule(
            "number of a case",
            r"(?<![\w.-])\d{1,7}-\d\d\.\d{4}\.\d\.\d\d\.\d{4}(?!\w)",
            lambda m: ", ".join(one_by_one(part, "pt_BR") for part in re.findall(r"\d+", m[0])),
            (
                "processo 12-63.2011.7.07.0007",
                "processo um dois, seis três, dois zero um um, sete, zero sete, zero zero zero "
                "sete",
            ),
            needs="-",
        ),
        rule(
            "hours between doses",
            r"(?<![\w.,/])(?P<n>\d{1,2})/(?P=n) ?(?:h|horas)(?!\w)",
            lambda m: (
                ("" if before(m).endswith("de ") else "de ")
                + _every(feminine(cardinal(m["n"], "pt_BR")))
            ),
            ("de 8/8 h", "de oito em oito horas"),
            needs="/",
        ),
    ),
)
