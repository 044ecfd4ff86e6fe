"""The rules for pages; a writer's own file is read by writer.py.

Each rule gives the reason why a passage has the role of the rule, or an empty text.
They are tried in the order of `RULES`, and the first that gives a reason decides. A rule leaves
prose out only for a strong reason. A passage that no rule recognises is a paragraph. To add a rule:

1. Write a function `(page: Parts, i: int) -> str` in body.py, opening.py or surroundings.py. The
   function returns the reason that `declaim plan` prints, or "". `page.lines.texts[i]` is the text
   of the passage. The docstrings of `Lines`, `Frame` and `Parts` name the other facts of a page.
2. Add its row to `RULES`, above the rules that it must overrule, with an example: a page of plain
   text with `=> ` before the passage. Without your rule the passage must have another role.
3. `pytest tests/structure/test_page_rules.py` runs it. `declaim plan --as page` shows it.
   `python tests/structure/test_structure.py` writes tests/articles/wrong.txt, whose diff shows the
   labelled blocks with another role than before.
"""

from typing import Final

from declaim.model import Role
from declaim.structure.reading_rules import body, opening, surroundings
from declaim.structure.reading_rules.rule import ReadingRule

PROSE: Final = "The keeper walked down to the harbour and counted the lamps, one after the other."
BODY: Final = "\n\n".join(f"On day {day}: {PROSE}" for day in range(1, 10))
TEASER: Final = "A bridge of rope is opened for those who can do without a handrail."
MENU: Final = "\n\n".join(["News", "Sport", "Our town", "Lamps", "Log in", "Harbour"] * 5)

