r"""Marks of LaTeX that pandoc would lose or set itself: `\item[(a)]`, `\today`."""

import re
from typing import Final

LABELLED: Final = re.compile(
    rb"\\(?P<way>begin|end)\{(?P<list>itemize|enumerate|description|[a-z]{1,12}(?:list|desc))\*?\}"
    rb"|\\item\s{0,9}\[(?P<label>[^\[\]\n]{1,80})\]"
)
COMMAND: Final = re.compile(rb"\\[A-Za-z]+|\$")
OF_SIGNS: Final = re.compile(rb"\\(?:ding|fa[A-Z]\w*|includegraphics|raisebox|hspace|symbol)\b")
"""Commands whose arguments are numbers of signs, or measures."""
TODAY: Final = re.compile(
    rb"(?:,[~\s]{0,9}(?:\b(?:the|den|le|am|on)[~\s]{1,9})?|\b(?:[Oo]n|[Aa]m|[Ll]e|[Vv]om)[~\s]{1,9})?\\today(?![A-Za-z@])(?:\{\})?"
)
OWN_TODAY: Final = re.compile(rb"(?:command\*?\s?\{?|\\def)\\today(?![A-Za-z@])")


def with_labels(text: bytes) -> bytes:
    r"""The text with the words in the labels of a list of bullets among those of its items."""
    lists: list[bytes] = []

    def labelled(match: re.Match[bytes]) -> bytes:
        label = match["label"]
        if label is None:
            if match["way"] == b"begin":
                lists.append(match["list"])
            elif lists:
                lists.pop()
            return match[0]
        is_said = re.search(rb"[A-Za-z0-9\x80-\xff]", COMMAND.sub(b"", label))
        if lists[-1:] != [b"itemize"] or not is_said or OF_SIGNS.search(label):
            return match[0]
        return rb"\item {}" + label + b" "

    return LABELLED.sub(labelled, text)


def without_today(text: bytes) -> tuple[bytes, tuple[str, ...]]:
    """The text without the day on which it is printed, which it cannot know, and the remark."""
    if OWN_TODAY.search(text):
        return text, ()
    text, times = TODAY.subn(b"", text)
    return text, ((rf"not spoken: the day of printing, \today ({times})",) if times else ())
