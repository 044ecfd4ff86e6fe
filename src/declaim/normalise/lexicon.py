"""The user's own pronunciations: `written = said`, one a line, or W3C PLS 1.0.

    SQL = sequel                    # said instead
    WHO = W H O                     # letter by letter
    Siobhan = /ʃɪˈvɔːn/             # phonetic (IPA), for an engine which takes phonemes
    Polish = poe lish ; case        # only in these capitals
    Chemnitz = Kemnitz ; en         # only in English
    UNIDO = ; word                  # as a word
    NEST = ; letters                # letter by letter, as NEST = N E S T

An entry in full capitals matches only capitals, any other matches in any case, unless it says
`; case` or `; any case`. The whole words match, the longest first, with their plural or
possessive s.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from declaim.errors import EngineFailed, UnreadableSource

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

PLS = "http://www.w3.org/2005/01/pronunciation-lexicon"

IPA_OPEN, IPA_SAID, IPA_CLOSE = "\ufff9", "\ufffa", "\ufffb"
"""Unicode's marks for a reading beside a word: open, the word, said, its IPA, close.

Spoken text holds them only for a phonetic entry or a homograph; an article loses them.
"""
_READING = re.compile(f"{IPA_OPEN}([^{IPA_SAID}]*){IPA_SAID}([^{IPA_CLOSE}]*){IPA_CLOSE}")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_ENDING = re.compile(r"('s|s)?(?!\w)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufff9-\uffff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One written form and how it is said."""

    written: str
    said: str
    """Words, or IPA without its slashes."""
    phonetic: bool = False
    exact_case: bool = False
    language: str = ""
    """BCP 47 tag; empty for every language."""

    @property
    def key(self) -> tuple[str, str]:
        """Two entries of one key say the same word: the later one is heard."""
        return (self.written if self.exact_case else self.written.casefold(), self.language)

    def serves(self, language: str) -> bool:
        """Whether it is for `language` or one that `language` is a region of."""
        return f"{language}-".startswith(f"{self.language}-" if self.language else "")

    def spoken(self, ending: str = "") -> str:
        """The text for the engine, with a plural or possessive s."""
        if self.phonetic:
            return f"{IPA_OPEN}{self.written}{IPA_SAID}{self.said}{IPA_CLOSE}{ending}"
        letters = self.said.split()
        if len(letters) > 1 and all(len(each) == 1 and each.isupper() for each in letters):
            return spelled("".join(letters), ending and "'s")
        # An engine spells a stressed syllable in capitals: luh-VEEV is for the reader's eye.
        return re.sub(r"[^\W\d_]*[A-Z]{2}[^\W\d_]*", lambda m: m[0].lower(), self.said) + ending


class Match(NamedTuple):
    """Half-open span of the text, what is said for it, and the entry that says so."""

    start: int
    stop: int
    spoken: str
    entry: Entry


@dataclass(frozen=True)
class Lexicon:
    """Entries in order; of two for the same written form the last wins."""

    entries: tuple[Entry, ...] = ()

    @classmethod
    def load(cls, path: str | Path) -> "Lexicon":
        """The entries of a file: PLS if its name ends in `.pls`, else lines.

        Raises UnreadableSource for a file that is not there, is not UTF-8, or breaks the format.
        """
        path = Path(path)
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is not UTF-8"
            raise UnreadableSource(str(path), reason.lower()) from error
        return _parse_pls(text, str(path)) if path.suffix == ".pls" else cls.parse(text, str(path))

    @classmethod
    def parse(cls, text: str, source: str = "lexicon") -> "Lexicon":
        """The entries of lines `written = said`; `#` begins a comment.

        Raises UnreadableSource with the line and column of the first wrong entry.
        """
        lines = (re.split(r"(?:^|\s)#", line)[0] for line in text.splitlines())
        return cls(tuple(
            _parse_line(line, number, source)
            for number, line in enumerate(lines, start=1)
            if line.strip()
        ))  # fmt: skip

    @classmethod
    def from_table(
        cls, table: Mapping[str, str], source: str = "lexicon", *lines: int
    ) -> "Lexicon":
        """The entries of a table `"al-Hashemi" = "al Hashimi"`, and the line of each if known."""
        placed = zip(table.items(), lines or repeat(0), strict=False)
        return cls(tuple(_entry(*pair, line, source) for pair, line in placed))

    def __or__(self, later: "Lexicon") -> "Lexicon":
        """Both layers; where they disagree, the later one."""
        return Lexicon(self.entries + later.entries)

    def matches(self, text: str, language: str = "en") -> Iterator[Match]:
        """The matches of the entries, from left to right, the longest first; none overlap."""
        if not self.entries:
            return
        stop = 0
        for token in _TOKEN.finditer(text):
            if token.start() < stop:
                continue
            word = token[0].casefold()
            for entry in self._index.get(word, ()) + self._index.get(word.removesuffix("s"), ()):
                if (found := _match(entry, text, token.start())) and entry.serves(language):
                    stop = found.stop
                    yield found
                    break

    def unmatched(self, texts: Iterable[str], language: str = "en") -> tuple[Entry, ...]:
        """The entries that no text has: misspelt, perhaps, or of a story that has moved on."""
        seen = {match.entry.key for text in texts for match in self.matches(text, language)}
        missing = {entry.key: entry for entry in self.entries if entry.key not in seen}
        return tuple(entry for entry in missing.values() if entry.serves(language))

    def to_pls(self, language: str = "en") -> str:
        """A PLS 1.0 document of the entries which serve `language`."""
        from xml.sax.saxutils import escape  # only PLS needs XML

        lexemes = "".join(
            f"  <lexeme>\n    <grapheme>{escape(entry.written)}</grapheme>\n"
            f"    <{tag}>{escape(entry.said)}</{tag}>\n  </lexeme>\n"
            for entry in self.entries
            if entry.serves(language)
            for tag in ["phoneme" if entry.phonetic else "alias"]
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<lexicon version="1.0" xmlns="{PLS}" alphabet="ipa" xml:lang="{escape(language)}">\n'
            f"{lexemes}</lexicon>\n"
        )

    @cached_property
    def _index(self) -> dict[str, tuple[Entry, ...]]:
        """First token: the entries beginning with it, the longest first, then the last."""
        index: dict[str, list[Entry]] = {}
        for entry in reversed(self.entries):
            if first := _TOKEN.match(entry.written):
                index.setdefault(first[0].casefold(), []).append(entry)
        return {
            first: tuple(sorted(entries, key=lambda e: (-len(e.written), not e.language)))
            for first, entries in index.items()
        }


