"""A letter in HTML: what its writer wrote, by the markup of the mail programs.

A newsletter is a page with menus; any other letter is spoken as a plain one is.
"""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from declaim.errors import UnreadableSource
from declaim.manuscript import Manuscript, Origin, Passage
from declaim.model import Role
from declaim.reading.documents.letters.letter_footers import (
    CLOSING,
    tells_where,
    tells_who,
    without_footers,
)
from declaim.reading.documents.letters.letter_lines import (
    DRAWN,
    FIELD,
    HISTORY,
    PASSED_ON,
    SENT_FROM,
)
from declaim.reading.documents.letters.letter_parts import (
    QUOTING,
    Envelope,
    LetterSign,
    Part,
    as_written,
    part_of,
    without,
)
from declaim.reading.documents.letters.newsletter_lines import ELSEWHERE_LINK, LEAVING_LINK
from declaim.reading.documents.letters.newsletter_sections import with_sections
from declaim.reading.documents.letters.newsletters import (
    TOP,
    greeted,
    tells_of_a_list,
    without_notices,
)
from declaim.reading.documents.letters.older_letters import (
    FIELDS_MIN,
    QUOTES,
    SEPARATOR,
    is_above,
    silences,
)
from declaim.reading.hypertext.boxes import PageWalk
from declaim.reading.hypertext.elements import Element, local_name, text_of
from declaim.reading.hypertext.emphasis import MARKS, Marked, Ranges
from declaim.reading.hypertext.html import LARGEST, without_declaration
from declaim.reading.hypertext.images import not_described, with_last
from declaim.reading.hypertext.metadata import metadata_of
from declaim.reading.hypertext.note_targets import fragments, noted
from declaim.reading.hypertext.styles import hiding, styles_in
from declaim.reading.hypertext.tree import tree_of
from declaim.reading.place import Place
from declaim.structure.evidence import body_and_rest
from declaim.structure.signs.wording import key

NAMES: Final = ("class", "id", "name", "data-marker")
"""The attributes in which a mail program says what an element is. Outlook puts `x_` before those
of others, and Yahoo `ydp` with some letters."""
QUOTED: Final = re.compile(
    r"(?<![\w-])(?:x_)*(?:ydp\w+)?(?:yahoo_quoted|OLK_SRC_BODY_SECTION|quote|quoted-content"
    r"|messageReplySection|__QUOTED_TEXT__|mail-editor-reference-message-container)(?![a-z-])"
)
"""The elements that hold an older letter: Yahoo, Outlook of a Mac and the new one, GMX, Spark,
Zimbra."""
QUOTATION: Final = re.compile(
    r"(?<![\w-])(?:x_)*(?:(?:gmail|protonmail|tutanota|zmail|skiff|front)_?-?(?:quote|blockquote)"
    r"|clean_bq|replyBlock|iPadQuote|mori)(?![a-z-])"
)
"""The `<blockquote>`s of Gmail, Proton, Tuta, Zoho, Front, Airmail; others say `type="cite"`."""
INTRODUCES: Final = re.compile(
    r"(?<![\w-])(?:x_)*(?:gmail_attr|moz-cite-prefix|moz-email-headers-table|divRplyFwdMsg"
    r"|reply-intro|airmail_on|__HEADERS__)(?![a-z-])"
)
"""The lines above an older letter: Gmail, Thunderbird, Outlook on the web, Roundcube, Airmail,
Zimbra."""
SIGNS: Final = re.compile(
    r"(?<![\w-])(?:x_)*(?:ydp\w+)?(?:gmail_signature(?:_prefix)?|moz-(?:txt-)?sig(?:nature)?"
    r"|protonmail_signature_block(?:-\w+)?|Signature|AppleMailSignature"
    r"|ms-outlook-mobile-signature|messageSignatureSection|__SIG_(?:PRE|POST)__"
    r"|yahoo-signature|tutanota-signature)(?![a-z-])"
)
BORDER: Final = re.compile(
    r"border-top: ?solid (?:#E1E1E1|#B5C4DF) 1\.0pt|border-top-color: ?rgb\(229, ?229, ?229\)",
    re.IGNORECASE,
)
"""The line that Outlook and Windows Mail draw above the head of an older letter."""
TABLED: Final = 0.5
"""A letter of which so much stands in tables, 0 to 1, has the layout of a newsletter."""


def read_letter(text: str, name: str, envelope: Envelope) -> Manuscript:
    """The passages of a letter in HTML; its older letters and its signature are kept silent."""
    if len(text) > LARGEST:
        raise UnreadableSource(name, f"the letter is larger than {LARGEST // 1024**2} MB")
    tree = tree_of(without_declaration(text), name)
    walk = LetterWalk(
        notes=fragments(noted(tree)),
        hiding=hiding(styles_in(tree)),
        way_out=envelope.way_out,
        writer=envelope.writer,
    )
    walk.through(tree, Place())
    walk.flush(Place())
    passages = with_last(walk.passages, walk.pictures)
    parts = [walk.parts.get(i, Part("")) for i in range(len(passages))]
    reasons = [
        why or (QUOTES if part.depth and key(part.text) in envelope.older else "")
        for part, why in zip(parts, silences(parts, envelope), strict=True)
    ]
    kept = [i for i, reason in enumerate(reasons) if not reason]
    own = [passages[i] for i in kept]
    is_page = is_a_page(own, is_alone=len(own) == len(passages))
    judged = body_and_rest(own, envelope.subject) if is_page else ()
    if any(passage.role is not Role.BOILERPLATE for passage in judged):
        own = with_sections(own, judged)
    linked = {n for n, i in enumerate(kept) if i in walk.linking}
    own = [*without_notices([*map(greeted if is_page else as_written, own)], envelope, linked)]
    told = iter(own)
    passages = [
        without(passage, reason) if reason else next(told)
        for passage, reason in zip(passages, reasons, strict=True)
    ]
    remarks = tuple(not_described(own))
    origin = Origin.PAGE if is_page else Origin.WRITER
    return Manuscript(
        without_footers(passages, envelope.writer),
        metadata_of(tree),
        origin=origin,
        remarks=remarks,
    )


