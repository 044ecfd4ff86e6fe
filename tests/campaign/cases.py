"""What goes wrong, drawn from a seed."""

import errno
import signal
from collections.abc import Iterator
from random import Random

from .harness import Campaign, Case, Scene

ERRORS = {
    "open": (errno.EACCES, errno.EMFILE, errno.EIO),
    "read": (errno.EIO,),
    "write": (errno.ENOSPC, errno.EIO),
    "close": (errno.EIO,),
    "lseek": (errno.EIO,),
    "fsync": (errno.EIO,),
    "rename": (errno.EACCES, errno.ENOSPC),
    "mkdir": (errno.ENOSPC, errno.EACCES),
    "unlink": (errno.EACCES,),
    "chmod": (errno.EPERM,),
    "stat": (errno.EACCES, errno.EIO),
    "fstat": (errno.EIO,),
    "flock": (errno.ENOLCK,),
    "pipe": (errno.EMFILE,),
    "fork": (errno.EAGAIN,),
    "memfd": (errno.EMFILE,),
    "thread": (errno.EAGAIN,),
}
HELPER = "speaker.py"
_FILE_LIMITS = (1_000, 4_096, 20_000, 60_000, 200_000)


def faults(campaign: Campaign, scene: Scene, chance: Random, most: int | None) -> Iterator[Case]:
    """Each call fails at each place, once and for good; `most` places of a call, or all."""
    for call, numbers in ERRORS.items():
        count = campaign.calls(scene, call)
        places = range(1, count + 1)
        for nth in places if most is None else chance.sample(places, min(most, count)):
            number = chance.choice(numbers)
            for forever in (False, True) if most is None else (chance.random() < 0.5,):
                yield Case(scene, (call, nth, number, forever))


def helper_faults(scene: Scene, chance: Random, most: int) -> Iterator[Case]:
    """The same in the process that speaks."""
    for call, numbers in ERRORS.items():
        for nth in range(1, most + 1):
            armed = f"{call} {nth} {chance.choice(numbers)} {chance.randrange(2)}"
            yield Case(scene, environment={"FAULT_ARM": armed, "FAULT_IN": HELPER})


def limits(scene: Scene) -> Iterator[Case]:
    """Files of no more than so many bytes, as on a full disk; few descriptors."""
    for size in _FILE_LIMITS:
        yield Case(scene, limits={"RLIMIT_FSIZE": size})
    for count in (12, 16, 24, 32, 48):
        yield Case(scene, limits={"RLIMIT_NOFILE": count})


def ends(campaign: Campaign, scene: Scene, chance: Random, count: int) -> Iterator[Case]:
    """Signals at random moments, most of them kills."""
    seconds = campaign.run(Case(scene)).seconds
    for _ in range(count):
        number = chance.choice(
            (*[signal.SIGKILL] * 5, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
        )
        yield Case(scene, kill_after_s=chance.uniform(0, seconds), kill_with=number)
