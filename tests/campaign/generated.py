"""Inputs made from a seed: a few pieces of a format's grammar, or a damaged part of a test case.

Most are shorter than a kilobyte: a reader that fails does so at a few characters, and a million of
them shall be read.
"""

import io
import re
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

_HERE = Path(__file__).parent
CASES = _HERE.parent / "cases"
_LONGEST_PART_BYTES = 600
_ODD = ("\u200d", "\u202e", "\0", "\x1b[2J", "\x85", "\u2028", "\ue000", "\ufeff", "\u0301", "\x0c")
_BREAKS = ("\n", "\n\n", "\n\n", "\n\n\n", "\t", "    ", "\r\n", "\r", " ", " ", " ")


def _grammars() -> dict[str, tuple[str, ...]]:
    """The pieces of each grammar: a line `== name`, then pieces with `|` between them."""
    parts = (_HERE / "grammars.txt").read_text("utf-8").split("== ")[1:]
    named = (part.split("\n", 1) for part in parts)
    return {name: tuple(filter(None, re.split(r"[|\n]", pieces))) for name, pieces in named}


_GRAMMARS = _grammars()
_EVERYDAY = tuple(" ".join(_GRAMMARS.pop("words")).split())
for _grammar, _kinds in {"timed": ("srt", "vtt"), "settings": ("front matter", "toml")}.items():
    _GRAMMARS |= dict.fromkeys(_kinds, _GRAMMARS.pop(_grammar))
_GRAMMARS["markdown"] += _GRAMMARS["text"]
_OWN_CASES = {"text": ".txt", "markdown": ".md", "html": ".html", "srt": ".srt", "vtt": ".vtt"}


@cache
def _cases(suffix: str) -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted(CASES.glob(f"*{suffix}")))


def text(grammar: str, chance: Random, most: int = 30) -> str:
    """Pieces of a grammar, words and white space, in any order."""
    pieces = _GRAMMARS[grammar]
    chosen = []
    for _ in range(chance.randint(1, most)):
        pool = chance.choices((pieces, _EVERYDAY, _BREAKS, _ODD), (8, 8, 8, 1))[0]
        chosen.append(chance.choice(pool))
    return "".join(chosen) if chance.random() < 0.5 else " ".join(chosen)


def _damaged(content: bytes, grammar: str, chance: Random) -> bytes:
    """A part of the content with a few bytes changed, doubled, cut out or put in."""
    start = chance.randrange(len(content)) if chance.random() < 0.5 else 0
    part = bytearray(content[start:][: chance.randint(1, _LONGEST_PART_BYTES)])
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(part) + 1), chance.randint(1, 20)
        way = chance.randrange(5)
        if way == 0:
            part[at : at + 1] = bytes([chance.randrange(256)])
        elif way == 1:
            del part[at : at + length]
        elif way == 2:
            part[at:at] = part[at : at + length] * chance.randint(1, 8)
        elif way == 3:
            part[at:at] = chance.choice(_GRAMMARS[grammar]).encode()
        else:
            part[at:at] = chance.choice(_ODD).encode()
    return bytes(part)


def content(kind: str, chance: Random) -> bytes:
    """An input of a kind."""
    if maker := _MAKERS.get(kind):
        return maker(chance)
    known = _cases(_OWN_CASES[kind]) if kind in _OWN_CASES else ()
    if known and chance.random() < 0.4:
        return _damaged(chance.choice(known), kind, chance)
    made = text(kind, chance)
    if chance.random() < 0.05:
        return made.encode(chance.choice(("utf-16", "latin-1", "cp1251", "utf-8")), "replace")
    return made.encode()


def _archive(files: dict[str, str], chance: Random) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in files.items():
            if chance.random() < 0.97:
                archive.writestr(name, text.encode())
    whole = packed.getvalue()
    return _broken(whole, chance) if chance.random() < 0.2 else whole


def _broken(whole: bytes, chance: Random) -> bytes:
    """The whole with a few bytes changed, or cut off."""
    part = bytearray(whole)
    for _ in range(chance.randint(1, 8)):
        part[chance.randrange(len(part))] = chance.randrange(256)
    return bytes(part[: chance.randrange(len(part))] if chance.random() < 0.3 else part)


def _epub(chance: Random) -> bytes:
    whole = (
        '<package><manifest><item id="a" href="a.xhtml"/><item id="n" href="n.xhtml" '
        'properties="nav"/></manifest><spine><itemref idref="a"/></spine></package>'
    )
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
        "b.opf": whole if chance.random() < 0.6 else text("package", chance),
        "n.xhtml": f'<html><nav><a href="a.xhtml">{text("text", chance, 4)}</a></nav></html>',
        "a.xhtml": f"<html><body>{text('html', chance)}<p>It rained.</p></body></html>",
    }
    cases = _cases(".epub")
    if chance.random() < 0.2:
        return _broken(chance.choice(cases), chance)
    return _archive(files, chance)


def _docx(chance: Random) -> bytes:
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = f"<w:p><w:r><w:t>{text('text', chance, 5)}</w:t></w:r></w:p>" * chance.randint(0, 3)
    if chance.random() < 0.7:
        body = "".join(chance.choice(_GRAMMARS["word"]) for _ in range(12)) + body
    document = f"<w:document {spaces}><w:body>{body}</w:body></w:document>"
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    return _archive({"[Content_Types].xml": types, "word/document.xml": document}, chance)


def _pdf(chance: Random) -> bytes:
    page = text("page", chance, 20)
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        "/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(page.encode())}>>stream\n{page}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    numbered = "".join(f"{n} 0 obj{each}endobj\n" for n, each in enumerate(objects, 1))
    whole = f"%PDF-1.4\n{numbered}trailer<</Root 1 0 R/Size 6>>\n%%EOF".encode()
    return _broken(whole, chance) if chance.random() < 0.3 else whole


def _front_matter(chance: Random) -> bytes:
    fence = chance.choice(("---", "+++"))
    return f"{fence}\n{text('front matter', chance, 16)}\n{fence}\n\nIt rained.\n".encode()


def _mbox(chance: Random) -> bytes:
    letters = (text("eml", chance, 12) for _ in range(chance.randint(1, 4)))
    whole = "".join(f"From a@b.example Mon Mar  2 09:00:00 2020\n{each}\n\n" for each in letters)
    return _damaged(whole.encode(), "eml", chance) if chance.random() < 0.3 else whole.encode()


def _highlights(chance: Random) -> bytes:
    """Marks of a Kindle, of export-kobo, or rows of a table."""
    form = chance.choice(
        (
            "The Log (Ada Byre)\n- Your Highlight on page 3 | Added on Friday\n\n{}\n==========\n",
            "Type:           highlight\nTitle:          The Log\n"
            "Reference text:\n=== === ===\n{}\n=== === ===\n\n",
            'The Log,"{}",a note\n',
        )
    )
    names = "Book Title,Highlight,Note\n" if form.endswith("note\n") else ""
    marks = (form.format(text("highlights", chance, 6)) for _ in range(chance.randint(1, 5)))
    whole = (names + "".join(marks)).encode()
    return _damaged(whole, "highlights", chance) if chance.random() < 0.4 else whole


_MAKERS: dict[str, Callable[[Random], bytes]] = {
    "epub": _epub,
    "docx": _docx,
    "pdf": _pdf,
    "mbox": _mbox,
    "highlights": _highlights,
    "front matter": _front_matter,
}