def is_a_page(own: list[Passage], *, is_alone: bool) -> bool:
    """Whether the letter is a newsletter, and not a person's, even if a list sends it on.

    Old mail programs put a letter in a table, and older letters below it: then it is not alone.
    """
    tabled = sum("table" in p.evidence.within for p in own if p.evidence)
    laid_out = is_alone and tabled > TABLED * len(own)
    return laid_out or any(tells_of_a_list(p.text) for p in own)


@dataclass
class LetterWalk(PageWalk):
    """A walk through a letter that keeps in mind what each passage is."""

    parts: dict[int, Part] = field(default_factory=dict)
    """The passages as parts of the letter, by their indices."""
    told: dict[Element, Part] = field(default_factory=dict)
    """The signs of the elements for the text in them, which has none of its own yet."""
    way_out: str = ""
    """The addresses at which one leaves the list, as the letter's head tells them."""
    writer: str = ""
    """The name in the letter's head."""
    addresses: list[str] = field(default_factory=list)
    """The addresses of the links in the text collected so far."""
    linking: set[int] = field(default_factory=set)
    """The indices of the passages with a link out of the list, or at the top to a browser."""

    def flush(self, place: Place) -> None:
        """Make passages of the text collected so far; a line between two letters is one."""
        written = "".join(self.text)
        if "\n" in written:
            self.text = [parted(written, self.writer)]
        super().flush(place)

    def through_inline(self, element: Element, name: str, around: Place) -> None:
        """Collect what an element inside a line says, and the address of a link."""
        if name == "a":
            self.addresses.append(element.get("href") or "")
        super().through_inline(element, name, around)

    def add(self, said: Marked, place: Place, cells: Ranges = ()) -> None:
        """Append a passage, unless nothing is in it."""
        index = len(self.passages)
        addresses, self.addresses = self.addresses, []
        super().add(said, place, cells)
        is_line = len(self.passages) > index and not self.passages[index].level
        if is_line and any(self.leads(address, index) for address in addresses):
            self.linking.add(index)
        if len(self.passages) > index and place.element is not None:
            around = self.part_in(place.element)
            self.parts[index] = part_of(self.passages[index].text, around)

    def leads(self, address: str, index: int) -> bool:
        """Whether a link in the passage at `index` leads out of the list, or to a browser."""
        is_named = bool(address) and f"<{address}>" in self.way_out
        is_above = index < TOP and bool(ELSEWHERE_LINK.search(address))
        return is_named or is_above or bool(LEAVING_LINK.search(address))

    def part_in(self, element: Element) -> Part:
        """A part without text, as the element and those around it tell."""
        above: list[Element] = []
        outer: Element | None = element
        while outer is not None and outer not in self.told:
            above.append(outer)
            outer = outer.getparent()
        part = self.told[outer] if outer is not None else Part("")
        for inner in reversed(above):
            part = self.told[inner] = told_by(inner, part)
        return part


def told_by(element: Element, around: Part) -> Part:
    """A part without text, as an element in another tells."""
    name, told = local_name(element), " ".join(filter(None, map(element.get, NAMES)))
    if name == "blockquote":
        is_cited = (element.get("type") or "").lower() == "cite" or QUOTATION.search(told)
        is_bare = not is_cited and (around.is_bare or not around.depth)
        return replace(around, depth=around.depth + 1, is_bare=is_bare)
    if QUOTED.search(told):
        return replace(around, depth=around.depth + 1, is_bare=False)
    bordered = BORDER.search(element.get("style") or "")
    is_head = bordered and text_of(element).count(":") >= FIELDS_MIN
    if is_head or INTRODUCES.search(told):
        return replace(around, sign=LetterSign.INTRODUCES)
    return replace(around, sign=LetterSign.SIGNS) if SIGNS.search(told) else around


def closes(line: str, writer: str) -> bool:
    """Whether a line closes a letter: a greeting, or the name of who writes."""
    return bool(CLOSING.fullmatch(line)) or tells_who(line, writer)


def parted(written: str, writer: str) -> str:
    """The text with a line break more around each line that stands between two letters.

    So it has around the lines that tell who writes.
    """
    lines = [(line, MARKS.sub("", line).strip()) for line in written.split("\n")]
    has_head = sum(bool(FIELD.match(bare)) for _, bare in lines) >= FIELDS_MIN
    closings = (i for i, (_, bare) in enumerate(lines) if closes(bare, writer))
    closing = next(closings, len(lines))
    signed = any(tells_where(bare) for _, bare in lines[closing:])
    return "\n".join(
        f"\n{line}\n"
        if QUOTING.match(bare)
        or any(is_above(sign, bare) for sign in (SEPARATOR, HISTORY, PASSED_ON, SENT_FROM, DRAWN))
        or (has_head and FIELD.match(bare))
        or (signed and i >= closing)
        else line
        for i, (line, bare) in enumerate(lines)
    )
