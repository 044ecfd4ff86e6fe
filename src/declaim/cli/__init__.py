"""The command line: words to arguments, arguments to the library, errors to one sentence.

To add a command: a module of its name here, holding a function of its name, and a row below.
"""

from importlib import import_module
from typing import Any

import click

from declaim.errors import DeclaimError

COMMANDS = {
    "render": "Speak an article into one audio file with chapters.",
    "watch": "Render, and again at every save.",
    "listen": "Open a page that plays an article and follows every save.",
    "page": "Write that page as a folder that needs no server.",
    "sync": "Keep a folder of audio current with a list of articles.",
    "plan": "Show what would be said, and why, before anything is said.",
    "say": "Print how a text is said, and the rule behind each change.",
    "verify": "Hold a rendered file against what was written.",
    "voices": "List every voice of every engine at hand.",
    "feed": "Make a folder of renders a podcast.",
    "store": "Say where clips are remembered, and how much they take.",
}
"""Each is loaded when it is called: `declaim --help` waits for none."""


class _Commands(click.Group):
    """Commands whose expected errors are one sentence on standard error and exit status 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, loaded; None if there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"{__name__}.{cmd_name}"), cmd_name)
        return command

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
            ctx.exit(1)
        except KeyboardInterrupt:
            click.echo(
                "\ndeclaim: stopped; what was spoken is kept, run it again to go on", err=True
            )
            ctx.exit(130)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="declaim")
def main() -> None:
    """Turn a written article into one narrated audio file with chapters."""
