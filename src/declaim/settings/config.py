"""`declaim.toml`: settings and pronunciations for a folder of articles, or for a user.

    voice = "natural"
    skip = ["quote", "caption"]

    [pauses]
    heading = 1200

    [lexicon]
    Siobhan = "shivawn"

    [feed]
    title = "Read to me"
    base-url = "https://example.org/audio/"

    [articles."book.epub"]
    rate = 170
    lexicon = {Kilmore = "kill more"}
    blocks = {"Subscribe to our letter" = "skip", "Nobody came" = "quote"}

The settings are those of an article's front matter. What a table of `articles` says is for the one
file of that name in the folder. Every key and value is checked; a mistake is named with its line.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from platformdirs import user_config_path

from declaim.errors import UnknownChoice, UnreadableSource
from declaim.model import Role, Setting
from declaim.normalise.lexicon import Lexicon
from declaim.settings.options import FOLDER_SETTINGS, value_of, yes_or_no
from declaim.settings.roles import verdict_named

NAME: Final = "declaim.toml"
LEXICON: Final = "lexicon"
ARTICLES: Final = "articles"
BLOCKS: Final = "blocks"
TAKES: Final = "takes"
FEED: Final = "feed"
FEED_SETTINGS: Final = (
    *("title", "author", "email", "description"),
    *("language", "category", "base-url"),
)
"""The settings of the table `feed`, for the podcast that a folder becomes."""
_PLACE: Final = re.compile(r"\(at line (\d+), column (\d+)\)|\(at end of document\)")


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one `declaim.toml`."""

    name: str = ""
    """Its path, for messages."""
    settings: tuple[Setting, ...] = ()
    lexicon: Lexicon = field(default_factory=Lexicon)
    blocks: Mapping[str, str] = field(default_factory=dict)
    """The first words of a block -> `skip`, `speak` or the block's role."""
    takes: Mapping[str, int] = field(default_factory=dict)
    """A clip's recipe, and the number of the take that was chosen."""
    feed: Mapping[str, str] = field(default_factory=dict)
    """By the names of FEED_SETTINGS."""
    articles: Mapping[str, "Config"] = field(default_factory=dict)
    """The settings of one article alone, by the name of its file or by its address."""

    def of(self, article: Path | str | None) -> "Config":
        """The settings of one article alone; `article` is its path or its address."""
        name = article.name if isinstance(article, Path) else article or ""
        return self.articles.get(name, Config())

    def roles(self, name: str) -> frozenset[Role]:
        """The roles of the setting `speak` or `skip`."""
        roles: frozenset[Role] = frozenset()
        for setting in self.settings:
            if setting.name == name:
                roles |= value_of(name, setting, self.name)  # type: ignore[operator]
        return roles


def configs(folder: Path | None) -> tuple[Config, Config]:
    """The `declaim.toml` of `folder`, or of the working folder if there is none; and the user's.

    Raises UnreadableSource with the line of a mistake.
    """
    return read_config((folder or Path()) / NAME), read_config(user_config_path("declaim") / NAME)


