"""A reader's own EPUB, narrated: its documents, styles, pictures and navigation stay as they are.

https://www.w3.org/TR/epub-33/#sec-media-overlays. Ids are put into the documents, the overlays and
the sound are new files, and the package names them; every other file is copied.
"""

import posixpath
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from declaim.basics.disclosure import disclosure, narrator_of, source_type
from declaim.errors import Unwritable
from declaim.manuscript import SourceBytes
from declaim.model import Article, Cue, Recording
from declaim.reading.books.archive import ENCODING, Archive, opened
from declaim.reading.books.package import package_of
from declaim.reading.hypertext.elements import line_of
from declaim.sidecars.anchors import Passages, anchored, with_pieces
from declaim.sidecars.letters import TOKEN
from declaim.sidecars.overlay import ACTIVE, AUDIO, Clip, clips_of, overlay, put, seconds_text

_FOLDER = "declaim"
"""The folder of the new files, in the folder of the package."""
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_STYLED = re.compile(rb"<style|rel\s*=\s*[\"']stylesheet")
"""A document with styles; epubcheck wants some wherever a package names a class."""
_XHTML = "application/xhtml+xml"
_Entry = tuple[str, str, str, int]
"""A row of the manifest: id, address, media type, and an overlay's duration in milliseconds."""
_PLAIN = "`--epub plain` writes a plain one"


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of the manifest, and the end of its tag in the package."""

    path: str
    attributes: dict[str, str]
    end: int


def refuse_unfit(content: bytes, name: str) -> None:
    """Raise Unwritable for a book that cannot be given a narration, UnreadableSource for none."""
    archive = opened(SourceBytes(name, content, "application/epub+zip"))
    package_of(archive)
    opf = _decoded(archive.read(_package_path(archive)))[0]
    version = re.search(r"<(?:\w+:)?package\b[^>]*\sversion\s*=\s*[\"']([^\"']*)", opf)
    if not version or not version[1].startswith("3"):
        told = version[1] if version else "2"
        reason = f"the book is an EPUB {told}, which has no place for a narration; {_PLAIN}"
        raise Unwritable(name, reason)
    if any("media-overlay" in item.attributes for item in _items(archive, opf)):
        raise Unwritable(name, f"the book has a narration already; {_PLAIN}")


def write_narrated(path: Path, content: bytes, article: Article, recording: Recording) -> None:
    """Write the book of `content`, from which the article was read, with its recording."""
    archive = opened(SourceBytes("the book", content, "application/epub+zip"))
    package = package_of(archive)
    opf_path = _package_path(archive)
    opf, encoding = _decoded(archive.read(opf_path))
    items = {item.path: item for item in _items(archive, opf)}
    suffix = recording.path.suffix.lower()
    sound = "narration.mp3" if suffix == ".mp3" else "narration.m4a"
    changed: dict[str, bytes] = {}
    added: dict[str, bytes | Path] = {f"{_FOLDER}/{sound}": recording.path}
    entries = [(f"{_FOLDER}-sound", f"{_FOLDER}/{sound}", AUDIO[suffix], 0)]
    overlays: dict[int, str] = {}
    clips = clips_of(recording.timeline)
    read = _read(archive, package.documents, article, recording)
    for number, (document, passages, cues) in enumerate(read, 1):
        item = items.get(document)
        if not cues or not item or item.attributes.get("media-type") != _XHTML:
            continue
        text, own = _decoded(archive.read(document))
        text, (body, *names) = anchored(text, passages, f"{_FOLDER}-{number}-")
        heard = _joined([(name, clips[cue]) for name, cue in zip(names, cues, strict=True)])
        if not heard:
            continue
        changed[document] = text.encode(own)
        page = quote(posixpath.relpath(document, posixpath.join(archive.folder, _FOLDER)))
        name, href = f"{_FOLDER}-overlay-{number}", f"{_FOLDER}/{number:04}.smil"
        added[href], lasts = overlay(f"{page}#{body}", heard, sound)
        entries.append((name, href, "application/smil+xml", lasts))
        overlays[item.end] = f' media-overlay="{name}"'
    styled = all(_STYLED.search(page) for page in changed.values())
    lacks_class = styled and "media:active-class" not in opf
    active = [("media:active-class", "", ACTIVE)] if lacks_class else []
    changed[opf_path] = _package(opf, entries, overlays, recording, active).encode(encoding)
    with ZipFile(path, "w") as book:
        book.comment = recording.stamp.encode()
        for entry in archive.zip.infolist():
            name = entry.filename
            book.writestr(entry, changed[name] if name in changed else archive.zip.read(entry))
        for name, what in added.items():
            method = ZIP_STORED if isinstance(what, Path) else ZIP_DEFLATED
            put(book, posixpath.join(archive.folder, name), what, method)


def _read(
    archive: Archive, paths: tuple[str, ...], article: Article, recording: Recording
) -> Iterator[tuple[str, Passages, list[int]]]:
    """The documents, the texts that were read of each, and the numbers of its sentences.

    A block's document is known by its line, as reading/books/epub.py counts lines.
    """
    starts, line = [], 0
    for path in paths:
        starts.append(line)
        line += max(map(line_of, archive.tree_or_page(path).iter("*"))) + 1
    cues: dict[int, list[tuple[int, Cue]]] = {}
    for number, cue in enumerate(recording.timeline.cues):
        cues.setdefault(cue.block, []).append((number, cue))
    passages: list[list[str | list[str]]] = [[] for _ in paths]
    numbers: list[list[int]] = [[] for _ in paths]
    for index, block in enumerate(article.blocks):
        document = max(0, bisect_left(starts, block.line) - 1)
        told = cues.get(index, [])
        passages[document].append([cue.text for _, cue in told] if told else block.text)
        numbers[document] += [number for number, _ in told]
    return zip(paths, passages, numbers, strict=True)


def _joined(heard: list[tuple[str, Clip]]) -> list[tuple[str, Clip]]:
    """The same without sentences that were not found: they are heard with the one before them.

    Sentences of one id that follow one another are heard as one.
    """
    joined: list[tuple[str, Clip]] = []
    known: set[str] = {""}
    for name, (start, stop) in heard:
        if joined and joined[-1][0] and name in known:
            joined[-1] = joined[-1][0], (joined[-1][1][0], stop)
        elif joined and not joined[-1][0]:
            joined[-1] = name, (joined[-1][1][0], stop)
        else:
            joined.append((name, (start, stop)))
        known.add(name)
    return [each for each in joined if each[0]]


def _package(
    opf: str,
    entries: list[_Entry],
    overlays: dict[int, str],
    recording: Recording,
    active: list[tuple[str, str, str]],
) -> str:
    """The package with its new items, the overlays of its documents, and how long all lasts."""
    inserted = dict(overlays)
    for token in TOKEN.finditer(opf):
        prefix, _, name = (token["name"] or "").rpartition(":")
        start = f"{prefix}:" if prefix else ""
        if token["close"] and name == "manifest":
            inserted[token.start()] = "".join(
                f'<{start}item id="{id_}" href="{href}" media-type="{kind}"/>\n'
                for id_, href, kind, _ in entries
            )
        elif token["close"] and name == "metadata":
            script = recording.script
            told = [
                *active,
                ("media:narrator", "", narrator_of(script)),
                ("dcterms:provenance", "", disclosure(script)),
                ("schema:digitalSourceType", "", source_type(script)),
                ("media:duration", "", seconds_text(sum(lasts for *_, lasts in entries))),
                *(
                    ("media:duration", f' refines="#{id_}"', seconds_text(lasts))
                    for id_, _, _, lasts in entries
                    if lasts
                ),
            ]
            inserted[token.start()] = "".join(
                f'<{start}meta property="{name}"{about}>{escape(text)}</{start}meta>\n'
                for name, about, text in told
            )
    return with_pieces(opf, ((place, 0, piece) for place, piece in inserted.items()))


def _items(archive: Archive, opf: str) -> Iterator[_Item]:
    for token in TOKEN.finditer(opf):
        if (token["name"] or "").rpartition(":")[2] == "item" and not token["close"]:
            found = _ATTRIBUTE.findall(token["rest"])
            attributes = {name: unescape(one or other) for name, one, other in found}
            path = archive.named_or_none(archive.folder, attributes.get("href", ""))
            tail = 2 if token["rest"].endswith("/") else 1
            yield _Item(path or "", attributes, token.end() - tail)


def _package_path(archive: Archive) -> str:
    root = archive.tree("META-INF/container.xml").find(".//{*}rootfile")
    return archive.named("", (root.get("full-path") or "") if root is not None else "")


def _decoded(content: bytes) -> tuple[str, str]:
    """The text of a file of XML, a mark of its encoding kept, and its encoding."""
    marks = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
    declared = ENCODING.match(content[:200])
    encoding = marks.get(content[:2]) or (declared[1].decode() if declared else "utf-8")
    return content.decode(encoding), encoding
