"""The page as a folder of files that need no server."""

from pathlib import Path

from declaim.atomic import replacing
from declaim.errors import Unwritable
from declaim.listen.document import document
from declaim.model import Recording
from declaim.pipeline import Options, default_store, narrate, prepare
from declaim.sidecars import SUFFIXES, Sidecar, write_sidecars
from declaim.store import Store

CAPTIONS = SUFFIXES[Sidecar.CAPTIONS]
SOUNDS = (".mp3", ".m4b")
"""What the page plays, and what an audiobook player takes."""


def write_page(
    source: str | Path,
    folder: Path,
    options: Options | None = None,
    *,
    store: Store | None = None,
    jobs: int | None = None,
) -> Recording:
    """Write the article's page, its audio beside it; what `index.html` plays.

    Raises a DeclaimError. `index.html` comes last, so that it never names what is not there.
    """
    article, script = prepare(source, options or Options())
    store = store or default_store()
    stem = Path(source).stem if str(source) != "-" else "article"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        recordings = [
            narrate(script, folder / f"{stem}{suffix}", store, jobs=jobs) for suffix in SOUNDS
        ]
        write_sidecars([Sidecar.CAPTIONS], article, recordings[0])
        names = {suffix[1:]: f"{stem}{suffix}" for suffix in (*SOUNDS, *CAPTIONS)}
        page = document(article, recordings[0].timeline, names["mp3"], names, identity=stem)
        with replacing(folder / "index.html") as path:
            path.write_text(page, "utf-8", newline="\n")
    except OSError as error:
        raise Unwritable(str(folder), f"{error.strerror}; name another with -o") from error
    return recordings[0]
