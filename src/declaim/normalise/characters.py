"""Characters, in every language: what a reader does not see or an engine might obey.

Invisible characters are dropped, ligatures and full-width letters become plain ones, and every
kind of space, quotation mark and apostrophe becomes the one kind that every engine knows.
"""

import html
import re
import unicodedata

from declaim.normalise.rules import WORD, Claim, Index, Rule, after, claims, rule


def _plain(match: re.Match[str]) -> str | None:
    plain = unicodedata.normalize("NFKC", match[0])
    return plain if plain != match[0] else None


def _unit(match: re.Match[str]) -> str:
    """㎡ is m², ㎍ µg and ㎧ m/s: each as the rules of a language know the unit."""
    plain = unicodedata.normalize("NFKC", match[0]).translate(_AS_UNITS_HAVE_IT)
    said = re.sub("(?<=[ms])[23]", lambda power: "²³"[power[0] == "3"], plain)
    return said + " " * after(match, 1).isalnum()  # 20㎝x30㎝


_AS_UNITS_HAVE_IT = str.maketrans({"μ": "µ", "∕": "/"})


def _composed(match: re.Match[str]) -> str | None:
    composed = unicodedata.normalize("NFC", match[0])
    return composed if composed != match[0] else None


def _meant(match: re.Match[str]) -> str | None:
    meant = html.unescape(match[0])
    if meant == match[0]:
        return None
    return " " if meant in "<>[]{}\\" else meant


def _windows(match: re.Match[str]) -> str:
    """A control character that was a quotation mark or a dash in Windows' own code page, 1252."""
    return match[0].encode("latin-1").decode("cp1252")


_OFTEN = (
    r"3[489]|1(?:6[01]|7[1467]|8[0379]|9[1-9])|2[0-4]\d|25[0-5]|82(?:[012]\d|30|4[29]|50)"
    r"|8364|8482"
)
"""The numbers of characters that are often written as an entity: dashes, marks, letters, €."""
_NAMED = "nbsp|ndash|mdash|ldquo|rdquo|lsquo|rsquo|quot|hellip"
"""Entities that lose a sign too: &nbsp without its semicolon, nbsp; without its &."""
CHARACTERS: tuple[Rule, ...] = (
    rule(
        "invisible character",
        "[\u00ad\u034f\u20e3\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
        "\ufe00-\ufe0f\ufff9-\uffff\x00-\x08\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d\ud800-\uf8ff"
        "\U000e0000-\U0010ffff]+|(?<![\u0590-\u1fff])[\u200c\u200d]+[♀♂]?",
        "",
        ("co\u00adoperate", "cooperate"),
        ("zero\u200bwidth", "zerowidth"),
    ),
    rule(
        "Windows character",
        "[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]",
        _windows,
        ("it\x92s \x93late\x94", 'it\'s "late"'),
    ),
    rule(
        "space",
        "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+",
        " ",
        ("so\u00a0it is", "so it is"),
    ),
    rule(
        "ligature",
        "[₀-₉\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]+",
        _plain,
        ("the oﬃce ﬂoor", "the office floor"),
        ("Ｗｉｄｅ", "Wide"),
    ),
    rule(
        "unit in one character",
        "[\u2103\u2109\u2126\u212a\u3371-\u33df\u33ff]+",
        _unit,
        ("80 ㎡, 5 ㎏, 20 ㎧", "80 m², 5 kg, 20 m/s"),
        ("25 ℃", "25 °C"),
    ),
    rule(
        "fraction slash",
        "(?<=[0-9])\\+(?=[0-9]{1,3}\u2044)|\u2044",
        lambda m: "/" if m[0] == "\u2044" else " ",
        ("\u2044", "/"),
        near="\u2044",
    ),
    rule("hyphen", "[\u2010\u2011]", "-", ("well\u2011known", "well-known")),
    rule(
        "digit of another script",
        "[\u0660-\u0669\u06f0-\u06f9]+",
        lambda m: "".join(str(unicodedata.digit(each)) for each in m[0]),
        ("\u0661\u06f2", "12"),
    ),
    rule(
        "accent",
        "[^\\W\\d_][\u0300-\u036f]+",
        _composed,
        ("cafe\u0301", "café"),
        near="[\u0300-\u036f]",
    ),
    rule(
        "quotation mark",
        "[“”„‟«»‹›″〝〞]",
        '"',
        ("“So,” «he» said", '"So," "he" said'),
    ),
    rule("apostrophe", "[‘’‚‛ʼ′`´]", "'", ("it’s Anna‘s", "it's Anna's")),
    rule(
        "entity",
        r"&(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|[a-zA-Z]{2,8});",
        _meant,
        ("caf&eacute; &#39;Le Bon&#39;", "café 'Le Bon'"),
        ("an &lt;audio&gt; tag", "an  audio  tag"),
        needs="&",
    ),
    rule(
        "entity that lost a sign",
        rf"&(?P<n>{_OFTEN});|&#(?P<n2>{_OFTEN})(?![\d;])|(?<![&\d;{WORD}])#(?P<n3>82[12]\d|160);"
        rf"|(?:&(?P<name>{_NAMED})(?![\w;=])|(?<![\w&;{WORD}])(?P<name2>{_NAMED});)",
        lambda m: html.unescape(
            f"&{name};"
            if (name := m["name"] or m["name2"])
            else f"&#{m['n'] or m['n2'] or m['n3']};"
        ),
        ("so &8211; they #8211; say &#8211 no", "so, they, say, no"),
        ("one&nbsp two nbsp;three", "one  two  three"),
        ("&8220;Tea&8221; it&39;s", '"Tea" it\'s'),
        needs="&#;",
        near=rf"&#?\d|#\d{{3,4}};|&(?:{_NAMED})|(?:{_NAMED});",
    ),
)
"""For every language, in order; the first drops what the rules put over a span that is taken."""
_INDEX = Index(CHARACTERS)
STANDS_FOR_ANOTHER = re.compile(rf"[&\x80-\x9f]|#\d{{3,4}};|(?:{_NAMED});")
"""An entity or a control character, which may stand for one that is cleaned itself."""

_IN_ASCII = re.compile(rf"[`&]|#\d{{3,4}};|(?:{_NAMED});")
"""Signs that are cleaned in a text of ASCII too."""


def clean(text: str) -> list[Claim]:
    """The characters that are rewritten in every language."""
    if text.isascii() and text.isprintable() and not _IN_ASCII.search(text):
        return []
    return claims(text, _INDEX)
