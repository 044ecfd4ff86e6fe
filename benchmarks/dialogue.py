"""The speakers that declaim finds, against a labelled lot of chapters.

    python benchmarks/dialogue.py FOLDER [--wrong]

FOLDER holds chapters as text (`NAME.txt`, an empty line between paragraphs), each with its labels
(`NAME.labels.txt`): a line a quotation, in order: number, first words, who speaks it, with tabs
between them. `?context NAME` marks a speaker whom only the context tells; `-` is what nobody says.
Every name of the labels has a voice. Printed are the quotations that were found, those that were
given to somebody, and how many of these rightly. `--wrong` lists the others.
"""

import argparse
import re
from collections import Counter
from pathlib import Path

from declaim.structure.quotations import quotations

CONTEXT = "?context "
NOBODY = "-"
AHEAD = 8
"""So many quotations ahead one of the labels is looked for: another may begin alike."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wrong", action="store_true")
    asked = parser.parse_args()
    total: Counter[str] = Counter()
    print("chapter      labels  found  told  given  of the told  right")
    for labels in sorted(asked.folder.glob("*.labels.txt")):
        name = labels.name.removesuffix(".labels.txt")
        counted = _counted(labels.with_name(f"{name}.txt"), labels, wrong=asked.wrong)
        print(_row(name, counted))
        total += counted
    print(_row("all", total))


def _row(name: str, of: Counter[str]) -> str:
    told = 100 * of["told and right"] / max(of["told"], 1)
    right = 100 * of["right"] / max(of["given"], 1)
    row = f"{name:12} {of['labels']:6} {of['found']:6} {of['told']:5} {of['given']:6}"
    return f"{row} {told:11.1f}% {right:5.1f}%"


def _counted(text: Path, labels: Path, *, wrong: bool) -> Counter[str]:
    wanted = [line.split("\t") for line in labels.read_text("utf-8").splitlines() if line.strip()]
    people = {who.removeprefix(CONTEXT) for _, _, who in wanted} - {NOBODY}
    names = {who.casefold() for who in people}
    found = [
        (_words(paragraph[start:stop]), who)
        for paragraph in map(_on_one_line, text.read_text("utf-8").split("\n\n"))
        for start, stop, who in quotations(paragraph, names)
    ]
    counted = Counter({"labels": len(wanted), "given": sum(bool(who) for _, who in found)})
    position = 0
    for _, beginning, who in wanted:
        told = not who.startswith(CONTEXT) and who != NOBODY
        counted["told"] += told
        near = range(position, min(position + AHEAD, len(found)))
        at = next((i for i in near if _begins(found[i][0], beginning)), None)
        if at is None:
            continue
        position, given = at + 1, found[at][1]
        counted["found"] += 1
        right = bool(given) and given == who.removeprefix(CONTEXT).casefold()
        counted["right"] += right
        counted["told and right"] += told and right
        if wrong and given and not right:
            print(f"  {beginning!r}: {given}, not {who}")
    return counted


def _on_one_line(text: str) -> str:
    return " ".join(text.replace("_", "").split())


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _begins(said: str, beginning: str) -> bool:
    return f"{said} ".startswith(f"{_words(beginning)} ")


if __name__ == "__main__":
    main()
