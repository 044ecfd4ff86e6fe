"""Chinese characters and kana: whether a text is mostly in them, and what to install to hear it."""

import re
from typing import Final

from declaim.errors import how_to_install

_IDEOGRAPH = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_KANA = re.compile(r"[\u3041-\u30fa\u30fc-\u30ff]")
_IDEOGRAPHS: Final = 0.2
"""The part of the letters, 0 to 1, from which on a voice has to read the script."""
_JAPANESE: Final = (
    "a voice of Piper reads Japanese: "
    f"{how_to_install('piper')}, `pip install 'piper-tts[ja]'`, "
    "then `declaim voices --get ja_JA-hi_fi_captain-medium` and `--voice piper`"
)
_CHINESE: Final = (
    "`--voice cmn` (Mandarin) and `--voice yue` (Cantonese) read Chinese, and so does a voice of"
    f" Piper: {how_to_install('piper')}, then `declaim voices --get zh_CN-huayan-medium`"
)


def has_ideographs(text: str) -> bool:
    """Whether so much of the text is in Chinese characters that a voice has to read them."""
    return len(_IDEOGRAPH.findall(text)) > _IDEOGRAPHS * sum(map(str.isalpha, text))


def who_reads(text: str) -> str:
    """The voices that read such a text, and how they are installed."""
    how = _JAPANESE if _KANA.search(text) else _CHINESE
    return f"{how}; `declaim: skip` leaves it out"
