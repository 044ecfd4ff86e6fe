"""The story: an article goes in, one narrated file with chapter marks comes out."""

import time
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import Final

from declaim.basics.details import parted
from declaim.basics.parallel import Progress, silent, workers
from declaim.basics.stamp import Stamp, render_digest, source_digest
from declaim.containers import USUAL, Form, container_of, encode
from declaim.containers.tags import read_cover
from declaim.credits import with_credits
from declaim.engines import open_engine
from declaim.errors import DamagedEntry, UnreadableSource, Unwritable
from declaim.model import Article, Clip, Effort, Recording, Script, Voice
from declaim.normalise import Addresses, Spoken, unmatched
from declaim.normalise.lexicon import Lexicon, words_only
from declaim.normalise.phrasebook import Phrasebook
from declaim.normalise.sounds import in_phonemes
from declaim.outputs import default_output, writable
from declaim.plan import Chapters, plan
from declaim.reading import read
from declaim.reading.encodings.charsets import clean
from declaim.settings.casting import Cast, cast_of, language_of_short, legible
from declaim.settings.config import configs
from declaim.settings.environment import store_at
from declaim.settings.layers import corrections_of, role_choices, settings_of, settled
from declaim.settings.lexicons import lexicons
from declaim.settings.options import Options, lines_of_voices, unread
from declaim.settings.tagging import tagged
from declaim.sidecars import book_to_narrate, write_sidecars
from declaim.source import Given, Source, source_of, source_of_text
from declaim.store import Store
from declaim.store.last_render import remember
from declaim.store.upkeep import doubt
from declaim.synthesize import clip_keys, former_identity, synthesize
from declaim.takes import with_takes
from declaim.timeline.assemble import assemble

NO_WORDS: Final = Lexicon()


def render(
    source: Given | Source | None = None,
    output: str | Path | None = None,
    options: Options | None = None,
    *,
    text: str | None = None,
    store: Store | str | Path | None = None,
    jobs: int | None = None,
    executor: Executor | None = None,
    progress: Progress = silent,
    force: bool = False,
) -> Recording:
    """Speak the article, or `text` in its place, into `output`, whose suffix chooses the container.

    Only what the store has not is spoken and encoded. `output` is output/<article>.m4b if not
    given; `jobs` is how many utterances are spoken side by side, the number of cores if not given;
    `executor` does so in their place, on other machines perhaps, which share the store.
    With `force` a file is replaced though another source or program made it.
    Raises UnreadableSource, UnknownChoice, EngineFailed, EngineUnavailable, Unwritable, NotAStore,
    and what `progress` raises, which ends the render; then the file that was there before is
    untouched, and what was spoken is kept. Raises TypeError unless one of `source` and `text` is
    given.
    """
    began = time.monotonic()
    if text is not None and source is None:
        source = source_of_text(text)
    elif text is not None or source is None:
        raise TypeError("render needs a source or a text, and not both")
    source = source_of(source)
    options, store = options or Options(), store_at(store)
    if output:
        writable(Path(output), source, options.sidecars, force=force)
    article, script = prepare(source, options, store)
    title = article.metadata.title
    output = Path(output) if output else default_output(source, title, force=force)
    writable(output, source, options.sidecars, force=force)
    book = book_to_narrate(source.path, options.sidecars)
    origin = source_digest(source, title, output.parent)
    recording = narrate(
        script,
        output,
        store,
        origin=origin,
        jobs=jobs,
        executor=executor,
        progress=progress,
        began=began,
    )
    remember(script, recording, store)
    write_sidecars(options.sidecars, article, recording, book)
    return recording


def prepare(source: Given | Source, options: Options, store: Store) -> tuple[Article, Script]:
    """The article and its script, with something in it to say.

    Raises UnreadableSource, also where nothing is to be spoken; UnknownChoice, EngineUnavailable.
    """
    source = source_of(source)
    article, script = planned(source, options, store)
    if not script.utterances:
        reason = "nothing in it is to be spoken; `declaim plan` says why"
        raise UnreadableSource(source.name, reason)
    return article, script


def planned(source: Given | Source, options: Options, store: Store) -> tuple[Article, Script]:
    """Read the article and plan what is said of it; the store keeps the spoken forms.

    The options are above the article's front matter, and that above the folder's `declaim.toml` and
    the user's. Raises UnreadableSource, UnknownChoice.
    """
    source = source_of(source)
    article = read(
        source,
        media_type=options.media_type,
        origin=options.origin,
        language=options.language or "",
        choices=role_choices(source, options),
        corrections=corrections_of(source),
    )
    known = article.metadata
    authors = parted(clean(options.author)) if options.author else known.authors
    metadata = replace(
        known,
        title=" ".join(clean(options.title or known.title).split()),
        byline=", ".join(authors) or " ".join(clean(known.byline).split()),
        authors=authors,
        cover=read_cover(options.cover) if options.cover else known.cover,
    )
    asked, options = options, settled(options, article, source)
    metadata = tagged(metadata, asked.tags, options.tags, source.address)
    remarks = (*article.remarks, *(() if options.cover else unread(article.settings)))
    article = replace(article, metadata=metadata, remarks=remarks)
    with lines_of_voices(asked, *settings_of(article, source)):
        if not article.metadata.language:
            metadata = replace(metadata, language=language_of_short(article, options.voice))
            article = replace(article, metadata=metadata)
        cast = cast_of(options, article.metadata.language or "en")
        article = legible(with_credits(article, options), cast)
        return article, script_of(article, options, source.folder, store, source.place, cast=cast)


