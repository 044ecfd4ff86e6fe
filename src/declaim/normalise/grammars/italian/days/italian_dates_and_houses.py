"""Italian marks of notices: 12/03/'45, dal 10.2 al 25.2, 12°,5, 4/6 of a house, es. 3."""

import re

from declaim.normalise.grammars.italian.italian_words import MONTHS, SHORT_BOOKS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, any_of, before, rule, signs_of

_STREET = re.compile(
    r"(?<!\w)(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo|[Cc]ontrada|[Vv]\.le|[Cc]\.so"
    r"|[Pp]\.zz?a) [^\d,;.]{3,30},? (?:n\.? ?|nn\. ?)?$"
)


def _date(day: str, month: str) -> str | None:
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
        return None
    first = "primo" if int(day) == 1 else cardinal(str(int(day)), "it")
    return f"{first} {MONTHS[int(month) - 1]}"


def _from_to(match: re.Match[str]) -> str | None:
    first, last = _date(match["a"], match["b"]), _date(match["c"], match["d"])
    return f"{match['at']}{first}{match['to']}{last}" if first and last else None


_TWO_LETTERS = {
    "Lu": "Lunedì", "Ma": "Martedì", "Me": "Mercoledì", "Gi": "Giovedì", "Ve": "Venerdì",
    "Sa": "Sabato", "Do": "Domenica", "L": "Lunedì", "V": "Venerdì",
}  # fmt: skip


def _two_days(match: re.Match[str]) -> str | None:
    first, last = _date(match["a"], match["m"]), _date(match["b"], match["m"])
    low, high = int(match["a"]), int(match["b"])
    if (
        not first
        or not last
        or low >= high
        or (high <= 12 and not _AT_DAY.search(before(match, 8)))
    ):
        return None
    joint = "e" if high == low + 1 else "a"
    return f"{first.rpartition(' ')[0]} {joint} {last}"


_AT_DAY = re.compile(r"\b(?:[Ii]l|[Dd]al|[Dd]el|[Nn]ei|giorni) $")


def _decades(match: re.Match[str]) -> str | None:
    decades = match[0].split("-")
    if sorted(set(decades)) != decades:
        return None
    said = [cardinal(each, "it") for each in decades]
    return f"{', '.join(said[:-1])} e {said[-1]}"


