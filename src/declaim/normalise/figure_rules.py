"""Rules of figures that a language gets for its words alone: each is there if its words are."""

import re
from collections.abc import Callable, Mapping

from declaim.normalise.figure_words import Examples, Figures
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import AT_NUMBER, DIGITS, VALUE, WORD, Rule, any_of, before, rule

Given = Mapping[str, Examples]


def telephone(words: Figures, written: str) -> str:
    """A telephone number, its groups divided by pauses."""

    def group(digits: str) -> str:
        pair = words.pairs and len(digits) == 2 and digits[0] != "0"
        return (cardinal if pair else one_by_one)(digits, words.language)

    plus = f"{words.plus} " * ("+" in written[:2])
    return plus + ", ".join(map(group, re.findall(r"\d+", written)))


_BEHIND_A_DASH = re.compile(rf"[^\s{WORD}]{WORD}{{3}}")
"""Behind a dash with its spaces that a rule has said as a pause."""
_SECOND = re.compile(rf"[\d{VALUE}] ?(?:[-–{WORD}]|a|por) ?$")


_OF_THOUSANDS = re.compile(r"(?:as|[çs]ões|dades|gens|mulheres)$")
"""The end of a feminine noun: duas mil ações."""

_MILLIONS = re.compile(r"[mbt]r?il(?:h|l|i)(?:[oõãó]|ard)")
"""A large number, which has a gender of its own."""


def noun_behind(words: Figures, match: re.Match[str]) -> str:
    """The noun that a number agrees with: one of its article's gender, else the next word.

    Behind *mil* it is the noun of the thousands: 2 mil pessoas.
    """
    masked = before(match, 2)[:1] == WORD or before(match, 1) == WORD
    if masked and not _BEHIND_A_DASH.fullmatch(before(match, 4)):  # behind Absatz or Nummer
        return ""
    last, noun = before(match, 1), match["next"] or ""
    if words.joints and last and last in "-–" and noun[:1].isupper():  # a score: 3-1 Celtic
        return ""
    if words.joints and match["n"] == "1" and _SECOND.search(before(match, 5)):
        is_unit = any(noun in forms for forms in words.units.values())
        return noun if is_unit else ""  # a score: 3-1 frente a, but 30 min - 1 hora
    article = before(match, 20).rpartition(" ")[0].rpartition(" ")[2].lower()
    if article in words.labels:
        return ""
    if match["thousand"] and ("," in match["n"] or not _OF_THOUSANDS.search(noun)):
        noun = "mil"
    if _MILLIONS.match(noun):  # outras 121 milhões de pessoas
        return noun
    return words.articles.get(article) or noun


def is_between(words: Figures, match: re.Match[str]) -> bool:
    """Whether the ends of a range stand behind the word for between: entre 5-10 €."""
    return bool(words.between) and before(match, 40).rpartition(" ")[0].endswith(words.between)


