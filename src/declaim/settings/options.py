"""The options of a render: on the command line, in a program, or at the top of an article."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from declaim.basics.details import DAY, TAGS
from declaim.basics.sidecar import Sidecar
from declaim.errors import UnknownChoice, UnreadableSource
from declaim.manuscript import Origin
from declaim.model import Role, Setting
from declaim.normalise.web_addresses import Addresses
from declaim.plan import Chapters
from declaim.settings.roles import pauses_named, possible_pauses, roles_named, voices_named

RATES: Final = (80, 450)
"""The slowest and the fastest, in words per minute."""
PITCHES: Final = (0, 100)
ORIGINS: Final = {"page": Origin.PAGE, "text": Origin.WRITER}
"""The listener's names for the two ways to read."""


_YES_OR_NO: Final = {
    "yes": True,
    "true": True,
    "on": True,
    "no": False,
    "false": False,
    "off": False,
}


class Foreign(StrEnum):
    """Two ways to treat a block in a language that no voice at hand speaks."""

    NEAREST = "nearest"
    """The nearest voice speaks it, unless that voice cannot read its script."""
    SKIP = "skip"


class Purpose(StrEnum):
    """The place that an article is made for: its profile."""

    PODCAST = "podcast"
    AUDIOBOOKSHELF = "audiobookshelf"
    ACX = "acx"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Everything that a listener may ask for; each field has a default.

    voice: An engine, a voice, `engine:voice`, or `natural`; None is $DECLAIM_VOICE, or the default.
    quote_voice: A voice for block quotations; None takes the narrator's.
    voices: Who speaks what: a voice by role, by the name of who speaks, or for the `narrator`.
    rate: Words per minute.
    pitch: 0 to 100.
    expressive: Let a voice that can read the same text in another way each time do so.
    chapters: Where a chapter begins; None is `Chapters.AUTO`.
    addresses: How much of a web address is said; None is `Addresses.WHOLE`.
    foreign: What becomes of a block that no voice speaks; None is `Foreign.NEAREST`.
    pauses: Milliseconds of silence after a block of a role, or between sentences (`SENTENCE`).
    speak: Roles to speak though they would be skipped.
    skip: Roles to skip though they would be spoken.
    media_type: What the source is, where its name and content do not tell.
    origin: Whether it is read as a web page or as a writer's own; None is as its format shows.
    language: BCP 47 tag of what is read; None is what the source says, or what its words tell.
    title: Instead of the article's own.
    author: Instead of the article's own.
    tags: What else stands in the file, by the names of `TAGS`: narrator, series, part and so on.
    cover: A JPEG or PNG.
    announce: Whether a sentence at the beginning says that the voice is synthetic.
    credits: Whether title, author and narrator are spoken before and after, each a chapter.
    opening: A template of what is spoken before: `{title}. | By {author}.`
    closing: A template of what is spoken after.
    lexicons: Files of pronunciations, above the user's own and those of `declaim.toml`; the last
        wins.
    sidecars: What is to stand beside the audio.
    """

    voice: str | None = None
    quote_voice: str | None = None
    voices: Mapping[str, str] = field(default_factory=dict)
    rate: int | None = None
    pitch: int | None = None
    expressive: bool = False
    chapters: Chapters | None = None
    addresses: Addresses | None = None
    foreign: Foreign | None = None
    pauses: Mapping[str, int] = field(default_factory=dict)
    speak: frozenset[Role] = frozenset()
    skip: frozenset[Role] = frozenset()
    media_type: str | None = None
    origin: Origin | None = None
    language: str | None = None
    title: str | None = None
    author: str | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    cover: Path | None = None
    announce: bool | None = None
    credits: bool | None = None
    opening: str | None = None
    closing: str | None = None
    lexicons: tuple[Path, ...] = ()
    sidecars: tuple[Sidecar, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no voice can do. Raises UnknownChoice."""
        for name, value, (least, most) in (
            ("rate", self.rate, RATES),
            ("pitch", self.pitch, PITCHES),
        ):
            if value is not None and not least <= value <= most:
                raise UnknownChoice(name, str(value), (f"{least} to {most}",))
        for tag, text in self.tags.items():
            tag_named(tag, text)
        if self.chapters is not None:
            object.__setattr__(self, "chapters", _chapters_named(self.chapters))
        if self.addresses is not None:
            object.__setattr__(self, "addresses", _addresses_named(self.addresses))
        if self.foreign is not None:
            object.__setattr__(self, "foreign", _foreign_named(self.foreign))
        if self.cover is not None:
            object.__setattr__(self, "cover", Path(self.cover))
        object.__setattr__(self, "pauses", possible_pauses(self.pauses))
        files = (self.lexicons,) if isinstance(self.lexicons, str | Path) else self.lexicons
        object.__setattr__(self, "lexicons", tuple(map(Path, files)))
        for name, roles in (("speak", self.speak), ("skip", self.skip)):
            if isinstance(roles, str):
                object.__setattr__(self, name, roles_named(roles))


def number_within(bounds: tuple[int, int]) -> Callable[[str], int]:
    """A function that parses a number within bounds; it raises ValueError with the reason."""

    def number(text: str) -> int:
        least, most = bounds
        if not (text.isascii() and text.isdecimal() and least <= int(text) <= most):
            raise ValueError(f"{text!r} is not a number from {least} to {most}")
        return int(text)

    return number


