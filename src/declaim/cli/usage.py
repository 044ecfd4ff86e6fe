"""A wrong command line, in one sentence that says what is right."""

import re

import click

_OF_ONE = ("watch", "listen", "page", "plan")
"""Commands that take one article."""
_PLAINER = (
    (re.compile(r"is not in the range (-?\d+)<=x<=(-?\d+)"), r"is not a number from \1 to \2"),
    (re.compile(r"is not in the range x>=(-?\d+)"), r"is less than \1"),
    (re.compile(r"is not a valid integer( range)?"), "is not a whole number"),
    (re.compile(r"^Directory '(.*)' is a file"), r"\1 is a file; name a folder"),
    (re.compile(r"^(?:File|Path) '(.*)' is a directory"), r"\1 is a folder; name a file"),
    (re.compile(r"^Option '(.*)' requires an argument"), r"\1 needs a value"),
)


def sentence(wrong: click.UsageError) -> str:
    """The mistake, and the command whose help shows what is right."""
    path = wrong.ctx.command_path if wrong.ctx else "declaim"
    return f"{_what(wrong, path.rpartition(' ')[2])} (see {path} --help)"


def _what(wrong: click.UsageError, command: str) -> str:
    if isinstance(wrong, click.NoSuchOption):
        near = " or ".join(wrong.possibilities or ())
        return f"there is no option {wrong.option_name}" + (
            f"; did you mean {near}?" if near else ""
        )
    if isinstance(wrong, click.MissingParameter):
        return f"{_named(wrong)} is missing"
    said = wrong.message.rstrip(".")
    for pattern, replacement in _PLAINER:
        said = pattern.sub(replacement, said)
    if isinstance(wrong, click.BadParameter):
        return f"{_named(wrong)}: {said}"
    if said.startswith("Got unexpected extra") and command in _OF_ONE:
        return f"{command} takes one article; declaim sync takes many"
    return said[:1].lower() + said[1:]


def _named(wrong: click.BadParameter) -> str:
    """The option as it is written on the command line, or the argument."""
    if not wrong.param:
        return "the command line"
    if isinstance(wrong.param, click.Argument):
        return wrong.param.human_readable_name
    return max(wrong.param.opts, key=len)
