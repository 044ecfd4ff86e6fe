"""The kinds of files that can stand beside the audio; sidecars/ writes them."""

from enum import StrEnum


class Sidecar(StrEnum):
    """A kind of sidecar, as the command line spells it."""

    CAPTIONS = "captions"
    CHAPTERS = "chapters-json"
    TRANSCRIPT = "transcript"
    EPUB = "epub"
    PLAIN_EPUB = "epub-plain"


SUFFIXES = {
    Sidecar.CAPTIONS: (".srt", ".vtt"),
    Sidecar.CHAPTERS: (".chapters.json",),
    Sidecar.TRANSCRIPT: (".transcript.txt", ".transcript.html"),
    Sidecar.EPUB: (".epub",),
    Sidecar.PLAIN_EPUB: (".epub",),
}
"""The file that carries the stamp is written last: by it the whole kind is known to be current."""
