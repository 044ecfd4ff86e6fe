"""The parts of an article's page that it has only where the article may be edited."""

from functools import cache
from html import escape
from importlib.resources import files

from declaim.model import Block

_SCRIPTS = ("studio.js", "saying.js", "passage.js", "voices.js", "doubts.js", "begin.js")


@cache
def style() -> str:
    """The style of the studio's own parts of the page."""
    return _asset("studio.css")


@cache
def script() -> str:
    """The script of the studio, which runs after the page's own, in a scope of its own."""
    return f"(() => {{\n{''.join(map(_asset, _SCRIPTS))}}})();\n"


def marks(number: int, block: Block) -> str:
    """The attributes that tell the script which block of the article an element shows, and why."""
    spoken = "yes" if block.spoken else "no"
    return (
        f' data-block="{number}" data-line="{block.line}" data-role="{block.role}"'
        f' data-spoken="{spoken}" data-reason="{escape(block.reason)}"'
    )


def _asset(name: str) -> str:
    return files(__package__).joinpath("page", name).read_text("utf-8")
