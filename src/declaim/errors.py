"""Everything that can go wrong, named after what the user can do about it.

    DeclaimError
    ├── UnreadableSource    the article could not be read: look at the place named
    ├── UnknownChoice       no such voice, container or engine: take one of those named
    ├── EngineFailed        a paragraph could not be spoken: change it, or the voice
    ├── EngineUnavailable   an engine cannot speak at all: install what it says, or take another
    ├── Unwritable          the output or the store cannot be written: make room, or go elsewhere
    ├── NotAStore           the store's folder holds other things: name an empty or a new one
    ├── MissingExtra        what was asked for needs a package more: install it
    ├── ClusterLost         the cluster cannot go on: look at its scheduler, then run again
    └── DamagedEntry        what was remembered is unsound: render again, and it is made anew

Each has its data as attributes of these names, and in `args`, so that it comes back whole from a
worker process. `str(error)` is the sentence.
"""

from difflib import get_close_matches

PACKAGE = "."
"""The name that pip installs: the folder of a clone, until an index has the package."""


_NAMED = 30
"""Known names that are listed where none is near."""


def how_to_install(extra: str) -> str:
    """The command that installs an extra: `pip install '.[piper]'`."""
    return f"pip install '{PACKAGE}[{extra}]'"


class DeclaimError(Exception):
    """The root: whatever this package raises on purpose."""


class UnreadableSource(DeclaimError):
    """`source`, `reason`, `line` and `column` (from 1, or None): it cannot be read."""

    def __init__(
        self, source: str, reason: str, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(source, reason, line, column)
        self.source, self.reason, self.line, self.column = source, reason, line, column

    def __str__(self) -> str:
        place = f", line {self.line}" if self.line else ""
        place += f", column {self.column}" if self.column else ""
        return f"cannot read {self.source}{place}: {self.reason}"


class UnknownChoice(DeclaimError):
    """`kind`, `name`, `known`: a name that is not among the known ones."""

    def __init__(self, kind: str, name: str, known: tuple[str, ...]) -> None:
        super().__init__(kind, name, known)
        self.kind, self.name, self.known = kind, name, known

    def __str__(self) -> str:
        start = f"unknown {self.kind} {self.name!r}" if self.name else f"no {self.kind} is given"
        if near := get_close_matches(self.name, self.known, n=3, cutoff=0.6):
            return f"{start}: did you mean {' or '.join(near)}?"
        if len(self.known) == 1:
            return f"{start}: it can only be {self.known[0]}"
        some = ", ".join(self.known[:_NAMED]) + ", …" * (len(self.known) > _NAMED)
        every = "; `declaim voices` lists all" if self.kind == "voice" else ""
        return f"{start}: known are {some or 'none'}{every}"


class EngineFailed(DeclaimError):
    """`engine`, `line`, `text`, `reason`: the paragraph at `line` (from 1) could not be spoken."""

    def __init__(self, engine: str, line: int, text: str, reason: str) -> None:
        super().__init__(engine, line, text, reason)
        self.engine, self.line, self.text, self.reason = engine, line, text, reason

    def __str__(self) -> str:
        start = self.text if len(self.text) <= 60 else self.text[:60].rsplit(" ", 1)[0] + "…"
        return f"{self.engine} could not speak line {self.line} ({start!r}): {self.reason}"


class EngineUnavailable(DeclaimError):
    """`engine`, `reason`: the engine cannot speak anything."""

    def __init__(self, engine: str, reason: str) -> None:
        super().__init__(engine, reason)
        self.engine, self.reason = engine, reason

    def __str__(self) -> str:
        return f"{self.engine} cannot speak: {self.reason}"


class Unwritable(DeclaimError):
    """`path`, `reason`: what was there before is untouched."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason

    def __str__(self) -> str:
        return f"cannot write {self.path}: {self.reason}"


class NotAStore(DeclaimError):
    """`folder`, `foreign`: a folder that is not a store, because it holds `foreign`."""

    def __init__(self, folder: str, foreign: str) -> None:
        super().__init__(folder, foreign)
        self.folder, self.foreign = folder, foreign

    def __str__(self) -> str:
        holds = f"it holds {self.foreign}, which declaim did not write"
        return f"{self.folder} is not a store: {holds}; name an empty or a new folder with --store"


class MissingExtra(DeclaimError):
    """`extra`, `purpose`: an optional part of this package is not installed."""

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(extra, purpose)
        self.extra, self.purpose = extra, purpose

    def __str__(self) -> str:
        return f"{self.purpose} needs an extra: {how_to_install(self.extra)}"


class ClusterLost(DeclaimError):
    """`address`, `reason`: the scheduler is gone, or no worker can do what is to be done."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(address, reason)
        self.address, self.reason = address, reason

    def __str__(self) -> str:
        kept = "what was spoken is kept, run again to go on"
        return f"the cluster at {self.address} cannot go on: {self.reason}; {kept}"


class DamagedEntry(DeclaimError):
    """`key`: an entry of the store was damaged or another, and is deleted."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key

    def __str__(self) -> str:
        return f"the store's entry {self.key} was damaged; render again to make it anew"
