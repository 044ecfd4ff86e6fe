"""Evidence from a page's markup on each passage, gathered from the elements around it."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from typing import Final

from declaim.manuscript import Evidence
from declaim.model import Role
from declaim.reading.hypertext.elements import (
    HEADINGS,
    SILENT,
    Element,
    is_hidden,
    local_name,
    text_of,
)
from declaim.reading.hypertext.emphasis import Marked, Ranges
from declaim.reading.hypertext.markup import Walk
from declaim.reading.place import Place
from declaim.structure.signs.wording import is_prose
from declaim.structure.signs.written import MARKED

OPENED: Final = frozenset({"button", "noscript"})
"""Elements that may hold the article: a button that is never closed, a page without scripts."""

MEANING: Final = frozenset(
    {
        *("nav", "aside", "footer", "header", "main", "article", "section", "form", "figure"),
        *("table", "ul", "li", "a", "button", "dialog", "blockquote"),
    }
)
"""Elements whose name says something about what stands in them."""
ROLES: Final = {
    "navigation": "nav",
    "complementary": "aside",
    "contentinfo": "footer",
    "banner": "header",
    "main": "main",
    "article": "article",
    "search": "form",
    "dialog": "dialog",
}
"""The landmarks of WAI-ARIA, as the elements that mean the same."""
OF_AN_ARTICLE: Final = re.compile(
    r"article|story|entry|post(?!er)|content|body|main|prose|markdown|\btext|blog", re.IGNORECASE
)
OF_ITS_SURROUNDINGS: Final = re.compile(
    r"comment|repl(?:y|ies)|shar(?:e|ing)|social|relat|recommend|footer|side|promo|nav|menu|widget"
    r"|newsletter|subscri|signup|cookie|consent|banner|\bads?\b|advert|sponsor|breadcrumb|tags?\b"
    r"|author|byline|bio\b|meta|popular|trending|more|modal|popup|toolbar|login|cart|search"
    r"|disclaim|copyright|pagination|pager|rating|caption|credit|hidden|sr-only|teaser|card|toc",
    re.IGNORECASE,
)
"""Names of classes on pages in any language: a weak sign of surroundings."""
NAMED: Final = {
    "comments": re.compile(
        r"(?<![A-Za-z])(?<!tag-)(?<!category-)(?:[Cc]omments?(?:list)?|COMMENTS?|disqus"
        r"|[Kk]ommentare?|[Cc]omentarios?|[Cc]omment[ai]ires)(?![a-z])"
    ),
    "consent": re.compile(
        r"onetrust|didomi|usercentrics|cmplz|truste\b|(?:cookies?|gdpr)[-_]?(?:consent|bar|banner"
        r"|notice|law|modal|popup|dialog|settings|preferences)|consent[-_]?(?:bar|banner|modal"
        r"|popup|dialog|sdk|manager)|embed[-_]?consent|sourcepoint|social-placeholder",
        re.IGNORECASE,
    ),
    "admonition": re.compile(
        r"(?<![\w-])(?:markdown-alert|(?:theme-)?admonition)(?![\w-])", re.IGNORECASE
    ),
    "title": re.compile(
        r"(?<![\w-])(?:entry|post|article|story)[-_]?(?:title|headline)", re.IGNORECASE
    ),
    "standfirst": re.compile(
        r"sub-?(?:title|head)|standfirst|strapline|excerpt|(?<![a-z])(?:dek|deck|lede)(?![a-z])",
        re.IGNORECASE,
    ),
}
"""The classes and ids of elements that say what they hold: readers' comments, a dialog that asks
for consent, a warning or a tip in an article, the title of an article, the sentence below it."""
NAMED_BY_CLASS: Final = {
    "biography": re.compile(
        r"(?<![a-z])bio(?![a-z])|author[-_]?(?:box|bio|info|card)|about-(?:the-)?author",
        re.IGNORECASE,
    ),
    "disclaimer": re.compile(
        r"disclaimer|affiliate[-_]?(?:info|note|notice|hint|disclosure)", re.IGNORECASE
    ),
    "newsletter": re.compile(
        r"newsletter|subscri(?:be|ption)(?!r)|(?<![a-z])sign-?(?:in|up)(?![a-z])|access-wall",
        re.IGNORECASE,
    ),
    "related": re.compile(
        r"(?:related|similar)[-_]?(?:content|news|articles?|posts?|stor(?:y|ies)|links?)|yarpp",
        re.IGNORECASE,
    ),
}
"""As `NAMED`, by the classes alone: the id of a section is often made from its heading."""
PICTURED: Final = re.compile(
    r"(?<![\w-])(?!(?:has|with|no|without)[-_])(?:[^\W_]*[-_])*"
    r"(?:image|img|(?:ph|f)oto|picture|pic|video|media|bild)(?:s|box|con|[-_][\w-]*)?(?![\w-])",
    re.IGNORECASE,
)
"""The classes of an element that holds a picture, with the words about it."""
PICTURE: Final = frozenset({"img", "picture", "video", "amp-img"})
PICTURED_MAX_ELEMENTS: Final = 40
PICTURED_MAX_PARAGRAPHS: Final = 2
"""The words about the picture, and the name of who made it."""
CAPTIONED: Final = re.compile(r"(?<![\w-])(?:\w+-)*caption(?:-?text)?(?![\w-])", re.IGNORECASE)
"""The classes of a picture's caption, as in WordPress."""
CAPTION_MAX_CHARACTERS: Final = 600
PICTURES: Final = "boolean(.//img|.//picture|.//video)"


