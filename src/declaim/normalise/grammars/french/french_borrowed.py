"""French rules that the other Romance languages have too, and ordinals with a degree sign."""

import re

from declaim.normalise.figure_words import Figures
from declaim.normalise.grammars.french.french_words import NUMBERED, SAID_AS_WORDS, SHORT
from declaim.normalise.grammars.romance.romance_arrows import arrows, english_ordinals, two_voltages
from declaim.normalise.grammars.romance.romance_calls import calls, heads_of_notes, long_rows
from declaim.normalise.grammars.romance.romance_dotted import dotted_acronym
from declaim.normalise.grammars.romance.romance_hours import Clock, hours_of_a_line
from declaim.normalise.grammars.romance.romance_programs import programs, versions
from declaim.normalise.grammars.romance.romance_tongues import tongues
from declaim.normalise.numerals import ordinal
from declaim.normalise.rules import Rule, after, before, rule
from declaim.normalise.spelled_words import is_word

NO_ORDINAL = (
    r"C\b|F\b|[NSEO]\b|[Nn]ord|[Ss]ud|[Ee]st\b|[Oo]uest|[Cc]elsius|[Ff]ahrenheit|[Ll]atitude"
    r"|[Ll]ongitude|[Cc]entigrade|degré|dans |pour |avec |sous |chez |mais |puis |sans |vers |plus"
    r"|entre |environ |pendant |durant |jusqu|lorsque |quand |alors |selon |celle|selon |comme "
    r"|soit |minute|seconde|au |de |à |et |ce |on |il "
)

"""Words behind a degree sign that is none of an ordinal."""


def _nth(match: re.Match[str]) -> str | None:
    if re.match(" [A-ZÉ]", after(match)) and re.search(r"(?:^|[\n;:#])[ \t]*$", before(match)):
        return None  # an item of a list
    if match["n"] != "1":
        return ordinal(match["n"], "fr")
    return "premier" if re.match(" ?[a-zéA-ZÉ]", after(match)) else "premièrement"


_OWN: tuple[Rule, ...] = (
    *versions("fr"),
    *programs("fr"),
    *english_ordinals(),
    rule(
        "ordinal with a degree sign",
        r"(?<![\w.,])(?P<n>[1-9]\d?)°(?:(?<!\d\d°)(?= ?(?:[,;)]|\.?$))"
        rf"|(?= (?!{NO_ORDINAL})(?:[a-zéè]{{4}}|[dD]an\b|kyu\b|GP\b|prix\b|[A-ZÉ][a-zéè]{{3}})))",
        _nth,
        ("le 6° jour, le 7° Dan", "le sixième jour, le septième Dan"),
        needs="°",
    ),
    long_rows("fr"),
    *tongues("fr"),
    dotted_acronym(
        SAID_AS_WORDS,
        (*SHORT, *NUMBERED),
        ("l'O.N.U. et M.L., 34 ans", "l'O N U et M L, trente-quatre ans"),
    ),
    rule(
        "plural of an acronym",
        r"(?<![\w.-])(?P<letters>[A-Z]{2,5})s(?!\w)",
        lambda m: (
            m["letters"].capitalize() + "s"
            if m["letters"] in SAID_AS_WORDS or is_word(m["letters"])
            else " ".join(m["letters"])
        ),
        ("des ONGs et des OVNIs", "des O N G et des Ovnis"),
        shapes=("AAa",),
    ),
)


def borrowed(figures: Figures, clock: Clock) -> tuple[Rule, ...]:
    """Rules whose words are those of the French figures."""
    return (
        *arrows(figures),
        hours_of_a_line(
            "fr",
            clock,
            ("22h30-23h : dîner", "de vingt-deux heures trente à vingt-trois heures : dîner"),
        ),
        *calls(figures),
        *heads_of_notes(figures),
        two_voltages(figures),
        *_OWN,
    )
