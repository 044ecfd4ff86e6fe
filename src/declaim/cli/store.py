"""`declaim store`: what is remembered, and where."""

from pathlib import Path

import click

from declaim.cli.options import store_of, store_option


@click.command()
@store_option
@click.option("--prune", is_flag=True, help="Delete what no recent render used.")
@click.option("--days", default=30, show_default=True, help="How long ago is recent.")
@click.option("--check", is_flag=True, help="Read every entry, and delete the damaged ones.")
def store(folder: Path | None, prune: bool, days: int, check: bool) -> None:
    """Say where clips are remembered, and how much they take."""
    kept = store_of(folder)
    if check:
        entries, damaged = kept.check()
        click.echo(f"{entries} entries read, {damaged} damaged and deleted")
    if prune:
        entries, size = kept.prune(days)
        click.echo(f"{entries} entries deleted, {size / 1e6:.1f} MB")
    entries, size = kept.size()
    click.echo(f"{kept.folder}: {entries} entries, {size / 1e6:.1f} MB")
