"""Italian notices: telephones, weekdays and days in a row, roads, codes and matches in short."""

import re

from declaim.normalise.grammars.italian.days.italian_times import clock
from declaim.normalise.grammars.italian.italian_words import MONTHS, SHORT_DAYS
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import ruled
from declaim.normalise.grammars.italian.places.italian_provinces import PROVINCE_NAMES
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import DIGITS, Rule, after, any_case, any_of, before, rule

_DAY = rf"(?i:{any_of(SHORT_DAYS)})(?!\w)\.?"
_SHORT_MONTHS = (*(month[:3] for month in MONTHS), "sett", "genn", "febbr", "magg")
_SHORT_MONTH = any_of(_SHORT_MONTHS)
_JOINT = r",? e | ?[-–/] ?|, ?"


def cased(written: str, said: str) -> str:
    return said.capitalize() if written[0].isupper() else said


def _listed(parts: list[str]) -> str:
    return f"{', '.join(parts[:-1])} e {parts[-1]}"


def _weekdays(match: re.Match[str]) -> str | None:
    """Three in a row are no range; mar. alone may be March or the sea."""
    parts = re.split(_JOINT, match[0])
    names = [cased(part, SHORT_DAYS[part.strip(".").lower()]) for part in parts]
    if len(parts) == 2 and not re.search(r"/|, ?| e ", match[0]):
        return None
    if len(set(names)) < len(names):
        return None
    if re.search(",| e ", match[0]):
        joints = [re.sub(" ?[-–/] ?", " a ", joint) for joint in re.findall(_JOINT, match[0])]
        return "".join(map("".join, zip(names, [*joints, ""], strict=True)))
    return _listed(names)


def _month(written: str) -> str:
    return cased(written, next(each for each in MONTHS if each[:3] == written[:3].lower()))


def _days_of_a_month(match: re.Match[str]) -> str | None:
    days = [int(day) for day in re.findall(r"\d+", match["days"])]
    if sorted(set(days)) != days or days[-1] > _LAST_DAY:
        return None
    said = _listed(["primo" if day == 1 else cardinal(str(day), "it") for day in days])
    return f"{said} {_month(match['month'])}"


_LAST_DAY = 31


def _prime(match: re.Match[str]) -> str | None:
    """Prep. 20' takes minutes, Rossi 12' is a goal, and '68' stands in quotation marks."""
    text = before(match, 60)
    if re.search(
        r"(?:^|[\s(])['‘’][^'’]*$|(?:\b[AaDdNn]e?a?l|l['’]|\d ?(?:h|ore)) ?$"
        r"|['′’] e $",
        text,
    ) or re.match(r" e \d{1,3}['′’]", after(match, 7)):
        return None
    if match["half"] and not re.search(r"\b[Rr]ec(?:\.|upero:?) $", text):
        half = "primo" if "p" in match["half"] else "secondo"
        return f"{ruled(match['n'])} {half} tempo"
    scorer = re.search(r"(?<![.\w])(?P<name>[A-ZÀ-Þ][a-zà-ù'’]+) $", text)
    if match["extra"] or match["scorer"] or (scorer and not _LASTS.search(scorer["name"])):
        more = f" più {cardinal(match['extra'], 'it')}" if match["extra"] else ""
        return ruled(match["n"]) + more
    return f"{cardinal(match['n'], 'it')} minuti" if match["n"] != "1" else "un minuto"


_LASTS = re.compile(r"(?:ura|zione|[Dd]urata|[Tt]empo|[Rr]iposo|[Pp]ausa|[Mm]inuti|[Cc]irca)$")


def _spelled(code: str) -> str:
    return " ".join(one_by_one(each, "it") if each.isdecimal() else each for each in code)


