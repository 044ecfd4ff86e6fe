"""The tags of the command line, of the article and of its folder, merged."""

from collections.abc import Mapping
from dataclasses import replace

from declaim.basics.details import DETAILS
from declaim.model import Metadata


def tagged(
    known: Metadata, asked: Mapping[str, str], left_open: Mapping[str, str], address: str
) -> Metadata:
    """The metadata with what the user `asked` for, and with what the article has `left_open`.

    `address` is where the source is on the web, or empty. A tag that is asked for as nothing is
    taken away.
    """
    own = {**known.details, "publisher": known.publisher, "date": known.published}
    told = {"address": address, **left_open, **{n: v for n, v in own.items() if v}, **asked}
    return replace(
        known,
        publisher=told.get("publisher", ""),
        published=told.get("date", ""),
        details={name: told[name] for name in DETAILS if told.get(name)},
    )
