"""`declaim sync`: a list of articles becomes a folder of audio, and stays current."""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from declaim.cli.arguments import ArticleName
from declaim.cli.common_options import (
    json_option,
    quiet_option,
    store_of,
    store_option,
    with_options,
)
from declaim.cli.machines import articles_at_once, cluster_option, workers_of

if TYPE_CHECKING:
    from watchfiles import Change

    from declaim.settings.options import Options
    from declaim.sidecars.feed import Channel
    from declaim.store import Store
    from declaim.sync.planning import Wanted
    from declaim.sync.tasks import Task
    from declaim.sync.work import Done

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


class _Interval(click.ParamType[float]):
    name = "interval"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """`15m` -> 900.0 seconds."""
        unit = SECONDS.get(str(value)[-1:])
        if not unit or not str(value)[:-1].isdecimal() or not int(str(value)[:-1]):
            self.fail(f"{value!r} is not like 30s, 15m, 2h or 1d", param, ctx)
        return float(unit * int(str(value)[:-1]))


class _Day(click.ParamType[str]):
    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """`2026-01-31`, as it is."""
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            self.fail(f"{value!r} is not a day like 2026-01-31", param, ctx)


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="LIST...", type=ArticleName())
@click.option(
    "-o",
    "--output",
    "target",
    type=click.Path(path_type=Path, file_okay=False, readable=False),
    default=Path("podcast"),
    show_default=True,
    help="The folder of the audio files, the feed and the index.",
)
@click.option(
    "--format", "container", default="m4b", show_default=True, help="The suffix of the files: mp3."
)
@click.option("--newest", type=click.IntRange(1), metavar="N", help="Only the N newest articles.")
@click.option(
    "--since", type=_Day(), metavar="DATE", help="Only articles of this day or later: 2026-01-31."
)
@click.option("--keep", is_flag=True, help="Keep articles in the feed that left the list.")
@click.option("--delete", is_flag=True, help="Delete the audio of articles that left the list.")
@click.option("--base-url", metavar="URL", help="The web address of the folder; feed.xml needs it.")
@click.option(
    "--every", type=_Interval(), metavar="15m", help="Keep running, and look again after this time."
)
@click.option("--dry-run", is_flag=True, help="Print what would be done and why; do nothing.")
@with_options
@store_option
@click.option(
    "--jobs", type=click.IntRange(1), help="Utterances spoken side by side [default: one a core]."
)
@cluster_option
@quiet_option
@json_option
def sync(
    sources: tuple[str, ...],
    target: Path,
    container: str,
    newest: int | None,
    since: str | None,
    every: float | None,
    dry_run: bool,
    folder: str | None,
    jobs: int | None,
    cluster: str | None,
    quiet: bool,
    as_json: bool,
    keep: bool,
    delete: bool,
    base_url: str | None,
    options: "Options",
) -> None:
    """Keep a folder of audio up to date with LIST.

    LIST is files, folders, patterns, text files of paths and addresses, OPML files and feeds.
    Only new and edited articles are rendered; the exit status is 1 if any of them failed.

    \b
    declaim sync posts/ -o podcast --base-url https://example.org/audio/
    """
    from declaim.containers import container_of
    from declaim.sync.digests import settings_digest
    from declaim.sync.planning import Wanted
    from declaim.sync.publishing import channel_of
    from declaim.sync.work import SYNCED, tasks_of

    options = replace(options, sidecars=SYNCED)
    suffix = "." + container.lstrip(".")
    container_of(Path(f"a{suffix}"))
    wanted = Wanted(suffix, settings_digest(options), newest or 0, since or "", keep, delete)
    if dry_run:
        acts = []
        for task in tasks_of(sources, target, wanted):
            acts.append(task.act)
            value = as_value(task)
            click.echo(json.dumps(value, ensure_ascii=False) if as_json else line_of(task))
        if not as_json:
            click.echo(f"dry run: {text_of(counts_of(acts))}")
        return
    changed = changes(sources, target) if every else iter(())
    next(changed, False)  # a save during the first run counts
    while True:
        store, how = store_of(folder), {"as_json": as_json, "quiet": quiet}
        finished = run_once(sources, target, options, wanted, store, jobs, cluster, **how)
        channel, told = channel_of(sources, target)
        if address := base_url or told or address_of(target):
            feed_of(target, address, channel)
        if not quiet:
            tell(finished, as_json=as_json)
        if every is None:
            sys.exit(1 if any(done.error for done in finished) else 0)
        wait(changed, every)
        wanted = replace(wanted, settings=settings_digest(options))


