"""E-mail and mailboxes: each letter's best part, without older letters and the signature."""

import mailbox
import re
from collections.abc import Iterator, Sequence
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
from declaim.reading.documents.letters.letter_banners import without_tag
from declaim.reading.documents.letters.letter_footers import without_footers
from declaim.reading.documents.letters.letter_markup import read_letter
from declaim.reading.documents.letters.letter_parts import (
    NO_PART,
    QUOTING,
    Envelope,
    as_written,
    part_of,
    without,
)
from declaim.reading.documents.letters.list_digests import FRAME, pieces_of
from declaim.reading.documents.letters.newsletters import without_notices
from declaim.reading.documents.letters.older_letters import INTRODUCTION, OLDER, QUOTES, silences
from declaim.reading.documents.letters.patches import PATCHED, patched
from declaim.reading.encodings.charsets import clean, refuse_binary
from declaim.reading.plain_text.plain import passages_in
from declaim.structure.signs.wording import key

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
ESCAPED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
"""A line that would begin a letter, as a mailbox keeps it."""
HEADER_LETTERS_MAX: Final = 1_000
"""A header is cut there: Python's parser takes its square in time, and much memory."""
ANSWER: Final = re.compile(
    r"(?:re|aw|antw|rif|res|r|odp|sv|ynt|回复|答复|回覆|返信)\s?[:：]", re.IGNORECASE
)
"""The beginning of the subject of an answer."""
ANSWERS_BELOW: Final = re.compile(
    r"\b(?:see|answers?|comments?|repl(?:y|ies)|responses?)\b.{0,40}"
    r"\b(?:below|in-?line|in (?:red|blue))"
    r"|\b(?:Antwort(?:en)?|Kommentare?|siehe)\b.{0,40}\b(?:unten|im Text|in (?:Rot|Blau))"
    r"|\b(?:réponses?|respuestas?|respostas?|rispost[ae])\b.{0,40}"
    r"\b(?:ci-dessous|dans le texte|abajo|en rojo|abaixo|em vermelho|sotto|in rosso)",
    re.IGNORECASE,
)
"""The words of a letter whose answers stand among those of an older letter."""
STUFFED: Final = re.compile(r">* ?")
"""The marks of a quotation and the blank that flowed text has before a line."""
SEPARATOR: Final = "-- "
"""The line above a signature, which does not go on below."""

DECODED: Final = b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
"""The first lines of a letter in a digest, of which the first count: it is decoded with it."""


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
    refuse_binary(source)
    content = source.content.lstrip()
    if not content.startswith(b"From "):
        return manuscript_of(parsed(source.content, source.name), source.name)
    box = letters_in(replace(source, content=content))
    letters = [manuscript_of(letter, source.name) for letter in box]
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
            yield parsed(ESCAPED.sub(rb"\1", box.get_bytes(key)), source.name)
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
    text, envelope = text_of(body), envelope_of(letter)
    if body.get_content_subtype() == "html":
        plain = letter.get_body(("plain",))
        lines = own_words(text_of(plain), envelope) if plain else ()
        older = key(" ".join(p.text for p in lines if p.reason in (OLDER, QUOTES)))
        manuscript = read_letter(text, name, replace(envelope, older=older))
    else:
        pieces = pieces_of(text)
        passages = tuple(passages_of_digest(pieces, name)) if pieces else own_part(text, envelope)
        manuscript = Manuscript(passages, origin=Origin.WRITER)
    attached = tuple(
        Passage(attachment_named(part), 1, Role.BOILERPLATE, "an attachment")
        for part in letter.iter_attachments()
    )
    metadata = replace(
        manuscript.metadata,
        title=envelope.subject,
        byline=writer_of(letter),
        published=day_of(letter),
    )
    return replace(
        manuscript,
        passages=(*manuscript.passages, *attached),
        metadata=metadata,
        remarks=(*manuscript.remarks, *remarks_of(manuscript.passages)),
    )


def own_part(text: str, envelope: Envelope) -> tuple[Passage, ...]:
    """The passages of a plain letter; in a newsletter, what it says of itself is silent, too."""
    return without_footers(without_notices([*own_words(text, envelope)], envelope), envelope.writer)


