"""The workers of a Dask scheduler as an executor: `declaim render book.epub --cluster tcp://host:8786`.

Another worker does the task of a lost one, and a restarted scheduler is given the open tasks
again. A task carries an utterance, and its result a clip's key and times: sound goes through the
store, which all machines share.
"""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from declaim.errors import ClusterLost, DeclaimError, MissingExtra

if TYPE_CHECKING:
    from distributed import Client

GONE = "its scheduler is gone and did not come back"
OVER = ("closing", "closed")
"""The states of a client that gave its scheduler up."""
WATCH_S = 1.0
"""Seconds between two looks at the scheduler."""
_Job = Callable[[], "Future[Any]"]


class ClusterExecutor(Executor):
    """Tasks done by the workers of a cluster."""

    def __init__(self, address: str, client: "Client") -> None:
        self._address, self._client = address, client
        self._executor: Executor = client.get_executor(pure=False)
        self._open: set[Future[Any]] = set()
        self._scheduler = self._scheduler_now()
        self._is_over = Event()
        Thread(target=self._watch, daemon=True).start()

    @property
    def threads(self) -> int:
        """The number of tasks that the workers do at once, now."""
        return sum(self._client.nthreads().values())

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002
        """Watch no longer; the workers are the user's."""
        self._is_over.set()

    def _scheduler_now(self) -> str:
        """The name that tells one scheduler from the one that was started in its place."""
        return str(self._client.scheduler_info(n_workers=0).get("id"))

    def _watch(self) -> None:
        """Begin again the tasks of an earlier scheduler, which Dask may lose on the way to the new.

        Where there is none any more, this ends what still waits for it.
        """
        while not self._is_over.wait(WATCH_S):
            scheduler = self._scheduler_now()
            if scheduler != self._scheduler or self._client.status in OVER:
                self._scheduler = scheduler
                for running in tuple(self._open):
                    running.cancel()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """Have a worker call `fn`; the future raises ClusterLost where none will."""
        wanted: Future[Any] = Future()
        self._begin(wanted, lambda: self._executor.submit(fn, *args, **kwargs))
        return wanted

    def _begin(self, wanted: "Future[Any]", job: _Job) -> None:
        if wanted.cancelled():
            return
        try:
            if self._client.status in OVER:
                raise ConnectionError
            running = job()
        except Exception as refused:
            self._fail(wanted, refused)
            return
        self._open.add(running)
        wanted.add_done_callback(lambda done: running.cancel() if done.cancelled() else None)
        running.add_done_callback(lambda ended: self._end(wanted, job, ended))

    def _end(self, wanted: "Future[Any]", job: _Job, ended: "Future[Any]") -> None:
        """Hand on what a worker gave; what the scheduler forgot is begun again."""
        self._open.discard(ended)
        if ended.cancelled():
            if self._client.status in OVER:
                self._fail(wanted, ConnectionError())
            else:
                self._begin(wanted, job)
        elif error := ended.exception():
            self._fail(wanted, error)
        elif wanted.set_running_or_notify_cancel():
            wanted.set_result(ended.result())

    def _fail(self, wanted: "Future[Any]", error: BaseException) -> None:
        if wanted.set_running_or_notify_cancel():
            known = isinstance(error, DeclaimError)
            wanted.set_exception(error if known else ClusterLost(self._address, reason_of(error)))


@contextmanager
def cluster(address: str) -> Iterator[ClusterExecutor]:
    """The workers of the scheduler at `address`, such as `tcp://host:8786`.

    It is waited for, and a lost one too, as long as Dask's `distributed.comm.timeouts.connect`
    says: half a minute unless somebody changed it.
    Raises MissingExtra, and ClusterLost where no scheduler answers.
    """
    try:
        from distributed import Client
    except ImportError:
        raise MissingExtra("cluster", "--cluster") from None
    try:
        client = Client(address, set_as_default=False)
    except (OSError, ValueError) as refused:
        raise ClusterLost(address, "no scheduler answers there") from refused
    log = logging.getLogger("distributed.client")
    level = log.level
    log.setLevel(logging.CRITICAL)  # what it says of lost workers and schedulers is said here
    try:
        with ClusterExecutor(address, client) as executor:
            yield executor
    finally:
        client.close(timeout=1)
        log.setLevel(level)


def reason_of(error: BaseException) -> str:
    """The reason why a task cannot be done, for the person who runs the cluster."""
    name = type(error).__name__
    if name == "KilledWorker":
        return "one task lost its worker again and again; look at the workers' logs"
    if isinstance(error, ConnectionError):
        return GONE
    if isinstance(error, ImportError):
        return f"a worker lacks a part of declaim ({error}); install the same on every machine"
    return " ".join(f"{name}: {error}".split())[:200]
