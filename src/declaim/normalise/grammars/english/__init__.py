"""English: the order of its tables. The first rule to recognise a span has it."""

from declaim.normalise.formula_rules import formulas
from declaim.normalise.grammars.english.computers.command_lines import COMMAND_LINES
from declaim.normalise.grammars.english.computers.electronic import ELECTRONIC
from declaim.normalise.grammars.english.computers.identifiers import IDENTIFIERS
from declaim.normalise.grammars.english.computers.keyboards import KEYBOARDS
from declaim.normalise.grammars.english.computers.programming import PROGRAMMING
from declaim.normalise.grammars.english.computers.starred_addresses import STARRED
from declaim.normalise.grammars.english.computers.versions import MODELS
from declaim.normalise.grammars.english.days.ages import AGES
from declaim.normalise.grammars.english.days.dates import DATES
from declaim.normalise.grammars.english.days.dotted_hours import DOTTED_HOURS
from declaim.normalise.grammars.english.days.numeric_dates import DAYS_IN_NUMBERS
from declaim.normalise.grammars.english.days.times import TIMES
from declaim.normalise.grammars.english.days.years import YEARS
from declaim.normalise.grammars.english.figures.chess import CHESS
from declaim.normalise.grammars.english.figures.cricket import CRICKET
from declaim.normalise.grammars.english.figures.numbers import CARDINALS, decimal
from declaim.normalise.grammars.english.figures.numbers_to_call import NUMBERS_TO_CALL
from declaim.normalise.grammars.english.figures.records import RECORDS
from declaim.normalise.grammars.english.figures.roman_lists import ROMAN_LISTS
from declaim.normalise.grammars.english.figures.romans import ROMANS
from declaim.normalise.grammars.english.figures.scripture import SCRIPTURE
from declaim.normalise.grammars.english.figures.telephone import TELEPHONES
from declaim.normalise.grammars.english.figures.unjoined import UNJOINED
from declaim.normalise.grammars.english.laws.cited import (
    NEEDED_REFERENCES,
    REFERENCES,
    TO_THE_PRESENT,
    VERSES,
)
from declaim.normalise.grammars.english.laws.codes_of_law import CODES_OF_LAW
from declaim.normalise.grammars.english.laws.courts import COURTS
from declaim.normalise.grammars.english.notices.addresses import ADDRESSES
from declaim.normalise.grammars.english.notices.club_notices import NOTICES
from declaim.normalise.grammars.english.notices.committees import COMMITTEES
from declaim.normalise.grammars.english.notices.envelopes import ENVELOPES
from declaim.normalise.grammars.english.notices.noticeboards import NOTICEBOARDS
from declaim.normalise.grammars.english.notices.offices import OFFICES
from declaim.normalise.grammars.english.notices.old_books import OLD_BOOKS
from declaim.normalise.grammars.english.notices.old_records import OLD_RECORDS
from declaim.normalise.grammars.english.quantities.clinics import CLINICS
from declaim.normalise.grammars.english.quantities.counts_and_rates import COUNTS_AND_RATES
from declaim.normalise.grammars.english.quantities.crafts import CRAFTS
from declaim.normalise.grammars.english.quantities.doses import DOSES
from declaim.normalise.grammars.english.quantities.fractions import FRACTIONS
from declaim.normalise.grammars.english.quantities.laboratory import LABORATORY
from declaim.normalise.grammars.english.quantities.lengths import LENGTHS
from declaim.normalise.grammars.english.quantities.measures import MEASURES
from declaim.normalise.grammars.english.quantities.money import MONEY, PERCENT, PRICES
from declaim.normalise.grammars.english.quantities.paces_and_guns import PACES_AND_GUNS
from declaim.normalise.grammars.english.quantities.recipes import FROM_A_PART, RECIPES
from declaim.normalise.grammars.english.sciences.biomedicine import BIOMEDICINE
from declaim.normalise.grammars.english.sciences.chemistry import CHEMISTRY, IONS, PLACES_OF_GROUPS
from declaim.normalise.grammars.english.sciences.literature import LITERATURE
from declaim.normalise.grammars.english.sciences.names_of_biology import NAMES_OF_BIOLOGY
from declaim.normalise.grammars.english.sciences.papers import PAPERS, PER_PART
from declaim.normalise.grammars.english.shortened.abbreviations import ABBREVIATIONS
from declaim.normalise.grammars.english.shortened.acronyms import ACRONYMS, CAPITALS, headlines
from declaim.normalise.grammars.english.shortened.forces import FORCES
from declaim.normalise.grammars.english.shortened.ranks import NAMED
from declaim.normalise.grammars.english.shortened.unstopped_forms import UNSTOPPED
from declaim.normalise.grammars.english.signs.arrows import ARROWS
from declaim.normalise.grammars.english.signs.close_forms import CLOSE_FORMS
from declaim.normalise.grammars.english.signs.emoji import EMOJI
from declaim.normalise.grammars.english.signs.footnotes import FOOTNOTES
from declaim.normalise.grammars.english.signs.in_formulas import (
    CODE_IN_A_LINE,
    IN_FORMULAS,
    TIMES_OF_FACTORS,
)
from declaim.normalise.grammars.english.signs.marks_between_words import BETWEEN_WORDS
from declaim.normalise.grammars.english.signs.strokes import STROKES, WEEKS
from declaim.normalise.grammars.english.signs.symbols import SYMBOLS
from declaim.normalise.grammars.english.sounds.homographs import HOMOGRAPH_RULES
from declaim.normalise.pauses import PAUSES

