"""Written text becomes spoken text by ordered tables of rules, one module or folder a language.

    text > characters > capitals > lexicon > rules of the language > Spoken

Nothing is lost on the way: text that no rule knows passes through unchanged, and `Spoken.changes`
has each rewritten span with its rule.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import chain
from types import ModuleType

from declaim.languages import primary_language, region
from declaim.normalise.characters import STANDS_FOR_ANOTHER, clean
from declaim.normalise.lexicon import Lexicon
from declaim.normalise.rules import JOINED, Claim, Index, Rule, claims
from declaim.normalise.settled_words import settled
from declaim.normalise.web_addresses import Addresses, shortened

__all__ = ["Addresses", "Change", "Spoken", "normalise", "sentences", "unmatched"]

LANGUAGES = {
    "ar": "declaim.normalise.grammars.arabic",
    "de": "declaim.normalise.grammars.german",
    "en": "declaim.normalise.grammars.english",
    "es": "declaim.normalise.grammars.spanish",
    "fr": "declaim.normalise.grammars.french",
    "it": "declaim.normalise.grammars.italian",
    "nl": "declaim.normalise.grammars.dutch",
    "pt": "declaim.normalise.grammars.portuguese",
    "pl": "declaim.normalise.grammars.polish",
    "ru": "declaim.normalise.grammars.russian",
    "tr": "declaim.normalise.grammars.turkish",
    "ja": "declaim.normalise.grammars.japanese",
    "zh": "declaim.normalise.grammars.chinese",
}
"""To add one: docs/adding-a-language.md."""
ANY_LANGUAGE = "declaim.normalise.grammars.any_language"


@dataclass(frozen=True, slots=True)
class Change:
    """One rewritten span."""

    start: int
    stop: int
    """Half-open character span in the written text."""
    written: str
    spoken: str
    rule: str
    """The name of the rule, or 'lexicon'."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The text for an engine, and the changes that led to it."""

    text: str
    changes: tuple[Change, ...]
    """In order, not overlapping; everything between them is as it was written."""

    def written_offset(self, spoken_offset: int) -> int:
        """The place in the written text from which the character at `spoken_offset` comes.

        Inside a change that is where the change starts.
        """
        shift = 0
        for change in self.changes:
            if spoken_offset + shift < change.start:
                break
            if spoken_offset + shift < change.start + len(change.spoken):
                return change.start
            shift += (change.stop - change.start) - len(change.spoken)
        return spoken_offset + shift


def normalise(
    text: str,
    language: str = "en",
    lexicon: Lexicon = Lexicon(),  # noqa: B008 - frozen
    addresses: Addresses = Addresses.WHOLE,
) -> Spoken:
    """`text` as it is said in `language` (BCP 47), the lexicon's entries before any rule.

    Linear in the text, and idempotent. A language without rules of its own has only its
    characters and punctuation cleaned. A text longer than a paragraph is said part by part.
    """
    parts: list[str] = []
    changes: list[Change] = []
    done = 0
    for part in _parts(text):
        said = _said(part, language, lexicon, addresses)
        parts.append(said.text)
        changes += (
            Change(each.start + done, each.stop + done, each.written, each.spoken, each.rule)
            for each in said.changes
        )
        done += len(part)
    return Spoken("".join(parts), tuple(changes))


_LONG_PARAGRAPH, _LONG_PART = 3000, 120
"""Characters of a text that is divided, and the fewest of a part."""
_PART_ENDS = re.compile(r"\n+|(?<=[a-z]{4}[.!?]) (?=[A-Z][a-z])")
"""The end of a line or of a plain sentence."""


def _parts(text: str) -> Iterator[str]:
    """A long text in parts of some sentences: each rule is then tried only where it has work."""
    done = 0
    if len(text) > _LONG_PARAGRAPH:
        for end in _PART_ENDS.finditer(text):
            if end.end() - done >= _LONG_PART:
                yield text[done : end.end()]
                done = end.end()
    yield text[done:]


def _said(text: str, language: str, lexicon: Lexicon, addresses: Addresses) -> Spoken:
    cleaned = _rewritten(text, clean(text))
    if STANDS_FOR_ANOTHER.search(text):
        cleaned = _through(text, cleaned, _rewritten(cleaned.text, clean(cleaned.text)))
    if addresses is Addresses.SHORT:
        cleaned = _through(text, cleaned, _rewritten(cleaned.text, shortened(cleaned.text)))
    lowered = _rewritten(cleaned.text, _headlines(cleaned.text, language, lexicon))
    said = _through(text, cleaned, lowered)
    named = [
        Claim(start, stop, spoken, "lexicon")
        for start, stop, spoken, _ in lexicon.matches(lowered.text, language)
    ]
    regional = _regional(language)
    for _ in range(_ROUNDS):
        before = said
        ruled = claims(before.text, _index(primary_language(language)), named)
        if regional:
            ruled = [
                each._replace(spoken=regional(before.text[each.start : each.stop], each.spoken))
                for each in ruled
            ]
        rewrites = [*_spaced(before.text, sorted(named + ruled))]
        after = _rewritten(before.text, rewrites)
        said = _through(text, before, after)
        if said.text == before.text:
            return before
        named = settled(after.text, rewrites, named)
    return said


