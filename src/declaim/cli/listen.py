"""`declaim listen`: a page on this machine, until Ctrl-C."""

from ipaddress import IPv4Address
from pathlib import Path
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING, Any

import click

from declaim.cli.arguments import ArticleName
from declaim.cli.common_options import store_of, store_option, with_options
from declaim.cli.watch import line_of

if TYPE_CHECKING:
    from declaim.errors import DeclaimError
    from declaim.settings.options import Options
    from declaim.watch import Update


class _Host(click.ParamType[str]):
    """An address of this machine."""

    name = "address"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address; a usage error where it is none, or stands for all of them."""
        from socket import socket

        try:
            with socket() as trial:
                trial.bind((str(IPv4Address(value)), 0))
        except (OSError, ValueError):
            self.fail("name an address of this machine, such as 192.168.1.20", param, ctx)
        if IPv4Address(value).is_unspecified:
            self.fail("name one address of this machine, such as 192.168.1.20", param, ctx)
        return str(value)


@click.command()
@click.argument("article", type=ArticleName())
@with_options
@store_option
@click.option(
    "--jobs", type=click.IntRange(1), help="Utterances spoken side by side [default: one a core]."
)
@click.option("--no-browser", is_flag=True, help="Only print the page's address.")
@click.option(
    "--edit", is_flag=True, help="Let the page change the article and its pronunciations."
)
@click.option(
    "--host",
    type=_Host(),
    default="127.0.0.1",
    help="The address of this machine at which the page is served, for another device in its"
    " network [default: 127.0.0.1, for this machine alone].",
)
def listen(
    article: str,
    folder: str | None,
    jobs: int | None,
    no_browser: bool,
    edit: bool,
    host: str,
    options: "Options",
) -> None:
    """Open a page that plays ARTICLE, shows what is being read, and follows every save.

    ARTICLE is a file, a folder of them, an http(s) address, or - for standard input. With --edit a
    name that is said wrong, a sentence or a voice is changed where it is heard.

    \b
    declaim listen article.md --voice natural
    """
    from declaim.listen.folder_shelf import FolderShelf
    from declaim.listen.live import Live

    place = Path(article)
    asked: dict[str, Any] = {"store": store_of(folder), "jobs": jobs, "edit": edit, "tell": _tell}
    page: Live | FolderShelf
    if place.is_dir():
        page = FolderShelf(place, options, host=host, **asked)
    else:
        page = Live(article, options, host=host, **asked)
    with page:
        try:
            click.echo(f"{page.address}  (Ctrl-C ends it)")
            if not no_browser:
                Thread(target=_open, args=(page.doorstep,), daemon=True).start()
            while True:
                sleep(0.5)  # an endless wait may miss Ctrl-C
        except KeyboardInterrupt:
            click.echo()


def _open(doorstep: Path) -> None:
    """Open the browser, and say where none opens."""
    if click.launch(str(doorstep), wait=True):
        click.echo("declaim: no browser opened; open the address above in one", err=True)


def _tell(update: "Update | DeclaimError") -> None:
    """A line for what a save changed."""
    if isinstance(update, Exception):
        click.echo(f"declaim: {update}; the page plays the last good version", err=True)
    else:
        click.echo(line_of(update))
