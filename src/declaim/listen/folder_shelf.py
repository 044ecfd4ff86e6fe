"""A folder of articles: a page that lists them, and a page for each, made when it is opened."""

from contextlib import ExitStack
from hmac import compare_digest
from html import escape
from pathlib import Path
from string import Template
from threading import Lock, Thread
from types import TracebackType
from typing import Any, Final, Self

from declaim.basics.drafts import draft_folder
from declaim.errors import UnreadableSource
from declaim.listen.broadcast import Broadcast
from declaim.listen.capability import capability
from declaim.listen.document import Kind, asset
from declaim.listen.live import LEADS, Live, identity_of
from declaim.listen.server import ADDRESS, Room, Server
from declaim.reading.kinds import SUFFIXES
from declaim.settings.options import Options

_NO_ARTICLE: Final = frozenset((".srt", ".vtt"))
"""Suffixes that declaim reads, of files that stand beside an article."""


class _Listing(Broadcast):
    """The page of the shelf, as the folder is when it is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        super().__init__()

    @property
    def page(self) -> str:
        rows = (
            f'<li class="shelved" data-key="declaim /{word}/ {identity_of(path)}">'
            f'<a href="/{word}/">{escape(path.name)}</a> <span class="heard"></span></li>'
            for word, path in articles_in(self._folder).items()
        )
        return Template(asset("shelf.html")).substitute(
            title=escape(self._folder.resolve().name),
            style=asset("page.css"),
            script=asset("script/shelf.js"),
            rows="\n".join(rows),
        )

    @page.setter
    def page(self, page: str) -> None:
        """It is nobody's to set."""


def articles_in(folder: Path) -> dict[str, Path]:
    """The articles of a folder by the words of their addresses, in the order of their names."""
    files = sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in SUFFIXES.keys() - _NO_ARTICLE
        and not path.name.startswith(".")
        and ".transcript." not in path.name
        and path.is_file()
    )
    return {capability(path): path for path in files}


class FolderShelf:
    """Serves the articles of a folder at `address`; a context manager."""

    def __init__(
        self,
        folder: Path,
        options: Options | None = None,
        *,
        host: str = ADDRESS,
        **asked: Any,
    ) -> None:
        """List the articles; `asked` goes to the page of each.

        Raises UnreadableSource where there is none.
        """
        if not articles_in(folder):
            raise UnreadableSource(str(folder), "there is no article in it")
        self._folder, self._options, self._asked = folder, options, asked
        self._lock, self._open = Lock(), dict[str, Live]()
        self._until_the_end = ExitStack()
        self._list = Room(capability(folder), _Listing(folder), self._nothing, kind=Kind.SHELF)
        self._server = Server(folder, self._find, host)
        self.address = self._server.address(self._list)
        self.doorstep = self._until_the_end.enter_context(draft_folder()) / "open.html"
        self.doorstep.write_text(LEADS.format(escape(self.address)), "utf-8")
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._until_the_end.close()
        self._server.server_close()

    def _find(self, word: str) -> Room | None:
        """The room of that word: the list, or an article, whose page is begun when it is opened."""
        if compare_digest(word.encode(), self._list.word.encode()):
            return self._list
        with self._lock:
            if word in self._open:
                return self._open[word].room
            path = articles_in(self._folder).get(word)
            if not path:
                return None
            live = Live(path, self._options, server=self._server, **self._asked)
            self._open[word] = self._until_the_end.enter_context(live)
            return live.room

    def _nothing(self, suffix: str) -> Path:
        raise KeyError(suffix)
