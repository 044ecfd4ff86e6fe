"""The lines between two `---` at the top of a text: metadata, and settings for the narration."""

import re
from typing import Final

import yaml

from declaim.errors import UnreadableSource
from declaim.readers.dates import iso_date
from declaim.readers.language import language_tag
from declaim.readers.manuscript import Manuscript, Passage

FENCED: Final = re.compile(
    r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
UNCLOSED: Final = re.compile(r"---[ \t]*\n[A-Za-z_-]+:(?:[ \t]|\n)")
LONGEST: Final = 65_536
"""Characters: more than this is no front matter."""

METADATA: Final = frozenset(
    {"title", "author", "byline", "date", "published", "language", "lang", "publisher"}
)

Settings = dict[str, str]


def split_front_matter(text: str, source: str) -> tuple[Settings, str]:
    """The settings at the top of `text`, and the text with blank lines in their place.

    Raises `UnreadableSource` with line and column where the front matter is broken.
    """
    found = FENCED.match(text)
    if not found or len(found[1]) > LONGEST:
        if UNCLOSED.match(text):
            raise UnreadableSource(source, "the front matter has no closing ---", 1, 1)
        return {}, text
    if not re.search(r"^\s*[^\s#][^\n]*:(?:\s|$)", found[1], re.MULTILINE):
        return {}, text  # two drawn lines with prose between them
    return settings_in(found[1], source), "\n" * found[0].count("\n") + text[found.end() :]


def settings_in(block: str, source: str) -> Settings:
    """The names and values of a YAML block; lists become words parted by commas."""
    try:
        # Its BaseLoader makes strings, lists and mappings, and nothing else, of any text.
        told: object = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506
    except yaml.MarkedYAMLError as broken:
        mark = broken.problem_mark or broken.context_mark
        line, column = (mark.line + 2, mark.column + 1) if mark else (1, 1)
        reason = f"the front matter is broken: {broken.problem or 'no valid YAML'}"
        raise UnreadableSource(source, reason, line, column) from broken
    except (yaml.YAMLError, RecursionError) as broken:
        raise UnreadableSource(source, "the front matter is broken", 2, 1) from broken
    if not isinstance(told, dict):
        raise UnreadableSource(source, "the front matter has to be lines of `name: value`", 2, 1)
    return {str(name).lower(): words(value) for name, value in told.items()}


def words(value: object) -> str:
    """A value as one line: of a list its plain values, of a mapping its `name`."""
    if isinstance(value, list):
        return ", ".join(v for v in value if isinstance(v, str))
    if isinstance(value, dict):
        return words(value.get("name", ""))
    return " ".join(str(value).split())


def with_metadata(passages: tuple[Passage, ...], told: Settings) -> Manuscript:
    """The passages with what the front matter tells."""
    date = told.get("date") or told.get("published") or ""
    return Manuscript(
        passages,
        title=told.get("title", ""),
        byline=told.get("author") or told.get("byline") or "",
        published=iso_date(date),
        language=language_tag(told.get("language") or told.get("lang") or ""),
        publisher=told.get("publisher", ""),
        settings=tuple((name, value) for name, value in told.items() if name not in METADATA),
    )
