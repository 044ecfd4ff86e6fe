"""Encodings of Chinese, Japanese and Korean, told by the letters of a text that may be short.

A reader of statistics takes a name in a text of Latin letters for Latin, and Chinese for Korean.
"""

import re
from typing import Final

SIMPLIFIED: Final = frozenset(
    "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可"
    "她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三"
    "已老从动两长"
)
TRADITIONAL: Final = frozenset(
    "的一是不了人我在有他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可"
    "她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三"
    "已老從動兩長"
)
KOREAN: Final = frozenset(
    "이다의는에을가고하기지사도로한서인들그시아나은자대정해수리어과상원전부일있를것으스제여주라음보장"
)
KANA: Final = re.compile("[ぁ-ヺー]")
RUN: Final = re.compile(r"[^\x00-\x7f]{2,}")
AMID: Final = re.compile(r"(?<=[A-Za-z\d])[^\x00-\x7f](?=[A-Za-z\d\s.,;:!?)]|$)")
"""A letter alone behind one of ASCII: a text of Latin letters that is read as Chinese has many."""
MARKS: Final = re.compile("[\u3000-\u303f\uff01-\uff5e·—…“”‘’]")
USUAL_MIN: Final = 0.9
"""Of the letters beyond ASCII: nearly all are in the lists that schools teach."""
USUAL: Final = {
    "gb18030": ("gb2312", 0xB0, 0xD7, SIMPLIFIED),
    "big5": ("big5", 0xA4, 0xC6, TRADITIONAL),
    "euc_kr": ("euc_kr", 0xB0, 0xC8, KOREAN),
    "cp932": ("shift_jis", 0x82, 0x98, frozenset[str]()),
    "euc_jp": ("euc_jp", 0xA4, 0xCF, frozenset[str]()),
}
"""The first bytes of the usual letters in each encoding, and the letters that every text has."""
JAPANESE: Final = ("cp932", "euc_jp")


def east_asian_encoding(content: bytes) -> str:
    """The encoding in which nearly all letters beyond ASCII are usual ones, or empty."""
    scores = {name: usual_in(name, content) for name in USUAL}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= USUAL_MIN else ""


def usual_in(name: str, content: bytes) -> float:
    """The part of the letters beyond ASCII that are usual; more where some are very usual."""
    try:
        text = content.decode(name)
    except UnicodeDecodeError as broken:
        if broken.start < len(content) - 4:  # else a letter is cut at the end
            return 0.0
        text = content[: broken.start].decode(name)
    letters = re.sub(r"[\x00-\x7f]+", "", MARKS.sub("", text))
    is_kana_missing = name in JAPANESE and not KANA.search(letters)
    if not RUN.search(text) or not letters or is_kana_missing:
        return 0.0
    if 2 * len(AMID.findall(text)) > len(letters):
        return 0.0
    written, first, last, everywhere = USUAL[name]
    usual = very = 0
    for letter in letters:
        code = letter.encode(written, "ignore")
        usual += len(code) == 2 and first <= code[0] <= last
        very += letter in everywhere or (name in JAPANESE and bool(KANA.match(letter)))
    share = usual / len(letters)
    return share + very / len(letters) if share >= USUAL_MIN else 0.0
