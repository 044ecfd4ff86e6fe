"""One's own pronunciations as lines of the files that hold them: put there, listed, taken away."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import tomlkit
from tomlkit.exceptions import TOMLKitError

from declaim.errors import UnreadableSource
from declaim.normalise.lexicon import Entry, Lexicon
from declaim.settings.config import ARTICLES, LEXICON, NAME
from declaim.settings.lexicons import own_lexicon

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


class Shelf(StrEnum):
    """For what a pronunciation is kept."""

    ARTICLE = "article"
    FOLDER = "folder"
    ME = "me"

    def file(self, article: Path) -> Path:
        """The file that holds them."""
        return own_lexicon() if self is Shelf.ME else article.parent / NAME

    def table(self, article: Path) -> tuple[str, ...]:
        """The table of that file, where it is TOML."""
        return (ARTICLES, article.name, LEXICON) if self is Shelf.ARTICLE else (LEXICON,)


@dataclass(frozen=True, slots=True)
class Kept:
    """A pronunciation, and for what it is kept."""

    shelf: Shelf
    written: str
    said: str
    """As its file says it: with slashes around IPA, and options behind a semicolon."""
    entry: Entry


def kept_for(shelf: Shelf, article: Path, content: bytes) -> Iterator[Kept]:
    """The pronunciations in a file. Raises UnreadableSource with the place of a mistake."""
    file = shelf.file(article)
    if shelf is Shelf.ME:
        for line in _text(file, content).splitlines():
            for entry in Lexicon.parse(line, str(file)).entries:
                said = re.split(r"\s#", line)[0].partition("=")[2]
                yield Kept(shelf, entry.written, said.strip(), entry)
        return
    for written, said in _within(_document(file, content), shelf.table(article)).items():
        (entry,) = Lexicon.from_table({written: str(said)}, str(file)).entries
        yield Kept(shelf, str(written), str(said), entry)


def with_entry(shelf: Shelf, article: Path, content: bytes, written: str, said: str) -> bytes:
    """The file with the line `written = said`, in the place of a line for the same word.

    All else in it stays as it is. Raises UnreadableSource for what is no entry.
    """
    file = shelf.file(article)
    (new,) = Lexicon.from_table({written: said}, "the pronunciation").entries
    if shelf is not Shelf.ME:
        return in_table(file, content, shelf.table(article), written, said)
    if re.search(r"[\r\n=#]", written) or re.search(r"[\r\n#]", said):
        raise UnreadableSource("the pronunciation", "a line of a lexicon has no `#`, `=` or end")
    lines, end = _lines(file, content)
    line = f"{written} = {said}"
    same = [i for i, each in enumerate(lines) if new.key in _keys(each, file)]
    if same:
        old = lines[same[-1]]
        comment = re.search(r"\s+#[^\r\n]*", old)
        lines[same[-1]] = line + (comment[0] if comment else "") + old[len(old.rstrip("\r\n")) :]
    else:
        if lines and not lines[-1].endswith(("\r", "\n")):
            lines[-1] += end
        lines.append(line + end)
    return _bytes("".join(lines), content)


def without_entry(shelf: Shelf, article: Path, content: bytes, written: str) -> bytes:
    """The file without the line of a word; all else in it stays as it is."""
    file = shelf.file(article)
    if shelf is not Shelf.ME:
        return in_table(file, content, shelf.table(article), written, None)
    lines, _ = _lines(file, content)
    left = [
        line
        for line in lines
        if all(entry.written != written for entry in Lexicon.parse(line, str(file)).entries)
    ]
    return _bytes("".join(left), content)


def in_table(
    file: Path,
    content: bytes,
    table: tuple[str, ...],
    key: str,
    value: str | int | None,
    comment: str = "",
) -> bytes:
    """A TOML file with `key = value` in a table, or without that key; all else stays as it is.

    Raises UnreadableSource where the file is no TOML, or holds something else in that place.
    """
    text = _text(file, content)
    ends = {match[0] for match in re.finditer(r"\r\n|\n", text)}
    document = _document(file, content)
    place: Any = document
    for name in table:
        if value is None and name not in place:
            return content
        if name not in place:
            place[name] = tomlkit.table(is_super_table=name != table[-1])
        place = place[name]
        if not hasattr(place, "items"):
            raise UnreadableSource(str(file), f"{name} is not a table in it")
    if value is not None:
        place[key] = tomlkit.item(value).comment(comment) if comment else value
    elif key in place:
        del place[key]
    written = tomlkit.dumps(document)
    return _bytes(written.replace("\n", "\r\n") if ends == {"\r\n"} else written, content)


def _document(file: Path, content: bytes) -> Any:
    text = _text(file, content)
    if "\n" not in text.replace("\r\n", ""):
        text = text.replace("\r\n", "\n")
    try:
        return tomlkit.parse(text)
    except TOMLKitError as error:
        raise UnreadableSource(str(file), str(error)) from error


def _within(document: Any, table: tuple[str, ...]) -> Any:
    for name in table:
        document = document.get(name, {})
    return document


def _lines(file: Path, content: bytes) -> tuple[list[str], str]:
    lines = [line for line in _LINE.findall(_text(file, content)) if line]
    ends = [line[len(line.rstrip("\r\n")) :] for line in lines]
    return lines, max(("\n", "\r\n"), key=ends.count)


def _keys(line: str, file: Path) -> set[tuple[str, str]]:
    return {entry.key for entry in Lexicon.parse(line, str(file)).entries}


def _text(file: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableSource(str(file), "it is not UTF-8") from error


def _bytes(text: str, content: bytes) -> bytes:
    """The text in bytes, with the byte order mark that the file had."""
    return (BOM_UTF8 if content.startswith(BOM_UTF8) else b"") + text.encode()
