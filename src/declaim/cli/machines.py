"""`--cluster` and `--store`: the machines that speak, and the place of clips and segments."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from declaim.cluster import ClusterExecutor

ARTICLES_MIN, ARTICLES_MAX = 4, 64
"""Articles that a cluster's work is taken from at once, however few or many workers it has."""


class StorePlace(click.Path):
    """A folder, or an address such as `s3://bucket/prefix`."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The place as it is written; a usage error where a file stands there."""
        if "://" in str(value):
            from declaim.store.objects import ADDRESS

            if not ADDRESS.fullmatch(str(value)):
                self.fail(f"{value!r} is not like s3://bucket/prefix, gs:// or az://", param, ctx)
            return str(value)
        return str(super().convert(value, param, ctx))


store_place = StorePlace(path_type=Path, file_okay=False, readable=False)
cluster_option = click.option(
    "--cluster",
    metavar="ADDRESS",
    help="Have the workers of a Dask scheduler speak and encode: tcp://host:8786.",
)


@contextmanager
def workers_of(address: str | None) -> "Iterator[ClusterExecutor | None]":
    """The workers of the scheduler at an address; none where no address is given."""
    if not address:
        yield None
        return
    from declaim.cluster import cluster

    with cluster(address) as executor:
        if not executor.threads:
            click.echo(f"declaim: {address} has no workers yet; waiting for one", err=True)
        yield executor


def articles_at_once(executor: "ClusterExecutor | None") -> int:
    """The number of articles that are worked on at once."""
    if executor is None:
        return 1
    return min(max(2 * executor.threads, ARTICLES_MIN), ARTICLES_MAX)
