"""A wiki's page as pandoc reads it right: with the words of templates, the lines of its poems, and
a picture for each that a gallery has."""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import PurePath
from typing import Final

from declaim.manuscript import SourceBytes
from declaim.reading.documents.syntax_trees.pandoc_inlines import Node
from declaim.reading.documents.syntax_trees.prepared import Prepared
from declaim.reading.documents.wikis.wiki_notices import noticed
from declaim.reading.documents.wikis.wiki_templates import words_of

GALLERY: Final = (r"<gallery\b[^<>]{0,200}>", "</gallery>", 20_000)
POEM: Final = (r"<poem\b[^<>]{0,200}>", r"</poem\s*>[ \t]*", 60_000)
"""The signs around pictures, and around verses, and the most characters between these."""
VERSES: Final = '<div class="poem">'
CONVERTED: Final = re.compile(
    r"-\{(?:([A-Za-z-](?:;?[A-Za-z-]){0,20})\|)?((?=[^{}]*(?:[^\x00-\x7f]|[a-z]{2}-[a-z]{2,4}:)|(?<=\|))"
    r"[^{}]{0,2000})\}-"
)
"""Words that a Chinese page shows in another way to readers in other places, and their flags."""
VARIANT: Final = re.compile(r"(?:[^;:=>]{0,200}=>)?\s*([a-z]{2,3}(?:-[a-z]{2,5})?)\s*:([^;]*)")
UNSEEN_FLAGS: Final = frozenset("HTD-")
"""Flags of words that are a rule for the rest of the page, or its title."""
SIMPLIFIED: Final = ("zh-hans", "zh-cn", "zh")
NOTE: Final = re.compile(r"<ref\b[^<>/]{0,200}>(?:[^<]|<(?!ref\b)){0,9000}?</ref>", re.IGNORECASE)
"""A note, of which pandoc reads one paragraph."""
PICTURE: Final = re.compile(r"^\s*(?:[^\s:|]{1,20}:)?([^|\n]{1,200}?)(?:\|(.*))?\s*$")
TOKEN: Final = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(nowiki|pre|syntaxhighlight|source|math)\b[^<>]{0,200}(?<!/)>.*?(?:</\1\s*>|\Z)"
    r"|\{\{(?!\{)|\}\}|\[\[|\]\]|\||[^<{}\[\]|]+|.",
    re.DOTALL | re.IGNORECASE,
)
"""A comment, a part that is no markup of a wiki, a sign of one, or words."""
NESTING_MAX: Final = 40
"""Templates in each other."""
TITLE: Final = re.compile(r"\{\{DISPLAYTITLE:([^{}|]{1,200})\}\}", re.IGNORECASE)
SUBJECT: Final = re.compile(r"^(?:[^\n=*#:;{|<]{0,40}?)'''+(.{2,100}?)'''", re.MULTILINE)
"""The first words in bold above all sections: what the page is about."""
SECTION: Final = re.compile(r"^=", re.MULTILINE)
FIRST_SECTION: Final = re.compile(r"^(=+)[^=\n].{0,200}?\1[ \t]*$", re.MULTILINE)
PAGES: Final = frozenset({".wiki", ".mediawiki"})
"""The suffixes of files that have the name of their page."""
MARKUP: Final = re.compile(r"''+|<[^<>]{0,50}>")


def ready_wiki(source: SourceBytes) -> Prepared:
    """The page, with the words of its templates and the pictures of its galleries."""
    text = CONVERTED.sub(variant_in, source.content.decode())
    told = title_in(text) or name_of_page(source.name, text)
    shown = NOTE.sub(lambda m: " ".join(m[0].split()), expanded(text))
    shown = with_parts(shown, *GALLERY, pictures_in)
    shown = with_parts(shown, *POEM, lines_in)
    return Prepared(shown.encode(), {"title": told} if told else {})


def title_in(text: str) -> str:
    """The title that a page is shown with, or what it is about if it begins without a heading."""
    lead = SECTION.split(text, 1)[0]
    found = TITLE.search(text) or SUBJECT.search(lead)
    return MARKUP.sub("", found[1]).strip() if found else ""


def name_of_page(name: str, text: str) -> str:
    """The name of the page, which a wiki shows above it, where no heading of its own does that."""
    first = FIRST_SECTION.search(text)
    path = PurePath(name)
    is_titled = first is not None and first[1] == "="
    is_no_name = path.suffix not in PAGES or path.stem.casefold() == "readme"
    return "" if is_titled or is_no_name else " ".join(path.stem.replace("_", " ").split())


