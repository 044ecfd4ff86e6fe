"""The lines between two `---` (YAML) or `+++` (TOML) at the top of a text: metadata, settings."""

import re
import tomllib
from typing import Final

import yaml

from declaim.basics.details import DETAILS, SYNONYMS, details_in, parted
from declaim.errors import UnreadableSource
from declaim.languages import language_tag
from declaim.manuscript import Manuscript, Passage
from declaim.model import Metadata, Setting
from declaim.reading.encodings.charsets import clean
from declaim.structure.signs.printed_dates import iso_date

FENCED: Final = re.compile(
    r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
TOML: Final = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
UNCLOSED: Final = re.compile(r"---[ \t]*\n[A-Za-z_-]+:(?:[ \t]|\n)")
LONGEST: Final = 65_536
"""Characters: front matter is not longer."""

AUTHORS: Final = ("author", "authors", "byline")
METADATA: Final = frozenset(
    {"title", *AUTHORS, "date", "published", "language", "lang", "publisher", *DETAILS, *SYNONYMS}
)


def split_front_matter(text: str, source: str) -> tuple[tuple[Setting, ...], str]:
    """The settings at the top of `text`, and the text with blank lines in their place.

    Raises `UnreadableSource` with line and column where the front matter is broken.
    """
    if text.startswith("+++") and (found := TOML.match(text)) and len(found[1]) <= LONGEST:
        return settings_in_toml(found[1], source), blank(found[0]) + text[found.end() :]
    found = FENCED.match(text)
    if not found or len(found[1]) > LONGEST:
        if UNCLOSED.match(text):
            raise UnreadableSource(source, "the front matter has no closing ---", 1, 1)
        return (), text
    if found[1].strip() == "{}":  # some programs write it where nothing is told
        return (), blank(found[0]) + text[found.end() :]
    if not re.search(r"^\s*[^\s#][^\n]*:(?:\s|$)", found[1], re.MULTILINE):
        return (), text  # two drawn lines with prose between them
    return settings_in(found[1], source), blank(found[0]) + text[found.end() :]


def blank(lines: str) -> str:
    """The line ends of `lines` alone, so that the text below keeps its line numbers."""
    return "\n" * lines.count("\n")


def settings_in_toml(block: str, source: str) -> tuple[Setting, ...]:
    """The names, values and lines of a TOML block, as Hugo and Zola write it."""
    try:
        told = tomllib.loads(block)
    except (ValueError, RecursionError) as broken:
        reason = f"the front matter is broken: {broken}"
        raise UnreadableSource(source, reason, 2, 1) from broken
    lines = block.split("\n")
    return tuple(
        Setting(name.strip().lower(), spelled(value, between(name)), line_of(name, lines) + 2)
        for name, value in told.items()
    )


def line_of(name: str, lines: list[str]) -> int:
    """The index of the first line that sets `name`."""
    begins = (i for i, line in enumerate(lines) if line.lstrip().strip("[").startswith(name))
    return next(begins, 0)


def between(name: str) -> str:
    """The separator of a list's values, at which authors are divided again."""
    return "; " if name.strip().lower() in AUTHORS else ", "


def spelled(value: object, parting: str = ", ") -> str:
    """A value on one line, as `words` does it for YAML."""
    if isinstance(value, list):
        text = parting.join(map(spelled, value))
    elif isinstance(value, dict):
        name = value.get("name")
        text = spelled(name) if name else ", ".join(f"{n}={spelled(v)}" for n, v in value.items())
    else:
        text = str(value)
    return " ".join(clean(text).split())


def settings_in(block: str, source: str) -> tuple[Setting, ...]:
    """The names, values and lines of a YAML block."""
    try:
        # Nodes are composed and nothing is constructed of them: any text is safe, and has a line.
        top: object = yaml.compose(block, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as broken:
        mark = broken.problem_mark or broken.context_mark
        line, column = (mark.line + 2, mark.column + 1) if mark else (1, 1)
        reason = f"the front matter is broken: {broken.problem or 'no valid YAML'}"
        raise UnreadableSource(source, reason, line, column) from broken
    except (yaml.YAMLError, ValueError, OverflowError, TypeError, RecursionError) as broken:
        raise UnreadableSource(source, "the front matter is broken", 2, 1) from broken
    if not isinstance(top, yaml.MappingNode):
        raise UnreadableSource(source, "front matter must be lines like `name: value`", 2, 1)
    return tuple(
        Setting(
            str(name.value).strip().lower(),
            words(value, between(str(name.value))),
            name.start_mark.line + 2,
        )
        for name, value in top.value
    )


def words(node: yaml.Node, parting: str = ", ") -> str:
    """A value on one line: a list's plain values, a mapping's `name`, or its `name=value` pairs."""
    if isinstance(node, yaml.SequenceNode):
        parts = [item.value for item in node.value if isinstance(item, yaml.ScalarNode)]
    elif isinstance(node, yaml.MappingNode):
        pairs = {
            n.value: v.value
            for n, v in node.value
            if isinstance(n, yaml.ScalarNode) and isinstance(v, yaml.ScalarNode)
        }
        parts = [pairs["name"]] if "name" in pairs else [f"{n}={v}" for n, v in pairs.items()]
    else:
        parts = [node.value]
    return " ".join(clean(parting.join(parts)).split())


def with_metadata(passages: tuple[Passage, ...], settings: tuple[Setting, ...]) -> Manuscript:
    """The passages with what the front matter tells."""
    told = {setting.name: setting.value for setting in settings}
    authors = parted(next(filter(None, map(told.get, AUTHORS)), ""))
    date = told.get("date") or told.get("published") or ""
    metadata = Metadata(
        title=told.get("title", ""),
        byline=", ".join(authors),
        published=iso_date(date),
        language=language_tag(told.get("language") or told.get("lang") or ""),
        publisher=told.get("publisher", ""),
        authors=authors,
        details=details_in(told),
    )
    left = tuple(setting for setting in settings if setting.name not in METADATA)
    return Manuscript(passages, metadata, left)
