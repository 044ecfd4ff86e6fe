"""Roman numbers among the marks of lists: voices need figures, and one letter may be a letter."""

import re
from dataclasses import dataclass, field
from typing import Final

from declaim.reading.hypertext.numbering import LARGEST_ROMAN, spelled

ROMAN: Final = re.compile(r"(\(?)([ivxlc]+|[IVXLC]+)([.):]{1,2})")
VALUES: Final = {spelled(number, "i"): number for number in range(1, LARGEST_ROMAN + 1)}
BEFORE_I: Final = "h"


@dataclass(slots=True)
class RomanMarks:
    """The marks that were met so far."""

    last: dict[bool, int] = field(default_factory=dict)
    """The last number in capitals, and in small letters."""
    before: str = ""
    """The last mark's letters."""

    def figured(self, mark: str) -> str:
        """A mark with its number in figures: `iv)` is `4)`."""
        before, self.before = self.before, mark.strip("(.):").lower()
        match = ROMAN.fullmatch(mark)
        if not match or not (number := VALUES.get(match[2].lower())):
            return mark
        first = number == 1 and before != BEFORE_I
        is_capital = match[2].isupper()
        if len(match[2]) == 1 and not first and number != self.last.get(is_capital, 0) + 1:
            return mark
        self.last[is_capital] = number
        return f"{match[1]}{number}{match[3]}"
