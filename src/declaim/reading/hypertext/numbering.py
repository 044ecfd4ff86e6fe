"""The numbers of an ordered list, as a browser would print them."""

from dataclasses import dataclass
from typing import Final, Self

from declaim.reading.hypertext.elements import Element, local_name, text_of

ROMAN: Final = (
    *((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v")),
    *((4, "iv"), (1, "i")),
)
LARGEST_ROMAN: Final = 399
LETTERS: Final = 26


@dataclass(slots=True)
class Numbering:
    """The numbers of an ordered list: their kind, their step, and the last one given."""

    kind: str
    """1, a, A, i or I."""
    step: int
    number: int

    @classmethod
    def of(cls, ordered: Element) -> Self | None:
        """The numbering of an `<ol>`; None where its style hides the numbers."""
        style = (ordered.get("style") or "").replace(" ", "").lower()
        if "list-style:none" in style or "list-style-type:none" in style:
            return None
        step = -1 if ordered.get("reversed") is not None else 1
        items = sum(local_name(e) == "li" for e in ordered.iterchildren("*")) if step < 0 else 1
        return cls(ordered.get("type") or "1", step, whole(ordered.get("start"), items) - step)

    def mark(self, item: Element) -> str:
        """The mark of the next item, `3. `; empty where the item's text has the number itself."""
        self.number = whole(item.get("value"), self.number + self.step)
        number = f"{spelled(self.number, self.kind)}."
        told = text_of(item)[:8].startswith((number, number.replace(".", ")")))
        return "" if told else f"{number} "


def whole(text: str | None, otherwise: int) -> int:
    """The whole number in `text`, or `otherwise`."""
    digits = (text or "").strip()
    known = digits.removeprefix("-").isdecimal() and digits.isascii() and len(digits) < 7
    return int(digits) if known else otherwise


def spelled(number: int, kind: str) -> str:
    """The number in the figures or letters of a list of that kind."""
    if kind in ("a", "A") and 1 <= number <= LETTERS:
        return chr(ord(kind) + number - 1)
    if kind in ("i", "I") and 1 <= number <= LARGEST_ROMAN:
        text = ""
        for value, letters in ROMAN:
            text += letters * (number // value)
            number %= value
        return text if kind == "i" else text.upper()
    return str(number)