MARKS: tuple[Rule, ...] = (
    rule(
        "sign of an ordinal behind a Roman numeral",
        r"(?<=[IVXL])[°º](?=[ ,.;:)\"]|$)",
        "",
        ("nel XV° secolo", "nel quindicesimo secolo"),
        needs="°º",
    ),
    rule(
        "days in two letters",
        r"(?<![\w-])(?P<a>Lu|Ma|Me|Gi|Ve|Sa|Do|L(?=[-–]V\b))(?:[-–](?P<b>Lu|Ma|Me|Gi|Ve|Sa|Do|V))?\.?"
        r"(?=:? \d{1,2}(?:[.:]\d\d)?(?:[-–]| [-–])|:? chius)",
        lambda m: _TWO_LETTERS[m["a"]] + (f" a {_TWO_LETTERS[m['b']].lower()}" if m["b"] else ""),
        ("Lu-Ve 9-13; Do chiuso", "Lunedì a venerdì nove a tredici; Domenica chiuso"),
        needs=["Lu", "Ma", "Me", "Gi", "Ve", "Sa", "Do", "L"],
        near=r" (?:\d{1,2}(?:[.:]\d\d)? ?[-–]|chius)",
    ),
    rule(
        "two days and a month",
        r"(?<![\w./,-])(?P<a>[0-3]?\d)[-–](?P<b>[0-3]?\d)/(?P<m>1[0-2]|0?[1-9])(?![\w/%]|[.,]\d|[-–]\d)",
        _two_days,
        ("il 22-23/3", "il ventidue e ventitré marzo"),
        needs="/",
    ),
    rule(
        "years of an age in short",
        r"(?<=\d )a\.(?=[);,])",
        "anni",
        ("bimbi (4-12 a.)", "bimbi (quattro a dodici anni)"),
        shapes=("0 a.",),
    ),
    rule(
        "verses with a letter",
        rf"(?<!\w)(?P<book>{any_of(SHORT_BOOKS)}) (?P<c>\d{{1,3}}), ?(?P<v>\d{{1,3}})(?P<l>[a-c]?)"
        r"[-–](?P<w>\d{1,3})(?P<k>[a-c]?)(?![\w,:])",
        lambda m: (
            f"{SHORT_BOOKS[m['book']]} {cardinal(m['c'], 'it')}, "
            f"{cardinal(m['v'], 'it')} {m['l']} a {cardinal(m['w'], 'it')} {m['k']}".replace(
                "  ", " "
            ).rstrip()
            if m["l"] or m["k"]
            else None
        ),
        ("Mt 5,3-12a", "Matteo cinque, tre a dodici a"),
        needs=signs_of(SHORT_BOOKS),
    ),
    rule(
        "decades side by side",
        r"(?<![\w.,/-])[1-9]0(?:-[1-9]0){2,6}(?![\w/%-]|[.,]\d)",
        _decades,
        ("musica 60-70-80", "musica sessanta, settanta e ottanta"),
        needs="-",
        shapes=("00-00",),
    ),
    rule(
        "acronym without its last stop",
        r"(?<![\w.])(?P<l>(?:[A-Z]\.){2,6}[A-Z])(?![\w.'’])(?! ?[A-ZÀ-Þ]\.)",
        lambda m: m["l"].replace(".", " "),
        ("la U.N.P.L.I nazionale", "la U N P L I nazionale"),
        shapes=("A.A.A",),
    ),
    rule(
        "date with a year cut short",
        r"(?<![\w/.])(?P<d>[0-3]?\d)/(?P<m>[01]?\d)/['’](?P<y>\d\d)(?!\w)",
        lambda m: (
            f"{said} {cardinal('19' + m['y'], 'it')}" if (said := _date(m["d"], m["m"])) else None
        ),
        ("nata il 12/03/'45", "nata il dodici marzo millenovecentoquarantacinque"),
        needs="/",
    ),
    rule(
        "from one day with a point to another",
        r"(?P<at>(?<!\w)[Dd]al(?:l')? ?)(?P<a>[0-3]?\d)\.(?P<b>1?\d)"
        r"(?P<to> al(?:l')? ?)"
        r"(?P<c>[0-3]?\d)\.(?P<d>1?\d)(?![\w%]|[.,]\d"
        r"| ?(?:%|per cento|punti|euro|€|milion|miliard))",
        _from_to,
        ("dal 10.2 al 25.2", "dal dieci febbraio al venticinque febbraio"),
        needs=["al", "all"],
        near=r"\d\.\d",
    ),
    rule(
        "degrees and tenths",
        r"(?<![\w.,])(?P<a>\d{1,3})°,(?P<b>\d)(?!\d)",
        lambda m: f"{cardinal(m['a'], 'it')} gradi e {cardinal(m['b'], 'it')}",
        ("media 12°,5", "media dodici gradi e cinque"),
        needs="°",
    ),
    rule(
        "houses with a stroke",
        r"(?<![\w.,/])(?P<a>\d{1,3})/(?P<b>\d{1,3})(?![\w/%]|[.,]\d)",
        lambda m: (
            f"{cardinal(m['a'], 'it')} barra {cardinal(m['b'], 'it')}"
            if _STREET.search(before(m, 50))
            else None
        ),
        ("in via dei Martiri, 4/6", "in via dei Martiri, quattro barra sei"),
        needs="/",
    ),
    rule(
        "exercise in short",
        r"(?<![\w.])(?P<e>[Ee])s\. ?(?=\d{1,3}(?!\d|[.,]\d| ?(?:€|euro))|nn?[.°])",
        lambda m: (
            None
            if re.search(r"\($|, $|\b(?:ad|per|p\.) ?$", before(m, 4))
            else f"{m['e']}sercizio "
        ),
        ("l'es. n. 3, fate es. 5", "l'esercizio numero tre, fate esercizio cinque"),
        needs=["es", "Es"],
    ),
    rule(
        "meeting that is called",
        r"(?<=\d[ª^aº°] )conv\.(?!\w)",
        "convocazione",
        ("in 1ª conv. venerdì", "in prima convocazione venerdì"),
        needs=["conv"],
    ),
)
