"""`declaim store`: what is remembered, and where."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from declaim.cli.options import store_option, store_to_read
from declaim.cli.sizes import Size, size_text

if TYPE_CHECKING:
    from declaim.store.upkeep import Deleted

_DAYS = 30


@click.command()
@store_option
@click.option("--check", is_flag=True, help="Read every entry, and delete the damaged ones.")
@click.option("--prune", is_flag=True, help="Delete what no recent render used.")
@click.option("--days", type=click.IntRange(0), help=f"How long ago is recent [default: {_DAYS}].")
@click.option(
    "--max-size", type=Size(), metavar="SIZE", help="Delete what was not used for longest: 2GB."
)
@click.pass_context
def store(
    context: click.Context,
    folder: Path | None,
    check: bool,
    prune: bool,
    days: int | None,
    max_size: int | None,
) -> None:
    """Say where clips are remembered, and how much they take.

    What declaim did not write is never deleted. Ends with status 1 where something could not be.

    \b
    declaim store
    declaim store --prune --max-size 2GB
    """
    from declaim.store import upkeep

    if days is not None and not prune:
        raise click.UsageError("--days belongs to --prune")
    kept = store_to_read(folder)
    failed = 0
    if check:
        entries, deleted = upkeep.check(kept)
        damaged = deleted.files + deleted.failed
        click.echo(f"{_count(entries)} read, {damaged} damaged; {_told(deleted)}")
        failed += deleted.failed
    if prune:
        deleted = upkeep.prune(kept, _DAYS if days is None else days)
        click.echo(f"not used for {_DAYS if days is None else days} days: {_told(deleted)}")
        failed += deleted.failed
    if max_size is not None:
        deleted = upkeep.shrink(kept, max_size)
        click.echo(f"beyond {size_text(max_size)}: {_told(deleted)}")
        failed += deleted.failed
    found = upkeep.contents(kept)
    click.echo(f"{kept.folder}: {_count(found.entries)}, {size_text(found.size)}")
    if found.others:
        click.echo(f"  not declaim's, and left as they are: {found.others}")
    if failed:
        click.echo(f"declaim: {_count(failed)} could not be deleted", err=True)
        context.exit(1)


def _count(entries: int) -> str:
    return f"{entries} {'entry' if entries == 1 else 'entries'}"


def _told(deleted: "Deleted") -> str:
    told = f"{_count(deleted.files)} deleted, {size_text(deleted.size)}"
    if deleted.failed:
        told += f"; {deleted.failed} could not be deleted ({deleted.reason})"
    return told
