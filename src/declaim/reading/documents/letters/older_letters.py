"""The older letters and the signature in a letter, which nobody wants to hear again.

A letter is given as parts: the lines of a plain one, the passages of one in HTML. An older letter
is quoted (`>`, `<blockquote>`), or stands below a line that introduces it. Whoever passes a letter
on wants it to be read: then only its head is silent.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from declaim.reading.documents.letters.letter_lines import (
    ARMOUR,
    DRAWN,
    FIELD,
    FORWARD,
    FROM,
    HISTORY,
    NEXT_PART,
    PASSED_ON,
    PASSED_ON_ABOVE,
    SCRUBBED,
    SENT_FROM,
    SUBJECT,
    WRITES,
)
from declaim.reading.documents.letters.letter_parts import Envelope, LetterSign, Part

INTRODUCTION: Final = "it introduces another letter"
OLDER: Final = "it is an older letter"
QUOTES: Final = "it quotes another letter"
SIGNED: Final = "it is the letter's signature"
PROGRAMS: Final = "the mail program writes it below every letter"
SEALED: Final = "it is encrypted, or proves who wrote the letter"
PASSED_ON_ENDS: Final = "the letter that is passed on ends there"
SCRUBBED_OFF: Final = "the mailing list took an attachment off"

LINE_MAX_CHARACTERS: Final = 400
"""A longer line introduces nothing."""
DATED: Final = re.compile(r"\d{4}|\d[:.h]\d\d|@")
"""A year, a time or an address: without one, a sentence that ends in `wrote:` is the writer's."""
FIELDS_MIN: Final = 3
"""So many fields in a row are a head, without a line above them."""
HEAD_MAX: Final = 30
"""A head has no more lines."""
SEPARATOR: Final = re.compile(r"(?:- )?-- ?")
"""The line above a signature (RFC 3676, 4.3), as a signed letter has it, too (RFC 9580, 7.2)."""
RULE: Final = re.compile(r"_{30,}|(?:-=){8,}-?")
LIST: Final = re.compile(r".{1,80} mailing list(?: -- \S+@\S+)?|Groups\.io Links:.{0,99}")
"""The first line of the foot of a mailing list, below a drawn line."""
PREFACE: Final = re.compile(r"\[([^\[\]]{2,60})\]")
"""The name of the writer, which Outlook puts before answers among the words of an older letter."""
FEW_WORDS: Final = 30
"""A letter with so few words above one that it passes on is there for the other one."""

INSIDE_MAX: Final = 8
"""So many letters that each pass on the next are told apart."""


def silences(parts: Sequence[Part], envelope: Envelope) -> list[str]:
    """For each part the reason why it is silent, or an empty one.

    It is never for all of them, unless all are encrypted.
    """
    passes_on = bool(FORWARD.match(envelope.subject))
    is_answer = envelope.is_answer and not passes_on
    found = silent(parts, passes_on=passes_on, is_answer=is_answer)
    found = [
        "" if why == OLDER and is_answer_of(envelope.writer, part.text) else why
        for part, why in zip(parts, found, strict=True)
    ]
    if says(parts, found):
        return found
    found = silent(parts, passes_on=True, is_answer=False)
    return found if says(parts, found) else [why if why == SEALED else "" for why in found]


def is_answer_of(writer: str, text: str) -> bool:
    """Whether a text among those of an older letter begins with the name of the writer."""
    match = PREFACE.match(text)
    name = match[1].casefold() if match else ""
    return bool(name) and name in (writer.casefold(), writer.casefold().partition(" ")[0])


def says(parts: Sequence[Part], reasons: Sequence[str]) -> bool:
    """Whether a part with a word is not silent."""
    spoken = (p.text for p, why in zip(parts, reasons, strict=True) if not why)
    return any(re.search(r"\w", text) for text in spoken)


def silent(
    parts: Sequence[Part], *, passes_on: bool, is_answer: bool, inside: int = 0
) -> list[str]:
    """For each part the reason why it is silent, or an empty one.

    An older letter that is quoted ends with the quotation: the answer may stand below. Any other
    has the rest. `inside` is the number of letters that pass this one on.
    """
    reasons: list[str] = []
    older = (introducing(parts, i) or ends_a_letter(parts, i) for i in range(len(parts)))
    has_history = is_answer or any(older)
    seals = seals_in(parts)
    words, signs = 0, False
    while (i := len(reasons)) < len(parts):
        part = parts[i]
        if count := introducing(parts, i):
            reasons += [INTRODUCTION] * count
            head = parts[i : i + count]
            named = any(PASSED_ON.fullmatch(p.text) for p in head)
            named = named or (inside > 0 and any(FIELD.match(p.text) for p in head))
            if passes_on or (named and words <= FEW_WORDS and inside < INSIDE_MAX):
                below = raised(parts[i + count :])
                return reasons + silent(below, passes_on=False, is_answer=False, inside=inside + 1)
            reasons += [OLDER] * quoted_below(parts, i + count)
            signs = False
            is_answer = True
        elif PASSED_ON_ABOVE.fullmatch(part.text):
            signs = False
            reasons.append(PASSED_ON_ENDS)
        elif part.sign is LetterSign.SIGNS or signs or ends_a_letter(parts, i):
            signs = signs or part.sign is None
            reasons.append(SIGNED)
        elif count := scrubbed(parts, i):
            reasons += [SCRUBBED_OFF] * count
        elif count := seals.get(i, 0):
            reasons += [SEALED] * count
        elif SENT_FROM.fullmatch(part.text):
            reasons.append(PROGRAMS)
        elif part.depth and (is_answer if part.is_bare else has_history):
            reasons.append(QUOTES)
        else:
            words += len(part.text.split())
            reasons.append("")
    return reasons


