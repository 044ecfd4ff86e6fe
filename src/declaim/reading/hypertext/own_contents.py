"""The contents of a text within it: a list of links to places in the same document."""

from typing import Final

from declaim.reading.hypertext.elements import Element

FEWEST_LINKS: Final = 3


def mark_contents(tree: Element) -> None:
    """Mark the lists of links to places in the same text, and of nothing else, as its contents."""
    inside: set[Element] = set()
    for listed in tree.iter("ul", "ol"):
        if listed in inside:
            continue
        inside.update(listed.iterdescendants("ul", "ol"))
        links = [*listed.iter("a")]
        own = all((link.get("href") or "").startswith("#") for link in links)
        if len(links) >= FEWEST_LINKS and own:
            said = sum(map(letters_in, links))
            if said and said == letters_in(listed):
                listed.set("role", "doc-toc")


def letters_in(element: Element) -> int:
    """The letters and figures in an element, without the stops between its links."""
    return sum(sign.isalnum() for text in element.itertext() for sign in str(text))
