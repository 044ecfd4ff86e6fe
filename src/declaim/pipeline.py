"""The story: an article goes in, one narrated file with chapter marks comes out."""

import os
import time
import tomllib
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from platformdirs import user_cache_path, user_config_path

from declaim.assemble import assemble
from declaim.beside import Companion, paths_beside, write_beside
from declaim.containers import container_of, encode
from declaim.engines import engine_names, find_voice, open_engine
from declaim.errors import DamagedEntry, UnknownChoice, UnreadableSource, Unwritable
from declaim.lexicon import Lexicon, words_only
from declaim.model import Article, Recording, Script, Voice
from declaim.normalise import normalise
from declaim.plan import Chapters, plan
from declaim.read import read
from declaim.store import Store
from declaim.synthesize import clip_key, synthesize
from declaim.wishes import Wishes as Wishes  # noqa: PLC0414 - `render` is called with it
from declaim.wishes import with_settings
from declaim.work import Progress, silent

Source = str | Path | BinaryIO
"""A path, an address, `-` for standard input, or an open binary file."""


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
        article, title=wishes.title or article.title, byline=wishes.author or article.byline
    )
    wishes = with_settings(wishes, article.settings, _name(source))
    voice = _voice(wishes.voice, article.language, wishes)
    quotes = wishes.quote_voice and _quote_voice(wishes.quote_voice, voice, wishes)
    lexicon = _lexicon(source, wishes.lexicons)
    script = plan(
        article,
        voice,
        lambda written: normalise(written, article.language or "en", lexicon),
        quotes=quotes or voice,
        chapters=wishes.chapters or Chapters.AUTO,
        pauses=wishes.pauses,
        longest=open_engine(voice.engine).longest,
    )
    if not script.utterances:
        reason = "nothing in it is to be spoken; `declaim plan` says why"
        raise UnreadableSource(_name(source), reason)
    for utterance in script.utterances:
        words_only(utterance.text, voice.engine, utterance.line)  # no engine here takes phonemes
    return article, script


def _name(source: Source) -> str:
    is_file = isinstance(source, str | Path) and source != "-"
    return str(source) if is_file else "standard input"


def _voice(wanted: str | None, language: str, wishes: Wishes) -> Voice:
    voice = find_voice(wanted, language or "en")
    pitch = voice.pitch if wishes.pitch is None else wishes.pitch
    return replace(voice, rate=wishes.rate or voice.rate, pitch=pitch)


def _quote_voice(wanted: str, narrator: Voice, wishes: Wishes) -> Voice:
    """A voice of the narrator's engine: two engines' samples would not fit into one file."""
    if ":" not in wanted and wanted not in engine_names():
        wanted = f"{narrator.engine}:{wanted}"
    voice = _voice(wanted, narrator.language, wishes)
    if voice.engine != narrator.engine:
        names = tuple(voice.name for voice in open_engine(narrator.engine).voices())
        raise UnknownChoice(f"voice of {narrator.engine} for quotations", wanted, names)
    return voice


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
    engine = open_engine(script.voice.engine)
    return tuple(clip_key(engine, said) in store for said in script.utterances)


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
