"""German endings of short adjectives, by the word before and the noun behind them."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_adjectives import ADJECTIVES
from declaim.normalise.grammars.german.cases.german_plurals import (
    is_plural,
    is_surely_plural,
    may_be_plural,
)
from declaim.normalise.numerals import ordinal
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule, words

_DATIVE = frozenset(words("in an auf mit nach seit von bei zu aus ab unter vor laut"))
_ACCUSATIVE = frozenset(words("für durch gegen ohne"))
_LANGUAGES = frozenset(
    words("dt. engl. franz. frz. ital. span. russ. griech. lat. arab. poln. türk.")
)
"""Adjectives that name the language of the word behind them: (lat. Castellum)."""
_OF_KINDS = frozenset({"sog.", "versch."})
"""Adjectives that stand without an article before a plural: sog. Daten."""
_LETTERS = frozenset(words("API CPU GPU VM URL NGO GmbH WG KI SMS CD DVD LED LP WM EM SPS"))
"""Feminine acronyms: eine CPU."""
NOUN = r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)"


def gender(noun: str) -> str:
    """'f', 'n' or 'm' by the end of the noun; a guess, which is 'm' for most nouns."""
    usual = noun[-1:] == "e" and not re.search(table.NOT_FEMININE, noun)
    if usual or noun in _LETTERS or re.fullmatch(table.FEMININE, noun):
        return "f"
    stem = re.sub("e?s$", "", noun)
    return "n" if any(re.fullmatch(table.NEUTER, form) for form in (noun, stem)) else "m"


def agree(number: str, noun: str) -> str:
    """Ein Haus, eine Million; a gender that the ending does not tell is taken for the first."""
    if number not in {"eins", "ein"} or not noun[:1].isupper():
        return number
    if noun.lower() in table.BEGINNINGS:  # (2) 1 Sie tagt: the number of a sentence
        return "eins"
    if re.search(table.NOT_FEMININE, noun):
        return "ein"
    if is_surely_plural(noun):  # der Beigeladenen zu 1 Rechte
        return "eins"
    ends = re.search(r"(?:e|[Ff]rau|ung|[hk]eit|ion|schaft|tät|ei|ur)$", noun)
    return "eine" if ends or gender(noun) == "f" else "ein"


def ending(word: str, noun: str) -> str:
    """The last letter of dritte or ehemalige before a noun and behind a word: n, r, s, m or ''."""
    word, kind = word.lower(), gender(noun)
    many = {"die": f"{table.MANY_OF_THEM}|{_MANY_CLASSES}", "der": _MANY_CLASSES}.get(word)
    if many and re.fullmatch(many, noun):
        return "n"
    whole = word in {"jedes", "dieses", "jenes"} and not noun.endswith("s")
    if whole or word in {"die", "das", "ins"} or re.fullmatch(_BEFORE_WEAK, word):
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
    woman = re.search("(?:sitzend|auftragt)e$", noun)  # a man is Vorsitzender
    masculine = "n" if word in _ACCUSATIVE else "" if woman else "r"
    return {"f": "", "n": "s", "m": masculine}[kind]


_MANY_CLASSES = r"(?i:\w*(?:klassen|mannschaften|runden|stufen|etagen|ligen))"
"""Things of which the first and the second are named together: der 1. und 2. Klassen."""
_BEFORE_WEAK = (
    "(?:[kmds]?ein|ihr|unser|dies|jed|früh|spät|hoh|ausgehend|beginnend|ganz|gesamt|letzt|neu|alt)e"
)
_ADJECTIVE_IN_EN = r"\w{2}(?:ch|ig|lich|bar|sam|[tlrnsdhßkgbfmpwuz])en$"


def last_word(match: re.Match[str]) -> str:
    """The word that ends where a match begins, or nothing."""
    found = re.search(r"([A-Za-zÄÖÜäöüß]+) $", before(match))
    return found[1] if found else ""


def _adjective(match: re.Match[str]) -> str | None:
    stem, word = ADJECTIVES[match["form"]], last_word(match)
    professor = match["form"] == "em." and before(match).endswith("Prof. ")
    if professor or (match["noun"] or "").lower() in table.BEGINNINGS:
        return None
    if match["n"]:
        last = ending(word, match["noun"] or "")
        return f"{ordinal(match['n'].rstrip('. '), 'de')}{last} {stem}e{last}"
    if match["as"]:
        return f"{stem}{match['as']}" if stem[-1] != "l" else None
    in_brackets = re.search(
        r"[(„\"] ?$|[a-zäöüß],? \($|\((?:von|aus|zu|nach|vgl\.) $", before(match)
    )
    if match["form"] in _LANGUAGES and in_brackets:
        return stem
    if re.search(_BEHIND_A_PREPOSITION, before(match)):
        return f"{stem}en"
    nouns = re.match(_ROW_OF_NOUNS, after(match, 60))
    last_noun = nouns["last"] if nouns else match["noun"]
    noun = last_noun if nouns and "-" in nouns[0] else match["noun"]
    many = _of_many(word, last_noun if match["form"] in _OF_KINDS else noun)
    return f"{stem}e{ending(word, noun) if many is None else many}"


_BEHIND_A_PREPOSITION = (
    r"\b(?:[Ii]n|[Aa]n|[Aa]uf|[Mm]it|[Nn]ach|[Vv]on|[Bb]ei|[Zz]u|[Aa]us|[Uu]nter|[Vv]or|[Ss]eit)"
    " der $"
)
_ROW_OF_NOUNS = (
    r" (?:[A-ZÄÖÜ][a-zäöüß]+(?:-,? (?:und|oder|bzw\.))? ){0,2}(?P<last>[A-ZÄÖÜ][a-zäöüß]+)"
)
"""Black Box Daten, Lärm- und Abgaswerte: the last of the nouns has the gender."""


def _of_many(word: str, noun: str) -> str | None:
    """Sogenannte Daten, mit sogenannten Daten, die sogenannten Daten; None for one thing."""
    begins, word = word[:1].isupper(), word.lower()
    if _FOR_ONE.match(word):
        return None
    if not is_plural(noun) and not (may_be_plural(noun) and word and not begins):
        return None
    if word in {"die", "alle", "keine", "diese", "beide", "jene", "meine", "seine", "ihre"}:
        return "n"
    if word in _DATIVE:
        both = "" if word in {"in", "an", "auf", "vor", "unter"} else None
        return "n" if noun[-1] in "ns" else both
    if not begins and _OF_GENITIVE.fullmatch(word):
        return "r"
    return "n" if re.match(table.WEAK, word) or re.search(_ADJECTIVE_IN_EN, word) else ""


_OF_GENITIVE = re.compile(
    r"wegen|trotz|während|(?!unter|hinter|wieder|immer|weiter|sonder|ander|aber|ober)"
    r"\w{2,}(?:ch|ig|l|t|n|s|d|h|r)er"
)
"""Wegen katholischer Kirchen, zahlreicher katholischer Kirchen."""
_FOR_ONE = re.compile("(?:[kmds]?ein|ihr|unser|jede[rs]?|das|als|vom|zum|beim|am|im)$")


DECLINED: tuple[Rule, ...] = (
    rule(
        "edition behind an edition",
        r"(?<![\w.,])(?P<n>\d\d?)\.(?=, (?:\w+\.? (?:und |u\. )?){1,3}Aufl)",
        lambda m: f"{ordinal(m['n'], 'de')}{'n' if re.match(table.WEAK, last_word(m)) else ''}",
        ("2., überarb. Aufl.", "zweite, überarbeitete Auflage."),
        needs=DIGITS,
        shapes=["0., "],
    ),
    rule(
        "adjective in short",
        rf"(?<![\w.])(?P<n>\d\. (?=ste?l?lv?\.))?(?P<form>{any_of(ADJECTIVES)})"
        rf"(?=(?: (?:und|u\.|oder|bzw\.) {any_of(ADJECTIVES)})? "
        rf"[„»\"]?(?:(?:[A-ZÄÖÜ]{{2,5}}-)?{NOUN}"
        r"|(?!au(?:ss|ß)er|über|unter|hinter|oder|aber|immer|wieder|eine|jede|ihre|seine|diese|alle"
        r"|sowie|ohne|bitte|weiter|viele|mehrere)[a-zäöüß]{3,30}(?P<as>e[mnrs]?) [A-ZÄÖÜ]))",
        _adjective,
        ("der ehem. Schule, ein ehem. Spieler", "der ehemaligen Schule, ein ehemaliger Spieler"),
        ("der 2. stellv. Leiter", "der zweite stellvertretende Leiter"),
        ("an der sog. Zoom-Müdigkeit", "an der sogenannten Zoom-Müdigkeit"),
        ("in sog. roten Gebieten", "in sogenannten roten Gebieten"),
        ("vom Rechner sog. Black Box Daten", "vom Rechner sogenannte Black Box Daten"),
        ("mit sog. Tools, die sog. Zeugen", "mit sogenannten Tools, die sogenannten Zeugen"),
        ("das Haus (ehem. Schule)", "das Haus (ehemalige Schule)"),
        ("(sog. Leih- und Tauschringe)", "(sogenannte Leih- und Tauschringe)"),
        ("zur ev. Kirche (lat. Castra)", "zur evangelischen Kirche (lateinisch Castra)"),
        needs=".",
        near=any_of(ADJECTIVES),
    ),
)
