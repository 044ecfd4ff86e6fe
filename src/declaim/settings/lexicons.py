"""The layers of pronunciations: the user's own, those of a folder, those of files named."""

from pathlib import Path

from platformdirs import user_config_path

from declaim.normalise.lexicon import Lexicon
from declaim.settings.config import configs


def own_lexicon() -> Path:
    """The path of the user's own pronunciations; the file may not exist yet."""
    return user_config_path("declaim") / "lexicon.txt"


def lexicons(
    folder: Path | None, files: tuple[Path, ...], article: Path | str | None = None
) -> tuple[Lexicon, Lexicon]:
    """The user's own, for all articles; and those of `folder`, `article` and `files`, for this one.

    Raises UnreadableSource with the place of what is not an entry.
    """
    project, user = configs(folder)
    own = own_lexicon()
    everyday = (Lexicon.load(own) if own.exists() else Lexicon()) | user.lexicon
    particular = project.lexicon | project.of(article).lexicon
    for file in files:
        particular |= Lexicon.load(file)
    return everyday, particular