def with_parts(text: str, opening: str, closing: str, most: int, said: Callable[[str], str]) -> str:
    """The text, with what is `said` of each part between two signs. Linear in the text."""
    closings = [*re.finditer(closing, text, re.IGNORECASE)]
    starts = [each.start() for each in closings]
    kept: list[str] = []
    done = 0
    for begin in re.finditer(opening, text, re.IGNORECASE):
        at = bisect_left(starts, begin.end())
        if begin.start() >= done and at < len(starts) and starts[at] - begin.end() <= most:
            kept += text[done : begin.start()], said(text[begin.end() : starts[at]])
            done = closings[at].end()
    return "".join((*kept, text[done:]))


def pictures_in(gallery: str) -> str:
    """The pictures of a gallery, a paragraph each."""
    lines = (PICTURE.match(line) for line in gallery.splitlines() if line.strip())
    pictures = (f"[[File:{m[1]}|thumb|{m[2] or m[1]}]]" for m in lines if m)
    return "\n\n" + "\n\n".join(pictures) + "\n\n"


def variant_in(converted: re.Match[str]) -> str:
    """The words in simplified letters, or else the first ones."""
    flags, words = converted[1] or "", converted[2]
    if not UNSEEN_FLAGS.isdisjoint(flags):
        return ""
    variants = {name: said.strip() for name, said in VARIANT.findall(words)}
    simplified = next(filter(None, map(variants.get, SIMPLIFIED)), None)
    return simplified or next(iter(variants.values()), words)


def lines_in(poem: str) -> str:
    """The lines of a poem, each with its end, between marks that `with_verses` finds."""
    lines = [line.strip().lstrip(":*#;") for line in poem.strip().splitlines()]
    stanzas = ["<br>\n".join(group) for is_stanza, group in groupby(lines, bool) if is_stanza]
    return "\n\n".join(("", VERSES, *stanzas, "</div>", ""))


def with_verses(nodes: list[Node]) -> list[Node]:
    """The blocks of pandoc's tree, with the paragraphs of poems as lines of verse."""
    found: list[Node] = []
    in_poem = False
    for node in nodes:
        if node["t"] == "RawBlock" and node["c"][1] == (VERSES if not in_poem else "</div>"):
            in_poem = not in_poem
        elif in_poem and node["t"] == "Para":
            found.append({"t": "LineBlock", "c": [node["c"]]})
        elif node["t"] == "BlockQuote":
            found.append({"t": "BlockQuote", "c": with_verses(node["c"])})
        else:
            found.append(node)
    return found


@dataclass(slots=True)
class Open:
    """A template that has not ended."""

    raw: list[str] = field(default_factory=list)
    """As the page writes it."""
    values: list[list[str]] = field(default_factory=lambda: [[]])
    links: int = 0
    """The links in it that have not ended."""

    def add(self, shown: str, raw: str) -> None:
        """Add a part to what the template is given."""
        self.values[-1].append(shown)
        self.raw.append(raw)


def expanded(text: str) -> str:
    """The text with the words that its templates show; one that is not known stays as it is."""
    around: list[Open] = [Open()]
    for match in TOKEN.finditer(text):
        part, inner = match[0], around[-1]
        if part == "{{" and len(around) < NESTING_MAX:
            around.append(Open(["{{"]))
        elif part == "}}" and len(around) > 1:
            inner.raw.append(part)
            written = "".join(inner.raw)
            said = shown(["".join(value) for value in inner.values])
            around.pop()
            if said is None and len(around) == 1 and is_alone(around[0], text, match.end()):
                said = noticed(["".join(value) for value in inner.values])
            around[-1].add(written if said is None else said, written)
        elif part == "|" and len(around) > 1 and not inner.links:
            inner.raw.append(part)
            inner.values.append([])
        else:
            inner.links += {"[[": 1, "]]": -1}.get(part, 0) if len(around) > 1 else 0
            inner.add(part, part)
    first, *unclosed = around
    return "".join((*first.values[0], *(raw for each in unclosed for raw in each.raw)))


def is_alone(page: Open, text: str, end: int) -> bool:
    """Whether a template that ends there stands on lines of its own."""
    above = page.values[0]
    return (not above or above[-1].endswith("\n")) and text[end : end + 1] in ("", "\n")


def shown(values: list[str]) -> str | None:
    """The words of a template, from its name and what it is given; None if they are not known."""
    name, *others = values
    name, colon, value = re.sub(r"<!--.*?-->", "", name, flags=re.DOTALL).strip().partition(":")
    given: dict[str, str] = {"1": value.strip()} if colon else {}
    if name.casefold() in ("template", "vorlage", "modèle", "plantilla", "шаблон"):
        name, given = value, {}
    count = sum(map(str.isdecimal, given))
    for each in others:
        key, equals, named = each.partition("=")
        if equals and re.fullmatch(r"\s*[\w -]{1,30}\s*", key):
            key, value = key.strip(), named
        else:
            key, value = str(count + 1), each
        count += key.isdecimal() and key not in given
        given[key] = value.strip()
    return words_of(" ".join(name.replace("_", " ").split()), given)
