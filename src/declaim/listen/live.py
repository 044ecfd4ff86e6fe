"""An article that is heard while it is made, and again after every save."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from hashlib import blake2b
from html import escape
from pathlib import Path
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Self

from declaim.basics.drafts import draft_folder
from declaim.basics.real_path import real_path
from declaim.basics.sidecar import SUFFIXES
from declaim.basics.stamp import source_digest
from declaim.containers import CONTAINERS
from declaim.errors import DeclaimError, UnreadableSource
from declaim.listen.album import taken_out
from declaim.listen.broadcast import Broadcast
from declaim.listen.capability import capability
from declaim.listen.document import Kind, document
from declaim.listen.page_folder import PICTURES
from declaim.listen.server import ADDRESS, Room, Server, only
from declaim.model import Chapter, Recording, Script
from declaim.outputs import FOLDER
from declaim.pipeline import narrate, prepare, stored
from declaim.settings.config import NAME
from declaim.settings.environment import default_store
from declaim.settings.lexicons import own_lexicon
from declaim.settings.options import Options
from declaim.sidecars import write_sidecars
from declaim.source import followed_file, source_of
from declaim.store import Store, recipe
from declaim.studio.changes import Edit
from declaim.studio.desk import Desk
from declaim.studio.speaking import Bench
from declaim.watch import Update, changes, keys_of, state_of, update_of

SOUND = ".mp3"
"""Every browser plays it, and seeks in it to the sample: its bit rate is constant."""
COMPANIONS = {suffix: name for name, suffixes in SUFFIXES.items() for suffix in suffixes}
"""The downloads besides audio: suffix -> name of the sidecar."""

_FIRST, _GROWTH = 1, 4
"""Utterances in the first part of an article that is still being spoken; each next part is so many
times longer. The first one is the headline as a rule: spoken in a moment, and long enough to
speak the second part in."""


LEADS = '<!DOCTYPE html><meta http-equiv="refresh" content="0;url={0}"><a href="{0}">Listen</a>\n'
"""A file that leads to an address."""


Tell = Callable[[Update | DeclaimError], None]
"""The receiver of every save's changes, or of the reason why the article cannot be read now."""


class _Stopped(Exception):
    """Nobody listens any more."""


