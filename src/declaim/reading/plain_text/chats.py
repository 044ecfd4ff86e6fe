"""Chats that programs saved as text: who writes and the words stay, the times do not."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from declaim.reading.plain_text.links import Line

DAY: Final = (
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? [^\W\d_]{3,12}\.? \d{4}"
    r"|[^\W\d_]{3,12} \d{1,2}, \d{4}|\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일])"
)
HALF: Final = r"(?:\s?[AaPp]\.?\s?[Mm]\.?)"
HOURS: Final = r"\d{1,2}:\d\d(?::\d\d)?"
CLOCK: Final = rf"{HOURS}{HALF}?"
TIMED: Final = re.compile(r"\d:\d\d")
MOMENT: Final = rf"{DAY}(?:,|T| at)? ?{CLOCK}"
NAME: Final = r"(?P<name>[^\s\[\]<>](?:[^\n\t:\[\]<>]{0,38}?[^\s:,\[\]<>])?)"
SENT: Final = re.compile(rf"\u200e?\[?{DAY},? {CLOCK}(?:\]| [-–]) \u200e?(?=\S)")
"""Date and time before a message, as WhatsApp writes them."""
SENDER: Final = re.compile(r"[~+]?\s?\w[^:]{0,40}: \S")
FEWEST_SENT: Final = 3
"""Messages with the name of who sent them: a diary has none."""
SHARE: Final = 0.2
"""The part of a chat's lines, 0 to 1, that begin a message."""
MOST_ABOVE: Final = 4
"""Lines above the first message: a page has an article above its readers' remarks."""
FORMS: Final = tuple(
    re.compile(form)
    for form in (
        rf"(?:{MOMENT}|{CLOCK})\s+From\s+{NAME}(?:\s+to\s[^:]{{1,60}})?\s*:(?P<said>.*)",  # Zoom
        rf"{NAME}, \[(?:{MOMENT}|{CLOCK})\]:?",  # Telegram
        rf"{NAME} — (?:{MOMENT}|(?:\w+ (?:at|um|à|alle|às|om) )?{CLOCK})",  # Discord
        rf"{NAME}\s+{HOURS}{HALF}",  # Slack
        rf"{NAME}\s+{MOMENT}",  # WeChat
        rf"{MOMENT} {NAME}",  # QQ
        rf"\[(?:{MOMENT}|{CLOCK})\] {NAME}",  # Teams
        rf"[\[(](?:{MOMENT}|{CLOCK})[\])] {NAME}: (?P<said>\S.*)",  # Pidgin
        rf"\[?(?:{MOMENT}|{CLOCK})\]?\s+<[@+~&% ]?{NAME}>\s(?P<said>.+)",  # IRC
        rf"(?:{MOMENT}|{CLOCK})\t{NAME}\t(?P<said>.+)",  # LINE
        rf"\[{NAME}\] \[[^\[\]\d]{{0,6}}{CLOCK}\] (?P<said>.+)",  # KakaoTalk
    )
)
"""The first lines of messages, with the words or above them."""


def without_dates(lines: list[Line]) -> list[Line]:
    """The messages of a chat without their dates, each apart; any other text as it is."""
    sent = {
        i: found.end()
        for i, (_, text) in enumerate(lines)
        if ":" in text and (found := SENT.match(text))
    }
    first = next((i for i, (_, text) in enumerate(lines) if text.strip()), 0)
    signed = sum(bool(SENDER.match(lines[i][1], end)) for i, end in sent.items())
    if signed < FEWEST_SENT or 2 * signed < len(sent) or first not in sent:
        return with_senders(lines)
    kept: list[Line] = []
    for i, (number, text) in enumerate(lines):
        if i in sent:
            kept += [(number, ""), (number, text[sent[i] :])]
        else:
            kept.append((number, text))
    return kept


def with_senders(lines: list[Line]) -> list[Line]:
    """The messages of a chat of any other form, each after the name of who sent it."""
    timed = {
        i: text.strip() for i, (_, text) in enumerate(lines) if ":" in text and TIMED.search(text)
    }
    fewest = max(FEWEST_SENT, SHARE * sum(bool(text.strip()) for _, text in lines))
    if len(timed) < fewest or any(text.strip() for _, text in lines[: min(timed)][MOST_ABOVE:]):
        return lines
    for form in FORMS:
        heads = {i: found for i, text in timed.items() if (found := form.fullmatch(text))}
        names = Counter(found["name"] for found in heads.values())
        if len(heads) < fewest or max(names.values()) < 2:
            continue
        if all(found.groupdict().get("said") or i + 1 not in heads for i, found in heads.items()):
            return list(messages(lines, heads))
    return lines


def messages(lines: list[Line], heads: Mapping[int, re.Match[str]]) -> Iterator[Line]:
    """The lines of a chat, where each message begins with the name of who sent it."""
    name = ""
    for i, (number, text) in enumerate(lines):
        said = text
        if head := heads.get(i):
            name, said = head["name"], head.groupdict().get("said") or ""
            yield number, ""
        if said.strip():
            yield number, f"{name}: {said.strip()}" if name else said
            name = ""
        elif not head:
            yield number, said
