"""All that shapes the sound of an article besides its source, as digests."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from importlib.metadata import version
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from declaim.engines import find_voice, open_engine
from declaim.settings.config import ARTICLES, FEED, NAME
from declaim.settings.options import Options
from declaim.store import recipe
from declaim.sync.tasks import Item


@dataclass(frozen=True, slots=True)
class Settings:
    """The digest for each article; each folder's `declaim.toml` is read once."""

    everywhere: str
    """The digest of what is the same for all articles."""
    folders: dict[Path, Mapping[str, Any]] = field(default_factory=dict)

    def of(self, item: Item) -> str:
        """The digest for an article; one of the web belongs to the working folder."""
        folder = item.path.parent if item.path else Path()
        if folder not in self.folders:
            self.folders[folder] = _told(folder / NAME)
        if not (told := self.folders[folder]):
            return self.everywhere
        articles = told.get(ARTICLES)
        name = item.path.name if item.path else item.address or item.key
        own = articles.get(name) if isinstance(articles, dict) else None
        common = {name: value for name, value in told.items() if name not in (ARTICLES, FEED)}
        if not common and own is None:
            return self.everywhere
        return recipe("sync-folder/1", self.everywhere, json.dumps([common, own], default=str))


def _told(path: Path) -> Mapping[str, Any]:
    """The content of a `declaim.toml`; the render of an article complains of a broken one."""
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {"broken": content.hex()}


def settings_digest(options: Options) -> str:
    """The digest of the options, of the user's own files, and of the narrator's engine."""
    narrator = find_voice(options.voice, "en")
    engine = open_engine(narrator.engine).identity(narrator)
    own = user_config_path("declaim")
    files = [own / "lexicon.txt", own / NAME, *options.lexicons]
    contents = [file.read_bytes().hex() for file in files if file.is_file()]
    values = {field.name: getattr(options, field.name) for field in fields(options)}
    told = [f"{k}={sorted(v) if isinstance(v, frozenset) else v!r}" for k, v in values.items()]
    return recipe("sync/1", version("declaim"), engine, *told, *contents)
