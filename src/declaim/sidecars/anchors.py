"""Sentences found again in a book's own document, and given ids there.

The document is never parsed and written anew: ids, and `<span id>` around a sentence that is no
element of its own, are put into the text as it is, and every other character stays. A sentence is
found by its letters and figures, in order, as what was read had its space, quotes and notes mended.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import Final

from declaim.reading.hypertext.elements import INLINE
from declaim.sidecars.letters import WrittenXml, folded, letters_of, written

_NUMBER: Final = re.compile(r"\(?\w{1,5}[.)]\s+")
"""The signs that were put in front of an item of a list."""
_WITHIN: Final = frozenset((*INLINE, "img", "br", "wbr", "svg", "math"))
"""Elements that may stand in a sentence."""
_NEAR: Final = 400
"""Letters that may be passed over on the way to the next sentence."""
_LONG: Final = 24
"""Letters: a text of so many is looked for in the whole rest of the document."""
_ENDS: Final = (12, 6, 4, 3)
"""Letters at either end by which a sentence is found that has changed between them."""
_MOST_BOUND: Final = 1_000
"""Letters of an element that stands for sentences which cannot be told apart."""
_TOGETHER: Final = 4
"""Sentences, at most, that an element binds, as where the emphasis of two has one tag."""


Passages = Sequence[str | list[str]]
"""The texts of a document in order: the sentences of a spoken passage, or a silent text."""


def anchored(text: str, passages: Passages, prefix: str) -> tuple[str, list[str]]:
    """The document with ids for its body and its sentences, and those ids, the body's first.

    The id of a sentence that is not found is empty. Sentences that cannot be told apart have one
    id, that of what holds them.
    """
    document = written(text)
    while f'"{prefix}' in text:
        prefix += "x"
    found = list(_found(document, passages))
    body = next((i for i, each in enumerate(document.elements) if each.local == "body"), 0)
    targets = [body, *_targets(document, found)]
    names: dict[object, str] = {}
    inserted: list[tuple[int, int, str]] = []
    for target in targets:
        if target is None or target in names:
            continue
        name = f"{prefix}{len(names)}"
        if isinstance(target, int):
            element = document.elements[target]
            name = element.anchor or name
            if not element.anchor:
                tail = 2 if text[element.inside - 2] == "/" else 1
                inserted.append((element.inside - tail, 0, f' id="{name}"'))
        else:
            begin, end, around = target
            tag = document.elements[around].name
            tag = f"{tag.rpartition(':')[0]}:span" if ":" in tag else "span"
            inserted += [(begin, 1, f'<{tag} id="{name}">'), (end, 0, f"</{tag}>")]
        names[target] = name
    return with_pieces(text, inserted), [names.get(target, "") for target in targets]


def with_pieces(text: str, inserted: Iterable[tuple[int, int, str]]) -> str:
    """The text with pieces put into it: each with its place, and its rank among those there."""
    pieces: list[str] = []
    position = 0
    for place, _, piece in sorted(inserted):
        pieces += text[position:place], piece
        position = place
    return "".join([*pieces, text[position:]])


def _found(document: WrittenXml, passages: Passages) -> Iterator[tuple[int, int] | None]:
    """The letters of each sentence that is heard, `[begin, end)`; None where it is not found."""
    position = 0
    for passage in passages:
        silent = isinstance(passage, str)
        for number, text in enumerate([passage] if isinstance(passage, str) else passage):
            place = _find(document.letters, letters_of(text), position)
            if place is None and not number and (marked := _NUMBER.match(text)):
                place = _find(document.letters, letters_of(text[marked.end() :]), position)
            if place:
                position = place[1]
            if not silent:
                yield place


def _find(letters: str, wanted: str, position: int) -> tuple[int, int] | None:
    if not wanted:
        return None
    length = len(wanted)
    begin = letters.find(wanted, position, position + _NEAR + length)
    if begin < 0 and length >= _LONG:
        begin = letters.find(wanted, position)
    if begin >= 0:
        return begin, begin + length
    for end in _ENDS:
        begin = letters.find(wanted[:end], position, position + _NEAR + end)
        if 2 * end > length or begin < 0:
            continue
        near = letters[begin : begin + length + _NEAR]
        closing = [place.end() for place in re.finditer(re.escape(wanted[-end:]), near)]
        if closing:
            return begin, begin + min(closing, key=lambda place: abs(place - length))
    return None


_Target = int | tuple[int, int, int]
"""The owner of an id: an element, or the text between two places of an element."""


def _targets(document: WrittenXml, found: Sequence[tuple[int, int] | None]) -> list[_Target | None]:
    targets: list[_Target | None] = [None] * len(found)
    free = 0  # where in the text the next sentence may begin
    number = 0
    while number < len(found):
        place = found[number]
        target, together = None, 1
        for many in range(1, _TOGETHER + 1) if place else ():
            last = found[number + many - 1] if number + many <= len(found) else None
            if not place or not last:
                break
            if target := _target(document, place[0], last[1], free):
                together = many
                break
        if place and not target:
            target = _common(document, *place)
        targets[number : number + together] = [target] * together
        free = target[1] if isinstance(target, tuple) else free
        number += together
    bound = {target for target in targets if isinstance(target, int)}
    for index in sorted(bound, reverse=True):  # those around others last
        element = document.elements[index]
        for number, place in enumerate(found):  # what stands in it is heard with it
            if place and element.first <= place[0] and place[1] <= element.last + 1:
                targets[number] = index
    return targets


def _target(document: WrittenXml, begin: int, end: int, free: int) -> _Target | None:
    """The element that holds these letters and no others, or a text in one; None where none is."""
    for index in _around(document, document.places[begin][2]):
        element = document.elements[index]
        if (element.first, element.last) == (begin, end - 1) and not element.foreign:
            return index
    ends = list(_lifted(document, document.places[end - 1], 1, free))
    for start, inside in _lifted(document, document.places[begin], -1, free):
        for stop, within in ends:
            if inside == within and _is_line(document, inside, start, stop):
                return start, stop, inside
    return None


def _common(document: WrittenXml, begin: int, end: int) -> int | None:
    """The innermost element around these letters; None where it holds more than a paragraph."""
    last = set(_around(document, document.places[end - 1][2]))
    for index in _around(document, document.places[begin][2]):
        element = document.elements[index]
        if index in last and not element.foreign:
            return index if element.last - element.first < _MOST_BOUND else None
    return None


def _around(document: WrittenXml, index: int) -> Iterator[int]:
    """An element and those around it, the innermost first."""
    while index >= 0:
        yield index
        index = document.elements[index].parent


def _is_line(document: WrittenXml, inside: int, start: int, stop: int) -> bool:
    """Whether a span may stand there: nothing in it is a block."""
    if document.elements[inside].foreign:
        return False
    tags = document.order[bisect_left(document.order, start) : bisect_left(document.order, stop)]
    return all(document.elements[document.tags[tag][1]].local in _WITHIN for tag in tags)


def _lifted(
    document: WrittenXml, letter: tuple[int, int, int], step: int, free: int
) -> Iterator[tuple[int, int]]:
    """The places where a sentence may begin (or end): its letter, and outside tags there."""
    text = document.text
    inside = letter[2]
    place = letter[0] if step < 0 else letter[1]
    while True:
        while sign := _sign_at(text, place, step):
            if step < 0 and place - len(sign) < free:
                break
            place += step * len(sign)
        yield place, inside
        tag = document.ends.get(place, -1) if step < 0 else place
        if tag not in document.tags or tag < free:
            return
        end, index, opens = document.tags[tag]
        if opens is (step > 0) or document.elements[index].local not in INLINE:
            return
        place = tag if step < 0 else end
        inside = document.elements[index].parent


def _sign_at(text: str, place: int, step: int) -> str:
    """The punctuation in front of a place, or behind it; empty where there is none."""
    if step < 0:
        written = re.search(r"(?:&#?\w{1,20};|[^\s<>;&])\Z", text[max(0, place - 24) : place])
    else:
        written = re.match(r"&#?\w{1,20};|[^\s<>&]", text[place : place + 24])
    sign = written[0] if written else ""
    meant = unescape(sign)
    return "" if folded(meant) or meant.isspace() else sign
