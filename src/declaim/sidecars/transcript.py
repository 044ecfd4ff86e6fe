"""A transcript: the spoken text as HTML and as plain text."""

from lxml import etree

from declaim.model import Article, Role, Timeline
from declaim.sidecars.prose import elements, heard, introduced, language, page_starts
from declaim.sidecars.xml import element

SOURCE_TYPE = "digital-source-type"
_STYLE = "body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.6 serif}"


def transcript_html(
    article: Article, timeline: Timeline, stamp: str = "", disclosure: str = "", source: str = ""
) -> str:
    """A page that stands by itself: no script, and nothing that is fetched.

    `disclosure` says at its end that the speech is synthetic; programs read it by the address
    `source`.
    """
    article, blocks = introduced(article, heard(article, timeline))
    known = article.metadata
    told = {"author": known.byline, "date": known.published, "generator": stamp}
    told[SOURCE_TYPE] = source
    head = element(
        "head",
        {},
        element("meta", {"charset": "utf-8"}),
        element("meta", {"name": "viewport", "content": "width=device-width"}),
        element("title", {}, article.metadata.title),
        [element("meta", {"name": n, "content": value}) for n, value in told.items() if value],
        element("style", {}, _STYLE),
    )
    text = element("article", {}, elements(article, blocks, page_starts(article, blocks)))
    for part in text:
        part.tail = "\n"
    note = element("footer", {"lang": "en", "dir": "ltr"}, element("p", {}, disclosure))
    body = element("body", {}, text, [note] if disclosure else [])
    page = element("html", language(article), head, body)
    return f"<!doctype html>\n{etree.tostring(page, method='html', encoding='unicode')}\n"


def transcript_text(article: Article, timeline: Timeline, disclosure: str = "") -> str:
    """The blocks with a line between them; items of a list have a dash."""
    article, blocks = introduced(article, heard(article, timeline))
    shown = (article.blocks[number] for number in blocks)
    texts = (f"- {block.text}" if block.role == Role.LIST_ITEM else block.text for block in shown)
    return "\n\n".join(filter(None, (*texts, disclosure))) + "\n"
