"""The rules that are tried first: for the headline, the notes and what surrounds an article."""

from typing import Final

from declaim.model import Role
from declaim.structure.reading_rules import body, masthead, opening, surroundings
from declaim.structure.reading_rules.rule import ReadingRule

PROSE: Final = "The keeper walked down to the harbour and counted the lamps, one after the other."
BODY: Final = "\n\n".join(f"On day {day}: {PROSE}" for day in range(1, 10))
TEASER: Final = "A bridge of rope is opened for those who can do without a handrail"
MENU: Final = "\n\n".join(["News", "Sport", "Our town", "Lamps", "Log in", "Harbour"] * 5)

AROUND: Final[tuple[ReadingRule, ...]] = (
    ReadingRule(
        Role.TABLE,
        body.row_of_a_table,
        ("=> Rate | Now | Previous\nMain | 4.75% | 4.75%",),
    ),
    ReadingRule(
        Role.TABLE,
        body.title_of_a_table,
        (f"Salt glaze\n\n{PROSE}\n\n=> Kiln facts\nFuel | Wood\nHeat | 1280\n\n{PROSE}",),
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
            f"{PROSE}\n\n=> Byre A, Fern L and Moss R. 'How bees talk.' Bees, 2019.",
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
            f"{PROSE}\n\n=> This article was corrected on May 4. There are nine lamps.",
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
        Role.BANNER,
        masthead.site,
        (
            "Donate\n=> Wells Aid\nAbout us\nContact us\nNews\n\n"
            f"When the pump breaks at noon\n\n{BODY}",
        ),
    ),
    ReadingRule(
        Role.BANNER,
        masthead.named_in_a_notice,
        (
            "Wet walks\nNews\n=> The Salt Post\nSport\nLog in\n\nThe old bridge opens again\n\n"
            f"{PROSE}\n\n© 2024 Salt Post Media",
        ),
    ),
    ReadingRule(
        Role.BANNER,
        masthead.section_above,
        (
            f"The Salt Post\nNews\nSport\n\n=> Politics\n\nThe old bridge opens again\n\n{PROSE}",
            f"LabLantern\n\n=> Earth & Ocean / Marine biology\n\nA snail of glass\n\n{PROSE}",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        masthead.motto,
        (
            "The Salt Post\n\n=> news of the harbour since 1898\n\nThe old bridge opens again\n\n"
            + PROSE,
        ),
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
        (
            "=> 1 History\n4 References\n\nHistory[edit]",
            f"{PROSE}\n\nOn this page\n=> The rope\nThe lamps\n\nThe rope makers\n\n{PROSE}",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.tags,
        ("I expected Mon Mar 05. What am I missing?\n=> date\n\nShare",),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.date_of_a_link,
        (
            f"{PROSE}\n\nRelated news\nA new lamp for the harbour\n=> 2 September 2024",
            f"{PROSE}\n\nRelated news\n\nA new lamp for the harbour\n=> 2 September 2024",
        ),
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
        surroundings.links_below,
        (f"{BODY}\n\nRelated articles\n\n=> How the bell was cast.\nWho rings it.\n\n{BODY}",),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.topics,
        (f"{PROSE}\n\nTopics\n=> House of Lords / Bridges and ferries\n\n{PROSE}",),
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
        (f"=> {TEASER}\n\n{MENU}\n\nThe old bridge opens again\n\n{BODY}\n\n{MENU}",),
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
        (
            "by Catrin Maddox-Rhys\n\n=> Catrin Maddox-Rhys was born in Dolgarreg in 1971.",
            f"The old bridge\n\nby Ada Byre\n\n{PROSE}\n\n=> Ada Byre\nAda keeps lamps.",
        ),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.above_the_headline,
        ("Touchline\n=> Live Scores\nTables\n\nSam Trott at Quay Park",),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        masthead.site_again,
        (f"Openlore\n\nThe old tramway of Brack\n\n=> From Openlore, the free almanac\n\n{PROSE}",),
    ),
    ReadingRule(
        Role.BOILERPLATE,
        surroundings.without_words,
        ("=> *",),
    ),
)
"""The first of the rules; page_rules.py has the others and says how to add one."""
