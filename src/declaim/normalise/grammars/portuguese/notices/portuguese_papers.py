"""Portuguese rules for the numbers of papers: cases, sheets, taxpayers, roads and sums of money."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import date
from declaim.normalise.grammars.portuguese.portuguese_figures import MONTHS
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import AT_NUMBER, rule


def _digits(written: str) -> str:
    return ", ".join(one_by_one(part, "pt_BR") for part in re.findall(r"\d+", written))


def _court(written: str) -> str:
    """T B L S B, L um, S um."""
    parts = re.split("[.-]", written)
    return ", ".join(
        " ".join(cardinal(sign, "pt_BR") if sign.isdecimal() else sign for sign in part)
        for part in parts
    )


def _escudos(match: re.Match[str]) -> str:
    whole = int(match["n"].replace(".", ""))
    said = cardinal(str(whole), "pt_BR") + " de" * (whole > 0 and whole % 10**6 == 0)
    noun = "escudo" if whole == 1 else "escudos"
    cents = f" e {cardinal(match['cents'], 'pt_BR')} centavos" if int(match["cents"]) else ""
    per = f" por {_PER.get(match['per'], match['per'])}" if match["per"] else ""
    return f"{said} {noun}{cents}{per}"


_PER = {"l": "litro", "kg": "quilo", "m2": "metro quadrado"}


_TERMS = {"a": "ano", "d": "dia", "m": "mês"}
PAPERS = (
    rule(
        "sheets",
        r"(?P<name>(?<!\w)(?:[Ff]ls?|[Pp]p|[Pp]ágs)\.) ?(?P<a>\d{1,5})[/-](?P<b>\d{1,5})(?![\d/])",
        lambda m: (
            ("folhas " if m["name"][0] in "Ff" else "páginas ")
            + " a ".join(cardinal(m[part], "pt_BR") for part in "ab")
        ),
        ("fls. 251/252", "folhas duzentos e cinquenta e um a duzentos e cinquenta e dois"),
        needs="/-",
        shapes=("0/0", "0-0"),
    ),
    rule(
        "number of a case or of a taxpayer",
        r"(?<![\w.])(?<!\d-)(?:\d{1,7}-\d\d\.\d{4}\.\d\.\d\d\.\d{4}"
        r"|\d\.\d{4}\.\d\d\.\d{6}-\d(?:/\d{3})?|\d{7}-\d\d\.\d{4}"
        r"|(?:19|20)\d\d(?:\.\d\d){2,4}\.\d{5,6}-\d|(?:19|20)\d\d\.\d\d\.\d{6}-\d"
        r"|\d\d\.\d{3}\.\d{3}[./]\d{4}-\d\d"
        r"|\d{3}\.\d{3}\.\d{3}-\d\d|\d\.\d\d\.\d{3}\.\d{6}/\d{4}-\d\d"
        r"|\d{5}\.\d{6}/\d{4}-\d\d|\d\.\d{4}\.\d{4}(?:\.\d{3}-\d)?)(?!\w)",
        lambda m: _digits(m[0]),
        (
            "processo 12-63.2011.7.07.0007",
            "processo um dois, seis três, dois zero um um, sete, zero sete, zero zero zero sete",
        ),
        (
            "agravo 1.0024.14.090155-4/001",
            "agravo um, zero zero dois quatro, um quatro, zero nove zero um cinco cinco, quatro, "
            "zero zero um",
        ),
        ("(123.456.789-00)", "(um dois três, quatro cinco seis, sete oito nove, zero zero)"),
        first=AT_NUMBER,
        shapes=("0-0", "0.0000.0"),
    ),
    rule(
        "long number behind its sign",
        r"(?P<sign>(?<!\w)[Nn](?:\.? ?[ºo°]s?\.?|\.) ?)(?P<n>0*\d{7,}(?:-\d{1,2})?|\d{4,6}-\d"
        r"|\d{1,3}(?:[-.]\d{2,6}){2,5}-\d)"
        r"(?![\w/]|[.,-]\d)",
        lambda m: f"número {_digits(m['n'])}",
        ("caixa nº 9001970", "caixa número nove zero zero um nove sete zero"),
        ("nº 54140-2", "número cinco quatro um quatro zero, dois"),
        ("nº 11-109-026-5", "número um um, um zero nove, zero dois seis, cinco"),
        first="[Nn]",
        shapes=("0000000", "0000-0", "0-00"),
    ),
    rule(
        "case of a court in Portugal",
        r"(?<![\w.,/])(?P<n>\d{1,6})/(?P<y>\d\d)\.(?P<d>\d)(?P<court>[A-Z]{1,2}\d?[A-Z]{2,6})"
        r"(?P<more>(?:[.-][A-Z]{1,2}\d?){0,3})(?!\w)",
        lambda m: (
            f"{cardinal(m['n'], 'pt_BR')}, {cardinal(m['y'], 'pt_BR')}, "
            f"{cardinal(m['d'], 'pt_BR')}, {_court(m['court'] + m['more'])}"
        ),
        ("o 2/18.5TBLSB.L1", "o dois, dezoito, cinco, T B L S B, L um"),
        ("n.º 234/18.5TBLSB", "número duzentos e trinta e quatro, dezoito, cinco, T B L S B"),
        ("5/08.2TBX.L1", "cinco, oito, dois, T B X, L um"),
        needs="/",
        shapes=("0.0A",),
    ),
    rule(
        "postal code",
        r"(?<![\w.,-])(?:[1-9]\d{3}-\d{3}(?=,| [A-ZÀ-Þ])|\d\d\.\d{3}-\d{3}(?![\w-]|[.,]\d))"
        r"|(?<=\bP-)[1-9]\d{3}-\d{3}(?!\d)",
        lambda m: _digits(m[0]),
        ("1250-096 Lisboa", "um dois cinco zero, zero nove seis Lisboa"),
        shapes=("000-000",),
    ),
    rule(
        "number of a code with eleven digits and more",
        r"(?<![\w.,/$€-])(?<![$€] )(?!\d{0,27}(?:000(?!\d)|0{5}))\d{11,30}(?![\w%€]|[.,/-]\d)",
        lambda m: one_by_one(m[0], "pt_BR"),
        (
            "o cartão 78912345678",
            "o cartão sete oito nove um dois três quatro cinco seis sete oito",
        ),
        shapes=("00000000000",),
    ),
    rule(
        "reference of a payment",
        r"(?<=eferência )\d{3} \d{3} \d{3}(?!\d| \d)",
        lambda m: _digits(m[0]),
        ("referência 123 456 789", "referência um dois três, quatro cinco seis, sete oito nove"),
        shapes=("000 000 000",),
    ),
    rule(
        "year before a sum",
        r"(?<![\w.,-])(?:19|20)\d\d(?= (?:R\$|US\$|€) ?\d)",
        lambda m: cardinal(m[0], "pt_BR"),
        ("em 1995 R$ 5", "em mil novecentos e noventa e cinco cinco reais"),
        needs="$€",
        shapes=("0000 ",),
    ),
    rule(
        "escudos",
        r"(?<![\w.,$])(?P<n>\d{1,3}(?:\.\d{3})*|\d{4,9})\$(?P<cents>\d\d)(?![\w$])"
        r"(?:/(?P<per>l|kg|m2|hora|dia|mês|ano)(?!\w))?",
        _escudos,
        ("custou 1.500$00", "custou mil e quinhentos escudos"),
        ("a 80$00/l", "a oitenta escudos por litro"),
        needs="$",
    ),
    rule(
        "millions of a thing",
        r"(?<![\w.,$€£])(?<![$€£] )(?P<n>\d{1,3}(?:[. ]\d{3})*(?P<mark>[. ])000(?P=mark)000)"
        r"(?:,00)?(?= (?!(?:dos|das|nos|nas|pelos|pelas|aos|mas|após|desde|antes|depois|os|às)\b)"
        r"[^\W\d_]+s\b)",
        lambda m: f"{cardinal(re.sub('[. ]', '', m['n']), 'pt_BR')} de",
        ("2.000.000 pessoas", "dois milhões de pessoas"),
        first=AT_NUMBER,
        shapes=(".000.000", " 000 000"),
    ),
    rule(
        "interest",
        r"(?<=%) a\. ?(?P<of>[adm])\.?(?!\w)",
        lambda m: f" ao {_TERMS[m['of']]}{last_stop(m)}",
        ("2% a.m., 10% a. a.", "dois por cento ao mês, dez por cento ao ano."),
        needs="%",
    ),
    rule(
        "first day of a month in figures",
        r"(?<![\w.,/])1º ?[/.](?P<m>0?[1-9]|1[0-2])(?:[/.](?P<y>\d{4}))?(?![\w/]|[.,]\d)",
        lambda m: date("", "1", MONTHS[int(m["m"]) - 1], m["y"] or ""),
        ("(1º/03)", "(primeiro de março)"),
        needs="º",
    ),
    rule(
        "kilometre of a road with its number",
        r"(?<=[A-Z]{2}[ -]\d{3} )[Kk][Mm] ?(?=\d)",
        "quilômetro ",
        ("SP 065 Km 140", "S P zero seis cinco quilômetro cento e quarenta"),
        shapes=("AA 000", "AA-000"),
    ),
)
"""Before all others."""
