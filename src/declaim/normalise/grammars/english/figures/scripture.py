"""Chapters and verses of the Bible and the Quran."""

import re

from declaim.normalise.grammars.english.vocabulary.scriptures import BOOKS, SHORT_BOOKS
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import Rule, any_of, rule

BOOK = rf"(?<![\w.,])(?P<n>[1-3] )?(?P<book>{any_of([*BOOKS, *SHORT_BOOKS])})\.?"


def _verse(match: re.Match[str]) -> str:
    number = f"{ordinal(match['n'])} " if match["n"] else ""
    book = SHORT_BOOKS.get(match["book"], match["book"])
    chapter = match["a"] if match["a"].isdecimal() else roman(match["a"].upper())
    number_of_verse = match["b"] or match.groupdict().get("c")
    verse = f", {cardinal(number_of_verse)}" if number_of_verse else ""
    more = match.groupdict().get("more") or ""
    verse += f" {more[0]}" if more[:1].isalpha() else ""
    verse += "" if not more else " to the end" if more.endswith("end") else " to "
    return f"{number}{book} {cardinal(chapter)}{verse}"


SCRIPTURE: tuple[Rule, ...] = (
    rule(
        "chapter and verse",
        rf"{BOOK} (?P<a>\d{{1,3}})(?:: ?(?P<b>\d{{1,3}})(?![\d:])"
        r"|\.(?P<c>\d{1,3})(?=[a-d]?(?:[-–]|, ?)(?:\d{1,3}(?!\d)|end\b)))"
        r"(?P<more>[a-d]?[-–](?:end\b|(?<=[a-d].)(?=\d)))?",
        _verse,
        ("Genesis 6:14-16", "Genesis six, fourteen to sixteen"),
        ("Isaiah 58.9b-14", "Isaiah fifty eight, nine b to fourteen"),
        ("Luke 4:12-end", "Luke four, twelve to the end"),
        ("1 Cor. 13:4", "first Corinthians thirteen, four"),
        ("Acts 4.32-35, Romans 2: 5", "Acts four, thirty two to thirty five, Romans two, five"),
        needs=":.",
        near=r"\d(?:: ?|\.)\d",
    ),
    rule(
        "chapter and verse in Roman numerals",
        rf"{BOOK} (?P<a>[ivxlc]{{1,8}})\.(?:,? (?P<b>\d{{1,3}}))?(?!\w)",
        _verse,
        ("in 1 Cor. xiii. 13", "in first Corinthians thirteen, thirteen"),
        near=r" [ivxlc]+\.",
    ),
)
