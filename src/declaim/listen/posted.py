"""Requests understood: one JSON object that asks for an act, of bounded size; a range of a file."""

import json
import re
from collections.abc import Mapping
from email.message import Message
from http import HTTPStatus
from io import BufferedIOBase

from declaim.errors import DeclaimError
from declaim.studio.asked import Misasked
from declaim.studio.desk import Answer, Desk

MOST_BYTES = 64 * 1024
_JSON = {"application/json", "application/json; charset=utf-8", "application/json;charset=utf-8"}


class Refused(Exception):
    """`status` and `sentence`: a request that is not answered."""

    def __init__(self, status: HTTPStatus, sentence: str) -> None:
        super().__init__(status, sentence)
        self.status, self.sentence = status, sentence


def posted(headers: Message, file: BufferedIOBase) -> Mapping[str, object]:
    """The object that was sent. Raises Refused for what is no JSON object, or too large."""
    length = headers.get("Content-Length", "")
    if not (length.isascii() and length.isdecimal()) or headers.get("Transfer-Encoding"):
        raise Refused(HTTPStatus.LENGTH_REQUIRED, "The length of the request is not known.")
    if int(length) > MOST_BYTES:
        sentence = f"More than {MOST_BYTES // 1024} KB are not taken at once."
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, sentence)
    content = file.read(int(length))
    if headers.get("Content-Type", "").lower() not in _JSON:
        raise Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Only JSON is taken.")
    try:
        values = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Refused(HTTPStatus.BAD_REQUEST, "Not understood.") from error
    if not isinstance(values, dict):
        raise Refused(HTTPStatus.BAD_REQUEST, "Not understood.")
    return values


def performed(
    desk: Desk | None, name: str, values: Mapping[str, object]
) -> tuple[HTTPStatus, Answer]:
    """The answer to `act/NAME`, and its status. Raises Refused where there is no such act."""
    kind, _, act = name.partition("/")
    if kind != "act":
        raise Refused(HTTPStatus.NOT_FOUND, "Not here.")
    if not desk:
        sentence = "This page only listens; `declaim listen --edit` lets it change the article."
        raise Refused(HTTPStatus.FORBIDDEN, sentence)
    try:
        return HTTPStatus.OK, desk.perform(act, values)
    except KeyError as error:
        raise Refused(HTTPStatus.NOT_FOUND, "There is no such act.") from error
    except Misasked as error:
        raise Refused(HTTPStatus.BAD_REQUEST, f"Not understood: {error}.") from error
    except DeclaimError as error:
        reason = str(error)
        sentence = f"{reason[0].upper()}{reason[1:]}."
        return HTTPStatus.UNPROCESSABLE_ENTITY, {"problem": sentence}


def asked_range(header: str, size: int) -> tuple[int, int] | None:
    """`bytes=0-99` -> (0, 100), empty if it lies beyond; None for what is no single range."""
    match = re.fullmatch(r"bytes=(\d{0,18})-(\d{0,18})", header)
    if not match or not any(match.groups()):
        return None
    first, last = match.groups()
    if not first:
        return max(0, size - int(last)), size
    if last and int(last) < int(first):
        return None
    return int(first), min(size, int(last) + 1) if last else size
