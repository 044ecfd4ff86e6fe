"""German threads: places in a recording, versions, channels, postcodes, powers and prizes."""

import re

from declaim.normalise.computer_rules import SOFTWARE
from declaim.normalise.grammars.german.cases.german_declension import ending
from declaim.normalise.grammars.german.days.german_dates import hours_and_minutes
from declaim.normalise.grammars.german.german_words import MONTHS
from declaim.normalise.grammars.german.notices.german_registers import last_stop
from declaim.normalise.numerals import cardinal, dotted, one_by_one, ordinal
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule

_SURE_PLACE = re.compile(r"\[(?:\d|2[4-9]|[3-9]\d|1\d\d):[0-5]\d\]")
"""No chat has such a time of day at the head of a line: [5:38], [48:10]."""
_PROGRAM = re.compile(
    rf"(?<!\w)(?:{SOFTWARE}|Linux-?[Kk]ern(?:el)?|[Gg]libc|[Gg]cc|Apache|GIMP|Gimp|Xfce|XFCE|MATE"
    r"|Mozilla|Thunderbird|OpenOffice(?:\.org)?|Samba|Mesa|Xen|X\.Org|Gnome|OpenSSH|Wine|VLC"
    r"|VirtualBox|Inkscape|Scribus|Moodle|Joomla|TYPO3|MediaWiki|Nextcloud|ownCloud|QGIS|Amarok"
    r"|Go|Node\.js|jQuery|Nginx|nginx|Squid|Postfix|Exim|Dovecot|BIND|CUPS|SeaMonkey|Opera)"
    r"(?: [A-Z][a-z]+| Server| Desktop)? $"
)
_HOURS = re.compile(r"(?:\b(?:[Uu]m|[Gg]egen|[Aa]b)(?: ca\.)? \d{1,2} ?h|\d Uhr)\b")
_NEXT_HOUR = re.compile(
    r"(?<!\d)(?P<last>\d{1,2})(?:[:.][0-5]\d)? ?(?:h|Uhr)(?: \([^()]*\))?"
    r"(?:,| und| oder| bis| sowie) $"
)
_STREET = re.compile(r"(?:[sS]tra(?:ß|ss)e|[sS]tr\.|weg|gasse|platz|allee|damm|ufer), ?$")
_HOUSE = re.compile(r"[A-ZÄÖÜ][a-zäöüß-]{2,}\.? [1-9]\d{0,2} ?[a-e]?[ \n]$")
_WITH_SUCH = re.compile(
    r"\b(?:[Mm]it|[Aa]us|[Vv]o[nm]|[Bb]eim?|[Zz]u[mr]?|[Nn]ach) (?:(?:\w*e[mnr]|und|oder) ){0,3}"
    r"[A-ZÄÖÜ][\w-]+(?:(?:, | und | oder |/)[A-ZÄÖÜ][\w-]+){0,4},? $"
)
"""A noun in the dative: mit grobem Kies o. ä."""
_CHAT = re.compile(
    r"\b(?:IRC|irc|[Ff]reenode|OFTC|oftc|[Ll]ibera)\b|\b(?:IRC-)?(?:[Kk]anal|[Cc]hannel)s? "
)


def _place_in_a_recording(match: re.Match[str]) -> str | None:
    if not _SURE_PLACE.search(match.string):
        return None
    said = hours_and_minutes(match["m"], match["s"])
    return said.replace("Minute", "Sekunde").replace("Stunde", "Minute") + ","


def _version(match: re.Match[str]) -> str | None:
    return dotted(match[0], "de", "Punkt") if _PROGRAM.search(before(match, 40)) else None


def _next_hour(match: re.Match[str]) -> str | None:
    """Um 12h und 13h: an hour that is later than the one before it, and no duration."""
    text = before(match, 100)
    last = _NEXT_HOUR.search(text)
    if not (last and _HOURS.search(text) and int(last["last"]) < int(match["h"]) <= 24):
        return None
    return f"{cardinal(match['h'], 'de')} Uhr"


