"""The state file: what every article of the folder was the last time."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, Final

from declaim.basics.atomic import replacing
from declaim.errors import UnreadableSource
from declaim.sync.tasks import Record

NAME: Final = "sync.json"
SCHEMA: Final = 1
"""The version of the file's form; a file of another version is refused, not overwritten."""


def load_state(folder: Path) -> dict[str, Record]:
    """The records by key; none if there is no state file yet.

    Raises UnreadableSource if the file cannot be read, is damaged, or is of a newer declaim.
    """
    path = folder / NAME
    try:
        content: Any = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as refused:
        raise UnreadableSource(str(path), str(refused.strerror)) from refused
    except ValueError as broken:
        raise UnreadableSource(str(path), f"it is damaged ({broken}): delete it") from broken
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        reason = f"it is not of the form {SCHEMA} that this declaim writes: move it away"
        raise UnreadableSource(str(path), reason)
    known = {field.name for field in fields(Record)}
    try:
        return {
            key: Record(**{name: value for name, value in record.items() if name in known})
            for key, record in content["articles"].items()
        }
    except (AttributeError, KeyError, TypeError) as broken:
        raise UnreadableSource(str(path), f"it is damaged ({broken!r}): delete it") from broken


def save_state(folder: Path, state: Mapping[str, Record]) -> None:
    """Write the records; the file is the old one or the new one, whole. Raises Unwritable."""
    content = {"schema": SCHEMA, "articles": {k: asdict(r) for k, r in sorted(state.items())}}
    with replacing(folder / NAME) as temporary:
        temporary.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
