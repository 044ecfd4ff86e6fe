"""A rule, and how an ordered table of rules rewrites a text.

A rule sees the text as it was written. The earliest rule in the table that recognises a span owns
it: the span is then covered, so that later rules neither read nor divide it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from declaim.basics import private_characters as private

DIGITS = "0123456789"
AT_NUMBER, AT_CAPITAL = r"\d(?<!\d\d)", r"[A-Z](?<!\w[A-Z])"
"""For `first`: the first digit of a number, and a capital at the start of a word."""
SIGNED = r"[-−]|\d(?<!\d\d)"
"""Likewise: the minus or the first digit of a number."""
NOT_ASCII = "not ASCII"
"""For `needs`: any character outside ASCII."""
VALUE, WORD = private.VALUE, private.WORD
"""Cover a span that is taken: one with a digit or % in it, and any other, so that a later rule can
ask for a value beside it. They are for private use: a cleaned text never holds them.
"""
JOINED = "\u2060"
"""At the end of what a rule says: no space before the next word. It leaves with no spoken text."""

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
    shapes: tuple[str, ...]
    """At least one of these is in every text it matches; empty if unknown. `0` stands for a digit,
    `A` for a capital and `a` for a small letter: `0-0`, `AA`. `near` takes many times as long.
    """
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
    shapes: Iterable[str] = (),
    first: str = "",
) -> Rule:
    """A row of a table; a text for `say` is what every match becomes."""
    speak = _always(say) if isinstance(say, str) else say
    needed = needs or (DIGITS if first == AT_NUMBER else "")
    return Rule(name, pattern, speak, examples, frozenset(needed), near, tuple(shapes), first)


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


def with_any_case(said: Mapping[str, str]) -> dict[str, str]:
    """A table whose words of three letters and more are also known in capitals."""
    longer = (name for name in said if len(name) > 2)
    return {**said, **{form: said[name] for name in longer for form in any_case([name])}}


def signs_of(forms: Iterable[str]) -> set[str]:
    """For `needs`: of each form its first word of two letters, or else its first sign."""
    return {
        found[0]
        for form in forms
        if (found := _WORD.search(form) or re.search(r"[^\w\s.]", form) or re.search(r"\S", form))
    }


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
        self._by_need: dict[str, int] = {}
        self._by_shape: dict[str, int] = {}
        self._by_plain_shape: dict[str, int] = {}
        """The shapes without a figure."""
        self._always = self._without_shapes = 0
        self.on_cover = 0
        """The rules that a covered span is enough for, as a set of places."""
        for place, each in enumerate(self.rules):
            for need in each.needs:
                self._by_need[need] = self._by_need.get(need, 0) | 1 << place
            for shape in each.shapes:
                self._by_shape[shape] = self._by_shape.get(shape, 0) | 1 << place
                if "0" not in shape:
                    self._by_plain_shape[shape] = self._by_shape[shape]
            self._always |= (not each.needs) << place
            self._without_shapes |= (not each.shapes) << place
            self.on_cover |= bool(each.needs & {VALUE, WORD}) << place
        self._compiled: list[_Compiled | None] = [None] * len(self.rules)
        self._places: dict[re.Pattern[str], tuple[str, tuple[int, ...]]] = {}
        """The places of a `first` in the text that was last searched for it."""

    def candidates(self, text: str, *, covered: bool) -> int:
        """The places of the rules whose needs and shapes `text` has, a bit for each place.

        A text with covered spans has all that a covered span may bring.
        """
        found = self._always | self.on_cover * covered
        for feature in _features(text) & self._by_need.keys():
            found |= self._by_need[feature]
        shaped, classes = self._without_shapes, text.translate(_CLASSES)
        shapes = self._by_shape if "0" in classes else self._by_plain_shape
        for shape, places in shapes.items():
            if shape in classes:
                shaped |= places
        return found & shaped

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
    candidates = index.candidates(covered, covered=bool(taken))
    bits, place = _bits(candidates), -1
    while (place := bits.find("1", place + 1)) >= 0:
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
                bits = _bits(candidates | index.on_cover)
            made += new
    return sorted(made)


def _bits(places: int) -> str:
    """A `1` at each place of a set: a search for the next one is quick."""
    return bin(places)[:1:-1]


def _features(text: str) -> set[str]:
    """Its characters and its words: what a rule may need. A digit of any script counts as one."""
    features = {*text, *_WORD.findall(text)}
    if not text.isascii():
        features |= {NOT_ASCII, "0"} if re.search(r"\d", text) else {NOT_ASCII}
    return features


class _Classes(dict[int, str]):
    """The letter of each character in a shape, found once for each character."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        kind = "0" if letter.isdecimal() else "A" if letter.isupper() else "a"
        self[code] = kind if letter.isdecimal() or letter.isalpha() else letter
        return self[code]


_CLASSES = _Classes()


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
