"""E-mail and mailboxes: each letter's best part, without the history and signature below it."""

import mailbox
import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parsedate_to_datetime
from itertools import groupby
from pathlib import Path
from typing import Final

from declaim.basics.drafts import draft_folder
from declaim.errors import UnreadableSource
from declaim.manuscript import Manuscript, Origin, Passage, SourceBytes
from declaim.model import Metadata, Role
from declaim.reading.charsets import clean
from declaim.reading.hypertext.html import read_html
from declaim.reading.plain_text.plain import passages_in

LETTERS_MAX: Final = 1_000
"""A mailbox with more letters is refused."""
PARTS_MAX: Final = 500
"""A letter with more parts is refused: Python's parser takes their square in time, and a call for
each part within a part."""
PART: Final = re.compile(rb"(?:\A|[\r\n])content-type:", re.IGNORECASE)
BOUNDARY: Final = re.compile(
    rb"boundary\s*=\s*(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE
)
BOUNDED: Final = re.compile(rb"(?:\A|[\r\n])--([^\r\n]{1,200})")
"""A line that may begin a part."""
HEADER_LETTERS_MAX: Final = 1_000
"""A header is cut there: Python's parser takes its square in time, and much memory."""
SIGNATURE: Final = re.compile(
    r"^(?:-- ?$|_{30,}\n(?=.{1,80} mailing list$|(?:From|Von|De|Da|Van) ?: ))", re.MULTILINE
)
"""The line above a signature (RFC 3676, 4.3), above the foot of a mailing list, or above the letter
that is answered (Outlook)."""
HISTORY: Final = re.compile(
    r"(?:On|Am|Le|El|Il|Em|Op) .{6,200}(?:wrote|schrieb.*|a écrit|escribió|ha scritto|escreveu"
    r"|schreef.*) ?:"
    r"|-{2,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht) ?-{2,}",
    re.IGNORECASE,
)
"""The line above the letter that is answered or passed on."""
PASSED_ON: Final = re.compile(r"-+ ?Forwarded", re.IGNORECASE)


def cut(name: str, value: str) -> str:
    """A header, parsed from its first HEADER_LETTERS_MAX letters; empty where it is too odd."""
    parsed_as = policy.default.header_factory
    try:
        header: str = parsed_as(name, value[:HEADER_LETTERS_MAX])
    except (AttributeError, IndexError, TypeError, ValueError):  # faults of Python's own parser
        header = parsed_as(name, "")
    return header


def read_mail(source: SourceBytes) -> Manuscript:
    """Take a letter (EML) or a mailbox (MBOX) apart; each letter of a mailbox is a chapter.

    Raises UnreadableSource if there is no text in it, or more than is read.
    """
    if not source.content.startswith(b"From "):
        return manuscript_of(parsed(source.content, source.name), source.name)
    letters = [manuscript_of(letter, source.name) for letter in letters_in(source)]
    passages = [p for letter in letters for p in headed(letter)]
    metadata = Metadata(title=Path(source.name).stem)
    return Manuscript(tuple(passages), metadata, origin=Origin.WRITER)


def letters_in(source: SourceBytes) -> Iterator[EmailMessage]:
    """The letters of a mailbox, in the order of the file."""
    with draft_folder() as folder:  # the library reads files only
        path = folder / "mbox"
        path.write_bytes(source.content)
        box = mailbox.mbox(path, create=False)
        if len(box) > LETTERS_MAX:
            raise UnreadableSource(
                source.name, f"it holds more than {LETTERS_MAX:,} letters: split it"
            )
        for key in box.iterkeys():
            yield parsed(box.get_bytes(key), source.name)
        box.close()


def parsed(content: bytes, name: str) -> EmailMessage:
    """A letter's parts. Raises UnreadableSource if there are too many."""
    if max(len(PART.findall(content)), begun(content)) > PARTS_MAX:
        raise UnreadableSource(name, f"a letter has more than {PARTS_MAX:,} parts")
    return message_from_bytes(content, policy=policy.default.clone(header_factory=cut))


def begun(content: bytes) -> int:
    """The number of lines with which a part begins, by the boundaries that the letter names."""
    named = {quoted or bare for quoted, bare in BOUNDARY.findall(content)}
    return sum(line.rstrip() in named for line in BOUNDED.findall(content)) if named else 0


