"""Words and their times in little room: a book of ten hours has a hundred thousand of them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import starmap
from struct import Struct
from typing import Final, Self, overload

from declaim.model import Word

_WORD: Final = Struct("<III")  # frame, offset, length
WORD_BYTES = _WORD.size


class Words(Sequence[Word]):
    """An unchangeable sequence of words, `WORD_BYTES` each; in a tuple they take ten times that."""

    __slots__ = ("packed",)

    def __init__(self, packed: bytes = b"") -> None:
        self.packed = packed
        """The bytes that `of` made, to be stored."""

    @classmethod
    def of(cls, words: Iterable[Word]) -> Self:
        """The words, packed."""
        return cls(b"".join(_WORD.pack(word.frame, word.offset, word.length) for word in words))

    def __len__(self) -> int:
        return len(self.packed) // _WORD.size

    def __iter__(self) -> Iterator[Word]:
        return starmap(Word, _WORD.iter_unpack(self.packed))

    @overload
    def __getitem__(self, index: int) -> Word: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Word]: ...
    def __getitem__(self, index: int | slice) -> Word | Sequence[Word]:
        return tuple(self)[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))
