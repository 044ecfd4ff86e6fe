"""German ordinals, whose endings the word before and the noun behind them decide."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_articles import opening
from declaim.normalise.grammars.german.cases.german_declension import NOUN, ending, last_word
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import DIGITS, VALUE, Rule, after, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_BEFORE_ORDINALS = frozenset(
    words(
        "am im zum vom beim zur der die das den dem des ein eine einen sein seine ihr ihre in "
        "an auf mit nach seit von bei zu aus ab unter vor laut für durch gegen und oder als ins "
        "jeder jede jedes dieser unser unsere mein meine bereits schon erst nur"
    )
)
_JOINT = r"(?:, ?| ?[/–-] ?| (?:[+&]|u\.|und|oder|sowie|bis(?: zum)?)(?: (?:der|die|dem))? )"


def _noun(match: re.Match[str]) -> str:
    """The word behind it, of which the last part has the gender: Handball-Bundesliga."""
    found = re.match(r"\W*(?:[A-ZÄÖÜ][\w]*-(?=[A-ZÄÖÜ]))*(\w+)", after(match))
    return found[1] if found else ""


def _digits(written: str) -> str:
    digits = written.replace(".", "")
    return digits if digits.isdecimal() else roman(written)


def _nth(match: re.Match[str]) -> str | None:
    """Behind zum and am in the dative, else as the subject: hundertster."""
    word, digits = last_word(match), _digits(match["n"])
    text, noun = before(match, 60), _noun(match)
    alone = not text.strip() or re.search(r"[.!?:»\"] ?$", text) is not None
    ordered = re.match(f" ?{table.ORDERED}", after(match))
    if int(digits) <= _LAST_RANK:
        ordered = ordered or re.match(table.RANKED, after(match))
    dash = ordered and re.search(r"[–-] $", text)
    named_first = noun != "FC" or digits == "1"  # 1. FC Köln, but 2. FC Rot in a table
    if not (named_first and (alone or word or dash or ordered or re.search(r"[,;(/] ?$", text))):
        return None
    if _ends_a_sentence(word, noun, after(match)):
        return None
    determined = _DETERMINER.fullmatch(word)
    row = re.search(rf"(?<!\d){int(digits) - 1}\. \w", text)  # 1. Brot, 2. Käse
    if row and not (ordered or determined):
        return None
    if int(digits) >= _FIRST_EVENT or re.search(rf"[\d{VALUE}]{{4}}(?::| [–-]) $", text):
        ordered = ordered or _EVENT.match(after(match, 60))
    if alone and int(digits) <= 99 and not ordered:  # the first word of a list's item
        return None
    if not after(match).strip() and text.strip() and not re.match(table.WEAK, word):
        return None
    return f"{ordinal(digits, 'de')}{_last(match, word, noun)}{_gap(match)}"


def _last(match: re.Match[str], word: str, noun: str) -> str:
    text = before(match, 60)
    if not noun and re.search(rf"\b(?i:{_PREPOSITIONS}) der $", text):  # in der 77.
        return "n"
    if (
        text.endswith("(") and noun not in table.MONTHS and int(_digits(match["n"])) > _LAST_PLACE
    ):  # (70. Roth): a minute
        return ""
    named = word[:1].isupper() and not _DETERMINER.fullmatch(word)
    named = named and word.lower() not in _BEFORE_ORDINALS and word not in _PARTS_OF_A_CENTURY
    return ending("" if named else word, noun)


_PREPOSITIONS = "in|an|aus|von|ab|nach|mit|seit"
_PARTS_OF_A_CENTURY = words("Mitte Ende Anfang Hälfte Beginn")


_DETERMINER = re.compile(
    "(?i)(?:(?:[kmds]?ein|ihr|unser|eur|dies|jed|jen|welch|manch)(?:e[mnrs]?)?|euer|de[mnrs]|die|das)"
)
_EVENT = re.compile(
    r" ?(?:[\w-]+-)?\w*(?:[Cc]up|[Ll]auf|[Tt]urnier|[Mm]arkt"
    r"|[Ff]est(?:ival)?|[Mm]arathon|[Aa]usscheid"
    r"|[Tt]reffen|[Ww]anderung|[Tt]agung|[Kk]ongress|[Ww]ettkampf|[Mm]eisterschaft|[Ww]ettbewerb"
    r"|[Kk]onzert|[Rr]allye|[Ss]itzung|[Vv]ersammlung|[Pp]okal|[Mm]esse)\b"
)
_FIRST_EVENT = 10
"""The tenth fair has a number in its name; a smaller number counts the rows of a list."""


_LAST_RANK = 2
"""A club has a first and a second commander; a third is an item of a list."""


def _gap(match: re.Match[str]) -> str:
    """A space that is not written: im 14.Jh."""
    return " " * after(match)[:1].isalpha()


def _ends_a_sentence(word: str, following: str, behind: str) -> bool:
    """Auf Platz 2. Das war: the number belongs to the noun before it."""
    if re.match("Jh|Jt|Jahr(?:hundert|tausend)|Lebens|Schwangerschafts", following):
        return False
    if re.match(r"(?:Zivil|Straf)(?:senat|kammer)", following):
        return False
    named = word[:1].isupper() and word.lower() not in _BEFORE_ORDINALS
    if named and not _DETERMINER.fullmatch(word):
        ordered = re.match(f" ?{table.ORDERED}", behind)
        return not ordered or _NUMBERED.fullmatch(word) is not None
    if following.lower() in table.BEGINNINGS:
        return True
    said = re.search(r"^ \w+ (?:ist|war|hat|sind)\b", behind)
    return said is not None and not re.search("(?:e[mnrs]?|ein|ihr)$", word)


_NUMBERED = re.compile(
    r"(?i)(?!(?:sonn|mon|diens|donners|frei|sams)tag$)\w*(?:platz|rang|runde|gruppe|klasse|liga|stufe|seite|kapitel|band|teil|nummer|tag|woche|haus"
    r"|halle|zimmer|raum|gleis|linie|bahn|etappe|satz|spiel|position|phase|abschnitt|absatz|artikel"
    r"|punkt|ziffer|version|level|zone|folge|staffel|ausgabe|jahrgang|stunde|minute|uhr|mannschaft"
    r"|team|station|lektion|heft|szene|akt|buch|vers|psalm|lied|typ|euro|jahr|monat|nr)"
)
"""Nouns that a number is behind: auf Platz 2. Das war, but Sonntag 1. Advent."""
_GOAL = re.compile(rf"\d ?:\d|{VALUE} \(|[Tt]or|Treffer|durch|traf|Halbzeit|Minute")
WOMAN_NAMED = (
    r"(?<!\w)(?:(?!Luca |Luka |Sascha |Mika |Nikita |Noa |Ilja |Joshua |Kosta )[A-Z][a-zäöüß]+a"
    r"|(?:[A-Z][a-z]+-)?(?:Marie|Therese|Sophie|Anne|Katharine|Christine|Sabine|Stefanie|Melanie"
    r"|Nadine|Charlotte|Lotte|Nicole|Michelle|Simone|Yvonne|Denise|Renate|Birgit|Ingrid|Astrid"
    r"|Elisabeth|Judith|Ruth|Sarah|Hannah|Leah|Katrin|Kathrin|Karin|Kerstin|Carmen|Jasmin"
    r"|Doris|Iris|Agnes|Ines|Emily|Lily|Conny))(?:-[A-Z][a-z]+)? [A-ZÄÖÜ][\w-]+"
)
"""A first name of a woman before a name."""
_WOMAN = re.compile(rf"{WOMAN_NAMED} \(\d|\b(?:Damen|Frauen|Mädchen|Juniorinnen)\b")
"""A woman before her place, or a word for women in a race."""


def _in_brackets(match: re.Match[str]) -> str:
    """The minute of a goal, and behind a name the place in a row, else a number."""
    in_words = ordinal(match["n"], "de")
    if repeated := re.search(rf"(?i)(?<!\w){in_words}([nrsm]?) \($", before(match)):
        return in_words + repeated[1]
    goal = int(match["n"]) > _LAST_PLACE or _GOAL.search(match.string)
    high = re.search(r"\((?:3[1-9]|[4-9]\d|1[012]\d)\.\)", match.string)
    goal = goal or (high and re.search(r"[A-ZÄÖÜ]\w+ \($", before(match)))
    named = re.search(r"(?<!\w)[A-ZÄÖÜ]\w+ \((?:\d+\.(?:\+\d)?, )*$", before(match))
    if not goal and not named:
        return cardinal(match["n"], "de")
    woman = goal or _WOMAN.search(before(match, 120) + match[0])
    return ordinal(match["n"], "de") + ("" if woman else "r")


def _minutes(match: re.Match[str]) -> str:
    """The minutes of the goals of one player, beside a goal or too high for his places."""
    minutes = re.findall(r"(\d+)\.(?:\+(\d))?", match[0])
    goal = int(minutes[-1][0]) > _LAST_PLACE or _GOAL.search(match.string)
    end = "" if goal or _WOMAN.search(before(match, 120) + match[0]) else "r"
    *said, last = (
        f"{cardinal(n, 'de')} plus {ordinal(more, 'de')}" if more else ordinal(n, "de") + end
        for n, more in minutes
    )
    return f"{', '.join(said)} und {last}{' Minute' if goal else ''}"


_LAST_PLACE = 30


def _place(match: re.Match[str]) -> str:
    *preposition, article = match["before"].lower().split()
    oblique = article == "der" and preposition
    adjective = article in {"der", "die"} and re.match(r" [a-zäöüß-]{3,}en [A-ZÄÖÜ]", after(match))
    last = "n" if oblique or adjective else ending(article, _noun(match))
    return f"{match['before']} {ordinal(_digits(match['n']), 'de')}{last}{_gap(match)}"


def _in_a_row(match: re.Match[str]) -> str:
    """Im achtzehnten und neunzehnten Jahrhundert: ordinals of one noun."""
    word = match["word"].strip() if match["word"] else ""
    last = ending(word, match["noun"] or "")
    stroke = " und " if match["noun"] in table.MONTHS else " "
    row = re.sub(r" ?[–-] ?", " bis ", re.sub(" ?/ ?", stroke, match["row"])).replace("u.", "und")
    row = re.sub(" [+&] ", " und ", row)
    said = re.sub(r"(\d+)\.", lambda n: ordinal(n[1], "de") + last, row)
    return (match["word"] or "") + said


OF_ONE_NOUN: tuple[Rule, ...] = (
    rule(
        "ordinals of one noun",
        r"(?P<word>(?<![\w.])[A-Za-zäöüß]{2,12} )?(?<![\w.,])"
        rf"(?P<row>\d{{1,3}}\.(?:{_JOINT}\d{{1,3}}\.){{1,6}})(?= ?{NOUN}|$| [a-zäöü])",
        _in_a_row,
        ("am 25. und 26. Mai", "am fünfundzwanzigsten und sechsundzwanzigsten Mai"),
        ("vom 3. bis 5. Mai", "vom dritten bis fünften Mai"),
        ("am 2./3. Oktober", "am zweiten und dritten Oktober"),
        ("im 17./18. Jahrhundert", "im siebzehnten achtzehnten Jahrhundert"),
        ("die 3. + 4. Klasse", "die dritte und vierte Klasse"),
        ("die 1. und 2. Klasse", "die erste und zweite Klasse"),
        ("im 2. u. 3. Stock", "im zweiten und dritten Stock"),
        ("vom 1. bis 30. geöffnet", "vom ersten bis dreißigsten geöffnet"),
        (
            "der 76. und der 77. Sitzung",
            "der sechsundsiebzigsten und der siebenundsiebzigsten Sitzung",
        ),
        ("die 1., 2. und 3. Klasse", "die erste, zweite und dritte Klasse"),
        needs=".",
        near=r"\d\.(?: ?[/–-]|,| [ubos+&])",
    ),
)
ORDINALS: tuple[Rule, ...] = (
    rule(
        "place in a row",
        r"(?<!\w)(?P<before>(?:(?:[Ii]n|[Aa]n|[Aa]u[fs]|[Bb]ei|[Mm]it|[Nn]ach|[Vv]on|[Ss]eit) )?"
        r"(?:[Dd](?:er|ie|as|em|en|es)|[AaIi]m|[Zz]u[mr]|[Vv]om|[Bb]eim)) "
        r"(?P<n>\d{1,3}(?:\.\d{3}(?=\. [A-ZÄÖÜ]))?"
        r"|\d{4}(?=\. (?:\w{0,12}tage?s?\b|Besuch|Mal\b|Tor|Teilnehm|Mitglied|Spiel"
        r"|Sieg|Ausgabe|Gast|Patient|Folge))|[IVX]{1,5})\."
        r"(?= [A-ZÄÖÜa-zäöü]|[A-ZÄÖÜ][a-zäöüß]|FC\b)",
        _place,
        ("der 1. Mann in der 2. Liga", "der erste Mann in der zweiten Liga"),
        ("auf das 14. Jahrhundert", "auf das vierzehnte Jahrhundert"),
        ("im 14.Jh. und in der 2.Liga", "im vierzehnten Jahrhundert und in der zweiten Liga"),
        ("im II. Weltkrieg, der 1.FC", "im zweiten Weltkrieg, der erste F C"),
        ("die 5. Vereinsmeisterschaften", "die fünften Vereinsmeisterschaften"),
        ("Am Ende der 2. Halbzeit", "Am Ende der zweiten Halbzeit"),
        ("der 2. Handball-Bundesliga", "der zweiten Handball-Bundesliga"),
        ("der 1000. Gast, der 10.000. Gast", "der tausendste Gast, der zehntausendste Gast"),
        ("der I. zivilrechtlichen Abteilung", "der ersten zivilrechtlichen Abteilung"),
        ("Ende des 19. und im 20. Jh.", "Ende des neunzehnten und im zwanzigsten Jahrhundert."),
        needs=".",
        near=r"[\dIVX]\.",
    ),
    rule(
        "ordinal",
        rf"(?<![\w.,])(?P<n>\d{{1,6}}|\d{{1,3}}\.\d{{3}}|(?=[IVX]{{2}}){VALID_ROMAN})\."
        rf"(?= ?[A-ZÄÖÜ][a-zäöüß]{{2,}}"
        rf"| ?(?:FC|OG|UG|KW|SSW|Hj)\b| ?J[ht]|$)(?<!\d{{4}}\.)"
        rf"(?<![a-zäöüß] [IVX]{{2}}\.)(?<![a-zäöüß] [IVX]{{3}}\.)",
        _nth,
        ("ihr 100. Geburtstag", "ihr hundertster Geburtstag"),
        ("in 3. Auflage, seine 3. Ehe", "in dritter Auflage, seine dritte Ehe"),
        ("ins frühe 13. Jahrhundert", "ins frühe dreizehnte Jahrhundert"),
        ("als 2. Vorsitzende", "als zweite Vorsitzende"),
        ("2. Bundesliga", "zweite Bundesliga"),
        ("ihr 3. Preis", "ihr dritter Preis"),
        ("Jeden 1. Sonntag, jeder 2. Tag", "Jeden ersten Sonntag, jeder zweite Tag"),
        ("1. Obmann Egger dankte", "erster Obmann Egger dankte"),
        ("jedes 5. Kind", "jedes fünfte Kind"),
        ("Elz – 1. FC Köln", "Elz, erster F C Köln"),
        ("Samstag: 13. Nordsee-Cup", "Samstag: dreizehnter Nordsee-Cup"),
        ("Mahlers 5. Sinfonie", "Mahlers fünfte Sinfonie"),
        needs=".",
        near=r"[\dIVX]\.",
    ),
    rule(
        "day without its month",
        r"(?<!\w)(?:(?P<before>[Aa]b|[Bb]is|[Ss]eit)(?= \d\d?\.(?: [a-zäöü]{3}|, ))"
        r"|(?P<weak>[Zz]um|[Vv]om|[Aa]m)(?= \d\d?\.[,;)])) (?P<n>[1-9]|[12]\d|3[01])\.",
        lambda m: (
            (f"{m['weak']} " if m["weak"] else opening(m["before"])[0])
            + f"{ordinal(m['n'], 'de')}n"
        ),
        ("ab 15. geöffnet, zum 5.;", "ab dem fünfzehnten geöffnet, zum fünften;"),
        near=r"[btms] \d\d?\.[ ,;)]",
        needs=DIGITS,
    ),
    rule(
        "ordinal with its ending",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:\.\d{3})?|\d{4})[-.]?s?te(?P<end>[nrsm]?)(?!\w)",
        lambda m: ordinal(_digits(m["n"]), "de") + m["end"],
        ("der 20ste und am 5ten", "der zwanzigste und am fünften"),
        ("am 16.ten", "am sechzehnten"),
        needs="t",
        near=r"\d[-.]?s?te",
    ),
    rule(
        "minutes of goals",
        rf"(?:(?<=[A-Za-zäöüßé{VALUE}] \()|(?<=:\d \())\d{{1,3}}\.(?:\+\d)?"
        r"(?:(?:/|, ?)\d{1,3}\.(?:\+\d)?){1,4}(?=\))",
        _minutes,
        ("Roth (4./34.)", "Roth (vierte und vierunddreißigste Minute)"),
        ("Roth (1./2.)", "Roth (erster und zweiter)"),
        ("Vogt (8., 45., 90.+3)", "Vogt (achte, fünfundvierzigste und neunzig plus dritte Minute)"),
        needs="(",
        near=r"\(\d{1,3}\.(?:\+\d)?[/,]",
    ),
    rule(
        "ordinal in brackets",
        rf"(?:(?<=[A-Za-zäöüßé{VALUE}] \()|(?<=:\d \()|(?<=:\d\d \()|(?<=\d\., ))"
        r"(?P<n>\d{1,3})\.(?=[),/]| v(?:\. ?|on )[lr])",
        _in_brackets,
        ("Roth (2.) und Vogt (3.)", "Roth (zweiter) und Vogt (dritter)"),
        ("Anna Roth (7.)", "Anna Roth (siebte)"),
        ("das 1:0 durch Roth (8.)", "das eins zu null durch Roth (achte)"),
        ("das zehnte (10.) Jahr", "das zehnte (zehnte) Jahr"),
        ("siehe oben (2.), kam (46.) bei", "siehe oben (zwei), kam (sechsundvierzigste) bei"),
        needs="(,",
        near=r"\d\.(?:[),/]| v)",
    ),
)