def spelled(letters: str, suffix: str = "") -> str:
    """'FBI' is F B I.

    With an A among them dots join the letters (C.I.A), or engines take the A for the article.
    """
    if "A" in letters and len(letters) > 1:
        return ".".join(letters) + (f".{suffix}" if suffix else "")
    return " ".join(letters) + suffix


def readings(spoken: str) -> tuple[tuple[str, str], ...]:
    """Spoken text in pieces of (words, IPA), the IPA empty where an engine knows the words itself.

    An engine which takes phonemes says the IPA; any other takes `words_only`.
    """
    pieces: list[tuple[str, str]] = []
    done = 0
    for match in _READING.finditer(spoken):
        pieces += (spoken[done : match.start()], ""), (match[1], match[2])
        done = match.end()
    pieces.append((spoken[done:], ""))
    return tuple(piece for piece in pieces if piece[0])


def words_only(spoken: str, engine: str, line: int) -> str:
    """`spoken` for an engine which takes no phonemes.

    Raises EngineFailed where an entry of the lexicon is phonetic.
    """
    for words, ipa in readings(spoken):
        if ipa:
            reason = f"it takes no phonemes: write `{words} = ...` with letters instead of /{ipa}/"
            raise EngineFailed(engine, line, words, reason)
    return spoken


def _match(entry: Entry, text: str, start: int) -> Match | None:
    stop = start + len(entry.written)
    there = text[start:stop]
    same = there == entry.written or (
        not entry.exact_case and there.casefold() == entry.written.casefold()
    )
    ending = same and _ENDING.match(text, stop)
    if not ending:
        return None
    return Match(start, ending.end(), entry.spoken(ending[1] or ""), entry)


def _parse_line(line: str, number: int, source: str) -> Entry:
    written, equals, said = line.partition("=")
    if not equals:
        raise UnreadableSource(source, "write it as `written = said`", number, len(line) + 1)
    return _entry(written, said, number, source)


def _entry(written: str, said: str, line: int, source: str) -> Entry:
    _refuse_controls(written + said, source, line)
    said, *options = (part.strip() for part in said.split(";"))
    written, said = (part.strip().strip('"“”') for part in (written, said))
    for option in {"letters", "word"}.intersection(options):
        options.remove(option)
        letters = filter(str.isalnum, written)
        said = said or (" ".join(letters).upper() if option == "letters" else written.lower())
    if not _TOKEN.match(written) or not said:
        raise UnreadableSource(source, "there is no text on one side of `=`", line or None, 1)
    exact_case, language = written.isupper() and len(written) > 1, ""
    for option in options:
        if option in {"case", "any case"}:
            exact_case = option == "case"
        elif _LANGUAGE.fullmatch(option):
            language = option
        else:
            known = "`case`, `any case`, `word`, `letters` or a language such as `en`"
            reason = f"unknown option {option!r}: {known}"
            raise UnreadableSource(source, reason, line or None)
    phonetic = len(said) > 2 and said[0] == said[-1] == "/"
    return Entry(written, said.strip("/") if phonetic else said, phonetic, exact_case, language)


def _refuse_controls(text: str, source: str, line: int) -> None:
    if found := _CONTROL.search(text):
        reason = f"U+{ord(found[0]):04X} is a character without a sound; take it out"
        raise UnreadableSource(source, reason, line or None)


def _parse_pls(text: str, source: str) -> Lexicon:
    from xml.etree import ElementTree  # only PLS needs XML

    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UnreadableSource(source, "it has a document type; delete it")
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - entities are refused above
    except ElementTree.ParseError as error:
        raise UnreadableSource(source, "it is not well-formed XML", *error.position) from error
    if root.tag != f"{{{PLS}}}lexicon":
        raise UnreadableSource(source, f"expected <lexicon> of {PLS}")
    language = root.get("{http://www.w3.org/XML/1998/namespace}lang", "")
    if language and not _LANGUAGE.fullmatch(language):
        raise UnreadableSource(source, f"xml:lang {language!r} is not a language such as en-GB")
    _refuse_controls("".join(root.itertext()), source, 0)
    return Lexicon(tuple(
        Entry(
            written := (grapheme.text or "").strip(),
            (said.text or "").strip(),
            phonetic=said.tag.endswith("phoneme"),
            exact_case=written.isupper() and len(written) > 1,
            language=language,
        )
        for lexeme in root.iter(f"{{{PLS}}}lexeme")
        for said in _preferred([*lexeme.iter(f"{{{PLS}}}phoneme"), *lexeme.iter(f"{{{PLS}}}alias")])
        for grapheme in lexeme.findall(f"{{{PLS}}}grapheme")
    ))  # fmt: skip


def _preferred(said: list["Element"]) -> list["Element"]:
    """The pronunciation marked `prefer`, else the first; none of a lexeme without any."""
    return sorted(said, key=lambda element: element.get("prefer") != "true")[:1]
