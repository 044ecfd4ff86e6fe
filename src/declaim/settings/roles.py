"""Roles as people write them: on the command line and in front matter."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from declaim.errors import UnknownChoice
from declaim.model import Role
from declaim.plan import SENTENCE

ALIASES: Final = {
    "title": Role.HEADLINE,
    "subtitle": Role.STANDFIRST,
    "author": Role.BYLINE,
    "date": Role.DATELINE,
    "subheading": Role.HEADING,
    "quotation": Role.QUOTE,
    "blockquote": Role.QUOTE,
    "list": Role.LIST_ITEM,
    "poem": Role.VERSE,
    "note": Role.FOOTNOTE,
}
"""Other words for a role. Each, and each role, may stand in the plural."""

VERDICTS: Final = ("skip", "speak")
"""The verdicts on one block, besides its role."""

LONGEST_PAUSE_MS: Final = 60_000
"""One minute, in milliseconds: a longer silence sounds like the end."""


def role_named(name: str) -> Role:
    """The role that is called `quote`, `quotation` or `Quotes`, or `UnknownChoice`."""
    known = {**{str(role): role for role in Role}, **ALIASES}
    wanted = "-".join(name.lower().split())
    role = known.get(wanted) or known.get(wanted.removesuffix("s"))
    if role is None:
        raise UnknownChoice("role", name, tuple(known))
    return role


def verdict_named(name: str) -> Role | str:
    """`skip`, `speak`, or the role of that name, as one block is given it, or `UnknownChoice`."""
    try:
        return name if name in VERDICTS else role_named(name)
    except UnknownChoice as unknown:
        raise UnknownChoice("verdict on a block", name, (*VERDICTS, *unknown.known)) from unknown


def roles_named(names: str) -> frozenset[Role]:
    """The roles of `caption, dateline`; none of an empty text."""
    return frozenset(role_named(name) for part in names.split(",") if (name := part.strip()))


def pauses_named(pairs: str) -> dict[str, int]:
    """The milliseconds of `heading=1200, sentence=300`; ValueError says what is wrong."""
    pauses: dict[str, int] = {}
    for pair in filter(None, map(str.strip, pairs.split(","))):
        name, _, milliseconds = pair.partition("=")
        digits = milliseconds.strip()
        if not (digits.isascii() and digits.isdecimal()) or int(digits) > LONGEST_PAUSE_MS:
            raise ValueError(f"{pair!r} is not like heading=1200 (milliseconds, 60000 at most)")
        name = name.strip()
        pauses[name if name == SENTENCE else role_named(name)] = int(digits)
    return pauses


def possible_pauses(pauses: Mapping[str, int]) -> dict[str, int]:
    """The same milliseconds, by role or `SENTENCE`. Raises UnknownChoice."""
    for milliseconds in pauses.values():
        if not 0 <= milliseconds <= LONGEST_PAUSE_MS:
            raise UnknownChoice("pause", str(milliseconds), (f"0 to {LONGEST_PAUSE_MS}",))
    return {who if who == SENTENCE else role_named(who): ms for who, ms in pauses.items()}


def voices_named(pairs: str) -> dict[str, str]:
    """The voices of `quote=bf_emma, Ada=hibari`, by role or name; ValueError says what is wrong."""
    voices: dict[str, str] = {}
    for pair in filter(None, map(str.strip, pairs.split(","))):
        who, _, voice = map(str.strip, pair.partition("="))
        if not (who and voice):
            raise ValueError(f"{pair!r} is not like quote=bf_emma (who speaks, and a voice)")
        with suppress(UnknownChoice):
            who = role_named(who)
        voices[who] = voice
    return voices