def read_config(path: Path) -> Config:
    """The settings in the file; none if there is no file. Raises UnreadableSource."""
    try:
        text = path.read_text("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return Config()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise UnreadableSource(str(path), str(reason)) from error
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _broken(path, text, str(error)) from error
    articles = _table(path, text, ARTICLES, content.pop(ARTICLES, {}))
    feed = _table(path, text, FEED, content.pop(FEED, {}))
    return replace(
        _config(path, text, content),
        feed={name: _feed(path, text, name, value) for name, value in feed.items()},
        articles={name: _article(path, text, name, about) for name, about in articles.items()},
    )


def _config(path: Path, text: str, content: dict[str, object]) -> Config:
    table = content.pop(LEXICON, {})
    settings = tuple(_setting(path, text, name, value) for name, value in content.items())
    for setting in settings:
        value_of(setting.name, setting, str(path))
    return Config(str(path), settings, _lexicon(path, text, table))


def _article(path: Path, text: str, name: str, about: object) -> Config:
    """The settings of one table of `articles`, for the file of that name."""
    content = dict(_table(path, text, name, about))
    blocks = _table(path, text, BLOCKS, content.pop(BLOCKS, {}))
    takes = _table(path, text, TAKES, content.pop(TAKES, {}))
    for begins, verdict in blocks.items():
        try:
            verdict_named(str(verdict))
        except UnknownChoice as wrong:
            raise UnreadableSource(str(path), str(wrong), line_of(begins, text)) from wrong
    for key, take in takes.items():
        if not isinstance(take, int) or take < 1:
            reason = f"take {key} is {take!r}, not a number from 1"
            raise UnreadableSource(str(path), reason, line_of(key, text))
    return replace(
        _config(path, text, content),
        blocks={begins: str(verdict) for begins, verdict in blocks.items()},
        takes={key: take for key, take in takes.items() if isinstance(take, int)},
    )


def _feed(path: Path, text: str, name: str, value: object) -> str:
    """A value of the table `feed` as a text."""
    line = line_of(name, text)
    if name not in FEED_SETTINGS:
        near = get_close_matches(name, FEED_SETTINGS, n=1, cutoff=0.6)
        meant = f"did you mean {near[0]}?" if near else f"known are {', '.join(FEED_SETTINGS)}"
        raise UnreadableSource(str(path), f"a feed has no {name!r}: {meant}", line)
    return _as_text(path, name, value, line)


def _table(path: Path, text: str, name: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        reason = f"{name} must be a table"
        raise UnreadableSource(str(path), reason, line_of(name, text))
    return value


def _broken(path: Path, text: str, reason: str) -> UnreadableSource:
    place = _PLACE.search(reason)
    what = _PLACE.sub("", reason).strip() or "it is not TOML"
    if place and place[1]:
        return UnreadableSource(str(path), what, int(place[1]), int(place[2]))
    return UnreadableSource(str(path), what, text.count("\n") + 1)


def _setting(path: Path, text: str, name: str, value: object) -> Setting:
    line = line_of(name, text)
    known = "pauses" if name == "pause" else name.replace("_", "-")
    if known not in FOLDER_SETTINGS:
        near = get_close_matches(known, [*FOLDER_SETTINGS, LEXICON], n=1, cutoff=0.6)
        others = ", ".join((*FOLDER_SETTINGS, LEXICON))
        meant = f"did you mean {near[0]}?" if near else f"known are {others}"
        raise UnreadableSource(str(path), f"there is no setting {name!r}: {meant}", line)
    if isinstance(value, bool) and FOLDER_SETTINGS[known] is yes_or_no:
        value = "yes" if value else "no"
    return Setting(known, _as_text(path, name, value, line), line)


def _as_text(path: Path, name: str, value: object, line: int) -> str:
    """The value as front matter writes it."""
    plain = (str, int)
    if isinstance(value, plain) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    if isinstance(value, Mapping) and all(isinstance(item, plain) for item in value.values()):
        return ", ".join(f"{key}={each}" for key, each in value.items())
    reason = f"{name} must be a text, a number or a list of texts"
    raise UnreadableSource(str(path), reason, line)


def _lexicon(path: Path, text: str, table: object) -> Lexicon:
    if not isinstance(table, Mapping):
        reason = '[lexicon] must be a table of lines such as Siobhan = "shivawn"'
        raise UnreadableSource(str(path), reason, line_of(LEXICON, text))
    for written, said in table.items():
        if not isinstance(said, str):
            reason = f"{written} is not a text; put its pronunciation into quotes"
            raise UnreadableSource(str(path), reason, line_of(written, text))
    return Lexicon.from_table(table, str(path), *(line_of(written, text) for written in table))


def line_of(key: str, text: str) -> int:
    """The first line, from 1, that sets a key or begins its table; 1 if it cannot be told."""
    pattern = re.compile(rf"\s*\[?\s*[\"']?{re.escape(key)}[\"']?\s*[.=\]]")
    lines = enumerate(text.splitlines(), start=1)
    return next((number for number, line in lines if pattern.match(line)), 1)
