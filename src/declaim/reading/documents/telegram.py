"""Chats that Telegram exports, as a page or as JSON: who writes and the words, not the times."""

from collections.abc import Iterator
from typing import Any, Final

from declaim.manuscript import Manuscript, Origin, Passage
from declaim.model import Metadata, Role
from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.elements import Element, line_of, text_of

MESSAGE: Final = "a message"
OF_THE_PROGRAM: Final = "what the program tells of the chat"
HELD: Final = ("photo", "file", "media_type", "location_information", "contact_information")
"""The names of what a message has besides words, or in their place."""


def is_chat(told: Any) -> bool:
    """Whether JSON is that of a chat, with messages."""
    return isinstance(told, dict) and "type" in told and isinstance(told.get("messages"), list)


def of_chat(told: Any) -> Manuscript:
    """The messages of a chat's JSON."""
    passages = tuple(
        passage for n, message in enumerate(told["messages"], 1) for passage in said(message, n)
    )
    title = clean(str(told.get("name") or ""))
    return Manuscript(passages, Metadata(title=title), origin=Origin.WRITER)


def said(message: Any, number: int) -> Iterator[Passage]:
    """The passages of one message of JSON: its words, or what stands in their place."""
    name = " ".join(clean(str(message.get("from") or message.get("actor") or "")).split())
    text = words_of(message.get("text") or "")
    if poll := message.get("poll"):
        answers = (str(answer["text"]) for answer in poll["answers"])
        text = "\n\n".join(filter(None, (text, str(poll["question"]), *answers)))
    if text.strip():
        yield from signed(name, clean(text), number)
    else:
        held = str(message.get("action") or next(filter(message.get, HELD), "no words"))
        told = f"{name}: {held.replace('_', ' ')}".removeprefix(": ")
        yield Passage(told, number, Role.BOILERPLATE, OF_THE_PROGRAM)


def words_of(text: Any) -> str:
    """The words of a message, which is a text or parts of one."""
    parts = text if isinstance(text, list) else [text]
    return "".join(part if isinstance(part, str) else str(part.get("text", "")) for part in parts)


def signed(name: str, text: str, number: int) -> Iterator[Passage]:
    """The lines of a message, the first of them after the name of who sent it."""
    before = f"{name}: " if name else ""
    for line in filter(str.strip, text.split("\n")):
        told = before + " ".join(line.split())
        yield Passage(told, number, Role.PARAGRAPH, MESSAGE, speaker=name)
        before = ""


def of_page(tree: Element) -> Manuscript | None:
    """The messages on a page that Telegram exported, or None for another page."""
    if tree.find(".//div[@class='page_body chat_page']") is None:
        return None
    title = " ".join(map(text_of, tree.findall(".//div[@class='page_header']")))
    passages, name = list[Passage](), ""
    for message in tree.iter("div"):
        if not (message.get("class") or "").startswith("message "):
            continue
        line = line_of(message)
        sender = message.find("./div/div[@class='from_name']")
        name = name if sender is None else text_of(sender)
        texts = message.findall(".//div[@class='text']")
        for text in texts:
            for end in text.iter("br"):
                end.tail = f"\n{end.tail or ''}"
            passages += signed(name, "".join(map(str, text.itertext())).strip(), line)
        if not texts:
            told = text_of(message)
            passages.append(Passage(told, line, Role.BOILERPLATE, OF_THE_PROGRAM))
    return Manuscript(tuple(passages), Metadata(title=title), origin=Origin.WRITER)
