"""Generated inputs: each is read, or refused in one sentence, in bounded time and memory."""

import mmap
import os
import resource
import signal
import struct
import time
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random

from declaim.errors import DeclaimError
from declaim.normalise import LANGUAGES, normalise
from declaim.normalise.lexicon import Lexicon
from declaim.reading import read
from declaim.reading.documents.pandoc import FORMATS
from declaim.settings.config import read_config
from declaim.settings.options import Options, with_settings
from declaim.source import Source

from .generated import CASES, content, text

MILLION = {
    "text": 400_000,
    "markdown": 260_000,
    "html": 220_000,
    "srt": 40_000,
    "vtt": 40_000,
    "eml": 30_000,
    "docx": 5_000,
    "pdf": 3_000,
    "epub": 2_000,
}
"""The number of inputs of each format among a million."""
OTHERS = {
    "pandoc": 1_000,
    "mbox": 10_000,
    "highlights": 10_000,
    "normalise": 100_000,
    "front matter": 10_000,
    "toml": 10_000,
    "lexicon": 10_000,
}
LONGEST_S = 10
"""Of processor time, for one input."""
MOST_BYTES = 512 << 20
"""Of memory, beyond what is there before the first input."""
_BATCH = 2_000
_NUMBER = struct.Struct("<Q")


def failures(kind: str, seed: int, numbers: range, folder: Path) -> Iterator[str]:
    """Try these inputs of a kind; a sentence for each that is not dealt with.

    Each batch is a process, so that one which takes too long or too much ends only itself.
    """
    _load()
    now = mmap.mmap(-1, _NUMBER.size)
    start = numbers.start
    while start < numbers.stop:
        batch = range(start, min(start + _BATCH, numbers.stop))
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(reader)
            _try(kind, seed, batch, folder, now, writer)
        os.close(writer)
        with os.fdopen(reader, encoding="utf-8") as found:
            yield from found.read().splitlines()
        _, status = os.waitpid(child, 0)
        start = batch.stop
        if status:
            (number,) = _NUMBER.unpack(now[:])
            yield f"{kind} {number}: it ended with {os.waitstatus_to_exitcode(status)}"
            start = number + 1


@cache
def _load() -> None:
    """Import what the readers need, so that no process has to do it again."""
    for name in ("70-newsletter-mail.html", "109-home-line.txt"):
        read(CASES / name)


def _try(kind: str, seed: int, numbers: range, folder: Path, now: mmap.mmap, found: int) -> None:
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[0])
    most = pages * mmap.PAGESIZE + MOST_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    use = _USES.get(kind, _read)
    for number in numbers:
        now[:] = _NUMBER.pack(number)
        limit = int(time.process_time()) + LONGEST_S + 1
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))
        try:
            use(kind, Random(f"{seed} {kind} {number}"), folder)
        except DeclaimError as refused:
            if "\n" in str(refused):
                os.write(found, f"{kind} {number}: it is refused in two lines\n".encode())
        except BaseException as error:
            told = ascii(f"{kind} {number}: {type(error).__name__}: {error}")
            os.write(found, f"{told}\n".encode())
    os._exit(0)


def _read(kind: str, chance: Random, _: Path) -> None:
    made = content(kind, chance)
    source = Source(kind, "a", stream=lambda: made)
    named = {
        "front matter": "markdown",
        "highlights": "txt",
        "pandoc": chance.choice([*FORMATS]),
    }
    media_type = named.get(kind, kind)
    article = read(source, media_type=media_type)
    for block in article.blocks:
        _check_speakable(block.text)
    if kind == "front matter":
        with_settings(Options(), article.settings, kind)


def _normalise(_: str, chance: Random, __: Path) -> None:
    language = chance.choice((*LANGUAGES, "xx"))
    written = text(chance.choice(("text", "markdown")), chance, 16)
    _check_speakable(normalise(written, language).text)


def _config(_: str, chance: Random, folder: Path) -> None:
    path = folder / "declaim.toml"
    path.write_bytes(text("toml", chance, 16).encode())
    read_config(path)


def _lexicon(_: str, chance: Random, folder: Path) -> None:
    path = folder / chance.choice(("a.txt", "a.pls"))
    path.write_bytes(text("lexicon", chance, 20).encode())
    Lexicon.load(path)


_USES: dict[str, Callable[[str, Random, Path], None]] = {
    "normalise": _normalise,
    "toml": _config,
    "lexicon": _lexicon,
}


def _check_speakable(written: str) -> None:
    """Raise ValueError for a control character or a surrogate: no engine shall be given one."""
    for character in written:
        if unicodedata.category(character) in ("Cc", "Cs") and not character.isspace():
            raise ValueError(f"{character!r} is to be spoken")
