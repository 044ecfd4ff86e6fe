"""Addresses of a list, fetched politely: each host is asked once for its robots.txt."""

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit
from urllib.robotparser import RobotFileParser

from declaim.errors import UnreadableSource
from declaim.reading.fetch import fetched


def content_of(address: str) -> bytes:
    """The bytes at an address. Raises UnreadableSource."""
    return fetched(address).content or b""


@dataclass(frozen=True, slots=True)
class Permissions:
    """The robots.txt of each host, read once, and whether it allows an address."""

    robots: dict[str, RobotFileParser] = field(default_factory=dict)

    def allow(self, address: str) -> bool:
        """Whether the host's robots.txt allows the address; a host without one allows all.

        Raises UnreadableSource for a text that is no web address.
        """
        try:
            parts, _ = (
                urlsplit(address),
                urlsplit(unquote(address)),
            )  # which robots.txt's parser does
        except ValueError as error:
            raise UnreadableSource(address, f"it is not a web address ({error})") from error
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self.robots:
            parser = RobotFileParser()
            try:
                text = content_of(f"{host}/robots.txt").decode("utf-8", "replace")
            except UnreadableSource:
                text = ""
            parser.parse(text.splitlines())
            self.robots[host] = parser
        return self.robots[host].can_fetch("declaim", address)
