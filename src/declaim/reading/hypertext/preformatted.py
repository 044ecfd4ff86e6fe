"""Text that keeps the lines of its source: `<pre>` holds a listing, a poem, or wrapped prose."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from declaim.model import Role
from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.elements import Element, local_name
from declaim.reading.place import Place
from declaim.reading.plain_text.joining import compounds_in, joined
from declaim.reading.plain_text.line_shapes import (
    CODE,
    ITEM,
    NARROWEST_WRAP,
    WIDEST_VERSE,
    goes_on_below,
    is_wrapped,
)

OF_CODE: Final = frozenset({"code", "samp", "kbd", "tt", "var"})
"""Elements that call their text a program's."""
CALLED_CODE: Final = re.compile(
    r"(?<![a-z])(?:code|lang|language|src|source|highlight|hljs|prettyprint|brush|syntax|terminal"
    r"|console|shell|screen|programlisting|output)(?![a-z])",
    re.IGNORECASE,
)
"""Classes of listings."""
WORD: Final = re.compile(
    r"[\"'“”‘’«»„(\[—–-]*[^\W\d_]+(?:[’'—–-]+[^\W\d_]+)*[\"'“”‘’«»)\].,;:!?…—–-]*"
)
STOPS: Final = re.compile(r"[.,;:!?…—–。，、！？؟،।][\"'”’»)\]]*$")
"""A stop at the end of a line."""
WORDS_MIN_SHARE: Final = 0.95
"""The part of what stands between white space, 0 to 1, that is a word with its stops."""
WORDS_MIN_MEAN: Final = 3
"""Words of a line."""
STOPS_MIN_SHARE: Final = 0.25
"""The part of the lines, 0 to 1, that end with a stop: a program's output has few."""


def parts_of(element: Element, place: Place) -> Iterator[tuple[str, Place]]:
    """The texts in a `<pre>`, each with its role in its place: all of it, or its paragraphs."""
    text = clean("".join(map(str, element.itertext()))).strip("\n")
    if place.role is Role.VERSE:
        yield text, place
        return
    lines = [line.strip() for line in text.split("\n")]
    if is_marked_as_code(element) or not is_of_words([*filter(None, lines)]):
        yield text, replace(place, role=Role.CODE, reason="a listing")
        return
    groups = [[*group] for has_words, group in groupby(lines, bool) if has_words]
    if max(map(len, lines)) <= WIDEST_VERSE and not any(map(is_prose, groups)):
        yield text, replace(place, role=Role.VERSE, reason="lines of words in <pre>")
        return
    compounds = compounds_in(text)
    for group in groups:
        yield joined(group, compounds), place


def is_prose(lines: list[str]) -> bool:
    """Whether lines are a paragraph that was wrapped at a width, as verse seldom looks."""
    wide = max(map(len, lines)) >= NARROWEST_WRAP
    return wide and (is_wrapped(lines) or goes_on_below(lines))


def is_marked_as_code(element: Element) -> bool:
    """Whether the markup in a `<pre>` or its class calls it a listing."""
    around = element.getparent()
    classes = (
        f"{element.get('class') or ''} {around.get('class') or '' if around is not None else ''}"
    )
    inside = any(local_name(e) in OF_CODE for e in element.iterdescendants("*"))
    return inside or bool(CALLED_CODE.search(classes))


def is_of_words(lines: list[str]) -> bool:
    """Whether lines are words of a language with its stops, and no program, list or table."""
    words = " ".join(lines).split()
    own = sum(bool(WORD.fullmatch(word)) for word in words)
    stops = sum(bool(STOPS.search(line)) for line in lines)
    return (
        len(lines) > 1
        and len(words) >= WORDS_MIN_MEAN * len(lines)
        and own >= WORDS_MIN_SHARE * len(words)
        and stops >= STOPS_MIN_SHARE * len(lines)
        and not any(CODE.search(line) or ITEM.match(line) for line in lines)
    )
