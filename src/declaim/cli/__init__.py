"""The command line: words to arguments, arguments to the library, errors to one sentence.

To add a command:

1. Write a module of its name here, with a function of its name that is a `@click.command()`.
   common_options.py has the options that commands share.
2. Add its row to `COMMANDS`.
3. Write its tests in tests/cli/. `kit.program.declaim` runs the program.
4. Run `python docs/commands.py`, which writes docs/cli.md. It asks for a value of each new option,
   in its table `EXAMPLES`. A command with `--json` needs a schema in docs/schemas/.
"""

import codecs
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click
from click.exceptions import NoArgsIsHelpError

from declaim.basics.endings import CTRL_C_STATUS, STOPPED
from declaim.errors import DeclaimError, UnknownChoice

COMMANDS = {
    "render": "Speak an article into one audio file with chapters.",
    "watch": "Render, and render again after every save.",
    "listen": "Open a page that plays an article and follows every save.",
    "page": "Write that page as a folder that needs no server.",
    "sync": "Keep a folder of audio up to date with a list of articles.",
    "plan": "Show what would be said, and why, and speak nothing.",
    "say": "Print how a text is said, and the rule behind each change.",
    "names": "List the names and rare words that a voice may miss.",
    "verify": "Compare a rendered file with its article.",
    "voices": "List every voice of every installed engine.",
    "feed": "Make a folder of renders a podcast.",
    "push": "Send audio files to an Audiobookshelf server.",
    "store": "Show the place and the size of the store of clips, and clean the store.",
}
"""Command -> one line of help. A command is loaded when it is called: `--help` loads none."""


class _Commands(click.Group):
    """Commands whose expected errors are one sentence on standard error.

    The exit status is 2 for a name that is not known, as for any wrong use, and else 1.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, loaded, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"{__name__}.{cmd_name}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first argument names; a usage error names the nearest."""
        try:
            return super().resolve_command(ctx, [*_with_plain(args)])
        except click.UsageError:
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            meant = f"; did you mean {near[0]}?" if near else ""
            raise click.UsageError(f"there is no command {args[0]}{meant}", ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table itself."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what a user can mend is said in one sentence."""
        try:
            return super().invoke(ctx)
        except DeclaimError as error:
            click.echo(f"declaim: {error}", err=True)
            ctx.exit(2 if isinstance(error, UnknownChoice) else 1)
        except KeyboardInterrupt:
            click.echo(STOPPED, err=True)
            ctx.exit(CTRL_C_STATUS)


def _with_plain(arguments: list[str]) -> Iterator[str]:
    """`--epub plain` as one option: Click would take any word behind `--epub` for its value."""
    plain = ["--epub", "plain"]
    for number, argument in enumerate(arguments):
        if arguments[number : number + 2] == plain:
            yield "--epub-plain"
        elif arguments[max(0, number - 1) : number + 1] != plain:
            yield argument


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(None, "-V", "--version", package_name="declaim")
def main() -> None:
    """Turn a written article into one narrated audio file with chapters."""


def run() -> int:
    """The command line as a whole; its exit status, which docs/reliability.md lists.

    What the system refuses (a full disk, no memory, a closed stream) is one sentence as well.
    """
    codecs.register_error("declaim", _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # not another, of a program that calls this one
            stream.reconfigure(errors="declaim")
    try:
        status = _status()
        sys.stdout.flush()
    except (ImportError, MemoryError, OSError, RuntimeError) as refusal:
        status = _refused(refusal)
    return status


def _status() -> int:
    try:
        return int(main(standalone_mode=False) or 0)
    except NoArgsIsHelpError as asked:
        asked.show()
        return asked.exit_code
    except click.UsageError as wrong:
        from declaim.cli.usage import sentence

        click.echo(f"declaim: {sentence(wrong)}", err=True)
        return wrong.exit_code
    except click.Abort:  # Ctrl-C before a command began
        click.echo(STOPPED, err=True)
        return CTRL_C_STATUS


def _refused(refusal: ImportError | MemoryError | OSError | RuntimeError) -> int:
    """Say what the system refused; RuntimeError but of threads and homes is raised again."""
    if isinstance(refusal, OSError):
        sentence = _output_error(refusal) or _file_error(refusal)
    elif isinstance(refusal, MemoryError):
        sentence = "there is not enough memory"
    elif isinstance(refusal, ImportError):
        sentence = f"a part of it cannot be loaded: {refusal}"
    elif any(what in str(refusal) for what in ("thread", "home directory")):
        sentence = f"the system refuses: {refusal}"
    else:
        raise refusal
    with suppress(OSError):
        click.echo(f"declaim: {sentence}", err=True)
    return 1


def _output_error(error: OSError) -> str:
    """The error of standard output, which is closed then; empty where the error is another one."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    if not trace or trace.tb_frame.f_globals["__name__"] not in (__name__, "click.utils"):
        return ""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return f"cannot write to standard output: {error.strerror}"


def _file_error(error: OSError) -> str:
    try:
        os.getcwd()  # noqa: PTH109 - only to see whether it can be told
    except OSError:
        return "the working folder is gone; change to another"
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror or error}"


def _escaped(error: UnicodeError) -> tuple[str, int]:
    """Signs that a terminal cannot show, as JSON writes them: `\\u2019`, surrogates in pairs."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    shown = (f"\\u{units[n]:02x}{units[n + 1]:02x}" for n in range(0, len(units), 2))
    return "".join(shown), error.end
