"""The page: one HTML document that holds its style, its script and all it knows of times.

A pure function of what was read, planned and timed. Every sentence is a link to itself that knows
when it is heard, and the page's script reads its tracks off the sentences: nothing but the audio
has to be fetched, so the page also works from a folder, where a browser loads no `<track>`.
"""

from base64 import b64encode
from collections import Counter, defaultdict
from collections.abc import Mapping
from enum import Enum
from functools import cache
from hashlib import blake2b, sha256
from html import escape
from importlib.resources import files
from string import Template

from declaim.clock import short
from declaim.languages import direction
from declaim.model import Article, Block, Cue, Role, Timeline
from declaim.studio.marks import marks, script, style

_KEEPS_LINES = frozenset({Role.VERSE, Role.CODE, Role.TABLE})


class Kind(Enum):
    """Where a page is, and what it can do."""

    FOLDER = "in a folder of files"
    LIVE = "served, and follows its article"
    STUDIO = "served, follows its article and edits it"

    @property
    def live(self) -> bool:
        """Whether it is served and listens for changes."""
        return self is not Kind.FOLDER


def policy(kind: Kind) -> str:
    """Content-Security-Policy: this style and script by their digests, and the page's own audio."""
    asks = "'self'" if kind.live else "'none'"
    styles = [_asset("page.css"), *([style()] if kind is Kind.STUDIO else [])]
    scripts = [_script(kind.live), *([script()] if kind is Kind.STUDIO else [])]
    return (
        f"default-src 'none'; style-src {' '.join(map(_digest, styles))};"
        f" script-src {' '.join(map(_digest, scripts))}; media-src 'self'; img-src data:;"
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
) -> str:
    """The page of an article whose audio is at the address `sound`.

    `downloads` maps a link's words to its address; `identity` tells this article from others that
    had the same address; `stamp` is the audio file's. With `coming`, what comes after
    the timeline's last sentence is still being spoken.
    """
    cues: dict[int, list[tuple[int, Cue]]] = defaultdict(list)
    for number, cue in enumerate(timeline.cues):
        cues[cue.block].append((number, cue))
    edit = kind is Kind.STUDIO
    last = timeline.cues[-1].block if coming else len(article.blocks)
    keys = _keys(article.blocks)
    return Template(_asset("page.html")).substitute(
        policy=escape(policy(kind)),
        style=_asset("page.css"),
        script=_script(kind.live),
        studio=f"<style>{style()}</style>\n<script>{script()}</script>" if edit else "",
        language=escape(article.metadata.language or "en"),
        direction=direction(article.metadata.language),
        identity=escape(identity),
        stamp=escape(stamp or "declaim"),
        title=escape(article.metadata.title),
        byline=escape(article.metadata.byline),
        sound=escape(sound),
        chapters="\n".join(_chapters(timeline)),
        blocks="\n".join(
            _block(
                block,
                key,
                cues[number],
                timeline.frame_rate,
                coming=number > last,
                marked=marks(number, block) if edit else "",
            )
            for number, (block, key) in enumerate(zip(article.blocks, keys, strict=True))
        ),
        downloads="\n".join(
            f'<a href="{escape(address)}" download>{escape(words)}</a>'
            for words, address in downloads.items()
        ),
    )


@cache
def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _script(live: bool) -> str:
    return _asset("page.js") + _asset("live.js") * live


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _keys(blocks: tuple[Block, ...]) -> list[str]:
    """A name for each block that stays while its text does, wherever it moves."""
    seen: Counter[str] = Counter()
    keys = []
    for block in blocks:
        digest = blake2b(block.text.encode(), digest_size=6).hexdigest()
        keys.append(f"{digest}-{seen[digest]}" if seen[digest] else digest)
        seen[digest] += 1
    return keys


def _chapters(timeline: Timeline) -> list[str]:
    rate = timeline.frame_rate
    rows = []
    for mark in timeline.marks:
        first = next((n for n, cue in enumerate(timeline.cues) if cue.start >= mark.start), 0)
        rows.append(
            f'<li><a href="#s{first}" {_at(mark.start, mark.stop, rate)}>'
            f"<span>{escape(mark.title)}</span> <time>{short(mark.start // rate)}</time></a></li>"
        )
    return rows


def _at(start: int, stop: int, rate: int) -> str:
    return f'data-at="{start / rate:.3f} {stop / rate:.3f}"'


def _block(
    block: Block,
    key: str,
    cues: list[tuple[int, Cue]],
    rate: int,
    *,
    coming: bool,
    marked: str,
) -> str:
    tag = {Role.HEADLINE: "h1", Role.HEADING: f"h{min(max(block.level, 2), 6)}"}.get(
        block.role, "p"
    )
    kind = f"{block.role} lines" if block.role in _KEEPS_LINES else str(block.role)
    text = escape(block.text)
    if cues:
        sentences = _sentences(block.text, cues, rate)
        return f'<{tag} class="{kind}" data-key="{key}"{marked}>{sentences}</{tag}>'
    if block.spoken and coming:
        return f'<{tag} class="{kind} coming" data-key="{key}"{marked}>{text}</{tag}>'
    reason = "there is nothing in it to say" if block.spoken else block.reason
    return f'<p class="{kind} skipped"{marked}>{text} <small>Not read: {escape(reason)}</small></p>'


def _sentences(text: str, cues: list[tuple[int, Cue]], rate: int) -> str:
    """The block's text, its sentences as links, and whatever stands between them."""
    pieces = []
    position = 0
    for number, cue in cues:
        found = text.find(cue.text, position)
        if found >= 0:
            pieces.append(escape(text[position:found]))
            position = found + len(cue.text)
        elif pieces:
            pieces.append(" ")
        words = _words(cue, rate)
        pieces.append(
            f'<a id="s{number}" href="#s{number}" tabindex="-1" {_at(cue.start, cue.stop, rate)}'
            + f' data-words="{words}"' * bool(words)
            + f">{escape(cue.text)}</a>"
        )
    return "".join([*pieces, escape(text[position:])])


def _words(cue: Cue, rate: int) -> str:
    """`second offset length` of each word, counted as a browser counts: in UTF-16."""
    if cue.estimated:
        return ""
    return " ".join(
        f"{word.frame / rate:.3f} {_utf16(cue.text[: word.offset])}"
        f" {_utf16(cue.text[word.offset :][: word.length])}"
        for word in cue.words
    )


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