def day_and_month(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """Le 12/03: a day and a month behind a word that stands before dates, or no fraction."""
    if not words.on:
        return ()

    portions = any_of(words.portions) or "(?!)"

    def say(day: str, month: str) -> str | None:
        if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
            return None
        return words.date("", day, words.months[int(month) - 1], "")

    return (
        rule(
            "day and month in figures",
            rf"(?P<on>(?<!\w)(?i:{any_of(words.on)}) |(?<![\w.,/-])(?!24/7|16/9)"
            r"(?=0\d/|\d\d?/0\d|(?:1[3-9]|2\d|3[01])/\d))"
            rf"(?P<d>[0-3]?\d)/(?P<m>[01]?\d)(?![\w/%]|[.,]\d| (?:{portions}))",
            lambda m: (said := say(m["d"], m["m"])) and m["on"] + said,
            *examples["day and month in figures"],
            needs="/",
        ),
    )


def powers(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """A unit with a power and no number: por km², milliards de m³."""
    units = [written for written in words.units if re.fullmatch("[kmcd]?m[23]|.*[²³]", written)]
    if not units:
        return ()
    return (
        rule(
            "unit without a number",
            rf"(?P<before>(?<!\w)(?:{any_of((words.per, *words.each))}) )?(?<![\w/{VALUE}])"
            rf"(?P<unit>{any_of(units)})(?![\w/])",
            lambda m: (m["before"] or "") + words.units[m["unit"]][0 if m["before"] else -1],
            *examples.get("unit without a number", ()),
            needs=DIGITS + "²³",
            shapes=("a0", "²", "³"),
        ),
    )


def magnitudes(words: Figures, say: Callable[[str], str], *examples: tuple[str, str]) -> Rule:
    """25 tys., 400 млн: a large number in short, without a unit."""

    def speak(match: re.Match[str]) -> str:
        plain = re.sub(r"[. \u00a0]", "", match["n"])
        name = words.form(plain, tuple(words.magnitudes[match["size"]].split("|")))
        return f"{words.agree(say(plain), name)} {name}"

    return rule(
        "large number in short",
        rf"(?<![\w.,])(?P<n>\d{{1,3}}(?:[. \u00a0]\d{{3}}){{0,3}}(?:,\d{{1,3}})?) ?"
        rf"(?P<size>{any_of(words.magnitudes)})(?!\w)",
        speak,
        *examples,
        needs=DIGITS,
    )


def sizes(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """20 cm x 15 cm."""
    if not words.times:
        return ()
    return (
        rule(
            "size",
            rf"(?<=[{VALUE}{WORD}]) ?[x×] ?(?=[{VALUE}{WORD}])",
            f" {words.times} ",
            *examples["size"],
            needs="x×",
        ),
    )


def roads(language: str, examples: Given) -> tuple[Rule, ...]:
    """BR-101, A-7: letters, and a number that is one."""
    return (
        rule(
            "letters with a number",
            r"(?<![\w-])(?P<letters>[A-Z]{1,3})-(?P<zero>0?)(?P<n>[1-9]\d{0,3})(?:s|(?P<end>[A-Z]))?"
            r"(?![\w-]|[.,]\d)",
            lambda m: " ".join(
                (
                    *m["letters"],
                    *(cardinal(zero, language) for zero in m["zero"]),
                    cardinal(m["n"], language),
                    *(m["end"] or ""),
                )
            ),
            *examples.get("letters with a number", ()),
            needs=DIGITS,
            shapes=("A-0",),
        ),
    )


def durations(words: Figures, examples: Given) -> tuple[Rule, ...]:
    """2:07:30, 2 h 7 min 30 s, 1'20"5: hours, minutes and seconds."""
    if "duration" not in examples:
        return ()
    second = next(unit for unit in ("s", "Sek.", "seg") if unit in words.units)
    units = {"h": "h", "m": "min", "s": second}

    def say(match: re.Match[str]) -> str:
        found = match.groupdict()
        for name in "msc":
            found[name] = found.get(name) or found.get(f"{name}2") or found.get(f"{name}3")
        if found.get("h") and not found.get("s") and not found["m"].strip("0"):  # 7h00min
            found["m"] = None
        parts = [_so_many(words, found[name], units[name]) for name in "hms" if found.get(name)]
        if found.get("c"):
            say_part = one_by_one if found["c"][0] == "0" else cardinal
            parts[-1] += f" {say_part(found['c'], words.language)}"
        if len(parts) < 2:
            return parts[0]
        return f"{', '.join(parts[:-1])} {words.ampersand} {parts[-1]}"

    minute, sec = (
        "(?:min|mn|['′]|m(?!in))",
        f"(?:{any_of(('s', 'sec', 'seg', 'Sek', second))}|[\"″]|'')",
    )
    return (
        rule(
            "duration",
            r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?![\w:]|[.,]\d)",
            say,
            *examples["duration"],
            needs=":",
        ),
        rule(
            "duration in pieces",
            rf"(?<![\w.,])(?P<h>\d{{1,2}}) ?h ?(?P<m>[0-5]?\d)(?: ?{minute} ?"
            rf"(?P<s>[0-5]?\d)(?:[.,](?P<c>\d{{1,3}}))? ?{sec}| ?min| ?m)(?![\w'²³])",
            say,
            *examples.get("duration in pieces", ()),
            needs="h",
            first=AT_NUMBER,
        ),
        rule(
            "minutes and seconds",
            rf"(?<![\w.,°])(?<!° )(?:(?P<m>\d{{1,2}}) ?{minute} ?(?P<s>[0-5]?\d)"
            rf"(?:[.,](?P<c>\d{{1,3}}))? ?{sec}"
            r"|(?:(?P<m2>\d{1,2})m(?:in)?)?(?P<s2>\d{1,2})s(?P<c2>\d{1,3})"
            r"|(?P<m3>\d{1,2}):(?P<s3>[0-5]\d)[.,](?P<c3>\d{1,3}))(?![\w'])",
            say,
            *examples.get("minutes and seconds", ()),
            first=AT_NUMBER,
        ),
    )


def _so_many(words: Figures, digits: str, unit: str) -> str:
    noun = words.form(str(int(digits)), words.units[unit])
    return f"{words.agree(cardinal(digits, words.language), noun)} {noun}"
