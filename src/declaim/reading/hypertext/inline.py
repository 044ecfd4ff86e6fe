"""Elements inside a line that are said in other words than their own text.

The mark of a note is not said; a raised figure is a power where it is behind a figure, a
variable or a unit; a formula is what its author wrote it as; a label says what letters cannot.
"""

import re
from typing import Final

from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.elements import (
    HEADINGS,
    Element,
    is_hidden,
    kind_of,
    local_name,
    text_of,
)
from declaim.reading.hypertext.emphasis import END, MARKS, in_element, in_language

NOTE_MARK: Final = re.compile(r"\[?(?:\d{1,4}|[*†‡§¶]+|[a-z]|note \d+)\]?|↩.*|↑")
POINTS_BACK: Final = re.compile(r"noteref|footnote-ref|footnote-backref|doc-backlink|\breference\b")
SIGN: Final = re.compile(r"\[(?:\d{1,4}|[a-z])\]|[*†‡§¶]+|↩.*|↑")
"""The text of a note's mark in any link, raised or not."""
NOTE_ADDRESS: Final = re.compile(
    r"#(?:_|sd)?(?:fn|ftnt?|edn|(?:foot|end)?notes?|fnanchor|cite_note)"
    r"[-_:.]*(?:ref|anchor)?[-_:.]*\d",
    re.IGNORECASE,
)
"""The address of a note or of its mark, as writing programs name it: `#footnote-012` in InDesign,
`#_ftn1` in Word, `#sdfootnote1sym` in LibreOffice, `#fn:1` in kramdown."""
ANCHOR: Final = re.compile(
    r"(?<![\w-])(?:head(?:er|ing)-?(?:anchor|link)|anchor(?:-?link)?|zola-anchor|hash-link|permalink)"
    r"(?![\w-])"
)
"""Classes of a heading's link to itself."""
ANCHOR_SIGN: Final = re.compile("[#¶§🔗⚓\ufe0f\u200b]+")
EDIT_BUTTON: Final = "mw-editsection"
"""The class of the button `[edit]` beside a heading of MediaWiki."""
EDITORS: Final = re.compile(r"\[[^\[\]]{1,40}\]")
"""A raised remark of the editors: `[citation needed]`."""
RAISED: Final = re.compile(r"(?<![\w-])super(?:script)?(?![\w-])")
EXPONENT: Final = re.compile(r"[-−+]?(?:\d{1,4}|[nkmxyij])")
BASE: Final = re.compile(
    r"(?:(?<![\w.,])|[\d×*/·(=+−-])(?:[\d.,]*\d|[A-Za-zα-ωΑ-Ω]|[kcdmµn]?m|ft|in|sec|mi|yd|cos|sin"
    r"|tan|log)$|[A-Za-z\d]\)$|[=+−*/·-]\s?[A-Za-z]{1,3}$"
)
"""The text that may have a power: a number, a variable, a unit of length, a bracket."""
YEAR: Final = re.compile(r"(?<![\d.,×*])(?:1[5-9]|20)\d\d$")
BRACKET: Final = re.compile(r"\(([^()]{1,80})\)$")
WORD: Final = re.compile(r"[^\W\d_]{3,}")
SAYS_LABELS: Final = frozenset(["span", "abbr", "b", "i", "em", "strong", "sup", "sub", "small"])
PICTURED: Final = frozenset(["img", "text", "math"])


def placed(text: str, links: list[tuple[str, str]]) -> tuple[tuple[int, int, str], ...]:
    """The places of links' words in a text, in order, each with its address."""
    found, position = [], 0
    for words, address in links:
        start = text.find(words, position) if words else -1
        if start >= 0:
            position = start + len(words)
            found.append((start, position, address))
    return tuple(found)


def is_raised(element: Element, name: str) -> bool:
    """Whether the element is set above the line."""
    style = (element.get("style") or "").replace(" ", "").lower()
    styled = RAISED.search(element.get("class") or "") or "vertical-align:super" in style
    return name == "sup" or (name == "span" and bool(styled))


