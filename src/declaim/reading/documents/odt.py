"""An ODT that pandoc may read, with the words and the numbers of lists that it loses.

pandoc begins a list where the list's style says, and passes over an item's own `start-value` and
over `continue-list`.
"""

import zipfile
from copy import deepcopy
from io import BytesIO
from typing import Any, Final

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.manuscript import SourceBytes
from declaim.reading.books.archive import DAMAGE, Archive
from declaim.reading.documents.odt_styles import (
    NAME,
    OF_STYLE,
    OFFICE,
    STYLE,
    TEXT,
    OdtStyles,
    facts,
)
from declaim.reading.documents.odt_words import with_words
from declaim.reading.documents.prepared import Prepared

CONTENT, STYLES, META = "content.xml", "styles.xml", "meta.xml"
LIST, ITEM, START, LEVEL = (
    f"{TEXT}{name}" for name in ("list", "list-item", "start-value", "level")
)
CONTINUED, ID = f"{TEXT}continue-list", "{http://www.w3.org/XML/1998/namespace}id"
NO_TEXT: Final = "it holds no text document: save it as .odt again"
STARTS_MAX: Final = 1_000
"""Each costs a style."""
DIGITS_MAX: Final = 9
NUMBERED: Final = f"{TEXT}list-level-style-number"
FIGURES: Final = {f"{STYLE}num-format": "1", f"{STYLE}num-suffix": "."}


def ready_odt(source: SourceBytes) -> Prepared:
    """The document, with the words, numbers and facts that pandoc loses.

    Raises UnreadableSource for one that is no ODT, is damaged or locked, or unpacks to too much.
    """
    files = files_of(source)
    try:
        root, *others = (
            etree.fromstring(files[name]) for name in (CONTENT, STYLES) if name in files
        )
    except etree.XMLSyntaxError:  # pandoc's to refuse
        return Prepared(source.content)
    if root.find(f"{OFFICE}body/{OFFICE}text") is None:
        raise UnreadableSource(source.name, NO_TEXT)
    styles = OdtStyles.of(*others, root)
    number(root, others)
    told = facts(meta_of(files), styles)
    with_words(root, styles, told.get("lang", ""))
    return Prepared(packed({**files, CONTENT: etree.tostring(root)}), told)


def files_of(source: SourceBytes) -> dict[str, bytes]:
    """The document's parts in XML."""
    try:
        archive = Archive(source.name, zipfile.ZipFile(BytesIO(source.content)))
    except DAMAGE as broken:
        raise UnreadableSource(source.name, "it is a damaged ODT: save it again") from broken
    if "META-INF/manifest.xml" in archive.names and b"encryption-data" in archive.xml(
        "META-INF/manifest.xml"
    ):
        reason = "it is locked by a password: save a copy without one"
        raise UnreadableSource(source.name, reason)
    if CONTENT not in archive.names:
        raise UnreadableSource(source.name, NO_TEXT)
    marked = [name for name in archive.names if name.endswith(".xml")]
    archive.left -= sum(archive.zip.getinfo(name).file_size for name in archive.names - {*marked})
    return {name: archive.xml(name) for name in marked}


def meta_of(files: dict[str, bytes]) -> Any:
    """The tree of the document's metadata, or None."""
    try:
        return etree.fromstring(files[META]) if META in files else None
    except etree.XMLSyntaxError:
        return None


def packed(files: dict[str, bytes]) -> bytes:
    """An archive of these files."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def number(root: Any, others: list[Any]) -> None:
    """Make a list of its own from each item that names its number."""
    known = {s.get(NAME): s for each in (*others, root) for s in each.iter(f"{TEXT}list-style")}
    made = etree.Element(f"{OFFICE}automatic-styles")
    continue_numbers(root, known)
    items = [item for item in root.iter(ITEM) if start_of(item) is not None]
    for number, item in enumerate(reversed(items[:STARTS_MAX])):  # so that none is moved twice
        lists = list(item.iterancestors(LIST))
        name = next((each.get(OF_STYLE) for each in lists if OF_STYLE in each.attrib), None)
        style = begun(known.get(name), len(lists), str(item.attrib[START]))
        if style is not None:
            style.set(NAME, f"declaim-{number}")
            made.append(style)
            parted(item).set(OF_STYLE, style.get(NAME))
    there = root.find(made.tag)
    if there is None:
        root.insert(0, made)
    else:
        there.extend(made)


def continue_numbers(root: Any, styles: dict[Any, Any]) -> None:
    """Give the first item of each list that continues another its number."""
    reached: dict[str, int] = {}
    for each in root.iter(LIST):
        items = each.findall(ITEM)
        if each.getparent().tag == ITEM or not all(map(is_numbered, items)) or not items:
            continue
        number = reached.get(each.get(CONTINUED), 0)
        if number and start_of(items[0]) is None:
            items[0].set(START, str(number + 1))
        number = number or first_of(styles.get(each.get(OF_STYLE))) - 1
        for item in items:
            start = start_of(item)
            number = number + 1 if start is None else start
        if ID in each.attrib:
            reached[each.get(ID)] = number


def start_of(element: Any) -> int | None:
    """The number that an item or a level names."""
    written = element.get(START, "")
    return int(written) if written.isdecimal() and len(written) <= DIGITS_MAX else None


def is_numbered(item: Any) -> bool:
    """Whether an item has words of its own before those of a list in it."""
    return len(item) > 0 and item[0].tag != LIST


def first_of(style: Any) -> int:
    """The number at which a style begins."""
    levels = () if style is None else style
    found = next((start_of(each) for each in levels if each.get(LEVEL) == "1"), None)
    return 1 if found is None else found


def begun(style: Any, level: int, start: str) -> Any:
    """A copy of a list's style that begins at a number on this level; None for bullets."""
    copy = etree.Element(f"{TEXT}list-style") if style is None else deepcopy(style)
    of_level = (each for each in copy if each.get(LEVEL) == str(level))
    here = next(of_level, None)
    if here is None:
        here = etree.SubElement(copy, NUMBERED, {**FIGURES, LEVEL: str(level)})
    here.set(START, start)
    return copy if here.tag == NUMBERED else None


def parted(item: Any) -> Any:
    """The list that begins with an item: that around it, or a new one behind the items before."""
    around = item.getparent()
    if item.getprevious() is None:
        return around
    rest = etree.Element(LIST)
    rest.extend([item, *item.itersiblings()])
    around.addnext(rest)
    return rest
