"""Who speaks: the voices that the options name, with the rate and pitch that they ask for."""

from dataclasses import replace

from declaim.engines import engine_names, find_voice, open_engine
from declaim.errors import UnknownChoice
from declaim.model import Voice
from declaim.settings.options import Options


def narrator_of(options: Options, language: str) -> Voice:
    """The narrator of an article in `language` (BCP 47). Raises UnknownChoice, EngineFailed."""
    return _asked_for(find_voice(options.voice, language), options)


def quoter_of(options: Options, narrator: Voice) -> Voice:
    """Who says the quotations: a voice of the narrator's engine, or the narrator.

    Two engines' samples would not fit into one file. Raises UnknownChoice.
    """
    wanted = options.quote_voice
    if not wanted:
        return narrator
    if ":" not in wanted and wanted not in engine_names():
        wanted = f"{narrator.engine}:{wanted}"
    voice = _asked_for(find_voice(wanted, narrator.language), options)
    if voice.engine != narrator.engine:
        names = tuple(voice.name for voice in open_engine(narrator.engine).voices())
        raise UnknownChoice(f"voice of {narrator.engine} for quotations", wanted, names)
    return voice


def _asked_for(voice: Voice, options: Options) -> Voice:
    pitch = voice.pitch if options.pitch is None else options.pitch
    rate = options.rate or voice.rate
    return replace(voice, rate=rate, pitch=pitch, expressive=options.expressive)


def pace_of(narrator: Voice, options: Options, language: str) -> float:
    """How many times faster than its own rate the narrator speaks."""
    return narrator.rate / find_voice(options.voice, language).rate
