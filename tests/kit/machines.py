"""A cluster of one's own: a Dask scheduler and its workers, as processes on this machine."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import randrange

from kit.program import PATIENCE_S, eventually

THREADS = 2
"""Of each worker."""
LOST_AFTER_S = 10
"""A scheduler gives up a worker that was silent for so many seconds, as a busy one is for some."""


@dataclass
class Machines:
    """A scheduler and its workers; they end with the test."""

    folder: Path
    environment: dict[str, str]
    port: int = 0
    scheduler: "subprocess.Popen[bytes] | None" = None
    workers: "list[subprocess.Popen[bytes]]" = field(default_factory=list)
    begun: int = 0
    threads: int = THREADS
    lost_after_s: int = LOST_AFTER_S

    @property
    def address(self) -> str:
        """The address of the scheduler."""
        return f"tcp://127.0.0.1:{self.port}"

    def start_scheduler(self) -> None:
        """Start it, on the port that it had."""
        self.port = self.port or free_port()
        options = ["--host", "127.0.0.1", "--port", str(self.port), "--no-dashboard"]
        self.scheduler = self._start("dask_scheduler", *options)
        eventually(lambda: listens(self.port))

    def restart_scheduler(self) -> None:
        """Kill it, and start another in its place, which knows nothing."""
        if self.scheduler:
            self.scheduler.kill()
            self.scheduler.wait()
        self.start_scheduler()

    def start_worker(self) -> None:
        """Start one more, with a cache of its own, as another machine has."""
        options = ["--nthreads", str(self.threads), "--no-dashboard", "--no-nanny"]
        options += ["--host", "127.0.0.1", "--memory-limit", "0", "--death-timeout", "60"]
        self.workers.append(self._start("dask_worker", self.address, *options))

    def wait_for(self, workers: int) -> None:
        """Return when the scheduler knows so many workers."""
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=PATIENCE_S)

    def _start(self, program: str, *options: str) -> "subprocess.Popen[bytes]":
        self.begun += 1
        cache = self.folder / f"machine-{self.begun}"
        environment = self.environment | {
            "DECLAIM_CACHE": str(cache),
            "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": f"{self.lost_after_s}s",
            "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "500ms",
            "DASK_TEMPORARY_DIRECTORY": str(cache),
        }
        with (self.folder / f"{program}-{self.begun}.log").open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{program}", *options],
                env=environment,
                cwd=self.folder,
                stdout=log,
                stderr=log,
            )

    def end(self) -> None:
        """End every process, a frozen one as well."""
        for process in (*self.workers, *filter(None, [self.scheduler])):
            with suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def machines(
    folder: Path, environment: dict[str, str], workers: int = 3, lost_after_s: int = LOST_AFTER_S
) -> Iterator[Machines]:
    """A scheduler with so many workers."""
    cluster = Machines(folder, environment, lost_after_s=lost_after_s)
    try:
        cluster.start_scheduler()
        for _ in range(workers):
            cluster.start_worker()
        yield cluster
    finally:
        cluster.end()


def free_port() -> int:
    """A port that nobody uses, below those that systems give to whoever asks for any."""
    while True:
        port = randrange(20_000, 32_000)
        with suppress(OSError), socket.socket() as listener:
            listener.bind(("127.0.0.1", port))
            return port


def listens(port: int) -> bool:
    """Whether somebody answers at a port of this machine."""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False