class Live:
    """Serves an article at `address` and follows its file; a context manager."""

    def __init__(
        self,
        article: str | Path,
        options: Options | None = None,
        *,
        store: Store | None = None,
        jobs: int | None = None,
        edit: bool = False,
        host: str = ADDRESS,
        server: Server | None = None,
        tell: Tell = lambda _: None,
    ) -> None:
        """Speak the beginning; with `edit` the page can change the article.

        It is served at an address of this machine, or by a `server` that others share. Every
        change is told. An address or a stream is read once. Raises a DeclaimError where there is
        nothing to hear.
        """
        self._source, self._wishes, self._jobs = source_of(article), options or Options(), jobs
        self._file, self._tell, self._known = self._source.path, tell, tuple[str, ...]()
        if edit and not self._file:
            reason = "only a file can be edited; --edit is for files"
            raise UnreadableSource(self._source.name, reason)
        place = self._file or Path("/", self._source.name)
        self._files = (place, place.parent / NAME, own_lexicon(), *self._wishes.lexicons)
        self._seen = state_of(self._files)
        self._kind = Kind.STUDIO if edit else Kind.LIVE
        self._store = store or default_store()
        self._until_the_end = ExitStack()
        self._folder = self._until_the_end.enter_context(draft_folder())
        self._stop, self._lock, self._showing = Event(), Lock(), Lock()
        self._broadcast = Broadcast()
        try:
            self._article, self._script = prepare(self._source, self._wishes, self._store)
            parts = [self._script]
            if not all(stored(self._script, self._store)):
                parts = [*openings(self._script), self._script]
            self._show(parts.pop(0))
            desk = Desk(self._bench, self._folder, self._look) if edit else None
            if desk:
                self._until_the_end.callback(desk.close)
            self.room = Room(capability(place), self._broadcast, self._download, desk, self._kind)
            self._server = server or Server(place, only(self.room), host)
        except BaseException:
            self._until_the_end.close()
            raise
        self.address = self._server.address(self.room)
        self.doorstep = self._folder / "open.html"
        """Leads to the address: a browser is started with this file, as everybody on the machine
        may read what programs are started with."""
        self.doorstep.write_text(LEADS.format(escape(self.address)), "utf-8")
        self._looking: list[Thread] = []
        self._threads = [Thread(target=self._follow, args=(parts,))]
        self._serves = server is None
        if self._serves:
            serve = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
            self._threads.append(serve)

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._broadcast.close()
        if self._serves:
            self._server.shutdown()
        for thread in (*self._threads, *self._looking):
            thread.join()
        if self._serves:
            self._server.server_close()
        self._until_the_end.close()

    def _follow(self, parts: list[Script]) -> None:
        if parts:
            with self._told():
                self._show_in_parts(parts)
        else:
            self._refresh()
        if not self._file:
            return
        for _ in changes(self._files, self._seen, self._stop):
            if self._seen != state_of(self._files):  # else it was shown already
                self._refresh()

    def _look(self, edit: Edit) -> None:
        """Show what an act has made of the article, without waiting for the system's word."""
        usual = Options()
        given = {name: getattr(usual, name) for name in edit.settles}
        self._wishes = replace(self._wishes, **given)
        thread = Thread(target=self._refresh)
        self._looking = [*filter(Thread.is_alive, self._looking), thread]
        thread.start()

    def _bench(self) -> Bench:
        with self._lock:
            file = self._file or Path(self._source.name)
            return Bench(file, self._wishes, self._store, self._article, self._script)

    def _refresh(self) -> None:
        """Show what the file has become; what is wrong with it is shown, too."""
        with self._told():
            self._seen = state_of(self._files)
            if self._file:
                followed_file(self._file)
            article, script = prepare(self._source, self._wishes, self._store)
            with self._lock:
                self._article, self._script = article, script
            self._show_in_parts([script])

    def _show_in_parts(self, parts: list[Script]) -> None:
        """Show the parts one after the other, the whole last."""
        whole = parts[-1]
        for part in parts:
            with self._showing:
                if self._script is whole:  # else an act has changed it in the meantime
                    self._tell_change(self._show(part), whole=part is whole)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell what is wrong, on the page as well; the end of the page is nothing wrong."""
        try:
            yield
        except DeclaimError as error:
            self._tell(error)
            reason = str(error)
            self._broadcast.fail(f"{reason[0].upper()}{reason[1:]}.")
        except _Stopped:
            return

    def _go_on(self, stage: str, done: int, total: int) -> None:  # noqa: ARG002 - a Progress
        if self._stop.is_set():
            raise _Stopped

    def _tell_change(self, recording: Recording, *, whole: bool) -> None:
        before, now = self._known, keys_of(recording)
        if whole:
            self._known = now
            if before and before != now:
                self._tell(update_of(recording, before))

    def _show(self, script: Script) -> Recording:
        article = self._article
        shown = (script.utterances, script.chapters, article.metadata, article.blocks)
        name = recipe("page/2", *map(repr, shown))  # opaque, and new when any of these is
        path = self._folder / f"{name}{SOUND}"
        recording = narrate(script, path, self._store, jobs=self._jobs, progress=self._go_on)
        pictures = taken_out(article, self._file, self._folder / PICTURES)
        self._broadcast.pictures |= {n: self._folder / PICTURES / n for n in pictures.values()}
        page = document(
            article,
            recording.timeline,
            f"sound/{name}",
            {suffix[1:]: f"download/{suffix[1:]}" for suffix in (*CONTAINERS, *COMPANIONS)},
            identity=identity_of(self._file or self._source.name),
            kind=self._kind,
            coming=script != self._script,
            pictures={address: f"picture/{name}" for address, name in pictures.items()},
        )
        self._broadcast.publish(page, name, path)
        return recording

    def _download(self, what: str) -> Path:
        """The whole article in any format, made when it is asked for; KeyError if there is none."""
        suffix = f".{what}"
        companion = COMPANIONS.get(suffix)
        if not companion and suffix not in CONTAINERS:
            raise KeyError(what)
        folder = self._folder / "download"
        folder.mkdir(exist_ok=True)
        audio = folder / f"{self._source.stem}{SOUND if companion else suffix}"
        with self._lock:
            source, title = source_of(self._source), self._article.metadata.title
            origin = source_digest(source, title, FOLDER)  # as `declaim render` makes it
            recording = narrate(self._script, audio, self._store, origin=origin, jobs=self._jobs)
            if companion:
                write_sidecars([companion], self._article, recording)
        return audio.with_suffix(suffix)


def identity_of(article: Path | str) -> str:
    """The digest of an article's place, by which articles of one address differ."""
    place = real_path(article) if isinstance(article, Path) else article
    return blake2b(str(place).encode(), digest_size=6).hexdigest()


def openings(script: Script) -> Iterator[Script]:
    """Ever longer beginnings of the script, all shorter than it."""
    count = _FIRST
    while count < len(script.utterances):
        yield opening(script, count)
        count *= _GROWTH


def opening(script: Script, count: int) -> Script:
    """The script's first `count` utterances."""
    chapters: list[Chapter] = []
    for chapter in script.chapters:
        kept = chapter.utterances[:count]
        count -= len(kept)
        if kept:
            chapters.append(replace(chapter, utterances=kept))
    return replace(script, chapters=tuple(chapters))
