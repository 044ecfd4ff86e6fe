"""The cast: the narrator, and the voices of roles, of people and of other languages."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from declaim.engines import NATURAL, engine_names, find_voice, open_engine, unnatural
from declaim.errors import DeclaimError, EngineUnavailable, UnknownChoice
from declaim.languages import foreign, primary_language
from declaim.model import Article, Block, Role, Voice
from declaim.settings.foreign_parts import in_languages
from declaim.settings.options import Foreign, Options
from declaim.structure.quotations import quotations

Part = tuple[str, Voice, str]
"""A text of a block, who speaks it, and its language (BCP 47) where that is not the article's."""

NARRATOR: Final = "narrator"
"""Stands beside roles and names where voices are named."""
UNDETERMINED: Final = "und"
"""The language of a voice that speaks whatever it is given."""
DIALOGUE: Final = "dialogue"
"""Stands beside roles and names: what is said between quotation marks in a paragraph."""
DIRECTED: Final = "voice "
"""Stands before the name of a block's speaker where a directive names it."""


@dataclass(frozen=True)
class Cast:
    """The voices of an article."""

    narrator: Voice
    others: Mapping[str, Voice]
    """By role, or by the name of who speaks, in lower case."""
    abroad: Callable[[str], Voice | None]
    """The voice for another language (BCP 47), if there is one."""
    named: Callable[[str], Voice]
    """The voice of a name, or UnknownChoice."""
    pace: float
    """The narrator's rate, in parts of the voice's own rate."""
    foreign: Foreign
    language: str
    """Of the article, as a BCP 47 tag."""
    stands_in: bool = False
    """Whether no voice of the narrator's engine speaks that language."""
    remark: str = ""
    """The remark on the narrator for the listener, or empty."""

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Every voice that is asked for by name."""
        return (self.narrator, *self.others.values())

    def speaker(self, block: Block) -> Voice:
        """The voice of a block: its language's, else its speaker's, else its role's.

        Raises UnknownChoice where a directive names a voice that is not at hand.
        """
        directed = block.speaker.startswith(DIRECTED)
        name = block.speaker.removeprefix(DIRECTED).strip(" :")
        voice = self.others.get(name.casefold()) or (self.named(name) if directed else None)
        voice = voice or self.others.get(block.role) or self.narrator
        return self._abroad(block.language, voice)

    def _abroad(self, language: str, voice: Voice) -> Voice:
        """The voice, or another if the language (empty for the article's) is none of its own."""
        if not language or _speaks(voice, language):
            return voice
        return self.abroad(language) or voice

    def unreadable(self, block: Block) -> str:
        """The reason why no voice speaks a block in another language, or empty."""
        if not block.language:
            return ""
        return self._unread(block.text, block.language, self.speaker(block))

    def _unread(self, text: str, language: str, voice: Voice) -> str:
        """The reason why a voice does not speak a text in a language, or empty."""
        if self.foreign == Foreign.SKIP and not _speaks(voice, language):
            return f"no voice at hand speaks {language}"
        illegible = getattr(open_engine(voice.engine), "illegible", None)
        return str(illegible(voice, text)) if illegible else ""

    def remarks(self, block: Block) -> str:
        """The plan's remark on the marked parts of a block that no voice of their language speaks.

        Raises UnknownChoice, as `speaker` does.
        """
        voice, remarks = self.speaker(block), []
        for start, stop, tag in self._in_languages(block):
            text = block.text[start:stop].strip()
            who = self._abroad(tag, voice)
            if tag and (why := self._unread(text, tag, who)):
                remarks.append(f"; “{text}” is left out: {why}")
            elif tag and not _speaks(who, tag):
                remarks.append(f"; no voice for {tag} is at hand, so {who.name} reads “{text}”")
        return "".join(remarks)

    def parts(self, block: Block) -> tuple[Part, ...]:
        """The block's text in parts of one voice each: the narrator's, and what somebody says.

        A quotation is spoken by the person who said it, else by the voice of `DIALOGUE`; a marked
        part in another language by a voice of that language. Raises UnknownChoice, as `speaker`
        does.
        """
        tongues = list(self._in_languages(block))
        parts: list[Part] = []
        for start, stop, who in self._by_speaker(block):
            for begin, end, tag in tongues:
                text = block.text[max(start, begin) : min(stop, end)].strip()
                voice = self._abroad(tag, who)
                if text and not (tag and self._unread(text, tag, voice)):
                    parts.append((text, voice, tag or block.language))
        return tuple(parts)

    def _in_languages(self, block: Block) -> tuple[tuple[int, int, str], ...]:
        around = block.language or self.language
        return tuple(in_languages(block, around)) if block.foreign else ((0, len(block.text), ""),)

    def _by_speaker(self, block: Block) -> Iterator[tuple[int, int, Voice]]:
        """Half-open ranges of the text, in order, and who speaks each."""
        voice, done = self.speaker(block), 0
        is_told = self.others and block.role == Role.PARAGRAPH and voice == self.narrator
        people = self.others.keys() - {DIALOGUE, *map(str, Role)} if is_told else set()
        for start, stop, name in quotations(block.text, people) if is_told else ():
            if who := self.others.get(name) or self.others.get(DIALOGUE):
                yield done, start, voice
                yield start, stop, who
                done = stop
        yield done, len(block.text), voice


def cast_of(options: Options, language: str) -> Cast:
    """The cast of an article in `language` (BCP 47), at the rate and pitch that are asked for.

    A voice without an engine is one of the narrator's engine, or else of the default engine. A
    language that the source alone names, and nobody speaks, is read by an English voice.
    Raises UnknownChoice, EngineFailed, EngineUnavailable.
    """
    wanted = options.voices.get(NARRATOR) or options.voice
    stands_in = False
    try:
        own = find_voice(wanted, language)
    except UnknownChoice as unknown:
        if options.language or unknown.name != language:
            raise
        own, stands_in = find_voice(wanted, "en"), True
    narrator = _asked_for(own, options)

    @cache
    def named(name: str) -> Voice:
        if ":" not in name and name not in (*engine_names(), *NATURAL):
            with suppress(UnknownChoice):
                return _asked_for(find_voice(f"{own.engine}:{name}", language), options)
        return _asked_for(find_voice(name, language), options)

    @cache
    def abroad(tongue: str) -> Voice | None:
        for choice in (wanted if wanted in NATURAL else own.engine, None):
            with suppress(DeclaimError):
                return _asked_for(find_voice(choice, tongue), options)
        return None

    quotes = {str(Role.QUOTE): options.quote_voice} if options.quote_voice else {}
    others = {who: name for who, name in (quotes | dict(options.voices)).items() if who != NARRATOR}
    people = {who.casefold(): named(name) for who, name in others.items()}
    pace = narrator.rate / own.rate
    foreign = options.foreign or Foreign.NEAREST
    remark = unnatural(wanted, narrator, language)
    return Cast(narrator, people, abroad, named, pace, foreign, language, stands_in, remark)


def legible(article: Article, cast: Cast) -> Article:
    """The article, with each block that no voice speaks left out and the reason on the block.

    Raises UnknownChoice where a directive names a voice that is not at hand.
    """
    if cast.stands_in:
        who = f"no voice of {cast.narrator.engine} speaks {cast.language}"
        remark = f"{who}, so {cast.narrator.name} reads it: name another with --voice"
        article = replace(article, remarks=(*article.remarks, remark))
    if not any(block.spoken and (block.language or block.foreign) for block in article.blocks):
        return article
    return replace(article, blocks=tuple(_legible(block, cast) for block in article.blocks))


def _legible(block: Block, cast: Cast) -> Block:
    if not block.spoken:
        return block
    if reason := cast.unreadable(block):
        return replace(block, spoken=False, reason=reason)
    if block.foreign and (remarks := cast.remarks(block)):
        return replace(block, reason=block.reason + remarks)
    return block


def _asked_for(voice: Voice, options: Options) -> Voice:
    pitch = voice.pitch if options.pitch is None else options.pitch
    if pitch != voice.pitch and getattr(open_engine(voice.engine), "one_pitch", False):
        reason = "its voices have one pitch; leave the pitch away, or take a voice of pyttsx3"
        raise EngineUnavailable(voice.engine, reason)
    rate = options.rate or voice.rate
    return replace(voice, rate=rate, pitch=pitch, expressive=options.expressive)


def _speaks(voice: Voice, language: str) -> bool:
    """Whether the voice is one of the language, or speaks whatever it is given."""
    spoken = primary_language(voice.language)
    return voice.language == UNDETERMINED or spoken == primary_language(language)


def language_of_short(article: Article, wanted: str | None) -> str:
    """The language of a text that is too short to tell it by its words; empty for English letters.

    It is that of the voice that is named, other than English, else that of the text's letters.
    Raises UnknownChoice.
    """
    tag = find_voice(wanted, "en").language if wanted else ""
    if tag and primary_language(tag) not in ("en", UNDETERMINED):
        return tag
    return foreign(" ".join(block.text for block in article.blocks), "en")
