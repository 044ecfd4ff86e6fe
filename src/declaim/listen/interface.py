"""The interface's words, in the article's language where it has a table, else in English.

A page in another language has the words of all tables: its script takes the browser's language.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from declaim.languages import direction, primary_language

USUAL = "en"


def words_in(language: str, *, studio: bool = False) -> tuple[str, dict[str, str]]:
    """The language of the interface for an article in `language`, and its words by name."""
    tables = _tables(studio=studio)
    chosen = primary_language(language)
    return (chosen, tables[chosen]) if chosen in tables else (USUAL, tables[USUAL])


def words_to_choose(language: str, *, studio: bool = False) -> dict[str, object]:
    """The words of all languages in one order, for an article whose language has no table.

    Else nothing: the browser's language does not count.
    """
    tables = _tables(studio=studio)
    if primary_language(language) in tables:
        return {}
    return {
        tag: {"dir": direction(tag), "words": [words[name] for name in tables[USUAL]]}
        for tag, words in tables.items()
    }


def languages() -> list[str]:
    """The languages that have a table."""
    return list(_tables(studio=False))


@cache
def _tables(*, studio: bool) -> Mapping[str, dict[str, str]]:
    page, *more = (
        tomllib.loads(files(place).joinpath("words.toml").read_text("utf-8"))
        for place in ("declaim.listen", *(["declaim.studio"] if studio else []))
    )
    for tables in more:
        page = {tag: words | tables[tag] for tag, words in page.items()}
    return page
