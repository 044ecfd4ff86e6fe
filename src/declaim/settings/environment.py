"""Settings in the environment: `DECLAIM_STORE` is the store, `DECLAIM_VOICE` a voice."""

import os
from pathlib import Path

from platformdirs import user_cache_path

from declaim.store import Store
from declaim.store.objects import store_in


def default_store() -> Store:
    """The store in `$DECLAIM_STORE`, or in the user's cache folder."""
    return store_in(os.environ.get("DECLAIM_STORE") or user_cache_path("declaim"))


def store_at(given: Store | str | Path | None) -> Store:
    """The store that is given, or that of a folder or an address; the default one where none is."""
    if given is None:
        return default_store()
    return given if isinstance(given, Store) else store_in(given)
