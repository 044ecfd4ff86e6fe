"""The faults of the campaign, drawn from a seed."""

import errno
import mmap
import signal
from collections.abc import Iterator
from pathlib import Path
from random import Random

from .harness import Campaign, Case, Fault
from .scenes import Scene

ERRORS = {
    "open": (errno.EACCES, errno.EMFILE, errno.EIO, errno.ENOSPC),
    "opendir": (errno.EACCES, errno.EIO),
    "read": (errno.EIO,),
    "write": (errno.ENOSPC, errno.EIO, errno.EDQUOT),
    "close": (errno.EIO, errno.ENOSPC),
    "fsync": (errno.EIO, errno.ENOSPC),
    "rename": (errno.EACCES, errno.ENOSPC, errno.EIO),
    "mkdir": (errno.ENOSPC, errno.EACCES),
    "unlink": (errno.EACCES, errno.EIO),
    "chmod": (errno.EPERM,),
    "stat": (errno.EACCES, errno.EIO),
    "fstat": (errno.EIO,),
    "flock": (errno.ENOLCK,),
    "pipe": (errno.EMFILE,),
    "fork": (errno.EAGAIN, errno.ENOMEM),
    "memfd": (errno.EMFILE,),
    "thread": (errno.EAGAIN,),
}
"""The errors of each call of shim.c. `lseek` cannot fail on a regular file: lseek(2)."""
HELPER = "speaker.py"
_FILE_LIMITS = (1_000, 4_096, 20_000, 60_000, 200_000)
_DRAFTS_BYTES = 200_000
"""Room for what a command writes for a while."""
_ENDINGS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def faults(campaign: Campaign, scene: Scene, chance: Random, most: int | None) -> Iterator[Case]:
    """Each call fails at each place; `most` places of a call, or all.

    At each place it fails with one of its errors, once or for good. These take turns, from a start
    that chance gives.
    """
    for call, numbers in ERRORS.items():
        ways = [(number, forever) for number in numbers for forever in (False, True)]
        places = range(1, campaign.calls(scene)[call] + 1)
        start = chance.randrange(len(ways))
        for turn, nth in enumerate(chance.sample(places, min(most or len(places), len(places)))):
            number, forever = ways[(start + turn) % len(ways)]
            yield Case(scene, Fault(call, nth, number, forever))


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


def disks(campaign: Campaign, scene: Scene, count: int) -> Iterator[Case]:
    """So many disks that are full sooner or later: the least holds what was there before."""
    before, after = map(_size, campaign.folders(scene))
    for number in range(count):
        size = before + (after + _DRAFTS_BYTES - before) * number // count
        yield Case(scene, disk_bytes=size)


def _size(folder: Path) -> int:
    """The bytes that the folder takes on a disk: a page for each file and folder begun."""
    pages = (-(-path.stat().st_size // mmap.PAGESIZE) + 1 for path in folder.rglob("*"))
    return (sum(pages) + 1) * mmap.PAGESIZE


def ends(campaign: Campaign, scene: Scene, chance: Random, count: int) -> Iterator[Case]:
    """The signals that ask for an end, each at a random call that touches a file."""
    calls = campaign.calls(scene)["any"]
    for number in range(count):
        yield Case(scene, Fault("any", chance.randint(1, calls), -_ENDINGS[number % 3]))
