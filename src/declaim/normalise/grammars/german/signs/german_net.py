"""German of the net: hashtags, a hidden @, the signs of a ticker, and parties in small letters."""

import re

from declaim.normalise.numerals import cardinal, year_by_hundreds
from declaim.normalise.rules import Rule, after, before, rule, words

_SEAMS = re.compile(
    r"_+|(?<=[a-zäöüß])(?=[A-ZÄÖÜ][a-zäöüß]{2}|AfD|[A-ZÄÖÜ]{2,5}(?![a-zäöüß]))|(?<=AfD)(?=\w)"
    r"|(?<=[A-ZÄÖÜ]{2})(?=[A-ZÄÖÜ][a-zäöüß]{2})|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])"
    r"|(?<=CDU)(?=CSU)"
)
"""The places where the words of a hashtag meet: KeinBock, EUWahl, rp15."""


_LETTERS = words("afd cdu csu spd fdp npd ard zdf wdr ndr swr mdr rbb eu usa nrw brd ddr ki npd tv")


_PARTIES = "afd|cdu|csu|fdp|spd|npd"
_STATIONS = "zdf|wdr|ndr|mdr|swr|rbb|nrw"
_CLUBS = "bvb|hsv|vfb|vfl|dfb|drk|dlrg|thw(?!art)|vhs|dgb|tsv(?!e)|bvg|ffw|ssv|bsw|(?-i:fc(?!k|al))"
_GLUED = re.compile(
    rf"(?P<head>{_PARTIES}|{_STATIONS}|{_CLUBS}|ard(?=de$|media|alpha|kultur))(?P<rest>[^\W\d_]{{2,}})"
    rf"|(?P<word>[^\W\d_]{{2,}}?)(?P<tail>{_PARTIES}|nrw|gmbh|dlrg)"
    r"|(?P<no>no|nie|fck|gegen|stopp?|nein|anti|ohne|niewieder|niemehr)(?P<party>afd|[cs][ds]u|npd)"
    r"(?P<more>[^\W\d_]{2,})",
    re.IGNORECASE,
)
"""Short forms before or behind a word, in small letters: noafd, spdhessen, muellergmbh."""
_SPELLED_PARTS = frozenset(
    words(
        "ev ag ug ov eg tu fu hu afd cdu csu usa uk ard orf adfc lmu ekd ekhn oebb oegb ihk hwk "
        "irc osdl"
    )
)
_WITH_CAPITALS = frozenset(words("AfD CDU CSU FDP SPD NPD ZDF WDR NDR MDR SWR VfB VfL DRK"))
_YEAR = re.compile(r"1[89]\d\d|20[0-4]\d")


def glued(part: str) -> str | None:
    """A part of an address: a short form, one that is glued to a word, or a year."""
    if _YEAR.fullmatch(part):
        return year_by_hundreds(part, "de", "hundert")
    if part in _SPELLED_PARTS:
        return " ".join(part)
    plain = part[1:].islower() or part[:3] in _WITH_CAPITALS
    found = _GLUED.fullmatch(part) if plain else None
    if not found:
        return None
    letters = " ".join((found["head"] or found["tail"] or found["party"]).upper())
    if found["head"]:
        rest = found["rest"]
        return f"{letters} {glued(rest) or (' '.join(rest) if rest in _COUNTRIES else rest)}"
    if found["party"]:
        return f"{glued(found['no']) or found['no']} {letters} {found['more']}"
    word = found["word"]
    spell = not re.search("[aeiouyäöü]", word.lower())
    return f"{' '.join(word.upper()) if spell else word} {letters}"


_COUNTRIES = frozenset(words("de at ch eu bt hh nrw"))


def _hashtag(match: re.Match[str]) -> str:
    tag = match["tag"]
    if tag.lower() in _LETTERS:
        said = " ".join(tag.upper())
    else:
        said = glued(tag) or _SEAMS.sub(" ", tag).strip()
    return said if re.search(r"Hashtags? $", before(match, 9)) else f"Hashtag {said}"


_ENDS_A_FLASH = re.compile(r"(?:[\w!?.…\"'%)]|[^\W\d]:)$")
_NO_FLASH = re.compile(r"(?<!\w)(?:und|u\.|für|f\.|von|mit|a|b|x|y|i)$")
_OPENS = re.compile(r"(?:^|[.!?:…] ?|[\"'(–—-] ?)$")


_TWO = re.compile(r"(?<!\+)\+\+(?!\+)")
_A_GRADE = re.compile(r"[(,/]\n|\n[),]")
"""Beside these the signs are a grade: (-, +, +++)."""


def _flash(match: re.Match[str]) -> str | None:
    """The signs around a flash are a pause; a pair of two crosses stands beside the dead too."""
    ahead, behind = before(match, 60).rpartition("\n")[2], after(match, 60).partition("\n")[0]
    mark, last = match["mark"], ahead.rstrip()
    if _A_GRADE.search(f"{last}\n{behind}"):
        return None
    opens = not ahead.strip() or _OPENS.search(ahead)
    if mark[0] == "*" and not (opens or ahead.lstrip().startswith(mark)):
        return None  # the stars of a hotel
    if len(mark) == len("++"):
        other = _TWO.search(behind if opens else ahead)
        if not other or _NO_FLASH.search((behind[: other.start()] if opens else last).rstrip()):
            return None
        if not opens and not (_ENDS_A_FLASH.search(last) and _OPENS.search(ahead[: other.start()])):
            return None
    if not ahead.strip() or not behind.strip():
        return ""
    return ", "


