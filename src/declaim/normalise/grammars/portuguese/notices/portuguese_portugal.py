"""Portuguese rules for papers of Portugal and Angola: phones with a prefix, houses, oil blocks."""

import re

from declaim.normalise.figure_rules import telephone
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import date
from declaim.normalise.grammars.portuguese.portuguese_figures import MONTHS, WORDS
from declaim.normalise.grammars.portuguese.portuguese_words import SAID_AS_WORDS
from declaim.normalise.numerals import cardinal, one_by_one, ordinal
from declaim.normalise.rules import after, before, rule
from declaim.normalise.spelled_words import is_word

PORTUGAL_SHORT = {
    "sff": "se faz favor", "s.f.f": "se faz favor", "S.F.F.": "se faz favor",
    "V. Excia": "vossa excelência", "V. Excia.": "vossa excelência",
    "V. Ex.cia": "vossa excelência", "Exmo(a).": "excelentíssimo ou excelentíssima",
    "Exmo.(a)": "excelentíssimo ou excelentíssima", "Exmos(as).": "excelentíssimos",
    "Sr(a).": "senhor ou senhora", "Dr(a).": "doutor ou doutora",
    "V. Ex.as": "vossas excelências", "V. Ex.ªs": "vossas excelências",
    "V. Exªs": "vossas excelências", "V/": "vossa", "aprx.": "aproximadamente",
    "Esq.º": "esquerdo", "esq.º": "esquerdo", "Dt.o": "direito", "dt.º": "direito",
    "dt.": "direito", "C/V": "cave", "tlm.": "telemóvel", "Tlm.": "telemóvel",
    "tlm": "telemóvel", "Tlm": "telemóvel", "telef.": "telefone", "Telef.": "telefone",
    "V. Setúbal": "Vitória de Setúbal", "U. Leiria": "União de Leiria",
    "E. Amadora": "Estrela da Amadora", "D. Aves": "Desportivo das Aves",
    "Ac. Viseu": "Académico de Viseu",
    "Lic.º": "licenciado", "Lic.ª": "licenciada", "Alf.": "alferes", "Com.te": "comandante",
    "P.e": "padre", "Bc.": "beco", "cap. soc.": "capital social", "Rev.º": "reverendo",
    "Acamp.": "acampamento", "Pav.": "pavilhão", "Est. Nac.": "estrada nacional",
}  # fmt: skip
"""Short forms of Portugal, anywhere."""
PORTUGAL_NUMBERED = {"Vols.": "volumes", "Cts.": "cêntimos"}
"""Likewise, before a number."""
_RATED = re.compile(
    r"(?:rating|nota(?:ção)?|S&P|S & P|Poor|Fitch|Moody|DBRS|Scope|risco|dívida|perspetiva)",
    re.IGNORECASE,
)
_BLOOD = re.compile(r"(?:sang|dador|doador|Rh\b|transfus|plaquetas)", re.IGNORECASE)


def _grade(match: re.Match[str]) -> str | None:
    """A+ is A mais; the blood AB- is A B negativo; BBB- is a mark of a debt."""
    around = before(match, 100) + after(match, 60)
    letters, more = match["letters"], match["sign"] == "+"
    if _BLOOD.search(around) and letters in {"A", "B", "AB", "O"}:
        return f"{' '.join(letters)} {'positivo' if more else 'negativo'}"
    if letters == "O" or "AB" in letters or not (_RATED.search(around) or letters + "+" == "A+"):
        return None
    if not more and not _RATED.search(around):
        return None
    number = {1: letters[0], 2: " ".join(letters), 3: f"triplo {letters[0]}"}[len(letters)]
    return f"{number} {'mais' if more else 'menos'}"


def _block(match: re.Match[str]) -> str:
    first, second = (
        one_by_one(part, "pt_BR") if part[0] == "0" else cardinal(part, "pt_BR")
        for part in match.group("a", "b")
    )
    return f"{first} barra {second}"


def _plate(match: re.Match[str]) -> str:
    return ", ".join(
        cardinal(part, "pt_BR")
        if part.isdecimal() and part[0] != "0"
        else one_by_one(part, "pt_BR")
        if part.isdecimal()
        else " ".join(part)
        for part in match[0].split("-")
    )


