"""Rules that Spanish, Portuguese and Italian share: `romance_rules` makes them from a `Romance`."""

import re

from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.romance.romance_arrows import arrows, english_ordinals, two_voltages
from declaim.normalise.grammars.romance.romance_calls import calls, heads_of_notes, long_rows
from declaim.normalise.grammars.romance.romance_compass import compass_points
from declaim.normalise.grammars.romance.romance_eras import eras, hours_with_a_comma
from declaim.normalise.grammars.romance.romance_figures import (
    dates,
    days,
    degrees_and_minutes,
    quarter,
    range_of_money,
    sets,
    telephone,
    times,
)
from declaim.normalise.grammars.romance.romance_genders import genders, other_ending
from declaim.normalise.grammars.romance.romance_hours import spaced_date
from declaim.normalise.grammars.romance.romance_laws import laws, numbers
from declaim.normalise.grammars.romance.romance_letters import letters
from declaim.normalise.grammars.romance.romance_net import net
from declaim.normalise.grammars.romance.romance_parts import (
    for_so_many,
    row_of_numbers,
    two_days,
    two_parts,
)
from declaim.normalise.grammars.romance.romance_programs import programs, versions
from declaim.normalise.grammars.romance.romance_signs import first_signs, last_signs
from declaim.normalise.grammars.romance.romance_tongues import tongues
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import VALUE, WORD, Rule, any_of, before, rule
from declaim.normalise.spelled_words import is_word


def romance_rules(words: Romance, figures: Figures) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """The rules before all others, and those before plain numbers."""
    first = (
        *letters(words),
        *net(words, figures),
        *first_signs(words, figures),
        telephone(words, figures),
        range_of_money(words, figures),
        quarter(words, figures),
        days(words),
        sets(words, figures),
        *laws(words, figures),
        *numbers(words, figures.language),
        *times(words, figures),
        *dates(words, figures),
        *degrees_and_minutes(words, figures),
    )
    return first, (
        *_strokes(words, figures),
        *_behind(words, figures),
        rule(
            "kilometre of a road",
            rf"(?<!\w)[Kk]m\.? (?=[\d{VALUE}])",
            f"{figures.units['km'][0]} ",
            *words.examples["kilometre of a road"],
            needs=["km", "Km"],
        ),
        _units(words, figures),
        *_plus(words, figures),
        *arrows(figures),
        long_rows(figures.language),
        *last_signs(words, figures),
        _degrees(words, figures),
        rule(
            "title without a point",
            rf"(?<![\w.{VALUE}{WORD}])(?<![{VALUE}{WORD}] )(?P<title>{any_of(words.titles)})(?= "
            r"[A-ZÀ-Þ][^\W\d_])",
            lambda m: words.titles[m["title"]],
            *words.examples["title without a point"],
            needs=words.titles,
        ),
        _saint(words),
        rule(
            "hashtag",
            r"(?<![\w&#])#(?=[^\W\d_])",
            lambda m: "" if re.search("(?i)hashtags? $", before(m, 9)) else "hashtag ",
            *words.examples["hashtag"],
            needs="#",
        ),
    )


