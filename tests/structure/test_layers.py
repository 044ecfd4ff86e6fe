"""The layers that come before the rules: features, lines, lists, the stretch."""

from dataclasses import replace

import numpy as np
import pytest

from declaim.manuscript import Evidence, Manuscript, Origin, Passage
from declaim.model import Role
from declaim.structure.evidence import is_standfirst
from declaim.structure.lines import lines_of
from declaim.structure.parts import Parts, parts_of
from declaim.structure.reading_rules import body, opening
from declaim.structure.reading_rules.lists import listed
from declaim.structure.signs.apart import set_apart
from declaim.structure.signs.boilerplate import has_links
from declaim.structure.signs.features import FARTHEST, MANY, NAMES, features_of, title_at
from declaim.structure.signs.neighbours import may_be_boilerplate
from declaim.structure.signs.wording import SIGN_MAX_CHARACTERS, is_byline
from declaim.structure.stretch import body_lines
from declaim.structure.why import evidence

TALE = "The keeper walked down to the harbour and counted the lamps, one after the other."
MENU = ("News", "Sport", "Our town", "Lamps", "Log in", "Harbour")


def passages(*texts: str, together: frozenset[int] = frozenset()) -> tuple[Passage, ...]:
    """Passages with a blank line above each that is not among those that stand `together`."""
    return tuple(Passage(text, 2 * i + 1, together=i in together) for i, text in enumerate(texts))


def page(*texts: str, together: frozenset[int] = frozenset()) -> Parts:
    return parts_of(passages(*texts, together=together))


def told(text: str, kind: str = "p.", linked: int = 0, within: str = "") -> Passage:
    boxes = (1, 2, len(text))
    inside = frozenset(filter(None, [within]))
    return Passage(text, 1, evidence=Evidence("p", kind, boxes, inside, linked))


def column(name: str, *rows: Passage, title: str = "") -> list[float]:
    return [round(float(x), 4) for x in features_of(rows, title)[:, NAMES.index(name)]]


def test_the_place_of_a_passage_is_what_is_above_it() -> None:
    rows = (told("The ford and the mill"), told("The ford"), told("The mill at noon"))
    assert column("place", *rows) == [0, 0.3333, 0.6667]
    assert column("place in words", *rows) == [0, round(5 / 11, 4), round(7 / 11, 4)]


