"""Letters that the tests of mail read."""

import io
from email.message import EmailMessage

from declaim.model import Article
from declaim.reading import read


def letter(text: str, subject: str = "The boat") -> EmailMessage:
    """A plain letter from Ann."""
    message = EmailMessage()
    message["From"] = "Ann Writer <ann@example.org>"
    message["Subject"] = subject
    message.set_content(text)
    return message


def written(markup: str, subject: str = "The boat") -> EmailMessage:
    """A letter in HTML."""
    message = letter("", subject)
    message.set_content(f"<html><body>{markup}</body></html>", subtype="html")
    return message


def article_of(message: EmailMessage) -> Article:
    """A letter as it is read."""
    return read(io.BytesIO(bytes(message)), media_type="eml")


def said_of(message: EmailMessage) -> list[str]:
    """The texts that are spoken of a letter."""
    return [block.text for block in article_of(message).blocks if block.spoken]
