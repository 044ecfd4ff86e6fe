"""Uses of the public names by programs: only mypy reads this file, nothing runs it."""

import asyncio
import io
from pathlib import Path
from typing import assert_type

import declaim
from declaim.normalise import Spoken, normalise
from declaim.verify import Report, verify

assert_type(declaim.__version__, str)

# An article is a path, an address, an open file, a source or a text.
assert_type(declaim.render("article.txt"), declaim.Recording)
declaim.render(Path("article.txt"), Path("output/article.mp3"))
declaim.render(io.BytesIO(b"Words."), "output/article.mp3")
declaim.render(io.StringIO("Words."), "output/article.mp3")
declaim.render(declaim.source_of_text("Words."), "output/article.mp3")
declaim.render(text="Words.", output="output/words.wav", jobs=2, force=True)
declaim.render(text=b"Words.")  # type: ignore[arg-type]
declaim.render("article.txt", store="clips")

options = declaim.Options(
    voice="tone",
    voices={"quote": "bf_emma"},
    rate=170,
    chapters=declaim.Chapters.HEADINGS,
    addresses=declaim.Addresses.SHORT,
    pauses={declaim.Role.HEADING: 1200, "sentence": 300},
    skip=frozenset({declaim.Role.CAPTION}),
    cover=Path("cover.png"),
    lexicons=(Path("names.txt"),),
    sidecars=(declaim.Sidecar.CAPTIONS,),
)
declaim.Options(rate="fast")  # type: ignore[arg-type]
options.rate = 200  # type: ignore[misc]

store = declaim.default_store()
assert_type(store, declaim.Store)
article, script = declaim.prepare("article.txt", options, store)
assert_type(article, declaim.Article)
assert_type(script, declaim.Script)
assert_type(article.metadata, declaim.Metadata)
assert_type(article.blocks[0].role, declaim.Role)
assert_type(script.utterances[0].text, str)


def progress(stage: str, done: int, total: int) -> None:
    """Shows how much is done."""


shows: declaim.Progress = progress
recording = declaim.render("article.txt", options=options, store=store, progress=shows)
assert_type(recording.path, Path)
assert_type(recording.duration, float)
assert_type(recording.timeline, declaim.Timeline)
assert_type([mark.title for mark in recording.timeline.marks], list[str])
assert_type(recording.effort, declaim.Effort)
assert_type(declaim.write_page("article.txt", "page", options), declaim.Recording)

assert_type(declaim.find_voice("natural", "en-GB"), declaim.Voice)
assert_type(declaim.open_engine("tone"), declaim.Engine)
assert_type(declaim.open_engine("tone").voices(), tuple[declaim.Voice, ...])
assert_type(normalise("£5", "en", declaim.Lexicon.parse("a = b")), Spoken)
assert_type(verify(recording.path, store, listen=False), Report)


async def beside_an_event_loop() -> declaim.Recording:
    """A render in a thread of its own."""
    return await asyncio.to_thread(declaim.render, "article.txt", options=options)


def data_by_name(error: declaim.DeclaimError) -> None:
    """Each error has its data as attributes."""
    match error:
        case declaim.UnreadableSource():
            assert_type((error.source, error.reason), tuple[str, str])
            assert_type((error.line, error.column), tuple[int | None, int | None])
        case declaim.UnknownChoice():
            assert_type((error.kind, error.name, error.known), tuple[str, str, tuple[str, ...]])
        case declaim.EngineFailed():
            assert_type((error.engine, error.line, error.text), tuple[str, int, str])
        case declaim.EngineUnavailable():
            assert_type((error.engine, error.reason), tuple[str, str])
        case declaim.Unwritable():
            assert_type((error.path, error.reason), tuple[str, str])
        case declaim.NotAStore():
            assert_type((error.folder, error.foreign), tuple[str, str])
        case declaim.MissingExtra():
            assert_type((error.extra, error.purpose), tuple[str, str])
        case declaim.ClusterLost():
            assert_type((error.address, error.reason), tuple[str, str])
        case declaim.DamagedEntry():
            assert_type(error.key, str)
