"""The part of a page's address that nobody but its reader knows.

Who knows the address may read the article; another user of this machine, who can reach the server
as well, does not know it. It stays the same from one start to the next, so that an open page goes
on: it is made of the article's path and a secret, which is kept in the user's own folder.
"""

import hmac
import os
from pathlib import Path
from secrets import token_bytes

from declaim.basics.drafts import draft
from declaim.basics.real_path import real_path

_SECRET_BYTES = 32
_SIGNS = 32
"""Hexadecimal digits: 128 bits."""


def capability(article: Path) -> str:
    """The secret word behind the port in the address of the article's page."""
    place = os.fsencode(real_path(article))
    return hmac.new(_secret(), place, "sha256").hexdigest()[:_SIGNS]


def _secret() -> bytes:
    """The user's secret; where it cannot be kept to this user, another at every start."""
    from platformdirs import user_state_path

    try:
        path = user_state_path("declaim") / "listen.secret"
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists() or not path.stat().st_size:  # a kill may have left it empty
            with draft(path.parent) as new:
                new.chmod(0o600)
                new.write_bytes(token_bytes(_SECRET_BYTES))
                new.replace(path)
        secret = path.read_bytes()
        is_private = os.name == "nt" or not path.stat().st_mode & 0o077
    except (OSError, RuntimeError):  # RuntimeError: the user has no home
        return token_bytes(_SECRET_BYTES)
    return secret if is_private and len(secret) == _SECRET_BYTES else token_bytes(_SECRET_BYTES)