@dataclass(frozen=True, slots=True)
class Box:
    """The properties that an element passes on to everything in it."""

    path: tuple[int, ...] = ()
    within: frozenset[str] = frozenset()
    hints: tuple[int, int, int, int, int, int] = (0, 0, 0, 0, 0, 0)
    kind: str = ""


@dataclass(slots=True)
class Surroundings:
    """The boxes of one tree, each looked at once."""

    boxes: dict[Element | None, Box] = field(default_factory=lambda: {None: Box()})

    def of(self, element: Element) -> Box:
        """The box that `element` is."""
        above: list[Element] = []
        outer: Element | None = element
        while outer is not None and outer not in self.boxes:
            above.append(outer)
            outer = outer.getparent()
        box = self.boxes[outer]
        for inner in reversed(above):
            box = self.boxes[inner] = box_in(inner, box, len(self.boxes))
        return box


def box_in(element: Element, around: Box, number: int) -> Box:
    """The box of `element`, with what it has from the one around it."""
    ids = (element.get("class") or "", element.get("id") or "")
    name = local_name(element)
    means, article, other, kind = told_by(
        name, *ids, element.get("role") or "", element.get("itemprop") or ""
    )
    if is_hidden(element):
        means |= {"hidden"}
    if PICTURED.search(ids[0]) and shows_a_picture(element):
        means |= {"pictured"}
    articles, others, outer_article, outer_other, *_ = around.hints
    return Box(
        (*around.path, number),
        around.within | means,
        (articles + article, others + other, article, other, outer_article, outer_other),
        f"{around.kind.rpartition('>')[2]}>{kind}",
    )


@lru_cache(maxsize=4096)  # the paragraphs of a page are alike
def told_by(
    name: str, classes: str, identity: str, role: str, prop: str
) -> tuple[frozenset[str], int, int, str]:
    """The meanings of an element, whether its names are an article's and a site's, and its kind."""
    told = f"{classes} {identity}".strip()
    means = {name} & MEANING
    means |= {ROLES[each] for each in role.lower().split() if each in ROLES}
    means |= {MARKED} & {*prop.split()}
    means |= {meaning for meaning, pattern in NAMED_BY_CLASS.items() if pattern.search(classes)}
    if told and name not in ("html", "body"):
        means |= {meaning for meaning, pattern in NAMED.items() if pattern.search(told)}
    kind = f"{name}.{' '.join(sorted(classes.split()))}"
    article, other = bool(OF_AN_ARTICLE.search(told)), bool(OF_ITS_SURROUNDINGS.search(told))
    return frozenset(means), int(article), int(other), kind


def shows_a_picture(element: Element) -> bool:
    """Whether the element has a picture in it, a few words at most, and no heading."""
    inner = [*islice(element.iter("*"), PICTURED_MAX_ELEMENTS + 1)]
    names = [*map(local_name, inner)]
    few = len(inner) <= PICTURED_MAX_ELEMENTS and names.count("p") <= PICTURED_MAX_PARAGRAPHS
    pictured = few and not PICTURE.isdisjoint(names) and HEADINGS.isdisjoint(names)
    return pictured and len(text_of(element)) <= CAPTION_MAX_CHARACTERS


def is_a_caption(element: Element) -> bool:
    """Whether its class calls the element a caption, and a picture stands beside its text."""
    if not CAPTIONED.search(element.get("class") or ""):
        return False
    beside = element.getparent()
    pictured = beside is not None and bool(beside.xpath(PICTURES))
    return pictured and len(text_of(element)) <= CAPTION_MAX_CHARACTERS


@dataclass
class PageWalk(Walk):
    """A walk through a web page that keeps in mind where each passage stands."""

    with_hidden: bool = False
    """Whether what a browser does not show, or shows as a button, is read as well."""
    surroundings: Surroundings = field(default_factory=Surroundings)
    linked: int = 0
    """The characters of links in the text collected so far."""
    hides: bool = False
    """Whether anything was left out that `with_hidden` reads."""
    hidden_words: int = 0
    """The words of prose in the paragraphs that were left out because they are hidden."""

    def leaves_out(self, element: Element, name: str) -> bool:
        """Whether nobody sees or reads what stands in the element."""
        silent = name in SILENT and name not in OPENED
        if self.with_hidden:
            return silent
        left_out = super().leaves_out(element, name)
        self.hides = self.hides or (left_out and not silent)
        if left_out and name not in SILENT:
            texts = map(text_of, element.iter("p"))
            self.hidden_words += sum(len(text.split()) for text in texts if is_prose(text))
        return left_out

    def place_of(self, element: Element, name: str, around: Place) -> Place:
        """The place of a block; a block beside a picture may be a caption by its class."""
        here = super().place_of(element, name, around)
        if here.role is None and is_a_caption(element):
            return replace(here, role=Role.CAPTION, reason="a picture's caption, by its class")
        return here

    def through_inline(self, element: Element, name: str, around: Place) -> None:
        """Collect what an element inside a line says, and count it if it is a link."""
        begun = len(self.text)
        super().through_inline(element, name, around)
        self.linked += sum(map(len, self.text[begun:])) if name == "a" else 0

    def add(self, said: Marked, place: Place, cells: Ranges = ()) -> None:
        """Append a passage, unless nothing is in it."""
        super().add(said, place, cells)
        self.linked = 0

    def evidence_for(self, text: str, place: Place) -> Evidence | None:
        """The evidence of the elements around a text."""
        if place.element is None:
            return None
        box = self.surroundings.of(place.element)
        linked = len(text) if "a" in box.within else min(self.linked, len(text))
        name = local_name(place.element)
        return Evidence(name, box.kind, box.path, box.within, linked, box.hints)