__all__ = ["TABLES", "headlines"]

TABLES = {
    "Formulas": formulas(
        "en",
        decimal,
        ",",
        (r"so \(a^2 + b^2 = c^2\) holds", "so a squared plus b squared equals c squared holds"),
        (r"with $\frac{x_1}{2}$ left", "with x sub one over two left"),
        (r"$$\sqrt{n} \leq 10^6$$", "the square root of n is at most ten to the power of six"),
        (r"$\{1, 2\}$ and $\lVert x\rVert$", "one, two and norm of x"),
        (r"$\overline{z}$ in $\mathbb{R}$", "z bar in R"),
        (
            r"$\begin{aligned} x &= \sqrt[3]{y} \\ y &= 2 \label{a} \end{aligned}$",
            "x equals the root three of y, y equals two",
        ),
        (r"so \[they say\] it is", "so they say it is"),
    ),
    "Isotopes, ions and compounds": (
        *NAMES_OF_BIOLOGY,
        *BIOMEDICINE,
        *LITERATURE,
        *PAPERS,
        *IONS,
        *PLACES_OF_GROUPS,
    ),
    "Footnote marks": (*FROM_A_PART, *CODE_IN_A_LINE, *NEEDED_REFERENCES, *OLD_BOOKS, *FOOTNOTES),
    "Chess": CHESS,
    "Emoji": EMOJI,
    "Electronic": (*KEYBOARDS, *PROGRAMMING, *COMMAND_LINES, *STARRED, *ELECTRONIC),
    "Forces, registers and courts": (
        *COURTS,
        *CODES_OF_LAW,
        *DOSES,
        *CLINICS,
        *COUNTS_AND_RATES,
        *FORCES,
        *OLD_RECORDS,
    ),
    "Notices and crafts": (
        *NOTICEBOARDS,
        *REFERENCES,
        *PRICES,
        *WEEKS,
        *NOTICES,
        *COMMITTEES,
        *CRAFTS,
        *CLOSE_FORMS,
    ),
    "Records of teams": (*CRICKET, *RECORDS, *UNJOINED, *PACES_AND_GUNS),
    "Telephone": (*ENVELOPES, *NUMBERS_TO_CALL, *TELEPHONES),
    "Offices and mail": OFFICES,
    "Time": (*VERSES, *SCRIPTURE, *DOTTED_HOURS, *TIMES),
    "Addresses": ADDRESSES,
    "Dates": (*DATES, *DAYS_IN_NUMBERS),
    "Years": YEARS,
    "Money": MONEY,
    "Lengths and angles": LENGTHS,
    "Recipes": RECIPES,
    "Laboratory": LABORATORY,
    "Measures": (*AGES, *MEASURES),
    "Fractions, scores and ratios": FRACTIONS,
    "Roman numerals": (*ROMAN_LISTS, *ROMANS),
    "Titles, saints and streets": NAMED,
    "Abbreviations and initials": (*ABBREVIATIONS, *UNSTOPPED, *STROKES),
    "Acronyms": (*IDENTIFIERS, *ACRONYMS),
    "Chemistry": CHEMISTRY,
    "Models and versions": MODELS,
    "Numbers": CARDINALS,
    "Percent": PERCENT,
    "Symbols": (
        *TO_THE_PRESENT,
        *ARROWS,
        *BETWEEN_WORDS,
        *PER_PART,
        *IN_FORMULAS,
        *SYMBOLS,
        *TIMES_OF_FACTORS,
    ),
    "Homographs": HOMOGRAPH_RULES,
    "Capitals": CAPITALS,
    "Pauses and marks": PAUSES,
}
"""Class of token: its rules; both in order of precedence."""
