"""German endings: ordinals and short adjectives, by the word before and the noun behind them."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.german_short_forms import ADJECTIVES
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import VALUE, Rule, after, any_of, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_DATIVE = frozenset(words("in an auf mit nach seit von bei zu aus ab unter vor laut"))
_ACCUSATIVE = frozenset(words("für durch gegen ohne"))
_BEFORE_ORDINALS = frozenset(
    words(
        "am im zum vom beim zur der die das den dem des ein eine einen sein seine ihr ihre in "
        "an auf mit nach seit von bei zu aus ab unter vor laut für durch gegen und oder als ins "
        "jeder jede jedes dieser unser unsere mein meine bereits schon erst nur"
    )
)
_LANGUAGES = frozenset(words("engl. franz. frz. ital. span. russ. griech. lat."))
"""Adjectives that name the language of the word behind them: (lat. Castellum)."""
_OF_KINDS = frozenset({"sog.", "versch."})
"""Adjectives that stand without an article before a plural: sog. Daten."""
_NOUN = r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)"
_JOINT = r"(?:, ?| ?[/–-] ?| (?:u\.|und|oder|sowie|bis(?: zum)?)(?: (?:der|die|dem))? )"


def gender(noun: str) -> str:
    """'f', 'n' or 'm' by the end of the noun; a guess, which is 'm' for most nouns."""
    usual = noun[-1:] == "e" and not re.search(table.NOT_FEMININE, noun)
    if usual or re.fullmatch(table.FEMININE, noun):
        return "f"
    stem = re.sub("e?s$", "", noun)
    return "n" if any(re.fullmatch(table.NEUTER, form) for form in (noun, stem)) else "m"


def agree(number: str, noun: str) -> str:
    """Ein Haus, eine Million; a gender that the ending does not tell is taken for the first."""
    if number not in {"eins", "ein"} or not noun[:1].isupper():
        return number
    if re.search(table.NOT_FEMININE, noun):
        return "ein"
    ends = re.search(r"(?:e|[Ff]rau|ung|[hk]eit|ion|schaft|tät|ei|ur)$", noun)
    return "eine" if ends or gender(noun) == "f" else "ein"


def ending(word: str, noun: str) -> str:
    """The last letter of dritte or ehemalige before a noun and behind a word: n, r, s, m or ''."""
    word, kind = word.lower(), gender(noun)
    if word == "die" and re.fullmatch(table.MANY_OF_THEM, noun):
        return "n"
    if word in {"die", "das", "ins"} or re.fullmatch("(?:[kmds]?ein|ihr|unser|dies|jed)e", word):
        return ""
    if word in {"der", "dieser", "jeder"}:
        return "n" if kind == "f" else ""
    adjective = kind != "f" and re.search(_ADJECTIVE_IN_EN, word)
    genitive = kind != "f" and noun.endswith("ts") and not re.match("[kmds]?ein|ihr|unser", word)
    bare = not word and kind == "n" and noun.endswith("s")
    in_case = word in _DATIVE and noun in table.MONTHS
    part = word in {"mitte", "ende", "anfang", "hälfte", "beginn"}  # Ende 18. Jahrhundert
    if re.match(table.WEAK, word) or adjective or in_case or genitive or bare or part:
        return "n"
    if word in _DATIVE:
        return "r" if kind == "f" else "m"
    masculine = "n" if word in _ACCUSATIVE else "r"
    return {"f": "", "n": "s", "m": masculine}[kind]


_ADJECTIVE_IN_EN = r"\w{2}(?:ch|ig|lich|bar|sam|t|l|r|n|s|d|h|ß)en$"


def _last_word(match: re.Match[str]) -> str:
    found = re.search(r"([A-Za-zÄÖÜäöüß]+) $", before(match))
    return found[1] if found else ""


def _noun(match: re.Match[str]) -> str:
    """The word behind it, of which the last part has the gender: Handball-Bundesliga."""
    found = re.match(r"\W*(?:[A-ZÄÖÜ][\w]*-(?=[A-ZÄÖÜ]))*(\w+)", after(match))
    return found[1] if found else ""


def _digits(written: str) -> str:
    digits = written.replace(".", "")
    return digits if digits.isdecimal() else roman(written)


def _nth(match: re.Match[str]) -> str | None:
    """Behind zum and am in the dative, else as the subject: hundertster."""
    word, digits = _last_word(match), _digits(match["n"])
    text, noun = before(match, 60), _noun(match)
    alone = not text.strip() or re.search(r"[.!?:»\"] ?$", text) is not None
    ordered = re.match(f" ?{table.ORDERED}", after(match))
    dash = ordered and re.search(r"[–-] $", text)
    if not (alone or word or dash or re.search(r"[,;(/] ?$", text)):
        return None
    if _ends_a_sentence(word, noun, after(match)):
        return None
    if not ordered and re.search(rf"(?<!\d){int(digits) - 1}\. \w", text):  # 1. Brot, 2. Käse
        return None
    if int(digits) >= _FIRST_EVENT:
        ordered = ordered or _EVENT.match(after(match, 60))
    if alone and int(digits) <= 99 and not ordered:  # the first word of a list's item
        return None
    if not (alone or after(match).strip() or re.match(table.WEAK, word)):
        return None
    return f"{ordinal(digits, 'de')}{ending(word, noun)}{_gap(match)}"


_EVENT = re.compile(
    r" ?(?:[\w-]+-)?\w*(?:[Cc]up|[Ll]auf|[Tt]urnier|[Mm]arkt|[Ff]est(?:ival)?|[Mm]arathon)\b"
)
_FIRST_EVENT = 10
"""The tenth fair has a number in its name; a smaller number counts the rows of a list."""


def _gap(match: re.Match[str]) -> str:
    """A space that is not written: im 14.Jh."""
    return " " * after(match)[:1].isalpha()


def _ends_a_sentence(word: str, following: str, behind: str) -> bool:
    """Auf Platz 2. Das war: the number belongs to the noun before it."""
    if re.match("Jh|Jt|Jahr(?:hundert|tausend)|Lebens|Schwangerschafts", following):
        return False
    if re.match(r"(?:Zivil|Straf)(?:senat|kammer)", following):
        return False
    if word[:1].isupper() and word.lower() not in _BEFORE_ORDINALS:
        return not (word[-1] == "s" and re.match(f" {table.ORDERED}", behind))
    if following.lower() in table.BEGINNINGS:
        return True
    said = re.search(r"^ \w+ (?:ist|war|hat|sind)\b", behind)
    return said is not None and not re.search("(?:e[mnrs]?|ein|ihr)$", word)


def _in_brackets(match: re.Match[str]) -> str:
    """The minute of a goal, and behind a name the place in a row, else a number."""
    goal = int(match["n"]) > _LAST_PLACE or re.search(
        rf"\d ?:\d|{VALUE} \(|[Tt]or|Treffer|durch|traf|Halbzeit|Minute", match.string
    )
    named = re.search(r"(?<!\w)[A-ZÄÖÜ]\w+ \((?:\d+\.(?:\+\d)?, )*$", before(match))
    if not goal and not named:
        return cardinal(match["n"], "de")
    return ordinal(match["n"], "de") + ("" if goal else "r")


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
    row = re.sub(r" ?[–-] ?", " bis ", re.sub(" ?/ ?", " ", match["row"])).replace("u.", "und")
    said = re.sub(r"(\d+)\.", lambda n: ordinal(n[1], "de") + last, row)
    return (match["word"] or "") + said


def _adjective(match: re.Match[str]) -> str | None:
    stem, word = ADJECTIVES[match["form"]], _last_word(match)
    if match["n"]:
        last = ending(word, match["noun"] or "")
        return f"{ordinal(match['n'].rstrip('. '), 'de')}{last} {stem}e{last}"
    if match["as"]:
        return f"{stem}{match['as']}" if stem[-1] != "l" else None
    if re.search(r"[(„\"] ?$", before(match)) or (
        match["form"] in _LANGUAGES and not _is_article(word)
    ):
        return stem
    of_many = None
    if match["form"] in _OF_KINDS:
        nouns = re.match(r" ((?:[A-ZÄÖÜ][a-zäöüß]+ ){0,2}[A-ZÄÖÜ][a-zäöüß]+)", after(match, 60))
        of_many = _of_many(word, nouns[1].rpartition(" ")[2] if nouns else match["noun"])
    return f"{stem}e{ending(word, match['noun']) if of_many is None else of_many}"


def _of_many(word: str, noun: str) -> str | None:
    """Sogenannte Daten, mit sogenannten Daten, die sogenannten Daten; None for one thing."""
    word = word.lower()
    if gender(noun) != "m" or not re.search(_LAST_OF_MANY, noun) or _FOR_ONE.match(word):
        return None
    if word in {"die", "alle", "keine", "diese", "beide", "jene"}:
        return "n"
    if word in _DATIVE:
        return "n" if noun[-1] in "ns" else None
    return None if re.match(table.WEAK, word) else ""


_LAST_OF_MANY = r"(?:e[lr]?n|e[lr]|[b-df-hk-np-rtwxy]s)$"
_FOR_ONE = re.compile("(?:[kmds]?ein|ihr|unser|jede[rs]?|der|das|als)$")


def _is_article(word: str) -> bool:
    return bool(re.match(table.WEAK, word) or re.fullmatch("(?i)die|das|[kmds]?eine?|ihre?", word))


DECLINED: tuple[Rule, ...] = (
    rule(
        "adjective in short",
        rf"(?<![\w.])(?P<n>\d\. (?=ste?l?lv?\.))?(?P<form>{any_of(ADJECTIVES)})"
        rf"(?= [„»\"]?(?:{_NOUN}"
        r"|[a-zäöüß]{3,30}(?P<as>e[mnrs]?) [A-ZÄÖÜ]))",
        _adjective,
        ("der ehem. Schule, ein ehem. Spieler", "der ehemaligen Schule, ein ehemaliger Spieler"),
        ("der 2. stellv. Leiter", "der zweite stellvertretende Leiter"),
        ("in sog. roten Gebieten", "in sogenannten roten Gebieten"),
        ("vom Rechner sog. Black Box Daten", "vom Rechner sogenannte Black Box Daten"),
        ("mit sog. Tools, die sog. Zeugen", "mit sogenannten Tools, die sogenannten Zeugen"),
        ("zur ev. Kirche (lat. Castra)", "zur evangelischen Kirche (lateinisch Castra)"),
        needs=".",
        near=any_of(ADJECTIVES),
    ),
    rule(
        "ordinals of one noun",
        r"(?P<word>(?<![\w.])[A-Za-zäöüß]{2,12} )?(?<![\w.,])"
        rf"(?P<row>\d{{1,3}}\.(?:{_JOINT}\d{{1,3}}\.){{1,6}})(?= ?{_NOUN}|$| [a-zäöü])",
        _in_a_row,
        ("am 25. und 26. Mai", "am fünfundzwanzigsten und sechsundzwanzigsten Mai"),
        ("vom 3. bis 5. Mai", "vom dritten bis fünften Mai"),
        ("im 17./18. Jahrhundert", "im siebzehnten achtzehnten Jahrhundert"),
        ("die 1. und 2. Klasse", "die erste und zweite Klasse"),
        ("im 2. u. 3. Stock", "im zweiten und dritten Stock"),
        ("vom 1. bis 30. geöffnet", "vom ersten bis dreißigsten geöffnet"),
        (
            "der 76. und der 77. Sitzung",
            "der sechsundsiebzigsten und der siebenundsiebzigsten Sitzung",
        ),
        ("die 1., 2. und 3. Klasse", "die erste, zweite und dritte Klasse"),
        needs=".",
        near=r"\d\.(?: ?[/–-]|,| [ubos])",
    ),
)
ORDINALS: tuple[Rule, ...] = (
    rule(
        "place in a row",
        r"(?<!\w)(?P<before>(?:(?:[Ii]n|[Aa]n|[Aa]u[fs]|[Bb]ei|[Mm]it|[Nn]ach|[Vv]on|[Ss]eit) )?"
        r"(?:[Dd](?:er|ie|as|em|en|es)|[AaIi]m|[Zz]u[mr]|[Vv]om|[Bb]eim)) "
        r"(?P<n>\d{1,3}(?:\.\d{3}(?=\. [A-ZÄÖÜ]))?"
        r"|\d{4}(?=\. (?:\w{0,12}tage?s?\b|Besuch|Mal\b|Tor|Teilnehm|Mitglied|Spiel"
        r"|Sieg|Ausgabe|Gast|Patient|Folge))|[IVX]{1,5})\.(?= [A-ZÄÖÜa-zäöü]|[A-ZÄÖÜ][a-zäöüß])",
        _place,
        ("der 1. Mann in der 2. Liga", "der erste Mann in der zweiten Liga"),
        ("auf das 14. Jahrhundert", "auf das vierzehnte Jahrhundert"),
        ("im 14.Jh. und in der 2.Liga", "im vierzehnten Jahrhundert und in der zweiten Liga"),
        ("im II. Weltkrieg", "im zweiten Weltkrieg"),
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
        rf"| (?:FC|OG|UG|KW|SSW|Hj)\b| ?J[ht]|$)(?<!\d{{4}}\.)"
        rf"(?<![a-zäöüß] [IVX]{{2}}\.)(?<![a-zäöüß] [IVX]{{3}}\.)",
        _nth,
        ("ihr 100. Geburtstag", "ihr hundertster Geburtstag"),
        ("in 3. Auflage, seine 3. Ehe", "in dritter Auflage, seine dritte Ehe"),
        ("2. Bundesliga", "zweite Bundesliga"),
        ("ihr 3. Preis", "ihr dritter Preis"),
        ("Elz – 1. FC Köln", "Elz, erster F C Köln"),
        ("Samstag: 13. Nordsee-Cup", "Samstag: dreizehnter Nordsee-Cup"),
        ("Mahlers 5. Sinfonie", "Mahlers fünfte Sinfonie"),
        needs=".",
        near=r"[\dIVX]\.",
    ),
    rule(
        "ordinal with its ending",
        r"(?<![\w.,])(?P<n>\d{1,3}(?:\.\d{3})?|\d{4})-?s?te(?P<end>[nrsm]?)(?!\w)",
        lambda m: ordinal(_digits(m["n"]), "de") + m["end"],
        ("der 20ste und am 5ten", "der zwanzigste und am fünften"),
        needs="t",
        near=r"\d-?s?te",
    ),
    rule(
        "ordinal in brackets",
        rf"(?:(?<=[A-Za-zäöüßé{VALUE}] \()|(?<=:\d \()|(?<=:\d\d \()|(?<=\d\., ))"
        r"(?P<n>\d{1,3})\.(?=[),/]| v(?:\. ?|on )[lr])",
        _in_brackets,
        ("Roth (2.) und Vogt (3.)", "Roth (zweiter) und Vogt (dritter)"),
        ("das 1:0 durch Roth (8., 80.)", "das eins zu null durch Roth (achte, achtzigste)"),
        ("siehe oben (2.), kam (46.) bei", "siehe oben (zwei), kam (sechsundvierzigste) bei"),
        needs="(",
        near=r"\d\.(?:[),/]| v)",
    ),
)
