"""The code pages of an RTF: those of its fonts, and that of the document."""

import codecs
from typing import Final

OF_CHARSETS: Final = {
    0: "cp1252",
    2: "",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
"""Python's name for the letters of a font; a font of signs (2) has its own."""
OF_DOCUMENTS: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


def known(codec: str) -> str:
    """The name of a code page, or nothing if Python has no such page."""
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return ""