def earliest_rules(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    """The rules that stand before those of the language alone."""
    return (
        *genders(words, figures),
        *tongues(figures.language),
        *versions(figures.language),
        *programs(figures.language),
        *english_ordinals(),
        two_voltages(figures),
        *calls(figures),
        *heads_of_notes(figures),
        spaced_date(figures, words.examples["day and month beside a stroke with spaces"][0]),
        *compass_points(words, figures.language),
        *two_parts(words, figures),
        two_days(words, figures),
        row_of_numbers(words, figures),
        *for_so_many(words, figures),
        eras(words, figures.language),
        hours_with_a_comma(words, figures),
    )


_MEN = frozenset({"Andrea", "Luca", "Nicola", "Mattia", "Elia", "Battista", "Bautista", "Borja"})


def _saint(words: Romance) -> Rule:
    man, woman, before_vowel = words.saints

    def say(match: re.Match[str]) -> str:
        name = match["name"]
        if (name.endswith("a") and name not in _MEN) or name in {
            "Inés",
            "Isabel",
            "Agnese",
            "Inês",
        }:
            return f"{woman} "
        if name[0] in "AEIOUÁÉÍÓÚÂÔH":
            return f"{before_vowel}{'' if before_vowel[-1] == chr(39) else ' '}"
        return f"{man} "

    return rule(
        "saint",
        r"(?<![\w.])(?<!\b[A-ZÀ-Þ] )S\. ?(?=(?P<name>[A-ZÀ-Þ][a-zß-ÿ]{2,}))",
        say,
        *words.examples["saint"],
        needs="S",
    )


def _strokes(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    def both(match: re.Match[str]) -> str | None:
        stem, one, end = match["stem"], match["one"], match["other"]
        other = other_ending(stem + one, end)
        if not other:
            return None
        many = one in {"os", "res"} and end == "as"
        return f"{stem}{one} {(many and words.and_) or words.or_} {other}"

    def per(match: re.Match[str]) -> str | None:
        last = before(match, 12).rpartition(" ")[2]
        if last in figures.periods or last.lower() in {"data", "fecha"}:  # día/mes, data/hora
            return None
        period = match["per"]
        if period in figures.units:
            period = figures.units[period][0]
        return f" {figures.behind_stroke.get(period) or f'{figures.per} {period}'}"

    return (
        rule(
            "plural of an acronym",
            r"(?<![\w.-])(?P<letters>[A-Z]{2,5})s(?!\w)",
            lambda m: (
                m["letters"].capitalize() + "s"
                if m["letters"] in words.said_as_words or is_word(m["letters"])
                else " ".join(
                    [*m["letters"][:-1], words.plurals.get(m["letters"][-1], m["letters"][-1])]
                )
            ),
            *words.examples["plural of an acronym"],
            shapes=("AAa",),
        ),
        rule(
            "either of two words",
            rf"(?<![\w/])(?:{any_of(words.either)})(?![\w/])",
            lambda m: words.either[m[0]],
            *words.examples["either of two words"],
            needs="/",
        ),
        rule(
            "a noun and its feminine",
            r"(?<![\w/])(?P<stem>[^\W\d_]{2,30})(?P<one>os?|e|i|r|res)"
            r"(?:/|(?P<bracket>\())(?P<other>as?|e)(?(bracket)\))(?![\w/])",
            both,
            *words.examples["a noun and its feminine"],
            needs="/(",
            shapes=("a/a", "a(a"),
        ),
        rule(
            "stroke before a period",
            rf"(?<=[^\W\d_]{{2}})/(?P<per>{any_of((*figures.periods, *_BEHIND))})(?![\w/])",
            per,
            *words.examples["stroke before a period"],
            needs="/",
            shapes=("a/a", "A/a", "a/A", "A/A"),
        ),
        rule(
            "stroke between words",
            r"(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})",
            ", ",
            *words.examples["stroke between words"],
            needs="/",
        ),
    )


def _behind(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    return (
        rule(
            "percent behind a fraction",
            rf"(?<={VALUE}) ?%",
            f" {figures.percent}",
            *words.examples["percent behind a fraction"],
            needs="%",
        ),
        rule(
            "letters before a year",
            r"(?<=[A-Z])/(?=(?:(?:19|20)\d\d|[89]\d)(?![\d/]))|(?<=[A-Z]{2})/(?=\d\d?(?![\w/]|[.,]\d))",
            " ",
            *words.examples["letters before a year"],
            shapes=("A/0",),
        ),
        rule(
            "letters behind a directive",
            rf"(?<=[\d{VALUE}])/(?=(?:Euratom|[A-Z]{{2,5}})(?!\w))",
            " ",
            *words.examples["letters behind a directive"],
            needs="/",
        ),
    )


_BEHIND = ("kg", "km", "ml", "mL", "dL", "ha", "m2", "m3", "m²", "m³", "km2", "km²", "mm3", "mm³")
"""Units behind a word and a stroke: células/mm3."""
_BARE = (
    *("km", "cm", "mm", "kg", "mg", "ml"),
    *("kV", "kVA", "MVA", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "kWp", "MHz", "GHz", "kHz"),
)
"""Units that are no words."""


def _units(words: Romance, figures: Figures) -> Rule:
    def say(match: re.Match[str]) -> str:
        last = before(match, 12).rpartition(" ")[0].rpartition(" ")[2].lower()
        one = last in words.one_of or re.search(rf"[{VALUE}{WORD}] de $", before(match, 5))
        noun = figures.units[match["unit"]][0 if one else -1]
        return (
            f"{noun} {figures.behind_stroke.get('h') or f'{figures.per} hora'}"
            if match["per"]
            else noun
        )

    return rule(
        "unit alone",
        rf"(?<![\w.@/{VALUE}{WORD}-])(?<![\d{VALUE}{WORD}] )(?P<unit>{any_of(_BARE)})(?P<per>/h)?"
        rf"(?![\w/²³@-]|\.\w| ?[\d{VALUE}])",
        say,
        *words.examples["unit alone"],
        needs=_BARE,
    )


_BEFORE_DEGREES = re.compile(r"(?:^|\s)(?:a|ai|al|los|de|di|da|até|hasta|uns|unos|circa) $")


def _degrees(words: Romance, figures: Figures) -> Rule:
    def say(match: re.Match[str]) -> str | None:
        if not _BEFORE_DEGREES.search(before(match, 8)):
            return None
        return f"{cardinal(match['n'], figures.language)} {figures.units['°'][-1]}"

    return rule(
        "degrees without their sign",
        r"(?<![\w.,])(?P<n>[3-9]\d|[1-3]\d\d) ?C(?![\w'’-])",
        say,
        *words.examples["degrees without their sign"],
        needs="C",
    )


def _plus(words: Romance, figures: Figures) -> tuple[Rule, ...]:
    return (
        rule(
            "plus before a word",
            r"(?<![^\s(])\+ ?(?=[^\W\d_])|(?<=[^\W\d_]{2})\+(?=[^\W_])"
            r"|(?<=\b[A-Za-z])\+(?=\d)",
            lambda m: " " * before(m, 1).isalpha() + f"{figures.plus} ",
            *words.examples["plus before a word"],
            needs="+",
        ),
        rule(
            "plus behind a number",
            rf"(?:(?<=[\d{VALUE}])|(?<=[A-Z]{{2}}))\+(?![\w+])",
            f" {figures.plus}",
            *words.examples["plus behind a number"],
            needs="+",
        ),
    )
