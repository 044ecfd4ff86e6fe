"""What arguments and options name, and how a shell completes it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from declaim.model import Voice


def starting(incomplete: str, names: Iterable[str]) -> list[CompletionItem]:
    """The names that begin so; of `a,b`, the last one is completed."""
    before, comma, begun = incomplete.rpartition(",")
    return [
        CompletionItem(f"{before}{comma}{name}") for name in names if name.startswith(begun.lower())
    ]


class ArticleName(click.ParamType[str]):
    """A file, an http(s) address, or `-` for standard input."""

    name = "article"

    def shell_complete(
        self,
        ctx: click.Context,
        param: click.Parameter,
        incomplete: str,
    ) -> list[CompletionItem]:
        """Names of files."""
        return [CompletionItem(incomplete, type="file")]


class VoiceName(click.ParamType[str]):
    """A voice, an engine, `engine:voice`, or `natural`."""

    name = "voice"

    def shell_complete(
        self,
        ctx: click.Context,
        param: click.Parameter,
        incomplete: str,
    ) -> list[CompletionItem]:
        """Every engine, and the voices at hand."""
        from declaim.engines import DEFAULT_ENGINE, engine_names

        voices = usable_voices()
        own = (voice.name for voice in voices if voice.engine == DEFAULT_ENGINE)
        return starting(incomplete, ("natural", *engine_names(), *own))


class Language(click.ParamType[str]):
    """A language tag."""

    name = "language"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """`en_gb` -> `en-GB`; a usage error where no language is meant."""
        from declaim.languages import language_tag

        tag = language_tag(str(value))
        if not tag:
            self.fail(f"{value!r} is not a language tag such as de, ar or en-GB", param, ctx)
        return tag

    def shell_complete(
        self,
        ctx: click.Context,
        param: click.Parameter,
        incomplete: str,
    ) -> list[CompletionItem]:
        """The languages of the voices at hand."""
        return starting(incomplete, sorted({voice.language for voice in usable_voices()}))


class MediaType(click.ParamType[str]):
    """What an article is written in: `markdown`, `html`, `text/plain`."""

    name = "type"

    def shell_complete(
        self,
        ctx: click.Context,
        param: click.Parameter,
        incomplete: str,
    ) -> list[CompletionItem]:
        """The suffixes that declaim knows, without the dot."""
        from declaim.reading import SUFFIXES

        return starting(incomplete, (suffix.removeprefix(".") for suffix in SUFFIXES))


def usable_voices() -> "tuple[Voice, ...]":
    """Every voice that `--voice` takes, of the engines that can speak here."""
    from contextlib import suppress

    from declaim.engines import engine_names, open_engine
    from declaim.errors import DeclaimError

    voices: list[Voice] = []
    for name in engine_names():
        with suppress(DeclaimError):  # it is not installed
            voices += open_engine(name).voices()
    return tuple(voices)
