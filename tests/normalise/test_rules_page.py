"""docs/rules.md is the tables: `python tests/normalise/test_rules_page.py` writes it again."""

from importlib import import_module
from pathlib import Path

from declaim.normalise import LANGUAGES
from declaim.normalise.characters import CHARACTERS
from declaim.normalise.rules import Rule

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"
INTRODUCTION = """# From what is written to what is said

Every rule of every table, in order of precedence: the first rule that recognises a span has it,
and what no rule knows passes through unchanged. The examples are the tests, and this page is the
tables: `python tests/normalise/test_rules_page.py` writes it, and a test keeps it true.
A name in the first column is the one that `declaim say` prints beside a change.
"""
NAMES = {
    "en": "English",
    "es": "Spanish",
    "de": "German",
    "fr": "French",
    "ar": "Arabic",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
    "pl": "Polish",
    "ru": "Russian",
    "tr": "Turkish",
    "ja": "Japanese",
    "zh": "Chinese",
}


def test_the_page_is_the_tables() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_language_that_has_rules_has_its_part() -> None:
    assert NAMES.keys() == LANGUAGES.keys()


def page() -> str:
    parts = [INTRODUCTION, "## Characters, in every language\n", _table(CHARACTERS)]
    for language, name in NAMES.items():
        tables: dict[str, tuple[Rule, ...]] = import_module(LANGUAGES[language]).TABLES
        parts.append(f"## {name}\n")
        for title, table in tables.items():
            if language == "en" or title != "Pauses and marks":
                parts += f"### {title}\n", _table(table)
    return "\n".join(parts)


def _table(table: tuple[Rule, ...]) -> str:
    rows = [
        f"| {rule.name} | {_shown(written)} | {_shown(spoken)} |\n"
        for rule in table
        for written, spoken in rule.examples
    ]
    return "| rule | written | said |\n|---|---|---|\n" + "".join(rows)


def _shown(text: str) -> str:
    """Code, so that Markdown leaves it alone; what cannot be seen by its code point."""
    visible = "".join(c if c.isprintable() or c == "\u200d" else f"<U+{ord(c):04X}>" for c in text)
    escaped = visible.replace("|", "\\|")
    return f"`` {escaped} ``" if "`" in text else f"`{escaped}`" if text else "(nothing)"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
