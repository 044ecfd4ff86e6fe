"""The profile of an article: the place that front matter or `declaim.toml` makes it for."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from declaim.model import Setting
from declaim.settings.config import configs
from declaim.settings.options import PROFILE, Purpose, value_of
from declaim.source import Given, source_of

HEAD_BYTES: Final = 65_536
"""Front matter ends within so many bytes."""
FENCES: Final = (b"---", b"+++")


def profile_of(given: Given) -> Purpose | None:
    """The profile that front matter gives the article, or else the nearest `declaim.toml`.

    None where neither gives one. Raises UnreadableSource with the line of a mistake.
    """
    source = source_of(given)
    project, user = configs(source.folder)
    files = ((each.name, each.settings) for each in (project.of(source.place), project, user))
    told = (source.name, tuple(_front_matter(source.path))), *files
    for name, settings in told:
        for setting in settings:
            if setting.name == PROFILE:
                return Purpose(str(value_of(PROFILE, setting, name)))
    return None


def _front_matter(path: Path | None) -> Iterator[Setting]:
    """The settings at the top of a file that holds a text."""
    try:
        if not path or not path.is_file():
            return
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return  # who reads the article says why it cannot be read
    if head.startswith(FENCES):
        from declaim.reading.front_matter import split_front_matter  # only where there is some

        yield from split_front_matter(head.decode("utf-8", "replace"), str(path))[0]
