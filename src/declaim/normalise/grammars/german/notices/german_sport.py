"""German rules of sport: scores that look like times of day, goals, and places in a row."""

import re

from declaim.normalise.grammars.german.cases.german_ordinals import WOMAN_NAMED
from declaim.normalise.grammars.german.days.german_dates import in_case
from declaim.normalise.numerals import cardinal, decimal, ordinal
from declaim.normalise.rules import VALUE, Rule, after, before, rule

_BEFORE_SCORE = re.compile(
    r"\b(?:[Zz]um|[Bb]eim|[Vv]om|[Mm]it|[Dd]as|[Dd]em|[Ee]ine[mn]?|[Ee]in|[Ii]ns|Stand von|stand es"
    r"|Endstand|Ergebnis|\w*[Vv]erhältnis(?:ses)?(?: von)?"
    r"|Punktestand|\d\. Satz:?)(?: [a-zäöüß]{4,20}e[mn]?)? $"
)
_BEHIND_SCORE = re.compile(rf"(?:\d ?:\d{{1,2}}|{VALUE}) \((?:(?:\d+:\d+|{VALUE}+)[,;] )*$")
_BEFORE_TIME = re.compile(
    r"\b(?:[Uu]m|[Gg]egen|[Aa]b|[Bb]is|[Vv]on|[Ss]eit|[Nn]ach|[Vv]or|[Zz]wischen|und|ca\.|circa|Uhr|Uhrzeit:?"
    r"|\w*[Bb]eginn:?|Anpfiff:?|Anstoß:?|Start:?|Einlass:?|\w+(?:tag|woch|abend)s?,|(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?,?|\d\.,?"
    r"|\d{4},?) $"
)
_BEFORE_AN_HOUR = re.compile(
    r"\b(?:[Uu]m|[Gg]egen|[Aa]b|[Bb]is|[Ss]eit|[Vv]or|[Zz]wischen|ca\.|circa|Uhr|Uhrzeit:?|[Ii]n"
    r"|[Nn]ach|[Zz]eit von) $"
)
_OF_A_MATCH = re.compile(
    r"gewann|gewonnen|[Ss]ieg|besiegt|bezwang|schlug|verlor|unter(?:lag|liegt)|Niederlage|Halbzeit|[Ee]ndstand"
    r"|Ausgleich|Führung|führte|Remis|nentschieden|Treffer|liga\b|Spieltag|Tore\b"
)


_TELLS_A_SCORE = re.compile(
    r"gew(?:ann|onnen)|\b(?:be)?sieg(?:t|te|ten|reich)?\b|\b\w*[Ss]iege?s?\b|bezw(?:ang|ungen)"
    r"|schlug(?:en)?\b|verl(?:or|ier)|unter(?:lag|liegt|legen)|Niederlage|[Hh]albzeit|Endstand"
    r"|(?:Spiel|Zwischen|Pausen)st[aä]nd|Torfolge|Spielfilm|\bHZ\b|[Vv]iertelergebn|[Ss]atzergebn|Seitenwechsel|Ausgleich|Rückstand|\bVorsprung|verkürzt"
    r"|\berhöht|in Führung|Führungstreffer|\bführten?\b|Anschluss(?:tor|treffer)|Schlusspfiff"
    r"|Auszeit|Aufholjagd|Remis|[Uu]nentschieden|Treffer|\bTore?n? zum\b|zog(?:en)?\b.{0,40}\bdavon"
    r"|\bsetzten? .{0,30}\bab\b|(?:hieß|stand|steht) es|Tore in Folge|Durchgang"
    r"|(?:liegt|lag(?:en)?)\b.{0,60}(?:zurück|vorne?|hinten)\b|Punkte ging|\bheran\b"
    r"|(?:[Ss]piel|Partie|Begegnung|Match|Finale|Derby|Duell|Satz)\b.{0,40}\b(?:endete|ging)\b"
    r"|(?:\d\.|erste[nr]?|zweite[nr]?|dritte[nr]?|vierte[nr]?|fünfte[nr]?|letzten?|ntscheidungs)"
    r" ?[Ss]atz\b|Sätze[n]?\b|Tie-?[Bb]reak|(?:Match|Satz)b[aä]ll|glich(?:en)?\b.{0,40}\baus\b"
)
"""Words of a match in the sentence of its score."""
_TELLS_AN_HOUR = re.compile(
    r"\bUhr|\b(?:[Uu]m|[Aa]b|[Gg]egen|[Bb]is|[Zz]wischen) \d{1,2}[:.]\d\d(?!\d)|[Aa]bfahrt"
    r"|(?<![Zz]u )\b\w*[Bb]eginn(?:t|en)?\b(?! de[rs]\b)|begann|[Aa]npfiff|[Aa]nwurf|[Aa]nstoß"
    r"|[Tt]reffpunkt|[Ee]inlass|[Aa]nkunft|[Tt]raining\b|[Ss]tart|verschoben|verlegt|öffn|schließt"
    r"|\blos\b|[Üü]bertrag|[Ll]ive\b|[Zz]ug\b|\bBus\b|nächste[ns]? [Ss]piel|Führung(?:en)?:"
    r"|[Ss]iegerehrung|[Tt]ermin|Polizei|Feuerwehr|[Uu]nfall|Konzert|[Ss]infonie|Chor\b|Kirche\b"
    r"|Sitzung|alarmiert|Strom\b|Fernseh|Kaffee|treffen\b|Museum|gottesdienst|[Mm]ittagspause"
)
_DAY_BEFORE = re.compile(r"(?:tag|woch|abend|mittag|morgen|nacht|\d\.|\d{4})s?,? $")
_END_OF_SENTENCE = re.compile(r"(?<!\d)[.!?](?= )|\n")
_THEN = re.compile(
    r"\b(?:[Ee]rst|[Dd]ann|[Ss]päter|[Dd]anach|[Ss]chließlich|[Ee]nde|[Kk]urz darauf|nur|noch"
    r"|[Bb]eim|[Zz]wischenzeitlich|über|auf|schon|sogar) $"
)


