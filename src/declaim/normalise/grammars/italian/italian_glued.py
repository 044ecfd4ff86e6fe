"""Italian words that are glued together: noci120 gr, Sigg.Genitori; and l/100 km without number."""

import re

from declaim.normalise.grammars.italian.days.italian_times import clock
from declaim.normalise.grammars.italian.italian_words import BEGINNINGS, MONTHS, UNITS
from declaim.normalise.grammars.italian.numbers_in_words.italian_agreement import agree
from declaim.normalise.grammars.italian.quantities.italian_quantities import PER
from declaim.normalise.grammars.italian.shortened.italian_short_forms import SHORT
from declaim.normalise.numerals import cardinal, decimal
from declaim.normalise.rules import AT_NUMBER, Rule, any_of, rule, words
from declaim.normalise.stops_and_dashes import dash_behind_a_name, stops_before_a_sentence

_TITLES = {
    form: SHORT.get(form) or SHORT[form[0].lower() + form[1:]]
    for form in words(
        "Sig. sig. Sigg. sigg. Sig.ra sig.ra Sig.na sig.na Sig.ri sig.ri Dott. dott. Dott.ssa "
        "dott.ssa Dr. dr. Dr.ssa dr.ssa Prof. prof. Prof.ssa prof.ssa Ing. ing. Avv. avv. Geom. "
        "geom. Arch. arch. Rag. rag. Cav. Mons. mons. Egr. Spett. Spett.le Gent. Gent.mi Gent.le "
        "Gent.ma Gent.mo P.zza p.zza V.le v.le C.so c.so Loc. loc. F.lli f.lli"
    )
} | {
    "Sigg.ri": "signori",
    "sigg.ri": "signori",
    "Fraz.": "frazione",
    "fraz.": "frazione",
}
_LEARNT = any_of(sorted(_TITLES, key=len, reverse=True))
_KITCHEN = {
    **{unit: UNITS[unit] for unit in words("g gr kg ml cl l mm cm km min")},
    "dl": ("decilitro", "decilitri"), "lt": UNITS["l"], "Kg": UNITS["kg"],
    "etti": ("etto", "etti"), "hg": ("etto", "etti"),
}  # fmt: skip
_OTHERS = {
    "m3": "al metro cubo", "m³": "al metro cubo", "m2": "al metro quadrato", "s": "al secondo",
    "s²": "al secondo quadrato", "s2": "al secondo quadrato", "min": "al minuto",
    "dl": "al decilitro", "dL": "al decilitro", "ml": "al millilitro", "mL": "al millilitro",
    "L": "al litro", "litro": "al litro", "g": "al grammo", "giorno": "al giorno",
    "cm²": "al centimetro quadrato", "cm³": "al centimetro cubo", "die": "al giorno",
}  # fmt: skip
_BY = {**PER, **_OTHERS}
_HEADS = {
    **{unit: UNITS[unit] for unit in words("µg mg g kg ml l kWh q t m km cm mm W kW Wh kcal kJ")},
    "litri": UNITS["l"], "L": UNITS["l"], "lt": UNITS["l"], "Km": UNITS["km"], "ng": UNITS["ng"],
    "hl": ("ettolitro", "ettolitri"),
}  # fmt: skip


def _glued_measure(match: re.Match[str]) -> str:
    written, unit = match["n"], _KITCHEN[match["unit"]]
    if written == "1":
        return f" {agree('uno', unit[0])} {unit[0]}"
    said = decimal(written, "it", ",", "virgola") if "," in written else cardinal(written, "it")
    return f" {said} {unit[1]}"


def _of(match: re.Match[str]) -> str:
    unit = _KITCHEN[match["unit"]]
    number = match["n"]
    said = "un" if number == "1" else cardinal(number, "it")
    return f"{said} {unit[number != '1']} di"


