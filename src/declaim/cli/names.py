"""`declaim names`: the words that a voice may miss, before anybody hears them."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from declaim.cli.arguments import ArticleName
from declaim.cli.common_options import json_option, store_option, store_to_read, with_options

if TYPE_CHECKING:
    from declaim.settings.options import Options


@click.command()
@click.argument("article", type=ArticleName())
@with_options
@store_option
@json_option
def names(article: str, folder: str | None, as_json: bool, options: "Options") -> None:
    """List the names and rare words of ARTICLE that a voice may miss, and how each will be said.

    \b
    declaim names article.md
    """
    from declaim.pipeline import planned
    from declaim.settings.lexicons import lexicons
    from declaim.source import source_of
    from declaim.studio.rare import rare_words

    source = source_of(article)
    what, _ = planned(source, options, store_to_read(folder))
    everyday, particular = lexicons(source.folder, options.lexicons, source.place)
    found = rare_words(what, everyday | particular)
    if as_json:
        rows = [{k: v for k, v in asdict(each).items() if k != "block"} for each in found]
        click.echo(json.dumps({"words": rows}, ensure_ascii=False))
        return
    for each in found:
        said = each.spoken if each.kept else each.like or each.phonemes or each.spoken
        ipa = f"/{each.phonemes}/" if each.phonemes and not each.kept else ""
        own = "yours" if each.kept else ""
        click.echo(f"{each.line:>5}  {each.written:<24} {said:<24} {own or ipa}".rstrip())
    if not found:
        click.echo("declaim: every word of it is a common one", err=True)