def _is_told(match: re.Match[str]) -> bool:
    """In a sentence about a match without a word of hours, or behind dann in the next one."""
    said, behind = before(match, 220), after(match, 160)
    ends = [end.end() for end in _END_OF_SENTENCE.finditer(said)]
    first = said[ends[-1] if ends else 0 :]
    sentence = first + "#" + _END_OF_SENTENCE.split(behind)[0]
    heads = not first.strip() and not re.match(" (?:stand|hieß|lag|führte)", behind)
    if heads or _TELLS_AN_HOUR.search(sentence):
        return False
    if _TELLS_A_SCORE.search(sentence):
        return not _DAY_BEFORE.search(said) or bool(_TELLS_A_SCORE.search(first))
    if not ends or not (_THEN.search(said) or re.search(r"\d:\d\d?,? (?:\w+ )?$", said)):
        return False
    previous = said[ends[-2] if len(ends) > 1 else 0 : ends[-1]]
    return bool(
        re.search(rf"\d:\d|{VALUE} zu|{VALUE}", previous)
        and _TELLS_A_SCORE.search(previous)
        and not _TELLS_AN_HOUR.search(previous)
    )


_IN_A_ROW = re.compile(r"(?:\d{1,3}:\d{1,2}(?:,| und|;|/|,? dann)? ?){1,8}$")
_ROW_GOES_ON = re.compile(r"(?:(?:,| und|;|/|,? dann) ?\d{1,3}:\d{1,2}(?![\d:.])){1,8}")
_NO_HOUR = re.compile(r"(?<!\d)(?:2[5-9]|[3-9]\d|1\d\d):\d|:(?:[6-9]\d|\d(?!\d))")


def _is_in_a_row(match: re.Match[str]) -> bool:
    """25:15, 19:25 and 15:13: one of the row is no hour."""
    first, behind = _IN_A_ROW.search(before(match, 60)), _ROW_GOES_ON.match(after(match, 60))
    return bool(_NO_HOUR.search((first[0] if first else "") + "#" + (behind[0] if behind else "")))


def _score(match: re.Match[str]) -> str | None:
    """Behind zum and mit, in brackets behind a score, and in a text about a match."""
    text, behind = before(match), after(match)
    sure = (
        _BEFORE_SCORE.search(text)
        or (_BEHIND_SCORE.search(before(match, 60)) and re.match(r"[),;]", behind))
        or re.match(r" (?:Punkte|Rückstand|Niederlage|Sieg|Toren?)\b| \(\d{1,3}\.", behind)
        or (match["ours"] == match["theirs"] and text.endswith("bei "))
    )
    sets = re.search(r"\((?:\d{1,2}:\d{1,2}[,;/] ?)+$", before(match, 60)) or (
        re.search(r"\($", text) and re.match(r"(?:[,;/] ?\d{1,2}:\d{1,2})+\)", behind)
    )
    likely = (
        match["theirs"] not in {"00", "15", "30", "45"}
        and abs(int(match["ours"]) - int(match["theirs"])) < _LARGEST_GAP
        and not _BEFORE_TIME.search(text)
        and _OF_A_MATCH.search(match.string)
    )
    told = (
        match["theirs"] != "00"
        and abs(int(match["ours"]) - int(match["theirs"])) < _LARGEST_GAP
        and not _BEFORE_AN_HOUR.search(text)
        and (_is_in_a_row(match) or _is_told(match))
    )
    if not (sure or likely or sets or told):
        return None
    return f"{cardinal(match['ours'], 'de')} zu {cardinal(match['theirs'], 'de')}"


