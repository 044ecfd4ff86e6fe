"""The layers of pronunciations: the user's own, those of a folder, those of files named."""

import tomllib
from pathlib import Path

from platformdirs import user_config_path

from declaim.errors import UnreadableSource
from declaim.normalise.lexicon import Lexicon


def lexicons(folder: Path, files: tuple[Path, ...]) -> tuple[Lexicon, Lexicon]:
    """The user's own, for all articles; and those of `folder` and of `files`, for this one.

    Raises UnreadableSource with the place of what is no entry.
    """
    user, project = user_config_path("declaim") / "lexicon.txt", folder / "declaim.toml"
    everyday = Lexicon.load(user) if user.exists() else Lexicon()
    particular = Lexicon()
    if project.is_file():
        try:
            table = tomllib.loads(project.read_text("utf-8")).get("lexicon", {})
        except (OSError, ValueError) as error:
            raise UnreadableSource(str(project), str(error)) from error
        particular |= Lexicon.from_table(table, str(project))
    for file in files:
        particular |= Lexicon.load(file)
    return everyday, particular
