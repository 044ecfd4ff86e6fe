"""Synthetic speech says that it is: in a sentence for people, and by an address for programs.

The addresses are those of the IPTC's vocabulary of digital sources,
https://cv.iptc.org/newscodes/digitalsourcetype/, which C2PA and schema.org use as well.
"""

from typing import Final

from declaim.model import Script, Voice

SYNTHETIC: Final = "synthetic voice"
_VOCABULARY: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"
TRAINED: Final = f"{_VOCABULARY}trainedAlgorithmicMedia"
"""Made by a model that was trained with recordings."""
BY_RULE: Final = f"{_VOCABULARY}algorithmicMedia"
"""Made by rules alone."""
_RULES: Final = ("pyttsx3", "tone")
"""Engines that were not trained: espeak-ng is meant by the first."""


def narrator_of(script: Script) -> str:
    """The reader: the article's details name one, or it is the voice, called synthetic."""
    return script.metadata.details.get("narrator") or named(script.voice)


def named(voice: Voice) -> str:
    """The voice as a narrator: `af_heart (synthetic voice)`."""
    return f"{voice.name} ({SYNTHETIC})"


def disclosure(script: Script) -> str:
    """The sentence in every file: the speech is synthetic, and these voices speak."""
    heard = dict.fromkeys((script.voice, *(said.voice for said in script.utterances)))
    voices = dict.fromkeys(f"{voice.name} of {voice.engine}" for voice in heard)
    plural = "voices" if len(voices) > 1 else "voice"
    return f"Synthetic speech, made by declaim with the {plural} {', '.join(voices)}."


def source_type(script: Script) -> str:
    """The address in the IPTC's vocabulary that says how the sound was made."""
    engines = {script.voice.engine, *(said.voice.engine for said in script.utterances)}
    return BY_RULE if engines <= {*_RULES} else TRAINED
