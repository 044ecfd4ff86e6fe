"""Formulas of MathML as LaTeX: the one that the author wrote, or one made from its elements."""

import re
from typing import Final

from declaim.reading.hypertext.elements import Element, local_name, text_of

LATEX: Final = ("application/x-tex", "latex", "tex", "application/x-latex")
STAND_IN: Final = re.compile(
    r"(?:(?:alternative|alt) text )?(?:is )?(?:not |un)available|(?:no )?(?:alternative|alt) text"
    r"|(?:the |an? )?(?:math|formula|equation|expression)|image",
    re.IGNORECASE,
)
"""The texts that programs write where nobody described a formula."""
SHAPES: Final = {
    "mfrac": r"\frac{%s}{%s}",
    "msup": "%s^{%s}",
    "msub": "%s_{%s}",
    "msubsup": "%s_{%s}^{%s}",
}
"""Elements whose parts have places of their own."""


def formula(math: Element) -> str:
    """A formula of MathML as its author wrote it, between dollar signs; else made from it."""
    for note in math.iterdescendants("{*}annotation", "annotation"):
        if (note.get("encoding") or "").lower() in LATEX and (text := text_of(note)):
            return f"${text}$"
    alternative = " ".join((math.get("alttext") or "").split())
    if alternative and not STAND_IN.fullmatch(alternative):
        return f"${alternative}$"
    made = latex_of(math)
    return f"${made}$" if made != text_of(math) else made


def latex_of(element: Element) -> str:
    """The elements of MathML in `element` as LaTeX."""
    name = local_name(element)
    if name in ("annotation", "annotation-xml"):
        return ""
    parts = [latex_of(child) for child in element.iterchildren("*")]
    if not parts:
        return text_of(element)
    if name == "msqrt":
        return rf"\sqrt{{{''.join(parts)}}}"
    if name == "mroot" and len(parts) == 2:
        return rf"\sqrt[{parts[1]}]{{{parts[0]}}}"
    shape = SHAPES.get(name, "")
    return shape % tuple(parts) if shape.count("%s") == len(parts) else "".join(parts)
