r"""The names and years that `\citet`, `\textcite`, `\citeauthor` and `\citeyear` say in a sentence.

They are those of the sources at the end of the same file.
"""

import re
from typing import Final

ITEM: Final = re.compile(
    rb"\\bibitem\s{0,9}(?:\[((?:[^\[\]{}]|\{(?:[^{}]|\{[^{}]{0,200}\}){0,400}\}){1,600})\])?"
    rb"\s{0,9}\{([^{}]{1,99})\}([^\\]{0,300})"
)
LABEL: Final = re.compile(rb"\{?(.{1,200}?)\}?\s{0,3}\(\{?(\d{4}[a-z]?)\}?\)", re.DOTALL)
"""The label of a source in `natbib`: names, and the year in brackets."""
SURNAME: Final = r"[^\W\d_a-z][\w’'-]{1,30}(?: [^\W\d_a-z][\w’'-]{1,30})?"
INITIALS: Final = r"(?:[^\W\d_a-z]\.[ ~-]{0,2}){1,4}"
NAME: Final = rf"{INITIALS}{SURNAME}|{SURNAME},[ ~]{INITIALS}"
ENTRY: Final = re.compile(rf"\s*({NAME})(?:,? (?:and|&|und|et|y|e) ({NAME}))?[,. :(]")
"""One author or two at the head of a source, with initials."""
YEAR: Final = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d[a-z]?)(?!\d)")
CITED: Final = re.compile(
    rb"\\(?P<form>[cC]itet|[cC]itealt|[tT]extcite|[cC]iteauthor|citeyear|citeyearpar)\*?(?![A-Za-z])"
    rb"(?P<notes>(?:\[[^\[\]{}]{0,99}\]){0,2})\{(?P<keys>[^{}\\]{1,300})\}"
)


def with_citations(text: bytes) -> bytes:
    """The text with the names and years of those of its own sources that a sentence names."""
    if not CITED.search(text):
        return text
    sources = sources_of(text)

    def named(match: re.Match[bytes]) -> bytes:
        keys = [key.strip() for key in match["keys"].split(b",")]
        if any(key not in sources for key in keys):
            return match[0]
        *_, note = [b"", *re.findall(rb"\[([^\[\]]*)\]", match["notes"])]
        form, said = match["form"].lower(), []
        for key in keys:
            names, year = sources[key]
            behind = b", %b" % note if note and key == keys[-1] else b""
            if form.startswith(b"citeyear"):
                said.append((b"(%b%b)" if form.endswith(b"par") else b"%b%b") % (year, behind))
            elif form == b"citeauthor":
                said.append(names)
            elif form == b"citealt":
                said.append(b"%b %b%b" % (names, year, behind))
            else:
                said.append(b"%b (%b%b)" % (names, year, behind))
        return b", ".join(said)

    return CITED.sub(named, text)


def sources_of(text: bytes) -> dict[bytes, tuple[bytes, bytes]]:
    """The names and the year of each source in the file that tells both, by its key."""
    found = {}
    for label, key, entry in ITEM.findall(text):
        if told := LABEL.match(label):
            found[key.strip()] = (told[1].strip(), told[2])
        elif not label and (source := told_by(entry.decode("utf-8", "replace"))):
            found[key.strip()] = source
    return found


def told_by(entry: str) -> tuple[bytes, bytes] | None:
    """The names and the year that a source without a label begins with, or None."""
    entry = " ".join(entry.replace("~", " ").split())
    names, year = ENTRY.match(entry), YEAR.findall(entry)
    if not names or not year:
        return None
    surnames = [re.sub(rf",.*|{INITIALS}", "", name).strip() for name in names.groups() if name]
    return " and ".join(surnames).encode(), year[-1].encode()