_PARTICLES = frozenset(words("di da del della dei e de"))
GLUED: tuple[Rule, ...] = (
    stops_before_a_sentence(
        {form: SHORT[form] for form in ("S.p.A.", "S.r.l.")},
        {"Jr.": "junior", "jr.": "junior"},
        (word for word in BEGINNINGS if word not in _PARTICLES),
        ("Ugo Riva jr. Era alto", "Ugo Riva junior. Era alto"),
    ),
    dash_behind_a_name(("Rock3 - 20 anni", "Rock tre, venti anni")),
    rule(
        "measure glued to the word before it",
        r"(?<=[a-zà-ù]{3})(?P<n>[1-9]\d{0,3}(?:,\d)?) ?(?P<unit>" + any_of(_KITCHEN) + ")"
        r"(?![\w/²³'’°-]|\.\w)(?:\.(?=[,;)]| [a-zà-ù]))?",
        _glued_measure,
        (
            "noci120 gr di burro, panna1 l, sale5g.",
            "noci centoventi grammi di burro, panna un litro, sale cinque grammi.",
        ),
        first=AT_NUMBER,
        shapes=("a0",),
    ),
    rule(
        "measure glued to the word behind it",
        r"(?<![\w.,/-])(?P<n>[1-9]\d{0,3}) ?(?P<unit>gr|g|kg|ml|cl|dl|l)"
        r"(?:\.di|(?<!l)di)(?= [a-zà-ù]{3})",
        _of,
        ("50 grdi burro e 1kg.di pane", "cinquanta grammi di burro e un chilo di pane"),
        first=AT_NUMBER,
        near=r"[grl]\.?di ",
    ),
    rule(
        "one glued to what it counts",
        r"(?<![\w.,/°'’-])1(?=(?P<noun>(?!esim)[a-z]{4,14})(?![\w/]))",
        lambda m: f"{agree('uno', m['noun'])} ".replace("' ", "'"),
        ("1bustina di lievito", "una bustina di lievito"),
        shapes=("0aaaa",),
    ),
    rule(
        "hour glued to the word before it",
        r"(?P<at>(?<!\w)(?:[Oo]re|[Dd]?[Aa]lle|[Dd]elle))(?P<h>1?\d|2[0-4])"
        r"(?:[.:,](?P<m>[0-5]\d))?(?!\w|[.,:]\d)",
        lambda m: f"{m['at']} {clock(int(m['h']), int(m['m'] or 0))}",
        ("ore21,30 e alle9", "ore ventuno e trenta e alle nove"),
        near=r"(?:re|lle)\d",
    ),
    rule(
        "first of a month glued to its article",
        rf"(?P<at>(?<!\w)(?:[Ii]l|[Dd]?[Aa]l|[Dd]el))1°?(?= (?i:{any_of(MONTHS)})(?!\w))",
        lambda m: f"{m['at']} primo",
        ("il1 maggio", "il primo maggio"),
        near=r"l1",
    ),
    rule(
        "title glued to a name",
        rf"(?:(?<![\w./@])|(?<=gr\.)|(?<=nt\.)|(?<=tt\.)|(?<=\w\.le\.))(?P<form>{_LEARNT})\.?(?<=\.)"
        r"(?=(?:[A-ZÀ-Þ]['’])?[A-ZÀ-Þ][a-zà-ù]{2}(?![\w]{0,20}\.(?:it|com|org|net|eu)(?!\w)))",
        lambda m: f"{_TITLES[m['form']]} ",
        (
            "Sigg.Genitori, il Dott.Riva e la Prof.ssa.Conti",
            "signori Genitori, il dottor Riva e la professoressa Conti",
        ),
        ("all'Egr.Sig.Riva in P.zza.Roma", "all'egregio signor Riva in piazza Roma"),
        near=r"[a-z]\.[A-ZÀ-Þ]",
    ),
    rule(
        "consumption without a number",
        rf"(?<![\w/.,%])(?:(?<!\d )|(?=litri))(?P<a>{any_of(_HEADS)})/ ?100"
        r" ?(?P<b>km|Km|g|kg|ml|l|mq)(?![\w/])",
        lambda m: f"{_HEADS[m['a']][1]} per cento {UNITS[m['b'].lower()][1]}",
        (
            "in l/100 km o kWh/100 km",
            "in litri per cento chilometri o chilowattora per cento chilometri",
        ),
        needs="/",
        near="/ ?100",
    ),
    rule(
        "unit of another behind in or a bracket",
        rf"(?:(?<=\()|(?<=\[)|(?<=\bin ))(?P<a>{any_of(_HEADS)})/(?P<b>{any_of(_BY)})"
        r"(?=[)\],;.]| [a-zà-ù(]|$)(?!\.\w)",
        lambda m: f"{_HEADS[m['a']][1]} {_BY[m['b']]}",
        ("emissioni (g/km), in km/l", "emissioni (grammi al chilometro), in chilometri al litro"),
        needs="/",
    ),
)
