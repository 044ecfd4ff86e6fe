"""The rules for pages; a writer's own file is read by writer.py.

Each rule gives the reason why a passage has the role of the rule, or an empty text.
They are tried in the order of `RULES`, and the first that gives a reason decides. A rule leaves
prose out only for a strong reason. A passage that no rule recognises is a paragraph. To add a rule:

1. Write a function `(page: Parts, i: int) -> str` beside those of its kind in this folder. The
   function returns the reason that `declaim plan` prints, or "". `page.lines.texts[i]` is the text
   of the passage. The docstrings of `Lines`, `Frame` and `Parts` name the other facts of a page.
2. Add its row to `RULES`, here or in around_rules.py, above the rules that it must overrule, with
   an example: a page of plain text with `=> ` before the passage. Without your rule the passage
   must have another role.
3. `pytest tests/structure/test_page_rules.py` runs it. `declaim plan --as page` shows it.
   `python tests/structure/test_structure.py` writes tests/articles/wrong.txt, whose diff shows the
   labelled blocks with another role than before.
"""

from typing import Final

from declaim.model import Role
from declaim.structure.reading_rules import body, headings, opening, surroundings
from declaim.structure.reading_rules.around_rules import AROUND, PROSE
from declaim.structure.reading_rules.rule import ReadingRule

RULES: Final[tuple[ReadingRule, ...]] = (
    *AROUND,
    ReadingRule(
        Role.BYLINE,
        opening.written_by,
        (
            "=> by Ines Calder",
            "=> Автор: Анна Бергер",
        ),
    ),
    ReadingRule(
        Role.BYLINE,
        opening.signed_entry,
        (
            f"The roof goes\n\n{PROSE}\n\n13:55\nThe roof is off\n=> Ada Byre, weather presenter"
            f"\n\n{PROSE}",
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
        (f"Poetry Quarterly\n\n=> A Magazine of New and Old Verse\n\nA Drawer\n\n{PROSE}",),
    ),
    ReadingRule(
        Role.VERSE,
        body.line_of_a_poem,
        (
            "The key is under the stone,\nor was,\nthe cat will tell you otherwise.\n\n"
            "=> I came to clear it.\nI have cleared one shelf.\nI sat down.\n\n"
            "The jars are on the sill,\nempty,\nand the lamp is out.",
        ),
    ),
    ReadingRule(
        Role.STANDFIRST,
        opening.summary_item,
        (f"The lamps are out\n\n=> - No ship may pass\n- Two are found\n\n3 May 2020\n\n{PROSE}",),
    ),
    ReadingRule(
        Role.LIST_ITEM,
        body.list_item,
        (
            "=> 3. Nobody is looking at your shoes.",
            "The village has one street and no hurry.\n\nGetting there: bus 4 from the harbour.\n\n"
            "=> Where to sleep: the inn above the mill has six rooms.\n\nBring: a coat, and cash.",
        ),
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
        headings.section,
        ("6 External links\n\n=> History[edit]",),
    ),
    ReadingRule(
        Role.HEADING,
        headings.chapter,
        ("=> I",),
    ),
    ReadingRule(
        Role.HEADING,
        headings.short_question,
        (
            f"{PROSE}\n\nPros\n+ Very quiet\n\nPerformance\n\n=> Should you buy it?\n\nBuy it "
            "if you drink a lot of tea and own no watch.",
        ),
    ),
    ReadingRule(
        Role.HEADING,
        headings.below_a_time,
        (
            "13:55\n=> 'The roof just went'",
            f"17:02 4 April\n\n=> Half-time\n\nRopes 0-2 Lamps\n\n{PROSE}\n\n16:49 4 April\n\n"
            f"{PROSE}\n\n16:10 4 April\n\n{PROSE}",
        ),
    ),
    ReadingRule(
        Role.HEADING,
        headings.heads_a_list,
        (
            "The old bridge opens again\n\nThe old bridge opens again\n\n=> Key points\n"
            f"All may cross\nNobody pays\nThe ferry stops\n\nAda Byre\n3 May 2020\n\n{PROSE}",
        ),
    ),
    ReadingRule(
        Role.QUOTE,
        body.pulled,
        (
            f"The lamps are lit\n\nEvery day was as the last: {PROSE}\n\n=> The keeper walked down "
            f"to the harbour and counted the lamps, one after the other\n\n{PROSE} {PROSE}",
        ),
    ),
    ReadingRule(
        Role.HEADING,
        headings.heading,
        (f"Name and address withheld\n\n=> Winifred replies\n\n{PROSE}",),
    ),
)
