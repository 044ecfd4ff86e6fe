"""German codes and signs that the words beside them explain: norms, inches, points of a compass."""

import re

from declaim.normalise.grammars.german.cases.german_articles import opening
from declaim.normalise.grammars.german.signs.german_sky import BETWEEN_SIDES, SIDES
from declaim.normalise.numerals import cardinal, decimal, dotted, one_by_one, ordinal
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule, words

_SCREENS = (
    r"Zoll|Display|Bildschirm|Monitor|Rohr|Reifen|Felge|TFT|LCD|OLED|Touch|Rad\b|Räder|Laufr|Gewinde"
    r"|Smartphone|Tablet|Notebook|Fernseher|Festplatte|Bike|Version|Modell"
)
_WITH_INCHES = (
    r"(?:rad|TV|Monitor|Fernseher|Laptop|Notebook|Tablet|Felgen?|Reifen|Display|Bike)[ ,:]{1,2}$"
)
_SEASON = re.compile(r"(?i)\b(?:saison|spielzeit|winter|schuljahr|semester|[ws]s|jahre?s?)\b")

_NORM = re.compile(r"\b(?:DIN|EN|ISO|IEC|VD[EI]|ÖNORM)[ -]$")


def _norm(match: re.Match[str]) -> str | None:
    """EN 60999-2:2015: the parts behind a stroke, the year behind a pause."""
    numbers = [match["n"], *match["parts"].split("-")[1:]]
    if not _NORM.search(before(match)) or (len(numbers) == 1 and not match["y"]):
        return None
    said = " Strich ".join((one_by_one if n[0] == "0" else cardinal)(n, "de") for n in numbers)
    return f"{said}, {cardinal(match['y'], 'de')}" if match["y"] else said


def _inches(match: re.Match[str]) -> str | None:
    """A sign for inches, and no quotation mark that closes: behind 6,1, or before a screen."""
    sure = "," in match["n"] or re.match(rf"[ -]+(?:\w+[ -])?(?:{_SCREENS})", after(match, 40))
    sure = sure or re.search(_WITH_INCHES, before(match))
    if not sure or re.search(r"(?:^|[\s(])[\"„“”][^\"“”]*$", before(match, 120)):
        return None
    return f"{decimal(match['n'], 'de', ',', 'Komma')} Zoll"


def _least(match: re.Match[str]) -> str | None:
    """Maximal 20 °C, minimal 12 °C: beside maximal the least is minimal."""
    beside = before(match, 60) + after(match, 60)
    if not re.search(r"\b[Mm]ax(?:\.|imal)", beside):
        return None
    return f"{'M' if match[0][0] == 'M' else 'm'}inimal"


def _part(match: re.Match[str]) -> str | None:
    top, bottom = int(match["top"]), int(match["bottom"])
    if bottom != top + 1 or _SEASON.search(before(match, 40)):
        return None
    return f"{cardinal(match['top'], 'de')} {ordinal(match['bottom'], 'de').capitalize()}l"


def _day_of_month(match: re.Match[str]) -> str:
    opened, last = opening(match["before"])
    if re.search(r"\b[Aa]m \w+, $|\bspätestens $", before(match)):
        last = "n"
    return f"{opened}{ordinal(match['n'], 'de')}{last}"


def _genitive(match: re.Match[str]) -> str:
    said = f"des {ordinal(match['n'], 'de')}n {match['noun'] or 'Jahrhunderts'}"
    return said + "." * (match["stop"] == "." and not after(match).strip())


_ENGINES = words("tdci tdi cdi hdi gti dci tsi fsi tfsi sdi crdi cdti jtd TDCi HDi dCi CRDi CDTi")

_ROOMS = (
    r"(?:(?:Seminar|Besprechungs|Schulungs|Sitzungs|Klassen|Unterrichts|Büro|Gruppen)?"
    r"(?:[Rr]aum|[Rr]äumen?|[Zz]immern?)|(?:Hör)?[Ss]aal|(?:Hör)?[Ss]älen?|Büros?|Labor|Raumnummer"
    r"|Raum-Nr\.|Zi\.|R\.)"
)
_ROOM = r"\d{1,2}(?:\.\d{1,3}){1,2}"


def _rooms(match: re.Match[str]) -> str:
    """One point one hundred and four, and the next room likewise, if it has a point or not."""
    name = {"Zi.": "Zimmer", "R.": "Raum", "Raum-Nr.": "Raumnummer"}.get(
        match["name"], match["name"]
    )
    block = f" {match['block'].strip()}" if match["block"] else ""
    rooms = re.sub(r" ?/ ?|,? (?:und|u\.|&) | ?\+ ?", " und ", match["rooms"])
    rooms = re.sub(r" ?[-–] ?| bis ", " bis ", rooms)
    said = re.sub(
        r"\d[\d.]*",
        lambda n: dotted(n[0], "de", "Punkt") if "." in n[0] else cardinal(n[0], "de"),
        rooms,
    )
    return f"{name}{block} {said}"


