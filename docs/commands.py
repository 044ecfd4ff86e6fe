"""Write docs/cli.md from the commands themselves: `python docs/commands.py`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from inspect import cleandoc
from pathlib import Path, PurePath

import click

from declaim.cli import COMMANDS, main

PAGE = Path(__file__).parent / "cli.md"
_DEFAULT = re.compile(r" ?\[default: (.*)\]\.?")
SHARED = ("render", "plan", "listen", "page")
"""Commands with little in common but the options that shape what is said."""
EXAMPLES = {
    "--as": "text",
    "--author": '"A. Writer"',
    "--base-url": "https://example.org/audio/",
    "--category": '"Society & Culture"',
    "--addresses": "short",
    "--chapters": "headings",
    "--host": "127.0.0.1",
    "--closing": "'The end.'",
    "--cluster": "tcp://10.0.0.5:8786",
    "--cover": "cover.jpg",
    "--days": "7 --prune",
    "--description": '"Essays on the sea"',
    "--email": "post@example.org",
    "--every": "15m",
    "--for": "acx",
    "--foreign": "skip",
    "--format": "mp3",
    "--get": "de_DE-thorsten-medium",
    "--jobs": "2",
    "--lang": "en-GB",
    "--language": "en",
    "--lexicon": "names.txt",
    "--library": "Books",
    "--max-size": "2GB",
    "--model": "models/base.en",
    "--newest": "10",
    "--opening": "'{title}. | By {author}.'",
    "--output": "tide.mp3",
    "--pause": "heading=1200",
    "--pitch": "40",
    "--proof": "3",
    "--quote-voice": "en-us+f3",
    "--rate": "180",
    "--since": "2026-01-31",
    "--skip": "caption,footnote",
    "--speak": "table,code",
    "--store": "clips",
    "--tag": 'series="The Long River"',
    "--title": '"The Tide"',
    "--to": "https://books.example.org",
    "--type": "markdown",
    "--voice": "natural",
    "--voices": "quote=bf_emma",
    "--why": "12",
}
"""A value for each option that takes one."""
BEGINNINGS = {
    "page": "page tide.md --output public/tide",
    "sync": "sync posts/ --output podcast",
    "say": 'say "In 1850"',
    "verify": "verify output/tide.m4b",
    "voices": "voices",
    "feed": "feed output --base-url https://example.org/audio/",
    "push": "push Tide.m4b --to https://books.example.org",
    "store": "store",
}
"""The beginning of a command's example, unless it is `COMMAND tide.md`."""


def page() -> str:
    """The page: every command with its arguments, options, values and defaults."""
    rows = {name: _rows(name) for name in COMMANDS}
    shared = [row for row in rows["render"] if all(row in rows[name] for name in SHARED)]
    sections = [_section(name, rows[name], shared) for name in COMMANDS]
    return "\n".join([_OPENING, *sections, _SHAPING, *_table(shared), _CLOSING])


def _command(name: str) -> click.Command:
    command = main.get_command(click.Context(main), name)
    if command is None:
        raise LookupError(name)
    return command


@dataclass(frozen=True, slots=True)
class Row:
    """An option of a table; commands that share an option have equal rows."""

    cells: str
    example: str = field(compare=False)


def _rows(name: str) -> list[Row]:
    command = _command(name)
    context = click.Context(command)
    return [
        Row(_cells(param, context), example(name, param))
        for param in command.params
        if isinstance(param, click.Option) and not param.hidden
    ]


def example(command: str, option: click.Option) -> str:
    """A command line with the option in it.

    Raises LookupError if `EXAMPLES` has no value for it.
    """
    beginning = f"declaim {BEGINNINGS.get(command, f'{command} tide.md')}"
    name = next(name for name in option.opts if name.startswith("--"))
    if name in beginning:
        return beginning
    if option.is_flag:
        return f"{beginning} {name}"
    if name not in EXAMPLES:
        raise LookupError(f"give {name} a value in EXAMPLES of docs/commands.py")
    return f"{beginning} {name} {EXAMPLES[name]}"


def _section(name: str, rows: list[Row], shared: list[Row]) -> str:
    command = _command(name)
    usage = " ".join(command.collect_usage_pieces(click.Context(command)))
    lines = [f"## declaim {name}\n", f"`declaim {name} {usage}`\n", *_help(command.help or "")]
    if all(row in rows for row in shared):
        rows = [row for row in rows if row not in shared]
        lines.append(f"It takes [the options that shape what is said]({_SHAPING_LINK}) as well.\n")
    return "\n".join([*lines, *_table(rows)])


def _table(rows: list[Row]) -> list[str]:
    lines = [f"{row.cells} `{_in_a_cell(row.example)}` |" for row in rows]
    return ["| option | value | default | | example |", "|---|---|---|---|---|", *lines, ""]


def _help(text: str) -> Iterator[str]:
    """The paragraphs of a help text; those that keep their lines are examples."""
    for paragraph in cleandoc(text).split("\n\n"):
        if paragraph.startswith("\b\n"):
            examples = "\n".join(f"$ {line.strip()}" for line in paragraph.splitlines()[1:])
            yield f"```console\n{examples}\n```\n"
        else:
            yield f"{paragraph}\n"


def _cells(option: click.Option, context: click.Context) -> str:
    names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
    text = option.help or ""
    said = _DEFAULT.search(text)
    value = "" if option.is_flag else f"`{_value(option, context)}`"
    default = said[1] if said else _default(option, context)
    cells = (names, value, default, _sentence(_DEFAULT.sub("", text)))
    return "| " + " | ".join(map(_in_a_cell, cells)) + " |"


def _in_a_cell(text: str) -> str:
    """The text without a sign that would end its cell of a table."""
    return text.replace("|", "\\|")


def _sentence(text: str) -> str:
    return text if not text or text.endswith(".") else f"{text}."


def _value(option: click.Option, context: click.Context) -> str:
    if isinstance(option.type, click.IntRange | click.FloatRange):
        least, most = option.type.min, option.type.max
        return f"{least} or more" if most is None else f"{least} to {most}"
    if isinstance(option.type, click.Choice):
        return " ".join(map(str, option.type.choices))
    metavar = option.make_metavar(context).strip("[]")
    return "FILE" if metavar == "PATH" else metavar


def _default(option: click.Option, context: click.Context) -> str:
    if option.required:
        return "none: it must be given"
    value = option.get_default(context)
    return (
        f"`{value}`"
        if isinstance(value, str | int | PurePath) and not isinstance(value, bool)
        else ""
    )


_OPENING = """# Commands

`python docs/commands.py` writes this page from the program; edit nothing here.

`declaim --help` lists the commands, `declaim COMMAND --help` the options of one,
`declaim --version` the version. [settings.md](settings.md) shows the other places of these
settings. [json.md](json.md) has schemas of what `--json` prints.
"""

_SHAPING = "## Options that shape what is said\n"
_SHAPING_LINK = "#options-that-shape-what-is-said"

_CLOSING = """## Exit statuses

0: done. 1: not done, and one sentence on standard error gives the reason. 2: the command line is
wrong, or has an unknown name. [All of them](reliability.md).
"""

if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8", newline="\n")
