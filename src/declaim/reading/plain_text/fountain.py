"""Fountain, the plain text of screenplays: scenes, what is seen, and who says what.

Its syntax: https://fountain.io/syntax
"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.encodings.charsets import decode
from declaim.reading.plain_text.links import Line

FIELD: Final = re.compile(r"(?P<name>[A-Za-z][A-Za-z ]{0,30}):[ \t]*(?P<value>.*)")
ROLES: Final = {
    "title": (Role.HEADLINE, "the title"),
    "author": (Role.BYLINE, "the author"),
    "authors": (Role.BYLINE, "the authors"),
}
ON_THE_TITLE_PAGE: Final = (Role.BOILERPLATE, "a fact of the title page")
BONEYARD: Final = re.compile(r"/\*(?:[^*/]|\*(?!/)|/(?!\*))*\*/")
NOTE: Final = re.compile(r"[ ]?\[\[[^\[\]]{1,2000}\]\]")
SCENE: Final = re.compile(r"(?:INT|EXT|EST|INT\.?/EXT|I/E)[. ].*|\.(?!\.).*", re.IGNORECASE)
NUMBER: Final = re.compile(r"[ \t]{0,9}#[\w.-]{1,12}#$")
"""The number of a scene, for those who film it."""
SPEAKER: Final = re.compile(
    r"(?P<name>[^\W\d_a-z][^a-z()^]{0,40}|@[^()^]{1,40})"
    r"(?:\((?:CONT[^()]{0,8}|(?P<how>[^()]{1,40}))\))?[ \t]{0,9}\^?"
)
MANNER: Final = re.compile(r"\(([^()]{1,200})\)")
STRESSED: Final = re.compile(
    r"(?<![^\W_])(?<!\*)(\*{1,3}|_{1,2})(?=[^\s*_])([^\n*_]{1,500})(?<=\S)\1(?!\*|[^\W_])"
)


def read_fountain(source: SourceBytes) -> Manuscript:
    """Take a screenplay apart."""
    text, cut = BONEYARD.subn(lambda found: "\n" * found[0].count("\n"), decode(source))
    text, notes = NOTE.subn(lambda found: "\n" * found[0].count("\n"), text)
    for _ in range(2):  # one may stand in another
        text = STRESSED.sub(r"\2", text)
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1)]
    groups = [
        [*group] for is_text, group in groupby(lines, lambda line: bool(line[1].strip())) if is_text
    ]
    front = [*title_page(groups[0])] if groups else []
    passages = [*front, *(each for group in groups[bool(front) :] for each in in_group(group))]
    told = {each.role: each.text for each in reversed(front)}
    counted = ((cut, "what is cut"), (notes, "a note of the writer"))
    return Manuscript(
        tuple(passages),
        Metadata(title=told.get(Role.HEADLINE, ""), byline=told.get(Role.BYLINE, "")),
        origin=Origin.WRITER,
        remarks=tuple(f"not spoken: {what} ({times})" for times, what in counted if times),
    )


def title_page(lines: list[Line]) -> Iterator[Passage]:
    """The facts at the top, each with the lines indented below it; of any other lines nothing."""
    role = ON_THE_TITLE_PAGE
    if not FIELD.fullmatch(lines[0][1]) or lines[0][1].isupper():
        return
    for number, line in lines:
        field = FIELD.fullmatch(line)
        role = ROLES.get(field["name"].casefold(), ON_THE_TITLE_PAGE) if field else role
        is_named = role is not ON_THE_TITLE_PAGE
        if text := (field["value"] if field and is_named else line).strip():
            yield Passage(text, number, *role)


def in_group(lines: list[Line]) -> Iterator[Passage]:
    """The passages of lines without a blank one between them."""
    number, first = lines[0][0], lines[0][1].strip()
    speaker = SPEAKER.fullmatch(first) if len(lines) > 1 else None
    if speaker and not SCENE.fullmatch(first) and first[0] not in "~!>":
        yield speech(speaker, lines)
        return
    if SCENE.fullmatch(first):
        text = NUMBER.sub("", first.removeprefix("."))
        yield Passage(text, number, Role.HEADING, "a scene", 2)
        lines = lines[1:]
    for is_sung, part in groupby(lines, lambda line: line[1].lstrip().startswith("~")):
        told = [*part]
        if is_sung:
            words = "\n".join(line.strip().removeprefix("~").strip() for _, line in told)
            yield Passage(words, told[0][0], Role.VERSE, "it is sung")
        else:
            yield from (action(line.strip(), n) for n, line in told)


def speech(speaker: re.Match[str], lines: list[Line]) -> Passage:
    """A speech: its speaker, the manner, and the words."""
    name = speaker["name"].removeprefix("@").strip()
    said = [line.strip() for _, line in lines[1:]]
    manner = MANNER.fullmatch(said[0]) if len(said) > 1 else None
    how = [each for each in (speaker["how"], manner and manner[1]) if each]
    label = f"{name} ({', '.join(how)})" if how else name
    text = " ".join(said[1:] if manner else said)
    return Passage(f"{label}: {text}", lines[0][0], Role.PARAGRAPH, "a speech", speaker=name)


def action(text: str, number: int) -> Passage:
    """A line of what is seen; what only its writer sees is silent."""
    if text.startswith(("#", "=")):
        return Passage(text, number, Role.BOILERPLATE, "an outline, which is not printed")
    if text.startswith(">"):
        text = text.strip("> <").strip()
    return Passage(text.removeprefix("!"), number, Role.PARAGRAPH, "what is seen")
