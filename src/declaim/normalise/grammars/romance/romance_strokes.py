"""Strokes between two words, and a dash before a comma, in Spanish and Portuguese."""

from collections.abc import Iterable

from declaim.normalise.rules import Rule, rule


def compounds(pairs: Iterable[tuple[str, str]], *examples: tuple[str, str]) -> Rule:
    """The compounds whose hyphen is often written as a stroke, the two words of each."""
    pattern = "|".join(
        rf"(?<=\b[{one[0].upper()}{one[0]}]{one[1:]})/(?={other}(?!\w))" for one, other in pairs
    )
    return rule("stroke of a compound", pattern, "-", *examples, needs="/", shapes=("a/a",))


def languages(joint: str, example: tuple[str, str]) -> Rule:
    """Two languages of programs, with `joint`, the word for *and*, between them."""
    return rule(
        "languages beside a stroke",
        r"(?<![\w/])(?P<one>C|C#|Java)/(?=C(?:\+\+|#)(?!\w))",
        lambda m: f"{m['one']} {joint} ",
        example,
        needs="/",
        near=r"/C[+#]",
    )


def closing_dash(example: tuple[str, str]) -> Rule:
    """The dash behind what is put in, where a comma stands behind it."""
    return rule(
        "dash before a comma", r"(?<=[^\W_]) [-–—](?=,)", "", example, needs="-–—", near="[-–—],"
    )
