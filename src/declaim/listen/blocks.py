"""The article's blocks as the page shows them: a block an element, whatever stands around it.

`times.js` finds the elements in the order of the blocks, and makes their sentences.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from html import escape
from itertools import groupby

from declaim.model import Block, Role

_KEEPS_LINES = frozenset({Role.VERSE, Role.CODE, Role.TABLE})
_TAGS = {Role.HEADLINE: "h1", Role.QUOTE: "blockquote", Role.LIST_ITEM: "li"}
_NUMBERED = re.compile(r"\(?[\w]{1,5}[.)]\s")
"""How an item begins that needs no bullet."""


def shown(
    blocks: Sequence[Block],
    attributes: Sequence[str],
    heard: Collection[int],
    *,
    coming: int,
    not_read: str,
) -> Iterator[str]:
    """The elements of the blocks; items that follow one another are one list.

    Each has its `attributes`; `heard` are the numbers of those of which something is heard. A block
    from the number `coming` on is still being spoken. `not_read` is said in front of the reason for
    which a block is not read.
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
                told = f'{escape(not_read)} <span lang="en">{escape(reason)}</span>'
                reason = f" <small>{told}</small>"
                content += f"<caption>{reason}</caption>" if tag == "table" else reason
        return f"<{tag}{attributes[number]}{_class(kinds)}>{content}</{tag}>"

    lists = groupby(enumerate(blocks), key=lambda each: each[1].role is Role.LIST_ITEM)
    for is_list, group in lists:
        elements = "\n".join(element(number, block) for number, block in group)
        yield f"<ul>{elements}</ul>" if is_list else elements


def _class(kinds: list[str]) -> str:
    return f' class="{" ".join(kinds)}"' if kinds else ""


def _text(block: Block) -> str:
    """The text, its stressed parts as such, its links as links."""
    marked = [(start, stop, "<em>", "</em>") for start, stop in block.emphasis]
    for start, stop, address in block.links:
        link = f'<a href="{escape(address)}" target="_blank" rel="noopener noreferrer">'
        marked.append((start, stop, link, "</a>"))
    pieces: list[str] = []
    position = 0
    for start, stop, begin, end in sorted(marked):
        if start >= position:  # of two that overlap, the first one
            pieces += _escaped(block.text[position:start]), begin
            pieces += _escaped(block.text[start:stop]), end
            position = stop
    return "".join([*pieces, _escaped(block.text[position:])])


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
