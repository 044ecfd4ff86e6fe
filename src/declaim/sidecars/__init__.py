"""The files beside the audio, with its name and a suffix of their own.

Nothing of it is remembered: it is made anew with every render, in milliseconds. Each kind has a
module, which is loaded when it is asked for.
"""

from collections.abc import Collection
from pathlib import Path

from declaim.basics.atomic import replacing
from declaim.basics.disclosure import disclosure, source_type
from declaim.basics.sidecar import SUFFIXES, Sidecar
from declaim.errors import Unwritable
from declaim.model import Article, Recording

_IN_A_BOOK = (".m4b", ".m4a", ".mp3")


def sidecar_paths(audio: Path, wanted: Collection[Sidecar]) -> list[Path]:
    """The paths of the sidecars. Raises Unwritable where a book cannot hold such audio."""
    if {Sidecar.EPUB, Sidecar.PLAIN_EPUB} & {*wanted} and audio.suffix.lower() not in _IN_A_BOOK:
        reason = f"an EPUB holds MP3 or AAC, not {audio.suffix}; name a .m4b, .m4a or .mp3 with -o"
        raise Unwritable(str(audio.with_suffix(".epub")), reason)
    return [audio.with_suffix(suffix) for name in wanted for suffix in SUFFIXES[name]]


def book_to_narrate(path: Path | None, wanted: Collection[Sidecar]) -> bytes:
    """The EPUB at `path`, if its narration is wanted; else empty.

    Raises Unwritable for a book that cannot be narrated.
    """
    if Sidecar.EPUB not in wanted or not path or path.suffix.lower() != ".epub":
        return b""
    from declaim.sidecars.narrated import refuse_unfit

    content = path.read_bytes()
    refuse_unfit(content, f"a narration into {path}")
    return content


def write_sidecars(
    wanted: Collection[Sidecar], article: Article, recording: Recording, book: bytes = b""
) -> None:
    """Write the wanted sidecars, each file whole or not at all; raises Unwritable.

    `book` is the EPUB from which the article was read, if it was and is to be narrated.
    """
    for companion in wanted:
        if companion in (Sidecar.EPUB, Sidecar.PLAIN_EPUB):
            from declaim.sidecars.book import write_book
            from declaim.sidecars.narrated import write_narrated

            with replacing(recording.path.with_suffix(".epub")) as path:
                if book and companion == Sidecar.EPUB:
                    write_narrated(path, book, article, recording)
                else:
                    write_book(path, article, recording)
            continue
        texts = _texts(companion, article, recording)
        for suffix, text in zip(SUFFIXES[companion], texts, strict=True):
            with replacing(recording.path.with_suffix(suffix)) as path:
                path.write_text(text, "utf-8", newline="\n")


def _texts(companion: Sidecar, article: Article, recording: Recording) -> tuple[str, ...]:
    """The content of each file of a sidecar, in the order of its suffixes."""
    if companion == Sidecar.CAPTIONS:
        from declaim.sidecars.captions import captions, srt, webvtt

        shown = captions(article, recording.timeline)
        notes = recording.stamp, disclosure(recording.script)
        return srt(shown), webvtt(shown, *notes)
    if companion == Sidecar.CHAPTERS:
        from declaim.sidecars.chapters import chapters_json

        return (chapters_json(article, recording.timeline, disclosure(recording.script)),)
    from declaim.sidecars.transcript import transcript_html, transcript_text

    timeline, told = recording.timeline, disclosure(recording.script)
    page = transcript_html(article, timeline, recording.stamp, told, source_type(recording.script))
    return transcript_text(article, timeline, told), page
