"""The words by which pages of other languages name dates, writers, pictures and themselves.

words/LANGUAGE.txt has sections with words, parted by commas. `months` has twelve parts, each with
the first letters of a month's name; `around a date` has what is beside a date; `byline` what is
before a writer's name, and `caption` before a picture's maker; `picture's end` what is behind a
picture's maker; `the name of a site` how such a name begins. Every other section is a reason of
boilerplate.txt, which has the English words.
To add a language: add its file, and a folder of pages to tests/articles.
"""

from functools import cache
from pathlib import Path
from typing import Final

MONTHS: Final = "months"
AROUND_A_DATE: Final = "around a date"
BYLINE: Final = "byline"
CAPTION: Final = "caption"
PICTURES_END: Final = "picture's end"
SITE: Final = "the name of a site"
OWN_SECTIONS: Final = frozenset({MONTHS, AROUND_A_DATE, BYLINE, CAPTION, PICTURES_END, SITE})


@cache
def sections() -> dict[str, tuple[str, ...]]:
    """The lines of all languages, by the name of their section."""
    found: dict[str, list[str]] = {}
    for path in sorted((Path(__file__).parent / "words").glob("*.txt")):
        name = ""
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("["):
                name = line.strip("[]")
            elif line and not line.startswith("#"):
                found.setdefault(name, []).append(line)
    return {name: tuple(lines) for name, lines in found.items()}


def words_of(section: str) -> tuple[str, ...]:
    """The words of `section` in all languages, the longest first."""
    words = {word.strip() for line in sections().get(section, ()) for word in line.split(",")}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def months() -> tuple[tuple[str, ...], ...]:
    """For each of the twelve months, how its name begins in all languages."""
    rows = [line.split(" | ") for line in sections()[MONTHS]]
    return tuple(
        tuple(sorted({w.strip() for row in rows for w in row[i].split(",")}, key=len)[::-1])
        for i in range(12)
    )
