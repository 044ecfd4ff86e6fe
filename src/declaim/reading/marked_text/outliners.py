"""Additions of programs for notes to Markdown: Logseq, Roam, Obsidian's Dataview, Joplin, Zettlr.

What such a program computes or keeps for itself is left out and counted.
"""

import re
from typing import Final

from declaim.model import Setting

PROPERTIES: Final = re.compile(r"(?:[A-Za-z][\w-]{0,40}::[^\n]{0,300}\n){1,40}(?=[ \t]*\n)")
"""The facts of a page at the top of its file."""
PROPERTY: Final = re.compile(r"^([\w-]+)::[ \t]*(.*)$", re.MULTILINE)
LINKED: Final = re.compile(r"\[\[([^\[\]\n]{1,200})\]\]")
UUID: Final = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
KEPT: Final = re.compile(
    r"^[ \t]+(?:id|collapsed|heading|background-color|created-at|updated-at|logseq\.[\w.-]{1,40})"
    r"::[^\n]{0,200}$"
    r"|(?<=- )background-color::[^\n]{0,60}$"
    r"|^[ \t]*:LOGBOOK:[ \t]*\n(?:[ \t]*CLOCK:[^\n]{0,200}\n){0,200}[ \t]*:END:[ \t]*$"
    r"|^[ \t]+(?:SCHEDULED|DEADLINE): <[^<>\n]{1,60}>[ \t]*$"
    r"|(?:(?<=- )|^[ \t]+)#\+(?:BEGIN|END)_[A-Z]{3,12}[ \t]*$"
    rf"|\{{\{{(?:\[\[)?(?:embed|query|video|youtube|renderer|table|kanban|TODO|DONE)\b[^{{}}\n]{{0,300}}\}}\}}"
    rf"|\(\({UUID}\)\)|(?<!\w)\(\((?=[\w-]*[a-z\d-][A-Z]|[\w-]*\d)[\w-]{{9}}\)\)"
    r"|`\$= [^`\n]{1,300}`"
    r"|<\$[A-Za-z][^<>\n]{0,200}>"
    r"|\[(?:image|file):[^\[\]\n]{1,300}\]|^[ \t]*@ID:\d{8,14}[ \t]*$|[ ]?\[\[\d{12,14}\]\]",
    re.MULTILINE,
)
"""Facts, times, computed lists, references to blocks, and the numbers of notes."""
TASK: Final = re.compile(r"^[ \t]*(?:[-*+]|\d{1,4}[.)]) \[.\] [^\n]*", re.MULTILINE)
OF_A_TASK: Final = re.compile(
    r"[ \t]?(?:[📅⏳🛫➕✅❌]\ufe0f?[ ]?\d{4}-\d\d-\d\d|🔁[ ]?every(?:[ ][\w,-]{1,20}){1,8}"
    r"|[🔺⏫🔼🔽⏬]\ufe0f?|🆔[ ]?[\w-]{1,40}|⛔\ufe0f?[ ]?[\w,-]{1,80})(?!\S)"
)
"""A day, a round or a rank of a task of Obsidian."""
OF_NOTION: Final = re.compile(
    r"\A(?P<title>\s{0,9}#[ ][^\n]{1,300}\n\s{0,9}?\n)"
    r"(?P<facts>(?:[A-Z][\w /()-]{0,40}:[ \t][^\n]{0,500}\n){2,40})(?=[ \t]*\n)"
)
"""The lines of facts between the title of a page and its text."""
KEPT_BY_NOTION: Final = re.compile(
    r"^(?:Created(?: time| by)?|Last edited(?: time| by)?):", re.MULTILINE
)
FIELD: Final = re.compile(
    r"\[(?P<name>[A-Za-z][\w -]{0,30}):: (?P<value>[^\[\]\n]{1,100})\]"
    r"|\([A-Za-z][\w -]{0,30}:: (?P<alone>[^()\n]{1,100})\)"
    r"|(?P<begun>^[ \t]*(?:[-*] )?[A-Za-z][\w -]{0,30})::(?=[ \t])"
    r"|\^\^(?P<marked>[^\^\n]{1,300})\^\^|#(?=\[\[)"
    r"|(?<![\w:])::(?P<coloured>[^\s:](?:[^:\n]{0,300}[^\s:])?)::(?![\w:])",
    re.MULTILINE,
)
"""A fact amid the text, as Dataview and Roam show it, and words that are marked."""
CHANGE: Final = re.compile(
    r"\{\+\+(?P<new>[^{}]{1,500}?)\+\+\}|\{--[^{}]{1,500}?--\}|\{>>[^{}]{1,500}?<<\}"
    r"|\{~~[^{}~]{0,500}~>(?P<instead>[^{}~]{0,500})~~\}|\{==(?P<kept>[^{}]{1,500}?)==\}"
)
"""A change that is not accepted yet, and a remark, in CriticMarkup."""
OF_JOPLIN: Final = re.compile(
    r"\n\nid: [0-9a-f]{32}\n(?:[a-z_]{2,40}:[^\n]{0,2000}\n){3,60}type_: \d+\s*\Z"
)


