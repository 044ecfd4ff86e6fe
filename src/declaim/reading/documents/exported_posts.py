"""The posts of a blog as its program exports them: those of Ghost (JSON) and WordPress (XML)."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final, NamedTuple

from lxml import etree

from declaim.errors import UnreadableSource
from declaim.languages import language_tag
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.documents.telegram import is_chat, of_chat
from declaim.reading.encodings.charsets import clean, decode
from declaim.reading.hypertext.fragment import passages_of_html

CONTENT: Final = "{http://purl.org/rss/1.0/modules/content/}encoded"
KIND: Final = re.compile(r"\{http://wordpress\.org/export/[\d.]{1,9}/\}(post_type|status)")
READ: Final = frozenset({"", "post", "page"})
"""The kinds of what a blog keeps that have words: pictures, menus and styles have none."""
THROWN_AWAY: Final = frozenset({"trash", "auto-draft"})
SHORTCODE: Final = re.compile(r"\[/?[a-z][\w-]{1,30}(?: [^\[\]\n<>]{0,300})?/?\]")
"""A mark of a picture, a form or a gallery that WordPress fills."""
PARAGRAPH: Final = re.compile(r"<p[\s>]|<!-- wp:", re.IGNORECASE)
BLANK: Final = re.compile(r"\n[ \t]*\n\s*")


class Post(NamedTuple):
    """A post, and whether its writer shows it."""

    title: str
    html: str
    is_read: bool = True


def read_json(source: SourceBytes) -> Manuscript:
    """Take an export of a chat or of a blog apart; other JSON is for programs."""
    try:
        told = json.loads(decode(source))
    except (ValueError, RecursionError) as broken:
        raise UnreadableSource(source.name, "its JSON is damaged: export it again") from broken
    try:
        if is_chat(told):
            return of_chat(told)
        posts = [*posts_of_ghost(told)]
    except (LookupError, AttributeError, TypeError) as other:
        reason = "it is JSON, which is for programs: save its text as .txt or .md"
        raise UnreadableSource(source.name, reason) from other
    return manuscript_of(posts, source.name, Metadata())


def read_feed(source: SourceBytes) -> Manuscript:
    """Take the export of a WordPress blog apart, or a feed that has whole posts."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        root = etree.fromstring(source.content, parser)
    except etree.XMLSyntaxError:
        root = None
    channel = root.find("channel") if root is not None else None
    if channel is None:
        raise UnreadableSource(source.name, "its XML is damaged: export it again")
    language = language_tag(channel.findtext("language") or "")
    metadata = Metadata(title=clean(channel.findtext("title") or ""), language=language)
    return manuscript_of(map(post_in, channel.findall("item")), source.name, metadata)


def posts_of_ghost(told: Any) -> Iterator[Post]:
    """The posts in an export of Ghost."""
    data = told["db"][0]["data"] if "db" in told else told["data"]
    for post in data["posts"]:
        yield Post(str(post["title"]), str(post.get("html") or post.get("plaintext") or ""))


def post_in(item: etree._Element) -> Post:
    """The post of an item of a feed."""
    told = {found[1]: each.text or "" for each in item if (found := KIND.match(str(each.tag)))}
    is_read = told.get("post_type", "") in READ and told.get("status") not in THROWN_AWAY
    html = item.findtext(CONTENT) or item.findtext("description") or ""
    if KIND.search("".join(str(each.tag) for each in item)):
        html = SHORTCODE.sub("", html)
    if not PARAGRAPH.search(html):  # WordPress makes paragraphs of blank lines
        html = BLANK.sub("<br><br>\n", html)
    return Post(item.findtext("title") or "", html, is_read)


def manuscript_of(posts: Iterable[Post], name: str, metadata: Metadata) -> Manuscript:
    """The posts one after the other, each below its title."""
    found, left_out, titles = list[Passage](), 0, list[str]()
    for post in posts:
        inside = passages_of_html(clean(post.html), name) if post.html.strip() else []
        if not post.is_read or not inside:
            left_out += 1
            continue
        if title := " ".join(clean(post.title).split()):
            titles.append(title)
            found.append(Passage(title, 0, Role.HEADING, "the title of a post", 1))
        found += inside
    if not found:
        raise UnreadableSource(name, "it holds no post with words")
    remarks = (f"not spoken: pictures, menus and empty posts ({left_out})",) if left_out else ()
    title = titles[0] if len(titles) == 1 else metadata.title
    passages = tuple(replace(each, line=n) for n, each in enumerate(found, start=1))
    metadata = replace(metadata, title=title)
    return Manuscript(passages, metadata, origin=Origin.WRITER, remarks=remarks)