CODES: tuple[Rule, ...] = (
    rule(
        "rooms with points",
        rf"(?<!\w)(?P<name>{_ROOMS})(?P<block> [A-Z](?: |(?=\d)))? ?(?P<rooms>{_ROOM}"
        rf"(?:(?: ?[/+–-] ?|, | (?:und|u\.|oder|bis|&) )(?:{_ROOM}|(?<=/)\d{{1,3}})){{0,6}})"
        r"(?![\w/:]|[.,]\d| ?(?:m\b|m²|qm|Uhr|Euro|€))",
        _rooms,
        (
            "Raum 1.219/1.221, Zimmer 2.104",
            "Raum eins Punkt zweihundertneunzehn und eins Punkt zweihunderteinundzwanzig, "
            "Zimmer zwei Punkt einhundertvier",
        ),
        ("Räume 1.05 und B 1.06", "Räume eins Punkt null fünf und B eins Punkt null sechs"),
        needs=DIGITS,
        near=rf"{_ROOMS}(?: [A-Z])? ?\d\d?\.\d",
    ),
    rule(
        "engine of a car",
        rf"(?<=\d[ -]){any_of(_ENGINES)}(?!\w)",
        lambda m: " ".join(m[0].upper()),
        ("1,6 tdci, 90 PS", "eins Komma sechs T D C I, neunzig P S"),
        needs=_ENGINES,
    ),
    rule(
        "English ordinal",
        r"(?<![\w.,])(?P<n>\d?(?:1(?=st)|2(?=nd)|3(?=rd)|[04-9](?=th))|1[1-3](?=th))..(?!\w)",
        lambda m: ordinal(m["n"], "en").capitalize(),
        ("1st Party und 3rd-Level-Support", "First Party und Third-Level-Support"),
        needs=["st", "nd", "rd", "th"],
        near=r"\d(?:st|nd|rd|th)\b",
    ),
    rule(
        "number of a norm",
        r"(?<=[MNOCEIS][ -])(?P<n>\d{2,6})(?P<parts>(?:-\d{1,4}){0,3})"
        r"(?::(?P<y>(?:19|20)\d\d)(?:-\d\d)?)?(?![\w:-]|[.,]\d)",
        _norm,
        (
            "nach DIN EN 60999-2:2015",
            "nach Din E N sechzigtausendneunhundertneunundneunzig Strich zwei, zweitausendfünfzehn",
        ),
        ("VDE 0100-410", "V D E null eins null null Strich vierhundertzehn"),
        near=r"(?:DIN|EN|ISO|IEC|VD[EI]|NORM)[ -]\d",
    ),
    rule(
        "letter before numbers with points",
        r"(?<![\w.,/-])(?P<letter>[A-UW-Z])(?P<n>\d{1,2}(?:\.\d{1,2}){1,3})(?![\w/]|[.,]\d)",
        lambda m: f"{m['letter']} {dotted(m['n'], 'de', 'Punkt')}",
        ("Stufe A2.1 und B15.2.1", "Stufe A zwei Punkt eins und B fünfzehn Punkt zwei Punkt eins"),
        needs=".",
        near=r"[A-Z]\d\d?\.\d",
    ),
    rule(
        "fire engine",
        r"(?:(?<=\bDLK )|(?<=\bDLAK ))(?P<n>\d\d)-(?P<n2>\d\d)(?![\w-])",
        lambda m: f"{cardinal(m['n'], 'de')} {cardinal(m['n2'], 'de')}",
        ("die DLK 23-12", "die D L K dreiundzwanzig zwölf"),
        needs="D",
        near="K \\d",
    ),
    rule(
        "telephone with its land",
        r"(?<!\w)(?P<word>Tel|Fax|Mobil)\.?(?P<mark>:?) ?\+"
        r"(?P<n>\d\d[-/ ]?(?:\(0\))?(?:[-/ ]?\d){5,14})"
        r"(?![\w-])",
        lambda m: (
            f"{ {'Tel': 'Telefon'}.get(m['word'], m['word']) } plus "
            + ", ".join(one_by_one(part, "de") for part in re.findall(r"\d+", m["n"]))
        ),
        ("Tel+43-664 55501", "Telefon plus vier drei, sechs sechs vier, fünf fünf fünf null eins"),
        needs="+",
    ),
    rule(
        "inches",
        r"(?<![\w.,/])(?P<n>\d{1,2}(?:,\d{1,2})?) ?[\"″”](?!\w)",
        _inches,
        (
            'ein 6,1" Gerät mit 27" Monitor',
            "ein sechs Komma eins Zoll Gerät mit siebenundzwanzig Zoll Monitor",
        ),
        needs='"″”',
        near='\\d ?["″”]',
    ),
    rule(
        "dots of a range",
        r"(?<=[\d°%]) ?(?:\.{3}|…) ?(?=\d)",
        " bis ",
        ("0°...90°", "null Grad bis neunzig Grad"),
        needs=".…",
        near=r"[\d°%] ?(?:\.\.\.|…) ?\d",
    ),
    rule(
        "point of the compass",
        r"(?:(?<=\b(?:aus|von) )|(?<=nach )|(?<=Richtung )|(?<=\bim ))"
        rf"(?P<point>{any_of(BETWEEN_SIDES)})(?![\w-])",
        lambda m: BETWEEN_SIDES[m["point"]] + "en" * before(m).endswith("im "),
        ("Wind aus SW, im NO", "Wind aus Südwest, im Nordosten"),
        near=r" [NSOW]{2}",
    ),
    rule(
        "side of the compass",
        rf"(?<![\w.-])(?<![A-Z] )(?P<point>{any_of(BETWEEN_SIDES)}|[NOSW])-(?=(?:Wind|Wand"
        rf"|Seite|Hang"
        r"|Grat|Richtung|Ufer|Küste|Flanke|Ecke|Lage|Ausrichtung|Balkon|Terrasse|Strömung|Ende)\w*)",
        lambda m: (BETWEEN_SIDES | SIDES)[m["point"]] + "-",
        ("SW-Wind am O-Hang", "Südwest-Wind am Ost-Hang"),
        shapes=["A-A"],
    ),
    rule(
        "direction in short",
        r"(?<![\w.])Ri\. ?(?=[A-ZÄÖÜ])",
        "Richtung ",
        ("A 8 Ri. Norden", "A acht Richtung Norden"),
        needs=["Ri"],
    ),
    rule(
        "verse in short",
        r"(?:(?<=[(,;a-zäöü] )|(?<=\())V\. ?(?=\d{1,3}(?![\w:/]|[.,]\d))",
        "Vers ",
        ("Kapitel 3, V. 12", "Kapitel drei, Vers zwölf"),
        needs="V",
        near=r"V\. ?\d",
    ),
    rule(
        "least beside most",
        r"(?<!\w)[Mm]in\.(?= ?\d| und)",
        _least,
        ("max. 20 °C, min. 12 °C", "maximal zwanzig Grad Celsius, minimal zwölf Grad Celsius"),
        needs=["min", "Min"],
        near=r"[Mm]in\.",
    ),
    rule(
        "in the year in short",
        r"(?<!\w)(?P<prep>[Uu]m|[Ii]n|[Vv]or|[Nn]ach|[Ss]eit) d\. ?J\.(?= ?\d{3,4}(?!\w))",
        lambda m: f"{m['prep']} {'das' if m['prep'].lower() == 'um' else 'dem'} Jahr",
        ("um d. J. 1200", "um das Jahr zwölfhundert"),
        needs="J",
    ),
    rule(
        "century in the genitive in short",
        r"(?<![\w.])d\. ?(?P<n>\d{1,2})\. ?(?:(?:Jhdts?|Jhds?|Jhs?|Jahrh)\b(?P<stop>\.?)"
        r"|(?P<noun>[A-ZÄÖÜ]\w{3,}s)\b(?!\.\w))",
        _genitive,
        ("Ende d. 18. Jhdts. kam", "Ende des achtzehnten Jahrhunderts kam"),
        ("Beginn d. 2. Weltkriegs", "Beginn des zweiten Weltkriegs"),
        needs=["d"],
        near=r"d\. ?\d\d?\. ?[A-ZÄÖÜ]",
    ),
    rule(
        "day of a month without its name",
        r"(?<![\w.,])(?P<before>[A-Za-zü]{2,4} )?(?P<n>\d\d?)\."
        r"(?= ?d\. ?[MJ]\.| (?:des|eines|jede[ns]|dieses) (?:\w{1,12} )?Monats\b)",
        _day_of_month,
        ("am Montag, 15. d. M.", "am Montag, fünfzehnten dieses Monats."),
        ("bis 5. des Monats", "bis zum fünften des Monats"),
        ("bis zum 10. eines Monats", "bis zum zehnten eines Monats"),
        needs=DIGITS,
        near=r"\d\. ?[dej]",
    ),
    rule(
        "part near a whole",
        r"(?<![\w.,/])(?<!\d )(?P<top>1[15])/(?P<bottom>1[26])(?= ?(?:Zoll|de[rs]|aller)\b|[\"″])",
        _part,
        ("15/16 Zoll, 11/12 der Kosten", "fünfzehn Sechzehntel Zoll, elf Zwölftel der Kosten"),
        needs="/",
    ),
    rule(
        "and so on without its stop",
        r"(?<![\w./])(?<!/ )etc(?![\w./:]| ?/)",
        "et cetera",
        ("Brot, Salz etc bestellen", "Brot, Salz et cetera bestellen"),
        needs=["etc"],
    ),
)
