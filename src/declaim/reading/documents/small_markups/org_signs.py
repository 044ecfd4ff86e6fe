"""The signs of Org behind a backslash, of which one that pandoc does not know ends its reading."""

import re
from typing import Final

SIGNS: Final = re.compile(
    r"""(?P<as_it_is>
      ^[ \t]*(?::[ ]|\#\+(?!(?:sub)?title|author|caption)\w)[^\n]*
    | \\begin\{(?P<name>\w+\*?)\}(?:(?!\\begin\{(?P=name)\}).){0,5000}?\\end\{(?P=name)\}
    | \\\(.{0,500}?\\\) | \$\$.{1,1000}?\$\$ | \$[^\s$][^$\n]{0,200}(?<=\S)\$(?!\w)
    | (?<![^\s({'"-])(?P<mark>[=~])(?=\S)[^\n]{0,200}?(?<=\S)(?P=mark)(?![^\s)}\].,;:!?'"-])
    | \[\[[^\n]{0,500}?\]\] | \\\\(?=[ \t]*$) | \\-
    )
    | (?<![^\s('"-])(?P<path>(?:[A-Z]:|\\(?=\\\w))\\[^\s=|\[\]()<>'"]{0,200}[\w\\])
      (?![^\s).,;:!?'"-])
    | (?P<formula>\\\[(?!\d*\.?\d+[a-z]{2}\])(?:(?!(?<!\\)\\\[).){0,2000}?\\\])
    | <<<(?P<radio>[^<>\n]{1,99})>>>
    | \\(?P<logo>(?:La)?TeX\b)(?:\{\})?
    | \\(?:\\(?:\[[^\[\]\n]{0,9}\])?|(?P<sign>[^\w\s]|_|[ ])|(?=\s|\Z))""",
    re.DOTALL | re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
SPELLED: Final = {
    **dict.fromkeys(" ,;:_", " "),
    "!": "",
    "$": r"\dollar{}",
    "*": r"\ast{}",
}
"""The letters of a sign that means another thing without its backslash, as `_` a subscript."""


def with_plain_signs(text: str) -> str:
    """The text, whose signs are those that Org prints; formulas and literal lines as they are."""
    return SIGNS.sub(printed, text)


def printed(match: re.Match[str]) -> str:
    """The letters that pandoc reads right."""
    if match["as_it_is"] or match["formula"]:
        return match[0]
    if path := match["path"]:
        return f"={path}="
    if sign := match["sign"]:
        return SPELLED.get(sign, sign)
    return match["radio"] or match["logo"] or " "
