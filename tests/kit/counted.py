"""A voice that writes down what it is asked for, and takes its time: an engine `counted`.

It gives what `tone` gives, but shorter, so that encoding costs little. `$COUNTED_LOG` names the
file to which every utterance is appended, and `$COUNTED_MS` says for how many milliseconds it
waits, as a slow neural voice elsewhere would.
"""

import os
import time
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

from declaim.engines.tone import Tone
from declaim.model import Speech, Utterance, Voice

FASTER = 5
"""So many times faster than it is asked to speak."""
ENTRY_POINTS = "[declaim.engines]\ncounted = kit.counted:Counted\n"


@dataclass(frozen=True, slots=True)
class Counted:
    """The engine `counted`."""

    name: str = "counted"
    longest: int = 1_000
    phonemes: bool = False
    shared: bool = True

    def identity(self, voice: Voice) -> str:  # noqa: ARG002 - it has no versions
        """Its version, which `$COUNTED_VERSION` changes."""
        return f"counted/{os.environ.get('COUNTED_VERSION', '1')}"

    def default_voice(self, language: str) -> Voice:
        """The one voice, whatever the language."""
        return replace(Tone().default_voice(language), engine=self.name)

    def voices(self) -> tuple[Voice, ...]:
        """One voice, that has no language."""
        return (self.default_voice("zxx"),)

    def voice(self, name: str) -> Voice:
        """The one voice, by any name."""
        return replace(self.default_voice("zxx"), name=name)

    def speak(self, utterance: Utterance) -> Speech:
        """The tones, after a while; the log has the time and the utterance's digest before."""
        line = f"{time.monotonic():.3f} {crc32(utterance.text.encode()):08x}\n"
        log = os.open(os.environ["COUNTED_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        os.write(log, line.encode())
        os.close(log)
        time.sleep(int(os.environ.get("COUNTED_MS", "0")) / 1000)
        voice = replace(utterance.voice, rate=FASTER * utterance.voice.rate)
        return Tone().speak(replace(utterance, voice=voice))


def installed(folder: Path) -> dict[str, str]:
    """The environment in which the engine is installed, with its log in `folder`."""
    package = folder / "site" / "declaim_counted-1.0.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.4\nName: declaim-counted\n", "utf-8")
    (package / "entry_points.txt").write_text(ENTRY_POINTS, "utf-8")
    places = (str(package.parent), str(Path(__file__).parents[1]))
    environment = {**os.environ, "COUNTED_LOG": str(folder / "spoken.log")}
    return {**environment, "PYTHONPATH": os.pathsep.join(places)}


def spoken(folder: Path) -> dict[str, int]:
    """The number of times that each utterance was spoken, by its digest."""
    times: dict[str, int] = {}
    log = folder / "spoken.log"
    for line in log.read_text("utf-8").splitlines() if log.exists() else ():
        digest = line.split()[1]
        times[digest] = times.get(digest, 0) + 1
    return times


def begun(folder: Path) -> list[float]:
    """The time at which each utterance began, in seconds of this machine's clock."""
    lines = (folder / "spoken.log").read_text("utf-8").splitlines()
    return sorted(float(line.split()[0]) for line in lines)
