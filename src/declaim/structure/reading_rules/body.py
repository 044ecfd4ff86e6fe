"""The rules for the article's own parts: lists, headings, quotations, talk, notes, pictures."""

import re
from typing import Final

from declaim.model import Role
from declaim.structure.lines import CELL_BORDER
from declaim.structure.parts import Parts
from declaim.structure.reading_rules.lists import (
    FACT,
    MEASURED,
    TITLE_MAX_WORDS,
)
from declaim.structure.reading_rules.opening import SAID
from declaim.structure.signs.wording import (
    BULLET,
    DRAWN,
    NAME,
    NAMES,
    NUMBERED,
    REFERENCES,
    TOP_PASSAGES,
    ends_a_sentence,
)

CAPTION_MIN_WORDS: Final = 6
"""Words of a line with a blank line below it: so many are no section's title."""
HEADING_MAX_WORDS: Final = 12
FACT_CELLS: Final = 2
"""The cells in a row of a table of facts: a name and a value."""
VERSE_MAX_WORDS: Final = 14
QUOTED_MIN_WORDS: Final = 8
"""Words in quotation marks: so many are no heading."""
SAID_AGAIN_MIN_CHARACTERS: Final = 12
"""`"No."` is in many a passage."""
INGREDIENT: Final = re.compile(
    r"[\d½¼¾⅓⅔][\d ./½¼¾⅓⅔–-]* ?(?:cups?|tb?sps?|tablespoons?|teaspoons?|tsps?|k?g|ml|oz|lbs?"
    r"|pounds?|ounces?|cloves?|pinch(?:es)?|handfuls?|sticks?|cans?|tins?)\b\.? \S",
    re.IGNORECASE,
)
GOES_ON: Final = re.compile(r"[.,:;!?…][\"'”’»]?$")
LIKE_MIN_WORDS: Final = 4
"""Words of a headline: with fewer, many a line begins alike."""
IN_BRACKETS: Final = re.compile(r"\w[^()（）]{8,}[(（][^\W\d][^()（）]{1,40}[)）]$")
"""`The bridge in the fog (Anna Berger)`."""
SOURCED: Final = re.compile(
    r"(?:image|photo(?:graph)?|picture)s? (?:source|credit|by|courtesy|:)", re.IGNORECASE
)
BRACKETED: Final = re.compile(r"\[\d{1,3}\] [A-Z“\"]")
REFERENCE: Final = re.compile(r"(?:\d+\. )?\^ ?\S|https?://(?:dx\.)?doi|doi:")
CITED: Final = re.compile(
    r"(?:[A-Z][\w’'-]+,? (?:[A-Z]\.? ?){1,3}(?:, ?|,? ?(?:and|&) |; )?){2,8}\(\d{4}\w?\)\."
    r"|(?:[A-Z][\w’'-]+ [A-Z]{1,3}(?:, | and |\. )){2,20}['‘“\"A-Z](?=.*\b(?:1[89]|20)\d\d\b)"
)
"""`Byre, A. and Fern, L. (2022).`, or `Byre A, Fern L and Moss R. 'On lamps', 2019`."""
NOTE: Final = re.compile(r"(\[(?:\d{1,3}|[a-z*†‡])\]|\(\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\*(?!\*)) ?\S")
CORRECTED: Final = re.compile(
    r"(?:editor[’']?s[’']? note: )?this (?:article|story|obituary|report|review|essay|page|post)"
    r" was (?:corrected|amended|updated) on .{3,30}\. \S",
    re.IGNORECASE,
)
ANNOUNCED: Final = re.compile(
    r"\b(?:said|says|wrote|writes|added|adds|stated|replied|posted|tweeted|read|reads):$"
)
"""The end of a line that announces somebody's words: `In a statement the company said:`."""
QUOTED: Final = re.compile(
    r'(?:“[^“”]+”|"[^"]+"|«[^«»]+»|「[^「」]+」|『[^『』]+』|„[^„“]+“)'
    r"( ?[–—-]+ ?\S.{0,60}| ?\(.{3,90}\)| [A-Z][\w’' -]{3,60})?"
)
DASH: Final = re.compile("[–—-]")
ATTRIBUTED: Final = re.compile(rf".{{20,300}}[.!?…][\"'”’»]? ?[–—-]+ ?{NAME}(?:, .{{2,60}})?")


