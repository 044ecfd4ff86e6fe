"""A regular expression that is compiled when it is first used, so that a program starts sooner."""

import re
from collections.abc import Callable
from functools import cached_property


class LazyPattern:
    """A pattern with the methods of `re.Pattern` that the package uses.

    For patterns that many articles never need: the 25 of structure/signs/wording.py take 75 ms of
    processor time, and a text in Markdown needs six of them.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def match(self) -> Callable[[str], re.Match[str] | None]:
        """The pattern's own method: the match at the beginning of a text."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[[str], re.Match[str] | None]:
        """The pattern's own method: the match of a whole text."""
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        """The pattern's own method: the first match in a text."""
        return self.compiled.search

    def sub(self, replacement: str, text: str, count: int = 0) -> str:
        """The text with its matches replaced, at most `count` of them, or all."""
        return self.compiled.sub(replacement, text, count)
