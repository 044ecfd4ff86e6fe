"""A rule, and how an ordered table of rules rewrites a text.

A rule sees the text as it was written. The earliest rule in the table that recognises a span owns
it: the span is then covered, so that later rules neither read nor divide it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from declaim.basics import private_characters as private

DIGITS = "0123456789"
AT_NUMBER, AT_CAPITAL = r"\d(?<!\d\d)", r"[A-Z](?<!\w[A-Z])"
"""For `first`: the first digit of a number, and a capital at the start of a word."""
VALUE, WORD = private.VALUE, private.WORD
"""Cover a span that is taken: one with a digit or % in it, and any other, so that a later rule can
ask for a value beside it. They are for private use: a cleaned text never holds them.
"""

_DIGIT = re.compile(r"[\d%]")
_WORD = re.compile(r"[^\W\d_]{2,}")

Say = Callable[[re.Match[str]], str | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One idea: a pattern, the words for it, and examples, which are tests and docs."""

    name: str
    pattern: str
    """Compiled when a text first needs it: an article without an `@` pays for no e-mail."""
    say: Say
    """The words for a match, or None to leave the span to a later rule."""
    examples: tuple[tuple[str, str], ...]
    needs: frozenset[str]
    """At least one of these characters or words is in every text it matches; empty if unknown."""
    near: str
    """A pattern, quick to look for, that every text it matches has; empty if there is none."""
    first: str
    """A pattern of the first character of every match; empty if unknown. The search for a class of
    characters is many times as fast as a look-behind at each place, which stands behind the class.
    """


def rule(
    name: str,
    pattern: str,
    say: Say | str,
    *examples: tuple[str, str],
    needs: Iterable[str] = "",
    near: str = "",
    first: str = "",
) -> Rule:
    """A row of a table; a text for `say` is what every match becomes."""
    speak = _always(say) if isinstance(say, str) else say
    needed = needs or (DIGITS if first == AT_NUMBER else "")
    return Rule(name, pattern, speak, examples, frozenset(needed), near, first)


def _always(text: str) -> Say:
    return lambda _: text


def before(match: re.Match[str], length: int = 30) -> str:
    """The text before a match, at most `length` characters, so that a rule stays linear."""
    return match.string[max(0, match.start() - length) : match.start()]


def after(match: re.Match[str], length: int = 30) -> str:
    """The text behind a match, likewise."""
    return match.string[match.end() : match.end() + length]


def any_case(names: Iterable[str]) -> set[str]:
    """Each as a word is written: May, may, MAY."""
    return {form for name in names for form in (name, name.lower(), name.upper(), name.title())}


def words(text: str) -> tuple[str, ...]:
    """The words of a table."""
    return tuple(text.split())


class Claim(NamedTuple):
    """A half-open span of the text, what is said for it, and by which rule."""

    start: int
    stop: int
    spoken: str
    rule: str


_Compiled = tuple[re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str]]
"""`near`, `first` and the pattern of a rule."""


class Index:
    """Rules in order, found by what they need; each pattern is compiled once, when first used."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._by_need: dict[str, list[int]] = {}
        self._always = []
        self._on_cover = []
        for place, each in enumerate(self.rules):
            for need in each.needs:
                self._by_need.setdefault(need, []).append(place)
            if not each.needs:
                self._always.append(place)
            elif each.needs & {VALUE, WORD}:
                self._on_cover.append(place)
        self._compiled: list[_Compiled | None] = [None] * len(self.rules)
        self._places: dict[re.Pattern[str], tuple[str, tuple[int, ...]]] = {}
        """The places of a `first` in the text that was last searched for it."""

    def candidates(self, text: str, *, covered: bool) -> set[int]:
        """The places of the rules whose needs `text` has; all that a covered span may bring."""
        found = set(self._always)
        if covered:
            found.update(self._on_cover)
        for feature in _features(text) & self._by_need.keys():
            found.update(self._by_need[feature])
        return found

    def on_cover(self) -> list[int]:
        """The places of the rules that a covered span is enough for."""
        return self._on_cover

    def matches(self, place: int, text: str) -> Iterable[re.Match[str]]:
        """The matches of the rule at that place, from left to right; () where none can be."""
        near, first, pattern = self._compiled[place] or self._compile(place)
        if near is not None and near.search(text) is None:
            return ()
        if first is None:
            return pattern.finditer(text)
        known, places = self._places.get(first, ("", ()))
        if known is not text:
            places = tuple(place.start() for place in first.finditer(text))
            self._places[first] = text, places
        return _matches_at(places, pattern, text) if places else ()

    def _compile(self, place: int) -> _Compiled:
        each = self.rules[place]
        compiled = (
            re.compile(each.near) if each.near else None,
            re.compile(each.first) if each.first else None,
            re.compile(each.pattern),
        )
        self._compiled[place] = compiled
        return compiled


def _matches_at(
    places: Iterable[int], pattern: re.Pattern[str], text: str
) -> Iterator[re.Match[str]]:
    """The matches that `finditer` finds, looked for at these places alone."""
    done = 0
    for place in places:
        if place >= done and (match := pattern.match(text, place)):
            yield match
            done = match.end()


def claims(text: str, index: Index, taken: Iterable[Claim] = ()) -> list[Claim]:
    """Every span of `text` that a rule rewrites, in order; none overlap.

    Spans which are `taken` are left alone. Each rule reads the text once, from left to right.
    """
    taken = list(taken)
    covered = _cover(text, taken)
    made: list[Claim] = []
    waiting = sorted(index.candidates(covered, covered=bool(taken)), reverse=True)
    while waiting:
        place = waiting.pop()
        found = index.matches(place, covered)
        if found == ():
            continue
        each = index.rules[place]
        new = [
            Claim(match.start(), match.end(), spoken, each.name)
            for match in found
            if (spoken := each.say(match)) is not None
        ]
        if new:
            covered = _cover(covered, new)
            if not made and not taken:
                more = {later for later in index.on_cover() if later > place}
                waiting = sorted(more.union(waiting), reverse=True)
            made += new
    return sorted(made)


def _features(text: str) -> set[str]:
    """Its characters and its words: what a rule may need. A digit of any script counts as one."""
    features = {*text, *_WORD.findall(text)}
    if not text.isascii() and re.search(r"\d", text):
        features.add("0")
    return features


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
    """A pattern for any of these, the longest first; what begins alike is looked at once."""
    tree: _Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(tree)


_Tree = dict[str, "_Tree"]
"""Letter -> what may follow; an empty text where a word may end."""


def _branches(tree: _Tree) -> str:
    ways = [re.escape(letter) + _branches(tree[letter]) for letter in sorted(tree) if letter]
    if len(ways) < 2 and "" not in tree:
        return "".join(ways)
    return f"(?:{'|'.join(ways)}){'?' * ('' in tree)}" if ways else ""
