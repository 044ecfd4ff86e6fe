"""The faults of a file, and where to listen."""

from dataclasses import dataclass
from pathlib import Path

from declaim.model import Cue, Timeline


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong, and where to listen."""

    start: float
    """Seconds."""
    stop: float
    """Seconds."""
    line: int
    """The paragraph's line in the article, from 1; 0 where the finding concerns the whole file."""
    what: str
    """The fault, in words."""
    weight: float
    """Seconds of sound that are wrong, or as many as the words that are would take."""
    text: str = ""
    """The paragraph's first words."""


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a verification."""

    path: Path
    duration: float
    """Seconds."""
    paragraphs: int
    unheard: str
    """The reason why no recogniser has heard the file, or empty."""
    findings: tuple[Finding, ...]
    """The worst first."""

    @property
    def listened(self) -> bool:
        """Whether a recogniser has heard it."""
        return not self.unheard


def at(timeline: Timeline, cues: list[Cue], what: str, weight: float) -> Finding:
    """A finding about the paragraph that these cues are the sentences of."""
    start, stop = timeline.seconds(cues[0].start), timeline.seconds(cues[-1].stop)
    return Finding(start, stop, cues[0].line, what, weight, cues[0].text)