def script_of(
    article: Article,
    options: Options,
    folder: Path | None,
    store: Store,
    place: Path | str | None = None,
    trial: Lexicon = NO_WORDS,
    *,
    cast: Cast | None = None,
) -> Script:
    """The script of the article, with the pronunciations of `folder`, or of the working folder.

    `place` is the article's own file or address, whose pronunciations are there too. Those of
    `trial` are above all others. `cast` is who speaks it, if that is already known.

    Raises UnknownChoice, UnreadableSource, EngineFailed.
    """
    language = article.metadata.language or "en"
    cast = cast or cast_of(options, language)
    everyday, particular = lexicons(folder, options.lexicons, place)
    addresses = options.addresses or Addresses.WHOLE
    phrasebook = Phrasebook(article, everyday | particular | trial, store, addresses)

    def say(text: str, tag: str, voice: Voice) -> Spoken:
        spoken = phrasebook.say(text, tag)
        takes_phonemes = open_engine(voice.engine).phonemes
        return in_phonemes(spoken, voice.language) if takes_phonemes else spoken

    script = plan(
        article,
        cast.narrator,
        say,
        parts=cast.parts,
        chapters=options.chapters or Chapters.AUTO,
        pauses=options.pauses,
        longest=min(open_engine(voice.engine).longest for voice in cast.voices),
        pace=cast.pace,
    )
    phrasebook.keep()
    for utterance in script.utterances:
        if not open_engine(utterance.voice.engine).phonemes:
            words_only(utterance.text, utterance.voice.engine, utterance.line)
    written = (block.text for block in article.blocks if block.spoken)
    script = replace(script, unmatched=unmatched(particular, written, language), remark=cast.remark)
    return with_takes(script, configs(folder)[0].of(place).takes)


def narrate(
    script: Script,
    output: Path,
    store: Store,
    *,
    origin: str = "",
    jobs: int | None = None,
    executor: Executor | None = None,
    progress: Progress = silent,
    began: float | None = None,
    form: Form = USUAL,
) -> Recording:
    """The script as a file: the stages after the plan.

    `form` says what the output's suffix does not, `origin` is the source's digest for the file's
    stamp, `began` (monotonic) is when the work began. Raises EngineFailed, Unwritable, ClusterLost.
    """
    began = time.monotonic() if began is None else began
    former = former_identity(script, open_engine, store)
    met: set[str] = set()
    with workers(executor, jobs) as hands:
        while True:
            try:
                clips = synthesize(script, open_engine, store, hands, progress)
                container = form.container or container_of(output)
                grid = container.grid(_frame_rate(script, clips))
                timeline = assemble(script, clips, grid, form.before_ms)
                kind = output.suffix.lower() + form.identity
                stamp = str(Stamp(render_digest(script, timeline, kind), origin))
                place = script, timeline, output, stamp, store, hands, progress
                encoded = encode(*place, form=form)
                break
            except DamagedEntry as damaged:  # it is deleted, so that the next round makes it anew
                if damaged.key in met:
                    shared = " that all workers share" if executor else ""
                    reason = f"it cannot be read back; name another folder{shared} with --store"
                    raise Unwritable(str(store), reason) from damaged
                if not met:
                    doubt(store)  # where one is damaged others are: one round more shall do
                met.add(damaged.key)
    spoken = len({clip.key for clip in clips if clip.fresh})
    effort = Effort(
        spoken=spoken,
        reused=len(clips) - spoken,
        encoded=encoded,
        seconds=time.monotonic() - began,
        former=former if spoken else "",
        unmatched=script.unmatched,
    )
    return Recording(
        path=output,
        container=output.suffix[1:].lower(),
        size=output.stat().st_size,
        script=script,
        timeline=timeline,
        voice=script.voice,
        stamp=stamp,
        effort=effort,
    )


def _frame_rate(script: Script, clips: tuple[Clip, ...]) -> int:
    """The narrator's, in Hz, to which the clips of other voices are brought."""
    spoken = zip(script.utterances, clips, strict=True)
    own = (clip.frame_rate for said, clip in spoken if said.voice == script.voice)
    return next(own, clips[0].frame_rate)


def stored(script: Script, store: Store) -> tuple[bool, ...]:
    """For each utterance, whether the store already has its clip."""
    return tuple(key in store for key in clip_keys(script, open_engine))


def upgraded(script: Script, store: Store) -> str:
    """The engine's identity at the render before, if it was upgraded since; else empty."""
    return former_identity(script, open_engine, store)
