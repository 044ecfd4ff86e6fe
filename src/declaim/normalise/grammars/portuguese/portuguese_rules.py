"""Rules that only Portuguese has: those before plain numbers, and those before all others."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import agree
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import (
    date,
    nth,
    said_ordinal,
    score,
    state,
)
from declaim.normalise.grammars.portuguese.portuguese_figures import MONTHS, SHORT_MONTHS
from declaim.normalise.grammars.portuguese.portuguese_words import LADIES, LORDS, STATES
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import AT_NUMBER, after, any_of, before, rule, words

_PERIODS = {"h": "horas", "min": "minutos"}


def _every(number: str, noun: str) -> str:
    number = agree(number, noun)
    return f"{number} em {number} {noun}"


_MEASURED = re.compile(
    r"(?P<noun>[^\W\d_]{1,20})\.? (?:[Mm](?:[áa]x|ín)\.?(?: (?:e|ou) | ?/ ?"
    r"|[ :]{1,3}(?:de )?-?\d[\d.,]{0,5} ?[^\s,;/]{0,6}[,;/e ]{1,3}))?$"
)


def _highest(match: re.Match[str]) -> str:
    """Máxima before degrees or behind a feminine noun."""
    found = _MEASURED.search(before(match))
    noun = found["noun"].lower() if found else ""
    articles = {"a", "à", "da", "na"}
    noun = noun if len(noun) > 2 or noun in articles else ""  # not the C of degrees
    noun = {"vel": "velocidade", "freq": "frequência", "alt": "altura"}.get(noun, noun)
    noun = "temperatura" if noun == "temp" or (match["heat"] is not None and not noun) else noun
    many = "s" * (len(noun) > 1 and noun.endswith("s"))
    said = agree("dois" if many else "um", noun)
    is_feminine = noun in articles or said in {"uma", "duas"}
    stem = match["form"][0] + ("áxim" if match["form"][1] in "aá" else "ínim")
    return f"{stem}{'a' if is_feminine else 'o'}{many}{last_stop(match)}"


_TENTHS = re.compile(
    r"\bvírgula [a-zà-ú]+(?: e [a-zê]+)? de $|\bnota [a-zà-ú]+ de $"
    r"|\b(?:zero|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez) de $"
)
"""Before the ten of a mark: nove vírgula dois de dez."""
_DAYS = words("segunda terça quarta quinta sexta")
SIGNS = (
    rule(
        "more or less",
        r"(?<![\w+])\+ ?ou ?[-–−](?= ?[\w½¼])",
        "mais ou menos",
        ("coze + ou - 20 minutos", "coze mais ou menos vinte minutos"),
        needs={"+"},
    ),
)
OWN = (
    rule(
        "day of the week by its number",
        r"(?<![\w.,])(?P<n>[2-6])(?:\.?[ªa]s(?!\w)|(?:ª|a\.?)(?=[- ]feiras?(?!\w)"
        r"| (?:a|e|à|às) (?:[2-6]ª|s[áa]b|dom)))"
        r"|(?<=[2-6]ª [ae] )(?P<n2>[3-6])ª(?! ?[A-Za-zÀ-ÿ])",
        lambda m: _DAYS[int(m["n"] or m["n2"]) - 2] + "s" * m[0].endswith("s"),
        ("3ª-feira, de 2ª a 6ª", "terça-feira, de segunda a sexta"),
        ("às 3as e 5as feiras", "às terças e quintas feiras"),
        ("às 3.ªs e 5.ªs", "às terças e quintas"),
        shapes=("0a", "0.a"),
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
        r"(?<![\w.])(?<!\b[A-Z] )D\. "
        r"(?=[A-ZÀ-Þ][\w]{1,20}a(?!\w)|Leonor|Isabel|Inês|Beatriz|Lourdes|Lurdes|Carmen"
        r"|Ester|Raquel|Alice|Irene|Ivone|Marlene|Matilde|Judite|Conceição|Dores|Mercês)(?!Garcia)"
        rf"|(?:(?<=[a-zà-ú,(] )|^)d\. (?=(?:{any_of(LADIES)})(?!\w))",
        "dona ",
        ("D. Maria I e D. João", "dona Maria primeira e dom João"),
        ("a filha, d. Leopoldina", "a filha, dona Leopoldina"),
        needs="Dd",
        first=r"[Dd](?<!\w[Dd])",
        shapes=("A. A", "a. A"),
    ),
    rule(
        "lord in a small letter",
        rf"(?:(?<=[a-zà-ú,(] )|^)d\. (?=(?:{any_of(LORDS)})(?!\w))",
        "dom ",
        ("o rei d. Miguel, d. João VI", "o rei dom Miguel, dom João sexto"),
        needs="d",
        first=r"d(?<!\wd)",
        shapes=("a. A",),
    ),
    rule(
        "score",
        r"(?<![\w.,])(?P<a>\d{1,2})(?: [x×] |[x×])(?P<b>\d{1,2})"
        r"(?![\w^]| ?(?:[x×]|=|[cm]?m\b|metros|cent))",
        score,
        ("venceu por 2x0", "venceu por dois a zero"),
        ("empatou em 1×1", "empatou em um a um"),
        ("a escala 6x1", "a escala seis por um"),
        ("a matriz 3x3", "a matriz três por três"),
        ("32x32: na barra", "trinta e dois por trinta e dois: na barra"),
        needs="x×",
        shapes=("0 a 0", "0a0", "0×0", "0 × 0"),
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})\.?(?P<end> ?[ºª](?! ?C\b)|(?<=\.)(?:°|º(?= C\b))|[oa])(?!\w)"
        r"(?:\.(?= [a-zà-ÿ]))?",
        said_ordinal,
        ("o 2º e a 3ª", "o segundo e a terceira"),
        ("a 3a. temporada", "a terceira temporada"),
        ("o seu 30ª aniversário, a 2º fase", "o seu trigésimo aniversário, a segunda fase"),
        ("no 5.º C da escola", "no quinto C da escola"),
        ("no 0º pavimento", "no zero pavimento"),
        ("no forno a 180º", "no forno a cento e oitenta graus"),
        (
            "23 graus em Faro e 17º no Porto",
            "vinte e três graus em Faro e dezessete graus no Porto",
        ),
        first=AT_NUMBER,
    ),
)
"""Before plain numbers."""
FIRST = (
    rule(
        "das in capitals before a time",
        r"(?<!\w)DAS (?=\d)",
        "das ",
        ("é DAS 13h às 19h", "é das treze horas às dezenove horas"),
        needs=["DAS"],
        shapes=("AAA 0",),
    ),
    rule(
        "conference and its number",
        r"(?<![\w-])(?P<name>COP|ECO)[- ]?(?=\d\d(?!\d))",
        lambda m: m["name"].capitalize() + " ",
        ("a ECO-92 e a COP30", "a Eco noventa e dois e a Cop trinta"),
        needs=["COP", "ECO"],
    ),
    rule(
        "name and year",
        r"(?<=[a-zà-ú]{2})-(?=(?:19|20)\d\d(?![\w-]))",
        " ",
        ("no Rio-2007", "no Rio dois mil e sete"),
        shapes=("a-0000",),
    ),
    rule(
        "highest and lowest",
        r"(?<![\w.])(?P<form>[Mm](?:áx|ín)|max)\.(?P<heat>(?=:? ?(?:de )?-?\d{1,2} ?[º°]))?(?!\w)",
        _highest,
        ("velocidade máx. de 30", "velocidade máxima de trinta"),
        ("Máx.: 30ºC", "Máxima: trinta graus Celsius"),
        needs=["máx", "mín", "Máx", "Mín", "max"],
    ),
    rule(
        "day of a programme",
        r"(?<![\w.,/])(?P<d>[0-3]?\d)/(?P<m>1[0-2]|0?[1-9])"
        r"(?=: ?[^\W\d]|,? \(?"
        r"(?:(?i:segunda|terça|quarta|quinta|sexta|sábado|domingo)\b|[2-6]ª [Ff]eira))",
        lambda m: date("", m["d"], MONTHS[int(m["m"]) - 1], "") if 1 <= int(m["d"]) <= 31 else None,
        ("5/11: redação", "cinco de novembro: redação"),
        ("e 8/12, sábado", "e oito de dezembro, sábado"),
        needs="/",
    ),
    rule(
        "hour of a programme",
        r"(?<=[a-zç]) [–—-] (?=\d{1,2}(?: ?h(?:oras)?\b|:[0-5]\d))",
        ", ",
        ("dia 20 de agosto – 18 horas", "dia vinte de agosto, dezoito horas"),
        needs="–—-",
        shapes=("a – 0", "a — 0", "a - 0"),
    ),
    rule(
        "quarter in short",
        r"(?<=\dº )tri(?!\w)",
        "trimestre",
        ("no 3º tri", "no terceiro trimestre"),
        needs=["tri"],
    ),
    rule(
        "month in short alone",
        rf"(?:(?<=\b(?:em|de) )|(?<=\baté ))(?P<m>{any_of(SHORT_MONTHS)})\.(?!\w| ?(?:de )?\d)",
        lambda m: (
            None
            if m["m"] == "dez" and _TENTHS.search(before(m))
            else SHORT_MONTHS[m["m"]] + "." * bool(re.match(r"\s*(?:$| [A-ZÀ-Þ])", after(m)))
        ),
        ("em jan., caiu", "em janeiro, caiu"),
        needs=[*SHORT_MONTHS],
        shapes=("a aaa.",),
    ),
    rule(
        "born and died",
        r"(?:(?<=\()|(?<=[;,–-] ))(?P<what>[nm])\. (?=(?:1\d|20)\d\d(?!\d))",
        lambda m: {"n": "nascido em ", "m": "morto em "}[m["what"]],
        (
            "(n. 1950; m. 2010)",
            "(nascido em mil novecentos e cinquenta; morto em dois mil e dez)",
        ),
        needs="nm",
        shapes=(". 0",),
    ),
    rule(
        "thousands of euros",
        r"(?<=\d) ?k€(?!\w)",
        " mil euros",
        ("12 k€", "doze mil euros"),
        needs="€",
    ),
    rule(
        "example in short in brackets",
        r"(?<=\()[Ee]x(?:\.:?|:)?(?:(?<=[.:])|(?= [a-zà-ú]))(?= [^\W\d_])",
        "por exemplo",
        ("(ex. uma escola)", "(por exemplo uma escola)"),
        needs=["ex", "Ex"],
        shapes=("(aa", "(Aa"),
    ),
    rule(
        "que in short",
        r"(?<=[a-zà-ú]{2} )q(?= [a-zà-ú]+(?!\w))",
        "que",
        ("acho q vai", "acho que vai"),
        needs="q",
        near=" q ",
    ),
    rule(
        "side of a house",
        r"(?:(?<=[ºª] )|(?<=[rR]/[cC] ))[Ee]sq\.º?",
        "esquerdo",
        ("1.º esq., n.º 2", "primeiro esquerdo, número dois"),
        needs=["sq", "Esq", "esq"],
    ),
    rule(
        "paragraph of a law",
        r"(?<![\w.])[Aa]l\. (?=[a-z](?!\w))",
        "alínea ",
        ("a al. c) do n.º 1", "a alínea c) do número um"),
        needs=["al", "Al"],
    ),
    rule(
        "about a year",
        r"(?<![\w.])c\. ?(?=1\d{3}(?!\d))|(?<![\w.])c\. de (?=\d)"
        r"|(?:(?<=\bcom )|(?<=\bde )|(?<=\bhá ))c\. (?=\d)",
        "cerca de ",
        ("(c. 1586)", "(cerca de mil quinhentos e oitenta e seis)"),
        needs="c",
        shapes=("a. 0", "a.0", "a. aa 0"),
    ),
    rule(
        "number of an account",
        r"(?<=nta |cia |ula )(?:\d{3,12}|\d{1,3}(?:\.\d{3}){1,3})-[\dX](?!\w)",
        lambda m: ", ".join(
            one_by_one(part, "pt_BR") if part[0].isdecimal() else part for part in m[0].split("-")
        ),
        ("conta 12345-6", "conta um dois três quatro cinco, seis"),
        needs="-",
        shapes=("0-0", "0-A"),
    ),
    rule(
        "state of Brazil",
        rf"(?<=[a-zà-ú])(?P<open> \(|-|/| - "
        rf")(?P<state>{any_of(STATES)})(?P<close>\)?)(?![\w-])",
        state,
        ("em Borá (SP), Campinas/SP", "em Borá (São Paulo), Campinas, São Paulo"),
        shapes=("a (A", "a-A", "a/A", "a - A"),
    ),
    rule(
        "hours between doses",
        r"(?<![\w.,/])(?P<n>\d{1,2})/(?P=n) ?(?P<noun>h(?:oras)?|min(?:utos)?|dias|meses)(?!\w)",
        lambda m: (
            ("" if before(m).endswith("de ") else "de ")
            + _every(cardinal(m["n"], "pt_BR"), _PERIODS.get(m["noun"], m["noun"]))
        ),
        ("de 8/8 h", "de oito em oito horas"),
        ("20/20 minutos", "de vinte em vinte minutos"),
        needs="/",
    ),
)
"""Before all others."""
