"""`declaim listen`: a page on this machine, until Ctrl-C."""

from time import sleep
from typing import TYPE_CHECKING

import click

from declaim.cli.arguments import ArticleName
from declaim.cli.options import store_of, store_option, with_options

if TYPE_CHECKING:
    from declaim.settings.options import Options


@click.command()
@click.argument("article", type=ArticleName())
@with_options
@store_option
@click.option(
    "--jobs", type=click.IntRange(1), help="Utterances spoken side by side [default: one a core]."
)
@click.option("--no-browser", is_flag=True, help="Only print the page's address.")
@click.option("--edit", is_flag=True, help="Let the page change the article and how it is said.")
def listen(
    article: str,
    folder: str | None,
    jobs: int | None,
    no_browser: bool,
    edit: bool,
    options: "Options",
) -> None:
    """Open a page that plays ARTICLE, shows what is being read, and follows every save.

    With --edit a name that is said wrong, a sentence or a voice is changed where it is heard.

    \b
    declaim listen article.md --voice natural
    """
    from declaim.listen.live import Live

    with Live(article, options, store=store_of(folder), jobs=jobs, edit=edit) as live:
        click.echo(f"{live.address}  (Ctrl-C ends it)")
        if not no_browser:
            click.launch(str(live.doorstep))
        try:
            while True:
                sleep(0.5)  # an endless wait may miss Ctrl-C
        except KeyboardInterrupt:
            click.echo()