def yes_or_no(text: str) -> bool:
    """True for `yes`, False for `no`; ValueError for any other word."""
    if text.lower() not in _YES_OR_NO:
        raise ValueError(f"{text!r} is neither yes nor no")
    return _YES_OR_NO[text.lower()]


_Choice = TypeVar("_Choice", bound=StrEnum)


def choice_of(choices: type[_Choice], what: str) -> Callable[[str], _Choice]:
    """A function that finds the choice of a name; it raises UnknownChoice with those of `what`."""

    def choice(name: str) -> _Choice:
        if name not in [*choices]:
            raise UnknownChoice(what, name, tuple(choices))
        return choices(name)

    return choice


_chapters_named = choice_of(Chapters, "value of chapters")
_addresses_named = choice_of(Addresses, "value of addresses")
_foreign_named = choice_of(Foreign, "wish for other languages")
PROFILE: Final = "profile"
"""The setting that is no option of a render: it chooses the delivery (delivery/profile.py)."""


def tag_named(name: str, value: str) -> str:
    """The value on one line, or `UnknownChoice` where there is no such tag, or no such day."""
    if name not in TAGS:
        raise UnknownChoice("tag", name, TAGS)
    if name == "date" and value and not DAY.fullmatch(value):
        raise UnknownChoice("date", value, ("2026-01-31",))
    return " ".join(value.split())


SETTINGS: Final[Mapping[str, Callable[[str], object]]] = {
    "voice": str,
    "quote-voice": str,
    "voices": voices_named,
    "rate": number_within(RATES),
    "pitch": number_within(PITCHES),
    "chapters": _chapters_named,
    "addresses": _addresses_named,
    "foreign": _foreign_named,
    "pauses": pauses_named,
    "speak": roles_named,
    "skip": roles_named,
    "announce": yes_or_no,
    "credits": yes_or_no,
    "opening": str,
    "closing": str,
    PROFILE: choice_of(Purpose, "profile"),
}
"""The settings of front matter. None is a file: an article must not name files to be read."""
FOLDER_SETTINGS: Final[Mapping[str, Callable[[str], object]]] = {
    **SETTINGS,
    **{name: partial(tag_named, name) for name in TAGS},
}
"""The settings of `declaim.toml`; in front matter the tags are metadata."""


def with_settings(options: Options, settings: tuple[Setting, ...], source: str) -> Options:
    """The options, filled up with the settings of the article's front matter.

    `speak` and `skip` are obeyed by `read` already. A name that is nearly one of `SETTINGS` is a
    slip, and `UnreadableSource` names its line; any other belongs to another program (`tags`,
    `layout`) and is passed over.
    """
    told: dict[str, Any] = {}
    tags: dict[str, str] = {}
    for setting in settings:
        name = "pauses" if setting.name == "pause" else setting.name.replace("_", "-")
        if name in TAGS:
            tags[name] = str(value_of(name, setting, source))
        elif name in SETTINGS:
            told[name.replace("-", "_")] = value_of(name, setting, source)
        elif name == "lexicon":
            reason = "front matter names no file; use --lexicon, or [lexicon] in declaim.toml"
            raise UnreadableSource(source, reason, setting.line)
        elif near := get_close_matches(name, SETTINGS, n=1, cutoff=0.8):
            reason = f"there is no setting {setting.name!r}: did you mean {near[0]}?"
            raise UnreadableSource(source, reason, setting.line)
    told.pop(PROFILE, None)
    pauses = {**told.pop("pauses", {}), **options.pauses}
    voices = {**told.pop("voices", {}), **options.voices}
    left_open = {name: told[name] for name in told if getattr(options, name) is None}
    tags |= options.tags
    return replace(options, pauses=pauses, voices=voices, tags=tags, **left_open)


def unread(settings: tuple[Setting, ...]) -> tuple[str, ...]:
    """Remarks on settings that other programs have as well, and declaim takes from elsewhere."""
    covers = (setting for setting in settings if setting.name == "cover")
    return tuple(f"the cover on line {c.line} is not read; --cover FILE gives one" for c in covers)


@contextmanager
def lines_of_voices(asked: Options, *told: tuple[str, tuple[Setting, ...]]) -> Iterator[None]:
    """Name the line of an unknown voice that a setting of `told` asks for, and not `asked`.

    `told` has the name of each file and its settings. Raises UnreadableSource, else UnknownChoice.
    """
    try:
        yield
    except UnknownChoice as wrong:
        own = (asked.voice, asked.quote_voice, *asked.voices.values())
        if wrong.name not in _names(",".join(filter(None, own))):
            for source, settings in told:
                for setting in settings:
                    if "voice" in setting.name and wrong.name in _names(setting.value):
                        reason = f"{setting.name}: {wrong}"
                        raise UnreadableSource(source, reason, setting.line) from wrong
        raise


def _names(value: str) -> set[str]:
    """The names in `Ada=piper:joe, Ben=hibari` that may be an engine or a voice."""
    whole = {pair.rpartition("=")[2].strip() for pair in value.split(",")}
    return whole | {part for name in whole for part in name.partition(":")}


def value_of(name: str, setting: Setting, source: str) -> object:
    """The value of a setting, or `UnreadableSource` with its line."""
    try:
        return FOLDER_SETTINGS[name](setting.value)
    except (ValueError, UnknownChoice) as wrong:
        raise UnreadableSource(source, f"{setting.name}: {wrong}", setting.line) from wrong