def run_once(
    sources: tuple[str, ...],
    target: Path,
    options: "Options",
    wanted: "Wanted",
    store: "Store",
    jobs: int | None,
    cluster: str | None,
    *,
    as_json: bool,
    quiet: bool,
) -> list["Done"]:
    """Bring the folder up to date, with a line for each article that is not as it was.

    With `quiet` only the failed have a line, with `as_json` none has.
    """
    from declaim.cli.progress import shown_progress
    from declaim.sync.work import sync as synced

    finished = []
    hidden = as_json or quiet or not sys.stderr.isatty()
    with workers_of(cluster) as executor, shown_progress(hidden=hidden) as progress:
        how: dict[str, Any] = {
            "jobs": jobs,
            "executor": executor,
            "at_once": articles_at_once(executor),
            "progress": progress,
        }
        for done in synced(sources, target, options, wanted, store=store, **how):
            finished.append(without_sound(done))
            if not as_json and (done.error or not (quiet or done.task.act == "unchanged")):
                click.echo(line_of(done.task, done.error), err=bool(done.error))
    return finished


def without_sound(done: "Done") -> "Done":
    """The same without text and recording, so that a long list takes no memory."""
    return replace(done, task=replace(done.task, item=None, content=None), recording=None)


def as_value(task: "Task") -> dict[str, str]:
    """A task as `--json` prints it."""
    return {
        "act": task.act,
        "source": task.key,
        "output": task.record.output,
        "reason": task.reason,
    }


def line_of(task: "Task", error: str = "") -> str:
    """A task as a line: what, where, and why."""
    reason = error or task.reason
    return f"{'failed' if error else task.act:9} {task.key}" + (f": {reason}" if reason else "")


def tell(finished: list["Done"], *, as_json: bool) -> None:
    """The summary of one run."""
    counts = counts_of(done.task.act for done in finished if not done.error)
    counts["failed"] = sum(bool(done.error) for done in finished)
    if as_json:
        articles = [as_value(d.task) | {"error": d.error} for d in finished]
        click.echo(json.dumps({"counts": counts, "articles": articles}, ensure_ascii=False))
    else:
        click.echo(text_of(counts))


def counts_of(acts: Iterable[str]) -> dict[str, int]:
    """The number of articles of each act."""
    found = Counter(acts)
    return {act: found[act] for act in ("new", "edited", "moved", "unchanged", "gone")}


def text_of(counts: Mapping[str, int]) -> str:
    """`3 new, 1 edited`."""
    return ", ".join(f"{count} {act}" for act, count in counts.items())


def feed_of(folder: Path, base_url: str, channel: "Channel") -> None:
    """Write the feed of the articles that are on the list."""
    from declaim.sidecars.feed import write_feed
    from declaim.sync.state import load_state

    names = {record.output for record in load_state(folder).values() if record.listed}
    for reason in write_feed(folder, base_url, channel, names=names).left_out:
        click.echo(f"declaim: left out: {reason}", err=True)


def address_of(folder: Path) -> str:
    """The web address of the folder, as its feed says; empty without a feed."""
    from lxml import etree

    feed = folder / "feed.xml"
    if not feed.exists():
        return ""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        return str(etree.parse(str(feed), parser).findtext("channel/link") or "")
    except (etree.XMLSyntaxError, OSError):
        return ""


def changes(sources: tuple[str, ...], target: Path) -> Iterator[bool]:
    """Tell every second whether a file of the list has changed; the watch begins at the first call.

    The folder that the sync itself writes does not count.
    """
    from watchfiles import DefaultFilter, watch

    own, usual = target.resolve(), DefaultFilter()

    def counts(change: "Change", path: str) -> bool:
        return usual(change, path) and not Path(path).is_relative_to(own)

    places = [source for source in sources if Path(source).exists()]
    once = watch(*places, watch_filter=counts, rust_timeout=1_000, yield_on_timeout=True)
    yield from map(bool, once)


def wait(changed: Iterator[bool], seconds: float) -> None:
    """Return when a file of the list has changed, or the time has passed."""
    until = time.monotonic() + seconds
    while not next(changed) and time.monotonic() < until:
        pass