def introducing(parts: Sequence[Part], i: int) -> int:
    """The number of parts at `i` that introduce another letter, with its head; 0 if they do not."""
    part = parts[i]
    fields = head_at(parts, i)
    if PASSED_ON.fullmatch(part.text):
        count = 1 + history_below(parts, i + 1)
    elif part.sign is LetterSign.INTRODUCES:
        count = 1
    elif is_head(parts[i : i + fields]):
        return fields
    elif RULE.fullmatch(part.text) and is_head(parts[i + 1 : i + 1 + head_at(parts, i + 1)]):
        return 1 + head_at(parts, i + 1)
    elif DRAWN.fullmatch(part.text) and (below := history_below(parts, i + 1)):
        return 1 + below
    elif is_above(WRITES, part.text) and DATED.search(part.text) and is_marked_below(parts, i):
        count = 1
    elif is_above(HISTORY, part.text):
        is_sure = part.text.startswith("-") or DATED.search(part.text)
        if not is_sure and not is_marked_below(parts, i):
            return 0
        count = 1
    else:
        both = parts[i : i + 2]
        quoted = part.text and any(p.depth for p in parts[i + 2 : i + 4])
        is_wrapped = is_above(HISTORY, " ".join(p.text for p in both).replace("< ", "<"))
        return 2 if quoted and is_wrapped and not is_above(HISTORY, both[-1].text) else 0
    while i + count < len(parts) and (more := head_below(parts, i + count)):
        count += more
    return count


def history_below(parts: Sequence[Part], i: int) -> int:
    """The number of parts at `i` that are a head, or a line that tells whose letter is below."""
    start = next((j for j in range(i, len(parts)) if parts[j].text), len(parts))
    fields = head_at(parts, start)
    if is_head(parts[start : start + fields]):
        return start - i + fields
    return start - i + 1 if start < len(parts) and is_above(HISTORY, parts[start].text) else 0


def is_marked_below(parts: Sequence[Part], i: int) -> bool:
    """Whether a quotation that a mail program marks begins right below the part at `i`."""
    return any(part.depth and not part.is_bare for part in parts[i + 1 : i + 3])


def is_above(sign: re.Pattern[str], text: str) -> bool:
    """Whether the text is a line of a kind that stands above or below a letter."""
    return len(text) <= LINE_MAX_CHARACTERS and bool(sign.fullmatch(text))


def head_below(parts: Sequence[Part], i: int) -> int:
    """The number of parts at `i` that belong to an introduction above them, with blank lines."""
    start = next((j for j in range(i, len(parts)) if parts[j].text), i)
    if start < len(parts) and parts[start].sign is LetterSign.INTRODUCES:
        return start + 1 - i
    fields = head_at(parts, start)
    return start - i + fields if fields else 0


def is_head(fields: Sequence[Part]) -> bool:
    """Whether the fields are the head of a letter: its sender comes first, or it has a subject."""
    senders = [bool(FROM.match(part.text)) for part in fields]
    if len(fields) < FIELDS_MIN or not any(senders):
        return False
    return senders[0] or any(SUBJECT.match(part.text) for part in fields)


def head_at(parts: Sequence[Part], i: int) -> int:
    """The number of parts from `i` on that are fields of a head, some of them on two lines."""
    stop = i
    while stop < min(len(parts), i + HEAD_MAX) and parts[stop].text:
        goes_on = stop > i and parts[stop - 1].text.endswith((",", ";"))
        if not FIELD.match(parts[stop].text) and not goes_on:
            break
        stop += 1
    return stop - i


def quoted_below(parts: Sequence[Part], i: int) -> int:
    """The number of parts at `i` that are the older letter introduced above them."""
    ends = (j for j in range(i, len(parts)) if parts[j].text and not parts[j].depth)
    stop = next(ends, len(parts))
    quoted = any(part.depth for part in parts[i:stop])
    return (stop if quoted else len(parts)) - i


def ends_a_letter(parts: Sequence[Part], i: int) -> bool:
    """Whether all below the part at `i` is a signature or the foot of a mailing list."""
    if parts[i].depth:
        return False
    below = parts[i + 1].text if i + 1 < len(parts) else ""
    is_foot = RULE.fullmatch(parts[i].text) and LIST.fullmatch(below)
    return bool(SEPARATOR.fullmatch(parts[i].text) or is_foot)


def scrubbed(parts: Sequence[Part], i: int) -> int:
    """The number of parts at `i` with which a mailing list tells of an attachment, or of none."""
    if not NEXT_PART.fullmatch(parts[i].text):
        return 0
    if i + 1 == len(parts) or not SCRUBBED.match(parts[i + 1].text):
        return 1
    return next((j for j in range(i, len(parts)) if not parts[j].text), len(parts)) - i


def seals_in(parts: Sequence[Part]) -> dict[int, int]:
    """The places at which the head of a signed letter or its seal begins, and the parts of each."""
    found: dict[int, int] = {}
    end, blank = -1, len(parts)
    for i in reversed(range(len(parts))):
        sign = ARMOUR.fullmatch(parts[i].text)
        if not parts[i].text:
            blank = i
        elif sign and sign[2] == "SIGNED MESSAGE":
            found[i] = blank - i
        elif sign:
            found[i] = max(end + 1 - i, 1)
        end = i if sign and sign[1] == "END" else end
    return found


def raised(parts: Sequence[Part]) -> list[Part]:
    """The parts of a letter that is passed on, no longer as a quotation."""
    depth = next((part.depth for part in parts if part.text), 0)
    return [replace(part, depth=max(part.depth - depth, 0)) for part in parts]
