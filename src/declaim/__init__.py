"""declaim: a written article becomes one narrated audio file with chapters.

    import declaim

    recording = declaim.render("article.txt", "output/article.m4b")

The stages are modules of their own; `declaim.pipeline` tells their story.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declaim.basics.parallel import Progress
    from declaim.basics.sidecar import Sidecar
    from declaim.engines import Engine, find_voice, open_engine
    from declaim.errors import (
        ClusterLost,
        DamagedEntry,
        DeclaimError,
        EngineFailed,
        EngineUnavailable,
        MissingExtra,
        NotAStore,
        UnknownChoice,
        UnreadableSource,
        Unwritable,
    )
    from declaim.listen.page_folder import write_page
    from declaim.manuscript import Origin
    from declaim.model import Article, Effort, Metadata, Recording, Role, Script, Timeline, Voice
    from declaim.normalise.lexicon import Lexicon
    from declaim.normalise.web_addresses import Addresses
    from declaim.pipeline import prepare, render
    from declaim.plan import Chapters
    from declaim.settings.environment import default_store
    from declaim.settings.options import Foreign, Options
    from declaim.source import Source, source_of_text
    from declaim.store import Store

    __version__: str

_HOMES = {
    "Addresses": "normalise.web_addresses",
    "Article": "model",
    "Chapters": "plan",
    "ClusterLost": "errors",
    "DamagedEntry": "errors",
    "DeclaimError": "errors",
    "Effort": "model",
    "Engine": "engines",
    "EngineFailed": "errors",
    "EngineUnavailable": "errors",
    "Foreign": "settings.options",
    "Lexicon": "normalise.lexicon",
    "Metadata": "model",
    "MissingExtra": "errors",
    "NotAStore": "errors",
    "Options": "settings.options",
    "Origin": "manuscript",
    "Progress": "basics.parallel",
    "Recording": "model",
    "Role": "model",
    "Script": "model",
    "Sidecar": "basics.sidecar",
    "Source": "source",
    "Store": "store",
    "Timeline": "model",
    "UnknownChoice": "errors",
    "UnreadableSource": "errors",
    "Unwritable": "errors",
    "Voice": "model",
    "default_store": "settings.environment",
    "find_voice": "engines",
    "open_engine": "engines",
    "prepare": "pipeline",
    "render": "pipeline",
    "source_of_text": "source",
    "write_page": "listen.page_folder",
}
"""Each public name, and the module that it is loaded from when it is first used (PEP 562).

A function that is called as its module is (`verify`, `watch`, `normalise`) is imported from there.
"""

__all__ = [
    "Addresses",
    "Article",
    "Chapters",
    "ClusterLost",
    "DamagedEntry",
    "DeclaimError",
    "Effort",
    "Engine",
    "EngineFailed",
    "EngineUnavailable",
    "Foreign",
    "Lexicon",
    "Metadata",
    "MissingExtra",
    "NotAStore",
    "Options",
    "Origin",
    "Progress",
    "Recording",
    "Role",
    "Script",
    "Sidecar",
    "Source",
    "Store",
    "Timeline",
    "UnknownChoice",
    "UnreadableSource",
    "Unwritable",
    "Voice",
    "default_store",
    "find_voice",
    "open_engine",
    "prepare",
    "render",
    "source_of_text",
    "write_page",
]  # type checkers want it written out; a test holds it against the table


def __getattr__(name: str) -> object:
    """Load a name's module when it is first used: the command line answers sooner."""
    if name == "__version__":
        return import_module("importlib.metadata").version(__name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    """The public names, for completion and help."""
    return sorted([*globals(), *_HOMES])
