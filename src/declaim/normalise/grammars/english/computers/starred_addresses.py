"""Addresses with stars or schemes of their own, ports, and kinds of files: *.py, chrome://flags."""

import re

from declaim.normalise.grammars.english.computers.electronic import (
    HOST,
    OF_COMPUTERS,
    PATH,
    TOP,
    address,
    spoken_address,
)
from declaim.normalise.rules import Rule, rule


def _starred(match: re.Match[str]) -> str | None:
    """A star that ends it without a stroke before it is emphasis."""
    written = match[0]
    emphasis = written.endswith("*") and written[-2:-1] != "/"
    if "**" in written or (emphasis and "*" not in written[:-1]):
        return None
    return spoken_address(written, OF_COMPUTERS).replace("*", "star")


STARRED: tuple[Rule, ...] = (
    rule(
        "address with a star or of a program",
        r"(?<![\w*])(?!(?:https?|ftp|file)://[^*\s]*(?:\s|$))"
        r"(?:\*|[a-z][a-z\d+.-]{1,20})://[\w.~%&=?+#@:/*-]{0,400}(?<![.,?:])"
        r"|(?<![\w*])\*\.(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}(?![\w*])(?:/[\w.*-]{0,40}(?<!\.)){0,6}",
        _starred,
        ("*://example.com/*", "star colon slash slash example dot com slash star"),
        ("chrome://flags", "chrome colon slash slash flags"),
        ("*.example.com", "star dot example dot com"),
        needs=":*",
        near=r"://|\*\.[a-z\d]",
    ),
    rule(
        "kind of file with a star",
        r"(?<![\w*])(?P<path>(?:[\w.~-]{0,40}/){0,6})\*\.(?P<kind>[a-z][a-z\d]{0,5}|\*)(?![\w*.])",
        _starred,
        ("the *.py files", "the star dot P Y files"),
        ("delete old/*.log", "delete old slash star dot log"),
        needs="*",
        near=r"\*\.[a-z*]",
    ),
    rule(
        "star in the name of a file",
        r"(?<![\w*/.~-])(?P<path>(?:[\w.~-]{0,40}/){0,6})[A-Za-z_][\w-]{0,40}\*[\w-]{0,40}"
        r"\.(?:log|txt|py|c|h|o|so|a|js|ts|css|html?|json|ya?ml|xml|csv|tsv|md|rst|conf|cfg|ini|sh|zip"
        r"|gz|tar|jpe?g|png|pdf|java|cpp|hpp|rs|go|rb|php|sql|dll|exe|deb|rpm|jar|tex|bak|tmp|dat"
        r"|service)(?![\w*]|\.\w)",
        lambda m: " ".join(spoken_address(m[0], OF_COMPUTERS).replace("*", " star ").split()),
        ("the file out*.log", "the file out star dot log"),
        ("run test_*.py", "run test underscore star dot P Y"),
        needs="*",
        near=r"\w\*[\w-]{0,40}\.[a-z]",
    ),
    rule(
        "port of a machine",
        rf"(?<![\w.@/-])(?:localhost:\d{{2,5}}(?=/\w)|{HOST}(?:{TOP}|local):\d{{2,5}}(?!\w|[.:]\d)){PATH}",
        address,
        ("on example.com:8080", "on example dot com colon eight zero eight zero"),
        needs=":",
        near=r"[a-z]:\d",
        shapes=("a:0",),
    ),
)
