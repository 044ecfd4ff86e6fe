"""The story: an article goes in, one narrated file with chapter marks comes out."""

import os
import time
import tomllib
from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from platformdirs import user_cache_path, user_config_path

from declaim.assemble import assemble
from declaim.beside import Companion, paths_beside, write_beside
from declaim.containers import container_of, encode
from declaim.containers.tags import read_cover
from declaim.engines import find_voice, open_engine
from declaim.errors import DamagedEntry, UnreadableSource, Unwritable
from declaim.lexicon import Lexicon, words_only
from declaim.model import Article, Recording, Role, Script
from declaim.normalise import normalise
from declaim.plan import Chapters, plan
from declaim.read import read
from declaim.store import Store
from declaim.synthesize import clip_keys, synthesize
from declaim.work import Progress, silent

Source = str | Path | BinaryIO
"""A path, an address, `-` for standard input, or an open binary file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a listener may ask for; each has a default."""

    voice: str | None = None
    """An engine, a voice, `engine:voice`, or `auto`; None is the default for the language."""
    rate: int | None = None
    """Words per minute."""
    pitch: int | None = None
    """0 to 100."""
    expressive: bool = False
    """Let a voice that can read the same text in another way each time do so."""
    chapters: Chapters = Chapters.AUTO
    pauses: Mapping[Role, int] | None = None
    """Milliseconds of silence after a block of a role."""
    speak: frozenset[Role] = frozenset()
    """Roles to speak though they would be skipped."""
    skip: frozenset[Role] = frozenset()
    """Roles to skip though they would be spoken."""
    media_type: str | None = None
    """What the source is, where its name and content do not tell."""
    title: str | None = None
    author: str | None = None
    cover: Path | None = None
    """A JPEG or PNG."""
    lexicons: tuple[Path, ...] = ()
    """Files of pronunciations, above the user's own and those of `declaim.toml`; the last wins."""
    beside: tuple[Companion, ...] = ()
    """What is to stand beside the audio."""


def render(
    source: Source,
    output: str | Path | None = None,
    wishes: Wishes | None = None,
    *,
    store: Store | None = None,
    jobs: int | None = None,
    progress: Progress = silent,
) -> Recording:
    """Speak the article into `output`, whose suffix chooses the container.

    Only what the store has not is spoken and encoded. `output` is output/<article>.m4b if not
    given; `jobs` is how many utterances are spoken side by side, the number of cores if not given.
    Raises a DeclaimError; then the file that was there before is untouched.
    """
    began = time.monotonic()
    store = store or default_store()
    wishes = wishes or Wishes()
    output = _writable(Path(output) if output else _default_output(source), source, wishes.beside)
    article, script = prepare(source, wishes)
    recording = narrate(script, output, store, jobs=jobs, progress=progress)
    write_beside(wishes.beside, article, recording)
    return replace(recording, seconds=time.monotonic() - began)


def narrate(
    script: Script,
    output: Path,
    store: Store,
    *,
    jobs: int | None = None,
    progress: Progress = silent,
) -> Recording:
    """The script as a file: the stages after the plan. Raises a DeclaimError."""
    with ThreadPoolExecutor(jobs or os.cpu_count()) as executor:
        while True:
            try:
                engine = open_engine(script.voice.engine)
                clips = synthesize(script, engine, store, executor, progress)
                grid = container_of(output).grid(clips[0].frame_rate)
                timeline = assemble(script, clips, grid)
                return encode(script, timeline, output, store, executor, progress)
            except DamagedEntry:  # it is deleted, so that the next round makes it anew
                continue


def prepare(source: Source, wishes: Wishes) -> tuple[Article, Script]:
    """Read the article and plan what is said of it. Raises UnreadableSource, UnknownChoice."""
    article = read(source, media_type=wishes.media_type, speak=wishes.speak, skip=wishes.skip)
    article = replace(
        article,
        title=wishes.title or article.title,
        byline=wishes.author or article.byline,
        cover=read_cover(wishes.cover) if wishes.cover else article.cover,
    )
    voice = find_voice(wishes.voice, article.language or "en")
    voice = replace(voice, rate=wishes.rate or voice.rate, expressive=wishes.expressive)
    if wishes.pitch is not None:
        voice = replace(voice, pitch=wishes.pitch)
    engine = open_engine(voice.engine)
    lexicon = _lexicon(source, wishes.lexicons)
    script = plan(
        article,
        voice,
        lambda written: normalise(written, article.language or "en", lexicon),
        chapters=wishes.chapters,
        pauses=wishes.pauses or {},
        longest=engine.longest,
    )
    if not script.utterances:
        reason = "nothing in it is to be spoken; `declaim plan` says why"
        raise UnreadableSource(str(source), reason)
    for utterance in script.utterances:
        if not engine.phonemes:
            words_only(utterance.text, voice.engine, utterance.line)
    return article, script


def _lexicon(source: Source, files: tuple[Path, ...]) -> Lexicon:
    """The user's own pronunciations, then the article's folder's, then those of `files`."""
    lexicon = Lexicon()
    user = user_config_path("declaim") / "lexicon.txt"
    if user.exists():
        lexicon |= Lexicon.load(user)
    folder = Path(source).parent if isinstance(source, str | Path) else Path()
    project = folder / "declaim.toml"
    if project.is_file():
        try:
            table = tomllib.loads(project.read_text("utf-8")).get("lexicon", {})
        except (OSError, ValueError) as error:
            raise UnreadableSource(str(project), str(error)) from error
        lexicon |= Lexicon.from_table(table, str(project))
    for file in files:
        lexicon |= Lexicon.load(file)
    return lexicon


def stored(script: Script, store: Store) -> tuple[bool, ...]:
    """For each utterance, whether the store already has its clip."""
    return tuple(key in store for key in clip_keys(script, open_engine(script.voice.engine)))


def default_store() -> Store:
    """The store in $DECLAIM_STORE, or in the user's cache folder."""
    return Store(Path(os.environ.get("DECLAIM_STORE") or user_cache_path("declaim")))


def _default_output(source: Source) -> Path:
    name = Path(source).stem if isinstance(source, str | Path) and source != "-" else ""
    return Path("output") / f"{name or 'article'}.m4b"


def _writable(output: Path, source: Source, beside: Collection[Companion]) -> Path:
    """The output, if a file can be put there: said before any work is done, not after."""
    container_of(output)
    for path in (output, *paths_beside(output, beside)):
        if isinstance(source, str | Path) and path.resolve() == Path(source).resolve():
            raise Unwritable(str(path), "it is the article itself; name another file with -o")
    if output.is_dir():
        raise Unwritable(str(output), "it is a folder; name a file with -o")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unwritable(str(output.parent), f"{error.strerror}; name another with -o") from error
    if not os.access(output.parent, os.W_OK):
        raise Unwritable(str(output.parent), "no permission; name another folder with -o")
    return output
