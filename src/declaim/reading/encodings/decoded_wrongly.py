"""Texts in UTF-8 that a program took for code page 1252, and saved so: `cafÃ©`, `itâ€™s`.

Each letter is its bytes read backwards, so that nothing is guessed: what is no UTF-8 stays.
"""

import re
from typing import Final

BYTES: Final = {
    letter: bytes([code])
    for code in range(0x80, 0x100)
    for letter in {bytes([code]).decode("cp1252", "ignore") or chr(code), chr(code)}
}
"""The byte of each letter of code page 1252, and of Latin-1."""
BEHIND: Final = "".join(letter for letter, byte in BYTES.items() if byte < b"\xc0")
PAIRED: Final = re.compile(
    rf"[\xc2-\xdf][{BEHIND}]|[\xe0-\xef][{BEHIND}]{{2}}|[\xf0-\xf4][{BEHIND}]{{3}}|â€(?![{BEHIND}])"
)
SURE: Final = re.compile(
    r"â€[\x9d\x9c\x99\x98\x93\x94™œ˜¦“”¢]|(?<![A-Z])Ã[¡-ª¬-º¼-¿](?![A-Z])|Â[\xa0£°§©®·«»½¿¡]"
    r"|[ÐÑ][\x80-\x8f°-¿€‚ƒ„…†‡ˆ‰Š‹Œ][ÐÑ]"
)
"""Signs that no language has side by side."""
FOREIGN: Final = re.compile(r"[^\x00-\x7f]")
SHARE: Final = 0.8
"""Of the letters beyond ASCII: a text that writes about such signs has fewer."""
MOST_TIMES: Final = 3
"""A text that was saved so more than once is mended as often."""
NAMED: Final = 3
"""Signs in a remark."""
WITHOUT_END: Final = "â€"
"""A closing quotation mark whose last byte is none of code page 1252's letters, and was dropped."""


def mended(text: str) -> str:
    """The text as it was before it was decoded wrongly, or as it is where that is not sure."""
    for _ in range(MOST_TIMES):
        if not SURE.search(text) or not is_all_wrong(text):
            break
        text = PAIRED.sub(read_backwards, text)
    return text


def remarks_on_wrong(text: str) -> tuple[str, ...]:
    """The remark on a text of which letters were decoded wrongly, or none."""
    signs = dict.fromkeys(found[0] for found in SURE.finditer(text))
    if not signs:
        return ()
    named = ", ".join([*signs][:NAMED])
    if is_all_wrong(text):
        return (f"letters that were decoded wrongly are mended: {named}",)
    return (f"letters that may be decoded wrongly are read as they are: {named}",)


def is_all_wrong(text: str) -> bool:
    """Whether nearly all letters beyond ASCII are those of wrong pairs."""
    paired = sum(len(found[0]) for found in PAIRED.finditer(text))
    return paired >= SHARE * len(FOREIGN.findall(text))


def read_backwards(signs: re.Match[str]) -> str:
    """The letter whose bytes these signs are, or the signs."""
    if signs[0] == WITHOUT_END:
        return "”"
    try:
        return b"".join(map(BYTES.__getitem__, signs[0])).decode()
    except UnicodeDecodeError:
        return signs[0]
