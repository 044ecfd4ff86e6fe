"""The styles of an ODT, with those that they are based on, and what it tells of itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Self

from declaim.languages import language_tag

ODF: Final = "urn:oasis:names:tc:opendocument:xmlns"
TEXT, STYLE, OFFICE, META, TABLE = (
    f"{{{ODF}:{name}:1.0}}" for name in ("text", "style", "office", "meta", "table")
)
DRAW, FO, SVG = (
    f"{{{ODF}:{name}:1.0}}" for name in ("drawing", "xsl-fo-compatible", "svg-compatible")
)
DC: Final = "{http://purl.org/dc/elements/1.1/}"
NAME, OF_STYLE, SPAN = f"{STYLE}name", f"{TEXT}style-name", f"{TEXT}span"
OWN: Final = re.compile(r"P\d+")
"""The style of a single paragraph, or of a few that were set alike by hand."""
NO_LANGUAGES: Final = ("", "none", "zxx")
FACTS: Final = {
    "title": (f"{DC}title",),
    "author": (f"{META}initial-creator", f"{DC}creator"),
    "date": (f"{META}creation-date",),
    "lang": (f"{DC}language",),
}


@dataclass(frozen=True, slots=True)
class OdtStyles:
    """The styles of a document, by their family and name."""

    named: dict[tuple[str, str], Any]
    usual: Any = None
    """The style on which those of paragraphs are based at last."""

    @classmethod
    def of(cls, *trees: Any) -> Self:
        """The styles in `styles.xml` and `content.xml`."""
        found = {
            (style.get(f"{STYLE}family", ""), style.get(NAME)): style
            for tree in trees
            for style in tree.iter(f"{STYLE}style")
        }
        defaults = (each for tree in trees for each in tree.iter(f"{STYLE}default-style"))
        usual = (each for each in defaults if each.get(f"{STYLE}family") == "paragraph")
        return cls(found, next(usual, None))

    def line(self, element: Any) -> Iterator[Any]:
        """The style of a paragraph or span, then the one it is based on, and so on."""
        family = {SPAN: "text", f"{TEXT}section": "section"}.get(element.tag, "paragraph")
        name, seen = element.get(OF_STYLE), set[str]()
        while name not in seen and (family, name) in self.named:
            seen.add(name)
            style = self.named[family, name]
            yield style
            name = style.get(f"{STYLE}parent-style-name")

    def names(self, element: Any) -> list[str]:
        """The names of an element's style and of those that it is based on."""
        based_on = (style.get(f"{STYLE}parent-style-name", "") for style in self.line(element))
        return [element.get(OF_STYLE, ""), *based_on]

    def is_named(self, element: Any, name: str) -> bool:
        """Whether an element has the style of that name, or one that is based on it."""
        return name in self.names(element)

    def common(self, element: Any) -> str:
        """The name of an element's style, or of that to which its own settings are added."""
        return next((name for name in self.names(element) if not OWN.fullmatch(name)), "")

    def hangs(self, paragraph: Any) -> bool:
        """Whether the first line of a paragraph begins in front of the others."""
        told = (p.get(f"{FO}text-indent") for s in self.line(paragraph) for p in s)
        return next(filter(None, told), "").startswith("-")

    def is_hidden(self, element: Any) -> bool:
        """Whether the style of an element hides its text."""
        told = (p.get(f"{TEXT}display") for s in self.line(element) for p in s)
        return next(filter(None, told), "") == "none"

    def language(self, element: Any) -> str:
        """The language (BCP 47) that the style of an element tells, or empty."""
        return next(filter(None, map(told_by, self.line(element))), "")


def told_by(style: Any) -> str:
    """The language that a style itself tells, or empty."""
    for properties in () if style is None else style.iter(f"{STYLE}text-properties"):
        language, country = (properties.get(f"{FO}{part}", "") for part in ("language", "country"))
        if language not in NO_LANGUAGES:
            return language_tag("-".join(p for p in (language, country) if p not in NO_LANGUAGES))
    return ""


def facts(meta: Any, styles: OdtStyles) -> dict[str, str]:
    """The facts in a document's `meta.xml` (None if it has none), by pandoc's names for them."""
    told = {}
    for fact, tags in FACTS.items() if meta is not None else ():
        texts = (" ".join((meta.findtext(f".//{tag}") or "").split()) for tag in tags)
        told[fact] = next(filter(None, texts), "")
    told["date"] = told.get("date", "")[:10]
    told["lang"] = told.get("lang") or told_by(styles.usual)
    return {fact: text for fact, text in told.items() if text}
