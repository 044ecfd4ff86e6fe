"""The table `feed` of a `declaim.toml`."""

from collections.abc import Sequence
from pathlib import Path

from declaim.settings.config import NAME, read_config
from declaim.sidecars.feed import Channel


def channel_of(sources: Sequence[str], folder: Path) -> tuple[Channel, str]:
    """The channel, and the web address of the folder; empty where nothing says it.

    The first `declaim.toml` with a table `feed` counts: of the sources' folders, of the folder that
    is written, of the working folder. Raises UnreadableSource with the line of a mistake.
    """
    places = [Path(source) for source in sources]
    folders = [place if place.is_dir() else place.parent for place in places]
    for each in (*folders, folder, Path()):
        told = dict(read_config(each / NAME).feed)
        if told:
            address = told.pop("base-url", "")
            return Channel(**told), address
    return Channel(), ""
