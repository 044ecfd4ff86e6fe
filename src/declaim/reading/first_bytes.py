"""The types of documents that their first bytes tell."""

import re
from typing import Final

LETTER_FIELD: Final = rb"(?:Received|Return-Path|Delivered-To|MIME-Version|X-[\w-]+|ARC-Seal): "
"""A field that no writer puts at the top of a text."""
LETTER_HEAD: Final = (
    rb"(?=(?:[\w-]+:[^\n]*\n|[ \t]+\S[^\n]*\n){0,40}?From: [^\n]*@)"
    rb"(?=(?:[\w-]+:[^\n]*\n|[ \t]+\S[^\n]*\n){0,40}?(?:Message-ID|MIME-Version): )[\w-]+: "
)
"""The fields of a letter, in any order; a program that saves its words alone keeps no such."""
SUNG: Final = rb"\[\d{1,3}:\d\d\.\d{2,3}\]"
"""The moment of a line of lyrics, which no chat tells to a hundredth of a second."""
SIGNS: Final = (
    (
        rb"PK\x03\x04.{22,26}(?:\[Content_Types\]|word/|docProps/|_rels/)",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    (rb"(?:\xef\xbb\xbf)?WEBVTT(?:\s|$)", "text/vtt"),
    (
        rb"(?:\xef\xbb\xbf)?\s{0,20}\d+\s*\n\d{1,2}:\d\d:\d\d[.,]\d{1,3}\s*-->",
        "application/x-subrip",
    ),
    (
        rb"(?:\xef\xbb\xbf)?\s{0,20}\d{1,3}:\d\d:\d\d\.\d{3},\d{1,3}:\d\d:\d\d\.\d{3}\s",
        "text/x-sbv",
    ),
    (rb"(?:\xef\xbb\xbf)?\s{0,20}\[Script Info\]", "text/x-ssa"),
    (
        rb"(?:\xef\xbb\xbf)?\s{0,20}(?:\[[a-z#]{1,8}:[^\]\n]{0,200}\]\s{1,20}){0,20}"
        + SUNG
        + rb"[^\n]{0,300}\n\s{0,20}"
        + SUNG,
        "application/x-lrc",
    ),
    (rb".{0,1000}%PDF-\d", "application/pdf"),
    (rb"\{\\rtf", "application/rtf"),
    (
        rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.text",
        "application/vnd.oasis.opendocument.text",
    ),
    (
        rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<office:document\s",
        "application/vnd.oasis.opendocument.text",
    ),
    (rb"PK\x03\x04.{26}[^\x00-\x1f]{1,150}?\.fb2", "application/x-fictionbook+xml"),
    (
        rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<FictionBook\b",
        "application/x-fictionbook+xml",
    ),
    (rb"(?:\xef\xbb\xbf)?\s*(?:%[^\n]*\n\s*)*\\document(?:class|style)\b", "text/x-tex"),
    (
        rb"\s*\{\s*\"cells\"\s*:\s*\[\s*(?:\]|\{\s*\"(?:cell_type|attachments|id|metadata|execution))",
        "application/x-ipynb+json",
    ),
    (rb"\s*\{\s*\"(?:name|about|db|meta)\"\s*:", "application/json"),
    (
        rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<rss\b[^>]*\bxmlns:content=",
        "application/rss+xml",
    ),
    (rb"\s*From \S+.*\n(?:[\w-]+: )", "application/mbox"),
    (LETTER_FIELD + rb"|From: [^\n]*@|" + LETTER_HEAD, "message/rfc822"),
    (rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip", "application/epub+zip"),
    (
        rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b",
        "text/html",
    ),
    (rb"(?:\xef\xbb\xbf)?(?:---\s*\n\w+:|\+\+\+\s*\n\w+ *=|# \S)", "text/markdown"),
)
"""The first bytes of each type; content with other first bytes is plain text."""


def type_by_content(content: bytes) -> str:
    """The media type that the first bytes tell."""
    for sign, media_type in SIGNS:
        if re.match(sign, content[:4096], re.IGNORECASE | re.DOTALL):
            return media_type
    return "text/plain"