RULES: Final[tuple[ReadingRule, ...]] = (
    ReadingRule(
        Role.TABLE,
        body.row_of_a_table,
        ("=> Rate | Now | Previous\nMain | 4.75% | 4.75%",),
    ),
    ReadingRule(
        Role.BANNER,
        opening.volume,
        ("=> Issue 31 / Winter 2015",),
    ),
    ReadingRule(
        Role.HEADLINE_DUPLICATE,
        opening.headline_again,
        (
            "Court lets village keep its 400-year-old right of way\n=> Court lets village "
            "keep its 400-year-old right of way",
        ),
    ),
    ReadingRule(
        Role.HEADLINE,
        opening.headline,
        (f"The Salt Post\n\n=> The old bridge opens again\n\n{PROSE}",),
    ),
    ReadingRule(
        Role.REFERENCE,
        body.reference,
        (
            "We thank the Slate Trust for ropes and for patience.\n\n=> REFERENCES\n\nPryce, "
            "G. (1990). Reading Thorne. Menai Books.",
        ),
    ),
    ReadingRule(
        Role.FOOTNOTE,
        body.footnote,
        (
            '"My dear," said the Rector to his wife, "I do believe that it is the lawyer."'
            "\n\n=> [1] The reader will recollect that the codicil had been found in a "
            "tea-caddy.",
        ),
    ),
    ReadingRule(
        Role.BYLINE,
        opening.signed_post,
        ("oldtrowel\nMar 14, 2022\n\n=> mossfingers\nMar 29, 2022",),
    ),
    ReadingRule(
        Role.BYLINE,
        opening.affiliation,
        ("=> 1 Department of Public Health, Øresund University, Malmö, Sweden.",),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.known_boilerplate,
        (
            "=> More poems like this",
            "=> Читайте также",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.count,
        ("=> 31\nShare",),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.comment,
        (
            "Is there a way to do it in place?\n=> Why would you need it in place? – "
            "greybeard May 30, 2014 at 9:05",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.below_the_comments,
        (
            "Next week: the great compost move, in which I find out what was living in there."
            '\n\n3 thoughts on "The year the leeks won"\n=> 3 October 2021 at 8:12 am',
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.contents,
        ("=> 1 History\n4 References\n\nHistory[edit]",),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.tags,
        ("I expected Mon Mar 05. What am I missing?\n=> date\n\nShare",),
    ),
    ReadingRule(
        Role.DATELINE,
        opening.dateline,
        (
            "=> 3 December 2018",
            "=> 2026年5月4日 星期一 10:15",
            "=> الأحد، 22 مارس 2020 - 09:00",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.below_the_end,
        (
            f"{PROSE}\n\n← Older: A week with a mechanical diff\n\n=> Discuss on the mailing "
            "list · RSS · © nullable.garden, CC BY 4.0",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.outside_the_body,
        (
            f"{MENU}\n\n{BODY}\n\n{MENU}\n\n=> {TEASER}",
            f"=> {TEASER}\n\n{MENU}\n\nThe old bridge opens again\n\n{BODY}\n\n{MENU}",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.below_the_last_sentence,
        (
            f"{PROSE}\n\nDo you trade in the market hall? Tell us how the closure has "
            "affected you in the comments below.\n\n=> Follow The Harrowmere Courier\n\nMost "
            "Read",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.author_box,
        ("by Catrin Maddox-Rhys\n\n=> Catrin Maddox-Rhys was born in Dolgarreg in 1971.",),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.above_the_headline,
        ("Touchline\n=> Live Scores\nTables\n\nSam Trott at Quay Park",),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.without_words,
        ("=> *",),
    ),
    ReadingRule(
        Role.BYLINE,
        opening.written_by,
        (
            "=> by Ines Calder",
            "=> Автор: Анна Бергер",
        ),
    ),
    ReadingRule(
        Role.CAPTION,
        body.caption,
        (
            "=> Tellers at work by lamplight. Photograph: Anders Vik",
            "=> 写真：漕艇クラブ",
        ),
    ),
    ReadingRule(
        Role.CAPTION,
        body.credited_at_the_top,
        (
            "The bridge opens again\n\nSunday, 3 May 2026\n=> Low water at the ford (Lucy Fern)\n\n"
            f"{PROSE}",
        ),
    ),
    ReadingRule(
        Role.CAPTION,
        body.like_the_headline,
        (
            "Smoky Groundnut Chicken with Garden Eggs\n\n=> Smoky groundnut chicken, served "
            "with rice balls",
        ),
    ),
    ReadingRule(
        Role.CAPTION,
        body.among_sections,
        (f"Wildlife[edit]\n\n{PROSE}\n\n=> The gorge below Askrigg Bridge",),
    ),
    ReadingRule(
        Role.CAPTION,
        body.above_a_credit,
        (
            "Lake fishers turn to fish cages\nJosephine Adhola\n=> Samuel Otieno feeds "
            "tilapia twice a day from a wooden raft\nImage source: Lakeside Pictures",
        ),
    ),
    ReadingRule(
        Role.BANNER,
        opening.banner,
        ("=> Poetry Quarterly\n\nInventory of a Drawer",),
    ),
    ReadingRule(
        Role.LIST_ITEM,
        body.list_item,
        ("=> 3. Nobody is looking at your shoes.",),
    ),
    ReadingRule(
        Role.BYLINE,
        opening.named_at_the_top,
        ("Inventory of a Drawer\n\n=> Hal Brannigan",),
    ),
    ReadingRule(
        Role.STANDFIRST,
        opening.standfirst,
        (
            "Tessel Robotics opens research centre in Lindhaven\n\n=> New site to create 120 "
            "jobs over three years",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.below_others,
        (
            "Shares rose 16% to $46.10 in early trading.\n\nWrite to Marcus Delacroix at "
            "mdelacroix@prairieledger.example\n\n=> Why wheat futures have stopped listening "
            "to the weather\nJuly 18, 2022",
        ),
    ),
    ReadingRule(
        Role.QUOTE,
        body.quote,
        (f"{PROSE}\n\n=> “There was a piano in the hold.”",),
    ),
    ReadingRule(
        Role.QUESTION,
        body.question,
        (
            "Lotte Wiese: What do people misunderstand about bread?\nKarim Aziz: That it is "
            "quick because it is cheap. My dough is older than my apprentice's shift.\n\n=> "
            "Lotte Wiese: Do you eat it?\nKarim Aziz: Only the ends.",
        ),
    ),
    ReadingRule(
        Role.ANSWER,
        body.answer,
        (
            "Lotte Wiese: What do people misunderstand about bread?\nKarim Aziz: That it is "
            "quick because it is cheap. My dough is older than my apprentice's shift.\n\n"
            "Lotte Wiese: Do you eat it?\n=> Karim Aziz: Only the ends.",
        ),
    ),
    ReadingRule(
        Role.HEADING,
        body.section,
        ("6 External links\n\n=> History[edit]",),
    ),
    ReadingRule(
        Role.HEADING,
        body.chapter,
        ("=> I",),
    ),
    ReadingRule(
        Role.HEADING,
        body.short_question,
        (
            f"{PROSE}\n\nPros\n+ Very quiet\n\nPerformance\n\n=> Should you buy it?\n\nBuy it "
            "if you drink a lot of tea and own no watch.",
        ),
    ),
    ReadingRule(
        Role.HEADING,
        body.below_a_time,
        ("13:55\n=> 'The roof just went'",),
    ),
    ReadingRule(
        Role.HEADING,
        body.heading,
        (f"Name and address withheld\n\n=> Winifred replies\n\n{PROSE}",),
    ),
)
