r"""The keys of LaTeX that stand for words of the same file: short forms, and formulas."""

import re
from typing import Final

from declaim.reading.documents.latex.latex_references import with_named_references
from declaim.reading.documents.latex.latex_words import BEGIN

VALUE: Final = rb"\{((?:[^{}]|\{[^{}]{0,200}\}){0,500})\}"
ACRONYM: Final = re.compile(
    rb"\\newacronym\s*(?:\[[^\]]{0,200}\])?\s*\{([^{}]{1,60})\}\s*" + VALUE + rb"\s*" + VALUE
)
ACRO: Final = re.compile(
    rb"\\(?:acro|acrodef|newacro)\s*\{([^{}]{1,60})\}\s*(?:\[([^\[\]]{1,60})\])?\s*" + VALUE
)
ENTRY: Final = re.compile(
    rb"\\(?:newglossaryentry|longnewglossaryentry|DeclareAcronym)\s*\{([^{}]{1,60})\}\s*" + VALUE
)
FIELD: Final = re.compile(rb"\b(name|text|plural|short|long)\s*=\s*(?:" + VALUE + rb"|([^,{}]+))")
USE: Final = re.compile(
    rb"\\(?P<form>[gG]ls(?:pl)?|GLS(?:pl)?|glsentry(?:text|short|long|name)|[aA]cr(?:short|long|full)"
    rb"|[aA]c[slf]?p?)\*?(?:\[[^\[\]]{0,60}\])?\{(?P<key>[^{}]{1,60})\}"
)
FORMULA: Final = re.compile(
    rb"\\begin\{(equation|align|gather|multline|eqnarray|alignat|flalign)\}"
    rb"((?:(?!\\begin\{\1\}).){0,20000}?)\\end\{\1\}"
    rb"|\\chapter(?P<chapter>\*?)[\[{]",
    re.DOTALL,
)
INNER: Final = re.compile(
    rb"\\begin\{(aligned|split|cases|[pbvV]?matrix|array|gathered|smallmatrix)\}.*?\\end\{\1\}",
    re.DOTALL,
)
LABEL: Final = re.compile(rb"\\label\{([^{}]{1,99})\}")
REFERENCE: Final = re.compile(rb"\\(eqref|ref)\*?\{([^{}]{1,99})\}")
NUMBERED_ELSEWHERE: Final = re.compile(rb"\\(?:numberwithin|counterwithin)\*?\{equation\}")
SINGLE: Final = (b"equation", b"multline")
"""The environments of one number, however many lines they have."""


def with_words_of_keys(text: bytes) -> bytes:
    """The text with the words and numbers for which its keys stand."""
    return with_numbers(with_short_forms(text))


def with_short_forms(text: bytes) -> bytes:
    """The text with the words of its glossary; at the first place a short form explains itself."""
    names = {m[1]: {b"short": m[2], b"long": m[3]} for m in ACRONYM.finditer(text)}
    names |= {m[1]: {b"short": m[2] or m[1], b"long": m[3]} for m in ACRO.finditer(text)}
    for entry in ENTRY.finditer(text):
        names[entry[1]] = {m[1]: (m[2] or m[3]).strip() for m in FIELD.finditer(entry[2])}
    if not names:
        return text
    told: set[bytes] = set()

    def spelled(match: re.Match[bytes]) -> bytes:
        if not (entry := names.get(match["key"])):
            return match[0]
        said = words_of(entry, match["form"], is_first=match["key"] not in told)
        told.add(match["key"])
        return said[:1].upper() + said[1:] if match["form"][:1] in b"GA" else said

    head, begin, body = text.rpartition(BEGIN)
    return head + begin + USE.sub(spelled, body)


def words_of(entry: dict[bytes, bytes], form: bytes, *, is_first: bool) -> bytes:
    """The words of an entry in the form that a command asks for."""
    form = form.lower()
    is_plural = form.endswith((b"p", b"pl"))
    end = b"s" if is_plural else b""
    if b"short" not in entry:
        one = entry.get(b"text") or entry.get(b"name", b"")
        return entry.get(b"plural", one + b"s") if is_plural else one
    short, long = entry[b"short"] + end, entry.get(b"long", b"") + end
    if form.endswith(b"short") or form in (b"acs", b"acsp", b"glsentrytext", b"glsentryname"):
        return short
    if form.endswith(b"long") or form in (b"acl", b"aclp"):
        return long
    is_full = is_first or form in (b"acrfull", b"acf", b"acfp")
    return b"%b (%b)" % (long, short) if is_full and entry.get(b"long") else short


def with_numbers(text: bytes) -> bytes:
    """The text with the numbers of its formulas, if they are counted through or by chapters."""
    numbers = {} if NUMBERED_ELSEWHERE.search(text) else numbers_of_formulas(text)
    text = with_named_references(text, numbers)

    def numbered(match: re.Match[bytes]) -> bytes:
        if not (number := numbers.get(match[2])):
            return match[0]
        return number if match[1] == b"ref" else b"(%b)" % number

    return REFERENCE.sub(numbered, text)


def numbers_of_formulas(text: bytes) -> dict[bytes, bytes]:
    """The number that LaTeX prints beside a formula, by its label."""
    found: dict[bytes, bytes] = {}
    chapter = number = 0
    for match in FORMULA.finditer(text):
        if match["chapter"] is not None:
            if not match["chapter"]:
                chapter, number = chapter + 1, 0
            continue
        lines = INNER.sub(lambda m: m[0].replace(rb"\\", b""), match[2])
        for line in [lines] if match[1] in SINGLE else lines.split(rb"\\"):
            tag = re.search(rb"\\tag\*?\{([^{}]{1,20})\}", line)
            if re.search(rb"\\(?:nonumber|notag)\b", line) or not line.strip():
                continue
            number += not tag
            shown = b"%d.%d" % (chapter, number) if chapter else b"%d" % number
            for label in LABEL.findall(line):
                found[label] = tag[1] if tag else shown
    return found
