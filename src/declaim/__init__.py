"""declaim: a written article becomes one narrated audio file with chapters.

    import declaim

    recording = declaim.render("article.txt", "output/article.m4b")

The stages are modules of their own; `declaim.pipeline` tells their story.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    __version__: str
    from declaim.engines import find_voice, open_engine
    from declaim.errors import DeclaimError
    from declaim.model import Recording
    from declaim.pipeline import prepare, render
    from declaim.settings.environment import default_store
    from declaim.settings.options import Options
    from declaim.sidecars import Sidecar
    from declaim.store import Store

__all__ = [
    "DeclaimError",
    "Options",
    "Recording",
    "Sidecar",
    "Store",
    "default_store",
    "find_voice",
    "open_engine",
    "prepare",
    "render",
]

_HOMES = {
    "Sidecar": "sidecars",
    "DeclaimError": "errors",
    "Recording": "model",
    "Store": "store",
    "find_voice": "engines",
    "open_engine": "engines",
}


def __getattr__(name: str) -> object:
    """Load a name's module when it is first used: the command line answers sooner (PEP 562)."""
    if name == "__version__":
        return import_module("importlib.metadata").version(__name__)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'pipeline')}"), name)
