"""`declaim voices`: who can speak."""

import json

import click

from declaim.cli.arguments import Language
from declaim.cli.common_options import json_option
from declaim.cli.sizes import size_text


@click.command()
@click.option(
    "--lang",
    type=Language(),
    metavar="TAG",
    help="Only voices of this language, such as ar or en-GB.",
)
@click.option(
    "--get",
    metavar="NAME",
    help="Fetch this voice of Piper's catalogue, such as de_DE-thorsten-medium, over the network.",
)
@json_option
def voices(lang: str | None, get: str | None, as_json: bool) -> None:
    """List every voice that --voice takes.

    \b
    declaim voices --lang en-GB
    declaim voices --get de_DE-thorsten-medium
    """
    if get:
        _get(get, as_json)
        return
    from declaim.engines import usable_voices

    every = usable_voices()
    if lang:
        every = tuple(v for v in every if f"{v.language}-".lower().startswith(f"{lang}-".lower()))
    if as_json:
        rows = [{"engine": v.engine, "name": v.name, "language": v.language} for v in every]
        click.echo(json.dumps({"voices": rows}))
        return
    for voice in every:
        click.echo(f"{f'{voice.engine}:{voice.name}':<36} {voice.language}")
    if lang and not every:
        click.echo(f"declaim: no voice speaks {lang}; `declaim voices` lists all", err=True)


def _get(name: str, as_json: bool) -> None:
    """Print the maker's card with the licence, then fetch the voice and print its digest."""
    from declaim.engines.catalogue import fetch, offer_of
    from declaim.engines.models import own_folder

    offer = offer_of(name)
    click.echo(f"{offer.card}\n\nfetching {size_text(offer.size_bytes)} …", err=as_json)
    digest = fetch(offer, own_folder())
    path = own_folder() / f"{name}.onnx"
    if as_json:
        content = {"voice": f"piper:{name}", "path": str(path), "sha256": digest}
        click.echo(json.dumps({**content, "card": offer.card}, ensure_ascii=False))
        return
    click.echo(f"{path}\n  SHA-256 {digest}\n  use it: --voice piper:{name}")
