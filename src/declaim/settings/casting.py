"""Who speaks: the narrator, and the voices of roles, of people and of other languages."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from declaim.engines import NATURAL, engine_names, find_voice, open_engine
from declaim.errors import DeclaimError, EngineUnavailable, UnknownChoice
from declaim.model import Article, Block, Role, Voice
from declaim.settings.options import Foreign, Options
from declaim.structure.quotations import quotations

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
    """How many times faster than its own rate the narrator speaks."""
    foreign: Foreign

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
        if block.language and not _speaks(voice, block.language):
            return self.abroad(block.language) or voice
        return voice

    def unreadable(self, block: Block) -> str:
        """Why no voice speaks a block in another language; empty if one does."""
        if not block.language:
            return ""
        voice = self.speaker(block)
        if self.foreign == Foreign.SKIP and not _speaks(voice, block.language):
            return f"no voice at hand speaks {block.language}"
        illegible = getattr(open_engine(voice.engine), "illegible", None)
        return str(illegible(voice, block.text)) if illegible else ""

    def parts(self, block: Block) -> tuple[tuple[str, Voice], ...]:
        """The block's text in parts of one voice each: the narrator's, and what somebody says.

        A quotation is spoken by the person who said it, else by the voice of `DIALOGUE`. Raises
        UnknownChoice, as `speaker` does.
        """
        voice = self.speaker(block)
        people = self.others.keys() - {DIALOGUE, *map(str, Role)}
        if block.role != Role.PARAGRAPH or voice != self.narrator:
            return ((block.text, voice),)
        parts: list[tuple[str, Voice]] = []
        done = 0
        for start, stop, name in quotations(block.text, people):
            if who := self.others.get(name) or self.others.get(DIALOGUE):
                parts += (block.text[done:start].strip(), voice), (block.text[start:stop], who)
                done = stop
        parts.append((block.text[done:].strip(), voice))
        return tuple(part for part in parts if part[0])


def cast_of(options: Options, language: str) -> Cast:
    """Who speaks an article in `language` (BCP 47), at the rate and pitch that are asked for.

    A voice without an engine is one of the narrator's engine, or else of the default engine.
    Raises UnknownChoice, EngineFailed, EngineUnavailable.
    """
    wanted = options.voices.get(NARRATOR) or options.voice
    own = find_voice(wanted, language)
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
    return Cast(narrator, people, abroad, named, pace, options.foreign or Foreign.NEAREST)


def legible(article: Article, options: Options) -> Article:
    """The article, with each block that no voice speaks left out and the reason on the block.

    Raises what `cast_of` raises.
    """
    if not any(block.spoken and block.language for block in article.blocks):
        return article
    cast = cast_of(options, article.metadata.language or "en")
    blocks = (
        replace(block, spoken=False, reason=reason)
        if block.spoken and (reason := cast.unreadable(block))
        else block
        for block in article.blocks
    )
    return replace(article, blocks=tuple(blocks))


def _asked_for(voice: Voice, options: Options) -> Voice:
    pitch = voice.pitch if options.pitch is None else options.pitch
    if pitch != voice.pitch and getattr(open_engine(voice.engine), "one_pitch", False):
        reason = "its voices have one pitch; leave the pitch away, or take a voice of pyttsx3"
        raise EngineUnavailable(voice.engine, reason)
    rate = options.rate or voice.rate
    return replace(voice, rate=rate, pitch=pitch, expressive=options.expressive)


def _speaks(voice: Voice, language: str) -> bool:
    """Whether the voice is one of the language, or speaks whatever it is given."""
    return voice.language == UNDETERMINED or _primary(voice.language) == _primary(language)


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()


def language_of_voice(wanted: str) -> str:
    """The language of the voice that is named, other than English; else empty.

    By it the rules read a text that is too short to tell its own. Raises UnknownChoice.
    """
    tag = find_voice(wanted, "en").language
    return "" if tag.partition("-")[0] in ("en", "und") else tag
