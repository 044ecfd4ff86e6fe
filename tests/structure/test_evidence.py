"""The body of a web page, decided from what stands around each passage."""

from dataclasses import replace

import numpy as np
import pytest

from declaim.manuscript import Evidence, Passage
from declaim.model import Role
from declaim.structure.evidence import body_and_rest, likeliest, with_kin
from declaim.structure.reasons import TELLERS
from declaim.structure.signs.cards import cards_beside
from declaim.structure.signs.copies import copied
from declaim.structure.signs.features import NAMES, features_of, title_at
from declaim.structure.trees import trained

TOLD = "The tide came in over the sand, and nobody on the wall said anything about it until noon. "

ARTICLE, OTHERS = (2, 0, 0, 0, 1, 0), (0, 2, 0, 0, 0, 1)
"""Classes around it of an article, and of what surrounds one."""


def link(text: str, place: int) -> Passage:
    boxes = (1, 2, 100 + place)
    told = Evidence("li", "ul.menu>li.", boxes, frozenset({"nav", "ul", "li"}), len(text), OTHERS)
    return Passage(text, place, Role.LIST_ITEM, "an item of a list", evidence=told)


def paragraph(text: str, place: int) -> Passage:
    told = Evidence("p", "div.story>p.", (1, 3, 4, 200 + place), frozenset({"article"}), 0, ARTICLE)
    return Passage(text, place, evidence=told)


def page(*, menu: int = 12, told: int = 8) -> list[Passage]:
    above = [link(f"Section {i}", i) for i in range(menu)]
    return above + [paragraph(TOLD * 3, menu + i) for i in range(told)]


def test_paragraphs_are_body_and_a_menu_is_not() -> None:
    roles = [p.role for p in body_and_rest(page(), "The Tide")]
    assert roles == [Role.BOILERPLATE] * 12 + [None] * 8


@pytest.mark.parametrize("told", [1, 3, 30, 300, 3_000])
def test_a_book_on_one_page_is_as_much_body_as_a_note(told: int) -> None:
    roles = [p.role for p in body_and_rest(page(told=told), "The Tide")]
    assert roles[12:] == [None] * told


def test_the_reason_names_the_strongest_evidence_in_words() -> None:
    first = body_and_rest(page(), "The Tide")[0]
    known = {"all of it a link", "in <nav>", "above the prose", "beside links", "short"}
    known |= {"outside the element with most of the prose", "among 11 others like it"}
    assert set(first.reason.split("; ")) & known


def item(text: str, place: int, *, tag: str = "li", linked: int = 0) -> Passage:
    """A part of the article below its prose; of a heading, `tag` is h2."""
    boxes = (1, 3, 4, 300, 400 + place)
    told = Evidence(tag, f"ul.>{tag}.", boxes, frozenset({"article", tag}), linked, ARTICLE)
    role = Role.HEADING if tag == "h2" else Role.LIST_ITEM
    return Passage(text, place, role, "", 2 if tag == "h2" else 0, evidence=told)


def test_a_list_goes_on_below_the_prose_of_its_article_with_its_heading() -> None:
    method = [item("Method", 20, tag="h2"), item("Mix it.", 21), item("Bake.", 22)]
    roles = [p.role for p in body_and_rest([*page(told=2), *method], "The Tide")]
    assert roles[14:] == [Role.HEADING, Role.LIST_ITEM, Role.LIST_ITEM]


def test_a_list_of_links_below_an_article_does_not_go_on() -> None:
    more = [item("More", 20, tag="h2"), item("Salt", 21, linked=4), item("Fog", 22, linked=3)]
    roles = [p.role for p in body_and_rest([*page(told=2), *more], "The Tide")]
    assert roles[14:] == [Role.BOILERPLATE] * 3


def test_a_directive_above_a_page_is_kept() -> None:
    order = Passage("<!-- declaim: skip -->", 1)
    assert body_and_rest([order, *page()], "The Tide")[0] == order


def test_a_note_keeps_its_role_outside_the_body() -> None:
    note = replace(link("1. So it was said.", 1), role=Role.FOOTNOTE)
    assert body_and_rest([note, *page()], "The Tide")[0].role is Role.FOOTNOTE


@pytest.mark.parametrize(
    "told",
    [
        "Das Wasser stieg über den Sand, und bis zum Mittag sagte auf der Mauer niemand etwas. ",
        "L’eau montait sur le sable, et jusqu’à midi personne sur le mur ne disait un mot. ",
        "Вода поднималась над песком, и до полудня никто на стене ничего об этом не говорил. ",
        "ارتفع الماء فوق الرمل ولم يقل أحد على الجدار شيئا عنه حتى الظهر في ذلك اليوم. ",
        "潮水漫过沙滩，直到中午，墙上的人都没有说一句话，他们只是静静地看着远处的船。",
        "潮が砂の上に満ちてきたが、昼まで壁の上の誰もそのことについて何も言わなかった。",
    ],
)
def test_the_same_evidence_does_for_every_language(told: str) -> None:
    passages = [*(link("分享 · Teilen", i) for i in range(9))]
    passages += [paragraph(told * 3, 9 + i) for i in range(6)]
    roles = [p.role for p in body_and_rest(passages, "")]
    assert roles == [Role.BOILERPLATE] * 9 + [None] * 6


def titled(*below: Passage) -> list[Passage]:
    """A page with its title, what is below that, and prose."""
    box = Evidence("h1", "header.top>h1.", (1, 3, 5, 6), frozenset({"header"}), 0, OTHERS)
    title = Passage("The Tide", 12, Role.HEADING, "a heading", 1, evidence=box)
    menu = [link(f"Section {i}", i) for i in range(12)]
    return [*menu, title, *below, *(paragraph(TOLD * 3, 20 + i) for i in range(8))]