def _postcode(match: re.Match[str]) -> str | None:
    text = before(match) + (match["gap"] or "")
    if not (_STREET.search(text) or _HOUSE.search(text)):
        return None
    return ", " * bool(match["gap"]) + one_by_one(match["n"], "de")


def _such(match: re.Match[str]) -> str | None:
    if not _WITH_SUCH.search(before(match, 60)):
        return None
    return f"{'oder' if match[0][0] == 'o' else 'und'} Ähnlichem{last_stop(match)}"


def _channel(match: re.Match[str]) -> str | None:
    """Raute, not Hashtag, beside a word for a chat."""
    return "Raute " if _CHAT.search(before(match, 40) + after(match, 60)) else None


def _first_of_its_kind(match: re.Match[str]) -> str | None:
    """The number of an event, unless the text goes on with the next item of a list."""
    number = int(match["n"])
    if re.search(rf"(?<![\d.]){number + 1}\.(?!\d| ?{any_of(MONTHS)})", match.string):
        return None
    return f"{ordinal(match['n'], 'de')}{ending('', match['noun'])} "


THREADS: tuple[Rule, ...] = (
    rule(
        "place in a recording",
        r"(?m:^)\[(?P<m>\d{1,3}):(?P<s>[0-5]\d)\](?= [^<*\s])(?! \w+[:>])",
        _place_in_a_recording,
        ("[5:38] Wer malt?", "fünf Minuten achtunddreißig Sekunden, Wer malt?"),
        needs="[",
        near=r"\[\d{1,3}:",
    ),
    rule(
        "version of a program",
        r"(?<![\w.,/-])(?:0|[1-9]\d?)(?:\.\d{1,3}){2,3}(?![\w/]|\.\d)",
        _version,
        ("mit Linux-Kern 2.6.34", "mit Linux-Kern zwei Punkt sechs Punkt vierunddreißig"),
        ("Gimp 2.8.10 ist da", "Gimp zwei Punkt acht Punkt zehn ist da"),
        shapes=("0.0",),
        needs=DIGITS,
    ),
    rule(
        "hour behind an hour",
        r"(?<=[a-z,] )(?P<h>\d{1,2}) ?h\b(?! (?:lang|[A-ZÄÖÜ])|[\w/-])",
        _next_hour,
        ("um 12h und 13h", "um zwölf Uhr und dreizehn Uhr"),
        ("Fähren: 9 Uhr, 12h oder 15h", "Fähren: neun Uhr, zwölf Uhr oder fünfzehn Uhr"),
        needs="h",
        near=r"\d ?h\b",
    ),
    rule(
        "postcode behind a house",
        r"(?P<gap>(?<=[\da-e]) )?(?<![\w.,/-])(?P<n>\d{5})"
        r"(?= [A-ZÄÖÜ][a-zäöüß]{2,}(?:[ /-](?:a[mn]|an der|im|in|ob|bei|[A-ZÄÖÜ])"
        r"[a-zäöüß.]*){0,2}"
        r"(?: ?$|\n|[,;(.]| \())",
        _postcode,
        ("Rosenweg, 56077 Koblenz, und", "Rosenweg, fünf sechs null sieben sieben Koblenz, und"),
        ("Am Bach 2 72141 Walddorf", "Am Bach zwei, sieben zwei eins vier eins Walddorf"),
        needs=DIGITS,
        near=r"\d{5} [A-ZÄÖÜ]",
    ),
    rule(
        "such behind a dative",
        r"(?<!\w)[ou]\. ?[äÄ]\.",
        _such,
        ("mit grobem Kies o.ä. füllen", "mit grobem Kies oder Ähnlichem füllen"),
        ("aus Holz, Blech u. Ä.", "aus Holz, Blech und Ähnlichem."),
        needs="äÄ",
        near=r"[ou]\. ?[äÄ]\.",
    ),
    rule(
        "channel of a chat",
        r"(?<![\w&#/.=])#{1,2}(?=[a-z][\w-]{1,40})",
        _channel,
        ("im Kanal #garten-de", "im Kanal Raute garten-de"),
        needs="#",
    ),
    rule(
        "system of free programs",
        r"(?<![\w/-])GNU/(?=k?[A-Z])",
        "Gnu ",
        ("mit GNU/Linux", "mit Gnu Linux"),
        needs=["GNU"],
    ),
    rule(
        "event with its number at the head",
        r"(?m:^)(?P<n>[1-9]\d?)\. (?=(?:[A-ZÄÖÜ]\w+-)?[A-ZÄÖÜ]?[a-zäöüß]{0,20}"
        r"(?P<noun>[Tt]urnier|[Tt]reffen|[Ll]auf|[Cc]up|[Ff]est|[Ff]estival|[Kk]onferenz|[Tt]agung|[Ss]itzung"
        r"|[Mm]arathon|[Mm]eisterschaft|[Kk]ongress|[Ss]ymposium|[Ww]anderung|[Kk]onzert|[Ff]lohmarkt)"
        r" (?:de[rs]|im|in|am|vom|auf|für|zu[mr]|bei|beim|mit) )",
        _first_of_its_kind,
        ("1. Turnier der Nachbarn", "erstes Turnier der Nachbarn"),
        ("3. Sitzung des Rats im Mai", "dritte Sitzung des Rats im Mai"),
        shapes=("0. A", "0. a"),
    ),
    rule(
        "power of a letter",
        r"(?<![\w^.\\])(?P<base>[a-zA-Z]|\d{1,3})\^(?P<up>[a-z]|-?\d{1,2})(?![\w^{])(?<!\d\^\d)(?<!\d\^\d\d)",
        lambda m: (
            (cardinal(m["base"], "de") if m["base"].isdecimal() else m["base"])
            + " hoch "
            + "minus " * (m["up"][0] == "-")
            + (m["up"] if m["up"].isalpha() else cardinal(m["up"].lstrip("-"), "de"))
        ),
        ("x^n, a^-2 und 2^m", "x hoch n, a hoch minus zwei und zwei hoch m"),
        needs="^",
    ),
    rule(
        "place of a prize",
        r"(?P<word>(?<!\w)(?:[Dd]e[rnm]|[Aa]m|[Zz]um|[Ee]inen|[Ee]inem) )?"
        r"(?<![\w.,])(?P<n>[1-9]\d?)\. ?Pl\.",
        lambda m: (
            f"{m['word'] or ''}{ordinal(m['n'], 'de')}{ending((m['word'] or '').strip(), 'Platz')} "
            f"Platz{last_stop(m)}"
        ),
        ("3. Pl. Rot, auf dem 2. Pl.", "dritter Platz Rot, auf dem zweiten Platz."),
        near=r"\d\. ?Pl\.",
        needs=["Pl"],
    ),
    rule(
        "prize behind its place",
        r"(?<![\w.,])(?P<n>[1-9])\.(?=: ?\d{1,3}(?:\.\d{3})?(?:,\d\d|,-)? ?(?:€|Euro|EUR))",
        lambda m: f"{ordinal(m['n'], 'de')}r",
        ("1.: 300 €, 2.: 200 €", "erster: dreihundert Euro, zweiter: zweihundert Euro"),
        near=r"\d\.: ?\d",
        needs=DIGITS,
    ),
    rule(
        "printer of solid things",
        r"(?<![\w.,/-])3D-(?=[A-ZÄÖÜ][a-zäöüß])",
        "Drei-D-",
        ("an den 3D-Druckern", "an den Drei-D-Druckern"),
        needs="3",
        near="3D-",
    ),
)
"""Before all others."""
