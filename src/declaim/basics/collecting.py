"""Python's collector of dead values, which looks through all living ones again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """No search for rings of dead values meanwhile, for work that makes many values and few rings.

    A value that is in no ring is freed at once as always.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
