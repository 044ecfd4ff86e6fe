"""The pictures and the text boxes of an RTF, of which each command has a space behind it."""

import re
from collections.abc import Iterator
from typing import Final

from declaim.reading.documents.syntax_trees.pandoc_inlines import PICTURE

PICTURE_GROUP: Final = re.compile(r"\{(?:\\\*\\shppict|\\pict|(?P<again>\\nonshppict)) ")
"""A picture, which may stand there once more for old programs."""
DESCRIPTION: Final = re.compile(r"\{\\sn wzDescription\}\s*\{\\sv ([^{}]+)\}")
BRACE: Final = re.compile(r"\\.|[{}]", re.DOTALL)
SHAPE: Final = re.compile(r"\{\\shp ")
BOX: Final = re.compile(r"\{\\shptxt ")
END: Final = re.compile(r"\\(?P<end>par|cell|sect)(?![A-Za-z]) ?|\\.|[{}]", re.DOTALL)
"""The end of a paragraph or cell, and the braces before it."""


def behind_paragraphs(text: str) -> str:
    """The document with each text box behind the paragraph in which it stands."""
    parts, held, done = list[str](), "", 0
    shape = SHAPE.search(text)
    while shape:
        end = end_of_group(text, shape.start())
        box = BOX.search(text, shape.end(), end)
        parts.append(text[done : shape.start() if box else end])
        if box:
            held += "{" + text[box.end() : end_of_group(text, box.start())]
        done, shape = end, SHAPE.search(text, end)
        place = end_of_paragraph(text, end, shape.start() if shape else len(text))
        if held and place:
            parts += [text[end:place], held]
            held, done = "", place
    return "".join((*parts, held, text[done:]))


def end_of_paragraph(text: str, start: int, stop: int) -> int:
    """The place behind the end of the paragraph that goes on at a place; 0 if it is not found."""
    depth = 0
    for match in END.finditer(text, start, stop):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if match["end"] and depth <= 0:
            return match.end() if match["end"] == "par" else match.start()
    return max(start, len(text.rstrip("} \r\n"))) if stop == len(text) else 0


def with_descriptions(text: str) -> Iterator[str]:
    """The parts of a document, with links that say what is told of the pictures in their places."""
    done = 0
    while picture := PICTURE_GROUP.search(text, done):
        end = end_of_group(text, picture.start())
        told = None if picture["again"] else DESCRIPTION.search(text, picture.start(), end)
        yield text[done : picture.start() if told or picture["again"] else end]
        if told:
            yield f'{{\\field {{\\*\\fldinst HYPERLINK "{PICTURE}"}}{{\\fldrslt {told[1]}}}}}'
        done = end
    yield text[done:]


def end_of_group(text: str, start: int) -> int:
    """The place behind the brace that closes a group."""
    depth = 0
    for brace in BRACE.finditer(text, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if not depth:
            return brace.end()
    return len(text)
