"""Pauses in every language; marks of notes and marks that an engine might obey are dropped."""

import re
from typing import Final

from declaim.normalise.rules import VALUE, WORD, Rule, before, rule

_REFERS: Final = "(?=(?:voir|lire|see|siehe|véase|vedi|veja|zie|note) )[a-z]"
_ASIDE: Final = (
    rf"(?:[{VALUE}{WORD}]{{1,60}}"
    rf"|(?:[A-ZÀ-Þ{VALUE}]|{_REFERS})[^\s\[\]]{{0,40}}(?: [^\s\[\]]{{1,40}}){{2,30}})"
)
"""An acronym or a value, or words of which the first has a capital or says where to look.

So they are no letters or words that were added to a quotation.
"""


def _end_of_an_aside(match: re.Match[str]) -> str | None:
    begun, bracket, aside = before(match, 200).rpartition("[")
    is_aside = re.search(rf"(?:[^\W\d_]|{VALUE}) ?$", begun) and re.fullmatch(_ASIDE, aside)
    return ")" if bracket and is_aside else None


NOTE_MARKS: tuple[Rule, ...] = (
    rule(
        "note mark",
        # \u064b to \u0652 are the vowels of Arabic; behind its words for verses, pages and numbers
        # stands what they are.
        r"(?<=[\w.,;:!?\"')»”’\]،؛؟%\u064b-\u0652])(?<!آية)(?<!آيات)(?<!صفحة)(?<!رقم)"
        r"(?: ?\[[1-9]\d{0,2}(?:[,;،–-] ?\d{1,3}){0,5}\](?![^\W\d_]))+",
        "",
        ("Roma.[12] Milano [3, 4] e", "Roma. Milano e"),
        ("عاماً [18]، ثم", "عاماً، ثم"),
        needs="[",
    ),
)
"""Marks of notes in brackets, before all figures."""
PAUSES: tuple[Rule, ...] = (
    rule(
        "ellipsis",
        r"(?:\.(?: ?\.){2,}|(?:\. ?)?…)(?: ?[.…])*",
        "...",
        ("Well… maybe", "Well... maybe"),
        ("a. . . b", "a... b"),
        needs="….",
        shapes=("..", "…", ". ."),
    ),
    rule(
        "angle bracket",
        r" ?<(?:/|!--)?|(?:/|--)?> ?",
        " ",
        ("<b>so</b> on", "b so b on"),
        ("so <!-- or so --> on", "so or so on"),
        needs="<>",
    ),
    rule(
        "dash",
        r"[ \t]{0,9}(?:[–—―⸺⸻]{1,8}|(?<=[^\s-])-{2,8}(?!-)|(?<=\s)-{1,40}(?=\s))[ \t]{0,9}",
        ", ",
        ("the men — all three — left", "the men, all three, left"),
        ("Wait -- stop", "Wait, stop"),
        needs="—―⸺⸻-–",
        near=r"[–—―⸺⸻]|-[-\s]",
    ),
    rule(
        "bullet",
        r"[ \t]{0,9}[•◦‣▪●■◆►▶▷▸▹◇▫⦿◉⨀|¦]+[ \t]{0,9}",
        ", ",
        ("one • two", "one, two"),
        ("news | sport", "news, sport"),
        needs="•◦‣▪●■◆►▶▷▸▹◇▫⦿◉⨀|¦",
    ),
    rule(
        "middle dot",
        # In F = m · a it stands between factors.
        r"(?:[ \t]{1,9}[·∙][ \t]{0,9}+|(?<![^\n])[·∙][ \t]{0,9}+|[·∙](?:[ \t]{1,9}|(?![^\n])))"
        r"(?!(?<=\b\w [·∙] )\w\b)",
        ", ",
        ("tea · coffee", "tea, coffee"),
        needs="·∙",
    ),
    rule(
        "underscore",
        r"(?:(?<=[^\W_])|(?<=[\u064b-\u0652]))_{1,40}(?=[^\W_])",
        " ",
        ("snake_case", "snake case"),
        needs="_",
    ),
    rule(
        "end of an aside",
        r"\]",
        _end_of_an_aside,
        ("the log [Tom Hill, mate]", "the log (Tom Hill, mate)"),
        needs="]",
    ),
    rule(
        "aside in brackets",
        rf"(?:(?<=[^\W\d_])|(?<={VALUE})) ?\[(?={_ASIDE}[{WORD}])",
        " (",
        ("Mended [Bug of the mill] now", "Mended (Bug of the mill) now"),
        ("Mended [see the log of May] now", "Mended (see the log of May) now"),
        needs="[",
    ),
    rule(
        "mark",
        r"[\[\]{}*_~^`™®¬†‡¨¯¸]+",
        "",
        ("[[slnc]] hello", "slnc hello"),
        ("*really*", "really"),
        needs="[]{}*_~^`™®¬†‡¨¯¸",
    ),
)


def in_order(formulas: tuple[Rule, ...], figures: tuple[Rule, ...]) -> dict[str, tuple[Rule, ...]]:
    """The tables of a language: a mark in a formula is none of a note."""
    return {
        "Formulas": formulas,
        "Note marks": NOTE_MARKS,
        "Figures": figures,
        "Pauses and marks": PAUSES,
    }
