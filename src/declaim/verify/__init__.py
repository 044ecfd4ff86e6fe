"""Whether a file says what was written: what can be measured, and what a recogniser hears.

A file is held against its script, which the store remembers of the render (`last_render.py`); the
file's stamp says of which render it is, so that a copy is known and a namesake is not mistaken.
`measuring.py` compares the decoded sound with the clips that were spoken, chapters with the
timeline, loudness and peaks with what they should be. `hearing.py` transcribes the sound and
compares words.
"""

from pathlib import Path

from declaim.basics.parallel import Progress, silent
from declaim.errors import MissingExtra, UnreadableSource
from declaim.sound.inspect import About, inspect
from declaim.store import Store
from declaim.store.heard import keep_heard
from declaim.store.last_render import recall
from declaim.verify.decoded_sound import Sound
from declaim.verify.measuring import measured
from declaim.verify.report import Finding, Report

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

    A recogniser listens to it if `listen`, or, if that is None, where the extra is installed or a
    `model` is named. `model` is a folder with a faster-whisper model; if not given, the language
    decides which of the extra's two is taken.
    A language that the recogniser does not know is measured only. The store keeps what was heard of
    each clip, if nothing else is wrong with the file; the studio marks doubtful sentences by it.
    Raises UnreadableSource for a file that is not audio or was not rendered with this store, and
    MissingExtra where it shall listen and cannot.
    """
    path = Path(path)
    render = recall(path, _about(path).stamp, store)
    if render is None:
        reason = "the store knows no render of it; render it again, with the same store"
        raise UnreadableSource(str(path), reason)
    with Sound.of(path) as sound:
        findings = measured(path, sound, render, store)
        unheard = "as you asked"
        if listen is not False:
            try:
                from declaim.verify.hearing import misheard  # an extra

                found, heard, unheard = misheard(sound, render, model, progress)
                for key, each in heard.items() if not findings else ():
                    keep_heard(store, key, each)  # the file sounds as its clips do
                findings += found
            except MissingExtra as missing:
                if listen or model:
                    raise
                unheard = str(missing)
    return Report(
        path,
        sound.seconds,
        len({cue.block for cue in render.timeline.cues}),
        unheard,
        tuple(sorted(findings, key=lambda finding: -finding.weight)),
    )


def _about(path: Path) -> About:
    try:
        if path.is_dir():
            raise UnreadableSource(str(path), "it is a folder; name one audio file in it")
        if not path.exists():
            raise UnreadableSource(str(path), "there is no such file")
    except OSError as error:
        raise UnreadableSource(str(path), str(error.strerror)) from error
    try:
        return inspect(path)
    except UnreadableSource as error:
        if isinstance(error.__cause__, OSError):
            raise
        reason = "it is not an audio file, or is damaged; name a file that declaim rendered"
        raise UnreadableSource(str(path), reason) from error
