"""The types of arguments and options, and how a shell completes their values."""

from collections.abc import Callable, Iterable
from typing import Any

import click
from click.shell_completion import CompletionItem

from declaim.errors import UnknownChoice


def starting(incomplete: str, names: Iterable[str]) -> list[CompletionItem]:
    """The names that begin so; of `a,b`, the last one is completed."""
    before, comma, begun = incomplete.rpartition(",")
    return [
        CompletionItem(f"{before}{comma}{name}")
        for name in names
        if name.lower().startswith(begun.lower())
    ]


class Parsed(click.ParamType[Any]):
    """A text that `parse` makes a value of; what it refuses is a usage error."""

    def __init__(self, name: str, parse: Callable[[str], object], known: Iterable[str] = ()):
        self.name = name
        self.parse = parse
        self.known = known

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> object:
        """`heading=1200` -> {Role.HEADING: 1200}; a default is a value already."""
        if not isinstance(value, str):
            return value
        try:
            return self.parse(value)
        except (ValueError, UnknownChoice) as wrong:
            self.fail(str(wrong), param, ctx)

    def shell_complete(
        self,
        ctx: click.Context,
        param: click.Parameter,
        incomplete: str,
    ) -> list[CompletionItem]:
        """The known values that begin so."""
        return starting(incomplete, self.known)


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
        from declaim.engines import DEFAULT_ENGINE, engine_names, usable_voices

        voices = usable_voices()
        own = (voice.name for voice in voices if voice.engine == DEFAULT_ENGINE)
        return starting(incomplete, ("natural", *engine_names(), *own))


class Language(click.ParamType[str]):
    """A language tag."""

    name = "language"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """`en_gb` -> `en-GB`; a usage error where the tag names no language."""
        from declaim.languages import language_tag

        tag = language_tag(str(value))
        if not tag:
            reason = f"declaim knows no language {value!r}; write a tag such as de, ar or en-GB"
            self.fail(reason, param, ctx)
        return tag

    def shell_complete(
        self,
        ctx: click.Context,
        param: click.Parameter,
        incomplete: str,
    ) -> list[CompletionItem]:
        """The languages of the voices at hand."""
        from declaim.engines import usable_voices
        from declaim.languages import language_tag

        spoken = {voice.language for voice in usable_voices()}
        return starting(incomplete, sorted({language_tag(tag) for tag in spoken} - {""}))


class MediaType(click.ParamType[str]):
    """The format of an article: `markdown`, `html`, `text/plain`."""

    name = "type"

    def shell_complete(
        self,
        ctx: click.Context,
        param: click.Parameter,
        incomplete: str,
    ) -> list[CompletionItem]:
        """The suffixes that declaim knows, without the dot."""
        from declaim.reading.kinds import SUFFIXES

        return starting(incomplete, (suffix.removeprefix(".") for suffix in SUFFIXES))
