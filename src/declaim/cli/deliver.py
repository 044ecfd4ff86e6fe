"""`render --for`, `verify --for`, and `render` with several articles."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from declaim.cli.common_options import store_of
from declaim.cli.machines import workers_of
from declaim.cli.sizes import size_text

if TYPE_CHECKING:
    from declaim.delivery import Delivery
    from declaim.settings.options import Options
    from declaim.sound.gauge import Gauge

PURPOSES = ("podcast", "audiobookshelf", "acx")


def deliver_one(
    article: str,
    purpose: str,
    output: Path | None,
    options: "Options",
    folder: str | None,
    jobs: int | None,
    cluster: str | None,
    force: bool,
    quiet: bool,
    as_json: bool,
) -> None:
    """One article for a purpose, with what was made on standard output."""
    from declaim.cli.progress import shown_progress
    from declaim.delivery import deliver
    from declaim.settings.options import Purpose

    with (
        workers_of(cluster) as executor,
        shown_progress(hidden=quiet or as_json) as progress,
    ):
        store = store_of(folder)
        how = {"jobs": jobs, "executor": executor, "progress": progress}
        made = deliver(article, Purpose(purpose), output, options, store, force=force, **how)
    if not quiet:
        click.echo(told(made, as_json=as_json))
    warn_of_left(made)


def told(delivery: "Delivery", *, as_json: bool) -> str:
    """A summary of the files that were made, for the terminal or as JSON."""
    recordings = delivery.recordings
    files = [*(recording.path for recording in recordings), *delivery.beside]
    if as_json:
        content: dict[str, Any] = {
            "files": [str(path) for path in files],
            "left": [str(path) for path in delivery.left],
            "duration_s": round(sum(recording.duration for recording in recordings), 3),
            "size_bytes": sum(recording.size for recording in recordings),
            "spoken": sum(recording.effort.spoken for recording in recordings),
            "encoded": sum(recording.effort.encoded for recording in recordings),
        }
        return json.dumps(content, ensure_ascii=False)
    minutes = sum(recording.duration for recording in recordings) / 60
    size = size_text(sum(recording.size for recording in recordings))
    return "\n".join((*map(str, files), f"  {minutes:.1f} minutes, {size}"))


def warn_of_left(delivery: "Delivery") -> None:
    """Name the audio of an earlier delivery."""
    if delivery.left:
        names = ", ".join(map(str, delivery.left))
        click.echo(
            f"declaim: {names}: of an earlier delivery; delete it if it is not needed", err=True
        )


def judged(path: Path) -> list[tuple["Gauge", list[str]]]:
    """The measurements of a file, or of a folder's MP3 files, and ACX's reasons to refuse each."""
    from declaim.delivery.acx import faults, faults_together
    from declaim.errors import UnreadableSource
    from declaim.sound.gauge import gauge

    files = sorted(path.glob("*.mp3")) if path.is_dir() else [path]
    if not files:
        raise UnreadableSource(str(path), "there is no .mp3 file in it")
    measured = [gauge(file) for file in files]
    found = [(each, [*faults(each)]) for each in measured]
    found[0][1].extend(faults_together(measured))
    return found


def verdict(path: Path, *, as_json: bool) -> bool:
    """Print ACX's verdict on a file or on a folder's files; True where ACX takes them."""
    found = judged(path)
    accepted = not any(refused for _, refused in found)
    if as_json:
        files = [
            {
                "file": str(each.path),
                "rms_db": each.rms_db,
                "peak_db": each.peak_db,
                "noise_floor_db": each.floor_db,
                "bit_rate": each.bit_rate,
                "constant_bit_rate": each.constant,
                "frame_rate": each.frame_rate,
                "channels": each.channels,
                "duration_s": round(each.seconds, 3),
                "silence_before_s": round(each.head_s, 3),
                "silence_after_s": round(each.tail_s, 3),
                "faults": refused,
            }
            for each, refused in found
        ]
        click.echo(json.dumps({"for": "acx", "accepted": accepted, "files": files}))
        return accepted
    for each, refused in found:
        kind = "constant" if each.constant else "variable"
        click.echo(
            f"{each.path}: RMS {each.rms_db:.1f} dB, peak {each.peak_db:.1f} dB,"
            f" noise floor {each.floor_db:.1f} dB, {each.bit_rate / 1000:.0f} kb/s {kind},"
            f" {each.frame_rate} Hz, {each.seconds / 60:.1f} minutes,"
            f" silence {each.head_s:.1f} s before and {each.tail_s:.1f} s after"
        )
        for fault in refused:
            click.echo(f"  refused: {fault}")
    click.echo("ACX takes it" if accepted else "ACX does not take it")
    return accepted
