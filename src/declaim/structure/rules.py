"""The rules: each says why a passage has the role it stands for, or nothing.

They are tried in the order of `RULES`, and the first that says something decides. None may drop
prose but for a strong reason; what none recognises is a paragraph.
To add one: 1. a function `(page, index) -> reason` in a module below; 2. its row in `RULES`, above
those that it must overrule; 3. a page in tests/articles/seen that needs it.
"""

from collections.abc import Callable
from typing import Final

from declaim.model import Role
from declaim.structure import body, opening, surroundings
from declaim.structure.parts import Parts

Rule = Callable[[Parts, int], str]

RULES: Final[tuple[tuple[Role, Rule], ...]] = (
    (Role.TABLE, body.row_of_a_table),
    (Role.BANNER, opening.volume),
    (Role.HEADLINE_DUPLICATE, opening.headline_again),
    (Role.HEADLINE, opening.headline),
    (Role.REFERENCE, body.reference),
    (Role.FOOTNOTE, body.footnote),
    (Role.BYLINE, opening.signed_post),
    (Role.BYLINE, opening.affiliation),
    (Role.BOILERPLATE, surroundings.known_boilerplate),
    (Role.BOILERPLATE, surroundings.count),
    (Role.BOILERPLATE, surroundings.comment),
    (Role.BOILERPLATE, surroundings.below_the_comments),
    (Role.BOILERPLATE, surroundings.contents),
    (Role.BOILERPLATE, surroundings.tags),
    (Role.DATELINE, opening.dateline),
    (Role.BOILERPLATE, surroundings.below_the_end),
    (Role.BOILERPLATE, surroundings.below_the_stretch),
    (Role.BOILERPLATE, surroundings.below_the_last_sentence),
    (Role.BOILERPLATE, surroundings.above_the_stretch),
    (Role.BOILERPLATE, surroundings.author_box),
    (Role.BOILERPLATE, surroundings.above_the_headline),
    (Role.BOILERPLATE, surroundings.without_words),
    (Role.BYLINE, opening.written_by),
    (Role.CAPTION, body.caption),
    (Role.CAPTION, body.credited_at_the_top),
    (Role.CAPTION, body.like_the_headline),
    (Role.CAPTION, body.among_sections),
    (Role.CAPTION, body.above_a_credit),
    (Role.BANNER, opening.banner),
    (Role.LIST_ITEM, body.list_item),
    (Role.BYLINE, opening.named_at_the_top),
    (Role.STANDFIRST, opening.standfirst),
    (Role.BOILERPLATE, surroundings.below_others),
    (Role.QUOTE, body.quote),
    (Role.QUESTION, body.question),
    (Role.ANSWER, body.answer),
    (Role.HEADING, body.section),
    (Role.HEADING, body.chapter),
    (Role.HEADING, body.short_question),
    (Role.HEADING, body.below_a_time),
    (Role.HEADING, body.heading),
)
