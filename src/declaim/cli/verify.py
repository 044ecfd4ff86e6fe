"""`declaim verify`: whether a rendered file says what was written; 1 where it does not."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from declaim.basics.clock import short
from declaim.cli.common_options import json_option, store_option, store_to_read
from declaim.cli.deliver import verdict

if TYPE_CHECKING:
    from declaim.verify import Report


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--for",
    "purpose",
    type=click.Choice(["acx"]),
    help="Measure what ACX asks for; FILE may be a folder of chapters.",
)
@click.option(
    "--listen/--no-listen", default=None, help="Let a recogniser hear FILE [default: if installed]."
)
@click.option(
    "--model", type=click.Path(path_type=Path), help="The folder of a faster-whisper model."
)
@store_option
@json_option
@click.pass_context
def verify(
    context: click.Context,
    file: Path,
    purpose: str | None,
    listen: bool | None,
    model: Path | None,
    folder: str | None,
    as_json: bool,
) -> None:
    """Compare FILE with the script of its render, and list the faults, the worst first.

    The exit status is 1 if a fault is found, and 2 if FILE cannot be verified.

    \b
    declaim verify output/article.m4b
    declaim verify chapters/ --for acx
    """
    from declaim.cli.progress import shown_progress
    from declaim.errors import DeclaimError
    from declaim.verify import verify as verify_file

    try:
        if purpose:
            context.exit(0 if verdict(file, as_json=as_json) else 1)
        with shown_progress(hidden=as_json) as progress:
            store = store_to_read(folder)
            report = verify_file(file, store, model=model, listen=listen, progress=progress)
    except DeclaimError as error:
        click.echo(f"declaim: {error}", err=True)
        if as_json:
            click.echo(json.dumps({"file": str(file), "error": str(error)}, ensure_ascii=False))
        context.exit(2)
    if as_json:
        content = {
            "file": str(file),
            "listened": report.listened,
            "unheard": report.unheard,
            "findings": [asdict(finding) for finding in report.findings],
        }
        click.echo(json.dumps(content, ensure_ascii=False))
    else:
        click.echo(_told(report))
    if report.findings:
        context.exit(1)


def _told(report: "Report") -> str:
    verdict = f"{len(report.findings)} found" if report.findings else "nothing wrong"
    heard = "measured and heard" if report.listened else "measured, not heard"
    count = f"{report.paragraphs} paragraph{'s' * (report.paragraphs != 1)}"
    lines = [f"{report.path}: {count} {heard}, {verdict}"]
    for found in report.findings:
        place = f"line {found.line}" if found.line else "the file"
        lines.append(f"  {_clock(found.start)}-{_clock(found.stop)}  {place}: {found.what}")
    if report.unheard:
        lines.append(f"  not heard: {report.unheard}")
    return "\n".join(lines)


def _clock(seconds: float) -> str:
    tenths = round(seconds * 10)
    return f"{short(tenths // 10)}.{tenths % 10}"