def headed(letter: Manuscript) -> Iterator[Passage]:
    """A letter's passages below its subject, with which a chapter begins; none of an empty one."""
    if not letter.passages:
        return
    title = letter.metadata.title or "Without a subject"
    reason = "the subject of a letter"
    yield Passage(title, letter.passages[0].line, Role.HEADING, reason, level=1, chapter=title)
    yield from letter.passages


def manuscript_of(letter: EmailMessage, name: str) -> Manuscript:
    """One letter: its body, and the names of its attachments, which are not spoken."""
    body = letter.get_body(("html", "plain"))
    if body is None:
        raise UnreadableSource(name, "there is no text in it, only attachments")
    text = text_of(body)
    if body.get_content_subtype() == "html":
        markup = SourceBytes(name, text.encode(), "text/html", charset="utf-8")
        manuscript = read_html(markup)
    else:
        manuscript = Manuscript(tuple(own_words(text)), origin=Origin.WRITER)
    attached = tuple(
        Passage(part.get_filename() or "an attachment", 1, Role.BOILERPLATE, "an attachment")
        for part in letter.iter_attachments()
    )
    metadata = replace(
        manuscript.metadata,
        title=" ".join(clean(str(letter.get("subject", ""))).split()),
        byline=writer_of(letter),
        published=day_of(letter),
    )
    return replace(manuscript, passages=(*manuscript.passages, *attached), metadata=metadata)


def text_of(body: MIMEPart) -> str:
    """The text of a part; an unknown encoding is read as UTF-8 with marks for what is wrong."""
    try:
        return clean(str(body.get_content()))
    except (LookupError, ValueError):
        payload = body.get_payload(decode=True)
        return clean(payload.decode("utf-8", "replace") if isinstance(payload, bytes) else "")


def own_words(text: str) -> Iterator[Passage]:
    """The passages of a plain letter; its history and signature are kept silent."""
    lines = text.split("\n")
    foot = SIGNATURE.search(text)
    end = text.count("\n", 0, foot.start()) if foot else len(lines)
    older = older_lines(lines[:end])
    has_history = bool(older) or end < len(lines)
    for silent, stretch in groupby(range(len(lines)), lambda i: i in older or i >= end):
        numbers = tuple(stretch)
        words = "\n".join(lines[i] for i in numbers)
        for passage in passages_in(words, numbers[0] + 1):
            if silent:
                reason = "it is below the letter: its signature or an older letter"
                yield replace(passage, role=Role.BOILERPLATE, reason=reason)
            elif passage.role is Role.QUOTE and has_history:
                yield replace(passage, silenced="it quotes another letter")
            else:
                yield passage


def older_lines(lines: list[str]) -> frozenset[int]:
    """The indices of the lines of older letters.

    An older letter whose lines begin with `>` ends with them: the answer may stand below. Any other
    has the rest. A letter that is passed on without a word of the sender is what is read.
    """
    found: set[int] = set()
    is_answer = False
    i = 0
    while i < len(lines):
        count = introducing(lines, i)
        if not count:
            is_answer = is_answer or bool(lines[i].strip())
            i += 1
            continue
        below = range(i + count, len(lines))
        if PASSED_ON.match(lines[i]) and not is_answer:
            stop = next((j for j in below if not lines[j].strip()), len(lines))
        else:
            stop = next((j for j in below if lines[j].strip()[:1] not in ("", ">")), len(lines))
            if not any(lines[j][:1] == ">" for j in range(i + count, stop)):
                stop = len(lines)
        found.update(range(i, stop))
        i = stop
    return frozenset(found)


def introducing(lines: list[str], i: int) -> int:
    """The number of lines at `i` that introduce an older letter: 0, 1, or 2 if it is wrapped."""
    if HISTORY.fullmatch(lines[i].rstrip()):
        return 1
    wrapped, quoted = " ".join(lines[i : i + 2]), "".join(lines[i + 2 : i + 4])
    return 2 if quoted.startswith(">") and HISTORY.fullmatch(wrapped.rstrip()) else 0


def writer_of(letter: EmailMessage) -> str:
    """The name of the sender, else the address."""
    senders = letter["from"].addresses if letter["from"] else ()
    return clean(senders[0].display_name or senders[0].addr_spec) if senders else ""


def day_of(letter: EmailMessage) -> str:
    """The day on which the letter was sent, in ISO 8601, or empty."""
    try:
        return parsedate_to_datetime(str(letter["date"])).date().isoformat()
    except (TypeError, ValueError):
        return ""