def passages_of_digest(pieces: Sequence[str], name: str) -> Iterator[Passage]:
    """Each letter of a digest below its subject, and what is around them, which is not spoken."""
    for piece in pieces:
        letter = parsed(DECODED + piece.encode("utf-8", "replace"), name)
        if letter["from"]:
            yield from headed(manuscript_of(letter, name))
        else:
            yield from (without(passage, FRAME) for passage in passages_in(piece, 1))


def remarks_of(passages: Sequence[Passage]) -> Iterator[str]:
    """The remark that the letter names answers which nothing tells from an older letter."""
    older = sum(len(p.text.split()) for p in passages if p.reason == OLDER)
    own = [p.text for p in passages if p.role is not Role.BOILERPLATE]
    if older and any(map(ANSWERS_BELOW.search, own)):
        yield f"an older letter of {older} words is left out; answers may stand among its words"


def attachment_named(part: MIMEPart) -> str:
    """The name of an attached file, else the subject of an attached letter."""
    inner = part.get_content() if part.get_content_type() == "message/rfc822" else None
    subject = envelope_of(inner).subject if isinstance(inner, EmailMessage) else ""
    return part.get_filename() or subject or "an attachment"


def envelope_of(letter: EmailMessage) -> Envelope:
    """The facts that the first lines of a letter tell about all of it."""
    subject = without_tag(" ".join(clean(str(letter.get("subject", ""))).split()))
    is_answer = bool(letter["in-reply-to"]) or bool(ANSWER.match(subject))
    way_out = str(letter.get("list-unsubscribe", ""))
    return Envelope(subject, is_answer, bool(way_out), way_out, writer_of(letter))


def text_of(body: MIMEPart) -> str:
    """The text of a part; an unknown encoding is read as UTF-8 with marks for what is wrong."""
    try:
        text = clean(str(body.get_content()))
        is_flowed = str(body.get_param("format", "")).lower() == "flowed"
        return flowing(text) if is_flowed else text
    except (LookupError, ValueError):
        payload = body.get_payload(decode=True)
        return clean(payload.decode("utf-8", "replace") if isinstance(payload, bytes) else "")


def flowing(text: str) -> str:
    """A text whose lines go on below where they end in a blank, on long lines (RFC 3676, 4)."""
    parts: list[str] = []
    above, depth_above = "", 0
    for line in text.split("\n"):
        depth = depth_of(line)
        goes_on = above.endswith(" ") and SEPARATOR not in (above, line) and depth == depth_above
        parts.append(STUFFED.sub("", line, count=1) if goes_on else f"\n{line}")
        above, depth_above = line, depth
    return "".join(parts).removeprefix("\n")


def depth_of(line: str) -> int:
    """The number of letters in which a line is quoted."""
    return len(line) - len(line.lstrip(">"))


def own_words(text: str, envelope: Envelope) -> Iterator[Passage]:
    """The passages of a plain letter; its older letters and its signature are kept silent."""
    lines = text.split("\n")
    listed = patched(lines)
    parts = [NO_PART if i in listed else part_of(line) for i, line in enumerate(lines)]
    reasons = silences(parts, envelope)
    reasons = [PATCHED if i in listed else reason for i, reason in enumerate(reasons)]
    if INTRODUCTION in reasons:  # what is quoted, and to be read, is a letter that is passed on
        told = zip(lines, reasons, strict=True)
        lines = [line if reason else QUOTING.sub("", line) for line, reason in told]
    for reason, stretch in groupby(range(len(lines)), lambda i: reasons[i]):
        numbers = tuple(stretch)
        words = "\n".join(lines[i] for i in numbers)
        if reason == PATCHED:
            yield Passage(words, numbers[0] + 1, Role.CODE, reason)
            continue
        passages = [without(p, reason) for p in passages_in(words, numbers[0] + 1)]
        yield from passages[:-1]
        yield from map(as_written, passages[-1:])  # what stands below it is no text that it heads


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