def is_note_mark(element: Element, name: str, before: str = "") -> bool:
    """Whether the element is the mark that points to a note, or the way back from it.

    `before` is the text on the line in front of it.
    """
    raised = is_raised(element, name)
    if not (raised or name == "a"):
        return False
    text = text_of(element)
    if raised and EDITORS.fullmatch(text):
        return True
    if not NOTE_MARK.fullmatch(text) or is_in_formula(element):
        return False
    if POINTS_BACK.search(kind_of(element)):
        return True
    if name == "a":
        href = element.get("href") or ""
        noted = NOTE_ADDRESS.search(href) and not before[-1:].isspace()
        return bool(noted or ("#" in href and SIGN.fullmatch(text))) or is_raised_link(element)
    linked = any(local_name(e) == "a" for e in element.iterdescendants("*"))
    mark = text.isdecimal() or bool(SIGN.fullmatch(text))
    return linked or (mark and bool(before.strip()) and not has_power(before))


def is_button_of_heading(element: Element, name: str) -> bool:
    """Whether the element is a link beside a heading's words that leads to it, or edits it."""
    named = element.get("class") or ""
    if EDIT_BUTTON in named.split():
        return True
    if name != "a" or not leads_within(element):
        return False
    text = text_of(element)
    if not (ANCHOR.search(named) or ANCHOR_SIGN.fullmatch(text)):
        return False
    heading = next((e for e in element.iterancestors() if local_name(e) in HEADINGS), None)
    return heading is not None and text != text_of(heading)


def is_raised_link(link: Element) -> bool:
    """Whether all of a link is raised: `<a><sup>3</sup></a>`."""
    inner = [e for e in link.iterchildren("*") if is_raised(e, local_name(e))]
    return bool(inner) and text_of(inner[0]) == text_of(link)


def leads_within(link: Element) -> bool:
    """Whether a link leads to an element, here or in another document."""
    return "#" in (link.get("href") or "")


def has_power(before: str) -> bool:
    """Whether what is raised behind `before` is its power: `10`, `x`, `5 m`, `(a + b)`."""
    before = MARKS.sub("", before[-100:])
    if not BASE.search(before) or YEAR.search(before):
        return False
    bracket = BRACKET.search(before)
    return not (bracket and WORD.search(bracket[1]))


def is_in_formula(element: Element) -> bool:
    """Whether the element is part of a formula, as pandoc marks one that it writes in HTML."""
    return any("math" in (e.get("class") or "").split() for e in element.iterancestors("*"))


def raised(element: Element, before: str) -> str:
    """A raised text as written on the line: `^6` where it is a power, else unchanged."""
    text = clean("".join(map(str, element.itertext())))
    if is_in_formula(element):
        return f"^{text}" if EXPONENT.fullmatch(text) else f"^{{{text}}}"
    power = EXPONENT.fullmatch(text) and has_power(before)
    return f"^{text.replace('−', '-')}" if power else text


def marks_of(name: str, language: str) -> tuple[str, str]:
    """The signs before and behind the text of an element: quotation marks, marks of its ranges.

    `language` (BCP 47) is its own, where that is another than around it.
    """
    before, after = ("“", "”") if name == "q" else ("", "")
    for mark in (in_element(name), in_language(language) if language else ""):
        before, after = before + mark, (END if mark else "") + after
    return before, after


def label(element: Element, name: str) -> str:
    """The element's label, where it is said in place of the text, or empty.

    A label counts where it completes the text, or where the element is called a picture.
    """
    told = " ".join((element.get("aria-label") or "").split())
    if not told or name not in SAYS_LABELS:
        return ""
    text = text_of(element)
    whole = text and told.casefold().endswith(text.casefold())
    return told if whole or (element.get("role") or "") in PICTURED else ""


def description(picture: Element, before: str) -> str:
    """The words of a picture that replaces a letter, a word or a sign in a sentence, or empty."""
    told = " ".join((picture.get("alt") or "").split())
    after = (picture.tail or "")[:1]
    letter = len(told) == 1 and after.isalpha()
    inside = bool(before.strip()) and before[-1:] != "\n" and bool((picture.tail or "").strip())
    return told if told and not is_hidden(picture) and (letter or inside) else ""


def on_one_line(text: str | None) -> str:
    """A source's text without its line ends, which mean nothing."""
    return clean(text).replace("\n", " ") if text else ""
