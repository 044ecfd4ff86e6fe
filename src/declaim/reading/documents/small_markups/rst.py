"""RST as pandoc reads it right: with the first line of each directive, and those of Sphinx."""

import re
from typing import Final

from declaim.manuscript import SourceBytes
from declaim.reading.documents.remarks import listed
from declaim.reading.documents.syntax_trees.prepared import Prepared

QUOTATION: Final = re.compile(
    rb"^([ \t]*)(\.\. (?:epigraph|pull-quote|highlights)::)[ \t]+(\S[^\n]*)(?=(?:\n\1([ \t]+)\S)?)",
    re.MULTILINE,
)
"""A quotation that begins on the line of its directive, and the indent of its next line."""
OF_A_DOMAIN: Final = re.compile(rb"^[ \t]*\.\. [a-z]+:[a-z:-]+(?=::)", re.MULTILINE)
"""A directive for a programming language (`.. py:class`), of which pandoc makes a comment."""
OF_PYTHON: Final = re.compile(rb"^([ \t]*\.\. )(?=class::[^\n]*\()", re.MULTILINE)
"""A directive that to pandoc gives a class of style to what is below."""
INCLUDED: Final = re.compile(
    rb"^[ \t]*\.\. (?:literal)?include::[ \t]+(\S[^\n]{0,200})", re.MULTILINE
)
VERSION: Final = re.compile(
    rb"^([ \t]*)(\.\. (versionadded|versionchanged|versionremoved|deprecated)::)[ \t]+(\S+)[ \t]*"
    rb"(?=(\S|\n\1[ \t]+[^\s:])?)",
    re.MULTILINE,
)
"""A directive of Sphinx on a version, and the first sign of what it says of it."""
SINCE: Final = {
    b"versionadded": b"New in version",
    b"versionchanged": b"Changed in version",
    b"versionremoved": b"Removed in version",
    b"deprecated": b"Deprecated since version",
}
INDICES: Final = {
    b"genindex": b"Index",
    b"modindex": b"Module Index",
    b"py-modindex": b"Python Module Index",
    b"search": b"Search Page",
}
INDEX: Final = re.compile(rb":ref:`(%b)`" % b"|".join(INDICES))
"""A page that Sphinx makes itself, and the title that it has."""
LABEL: Final = re.compile(rb":guilabel:`[^`\n]{1,200}`")
"""The words on a button, in which a sign stands before the letter of a key."""
OTHER_TEXT: Final = re.compile(rb":doc:`/?(?:[^`<>/\n]{1,80}/){0,9}([^`<>/\n]{1,80})`")
"""Another text, by its path: its title stands in its own file."""
FOR_A_PROGRAM: Final = re.compile(
    rb"^([ \t]*\.\. (?:grid|grid-item|rst-class|tabularcolumns|button-ref|button-link|plot|program"
    rb"|default-domain)::)[ \t]+\S[^\n]*",
    re.MULTILINE,
)
"""A directive of which nobody sees the first line."""


def ready_rst(source: SourceBytes) -> Prepared:
    """The text, with the words of directives where pandoc sees them."""
    text = QUOTATION.sub(below, source.content)
    text = VERSION.sub(since, FOR_A_PROGRAM.sub(rb"\1", text))
    text = LABEL.sub(lambda m: m[0].replace(b"&", b""), INDEX.sub(lambda m: INDICES[m[1]], text))
    text = OTHER_TEXT.sub(lambda m: re.sub(rb"[-_]+", b" ", m[1]), text)
    text = OF_A_DOMAIN.sub(lambda m: m[0].replace(b":", b"-"), text)
    text = OF_PYTHON.sub(rb"\1py-", text)
    files = [name.decode().strip() for name in INCLUDED.findall(source.content)]
    told = (f"not read, since only one file is: {listed(files)}",) if files else ()
    return Prepared(text, remarks=told)


def below(quotation: re.Match[bytes]) -> bytes:
    """The words of a quotation below its directive."""
    indent, directive, words, more = quotation.groups()
    return b"%b%b\n\n%b%b%b" % (indent, directive, indent, more or b"   ", words)


def since(directive: re.Match[bytes]) -> bytes:
    """The directive with the words that Sphinx shows in front of its version."""
    indent, marked, name, version, says = directive.groups()
    return b"%b%b %b %b%b " % (indent, marked, SINCE[name], version, b":" if says else b".")
