"""All evidence for and against what one block is taken for, in words: `declaim plan --why LINE`."""

from collections.abc import Iterator

from declaim.manuscript import Manuscript, Origin
from declaim.structure.headline import top_of
from declaim.structure.judging import CERTAIN, GUESSED
from declaim.structure.lines import Lines
from declaim.structure.parts import Parts, parts_of
from declaim.structure.reading_rules.page_rules import RULES
from declaim.structure.signs.headline_signs import EVIDENCE
from declaim.structure.signs.wording import ends_a_sentence


def evidence(manuscript: Manuscript, i: int) -> Iterator[str]:
    """The looks of the passage at `i`, its place, and each rule that holds of it."""
    passage = manuscript.passages[i]
    page = parts_of(manuscript.passages, manuscript.metadata.title)
    yield from looks(page.lines, i)
    if passage.role:
        sure = "" if passage.role in CERTAIN else ", which the words may overrule"
        yield f"the format says {passage.role}: {passage.reason}{sure}"
    if manuscript.origin is not Origin.PAGE:
        yield f"it is read as {manuscript.origin}, so the rules for web pages do not decide"
        return
    yield from places(page, i)
    if passage.role in CERTAIN:
        return
    for rule in RULES:
        if reason := rule.holds(page, i):
            weak = " (but the format marks such parts itself)"
            marked = weak if passage.role and rule.role in GUESSED else ""
            yield f"for {rule.role}: {reason}{marked}"
    yield from of_the_headline(page, i)


def looks(lines: Lines, i: int) -> Iterator[str]:
    """The looks of the passage at `i` by itself."""
    text = lines.texts[i]
    end = "ends a sentence" if ends_a_sentence(text) else "ends no sentence"
    words = "1 word" if lines.words[i] == 1 else f"{lines.words[i]} words"
    yield f"{words}; it {end}; {'prose' if lines.prose[i] else 'no prose'}"
    if lines.datelines[i]:
        yield "it is a date and little else"
    if lines.by_words[i]:
        yield f"its words are those of {lines.by_words[i]}"
    if (copies := lines.counts[lines.keys[i]]) > 1 and lines.keys[i]:
        yield f"it occurs {copies} times"
    if len(lines.run_of[i]) > 1:
        yield f"it is one of {len(lines.run_of[i])} lines with no blank line between"
    if len(lines.series_of[i]) > 1:
        yield f"it is one of {len(lines.series_of[i])} short lines in a row"


def places(page: Parts, i: int) -> Iterator[str]:
    """The places of the article that the passage at `i` is in."""
    frame, passages = page.frame, page.lines.passages
    if -1 < frame.headline != i:
        side = "above" if i < frame.headline else "below"
        yield f"it is {side} the headline, which is on line {passages[frame.headline].line}"
    if frame.body < len(passages) and i != frame.body:
        side = "above" if i < frame.body else "below"
        yield f"it is {side} the beginning of the body on line {passages[frame.body].line}"
    if i not in frame.inside:
        yield "among the lines of the page, it is no part of the body"
    if i > frame.last_sentence:
        yield "no sentence of the article is below it"


def of_the_headline(page: Parts, i: int) -> Iterator[str]:
    """The evidence for and against the passage at `i` as the headline, with its weight."""
    frame = page.frame
    top = top_of(page.lines, frame.by_list, frame.body, frame.stretch)
    for points, sign in EVIDENCE if i in top.candidates else ():
        if sign(top, i):
            yield f"as a headline {points:+}: it {sign.__name__.replace('_', ' ')}"