def without_program_marks(text: str) -> tuple[str, tuple[Setting, ...], tuple[str, ...]]:
    """The text without what its program keeps for itself, in as many lines; its title; remarks."""
    remarks, told = list[str](), tuple[Setting, ...]()
    if "\nid: " in text and (found := OF_JOPLIN.search(text)):
        text = text[: found.start()] + "\n" * found[0].count("\n")
        remarks.append("not spoken: what Joplin keeps of the note")
    if (
        "::" in text
        or "((" in text
        or "{{" in text
        or "[[" in text
        or "[image:" in text
        or "`$= " in text
        or "<$" in text
        or ("] " in text and TASK.search(text))
        or OF_NOTION.match(text)
    ):
        text, told, left_out = without_facts(text)
        if left_out:
            remarks.append(f"not spoken: what a program keeps of the notes ({left_out})")
    if "{" in text and (count := len(CHANGE.findall(text))):
        text = CHANGE.sub(accepted, text)
        remarks.append(f"read as changed: proposed changes and remarks ({count})")
    return text, told, tuple(remarks)


def without_facts(text: str) -> tuple[str, tuple[Setting, ...], int]:
    """The text without facts for a program, the title among those at its top, and their number."""
    told, count = tuple[Setting, ...](), 0
    if top := PROPERTIES.match(text):
        facts = [
            Setting(name, LINKED.sub(r"\1", value), 1) for name, value in PROPERTY.findall(top[0])
        ]
        told, count = tuple(each for each in facts if each.name == "title"), len(facts)
        text = "\n" * top[0].count("\n") + text[top.end() :]
    if page := OF_NOTION.match(text):
        is_kept = bool(KEPT_BY_NOTION.search(page["facts"]))
        count += page["facts"].count("\n") if is_kept else 0
        between = "\n" if is_kept else "<br><br>\n"
        lines = ["" if is_kept else line for line in page["facts"].splitlines()]
        text = f"{page['title']}{between.join(lines)}\n{text[page.end() :]}"
    count += sum(len(OF_A_TASK.findall(task[0])) for task in TASK.finditer(text))
    text = TASK.sub(lambda task: OF_A_TASK.sub("", task[0]), text)
    text, more = KEPT.subn(lambda found: "\n" * found[0].count("\n"), text)
    return FIELD.sub(shown, text), told, count + more


def shown(field: re.Match[str]) -> str:
    """A fact as the program shows it, or marked words."""
    if field["name"]:
        return f"{field['name']}: {field['value']}"
    words = field["alone"] or field["marked"] or field["coloured"]
    return words or (f"{field['begun']}:" if field["begun"] else "")


def accepted(change: re.Match[str]) -> str:
    """The words that stand where a change is accepted."""
    return change["new"] or change["instead"] or change["kept"] or ""
