"""The page: one HTML document that holds its style, its script and all it knows of times.

A pure function of what was read, planned and timed. The text is that of the article, so that it is
read without scripts as well; the script makes sentences of it, by the times that `packing` packed.
Nothing but the audio has to be fetched, so the page also works from a folder, where a browser loads
no `<track>`.
"""

import json
from base64 import b64encode
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template

from declaim.basics.clock import short
from declaim.basics.pictures import media_type
from declaim.languages import direction
from declaim.listen.blocks import shown
from declaim.listen.interface import words_in, words_to_choose
from declaim.listen.packing import hundredths, packed
from declaim.model import Article, Cue, Role, Timeline
from declaim.sidecars.prose import page_starts
from declaim.studio.marks import marks, script, style

_PARTS = [
    "start",
    "times",
    "marking",
    "playing",
    "stopping",
    "place",
    "sheets",
    "bookmarks",
    "search",
    "ready",
]
"""The script's parts, in their order: each uses those before it."""
_MINUTES = (5, 10, 15, 20, 30, 45, 60, 90)
"""After how long the player can stop by itself."""


NO_PICTURES: Mapping[str, str] = {}


class Kind(Enum):
    """The place of a page, and its abilities."""

    FOLDER = "in a folder of files"
    SHELF = "served, and lists articles"
    LIVE = "served, and follows its article"
    STUDIO = "served, follows its article and edits it"

    @property
    def live(self) -> bool:
        """Whether it is served and listens for changes."""
        return self in (Kind.LIVE, Kind.STUDIO)


def policy(kind: Kind) -> str:
    """Content-Security-Policy: this style and script by their digests, and the page's own audio."""
    asks = "'self'" if kind.live else "'none'"
    styles = [asset("page.css"), *([style()] if kind is Kind.STUDIO else [])]
    own = asset("script/shelf.js") if kind is Kind.SHELF else _script(kind.live)
    scripts = [own, _wording(), *([script()] if kind is Kind.STUDIO else [])]
    return (
        f"default-src 'none'; style-src {' '.join(map(_digest, styles))};"
        f" script-src {' '.join(map(_digest, scripts))}; media-src 'self'; img-src 'self' data:;"
        f" connect-src {asks}; base-uri 'none'; form-action 'none'"
    )


def document(
    article: Article,
    timeline: Timeline,
    sound: str,
    downloads: Mapping[str, str],
    *,
    identity: str = "",
    stamp: str = "",
    kind: Kind = Kind.FOLDER,
    coming: bool = False,
    pictures: Mapping[str, str] = NO_PICTURES,
) -> str:
    """The page of an article whose audio is at the address `sound`.

    `downloads` maps a link's words to its address; `identity` tells this article from others that
    had the same address; `stamp` is the audio file's. With `coming`, what comes after
    the timeline's last sentence is still being spoken. `pictures` maps the address of a picture in
    the article to that of the picture for the page; others are not shown.
    """
    known = article.metadata
    edit = kind is Kind.STUDIO
    spoken, words = words_in(known.language, studio=edit)
    tables = words_to_choose(known.language, studio=edit)
    interface = f'lang="{spoken}" dir="{direction(spoken)}" data-spoken'
    own = f" {interface}" if tables else ""
    cues: dict[int, list[Cue]] = defaultdict(list)
    for cue in timeline.cues:
        cues[cue.block].append(cue)
    last = timeline.cues[-1].block if coming else len(article.blocks)
    attributes = [marks(n, block) if edit else "" for n, block in enumerate(article.blocks)]
    for number, name in _begins(timeline).items():
        attributes[number] += f' id="{name}"'
    for number, place in page_starts(article, cues).items():
        attributes[number] += f' data-page="{place}"'
    page = Template(asset("page.html"))
    in_page = set() if edit else set(page.get_identifiers())
    in_script = {name: words[name] for name in words.keys() - in_page}
    return page.substitute(
        {name: escape(text) for name, text in words.items()},
        policy=escape(policy(kind)),
        style=asset("page.css"),
        script=_script(kind.live),
        studio=f"<style>{style()}</style>\n<script>{script()}</script>" if edit else "",
        words=escape(json.dumps(in_script, ensure_ascii=False, sort_keys=True)),
        tables=f' data-tables="{escape(json.dumps(tables, ensure_ascii=False))}"' if tables else "",
        wording=f"<script>{_wording()}</script>\n" if tables else "",
        spoken=interface,
        language=escape(known.language or "en"),
        direction=direction(known.language),
        identity=escape(identity),
        stamp=escape(stamp or "declaim"),
        title=escape(known.title),
        byline=escape(known.byline),
        sound=escape(sound),
        rows="\n".join(_rows(timeline)),
        about=_about(article),
        times=packed(article.blocks, cues, timeline.frame_rate),
        blocks="\n".join(
            shown(
                article.blocks,
                attributes,
                cues,
                coming=last + 1,
                not_read=f"<small{own}>{escape(words['not_read'])}",
                pictures=pictures,
            )
        ),
        minutes="\n".join(
            f'<option value="{m}">{escape(words["stop_minutes"].format(m))}</option>'
            for m in _MINUTES
        ),
        downloads="\n".join(
            f'<a href="{escape(address)}" download>{escape(name)}</a>'
            for name, address in downloads.items()
        ),
    )


def _about(article: Article) -> str:
    """The cover, and the author, day and publisher that no block tells."""
    known, roles = article.metadata, {block.role for block in article.blocks}
    told = [] if Role.BYLINE in roles else [known.byline]
    told += [] if Role.DATELINE in roles else [known.published]
    line = " · ".join(escape(text) for text in (*told, known.publisher) if text)
    parts = [f"<p>{line}</p>"] if line else []
    if kind := media_type(known.cover):
        picture = f"data:{kind};base64,{b64encode(known.cover).decode()}"
        parts.insert(0, f'<img class="cover" src="{picture}" alt="">')
    return f"<header>{''.join(parts)}</header>" if parts else ""


@cache
def asset(name: str) -> str:
    """A file of the page's: its style, its form, a part of its script."""
    return files(__package__).joinpath(name).read_text("utf-8")


@cache
def _script(live: bool) -> str:
    lines = (asset(f"script/{name}.js").splitlines() for name in [*_PARTS, *["live"] * live])
    bare = (line.lstrip() for part in lines for line in part)  # of a book every byte is counted
    return "".join(f"{line}\n" for line in bare if line and not line.startswith("//"))


def _wording() -> str:
    return asset("script/wording.js")


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _begins(timeline: Timeline) -> dict[int, str]:
    """An id for each block in which a chapter begins, by the block's number."""
    return {cue.block: f"b{cue.block}" for cue in _first_cues(timeline)}


def _first_cues(timeline: Timeline) -> Iterator[Cue]:
    """Each chapter's first sentence."""
    starts = [cue.start for cue in timeline.cues]
    for mark in timeline.marks if starts else ():
        yield timeline.cues[min(bisect_left(starts, mark.start), len(starts) - 1)]


def _rows(timeline: Timeline) -> Iterator[str]:
    rate = timeline.frame_rate
    for mark, cue in zip(timeline.marks, _first_cues(timeline), strict=False):
        at = f"{hundredths(mark.start, rate)} {hundredths(mark.stop, rate)}"
        yield (
            f'<li><a href="#b{cue.block}" data-at="{at}"><span>{escape(mark.title)}</span>'
            f" <time>{short(mark.start // rate)}</time></a></li>"
        )
