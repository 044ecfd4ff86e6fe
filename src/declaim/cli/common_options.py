"""The options that several commands share, and what they become."""

from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from declaim.basics.details import TAGS
from declaim.basics.sidecar import Sidecar
from declaim.cli.arguments import Language, MediaType, Parsed, VoiceName
from declaim.cli.machines import store_place
from declaim.model import Role
from declaim.normalise.web_addresses import Addresses
from declaim.plan import SENTENCE, Chapters
from declaim.settings.options import ORIGINS, PITCHES, RATES, Foreign, Options, tag_named
from declaim.settings.roles import pauses_named, roles_named, voices_named

if TYPE_CHECKING:
    from declaim.store import Store


def _tag(pair: str) -> dict[str, str]:
    """`part=2` -> {"part": "2"}."""
    name, equals, value = pair.partition("=")
    if not equals:
        raise ValueError(f"{pair!r} is not like series=The Long River")
    return {name: tag_named(name, value)}


_ROLES = Parsed("roles", roles_named, Role)


def with_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that shape what is said; the command is given them as one value `options`.

    Stands above `with_sidecars`, whose options are a part of the value.
    """

    @wraps(command)
    def with_one_value(**arguments: Any) -> None:
        asked = {name: arguments.pop(name) for name in _FIELDS & arguments.keys()}
        command(options=_options(**asked), **arguments)

    options = (
        click.option(
            "--voice",
            type=VoiceName(),
            metavar="NAME",
            help="A voice, an engine, engine:voice, or natural for the best"
            " [default: $DECLAIM_VOICE, or one for the language].",
        ),
        click.option(
            "--quote-voice",
            type=VoiceName(),
            metavar="NAME",
            help="Another voice for quotations [default: the narrator's].",
        ),
        click.option(
            "--voices",
            type=Parsed("who=voice", voices_named, [f"{who}=" for who in ("narrator", *Role)]),
            multiple=True,
            help="The voice of a role or person: quote=NAME, Ada=NAME. Can be repeated.",
        ),
        click.option(
            "--rate",
            type=click.IntRange(*RATES),
            help="Words per minute [default: the voice's own].",
        ),
        click.option(
            "--pitch",
            type=click.IntRange(*PITCHES),
            help="The pitch; 50 is the voice's own [default: 50].",
        ),
        click.option(
            "--expressive",
            is_flag=True,
            help="Speak each new paragraph in a way of its own, by hibari and Piper.",
        ),
        click.option(
            "--chapters",
            type=click.Choice([choice.value for choice in Chapters]),
            help="The beginnings of chapters [default: auto].",
        ),
        click.option(
            "--addresses",
            type=click.Choice([choice.value for choice in Addresses]),
            help="The spoken part of a web address: all of it, or its site [default: whole].",
        ),
        click.option(
            "--foreign",
            type=click.Choice([choice.value for choice in Foreign]),
            help="Speak or skip a block in a language without a voice [default: nearest].",
        ),
        click.option(
            "--pause",
            "pauses",
            type=Parsed("role=ms", pauses_named, [f"{role}=" for role in (SENTENCE, *Role)]),
            multiple=True,
            help="Silence after a role, in milliseconds: heading=1200. Can be repeated.",
        ),
        click.option(
            "--speak",
            type=_ROLES,
            default=frozenset(),
            help="Roles to speak as well: table,code.",
        ),
        click.option(
            "--skip",
            type=_ROLES,
            default=frozenset(),
            help=f"Roles not to speak, of {', '.join(Role)}.",
        ),
        click.option(
            "--type",
            "media_type",
            type=MediaType(),
            metavar="TYPE",
            help="The format of the article: text, markdown, html, epub...",
        ),
        click.option(
            "--as",
            "origin",
            type=click.Choice([*ORIGINS]),
            help="Read it as a web page, without its menus, or as a text that is all spoken.",
        ),
        click.option(
            "--lexicon",
            "lexicons",
            type=click.Path(path_type=Path),
            multiple=True,
            help="Your own pronunciations, as lines `written = said`. Can be repeated.",
        ),
        click.option(
            "--lang",
            "language",
            type=Language(),
            metavar="TAG",
            help="The language of the article, such as de or en-GB.",
        ),
        click.option("--title", help="A title instead of the article's own."),
        click.option("--author", help="The author; a semicolon is between several authors."),
        click.option(
            "--tag",
            "tags",
            type=Parsed("name=value", _tag, [f"{name}=" for name in TAGS]),
            multiple=True,
            help=f"Another tag of the file: {', '.join(TAGS)}. Can be repeated.",
        ),
        click.option(
            "--announce",
            is_flag=True,
            default=None,
            help="Begin with a sentence that says that the voice is synthetic.",
        ),
        click.option(
            "--credits",
            is_flag=True,
            default=None,
            help="Speak title, author and narrator before and after, each a chapter.",
        ),
        click.option(
            "--opening",
            metavar="TEMPLATE",
            help="The spoken opening: '{title}. | By {author}. | Read by {narrator}.'",
        ),
        click.option("--closing", metavar="TEMPLATE", help="The spoken closing, in the same form."),
        click.option(
            "--cover",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="A JPEG or PNG, instead of the article's own.",
        ),
    )
    decorated: Callable[..., None] = with_one_value
    for option in reversed(options):
        decorated = option(decorated)
    return decorated


_FIELDS = frozenset(field.name for field in fields(Options))

_BESIDE = {
    Sidecar.CAPTIONS: "Write captions: .vtt and .srt.",
    Sidecar.CHAPTERS: "Write chapters for podcast players: .chapters.json.",
    Sidecar.TRANSCRIPT: "Write a transcript: .transcript.html and .transcript.txt.",
    Sidecar.EPUB: "Write a book to read along, with the audio in it: .epub. An EPUB keeps its own"
    " layout; with --epub plain it gets a plain one.",
    Sidecar.PLAIN_EPUB: "",
}


def with_sidecars(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that ask for files beside the audio; they are a part of the options."""
    for companion, text in reversed(_BESIDE.items()):
        option = click.option(
            f"--{companion}",
            "sidecars",
            flag_value=companion,
            multiple=True,
            help=text,
            hidden=not text,
        )
        command = option(command)
    return command


