"""The page as a folder of files that need no server."""

from pathlib import Path

from declaim.basics.atomic import replacing
from declaim.basics.sidecar import Sidecar
from declaim.basics.stamp import source_digest
from declaim.errors import Unwritable
from declaim.listen.album import taken_out
from declaim.listen.document import document
from declaim.model import Recording
from declaim.outputs import default_page, writable, writable_page
from declaim.pipeline import narrate, prepare
from declaim.settings.environment import store_at
from declaim.settings.options import Options
from declaim.sidecars import write_sidecars
from declaim.source import Given, Source, source_of
from declaim.store import Store

PICTURES = "pictures"
CAPTIONS = (".vtt", ".srt")
SOUNDS = (".mp3", ".m4b")
"""The file that the page plays, and the file for audiobook players."""


def write_page(
    source: Given | Source,
    folder: str | Path | None = None,
    options: Options | None = None,
    *,
    store: Store | str | Path | None = None,
    jobs: int | None = None,
    force: bool = False,
) -> Recording:
    """Write the article's page with its audio into a folder, output/<article> if none is given.

    Returns the recording that `index.html` plays. `index.html` is written last, so that it never
    names a file that is not there. With `force` another article's page in that folder, or another
    program's, is replaced. Raises UnreadableSource, UnknownChoice, EngineFailed, Unwritable.
    """
    source, store = source_of(source), store_at(store)
    folder, stem = Path(folder) if folder else default_page(source), source.stem
    article, script = prepare(source, options or Options(), store)
    title = article.metadata.title
    writable_page(folder, source, title, force=force)
    origin = source_digest(source, title, folder)
    for suffix in SOUNDS:
        writable(folder / f"{stem}{suffix}", source, [Sidecar.CAPTIONS], force=force)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        recordings = [
            narrate(script, folder / f"{stem}{suffix}", store, origin=origin, jobs=jobs)
            for suffix in SOUNDS
        ]
        write_sidecars([Sidecar.CAPTIONS], article, recordings[0])
        names = {suffix[1:]: f"{stem}{suffix}" for suffix in (*SOUNDS, *CAPTIONS)}
        stamp = recordings[0].stamp
        pictures = taken_out(article, source.path, folder / PICTURES)
        page = document(
            article,
            recordings[0].timeline,
            names["mp3"],
            names,
            identity=stem,
            stamp=stamp,
            pictures={address: f"{PICTURES}/{name}" for address, name in pictures.items()},
        )
        with replacing(folder / "index.html") as path:
            path.write_text(page, "utf-8", newline="\n")
    except OSError as error:
        raise Unwritable(str(folder), f"{error.strerror}; name another with -o") from error
    return recordings[0]
