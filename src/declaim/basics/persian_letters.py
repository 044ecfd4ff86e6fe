"""Letters of Persian that stand for Arabic ones, where a keyboard or a font has no others."""

from typing import Final

AS_ARABIC: Final = str.maketrans("یھہک", "يههك")
"""For `str.translate`: each of them as Arabic spells it."""
