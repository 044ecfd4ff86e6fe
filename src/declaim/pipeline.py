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

from declaim.containers import container_of, encode
from declaim.containers.tags import read_cover
from declaim.engines import engine_names, find_voice, open_engine
from declaim.errors import DamagedEntry, UnknownChoice, UnreadableSource, Unwritable
from declaim.model import Article, Recording, Script, Voice
from declaim.normalise import unmatched
from declaim.normalise.lexicon import Lexicon, words_only
from declaim.normalise.phrasebook import Phrasebook
from declaim.parallel import Progress, silent
from declaim.plan import Chapters, plan
from declaim.reading import read
from declaim.settings.options import Options as Options  # noqa: PLC0414 - `render` is called with it
from declaim.settings.options import with_settings
from declaim.sidecars import Sidecar, sidecar_paths, write_sidecars
from declaim.store import Store
from declaim.store.last_render import remember
from declaim.store.upkeep import check
from declaim.synthesize import clip_keys, former_identity, synthesize
from declaim.timeline.assemble import assemble

Source = str | Path | BinaryIO
"""A path, an address, `-` for standard input, or an open binary file."""


def render(
    source: Source,
    output: str | Path | None = None,
    options: Options | None = None,
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
    options = options or Options()
    output = writable(Path(output) if output else _default_output(source), source, options.sidecars)
    article, script = prepare(source, options, store)
    recording = narrate(script, output, store, jobs=jobs, progress=progress)
    remember(script, recording.timeline, output, store)
    write_sidecars(options.sidecars, article, recording)
    seconds = time.monotonic() - began
    return replace(recording, unmatched=script.unmatched, seconds=seconds)


def narrate(
    script: Script,
    output: Path,
    store: Store,
    *,
    jobs: int | None = None,
    progress: Progress = silent,
) -> Recording:
    """The script as a file: the stages after the plan. Raises a DeclaimError."""
    met: set[str] = set()
    with ThreadPoolExecutor(jobs or os.cpu_count()) as executor:
        while True:
            try:
                engine = open_engine(script.voice.engine)
                former = former_identity(script, engine, store)
                clips = synthesize(script, engine, store, executor, progress)
                grid = container_of(output).grid(clips[0].frame_rate)
                timeline = assemble(script, clips, grid)
                recording = encode(script, timeline, output, store, executor, progress)
                return replace(recording, former=former if recording.spoken else "")
            except DamagedEntry as damaged:  # it is deleted, so that the next round makes it anew
                if damaged.key in met:
                    reason = "what is put there cannot be read back; --store names another folder"
                    raise Unwritable(str(store.folder), reason) from damaged
                if not met:
                    check(store)  # where one is damaged others are: one round more shall do
                met.add(damaged.key)


def prepare(source: Source, options: Options, store: Store | None = None) -> tuple[Article, Script]:
    """Read the article and plan what is said of it; of a book the store remembers what was said.

    Raises UnreadableSource, UnknownChoice.
    """
    article = read(
        source,
        media_type=options.media_type,
        origin=options.origin,
        speak=options.speak,
        skip=options.skip,
    )
    article = replace(
        article,
        title=options.title or article.title,
        byline=options.author or article.byline,
        cover=read_cover(options.cover) if options.cover else article.cover,
    )
    options = with_settings(options, article.settings, _name(source))
    script = script_of(article, options, _folder(source), store)
    if not script.utterances:
        reason = "nothing in it is to be spoken; `declaim plan` says why"
        raise UnreadableSource(_name(source), reason)
    return article, script


def script_of(
    article: Article, options: Options, folder: Path, store: Store | None = None
) -> Script:
    """What is said of the article, with the pronunciations of `folder`. Raises a DeclaimError."""
    language = article.language or "en"
    own_rate = find_voice(options.voice, language).rate
    voice = _voice(options.voice, language, options)
    quotes = options.quote_voice and _quote_voice(options.quote_voice, voice, options)
    engine = open_engine(voice.engine)
    everyday, particular = pronunciations(folder, options.lexicons)
    phrasebook = Phrasebook(article, everyday | particular, store)
    script = plan(
        article,
        voice,
        phrasebook.say,
        quotes=quotes or voice,
        chapters=options.chapters or Chapters.AUTO,
        pauses=options.pauses,
        longest=engine.longest,
        pace=voice.rate / own_rate,
    )
    phrasebook.keep()
    for utterance in script.utterances:
        if not engine.phonemes:
            words_only(utterance.text, voice.engine, utterance.line)
    written = (block.text for block in article.blocks if block.spoken)
    return replace(script, unmatched=unmatched(particular, written, language))


def _name(source: Source) -> str:
    is_file = isinstance(source, str | Path) and source != "-"
    return str(source) if is_file else "standard input"


def _voice(wanted: str | None, language: str, options: Options) -> Voice:
    voice = find_voice(wanted, language)
    pitch = voice.pitch if options.pitch is None else options.pitch
    rate = options.rate or voice.rate
    return replace(voice, rate=rate, pitch=pitch, expressive=options.expressive)


def _quote_voice(wanted: str, narrator: Voice, options: Options) -> Voice:
    """A voice of the narrator's engine: two engines' samples would not fit into one file."""
    if ":" not in wanted and wanted not in engine_names():
        wanted = f"{narrator.engine}:{wanted}"
    voice = _voice(wanted, narrator.language, options)
    if voice.engine != narrator.engine:
        names = tuple(voice.name for voice in open_engine(narrator.engine).voices())
        raise UnknownChoice(f"voice of {narrator.engine} for quotations", wanted, names)
    return voice


def pronunciations(folder: Path, files: tuple[Path, ...]) -> tuple[Lexicon, Lexicon]:
    """The user's own, for all that they hear; and those of `folder` and of `files`, for this."""
    user, project = user_config_path("declaim") / "lexicon.txt", folder / "declaim.toml"
    everyday = Lexicon.load(user) if user.exists() else Lexicon()
    particular = Lexicon()
    if project.is_file():
        try:
            table = tomllib.loads(project.read_text("utf-8")).get("lexicon", {})
        except (OSError, ValueError) as error:
            raise UnreadableSource(str(project), str(error)) from error
        particular |= Lexicon.from_table(table, str(project))
    for file in files:
        particular |= Lexicon.load(file)
    return everyday, particular


def _folder(source: Source) -> Path:
    return Path(source).parent if isinstance(source, str | Path) else Path()


def stored(script: Script, store: Store) -> tuple[bool, ...]:
    """For each utterance, whether the store already has its clip."""
    return tuple(key in store for key in clip_keys(script, open_engine(script.voice.engine)))


def upgraded(script: Script, store: Store) -> str:
    """What spoke the last time, where the engine was upgraded since; else empty."""
    return former_identity(script, open_engine(script.voice.engine), store)


def default_store() -> Store:
    """The store in $DECLAIM_STORE, or in the user's cache folder."""
    return Store(Path(os.environ.get("DECLAIM_STORE") or user_cache_path("declaim")))


def _default_output(source: Source) -> Path:
    name = Path(source).stem if isinstance(source, str | Path) and source != "-" else ""
    return Path("output") / f"{name or 'article'}.m4b"


def writable(output: Path, source: Source, sidecars: Collection[Sidecar]) -> Path:
    """The output, if a file can be put there: said before any work is done, not after."""
    container_of(output)
    for path in (output, *sidecar_paths(output, sidecars)):
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
