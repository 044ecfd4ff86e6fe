"""`declaim store`: the place and the size of the store, and its upkeep."""

import json
from typing import TYPE_CHECKING

import click

from declaim.cli.common_options import json_option, store_option, store_to_read
from declaim.cli.sizes import Size, size_text

if TYPE_CHECKING:
    from declaim.store.upkeep import Deleted

_DAYS = 30


@click.command()
@store_option
@click.option("--check", is_flag=True, help="Read every entry, and delete the damaged ones.")
@click.option("--prune", is_flag=True, help="Delete the entries that no recent render used.")
@click.option(
    "--days",
    type=click.IntRange(0),
    help=f"A render of the last so many days is recent [default: {_DAYS}].",
)
@click.option(
    "--max-size",
    type=Size(),
    metavar="SIZE",
    help="Delete the least recently used entries beyond this size: 2GB.",
)
@json_option
@click.pass_context
def store(
    context: click.Context,
    folder: str | None,
    check: bool,
    prune: bool,
    days: int | None,
    max_size: int | None,
    as_json: bool,
) -> None:
    """Show the place and the size of the store of clips, and clean the store.

    A file that declaim did not write is never deleted. The exit status is 1 if an entry could not
    be deleted.

    \b
    declaim store
    declaim store --prune --max-size 2GB
    """
    from declaim.store import upkeep

    if days is not None and not prune:
        raise click.UsageError("--days belongs to --prune")

    def tell(line: str) -> None:
        if not as_json:
            click.echo(line)

    kept = store_to_read(folder)
    did: dict[str, Deleted] = {}
    if check:
        entries, did["check"] = upkeep.check(kept)
        damaged = did["check"].files + did["check"].failed
        tell(f"{_count(entries)} read, {damaged} damaged; {_told(did['check'])}")
    if prune:
        did["prune"] = upkeep.prune(kept, _DAYS if days is None else days)
        tell(f"not used for {_DAYS if days is None else days} days: {_told(did['prune'])}")
    if max_size is not None:
        did["max_size"] = upkeep.shrink(kept, max_size)
        tell(f"beyond {size_text(max_size)}: {_told(did['max_size'])}")
    found = upkeep.contents(kept)
    tell(f"{kept}: {_count(found.entries)}, {size_text(found.size)}")
    if found.others:
        tell(f"  not declaim's, and left as they are: {found.others}")
    if as_json:
        deleted = {
            name: {"files": each.files, "size_bytes": each.size} for name, each in did.items()
        }
        content = {
            "folder": str(kept),
            "entries": found.entries,
            "size_bytes": found.size,
            "others": found.others,
            "deleted": deleted,
        }
        click.echo(json.dumps(content, ensure_ascii=False))
    if failed := sum(each.failed for each in did.values()):
        click.echo(f"declaim: {_count(failed)} could not be deleted", err=True)
        context.exit(1)


def _count(entries: int) -> str:
    return f"{entries} {'entry' if entries == 1 else 'entries'}"


def _told(deleted: "Deleted") -> str:
    told = f"{_count(deleted.files)} deleted, {size_text(deleted.size)}"
    if deleted.failed:
        told += f"; {deleted.failed} could not be deleted ({deleted.reason})"
    return told
