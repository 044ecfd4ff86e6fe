r"""The letters of LaTeX: their subject, the address, and the name at their end."""

import re
from typing import Final

from declaim.model import Role

BRACED: Final = rb"\{((?:[^{}]|\{[^{}]{0,200}\}){0,1000})\}"
SUBJECT: Final = re.compile(rb"\\setkomavar\{subject\}" + BRACED)
SENDER: Final = re.compile(rb"\\(?:setkomavar\{(?:fromname|signature)\}|signature)" + BRACED)
LETTER: Final = re.compile(rb"\\begin\{letter\}\s{0,9}(?:\[[^\[\]]{0,99}\])?" + BRACED)
CLOSING: Final = re.compile(rb"\\closing" + BRACED)
POSTSCRIPT: Final = re.compile(rb"(\\ps\{)\s*P\.?\s?S\.?:?\s*")
"""The abbreviation that pandoc itself sets."""
LETTER_PARTS: Final = {
    "recipient": (Role.BOILERPLATE, "the address of a letter"),
    "complimentaryclose": (Role.PARAGRAPH, "the end of a letter"),
}
"""The classes of the divisions around parts of a letter, and what these are."""
_NAME, _END = (name.encode() for name in LETTER_PARTS)


def ready_letters(text: bytes) -> bytes:
    """The letters as pandoc reads them right."""
    if not LETTER.search(text):
        return text
    text = SUBJECT.sub(rb"\\title{\1}", text)
    senders = SENDER.findall(text)
    text = LETTER.sub(rb"\\begin{letter}\\begin{%b}\1\\end{%b}" % (_NAME, _NAME), text)
    sender = rb"\\ %b" % senders[-1] if senders else b""
    text = CLOSING.sub(lambda m: rb"\begin{%b}%b%b\end{%b}" % (_END, m[1], sender, _END), text)
    return POSTSCRIPT.sub(rb"\1", text)
