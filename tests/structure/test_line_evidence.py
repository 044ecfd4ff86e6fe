"""The lines of a pasted page as numbers, and the reasons why a line is no part of the body."""

import io

import numpy as np
import pytest

from declaim.manuscript import Passage
from declaim.reading import read
from declaim.structure.lines import lines_of
from declaim.structure.signs.features import distances
from declaim.structure.signs.line_contexts import (
    FARTHEST,
    core,
    labels_near,
    letters,
    mean_near,
    subject,
)
from declaim.structure.signs.line_features import heaviest, near, windows

TALE = "The keeper walked down to the harbour and counted the lamps, one after the other."
MENU = "\n\n".join(["News", "Sport", "Our town", "Lamps", "Log in", "Harbour"] * 5)
BODY = "\n\n".join(f"On day {day}: {TALE}" for day in range(1, 10))


@pytest.mark.parametrize(
    ("weights", "found"),
    [
        ([1, -2, 3, -1, 2, -9, 1], range(2, 5)),
        ([-1, 4, -5, 4], range(1, 2)),
        ([-1, -1], range(2)),
        ([2, -2, 2], range(1)),
    ],
)
def test_the_heaviest_stretch_has_the_largest_sum(weights: list[float], found: range) -> None:
    assert heaviest(weights) == found


def test_the_lines_to_the_next_one_are_counted_above_and_below() -> None:
    above, below = (
        np.expm1(each) for each in distances(np.array([False, True, False, False]), FARTHEST)
    )
    np.testing.assert_allclose(above, [FARTHEST, FARTHEST, 1, 2])
    np.testing.assert_allclose(below, [1, FARTHEST, FARTHEST, FARTHEST])


def test_a_window_has_the_prose_of_each_side_and_the_shares_of_both() -> None:
    prose = np.array([10.0, 0, 0, 20])
    short = np.array([False, True, True, False])
    above, below, shorts, _ = [*windows(prose, short, ~short)][:4]
    np.testing.assert_allclose(np.expm1(above), [0, 10, 10, 0])
    np.testing.assert_allclose(np.expm1(below), [0, 20, 20, 0])
    np.testing.assert_allclose(shorts, [2 / 3, 0.5, 0.5, 2 / 3])


def test_a_neighbour_beyond_the_page_is_less_than_nothing() -> None:
    run = np.array([0, 0, 1])
    columns = dict(zip(range(12), near([[5, 6, 7]], run), strict=False))
    same_run_above, value_above = columns[4], columns[5]
    np.testing.assert_array_equal(np.asarray(same_run_above), [False, True, False])
    np.testing.assert_array_equal(np.asarray(value_above), [-1, 5, 6])


def test_a_mean_of_the_lines_around_counts_each_by_its_weight() -> None:
    values, weights = np.array([1.0, 4.0, 9.0]), np.array([1.0, 2.0, 1.0])
    np.testing.assert_allclose(mean_near(values, weights, 1), [3, 4.5, 17 / 3])


def test_the_core_is_parted_from_a_sentence_by_the_lines_between() -> None:
    prose = np.array([9.0, 0, 0, 50, 60, 0, 8])
    longest, without, said, share = core(prose, range(3, 5))
    np.testing.assert_allclose(np.expm1(abs(longest)), [2, 2, 1, 0, 0, 1, 1])
    np.testing.assert_allclose(np.expm1(abs(without)), [2, 2, 1, 0, 0, 1, 1])
    np.testing.assert_allclose(np.expm1(abs(said)), [9, 0, 0, 0, 0, 0, 8])
    np.testing.assert_array_equal(np.sign(longest), [-1, -1, -1, 0, 0, 1, 1])
    np.testing.assert_allclose(share, [110 / 127] * 7)


def test_a_line_on_the_subject_shares_words_with_other_lines_of_the_text() -> None:
    texts = (
        "The keeper walked down to the harbour and lit the lantern of the ferry.",
        "A lantern on the ferry showed the keeper the harbour wall in the evening.",
        "Nobody knew who had sent for the doctor, and nobody asked.",
        "Win a holiday: subscribe before Friday and receive our newest brochure.",
    )
    passages = tuple(Passage(text, 2 * i + 1) for i, text in enumerate(texts))
    part, level, *_ = subject(lines_of(passages), np.array([14.0, 14, 11, 0]), range(3))
    assert min(part[:2]) > 0.2
    assert (part[3], level[3]) == (0, 0)
    assert level[0] > 0


def test_the_capitals_and_figures_of_a_line_are_counted() -> None:
    assert [*letters(["Lamps And nets 12", "“so it is”", "- see www.lamps.example"])] == [
        (2 / 3, False, 2 / 17, False, False, False),
        (0, False, 0, True, False, False),
        (0, False, 0, False, True, True),
    ]


def test_a_label_is_repeated_whatever_its_number_is() -> None:
    texts = ("3 May at 5:02", "So it is.", "4 May at 17:40", "No, no.", "6 May at 8:15")
    times, above, below, *_ = labels_near(texts, np.array([4.0, 3, 4, 2, 4]))
    np.testing.assert_allclose(np.expm1(times), [3, 1, 3, 1, 3])
    np.testing.assert_allclose(np.expm1(above), [FARTHEST, 1, 2, 1, 2])
    np.testing.assert_allclose(np.expm1(below), [2, 1, 2, 1, FARTHEST])


def test_a_line_that_is_no_part_of_the_body_says_by_what() -> None:
    page = f"{MENU}\n\nThe old bridge opens again\n\n{BODY}\n\n{MENU}\n\nThe ford is open now"
    blocks = read(io.BytesIO(page.encode()), media_type="txt").blocks
    assert {block.text for block in blocks if block.spoken} == {
        "The old bridge opens again",
        *BODY.split("\n\n"),
    }
    assert blocks[-1].reason == "short; no full stop; below the body"
