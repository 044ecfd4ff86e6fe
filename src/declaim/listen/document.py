"""The page: one HTML document that is also its own data.

A pure function of what was read, planned and timed. Every sentence is a link to itself that knows
when it is heard, and the script of the page reads its tracks off the sentences: no second file
has to be fetched, so the page also works from a folder, where a browser loads no `<track>`.
"""

from collections import defaultdict
from collections.abc import Mapping
from hashlib import blake2b
from html import escape
from importlib.resources import files
from string import Template

from declaim.model import Article, Block, Cue, Role, Timeline

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; media-src 'self'; "
    "connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
)
"""Content-Security-Policy: nothing but the page's own files, no inline script or style."""

_KEEPS_LINES = frozenset({Role.VERSE, Role.CODE, Role.TABLE})


def document(
    article: Article,
    timeline: Timeline,
    sound: str,
    downloads: Mapping[str, str],
    *,
    live: bool = False,
) -> str:
    """The page of an article whose audio is at the address `sound`.

    `downloads` maps a link's words to its address. A spoken block without a cue is one whose
    sound is still to come. A `live` page listens for changes.
    """
    cues: dict[int, list[tuple[int, Cue]]] = defaultdict(list)
    for number, cue in enumerate(timeline.cues):
        cues[cue.block].append((number, cue))
    page = Template(files(__package__).joinpath("page.html").read_text("utf-8"))
    return page.substitute(
        policy=escape(POLICY),
        language=escape(article.language or "en"),
        title=escape(article.title),
        byline=escape(" · ".join(filter(None, (article.byline, article.published)))),
        sound=escape(sound),
        live=" data-live" * live,
        chapters="\n".join(_chapters(timeline)),
        blocks="\n".join(
            _block(block, cues[number], timeline.frame_rate)
            for number, block in enumerate(article.blocks)
        ),
        downloads="\n".join(
            f'<a href="{escape(address)}" download>{escape(words)}</a>'
            for words, address in downloads.items()
        ),
    )


def _chapters(timeline: Timeline) -> list[str]:
    rate = timeline.frame_rate
    rows = []
    for mark in timeline.marks:
        first = next((n for n, cue in enumerate(timeline.cues) if cue.start >= mark.start), 0)
        rows.append(
            f'<li><a href="#s{first}" data-at="{mark.start / rate:.3f} {mark.stop / rate:.3f}">'
            f"<span>{escape(mark.title)}</span> <time>{_clock(mark.start // rate)}</time></a></li>"
        )
    return rows


def _clock(seconds: int) -> str:
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _block(block: Block, cues: list[tuple[int, Cue]], rate: int) -> str:
    key = blake2b(block.text.encode(), digest_size=6).hexdigest()
    tag = {Role.HEADLINE: "h1", Role.HEADING: f"h{min(max(block.level, 2), 6)}"}.get(
        block.role, "p"
    )
    kind = f"{block.role} lines" if block.role in _KEEPS_LINES else str(block.role)
    if cues:
        return (
            f'<{tag} class="{kind}" data-key="{key}">{_sentences(block.text, cues, rate)}</{tag}>'
        )
    text = escape(block.text)
    if block.spoken and any(map(str.isalnum, block.text)):
        return f'<{tag} class="{kind} coming" data-key="{key}">{text}</{tag}>'
    reason = escape(block.reason)
    return f'<p class="{kind} skipped">{text} <small>Not read: {reason}</small></p>'


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
            f'<a id="s{number}" href="#s{number}" tabindex="-1"'
            f' data-at="{cue.start / rate:.3f} {cue.stop / rate:.3f}"'
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
