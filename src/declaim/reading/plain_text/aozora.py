"""The marks of Aozora Bunko, the library of Japanese plain texts, and of sites that took them.

Its rules: https://www.aozora.gr.jp/annotation/
"""

import re
from dataclasses import dataclass, field
from typing import Final

from declaim.reading.plain_text.aozora_signs import with_letters

KANJI: Final = "一-龠々〆〇ヶ仝"
NOTE: Final = re.compile(r"(?P<sign>※)?［＃(?P<note>[^［］\n]{0,300})］")
RUBY: Final = re.compile(r"｜([^｜《》\n]{1,60})《[^《》\n]{1,60}》|(?<=\w)《[ぁ-ヿ]{1,30}》")
SURE: Final = re.compile(
    rf"｜[^｜《》\n]{{1,60}}《[^《》\n]{{1,60}}》|[{KANJI}]《[ぁ-ゖー]{{1,30}}》"
)
"""Readings that are none of the titles which other texts have between such marks."""
STRESSED: Final = re.compile(r"《《([^《》\n]{1,60})》》")
"""Words with a dot beside each letter."""
FEWEST_RUBIES: Final = 3
LEGEND: Final = "【テキスト中に現れる記号について】"
"""The heading of the list of marks, which is between two drawn lines."""
DRAWN: Final = re.compile(r"-{10,}")
COLOPHON: Final = re.compile(r"底本[：:]")
"""The first line of what is told of the book, at the end."""
HEADED: Final = re.compile(r"(?:「.*」は|ここから)?(?:同行|窓)?([大中小])見出し")
LEVELS: Final = {"大": 1, "中": 2, "小": 3}
CODE: Final = re.compile(r"U\+([0-9A-Fa-f]{4,5})")
PLACE: Final = re.compile(r"(?:水準)?([12])-(\d{1,2})-(\d{1,2})")
"""A letter's place in the tables of JIS X 0213."""
MOST_NAMES: Final = 4
"""Lines at the top: title, a second title, writer and translator."""


@dataclass(slots=True)
class Aozora:
    """A text without its marks, in as many lines."""

    lines: list[str]
    silent: dict[int, str] = field(default_factory=dict)
    """The reason of each line that is no part of the work, by its index."""
    headings: dict[int, int] = field(default_factory=dict)
    """The level of each heading, by the index of its line."""
    title: str = ""
    writer: str = ""
    writer_at: int = -1
    """The index of the line that names the writer."""
    remarks: tuple[str, ...] = ()


def aozora(lines: list[str]) -> Aozora | None:
    """The text without the marks of Aozora, or None for any other text."""
    text = "\n".join(lines)
    if "［＃" not in text and "《" not in text:
        return None
    notes = sum(bool(note["note"]) for note in NOTE.finditer(text))
    if not notes and LEGEND not in text and len(SURE.findall(text)) < FEWEST_RUBIES:
        return None
    found = Aozora([])
    for i, line in enumerate(lines):
        for note in NOTE.finditer(line):
            if headed := HEADED.fullmatch(note["note"]):
                found.headings[i] = LEVELS[headed[1]]
        bare = STRESSED.sub(r"\1", RUBY.sub(r"\1", NOTE.sub(letter, line)))
        found.lines.append(with_letters(bare))
    mark_outside(lines, found)
    mark_names(found)
    told = ((len(RUBY.findall(text)), "readings in 《》"), (notes, "notes in ［＃］"))
    found.remarks = tuple(f"not spoken: {what} ({count})" for count, what in told if count)
    return found


def letter(note: re.Match[str]) -> str:
    """The letter that a note describes, or nothing."""
    if not note["sign"]:
        return ""
    if code := CODE.search(note["note"]):
        return chr(int(code[1], 16))
    if place := PLACE.search(note["note"]):
        plane, row, cell = map(int, place.groups())
        code_points = bytes((*([0x8F] if plane == 2 else []), 0xA0 + row, 0xA0 + cell))
        return code_points.decode("euc_jis_2004", "ignore")
    return ""


def mark_outside(lines: list[str], found: Aozora) -> None:
    """Mark the list of marks at the top and what is told of the book at the end as silent."""
    drawn = [i for i, line in enumerate(lines) if DRAWN.fullmatch(line.strip())]
    legend = next((i for i, line in enumerate(lines) if line.strip() == LEGEND), -1)
    above, below = ([i for i in drawn if i < legend], [i for i in drawn if i > legend])
    if above and below:
        for i in range(above[-1], below[0] + 1):
            found.silent[i] = "the list of the text's marks"
    colophon = [i for i, line in enumerate(lines) if COLOPHON.match(line)]
    for i in range(colophon[-1], len(lines)) if colophon else ():
        found.silent[i] = "what the library tells of the book"
    for i in found.silent:
        found.lines[i] = ""


def mark_names(found: Aozora) -> None:
    """Take title and writer from the lines at the top of a text of the library itself."""
    if not found.silent:
        return
    top = next((i for i, line in enumerate(found.lines) if line.strip()), 0)
    end = next((i for i in range(top, len(found.lines)) if not found.lines[i].strip()), top)
    if not 2 <= end - top <= MOST_NAMES:
        return
    found.title = found.lines[top].strip()
    writers = [i for i in range(top + 1, end) if not found.lines[i].rstrip().endswith("訳")]
    found.writer_at = writers[-1] if writers else end - 1
    found.writer = found.lines[found.writer_at].strip()
