"""Elements that a document's own style sheets hide."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from declaim.reading.hypertext.elements import Element, local_name
from declaim.reading.hypertext.sight import is_out_of_sight

LONGEST: Final = 1_000_000
"""Characters of style that are looked at."""
MOST_NESTED: Final = 6
"""Braces that are opened before one is closed; deeper ones are passed over."""
OTHER_MEDIA: Final = re.compile(r"@(?!media\s+(?:all|screen)\b(?!\s+and))")
"""Groups of rules for print and the like: what they hide is seen on a screen."""
SIMPLE: Final = re.compile(r"([a-z][a-z0-9]*)?([.#][\w-]+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hiding:
    """The simple selectors that hide: `.gone`, `p.gone`, `#secret`, `aside`."""

    selectors: frozenset[str] = frozenset()

    def hides(self, element: Element, name: str) -> bool:
        """Whether the element is one of those."""
        if not self.selectors:
            return False
        marks = [f".{mark}" for mark in (element.get("class") or "").split()]
        marks += [f"#{element.get('id')}", ""]
        return any(mark in self.selectors or f"{name}{mark}" in self.selectors for mark in marks)


def hiding(css: str) -> Hiding:
    """The selectors, each a name, a class or an id, of elements that a style sheet hides."""
    return Hiding(frozenset(hidden_in(without_comments(css[:LONGEST]))))


def without_comments(css: str) -> str:
    """The style sheet without what stands between `/*` and `*/`."""
    first, *rest = css.split("/*")
    return first + "".join(part.partition("*/")[2] for part in rest)


def hidden_in(css: str) -> Iterator[str]:
    """The simple selectors of the rules that hide something on a screen."""
    within = ""
    for part in css.split("}"):
        *groups, selectors, body = ["", *part.split("{")][-MOST_NESTED:]
        opened = " ".join(group for group in groups if group.strip())
        within = opened or (within if selectors.strip() else "")
        if not is_out_of_sight(body) or OTHER_MEDIA.search(within):
            continue
        for selector in selectors.split(","):
            simple = SIMPLE.fullmatch(selector.strip())
            if simple and simple[0]:
                yield (simple[1] or "").lower() + (simple[2] or "")


def styles_in(tree: Element) -> str:
    """The text of the `<style>` elements of a document."""
    styles = (e for e in tree.iter() if isinstance(e.tag, str) and local_name(e) == "style")
    return "\n".join(style.text or "" for style in styles)