def in_the_header(text: str, role: Role | None = None) -> Passage:
    told = Evidence("p", "header.top>p.deck", (1, 3, 5, 7), frozenset({"header"}), 0, OTHERS)
    return Passage(text, 13, role, evidence=told)


def test_a_sentence_between_title_and_body_is_spoken() -> None:
    summary = in_the_header("The ferry of three towns runs again after four winters")
    roles = {p.text: p.role for p in body_and_rest(titled(summary), "The Tide")}
    assert roles["The Tide"] is Role.HEADING
    assert roles[summary.text] is None


def test_the_distance_from_the_title_is_counted_downwards() -> None:
    passages = titled()
    below = features_of(passages, "The Tide")[:, NAMES.index("below the title")]
    assert list(below[:13]) == [-1] * 12 + [0]
    np.testing.assert_allclose(np.expm1(below[13:16]), [1, 2, 3], atol=1e-3)


@pytest.mark.parametrize(
    ("text", "role"),
    [("By Nora Field", None), ("9 May 2026", None), ("A mill", Role.CAPTION)],
)
def test_names_and_days_below_the_title_and_captions_are_left_to_the_rules(
    text: str, role: Role | None
) -> None:
    found = body_and_rest(titled(in_the_header(text, role)), "The Tide")
    assert next(p.role for p in found if p.text == text) is role


def test_a_day_among_the_prose_is_not_left_to_the_rules() -> None:
    found = body_and_rest([*titled(), in_the_header("9 May 2026")], "The Tide")
    assert found[-1].role is Role.BOILERPLATE


@pytest.mark.parametrize(
    ("level", "text", "at"),
    [(1, "The Tide", 1), (2, "The Tide", 1), (1, "Another", 1), (0, "x", -1)],
)
def test_the_title_is_found_by_its_words_or_as_the_first_heading(
    level: int, text: str, at: int
) -> None:
    heading = Passage(text, 2, Role.HEADING, level=level)
    assert title_at([paragraph("A tale.", 1), heading], "The Tide") == at


def test_a_page_of_nothing_has_no_body() -> None:
    assert body_and_rest([], "The Tide") == ()


def test_a_passage_that_leans_the_other_way_a_little_goes_with_its_neighbours() -> None:
    assert likeliest(np.array([3, -0.5, 3, -3, -3], np.float32)) == [True] * 3 + [False] * 2


def test_a_passage_leans_as_the_others_at_its_place_in_the_markup_do() -> None:
    passages = [paragraph(TOLD, 1), paragraph(TOLD, 2), link("Section", 3)]
    own = np.array([3, -1, -3], np.float32)
    found = with_kin(own, passages, features_of(passages, ""))
    np.testing.assert_allclose(found, [2.2, -0.2, -3], atol=1e-3)


@pytest.mark.parametrize(("element", "spoken"), [((1, 9, 300), 1), ((1, 3, 4, 300), 2)])
def test_a_paragraph_is_spoken_once_and_a_refrain_each_time(
    element: tuple[int, ...], spoken: int
) -> None:
    first = paragraph("Nobody on the wall said anything about the tide until noon.", 1)
    assert first.evidence
    again = replace(first, evidence=replace(first.evidence, boxes=element))
    assert 2 - len(copied([first, again], np.ones(2, np.bool_))) == spoken


def card(place: int, box: int) -> list[Passage]:
    """The card of another article: its title, which is a link, and its first sentence."""
    boxes = (1, box, 300 + place)
    titled = Evidence("h3", "div.card>h3.", (*boxes, 500 + place), frozenset(), 12)
    told = Evidence("p", "div.card>p.", (*boxes, 600 + place))
    title = Passage("The Wall Fell", place, Role.HEADING, level=3, evidence=titled)
    return [title, Passage(TOLD, place + 1, evidence=told)]


@pytest.mark.parametrize(
    ("told", "cards", "element", "silent"),
    [
        pytest.param(3, 2, 9, 4, id="cards below the article are not spoken"),
        pytest.param(3, 1, 9, 0, id="one is no row of cards"),
        pytest.param(3, 2, 3, 0, id="the items of an article are spoken"),
        pytest.param(1, 2, 9, 0, id="cards that are the page itself are spoken"),
    ],
)
def test_cards_of_other_articles_are_silent(
    told: int, cards: int, element: int, silent: int
) -> None:
    article = [paragraph(TOLD * 3, i) for i in range(told)]
    passages = article + [p for i in range(cards) for p in card(10 * i, element)]
    words = np.array([len(p.text.split()) * (not p.level) for p in passages], np.float32)
    body = np.ones(len(passages), np.bool_)
    assert len(cards_beside(passages, body, words, "The Tide")) == silent


def test_every_column_that_the_trees_ask_for_has_a_name_and_words() -> None:
    trees = trained()
    assert trees.feature.max() < len(NAMES) == len(TELLERS)
    assert features_of(page(), "The Tide").shape == (20, len(NAMES))


def test_what_moves_a_logit_adds_up_to_it() -> None:
    rows = features_of(page(), "The Tide")
    logits, moved = trained().weighed(rows), trained().moved(rows)
    start = trained().value[trained().roots].sum()
    np.testing.assert_allclose(moved.sum(axis=1) + start, logits, atol=1e-3)


def test_a_text_before_the_document_is_in_its_root() -> None:
    """A parser keeps such a text, and tells no element around it."""
    before = Passage("!", 1, evidence=Evidence("", "", ()))
    assert len(features_of([before, paragraph(TOLD, 2)], "")) == 2
    assert len(body_and_rest([paragraph(TOLD, 1), before], "")) == 2