def unmatched(lexicon: Lexicon, texts: Iterable[str], language: str = "en") -> tuple[str, ...]:
    """The entries that no text has, by their written form, the texts cleaned as for speaking."""
    cleaned = (_rewritten(text, clean(text)).text for text in texts)
    return tuple(entry.written for entry in lexicon.unmatched(cleaned, language))


_ROUNDS = 4
"""One rule's words may stand beside signs of another: `1A²` is `one A.²` is `one A. squared`."""


def rules(language: str) -> tuple[Rule, ...]:
    """The rules of a language, in order of precedence."""
    tables: dict[str, tuple[Rule, ...]] = _grammar(language).TABLES
    return tuple(chain.from_iterable(tables.values()))


def _grammar(language: str) -> ModuleType:
    return import_module(LANGUAGES.get(primary_language(language), ANY_LANGUAGE))


@cache
def _regional(language: str) -> Callable[[str, str], str] | None:
    """(written, spoken): the words of a region that has its own; None if it has none."""
    regions: Mapping[str, Callable[[str, str], str]] = getattr(_grammar(language), "REGIONS", {})
    return regions.get(region(language))


@cache
def _index(primary: str) -> Index:
    return Index(rules(primary))


def sentences(text: str, language: str = "en") -> tuple[tuple[int, int], ...]:
    """The half-open spans of the sentences; together they cover `text`."""
    from sentencex import get_sentence_boundaries  # 4 MB, only to split

    parts = get_sentence_boundaries(primary_language(language), text)
    stops = [part["end_index"] for part in parts]
    return tuple(zip([0, *stops], stops, strict=False))


def _headlines(text: str, language: str, lexicon: Lexicon) -> list[Claim]:
    """English alone spells out a word in capitals; no other language here has acronyms listed.

    What the lexicon has in capitals is an acronym in a headline too.
    """
    if primary_language(language) != "en":
        return []
    from declaim.normalise.grammars.english.shortened.acronyms import headlines  # loads English

    known = {entry.written for entry in lexicon.entries if entry.exact_case}
    return [claim for claim in headlines(text) if text[claim.start : claim.stop] not in known]


def _rewritten(text: str, rewrites: Iterable[Claim]) -> Spoken:
    parts: list[str] = []
    changes: list[Change] = []
    done = 0
    for start, stop, spoken, rule in rewrites:
        parts += text[done:start], spoken
        changes.append(Change(start, stop, text[start:stop], spoken, rule))
        done = stop
    return Spoken("".join([*parts, text[done:]]), tuple(changes))


def _spaced(text: str, rewrites: Iterable[Claim]) -> Iterator[Claim]:
    """The same, with a space where two words would touch, and none beside one there is."""
    done, before = 0, " "
    for claim in rewrites:
        if claim.start > done:
            before = text[claim.start - 1]
        after = text[claim.stop : claim.stop + 1] or " "
        spoken = claim.spoken
        if before.isspace() or before in "([-":
            spoken = spoken.lstrip(", ")
        elif before in ".,;:!?":
            spoken = spoken.lstrip(",")
        elif before.isalnum() and spoken[:1].isalnum():
            spoken = f" {spoken}"
        if after.isspace() or after in ")]-":
            spoken = spoken.rstrip(" ")
        elif after in ".,;:!?":
            spoken = spoken.rstrip(" ,")
        elif after.isalnum() and spoken[-1:].isalnum():
            spoken = f"{spoken} "
        yield claim._replace(spoken=spoken.removesuffix(JOINED))
        done, before = claim.stop, spoken[-1:] or before


def _through(written: str, first: Spoken, second: Spoken) -> Spoken:
    """`second`, which was made of the text of `first`, with its changes seen from `written`.

    A change of `first` that one of `second` touches becomes part of it.
    """
    if not first.changes:
        return second
    shift = 0
    changes: list[Change] = []
    for start, stop, early, late in _groups(first.changes, second.changes):
        begin = start - shift
        shift += sum(len(change.spoken) - (change.stop - change.start) for change in early)
        parts: list[str] = []
        done = start
        for change in late:
            parts += first.text[done : change.start], change.spoken
            done = change.stop
        spoken = "".join([*parts, first.text[done:stop]])
        rule = (late or early)[0].rule
        changes.append(Change(begin, stop - shift, written[begin : stop - shift], spoken, rule))
    return Spoken(second.text, tuple(changes))


_Group = tuple[int, int, list[Change], list[Change]]


def _groups(early: tuple[Change, ...], late: tuple[Change, ...]) -> list[_Group]:
    """Changes that overlap, together, by their span in the text between the two steps."""
    shift = 0
    spans: list[_Group] = [(change.start, change.stop, [], [change]) for change in late]
    for change in early:
        start = change.start + shift
        spans.append((start, start + len(change.spoken), [change], []))
        shift += len(change.spoken) - (change.stop - change.start)
    groups: list[_Group] = []
    for span in sorted(spans, key=lambda span: span[:2]):
        if groups and span[0] < groups[-1][1]:
            start, stop, befores, afters = groups[-1]
            befores += span[2]
            afters += span[3]
            groups[-1] = (start, max(stop, span[1]), befores, afters)
        else:
            groups.append(span)
    return groups