def _accented(match: re.Match[str]) -> str | None:
    """A word that looks like an acronym, in a line with small letters: ACÇÃO."""
    line = before(match, 60).rpartition("\n")[2] + after(match, 60).partition("\n")[0]
    if match[0] in SAID_AS_WORDS or is_word(match[0]) or not re.search("[a-zß-ÿ]", line):
        return None
    return match[0].capitalize()


_PARISHES = re.compile(r"(?:[Ff]reguesia|[Jj]unta|[Cc]oncelho|[Aa]utárquic|[Aa]utarquia)")
"""Words of Portugal beside a union of parishes; in Brazil the letters are those of a state."""


def _in_groups(number: str, rest: str) -> str:
    """The nine digits behind the prefix of a land by threes, where nothing parts them."""
    if not re.fullmatch(r"\d{9}", rest):
        return number
    prefix = re.sub("^00(?=.)", "00 ", number.removesuffix(rest))
    return " ".join((prefix, rest[:3], rest[3:6], rest[6:]))


PORTUGAL = (
    rule(
        "union of parishes",
        r"(?<![\w./-])UF (?=(?:d[aeo]s? )?[A-ZÀ-Þ][a-zà-ÿ]{2})",
        lambda m: (
            "União das Freguesias " if _PARISHES.search(before(m, 100) + after(m, 100)) else "U F "
        ),
        ("a Junta da UF de Anta", "a Junta da União das Freguesias de Anta"),
        needs=["UF"],
        shapes=("AA A", "AA a"),
    ),
    rule(
        "plate of a car",
        r"(?<![\w.,-])(?:\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-(?:\d\d|[A-Z]{2}))"
        r"(?![\w-])",
        _plate,
        ("o carro 12-AB-34", "o carro doze, A B, trinta e quatro"),
        shapes=("00-AA", "AA-00", "00-00-A"),
    ),
    rule(
        "class of a school",
        r"(?<![\w.,])(?P<n>[1-9]|1[0-2])\.?º ?(?=[ABD-L](?![\w.]))",
        lambda m: f"{ordinal(m['n'], 'pt_BR')} ",
        ("a turma do 12.ºB", "a turma do décimo segundo B"),
        needs="º",
        shapes=("aA", "a A"),
    ),
    rule(
        "euros around their sign",
        r"(?<![\w.,])(?P<n>\d{1,4})€(?P<cents>\d\d)(?![\w.,%])",
        lambda m: (
            f"{cardinal(m['n'], 'pt_BR')} euro{'s' * (m['n'] != '1')}"
            + (f" e {cardinal(m['cents'].lstrip('0'), 'pt_BR')}" if int(m["cents"]) else "")
        ),
        ("por 3€50", "por três euros e cinquenta"),
        needs="€",
        shapes=("0€0",),
    ),
    rule(
        "both endings in capitals",
        r"(?<![\w/])(?P<stem>[A-ZÀ-Þ]{2,20})(?P<end>O|(?<!A)R)/A(?!\w)",
        lambda m: (
            f"{m['stem']}{m['end']}".capitalize()
            + " ou "
            + f"{m['stem']}{'' if m['end'] == 'O' else 'R'}A".capitalize()
        ),
        ("o SENHOR/A", "o Senhor ou Senhora"),
        needs="/",
        shapes=("AA/A",),
    ),
    rule(
        "word in capitals with an accent",
        r"(?<![\w.-])(?=[A-ZÀ-Þ]{0,4}[ÇÃÕÁÉÍÓÚÂÊÔÀ])[A-ZÀ-Þ]{3,5}(?![\w-]|\.[A-Z])",
        _accented,
        ("a ACÇÃO de despejo", "a Acção de despejo"),
        shapes=("AAA",),
    ),
    rule(
        "telephone with the prefix of a land",
        r"(?<![\w+.,/])(?P<n>(?:\+|00)(?:351|244|258|238|239|245|670|853|55|34|33|44|49|41|352)"
        r"(?P<rest>(?:[ .-]?\d|[ .-]?\(\d{1,3}\)){7,11}))(?![\w%€]|[.,-]\d)",
        lambda m: telephone(WORDS, _in_groups(m["n"], m["rest"])),
        (
            "00351210000000",
            "zero zero, três cinco um, dois um zero, zero zero zero, zero zero zero",
        ),
        (
            "ligue +351 255 536 461",
            "ligue mais três cinco um, dois cinco cinco, cinco três seis, quatro seis um",
        ),
        needs="+0",
        shapes=("+0", "0000"),
    ),
    rule(
        "telephone in pairs",
        r"(?<![\w.,/$€+-])(?<![$€+] )(?P<n>(?:80[08]|70[78]|30\d|2[1-9]\d|9[1236]\d)"
        r"(?: \d\d){3}|(?:9[1236]|2[1-9]) \d{3} \d\d \d\d|9[1236](?!0{5})\d{7})"
        r"(?![\w%€]|[.,-]\d| \d"
        r"| ?€| (?:euros|pessoas|habitantes|mil)(?!\w))",
        lambda m: telephone(WORDS, m["n"]),
        (
            "Linha Saúde (808 24 24 24)",
            "Linha Saúde (oito zero oito, dois quatro, dois quatro, dois quatro)",
        ),
        ("Ana, 912345678", "Ana, nove um dois três quatro cinco seis sete oito"),
        shapes=("000 00 00 00", "00 000 00 00", "000000000"),
    ),
    rule(
        "date of a law with a stop",
        r"(?<=\d/\d\d, de )(?P<d>[0-3]?\d)\.(?P<m>0[1-9]|1[0-2])(?![\w%]|[.,]\d)"
        r"|(?<=\d/\d{4}, de )(?P<d2>[0-3]?\d)\.(?P<m2>0[1-9]|1[0-2])(?![\w%]|[.,]\d)",
        lambda m: date("", m["d"] or m["d2"], MONTHS[int(m["m"] or m["m2"]) - 1], ""),
        ("o DL 15/93, de 22.01", "o D L quinze de noventa e três, de vinte e dois de janeiro"),
        shapes=("0/00, a", "0/0000, a"),
    ),
    rule(
        "initial of a species",
        r"(?<![\w.])(?P<letter>[DRSTVP])\. (?=[a-z]{3,14}(?:us|um|ii|ensis)(?!\w))",
        lambda m: f"{m['letter']} ",
        ("o R. prolixus", "o R prolixus"),
        shapes=("A. a",),
    ),
    rule(
        "thousands of contos in short",
        r"(?<=\bmil )cts\.?(?!\w)|(?<=\d )cts\.?(?!\w)",
        lambda m: "contos" if before(m, 4) == "mil " else "cêntimos",
        ("200 mil cts, 25 cts", "duzentos mil contos, vinte e cinco cêntimos"),
        needs=["cts"],
    ),
    rule(
        "oil block",
        r"(?<=\b[Bb]loco )(?P<a>\d{1,2})/(?P<b>\d\d)(?![\w/]|[.,]\d)",
        _block,
        ("no Bloco 15/06", "no Bloco quinze barra zero seis"),
        needs="/",
    ),
    rule(
        "month behind an ordinal",
        r"(?<![\w.,])(?P<n>[2-9]|[12]\d)\.?º(?= (?i:janeiro|fevereiro|março|abril|maio|junho"
        r"|julho|agosto|setembro|outubro|novembro|dezembro) (?:mais|menos|consecutivo|seguido))",
        lambda m: str(ordinal(m["n"], "pt_BR")),
        ("o 9.º julho mais quente", "o nono julho mais quente"),
        needs="º",
    ),
    rule(
        "grade with a sign",
        r"(?<![\w.-])(?P<letters>A{1,3}|B{1,3}|C{1,3}|AB|O)(?P<sign>[+-])(?![\w+-]| ?\d)",
        _grade,
        ("o rating A+ e BBB-", "o rating A mais e triplo B menos"),
        ("falta sangue O- e AB+", "falta sangue O negativo e A B positivo"),
        needs="+-",
        shapes=("A+", "A-"),
    ),
)
"""Before all others."""
