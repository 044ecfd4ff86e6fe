"""A change of one file: what it was, what it becomes, and the way back.

Every act of the studio ends in one of these, and only here is anything written.
"""

from dataclasses import dataclass, field
from pathlib import Path

from declaim.basics.atomic import replacing
from declaim.errors import Unwritable

Phrase = tuple["str | Phrase", ...]
"""A name of `words.toml`, and what is put into its words: texts or phrases."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The content of a file before and after; None where there is no file."""

    path: Path
    before: bytes | None = field(repr=False)
    after: bytes | None = field(repr=False)
    what: Phrase = ()
    """The act that was done, as the page tells it."""
    settles: tuple[str, ...] = ()
    """Names of the options that stand in the file now: what listen was started with gives way."""

    @property
    def undone(self) -> "Edit":
        """The change back."""
        return Edit(self.path, self.after, self.before, ("undone", self.what), self.settles)


def content_of(path: Path) -> bytes | None:
    """The file's content, or None where there is no file. Raises Unwritable for what is no file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unwritable(str(path), f"{error.strerror}; it cannot be read") from error


def make(change: Edit) -> None:
    """Write what the file becomes, whole or not at all.

    Raises Unwritable where the file no longer is what it was, or cannot be written.
    """
    if content_of(change.path) != change.before:
        reason = "another program has saved it in the meantime; nothing was written"
        raise Unwritable(str(change.path), reason)
    try:
        if change.after is None:
            change.path.unlink(missing_ok=True)
            return
        change.path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(change.path) as draft:
            draft.write_bytes(change.after)
    except OSError as error:
        raise Unwritable(str(change.path), f"{error.strerror}; nothing was written") from error
