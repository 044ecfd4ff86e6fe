"""`declaim.toml`: settings and pronunciations for a folder of articles, or for a user.

    voice = "natural"
    skip = ["quote", "caption"]

    [pauses]
    heading = 1200

    [lexicon]
    Siobhan = "shivawn"

The settings are those of an article's front matter. Every key and value is checked; a mistake is
named with its line.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from platformdirs import user_config_path

from declaim.errors import UnreadableSource
from declaim.model import Role, Setting
from declaim.normalise.lexicon import Lexicon
from declaim.settings.options import SETTINGS, value_of

NAME: Final = "declaim.toml"
LEXICON: Final = "lexicon"
_PLACE: Final = re.compile(r"\(at line (\d+), column (\d+)\)|\(at end of document\)")


@dataclass(frozen=True, slots=True)
class Config:
    """What one `declaim.toml` says."""

    name: str = ""
    """Its path, for messages."""
    settings: tuple[Setting, ...] = ()
    lexicon: Lexicon = field(default_factory=Lexicon)

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
    """What the file says; nothing where there is no file. Raises UnreadableSource."""
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
    table = content.pop(LEXICON, {})
    settings = tuple(_setting(path, text, name, value) for name, value in content.items())
    for setting in settings:
        value_of(setting.name, setting, str(path))
    return Config(str(path), settings, _lexicon(path, text, table))


def _broken(path: Path, text: str, reason: str) -> UnreadableSource:
    place = _PLACE.search(reason)
    what = _PLACE.sub("", reason).strip() or "it is not TOML"
    if place and place[1]:
        return UnreadableSource(str(path), what, int(place[1]), int(place[2]))
    return UnreadableSource(str(path), what, text.count("\n") + 1)


def _setting(path: Path, text: str, name: str, value: object) -> Setting:
    line = line_of(name, text)
    known = "pauses" if name == "pause" else name.replace("_", "-")
    if known not in SETTINGS:
        near = get_close_matches(known, [*SETTINGS, LEXICON], n=1, cutoff=0.6)
        meant = f"did you mean {near[0]}?" if near else f"known are {', '.join(SETTINGS)}, lexicon"
        raise UnreadableSource(str(path), f"there is no setting {name!r}: {meant}", line)
    return Setting(known, _as_text(path, name, value, line), line)


def _as_text(path: Path, name: str, value: object, line: int) -> str:
    """The value as front matter writes it."""
    plain = (str, int)
    if isinstance(value, plain) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    if isinstance(value, Mapping) and all(isinstance(item, plain) for item in value.values()):
        return ", ".join(f"{key}={each}" for key, each in value.items())
    reason = f"{name} is a {type(value).__name__}, not a text, a number or a list of texts"
    raise UnreadableSource(str(path), reason, line)


def _lexicon(path: Path, text: str, table: object) -> Lexicon:
    if not isinstance(table, Mapping):
        reason = 'lexicon is a table of lines like Siobhan = "shivawn"'
        raise UnreadableSource(str(path), reason, line_of(LEXICON, text))
    for written, said in table.items():
        if not isinstance(said, str):
            reason = f"{written} is a {type(said).__name__}; a pronunciation is a text in quotes"
            raise UnreadableSource(str(path), reason, line_of(written, text))
    return Lexicon.from_table(table, str(path), *(line_of(written, text) for written in table))


def line_of(key: str, text: str) -> int:
    """The first line, from 1, that sets a key or begins its table; 1 if it cannot be told."""
    pattern = re.compile(rf"\s*\[?\s*[\"']?{re.escape(key)}[\"']?\s*[.=\]]")
    lines = enumerate(text.splitlines(), start=1)
    return next((number for number, line in lines if pattern.match(line)), 1)
