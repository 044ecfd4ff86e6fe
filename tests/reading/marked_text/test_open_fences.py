"""Fences that nothing closes: the prose below them is read, a listing stays one."""

import pytest

from declaim.reading.marked_text.open_fences import MOST, without_open_fences

TALE = "The ferry was tied up at noon, and the men walked into town to eat."
CODE = "while tide.rises():\n    ferry.wait()\n"


@pytest.mark.parametrize(
    ("fence", "shown"),
    [("```", ""), ("```markdown", ""), ("``` They were hungry men.", "They were hungry men.")],
)
def test_prose_below_a_fence_that_is_never_closed_is_read(fence: str, shown: str) -> None:
    text, remarks = without_open_fences(f"# Noon\n\n{fence}\n\n{TALE}\n\n{TALE}\n")
    assert text == f"# Noon\n\n{shown}\n\n{TALE}\n\n{TALE}\n"
    assert remarks == ("the fence of line 3 is never closed: the prose below it is read",)


def test_the_fences_below_an_open_one_keep_their_listings() -> None:
    inside = f"~~~ Said aloud\n\n{TALE}\n\n```\n{CODE}```\n\n{TALE}"
    assert without_open_fences(inside)[0] == inside.replace("~~~ ", "")


@pytest.mark.parametrize(
    "text", [f"```\n{CODE}{CODE}", f"```\n{TALE}\n```\n{TALE}", "```", TALE, f"~~~\n{TALE}\n~~~~"]
)
def test_a_listing_and_a_closed_fence_are_kept(text: str) -> None:
    assert without_open_fences(text) == (text, ())


def test_a_fence_with_many_spaces_and_a_tick_takes_little_time() -> None:
    text = f"```{' ' * 200_000}`"
    assert without_open_fences(text) == (text, ())


def test_many_open_fences_are_looked_at_in_little_time() -> None:
    assert len(without_open_fences(f"``` Noon came\n{TALE}\n" * 20_000)[1]) == MOST
