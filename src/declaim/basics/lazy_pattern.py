"""A regular expression that is compiled when it is first used, so that a program starts sooner."""

import re
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

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the beginning of the text."""
        return self.compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of the whole text."""
        return self.compiled.fullmatch(text)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in the text."""
        return self.compiled.search(text)

    def sub(self, replacement: str, text: str, count: int = 0) -> str:
        """The text with its matches replaced, at most `count` of them, or all."""
        return self.compiled.sub(replacement, text, count)