_LARGEST_GAP = 25
"""Of the goals of two teams: 1:37 is a time."""


def _ranked(match: re.Match[str]) -> str:
    """Der Weltranglisten-Dritte, den Weltranglisten-Dritten, Weltranglisten-Dritter."""
    article = (match["the"] or "").lower()
    last = {"": "r", "der ": ""}.get(article, "n")
    place = ordinal(match["n"], "de").capitalize() + last
    return f"{match['the'] or ''}{match['row']}-{place}"


_BEFORE_A_PLACE = re.compile(
    r"\b(?:wurden?|wird)(?: (?!(?:am|vom|zum|im|bis|ab|seit|um)\b)[\wäöüß-]+){1,4}"
    r"(?<! der)(?<! die)(?<! das)(?<! dem)(?<! den)(?<! am)(?<! im)(?<! zum)(?<! vom)(?<! zur) $"
    r"|\b(?:wurden?|wird)(?: [\w-]+){0,4} \d{1,3}\.[^.;:]* (?:und|sowie) $"
)
"""Wurde bei den Frauen, wurde 3. im Lauf und: before the place of a winner."""


def _place(match: re.Match[str]) -> str | None:
    """Als Dritter ins Ziel; of a woman the clause has sie, or her as its first words."""
    clause = re.split(r"(?<!\d)[.;:!?\n]", before(match, 120))[-1]
    if not re.search(r"(?<!mehr )(?<!weniger )\b(?:als|wurde|wird) $", clause) and not (
        _BEFORE_A_PLACE.search(clause)
        and re.match(r" (?:in|im|über|mit|beim?|vor|hinter)\b", after(match))
    ):
        return None
    woman = re.search(
        rf"\b(?:[Ss]ie|[Ii]hre[mnrs]?|[A-ZÄÖÜ]\w+[^aeiou]in)\b|^ ?Die [A-ZÄÖÜ]|{WOMAN_NAMED}"
        r"|\b(?:Frauen|Damen|Mädchen)\b",
        clause,
    )
    return ordinal(match["n"], "de").capitalize() + ("" if woman else "r")


def _seconds(whole: str, part: str | None) -> str:
    if not part and whole in {"00", "01"}:
        return " eine Sekunde" * (whole == "01")
    return f" {decimal(whole + (f',{part}' if part else ''), 'de', ',', 'Komma')} Sekunden"


