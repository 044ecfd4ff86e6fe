"""The words that MyST, the Markdown of Jupyter Book, keeps in directives and roles.

Its syntax: https://mystmd.org/guide/syntax-overview
"""

import re
from typing import Final

DIRECTIVE: Final = re.compile(r"([ \t]*)(`{3,}|~{3,}|:{3,})[ \t]*\{([a-z][\w:-]{0,40})\}[ \t]*(.*)")
FENCE: Final = re.compile(r"[ \t]*(`{3,}|~{3,})")
OPTION: Final = re.compile(r"[ \t]*:[A-Za-z][\w-]{0,40}:(?:[ \t]|$)")
COMMENT: Final = re.compile(r"%(?!%)|\+\+\+(?:[ \t]|$)")
"""A line for the writer, or the end of a part."""
LABEL: Final = r"^[ \t]*\([\w:. -]{1,80}\)=[ \t]*$"
"""The line that names what is below it."""
ROLE: Final = r"\{(?P<role>[a-z][\w:+-]{0,40})\}(?P<tick>`{1,2})(?P<said>[^`\n]{1,300})(?P=tick)"
CITATION: Final = (
    r"[ \t]?(?:\{(?:foot)?cite(?::[a-z]{1,9})?\}`[^`\n]{1,300}`"
    r"|\[-?@[\w:./-]{0,60}[\d:][^\[\]\n]{0,300}\](?![\[(:]))"
)
"""As MyST writes it, and as pandoc does: its keys have years, as no names of people have."""
TITLES: Final = {
    **{name: name.capitalize() for name in ("note", "tip", "hint", "important", "warning")},
    **{name: name.capitalize() for name in ("caution", "attention", "danger", "error", "todo")},
    **{f"prf:{name}": name.capitalize() for name in ("theorem", "lemma", "proof", "definition")},
    **{f"prf:{name}": name.capitalize() for name in ("corollary", "remark", "example", "axiom")},
    "seealso": "See also",
    "exercise": "Exercise",
}
"""The words that a program shows above what a directive holds."""
TITLED: Final = frozenset(
    {
        *("admonition", "topic", "sidebar", "margin", "aside", "rubric", "dropdown", "card"),
        *("grid-item-card", "tab-item", "epigraph", "pull-quote", "highlights"),
    }
)
"""Directives with a title of their own, or none."""
UNTITLED: Final = frozenset({"tab-set", "grid", "grid-item", "solution", "container", "div"})
"""Directives whose first line is for a program."""
WORDED: Final = TITLES.keys() | TITLED | UNTITLED | {"math"}
CODE_ROLES: Final = frozenset({"code", "kbd", "file", "command", "program", "samp"})
REFERENCE: Final = re.compile(r"(.+?)[ \t]*<[^<>]+>")
ABBREVIATION: Final = re.compile(r"(.+?)[ \t]*\([^()]+\)")
IS_MYST: Final = re.compile(
    rf"{LABEL}|{ROLE}|^[ \t]*[`~:]{{3,}}[ \t]*"
    rf"\{{(?:{'|'.join(map(re.escape, WORDED))})\}}",
    re.MULTILINE,
)


def without_directives(text: str) -> str:
    """The text with what directives of words hold, in as many lines; it may have none."""
    if not IS_MYST.search(text):
        return text
    lines = text.split("\n")
    listing, head, around = "", "", list[tuple[str, str]]()
    for i, line in enumerate(lines):
        fence, told = FENCE.match(line), DIRECTIVE.match(line)
        above, head = head, ""
        if listing:
            listing = "" if ends(line, listing) else listing
        elif around and ends(line, around[-1][0]):
            lines[i] = around.pop()[1]
        elif told and told[3] in WORDED:
            mark = f"{told[1]}$$" if told[3] == "math" else ""
            around.append((told[2], mark))
            lines[i], head = mark or told[1] + title_of(told[3], told[4].strip()), ":"
        elif fence:
            listing = fence[1]
        elif above == "-" or (above and line.strip() == "---"):
            head = "" if above == "-" and line.strip() == "---" else "-"
            lines[i] = ""
        elif above and OPTION.match(line):
            lines[i], head = "", ":"
        elif COMMENT.match(line):
            lines[i] = ""
    return "\n".join(lines)


def ends(line: str, mark: str) -> bool:
    """Whether a line ends what begins with a mark."""
    alone = line.strip()
    return alone.startswith(mark) and not alone.strip(mark[0])


def title_of(name: str, told: str) -> str:
    """The words above what a directive holds, as paragraphs of their own."""
    words = filter(None, (TITLES.get(name), "" if name in UNTITLED else told))
    said = "<br><br>".join(words)
    return f"<br><br>{said}<br><br>" if said else ""


def words_of(role: str, text: str) -> str:
    """The words of a role: its title, or what it names."""
    if role == "math":
        return f"${text}$"
    if role in ("sub", "sup"):
        return f"<{role}>{text}</{role}>"
    if role in CODE_ROLES:
        return f"`{text}`"
    if titled := (ABBREVIATION if role == "abbr" else REFERENCE).fullmatch(text):
        return titled[1].replace("%s", "").strip()
    if ":" in role:  # the name of a part of a program
        return f"`{text.rpartition('.')[2] if text.startswith('~') else text.lstrip('!')}`"
    return text


def citations(text: str) -> tuple[str, ...]:
    """The remark on the sources that a text names, or no remark on none."""
    count = len(re.findall(CITATION, text))
    return (f"not spoken: a citation ({count})",) if count else ()
