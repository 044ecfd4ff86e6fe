"""The items of a list: of files, folders, patterns, lists of places, OPML files and feeds."""

import re
from collections.abc import Callable, Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path
from typing import Final

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.reading.kinds import SUFFIXES
from declaim.sync.feeds import entries_of, is_feed
from declaim.sync.tasks import Item

ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)
LIKE_A_FEED: Final = re.compile(r"(?:\.(?:xml|rss|atom|json)|/(?:feed|rss|atom)/?)(?:\?.*)?$")
"""The endings of addresses that may be a feed; the content decides."""
LIST_LINES_MAX: Final = 100_000
NESTING_MAX: Final = 5
"""Lists within lists."""
HIDDEN: Final = (".", "_")
"""The first letter of files and folders without articles: drafts, layouts, caches."""

Fetch = Callable[[str], bytes]
"""The bytes at an address; raises UnreadableSource."""


def listed(sources: Sequence[str], fetch: Fetch) -> list[Item]:
    """The articles that `sources` name, each once, in the order of the sources.

    Raises UnreadableSource for a place that is not there, and for a damaged or an empty list.
    """
    items: dict[str, Item] = {}
    for source in sources:
        for item in items_of(source, fetch, Path(), 0):
            items.setdefault(item.key, item)
    if not items:
        raise UnreadableSource(", ".join(sources), "no article is on the list")
    return list(items.values())


def items_of(source: str, fetch: Fetch, folder: Path, depth: int) -> Iterator[Item]:
    """The articles of one place; paths start from `folder`."""
    if depth > NESTING_MAX:
        raise UnreadableSource(source, f"lists name lists more than {NESTING_MAX} times")
    if ADDRESS.fullmatch(source):
        yield from items_at(source, fetch)
        return
    path = folder / source
    if path.is_dir():
        for found in sorted(articles_below(path)):
            yield Item(str(found), path=found)
    elif path.exists():
        yield from items_in(path, fetch, depth)
    elif has_magic(source):
        found_ones = sorted(glob(str(path), recursive=True))  # noqa: PTH207 - absolute ones, too
        if not found_ones:
            raise UnreadableSource(source, "no file has a name like this")
        for name in found_ones:
            yield from items_of(name, fetch, Path(), depth + 1)
    else:
        raise UnreadableSource(source, "there is no such file or folder")


def articles_below(folder: Path) -> Iterator[Path]:
    """The files in a folder and below it that declaim reads."""
    for path in folder.iterdir():
        if path.name.startswith(HIDDEN):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from articles_below(path)
        elif path.suffix.lower() in SUFFIXES and path.is_file():
            yield path


def items_in(path: Path, fetch: Fetch, depth: int) -> Iterator[Item]:
    """The articles of a file: those that it lists, or itself."""
    begin = head_of(path)
    if is_feed(begin):
        yield from entries_of(path.read_bytes(), str(path))
    elif re.search(rb"<opml\b", begin, re.IGNORECASE):
        for address in outlines(path):
            yield from items_of(address, fetch, path.parent, depth + 1)
    elif path.suffix.lower() in ("", ".txt", ".list") and (places := places_in(path)):
        for place in places:
            missing = not ADDRESS.fullmatch(place) and not is_place(path.parent / place)
            if missing:  # it fails alone, and stops no other
                yield Item(str(path.parent / place), path=path.parent / place)
            else:
                yield from items_of(place, fetch, path.parent, depth + 1)
    else:
        yield Item(str(path), path=path)


def head_of(path: Path) -> bytes:
    """The first bytes of a file."""
    try:
        with path.open("rb") as file:
            return file.read(2048)
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        raise UnreadableSource(str(path), reason) from error


def places_in(path: Path) -> list[str]:
    """The paths and addresses of a text file that holds nothing else, else an empty list.

    One that is not there must look like a path, by its suffix: it is told as missing.
    """
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    places = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not places or len(places) > LIST_LINES_MAX:
        return []
    known = [bool(ADDRESS.fullmatch(p)) or is_place(path.parent / p) for p in places]
    alike = all(
        Path(p).suffix.lower() in SUFFIXES for p, ok in zip(places, known, strict=True) if not ok
    )
    return places if any(known) and alike else []


def is_place(path: Path) -> bool:
    """Whether something stands at `path`; a text's line may be no path at all."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def outlines(path: Path) -> list[str]:
    """The addresses of an OPML file, however deep its outlines nest."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        tree = etree.parse(str(path), parser)
    except (etree.XMLSyntaxError, OSError) as broken:
        raise UnreadableSource(str(path), f"it is a damaged OPML file: {broken}") from broken
    names = ("xmlUrl", "xmlurl", "url")
    found = [next((o.get(n) for n in names if o.get(n)), "") for o in tree.iter("outline")]
    return [address for address in found if address]


def items_at(address: str, fetch: Fetch) -> Iterator[Item]:
    """The articles at an address: a feed's entries, or the page itself."""
    if not LIKE_A_FEED.search(address):
        yield Item(address, address=address)
        return
    content = fetch(address)
    if is_feed(content[:2048]):
        yield from entries_of(content, address)
    else:
        yield Item(address, address=address)