_ROADS = {"SS": "strada statale", "SP": "strada provinciale", "SR": "strada regionale"}
_OF_THE_DAY = {"part": "partenza", "arr": "arrivo", "Part": "Partenza", "Arr": "Arrivo"}
NOTICES: tuple[Rule, ...] = (
    rule(
        "weekdays side by side",
        rf"(?<![\w.]){_DAY}(?:(?:{_JOINT}){_DAY}){{1,6}}(?=[\s,:;.)]|$)",
        _weekdays,
        ("mar. e gio.: 9-12", "martedì e giovedì: dalle nove alle dodici"),
        ("lun-mer-ven: chiuso", "lunedì, mercoledì e venerdì: chiuso"),
        needs=any_case(SHORT_DAYS),
    ),
    rule(
        "days of a month in a row",
        r"(?<![\w.,/-])(?P<days>[0-3]?\d(?:(?: ?[-–,] ?|, )[0-3]?\d){1,8}"
        r"(?: ?[-–,] ?| e )[0-3]?\d) "
        rf"(?P<month>(?i:{any_of(MONTHS)}|(?:{_SHORT_MONTH})\.?))(?!\w)",
        _days_of_a_month,
        ("il 5-12-19-26 nov.", "il cinque, dodici, diciannove e ventisei novembre"),
        needs=any_case([*MONTHS, *_SHORT_MONTHS]),
    ),
    rule(
        "hours side by side",
        r"(?P<at>(?<!\w)[Oo]re )(?P<times>\d{1,2}[.:,][0-5]\d(?: ?[-–] ?\d{1,2}[.:,][0-5]\d){2,8})"
        r"(?![\w%]|[.,:]\d)",
        lambda m: (
            m["at"]
            + _listed(
                [
                    clock(int(hour), int(minute))
                    for hour, minute in re.findall(r"(\d+)[.:,](\d\d)", m["times"])
                ]
            )
        ),
        ("ore 8.00-10.00-18.30", "ore otto, dieci e diciotto e trenta"),
        needs="-–",
    ),
    rule(
        "months side by side",
        rf"(?<![\w.])(?P<a>(?i:{_SHORT_MONTH}))\.? ?[-–/] ?(?P<b>(?i:{_SHORT_MONTH}))"
        r"(?:\.(?!\w)|(?=[):]))",
        lambda m: f"{_month(m['a'])} a {_month(m['b'])}",
        ("estate (giu.-sett.): 9-13", "estate (giugno a settembre): nove a tredici"),
        needs="-–/",
    ),
    rule(
        "telephone with a stroke",
        r"(?<![\w.,/+-])(?P<area>3[2-9]\d|0\d{1,3})(?:/|\.(?=\d{6}))"
        r"(?P<n>\d{5,8}|\d{2,4}(?:[ .]\d{2,4})"
        r"{1,3})(?![\w%€]|[.,/-]\d)",
        lambda m: f"{one_by_one(m['area'], 'it')}, {one_by_one(m['n'], 'it')}",
        (
            "Marta 338/1234567",
            "Marta tre tre otto, uno due tre quattro cinque sei sette",
        ),
        needs=DIGITS,
        shapes=("000/00", "00/00", "0000/00", "000.00", "00.00", "0000.00"),
    ),
    rule(
        "minutes with a stroke",
        r"(?<![\w.,'′’/+-])(?:(?P<a>\d{1,2})['′’]? ?[-–/] ?)?(?P<n>\d{1,3})['′’]"
        r"(?P<half> ?(?:[ps]t|[ps]\.t\.)(?!\w))?"
        r"(?: ?\+ ?(?P<extra>\d{1,2})['′’]?|(?=(?P<scorer> [A-ZÀ-Þ][a-zà-ù]+))"
        r"|(?(half)|(?=[,;)]|\.?$|\.? [a-zà-ù]{1,12})))(?![\w\"])",
        lambda m: (
            f"{cardinal(m['a'], 'it')} {cardinal(m['n'], 'it')} minuti" if m["a"] else _prime(m)
        ),
        ("prep. 20', film (142')", "preparazione venti minuti, film (centoquarantadue minuti)"),
        ("12' Rossi, 45'+2 Bianchi", "dodicesimo Rossi, quarantacinquesimo più due Bianchi"),
        shapes=("0'", "0′", "0’"),
    ),
    rule(
        "province behind a postcode",
        rf"(?<=[a-zà-ù]),? (?P<p>{any_of(PROVINCE_NAMES)})(?!\w|['’]|\.[A-Z])",
        lambda m: (
            f", {PROVINCE_NAMES[m['p']]}"
            if re.search(
                r"(?<!\d)\d{5} (?:[A-ZÀ-Þ][\w'’]*|d[aei]l?l?[ae']?)(?: [\w'’]+){0,4}$",
                before(m, 50),
            )
            else None
        ),
        ("43121 Busseto PR", "quarantatremilacentoventuno Busseto, Parma"),
        shapes=("a AA", "a, AA"),
    ),
    rule(
        "road in short",
        r"(?<![\w/-])(?P<road>S[SPR]) ?(?=\d{1,3}(?:[A-Z]|bis|ter)?(?![\w%])(?![.,]\d))",
        lambda m: f"{_ROADS[m['road']]} ",
        ("sulla SP 45", "sulla strada provinciale quarantacinque"),
        shapes=("AA 0", "AA0"),
    ),
    rule(
        "code of letters and figures",
        r"(?<!\w)(?=[A-Z]{0,9}\d)(?=(?:[A-Z]*\d){5})(?=\d*[A-Z][A-Z\d]*[A-Z])"
        r"[A-Z][A-Z\d]{9,15}(?!\w)",
        lambda m: _spelled(m[0]),
        ("CIG: Z7A12345BC", "Cig: Z sette A uno due tre quattro cinque B C"),
        needs=DIGITS,
        near=r"[A-Z\d]{10}",
    ),
    rule(
        "kilometres of a car",
        r"(?<!\w)[Kk][mM]\.? ?(?=\d{1,3}\.000(?!\d|[.,]\d))",
        "chilometri ",
        ("km 98.000", "chilometri novantottomila"),
        shapes=("0.000",),
    ),
    rule(
        "leaving and coming",
        r"(?<!\w)(?P<w>[Pp]art|[Aa]rr)\.:? ?(?=(?:ore |h )?\d{1,2}[:.,]\d\d(?!\d))",
        lambda m: f"{_OF_THE_DAY[m['w']]} ",
        ("part. 10:35, arr. 12:50", "partenza dieci e trentacinque, arrivo dodici e cinquanta"),
        needs=["part", "Part", "arr", "Arr"],
    ),
)
