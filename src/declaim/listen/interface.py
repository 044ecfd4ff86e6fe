"""The interface's words, in the article's language where `words.toml` has it, else in English."""

import tomllib
from functools import cache
from importlib.resources import files

USUAL = "en"


def words_in(language: str) -> tuple[str, dict[str, str]]:
    """The language of the interface for an article in `language`, and its words by name."""
    words = _table()
    chosen = language.partition("-")[0]
    return (chosen, words[chosen]) if chosen in words else (USUAL, words[USUAL])


def languages() -> list[str]:
    """The languages that have a table."""
    return list(_table())


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))