def caption(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    drawn = i > page.frame.body and DRAWN.match(text)
    return "it names who made the picture" if drawn else page.lines.captions[i]


def above_a_credit(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    below = page.lines.passages[i + 1] if i + 1 < len(page.lines) else None
    if below and below.text.startswith(f"{text} ") and page.lines.captions[i + 1]:
        return "the picture's caption below says it once more"
    if (
        below is None
        or page.lines.prose[i]
        or NUMBERED.match(text)
        or not SOURCED.match(below.text)
    ):
        return ""
    told = below.together or len(text.split()) >= CAPTION_MIN_WORDS
    return "a picture's credit is below it" if told else ""


def credited_at_the_top(page: Parts, i: int) -> str:
    """A line between headline and prose that ends with a name in brackets."""
    text = page.lines.texts[i]
    between = -1 < page.frame.headline < i < page.frame.body and page.lines.title_like[i]
    named = NAMES.fullmatch(re.split("[(（]", text)[0].strip())
    credited = between and not named and IN_BRACKETS.search(text)
    return "a name in brackets ends it, above the prose" if credited else ""


def like_the_headline(page: Parts, i: int) -> str:
    """A line above the prose with the headline's first word and half of them: what is shown.

    A sentence tells, a line with a comma goes on, and a short title is that of a poem or a note.
    """
    other = (
        page.lines.prose[i] or page.lines.passages[i].level or GOES_ON.search(page.lines.texts[i])
    )
    if not -1 < page.frame.headline < i < page.frame.body or other:
        return ""
    title, line = page.lines.keys[page.frame.headline].split(), page.lines.keys[i].split()
    again = line[:1] == title[:1] and 2 * len({*title} & {*line}) >= len(title) >= LIKE_MIN_WORDS
    return "it begins as the headline does" if again and len(line) >= len(title) else ""


def among_sections(page: Parts, i: int) -> str:
    """A wiki marks its sections: a short line without the mark stands below a picture."""
    alone = page.lines.title_like[i] and len(page.lines.series_of[i]) == 1 and i not in page.items
    inside = (
        page.lines.is_a_wiki
        and not page.lines.has_headings
        and page.frame.body < i < page.frame.end
    )
    listed = i and REFERENCES.fullmatch(page.lines.texts[i - 1])
    return "a short line among a wiki's sections" if inside and alone and not listed else ""


def reference(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    if page.lines.by_words[i]:
        return ""
    if REFERENCE.match(text):
        return "a reference"
    if i > page.frame.body and CITED.match(text):
        return "it begins with the names and initials of several writers"
    return "it heads the references or is one of them" if i in page.references else ""


def footnote(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    bracketed = i > page.frame.body and not page.references and BRACKETED.match(text)
    if i > page.frame.body and CORRECTED.match(text):
        return "it notes a correction of the article"
    if i in page.notes or bracketed:
        return "it is marked as a note is, at the end"
    mark = NOTE.match(text) if i > page.frame.body else None
    return f"the note to the mark {mark[1]} above" if mark and mark[1] in page.marks else ""


def question(page: Parts, i: int) -> str:
    role, reason = page.talk.get(i, (None, ""))
    return reason if role is Role.QUESTION else ""


def answer(page: Parts, i: int) -> str:
    role, reason = page.talk.get(i, (None, ""))
    return reason if role is Role.ANSWER else ""


def line_of_a_poem(page: Parts, i: int) -> str:
    """A line or two between stanzas; or one of several lines that go on, each alone."""
    if i in page.single_lines:
        return "one of several short lines, each alone, that go on"
    above, below = page.lines.run_of[i].start - 1, page.lines.run_of[i].stop
    if above < 0 or below >= len(page.lines) or page.lines.words[i] > VERSE_MAX_WORDS:
        return ""
    beside = page.lines.passages[above].role, page.lines.passages[below].role
    return "it is between stanzas" if set(beside) == {Role.VERSE} else ""


def quote(page: Parts, i: int) -> str:
    text = page.lines.texts[i]
    if text.startswith("> "):
        return "it is marked with >"
    above = page.lines.texts[i - 1] if page.lines.passages[i].together else ""
    if i > page.frame.body and page.lines.prose[i] and ANNOUNCED.search(page.lines.texts[i - 1]):
        return "the line above announces somebody's words"
    if SAID.match(text) or (SAID.fullmatch(above) and i > page.frame.body):
        return "it repeats somebody's words"
    whole = QUOTED.fullmatch(text)
    if whole and is_said_again(page, i):
        return "it repeats words of the article"
    if DASH.search(text) and ATTRIBUTED.fullmatch(text):
        return "it ends with the name of who said it"
    long = ends_a_sentence(text) or page.lines.words[i] >= QUOTED_MIN_WORDS or text[-1] in "」』"
    said = whole and (whole[1] or long) and not page.is_dialogue
    return "quotation marks hold all of it" if said else ""


def pulled(page: Parts, i: int) -> str:
    return "it repeats words of the article" if i in page.pulled else ""


def row_of_a_table(page: Parts, i: int) -> str:
    parts = page.lines.texts[i].split(" | ")
    if len(parts) > FACT_CELLS and all(map(FACT.match, parts)) and MEASURED.match(parts[0]):
        return "the times and amounts of a recipe"
    return "it is in columns, as its neighbours are" if i in page.lines.columns else ""


def title_of_a_table(page: Parts, i: int) -> str:
    """The line directly above a table of facts, each of which is a name and a value."""
    text, below = page.lines.texts[i], i + 1
    at_the_top = i <= page.frame.body + 1 and page.lines.words[i] <= TITLE_MAX_WORDS
    if below not in page.lines.run_of[i] or not at_the_top:
        return ""
    is_table = below in page.lines.columns or page.lines.passages[below].role is Role.TABLE
    row = page.lines.texts[below].split("\n")[0]
    facts = is_table and len(CELL_BORDER.split(row)) == FACT_CELLS
    bare = not (ends_a_sentence(text) or page.lines.by_words[i] or CELL_BORDER.search(text))
    return "the title of the table below" if facts and bare else ""


def list_item(page: Parts, i: int) -> str:
    text, many = page.lines.texts[i], len(page.lines.run_of[i])
    heads = text.isupper() and heads_a_part(page, i)
    if BULLET.match(text) and i not in page.notes and not heads:
        return "it begins with a bullet"
    numbered = NUMBERED.match(text) and not heads_a_part(page, i)
    if numbered and (ends_a_sentence(text) or page.numbered_in_run[i] > 1):
        return "it is numbered, as its neighbours are"
    few = len(text.split()) <= HEADING_MAX_WORDS and not ends_a_sentence(text)
    if few and INGREDIENT.match(text):
        return "so much of something"
    short = few and many > 2
    if short and 2 * page.amounts_in_run[i] >= many:
        return "one of several amounts"
    return page.items.get(i, "")


def heads_a_part(page: Parts, i: int) -> bool:
    """Whether it is a line with a number or a bullet above prose that has none."""
    text, below = page.lines.texts[i], page.frame.next_of_article(i)
    heads = below < len(page.lines) and page.lines.prose[below]
    return heads and not (ends_a_sentence(text) or NUMBERED.match(page.lines.texts[below]))


def is_said_again(page: Parts, i: int) -> bool:
    """Whether the words of the passage at `i` stand in another near it: a pulled quotation."""
    near = range(max(0, i - TOP_PASSAGES), min(i + TOP_PASSAGES, len(page.lines)))
    enough = len(page.lines.keys[i]) >= SAID_AGAIN_MIN_CHARACTERS
    return enough and any(page.lines.keys[i] in page.lines.keys[j] for j in near if j != i)
