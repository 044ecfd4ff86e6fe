"""Signs of Aozora Bunko that stand for letters: marks of repetition, and accents behind letters.

Its rules: https://www.aozora.gr.jp/accent_separation.html
"""

import re
import unicodedata
from typing import Final

REPEATED: Final = re.compile(
    r"(?P<text>[ァ-ヿ]{1,6}|(?:(?<=[「『（、。\s])|^)[ぁ-ゖ]{2,3}"
    r"|ところ|ひと[つり]|か[はわへえ][るす]|かさね|[ぽちふゆ][つらろ]り"
    r"|[ぁ-ゖ]{2}|[一-龠][ぁ-ゖ]|[一-龠])(?P<sign>／(?P<voiced>″)?＼)",
    re.MULTILINE,
)
"""The word before a mark that repeats it: two letters, or one known to have more."""
VOICED: Final = "\u3099"
FOREIGN: Final = re.compile(r"〔([ -~]{1,300})〕")
ACCENTS: Final = {
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    ":": "\u0308",
    "~": "\u0303",
    "&": "\u030a",
    "_": "\u0304",
    ",": "\u0327",
}
LETTERS: Final = {"s&": "ß", "ae&": "æ", "AE&": "Æ", "oe&": "œ", "OE&": "Œ", "o/": "ø", "O/": "Ø"}
ACCENTED: Final = re.compile(
    r"(?:ae|AE|oe|OE|s)&|[oO]/|[aeiouyAEIOUY]['`^~_]|[aeiouyAEIOUY]:(?!\s)|[aAuU]&"
    r"|[nN]~|[cC],(?!\s)|[cnszrlCNSZRL]'(?=[^\s\WaeiouyhtsAEIOUYHTS])"
)
"""A letter and the sign of its accent; that of a consonant is else an apostrophe: `l'eau`."""


def with_letters(line: str) -> str:
    """The line with the letters for which its signs stand."""
    if "＼" in line:
        line = REPEATED.sub(twice, line)
    return FOREIGN.sub(accented, line) if "〔" in line else line


def twice(found: re.Match[str]) -> str:
    """The word, and again, with a voiced first letter where the mark has two dots."""
    text = found["text"]
    first = unicodedata.normalize("NFC", text[0] + VOICED) if found["voiced"] else text[0]
    return text + (first if len(first) == 1 else text[0]) + text[1:]


def accented(words: re.Match[str]) -> str:
    """Foreign words with their accents and without their brackets; others as they are."""
    text, times = ACCENTED.subn(composed, words[1])
    return text if times else words[0]


def composed(pair: re.Match[str]) -> str:
    """One letter of a letter and a sign."""
    written = pair[0]
    return LETTERS.get(written) or unicodedata.normalize("NFC", written[0] + ACCENTS[written[1]])