def test_what_is_half_a_link_is_no_prose_of_the_page() -> None:
    rows = (told(TALE), told(TALE, linked=len(TALE) // 2))
    assert len(TALE) % 2 == 1  # less than half of it is a link
    assert column("prose above", *rows, told(TALE)) == [0, round(1 / 3, 4), round(2 / 3, 4)]
    even = TALE + " "
    assert column("prose above", told(even, linked=len(even) // 2), told(TALE)) == [0, 0]


def test_the_nearest_prose_is_counted_in_passages() -> None:
    rows = (told("Noon"), told(TALE), told("The ford"), told("Salt"), told(TALE))
    away = [float(np.expm1(x)) for x in column("nearest below", *rows)]
    np.testing.assert_allclose(away, [1, 3, 2, 1, 100], atol=0.02)
    away = [float(np.expm1(x)) for x in column("nearest above", *rows)]
    np.testing.assert_allclose(away, [100, 100, 1, 2, 3], atol=0.02)


def test_the_neighbour_of_the_same_kind_is_alike() -> None:
    rows = (told("Noon", "p.a"), told("Salt", "p.a"), told("Rope", "p.b"))
    assert column("alike -1", *rows) == [0, 1, 0]
    assert column("alike +1", *rows) == [1, 0, 0]
    assert column("alike +2", *rows) == [0, 0, 0]
    assert column("words +1", *rows)[-1] == -1
    assert column("linked -1", *rows)[0] == -1


def test_similar_passages_are_counted_to_twenty() -> None:
    rows = [told("Noon", "p.a")] * (MANY + 5) + [told("Salt", "p.b")]
    alike = [float(np.expm1(x)) for x in column("alike", *rows)]
    np.testing.assert_allclose([alike[0], alike[-1]], [MANY, 1], atol=0.01)
    beside = [float(np.expm1(x)) for x in column("alike beside it", *rows, rows[0])]
    np.testing.assert_allclose([beside[0], beside[-2], beside[-1]], [MANY, 1, 1], atol=0.01)


def test_the_title_is_as_far_as_it_can_be_from_the_end_of_a_long_page() -> None:
    title = replace(told("The Tide"), role=Role.HEADING, level=1)
    rows = (told("Noon"), title, *[told("Salt")] * (FARTHEST + 3))
    below = column("below the title", *rows, title="The Tide")
    assert (below[0], below[1]) == (-1, 0)
    assert round(float(np.expm1(below[-1]))) == FARTHEST
    assert set(column("below the title", told("Noon"), title="The Tide")) == {-2}


def test_words_of_the_title_are_counted_both_ways() -> None:
    rows = (told("The tide at noon"), told("Salt"))
    assert column("words of the title", *rows, title="The Tide") == [0.5, 0]
    assert column("title's words", *rows, title="The Tide") == [1, 0]
    assert column("repeats", *rows, told("salt.")) == [0, 1, 1]


def test_a_source_is_dense_where_more_than_half_of_it_is_one_run() -> None:
    assert lines_of(passages(TALE, "a", "b", "c", together=frozenset({1, 2}))).is_dense
    assert not lines_of(passages(TALE, "a", "b", "c", together=frozenset({1}))).is_dense


def test_a_list_begins_with_an_amount_where_half_of_its_lines_are_amounts() -> None:
    half = ("Ingredients", "Some salt", "2 eggs", "3 cups of flour", "1 lemon", "Butter")
    for lines, first in ((half, "2 eggs"), ((*half, "Milk"), "Some salt")):
        parts = page("The cake of the ford", TALE, *lines, TALE)
        items = listed(parts.frame, range(2, 2 + len(lines)))
        assert parts.lines.texts[items[0]] == first


def test_the_body_is_cut_out_of_a_page_with_all_its_menus_only() -> None:
    prose = ("The old bridge opens again", *(f"On day {day}: {TALE}" for day in range(9)))
    menus = MENU * 5
    whole = lines_of(passages(*menus, *prose, *menus))
    title = {len(menus)}  # it may stand above the body
    below = {*range(len(menus) + 1, len(menus) + len(prose))}
    assert below <= body_lines(whole, whole.by_words) <= below | title
    few = lines_of(passages(*MENU, *prose, *MENU))
    assert body_lines(few, few.by_words) == {*range(len(few))}
    marked = (replace(passages("Noon")[0], role=Role.HEADING), *whole.passages)
    assert body_lines(lines_of(marked), [""] * len(marked)) == {*range(len(marked))}


def test_the_headline_is_neither_a_banner_nor_a_name() -> None:
    parts = page("The Salt Post", "Ada Byre", "By Nora Field", TALE, TALE)
    at = parts.frame.headline
    assert not opening.banner(parts, at)
    assert not opening.named_at_the_top(parts, at)


def test_a_day_between_two_writers_is_no_writer() -> None:
    parts = page("The old bridge", "By Ada Byre, May 4, 2024, Carl Moss", TALE, TALE)
    assert parts.frame.writers == ("Ada Byre", "Carl Moss")


def test_a_byline_has_at_most_as_many_characters_as_a_sign() -> None:
    name = "By Nora Field, the keeper of "
    assert is_byline(name + "s" * (SIGN_MAX_CHARACTERS - len(name)))
    assert not is_byline(name + "s" * (SIGN_MAX_CHARACTERS + 1 - len(name)))


def test_a_quotation_in_a_tale_of_many_speeches_is_a_paragraph() -> None:
    speech = "“There was a piano in the hold of it.”"
    assert body.quote(page(TALE, speech), 1)
    assert not body.quote(
        page(TALE, *[speech + " He left."] * 4, "“There was none in the hold.”"), 5
    )


def test_the_title_is_its_heading_of_the_first_level() -> None:
    def heading(text: str, level: int) -> Passage:
        return replace(told(text), role=Role.HEADING, level=level)

    rows = [heading("The Tide", 2), heading("The Tide", 1), told("The Tide"), heading("Noon", 1)]
    assert title_at(rows, "The Tide") == 1
    assert title_at(rows[2:], "The Tide") == 0
    assert title_at([rows[2], rows[0]], "The Tide") == 1
    assert title_at(rows[2:], "The Mill") == 1


def test_a_sentence_of_the_header_may_sum_up_and_one_of_an_aside_does_not() -> None:
    title = replace(told("The Tide"), role=Role.HEADING, level=1)
    eight = "the tide came in over the old sand"

    def sums_up(text: str, within: str = "", below: int = 1) -> bool:
        between = [told(f"Salt {n}") for n in range(below - 1)]
        summary = replace(told(text, within=within), line=2)
        rows = features_of([title, *between, summary, *[told(TALE)] * 30], "The Tide")
        return bool(is_standfirst(rows)[below])

    assert sums_up(eight)
    assert sums_up(eight, "header")
    assert not sums_up(eight, "aside")
    assert not sums_up(eight.removesuffix(" sand"))
    assert sums_up(eight, below=4)
    assert not sums_up(eight, below=5)


@pytest.mark.parametrize(("name", "above"), [("comments", 2), ("consent", 0), ("consent", 2)])
def test_what_a_page_sets_apart_has_the_article_outside_it(name: str, above: int) -> None:
    apart = told(TALE, within=name)
    rest = [told(TALE)] * 2
    rows = [*rest[:above], apart, *rest[above:]]
    prose = np.array([50 if row is not apart else 9 for row in rows], np.float32)
    assert list(set_apart(rows, prose, "")) == [above]
    assert not set_apart(rows, prose - 1, "")
    titled = [replace(row, role=Role.HEADING, level=1) if row is apart else row for row in rows]
    assert not set_apart(titled, prose, "")


def test_comments_above_the_prose_are_the_page() -> None:
    rows = [told(TALE, within="comments"), told(TALE), told(TALE)]
    assert not set_apart(rows, np.array([50, 50, 50], np.float32), "")


def test_a_long_line_at_the_top_is_not_outvoted() -> None:
    few, some = "The bridge opens", "The old bridge opens"
    lines = lines_of(passages(few, some, TALE.rstrip(".") + " and" + TALE, "Salt of the ford now"))
    assert [may_be_boilerplate(lines, i) for i in range(4)] == [True, False, False, True]
    last = "ford " * 30
    assert may_be_boilerplate(lines_of(passages(last)), 0)


def test_a_page_without_a_headline_has_nothing_above_or_below_it() -> None:
    source = Manuscript(passages(TALE, "Noon"), origin=Origin.PAGE)
    assert parts_of(source.passages).frame.headline == -1
    assert not any("the headline" in line for line in evidence(source, 1))


def test_names_above_each_turn_make_a_talk_of_three_questions() -> None:
    turns = ("NORA", "Who mends the nets?", "TOM", "We all mend the nets of the ferry at noon.")
    top = ("The Ferry", TALE)
    assert page(*top, *turns * 3).talk
    assert not page(*top, *turns * 2, *turns[:2]).talk


def test_three_links_or_two_buttons_on_a_line_are_a_row() -> None:
    assert has_links(["home", "news", "sport", "log", "in"])
    assert not has_links(["home", "news", "ford", "mill", "weir"])
    assert has_links(["share", "tweet"])
    assert not has_links(["share", "ford"])


def test_sentences_that_are_repeated_are_no_entries_of_a_table_of_contents() -> None:
    titles = ("The quay", "The crossing", "Home")
    told = tuple(f"{title}: nobody in the street looked up at the lamps." for title in titles)
    found = lines_of(tuple(Passage(text, 1) for text in (*titles, *told, "So", *titles, *told)))
    assert found.contents == {0, 1, 2}