_OF_A_RACE = r" ?(?:Minuten\b|Sekunden\b|[Mm]in\b\.?|[Ss]e[ck]\b\.?)"
SPORT: tuple[Rule, ...] = (
    rule(
        "time of a race in brackets",
        r"(?<=\()(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?:,(?P<c>\d{1,2}))?(?=\))",
        lambda m: (
            f"{'eine Minute' if int(m['m']) == 1 else cardinal(m['m'], 'de') + ' Minuten'}"
            + _seconds(m["s"], m["c"])
            if re.search(r":[0-5]\d(?:,\d+)? (?:Minuten|[Mm]in\b)", m.string)
            else None
        ),
        (
            "in 31:19 Minuten vor Roth (31:43)",
            "in einunddreißig Minuten neunzehn Sekunden vor Roth (einunddreißig Minuten "
            "dreiundvierzig Sekunden)",
        ),
        needs="(",
        near=r"\(\d{1,2}:\d",
    ),
    rule(
        "pace of a runner",
        r"(?<![\w.,:])(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?: ?[Mm]in\.?)? ?/ ?km\b",
        lambda m: (
            f"{'eine Minute' if m['m'] == '1' else cardinal(m['m'], 'de') + ' Minuten'}"
            f"{_seconds(m['s'], None)} pro Kilometer"
        ),
        ("4:50 min/km", "vier Minuten fünfzig Sekunden pro Kilometer"),
        needs=":",
        near="/ ?km",
    ),
    rule(
        "minutes and seconds",
        rf"(?<![\w.,:])(?P<m>\d{{1,3}})(?::(?=\d\d(?:,\d|\.\d{{1,3}}{_OF_A_RACE}|{_OF_A_RACE}"
        rf"|(?: und|,| bzw\.| oder) \d{{1,2}}:\d\d{_OF_A_RACE}))"
        rf"|\.(?=\d\d,\d+{_OF_A_RACE}))(?P<s>[0-5]\d)(?:[.,](?P<c>\d{{1,3}}))?(?:{_OF_A_RACE})?"
        r"(?![\w:]|[.,]\d)",
        lambda m: in_case(
            m,
            f"{'eine Minute' if int(m['m']) == 1 else cardinal(m['m'], 'de') + ' Minuten'}"
            + _seconds(m["s"], m["c"]),
        ),
        (
            "nach 1:09 und 2:55 Minuten",
            "nach einer Minute neun Sekunden und zwei Minuten fünfundfünfzig Sekunden",
        ),
        (
            "in 2:32,7 min, 26:32 min",
            "in zwei Minuten zweiunddreißig Komma sieben Sekunden, "
            "sechsundzwanzig Minuten zweiunddreißig Sekunden",
        ),
        (
            "in 3:47,79sec., 2.27,19 Minuten",
            "in drei Minuten siebenundvierzig Komma sieben neun Sekunden, "
            "zwei Minuten siebenundzwanzig Komma eins neun Sekunden",
        ),
        needs=":.",
    ),
    rule(
        "sets that strokes part",
        r"(?<![\w:.,/–-])\d{1,2}:\d{1,2}(?: ?/ ?\d{1,2}:\d{1,2}){1,6}(?![\w:/]|[.,]\d)",
        lambda m: (
            ", ".join(
                " zu ".join(cardinal(n, "de") for n in points.split(":"))
                for points in re.split(" ?/ ?", m[0])
            )
            if _NO_HOUR.search(m[0])
            else None
        ),
        ("25:22/9:25", "fünfundzwanzig zu zweiundzwanzig, neun zu fünfundzwanzig"),
        needs="/",
        near=r":\d{1,2} ?/ ?\d",
    ),
    rule(
        "score that could be a time",
        r"(?<![\w:.,/–-])(?P<ours>\d{1,2}):(?P<theirs>[0-5]\d)"
        r"(?![\w:]|[.,]\d|-\d| ?(?:Uhr|h\b|Std|Stunde|Min|min|Sek|sek|sec)"
        r"| ?(?:[–-]|bis) ?\d\d?:\d\d)",
        _score,
        ("zum 22:22 (16:17)", "zum zweiundzwanzig zu zweiundzwanzig (sechzehn zu siebzehn)"),
        ("gewann 21:18", "gewann einundzwanzig zu achtzehn"),
        (
            "Rot führte nach der Pause 16:15. Dann 18:20",
            "Rot führte nach der Pause sechzehn zu fünfzehn. Dann achtzehn zu zwanzig",
        ),
        (
            "25:15, 19:25 und 15:13",
            "fünfundzwanzig zu fünfzehn, neunzehn zu fünfundzwanzig und fünfzehn zu dreizehn",
        ),
        needs=":",
    ),
    rule(
        "score with halves",
        r"(?<![\w:.,/–-])(?P<ours>\d{1,2}(?:,5)?):(?P<theirs>\d{1,2}(?:,5)?)(?![\w:]|[.,]\d)",
        lambda m: (
            " zu ".join(decimal(n, "de", ",", "Komma") for n in m.group("ours", "theirs"))
            if "," in m[0]
            else None
        ),
        ("endete 3,5:3,5", "endete drei Komma fünf zu drei Komma fünf"),
        needs=":",
        near=r",5:|:\d\d?,5",
    ),
    rule(
        "goals and penalties",
        r"(?<=[a-zäöüß] \()(?P<n>\d{1,2})/(?P<part>\d{1,2})(?=\))",
        lambda m: (
            f"{cardinal(m['n'], 'de')} {cardinal(m['part'], 'de')}"
            if int(m["n"]) >= int(m["part"])
            else None
        ),
        ("Tore: Roth (10/3)", "Tore: Roth (zehn drei)"),
        needs="/",
    ),
    rule(
        "place in a list of names",
        r"(?P<the>(?<!\w)(?:[Dd]e[rnms]|[Zz]um|[Vv]om|[Bb]eim) )?(?<!\w)"
        r"(?P<row>(?:Welt|Tabellen|Jahres|Europa)?[Rr]anglisten|Weltcup|Tabellen)-(?P<n>\d{1,3})\."
        r"(?=[ ,;:)])",
        _ranked,
        ("der Weltranglisten-20. kam", "der Weltranglisten-Zwanzigste kam"),
        ("gegen den Tabellen-3. verlor", "gegen den Tabellen-Dritten verlor"),
        needs="-",
        near=r"-\d{1,3}\.",
    ),
    rule(
        "place of a winner",
        r"(?<![\w.,])(?P<n>\d{1,2})\.(?= (?:[a-zäöü]{2,}|\()(?! \d+(?![\d,:]))|,)",
        _place,
        ("wurde 3. hinter Roth", "wurde Dritter hinter Roth"),
        ("sie kam als 19. ins Ziel", "sie kam als Neunzehnte ins Ziel"),
        (
            "Eva Roth wurde bei den Frauen 4. im Sprint und 7. im Wurf",
            "Eva Roth wurde bei den Frauen Vierte im Sprint und Siebte im Wurf",
        ),
        needs=["als", "wurde", "wurden", "wird"],
        near=r"\d\.[ ,]",
    ),
)
