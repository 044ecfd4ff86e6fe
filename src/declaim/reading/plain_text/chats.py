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
OF_THE_PROGRAM: Final = re.compile(
    r"\s*(?:null|<[^<>]{3,80}>|[^\s<>]{1,80}\.\w{2,5} \([^()]{3,40}\)"
    r"|(?:image|video|audio|sticker|GIF|document|Contact card) omitted"
    r"|(?:Bild|Video|Audio|Sticker|GIF|Dokument|Kontaktkarte) weggelassen"
    r"|(?:imagen|video|audio|sticker|GIF|documento) omitid[oa]"
    r"|(?:image|vidéo|audio|sticker|GIF|document) absente?"
    r"|(?:imagem|vídeo|áudio|figurinha|GIF|documento) (?:ocult|omitid)[oa]"
    r"|(?:immagine|video|audio|sticker|GIF|documento) omess[oa]"
    r"|(?:Missed|Verpasster?|Llamada|Appel|Chamada|Chiamata) [^.!?]{1,30}"
    r"(?:call|anruf|perdida|manqué|persa)|(?:This message was|You) deleted(?: this message)?\.?"
    r"|(?:Diese Nachricht wurde|Du hast diese Nachricht) gelöscht\.?"
    r"|(?:Se eliminó|Eliminaste) este mensaje\.?"
    r"|(?:Ce message a été|Vous avez) supprimé[^.]{0,20}\.?"
    r"|(?:Esta mensagem foi|Você) apag(?:ada|ou esta mensagem)\.?"
    r"|[^\n]{0,80}(?:end-to-end|Ende-zu-Ende|extremo a extremo|bout en bout|ponta a ponta)"
    r"[ -](?:encrypted|verschlüsselt|chiffrés|encriptad|cifrad|criptografad|crittografat)"
    r"[^\n]{0,200})"
    r"\s*"
)
"""The words of WhatsApp in the place of a picture, a call or a message that was deleted."""
EDITED: Final = re.compile(r"(?<=[^\s:]) ?<\w[^<>:/]{3,20} [^<>:/]{3,40}>\s*$")
"""The mark of a message that was changed."""
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
    sent = sent_in(lines)
    if not sent:
        return with_senders(lines)
    kept: list[Line] = []
    for i, (number, text) in enumerate(lines):
        if i in sent:
            kept += [(number, ""), (number, EDITED.sub("", text[sent[i] :]))]
        else:
            kept.append((number, text))
    return kept


def sent_in(lines: list[Line]) -> dict[int, int]:
    """The lines that begin a message of WhatsApp, and where its words begin; or none."""
    sent = {
        i: found.end()
        for i, (_, text) in enumerate(lines)
        if ":" in text and (found := SENT.match(text))
    }
    first = next((i for i, (_, text) in enumerate(lines) if text.strip()), 0)
    signed = sum(bool(SENDER.match(lines[i][1], end)) for i, end in sent.items())
    is_chat = signed >= FEWEST_SENT and 2 * signed >= len(sent) and first in sent
    return sent if is_chat else {}


def messages_in(lines: list[Line]) -> dict[int, str]:
    """The number of each line that begins a message of WhatsApp, and its sender, or nobody.

    Nobody sends what the program tells of the chat, or of what it does not export.
    """
    found = dict[int, str]()
    for i, end in sent_in(lines).items():
        number, text = lines[i][0], lines[i][1][end:]
        name, _, said = text.partition(": ") if SENDER.match(text) else ("", "", "")
        found[number] = "" if OF_THE_PROGRAM.fullmatch(said) else name
    return found


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
