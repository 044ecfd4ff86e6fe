"""Progress of the work: a bar in a terminal that can draw, a few lines in a log."""

import os
import pty
import sys

import pytest

from declaim import Progress
from declaim.cli.progress import log_lines, shown_progress

HOUR_MS = 3_600_000


def work(stage: str, total: int, report: Progress) -> None:
    """Twenty steps of a stage."""
    for step in range(1, 21):
        report(stage, total * step // 20, total)


def test_a_log_says_four_times_how_much_of_a_long_article_is_spoken(
    capsys: pytest.CaptureFixture[str],
) -> None:
    work("speak", HOUR_MS, log_lines())
    work("listen", 3600 * 16_000, log_lines())
    work("speak", HOUR_MS // 10, log_lines())
    work("encode", 10**9, log_lines())
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.splitlines() == [
        "declaim: speak 3:00 of 1:00:00",
        "declaim: speak 15:00 of 1:00:00",
        "declaim: speak 30:00 of 1:00:00",
        "declaim: speak 45:00 of 1:00:00",
        "declaim: listen 5 %",
        "declaim: listen 25 %",
        "declaim: listen 50 %",
        "declaim: listen 75 %",
    ]


@pytest.mark.parametrize(
    ("kind", "says"),
    [("xterm", b"\x1b["), ("dumb", b"declaim: speak 15:00 of 1:00:00\r\n")],
)
def test_a_terminal_has_a_bar_if_it_can_draw_one(
    monkeypatch: pytest.MonkeyPatch, kind: str, says: bytes
) -> None:
    master, terminal = pty.openpty()
    monkeypatch.setenv("TERM", kind)
    with os.fdopen(terminal, "w") as stderr:
        monkeypatch.setattr(sys, "stderr", stderr)
        with shown_progress(hidden=False) as report:
            work("speak", HOUR_MS, report)
        stderr.flush()
        shown = b""
        while says not in shown:
            shown += os.read(master, 65_536)
    os.close(master)