def _options(
    chapters: str | None,
    addresses: str | None,
    foreign: str | None,
    pauses: tuple[dict[str, int], ...],
    voices: tuple[dict[str, str], ...],
    tags: tuple[dict[str, str], ...],
    origin: str | None,
    **options: Any,
) -> Options:
    silences = {role: silence for pair in pauses for role, silence in pair.items()}
    return Options(
        chapters=Chapters(chapters) if chapters else None,
        addresses=Addresses(addresses) if addresses else None,
        foreign=Foreign(foreign) if foreign else None,
        pauses=silences,
        voices={who: voice for pair in voices for who, voice in pair.items()},
        tags={name: value for pair in tags for name, value in pair.items()},
        origin=ORIGINS[origin] if origin else None,
        **options,
    )


def store_to_read(folder: str | None) -> "Store":
    """The store in `folder`, or the default one, as it is."""
    from declaim.settings.environment import default_store
    from declaim.store.objects import store_in

    return store_in(folder) if folder else default_store()


def store_of(folder: str | None) -> "Store":
    """The store in `folder`, or the default one; for this run another where it is read-only.

    Raises NotAStore where the folder holds other things, and UnreadableSource where a store in the
    cloud cannot be reached.
    """
    from declaim.errors import UnreadableSource, Unwritable
    from declaim.store import Store

    store = store_to_read(folder)
    try:
        store.claim()
    except (UnreadableSource, Unwritable) as error:
        if type(store) is not Store:  # workers elsewhere would not find another
            raise
        from declaim.basics.drafts import draft_folder

        click.echo(f"declaim: {error}; until then nothing is remembered", err=True)
        store = Store(click.get_current_context().with_resource(draft_folder()))
        store.claim()
    return store


def tell_unmatched(entries: tuple[str, ...]) -> None:
    """Warn of pronunciations that no text used: misspelt, perhaps, or of an older text."""
    if entries:
        more = f" and {len(entries) - 5} more" if len(entries) > 5 else ""
        named = ", ".join(entries[:5])
        click.echo(f"declaim: nothing matches the pronunciation of {named}{more}", err=True)


output_option = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, readable=False),
    help="The file to write; its suffix chooses the format: .m4b .m4a .mp3 .opus .ogg .flac .mka"
    " .wav. A folder that is missing is made. [default: output/ARTICLE.m4b]",
)
store_option = click.option(
    "--store",
    "folder",
    type=store_place,
    help="The place of the kept clips: a folder, s3://bucket/prefix, gs:// or az://"
    " [default: the user's cache folder].",
)
force_option = click.option(
    "--force", is_flag=True, help="Replace what another article or program wrote."
)
quiet_option = click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
