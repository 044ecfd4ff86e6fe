"""MDX: Markdown with the components and the program lines of JSX.

Its syntax: https://mdxjs.com/docs/what-is-mdx/
"""

import re
from textwrap import dedent
from typing import Final

IMPORT: Final = re.compile(
    r"import\s(?:[\w$*{][\w\s$*{},]{0,500}\sfrom\s+)?(['\"])[^'\"\n]{1,300}\1;?[ \t]*$"
    r"|import\s+(?:[\w$]+\s*,\s*)?\{[^{}'\";]{0,500}$"
)
EXPORT: Final = re.compile(r"export\s+(?:default|const|let|var|function|async|class)\b|export\s*\{")
FENCE: Final = re.compile(r"[ \t]*(`{3,}|~{3,})")
OPENED: Final = re.compile(r"[(\[{]")
CLOSED: Final = re.compile(r"[)\]}]")
BRACED: Final = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
NAMES: Final = r"[A-Z][\w.]*|div|span|section|center|(?=\s*>)"
"""The elements that only arrange the text in them; the last is a fragment, `<>`."""
TAG: Final = (
    rf"</?(?:{NAMES})(?:\s+[\w:-]+(?:=(?:\"[^\"]*\"|'[^']*'|{BRACED}))?|\s+\{{\.\.\.[\w.]+\}})*"
    r"\s*/?>"
)
JSX: Final = re.compile(
    r"(?P<kept>^[ \t]*(?P<fence>`{3,}|~{3,})[^\n]*(?:\n(?![ \t]*(?P=fence))[^\n]*)*"
    r"(?:\n[^\n]*)?"
    r"|(?P<ticks>`{1,2})[^`\n]{1,1000}(?P=ticks)|\$\$[^$]{1,3000}\$\$|\$[^$\n]{1,300}\$|\\\{)"
    rf"|(?P<alone>^[ \t]*(?:{TAG}[ \t]*)+$)"
    rf"|(?P<tag>{TAG})"
    r"|\{\s*(?P<quote>['\"`])(?P<said>[^'\"`{}]{0,300})(?P=quote)\s*\}"
    rf"|(?P<value>(?<!\{{)\{{(?![#:.%{{<])[^{{}}\n]{{0,300}}\}}(?!\}}))",
    re.MULTILINE,
)
SHOWN: Final = re.compile(r"\s(?:title|label)=(?:\"([^\"]*)\"|'([^']*)')")
"""The words that a component shows above its text."""
MARK: Final = "\x00"
"""A line that parts what is set deeper from the rest; no text has it, as `clean` drops it."""


def without_jsx(text: str, name: str) -> tuple[str, tuple[str, ...]]:
    """The text of MDX as Markdown, in as many lines, and a remark; any other text as it is."""
    lines, is_program = without_program(text.split("\n"))
    if not is_program and not name.lower().endswith(".mdx"):
        return text, ()
    bare = JSX.sub(as_markdown, without_comments("\n".join(lines)))
    return "\n".join(set_back(bare.split("\n"))), ("not spoken: the code of components",)


def without_program(lines: list[str]) -> tuple[list[str], bool]:
    """The lines with blank ones for those that import and export, and whether there are some."""
    kept, fence, i, found, closes = list(lines), "", 0, False, True
    while i < len(lines):
        fenced = FENCE.match(lines[i])
        if fenced and (not fence or fenced[1].startswith(fence)):
            fence = "" if fence else fenced[1]
        above = kept[i - 1] if i else ""
        begins = not fence and not above.strip()
        if begins and (IMPORT.match(lines[i]) or EXPORT.match(lines[i])):
            end, closes = end_of_program(lines, i, closes=closes)
            kept[i:end] = [""] * (end - i)
            i, found = end, True
        else:
            i += 1
    return kept, found


def end_of_program(lines: list[str], first: int, *, closes: bool) -> tuple[int, bool]:
    """The index behind a statement, and whether its brackets are closed.

    It ends at a blank line where all of them are; with one that never `closes`, at the first.
    """
    depth, blank = 0, len(lines)
    for i in range(first, len(lines)):
        if not lines[i].strip():
            if depth <= 0 or not closes:
                return i, closes
            blank = min(blank, i)
        depth += len(OPENED.findall(lines[i])) - len(CLOSED.findall(lines[i]))
    return (len(lines), closes) if depth <= 0 else (blank, False)


def without_comments(text: str) -> str:
    """The text without `{/* ... */}`, in as many lines."""
    parts = list[str]()
    at = 0
    while (start := text.find("{/*", at)) >= 0 and (end := text.find("*/}", start)) >= 0:
        parts += text[at:start], "\n" * text.count("\n", start, end)
        at = end + len("*/}")
    return "".join([*parts, text[at:]])


def as_markdown(found: re.Match[str]) -> str:
    """The words of a component's tag, or of an expression; what is no JSX stays."""
    if found["kept"] is not None:
        return found["kept"]
    if found["said"] is not None:
        return found["said"]
    ends = "\n" * found[0].count("\n")
    if found["alone"] is None:
        return ends
    shown = ". ".join(one or other for one, other in SHOWN.findall(found[0]))
    return f"{MARK}{shown}{MARK}{ends}"


def set_back(lines: list[str]) -> list[str]:
    """The lines without the depth at which they are set inside components."""
    found, part = list[str](), list[str]()
    for line in (*lines, MARK):
        if line.startswith(MARK):
            found += dedent("\n".join(part)).split("\n") if part else []
            said = line.strip(MARK)
            found.append(f"<br><br>{said}<br><br>" if said else "")
            part = []
        else:
            part.append(line)
    return found[:-1]
