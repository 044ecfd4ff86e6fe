"""Everything that can go wrong, named after what the user can do about it.

    DeclaimError
    ├── UnreadableSource    the article could not be read: look at the place named
    ├── UnknownChoice       no such voice, container or engine: take one of those named
    ├── EngineFailed        a paragraph could not be spoken: change it, or the voice
    ├── EngineUnavailable   an engine cannot speak at all: install what it says, or take another
    ├── Unwritable          the output or the store cannot be written: make room, or go elsewhere
    ├── NotAStore           the store's folder holds other things: name an empty or a new one
    ├── MissingExtra        what was asked for needs a package more: install it
    └── DamagedEntry        what was remembered is unsound: render again, and it is made anew

Each keeps its data in `args`, so that it comes back whole from a worker process, and puts the
sentence together in `__str__`.
"""

from difflib import get_close_matches

PACKAGE = "."
"""What pip is given to install this package: the folder of a clone, until an index has it."""


def how_to_install(extra: str) -> str:
    """The command that installs an extra: `pip install '.[piper]'`."""
    return f"pip install '{PACKAGE}[{extra}]'"


class DeclaimError(Exception):
    """The root: whatever this package raises on purpose."""


class UnreadableSource(DeclaimError):
    """`(source, reason, line=None, column=None)`: the input is no article."""

    def __init__(
        self, source: str, reason: str, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(source, reason, line, column)

    def __str__(self) -> str:
        source, reason, line, column = self.args
        place = "".join(f", {name} {n}" for name, n in (("line", line), ("column", column)) if n)
        return f"cannot read {source}{place}: {reason}"


class UnknownChoice(DeclaimError):
    """`(kind, name, known)`: a name that is none of the known ones."""

    def __init__(self, kind: str, name: str, known: tuple[str, ...]) -> None:
        super().__init__(kind, name, known)

    def __str__(self) -> str:
        kind, name, known = self.args
        if near := get_close_matches(name, known, n=3, cutoff=0.6):
            return f"unknown {kind} {name!r}: did you mean {' or '.join(near)}?"
        some = ", ".join(known[:8]) + ", …" * (len(known) > 8)
        return f"unknown {kind} {name!r}: known are {some or 'none'}"


class EngineFailed(DeclaimError):
    """`(engine, line, text, reason)`: the engine could not speak the paragraph at `line`."""

    def __init__(self, engine: str, line: int, text: str, reason: str) -> None:
        super().__init__(engine, line, text, reason)

    def __str__(self) -> str:
        engine, line, text, reason = self.args
        start = text if len(text) <= 60 else text[:60].rsplit(" ", 1)[0] + "…"
        return f"{engine} could not speak line {line} ({start!r}): {reason}"


class EngineUnavailable(DeclaimError):
    """`(engine, reason)`: the engine cannot speak anything."""

    def __init__(self, engine: str, reason: str) -> None:
        super().__init__(engine, reason)

    def __str__(self) -> str:
        engine, reason = self.args
        return f"{engine} cannot speak: {reason}"


class Unwritable(DeclaimError):
    """`(path, reason)`: what was there before is untouched."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)

    def __str__(self) -> str:
        path, reason = self.args
        return f"cannot write {path}: {reason}"


class NotAStore(DeclaimError):
    """`(folder, foreign)`: a folder that is no store of declaim, for it holds `foreign`."""

    def __init__(self, folder: str, foreign: str) -> None:
        super().__init__(folder, foreign)

    def __str__(self) -> str:
        folder, foreign = self.args
        holds = f"it holds {foreign}, which declaim did not write"
        return f"{folder} is no store: {holds}; --store names an empty folder or a new one"


class MissingExtra(DeclaimError):
    """`(extra, purpose)`: an optional part of this package is not installed."""

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(extra, purpose)

    def __str__(self) -> str:
        extra, purpose = self.args
        return f"{purpose} needs an extra: {how_to_install(extra)}"


class DamagedEntry(DeclaimError):
    """`(key)`: an entry of the store was damaged or another, and is deleted."""

    def __init__(self, key: str) -> None:
        super().__init__(key)

    @property
    def key(self) -> str:
        """The entry's."""
        return str(self.args[0])

    def __str__(self) -> str:
        return f"the store's entry {self.key} was damaged; render again to make it anew"