_HOST = r"[A-Za-z\d][\w-]{0,40}"
_DOT = r"(?:\.| ?(?:[\[({](?:dot|DOT|punkt|Punkt|PUNKT|\.)[\])}]) ?)"
_AS_LETTERS = {"usa": "U S A", "eu": "E U", "afd": "A F D", "Afd": "A F D", "ard": "A R D"}

NET: tuple[Rule, ...] = (
    rule(
        "colour in signs",
        r"(?<![\w&#/.])#"
        r"(?P<hex>(?=\d*[a-fA-F])(?=[a-fA-F]*\d)(?:[\da-fA-F]{3}){1,2}|(?:[fF]{3}){1,2})(?!\w)",
        lambda m: " ".join(
            ["Raute", *(cardinal(c, "de") if c.isdecimal() else c.upper() for c in m["hex"])]
        ),
        ("in #ff6a0c", "in Raute F F sechs A null C"),
        needs="#",
    ),
    rule(
        "hashtag",
        r"(?<![\w&#/.=])(?<!=[\"'])(?<![\w'\])]\()#"
        r"(?!(?:if|else|endif|define|include|ifdef|ifndef|pragma|region|import|Nummer)(?!\w))"
        r"(?P<tag>\d{0,4}[^\W\d_]\w{1,60})(?![#\w]|-\w+-)",
        _hashtag,
        ("#Lesen und #KeinBock", "Hashtag Lesen und Hashtag Kein Bock"),
        ("#noafd und #spdwirkt", "Hashtag no A F D und Hashtag S P D wirkt"),
        ("#CDU, #AfD und #rp15", "Hashtag C D U, Hashtag A F D und Hashtag rp fünfzehn"),
        needs="#",
    ),
    rule(
        "at sign in brackets",
        r"(?<=[\w-]) ?(?:[\[({<](?:at|AT|At|ät|ÄT|@)[\])}>]) ?"
        rf"(?={_HOST}(?:{_DOT}{_HOST}){{0,3}}{_DOT}[A-Za-z]{{2,12}}(?!\w))",
        " ät ",
        ("info[at]rot.de, info (at) rot.de", "info ät rot Punkt d e, info ät rot Punkt d e"),
        needs="[({<",
        near=r"[\[({<](?:[aA][tT]|[äÄ][tT]|@)[\])}>]",
    ),
    rule(
        "point in brackets",
        r"(?<=[\w-]) ?(?:[\[({](?:dot|DOT|Dot|punkt|Punkt|PUNKT)[\])}]) ?"
        r"(?=[A-Za-z\d])(?P<top>(?:de|at|ch|eu)(?!\w))?",
        lambda m: f" Punkt {' '.join(m['top'] or '')}",
        ("rot[dot]de", "rot Punkt d e"),
        needs="[({",
        near=r"[\[({](?:[dD][oO][tT]|[pP][uU][nN][kK][tT])[\])}]",
    ),
    rule(
        "stop before a handle",
        r"(?<!\S)\.(?=@[A-Za-z_])",
        "",
        (".@anna sagt ja", "ät anna sagt ja"),
        needs="@",
        near=r"\.@",
    ),
    rule(
        "at sign before a place or a price",
        r"(?<![^\s])@(?=\s)",
        "ät",
        ("Treffen @ Café Rot", "Treffen ät Café Rot"),
        needs="@",
    ),
    rule(
        "signs of a ticker",
        r"[ \t]{0,3}(?<![^\s\"'(])(?P<mark>\+{2,5}|\*{3})(?![^\s\"')])[ \t]{0,3}",
        _flash,
        ("++ EILMELDUNG ++ Bad zu", "Eilmeldung, Bad zu"),
        ("+++ Achtung +++ Heute frei +++", "Achtung, Heute frei"),
        ("*** Achtung *** Heute frei", "Achtung, Heute frei"),
        needs="+*",
        near=r"\+\+|\*\*\*",
    ),
    rule(
        "ticker without spaces",
        r"(?<!\S)\+{2,3}(?P<flash>[A-ZÄÖÜ][^+\n]{1,40})(?<! )\+{2,3}(?!\S)",
        lambda m: m["flash"] + ", " * bool(after(m).strip()),
        ("++Eil++ Bad zu", "Eil, Bad zu"),
        needs="+",
        near=r"\+\+[A-ZÄÖÜ]",
    ),
    rule(
        "initials behind a stroke",
        r"(?<=[.!?…] )/(?=[A-Za-zÄÖÜ]{2,3}\s*$)",
        "",
        ("Gut so. /TN", "Gut so. T N"),
        needs="/",
        near=r" /\w{2,3}\s*$",
    ),
    rule(
        "party or land in small letters",
        r"(?<![\w.@/_+-])(?:[Aa]fd|adac|osdl|zdf|dfb|dlrg|spd|cdu|csu|fdp"
        r"|(?<=\b[Dd]ie )(?:usa|eu|ard)|(?<=\b[Dd]er )(?:usa|eu|ard)"
        r"|(?<=\b[Ii]n )eu)(?![\w/@]|\.\w|-\w{1,3}(?!\w))",
        lambda m: _AS_LETTERS.get(m[0], " ".join(m[0].upper())),
        ("die Afd, #afd und die eu", "die A F D, Hashtag A F D und die E U"),
        ("der adac und die osdl", "der A D A C und die O S D L"),
        needs=words("afd Afd usa eu ard adac osdl zdf dfb dlrg spd cdu csu fdp"),
    ),
)
