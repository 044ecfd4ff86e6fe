"""The article's blocks as the page shows them: a block an element, whatever stands around it.

`times.js` finds the elements in the order of the blocks, and makes their sentences.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

from declaim.model import Block, Role

_KEEPS_LINES = frozenset({Role.VERSE, Role.CODE, Role.TABLE})
_TAGS = {Role.HEADLINE: "h1", Role.QUOTE: "blockquote", Role.LIST_ITEM: "li"}
_NUMBERED = re.compile(r"\(?[\w]{1,5}[.)]\s")
"""The beginning of an item that needs no bullet."""


def shown(
    blocks: Sequence[Block],
    attributes: Sequence[str],
    heard: Collection[int],
    *,
    coming: int,
    not_read: str,
    pictures: Mapping[str, str],
) -> Iterator[str]:
    """The elements of the blocks; items that follow one another are one list.

    Each has its `attributes`; `heard` are the numbers of those of which something is heard. A block
    from the number `coming` on is still being spoken. `not_read` begins the element that gives the
    reason for which a block is not read. `pictures` has the address of each picture on the page.
    """

    def element(number: int, block: Block) -> str:
        tag = _TAGS.get(block.role, "p")
        if block.role is Role.HEADING:
            tag = f"h{min(max(block.level, 2), 6)}"
        kinds = [] if block.role is Role.PARAGRAPH else [str(block.role)]
        kinds += ["lines"] * (block.role in _KEEPS_LINES and not block.cells)
        kinds += ["numbered"] * (tag == "li" and bool(_NUMBERED.match(block.text)))
        content = _rows(block) if block.cells else _text(block)
        tag = "table" if block.cells else tag
        if number not in heard:
            if block.spoken and number >= coming:
                kinds.append("coming")
            else:
                tag = tag if tag in ("li", "table") else "p"
                kinds = [*(kinds or ["paragraph"]), "skipped"]
                reason = "there is nothing in it to say" if block.spoken else block.reason
                reason = f' {not_read} <span lang="en">{escape(reason)}</span></small>'
                content += f"<caption>{reason}</caption>" if tag == "table" else reason
        seen = [each for each in block.pictures if each[0] in pictures]
        described = block.text in {description for _, description in seen}
        is_caption = described or (seen and block.role is Role.CAPTION)
        tag = "figcaption" if is_caption and tag == "p" else tag
        images = _images(block, seen, pictures)
        if tag == "li":
            content, images = images + content, ""
        shown = f"<{tag}{attributes[number]}{_class(kinds)}>{content}</{tag}>"
        if tag == "figcaption":
            return f"<figure>{images}{shown}</figure>"
        return f"<figure>{images}</figure>\n{shown}" if images else shown

    lists = groupby(enumerate(blocks), key=lambda each: each[1].role is Role.LIST_ITEM)
    for is_list, group in lists:
        elements = "\n".join(element(number, block) for number, block in group)
        yield f"<ul>{elements}</ul>" if is_list else elements


def _class(kinds: list[str]) -> str:
    return f' class="{" ".join(kinds)}"' if kinds else ""


def _images(block: Block, seen: Sequence[tuple[str, str]], pictures: Mapping[str, str]) -> str:
    """The pictures; a description that is the block's own text is not said twice."""
    return "".join(
        f'<img src="{escape(pictures[address])}" loading="lazy"'
        f' alt="{escape("" if description == block.text else description)}">'
        for address, description in seen
    )


def _text(block: Block) -> str:
    """The text, its marked parts and links as the elements that they are."""
    parts = [(start, stop, f"<{name}>", f"</{name}>") for start, stop, name in block.marks]
    for start, stop, address in block.links:
        link = f'<a href="{escape(address)}" target="_blank" rel="noopener noreferrer">'
        parts.append((start, stop, link, "</a>"))
    parts.sort(key=lambda part: (part[0], -part[1]))
    pieces: list[str] = []
    position, around = 0, [(len(block.text), "")]
    for start, stop, begin, end in [*parts, (len(block.text), len(block.text), "", "")]:
        while len(around) > 1 and around[-1][0] <= start:
            closes, closing = around.pop()
            pieces += _escaped(block.text[position:closes]), closing
            position = closes
        if stop <= around[-1][0]:  # of two that overlap, the first one
            pieces += _escaped(block.text[position:start]), begin
            position = start
            around.append((stop, end))
    return "".join(pieces)


def _rows(block: Block) -> str:
    """A table's rows; what stands between its cells is there, and is not shown."""
    pieces = ["<tr>"]
    ends = [*(start for start, _ in block.cells[1:]), len(block.text)]
    for (start, stop), following in zip(block.cells, ends, strict=True):
        between = block.text[stop:following]
        pieces.append(f"<td>{_escaped(block.text[start:stop])}<i hidden>{between}</i></td>")
        pieces.append("</tr><tr>" if "\n" in between else "")
    return "".join([*pieces, "</tr>"])


def _escaped(text: str) -> str:
    return escape(text, quote=False)
