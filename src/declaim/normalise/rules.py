"""What a rule is, and how an ordered table of them rewrites a text.

A rule sees the text as it was written. The earliest rule in the table that recognises a span owns
it: the span is then covered, so that later rules neither read nor divide it.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

VALUE, WORD = "\ue000", "\ue001"
"""Cover a span that is taken: one with a digit or % in it, and any other, so that a later rule can
ask for a value beside it. They are for private use: a cleaned text never holds them.
"""

_DIGIT = re.compile(r"[\d%]")

Say = Callable[[re.Match[str]], str | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One idea: what is recognised, what is said, and examples which are tests and docs."""

    name: str
    pattern: str
    """Compiled when a text first needs it: an article without an `@` pays for no e-mail."""
    say: Say
    """What to say instead, or None to leave the span to a later rule."""
    examples: tuple[tuple[str, str], ...]
    needs: frozenset[str]
    """At least one of these characters is in every text that it matches; empty if unknown."""


def rule(
    name: str, pattern: str, say: Say | str, *examples: tuple[str, str], needs: str = ""
) -> Rule:
    """A row of a table; a text for `say` is what every match becomes."""
    speak = _always(say) if isinstance(say, str) else say
    return Rule(name, pattern, speak, examples, frozenset(needs))


def _always(text: str) -> Say:
    return lambda _: text


def words(text: str) -> tuple[str, ...]:
    """The words of a table."""
    return tuple(text.split())


class Claim(NamedTuple):
    """A half-open span of the text, what is said for it, and by which rule."""

    start: int
    stop: int
    spoken: str
    rule: str


def claims(text: str, rules: Iterable[Rule], taken: Iterable[Claim] = ()) -> list[Claim]:
    """Every span of `text` that a rule rewrites, in order; none overlap.

    Spans which are `taken` are left alone. Each rule reads the text once, from left to right.
    """
    covered = _cover(text, taken)
    made: list[Claim] = []
    characters = set(text)
    for each in rules:
        if each.needs and characters.isdisjoint(each.needs):
            continue
        new = [
            Claim(match.start(), match.end(), spoken, each.name)
            for match in re.finditer(each.pattern, covered)
            if (spoken := each.say(match)) is not None
        ]
        if new:
            covered = _cover(covered, new)
            made += new
    return sorted(made)


def _cover(text: str, taken: Iterable[Claim]) -> str:
    """`text` with each claim hidden behind as many masks as it has characters."""
    parts: list[str] = []
    done = 0
    for claim in taken:
        mask = VALUE if _is_value(text[claim.start : claim.stop]) else WORD
        parts += text[done : claim.start], mask * (claim.stop - claim.start)
        done = claim.stop
    return "".join([*parts, text[done:]])


def _is_value(written: str) -> bool:
    """Not beta3: a range may end in what a value begins, never in a name with a figure in it."""
    return bool(_DIGIT.search(written)) and (" " in written or not written[0].islower())


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these, the longest first."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=lambda w: (-len(w), w)))) + ")"
