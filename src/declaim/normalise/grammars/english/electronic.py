"""Addresses of the net: URLs, e-mail, domains, handles, hashtags, file names and paths."""

import re

from declaim.normalise.grammars.english.acronyms import said_by_letters
from declaim.normalise.grammars.english.vocabulary.net_words import SIGNS_OF_ADDRESSES
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal, one_by_one, year
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, before, rule, words

_TOP = any_of(
    words("""
    com org net edu gov mil int info biz co io ai app dev tv me uk us de fr es it nl be ch
    at se no dk fi pl ru cn jp kr in au nz ca br mx ar za ie eu iq ir il sa ae eg tr gr pt
    ua news blog online site xyz ly fm
""")
)
_WORDLIKE = frozenset(words("com org net gov edu mil info biz app dev news blog online site co"))
_FILES = any_of(
    words("""
    pdf doc docx xls xlsx ppt pptx txt csv htm html xml json yaml yml toml md py js ts css
    cpp java rs go sh exe zip tar gz jpg jpeg png gif svg mp3 mp4 wav ogg mov avi epub log
    ini cfg sql db iso dll app rb php lua kt conf bat ps1 vue jsx tsx scss tex bib rst ipynb deb rpm
    jar bz2 xz rar webp webm mkv flac odt ods rtf psd ttf woff
""")
)


def _number(piece: str) -> str:
    """Digit by digit, but for a year and a round number."""
    if len(piece) == 4 and piece[:2] in {"19", "20"}:
        return year(piece)
    is_round = len(piece) < 5 and piece[0] != "0" and piece.endswith("00")
    return cardinal(piece) if is_round else one_by_one(piece)


def _word(piece: str) -> str:
    """A part of an address: a word where it can be one, else letters."""
    if piece.isdecimal():
        return _number(piece)
    lower = piece.lower()
    if lower in _WORDLIKE or not piece.isascii():
        return piece
    if lower == "jpg":
        return "jpeg"
    if lower == "www" or len(piece) == 1:
        return " ".join(piece)
    vowels = re.search("[aeiouy]", lower)
    if len(piece) <= 6 and (
        not vowels or (piece.isupper() and (len(piece) == 2 or said_by_letters(piece)))
    ):
        return spelled(piece.upper())
    return piece


def _spoken(address: str) -> str:
    # A top level of two letters is a country, or a kind of file: .de, .it, .py
    address = re.sub(r"(?<=\.)(?!co\b)[a-z]{2}(?![\w-])", lambda top: top[0].upper(), address)
    pieces = re.findall(r"\d+|[^\W\d_]+|\S", address)
    return " ".join(SIGNS_OF_ADDRESSES.get(piece) or _word(piece) for piece in pieces)


def _ip_address(match: re.Match[str]) -> str | None:
    """Unless it is the number of a section, whose parts are small."""
    parts = match[0].split(".")
    begins = not before(match, 1) and re.match(r" [A-Z]|, \d", after(match, 3))
    if max(map(int, parts)) < 32 and (begins or re.search(_OF_A_LAW, before(match, 60))):
        return None
    return " dot ".join(map(one_by_one, parts))


_OF_A_LAW = r"(?i)(?:\b(?:sub)?(?:section|clause|paragraph|article|rule|item)s?\b|§|\d\.\d{1,2}, $)"


def _address(match: re.Match[str]) -> str:
    return _spoken(match[0])


def _hashtag(match: re.Match[str]) -> str:
    """The words of a tag stand apart by their capitals."""
    words = re.findall(r"\d+|[A-Z]+(?![a-z])|[A-Z]?[^\W\dA-Z_]+", match["tag"])
    return "hashtag " + " ".join(
        cardinal(word) if re.fullmatch(r"[1-9]\d?", word) else _word(word) for word in words
    )


_HOST = r"(?:[a-zA-Z\d](?:[\w-]{0,62})\.){1,6}"
_PATH = r"(?:/[\w.~%&=?+#@:-]{0,200}(?<![.,?:])){0,20}"

ELECTRONIC: tuple[Rule, ...] = (
    rule(
        "offset of a relay",
        r"(?<![\w)] )(?P<sign>[-\u2013\u2212+]) ?(?=offset\b)",
        lambda m: "plus " if m["sign"] == "+" else "minus ",
        ("145.25, - offset", "one hundred forty five point two five, minus offset"),
        needs=["offset"],
    ),
    rule(
        "URL",
        rf"(?<!\w)(?:https?|ftp|file)://[\w.~%&=?+#@:/-]{{1,400}}(?<![.,?:])"
        rf"|(?<![\w.@])www\.{_HOST}[a-z]{{2,24}}{_PATH}",
        _address,
        ("https://example.org/a-b", "H T T P S colon slash slash example dot org slash a dash b"),
        ("www.example.com", "w w w dot example dot com"),
        needs=[":", "www"],
        near=r"://|www\.",
    ),
    rule(
        "e-mail address",
        rf"(?<![\w@-])[\w+&-]{{1,64}}(?:\.[\w+&-]{{1,64}}){{0,6}}@{_HOST}[A-Za-z]{{2,24}}(?!\w){_PATH}",
        _address,
        ("jo.b7@example.com", "jo dot b seven at example dot com"),
        needs="@",
    ),
    rule(
        "IP address",
        r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)",
        _ip_address,
        ("192.168.0.1", "one nine two dot one six eight dot zero dot one"),
        (
            "§ 1.2.1.2 and 192.168.0.2",
            "section one point two point one point two and"
            " one nine two dot one six eight dot zero dot two",
        ),
        first=AT_NUMBER,
        near=r"\.\d+\.\d",
        shapes=("0.0",),
    ),
    rule(
        "domain in capitals",
        r"(?<![\w.@/-])(?P<name>[A-Z]{2,12})\.(?P<top>UK|COM|ORG|NET|GOV)(?![\w.]\w)(?!\w)",
        lambda m: _spoken(m[0].lower()),
        ("on GOV.UK today", "on gov dot U K today"),
        needs=["UK", "COM", "ORG", "NET", "GOV"],
        near=r"[A-Z]\.[UCONG]",
    ),
    rule(
        "domain",
        rf"(?<![\w.@/-]){_HOST}(?:{_TOP})(?![\w-]|\.\w){_PATH}",
        _address,
        ("example.co.uk", "example dot co dot U K"),
        ("Visit example.com.", "Visit example dot com."),
        needs=".",
        near=r"\.(?<=\w\.)[A-Za-z]{2}",
        shapes=(".aa", ".AA", ".Aa", ".aA"),
    ),
    rule(
        "DOI alone",
        r"(?<![\w.:/])10\.\d{4,5}/[\w.()/-]{1,60}(?<![.,)])",
        lambda m: f"D O I {_spoken(m[0])}",
        (
            "10.1038/s41586",
            "D O I one zero dot one zero three eight slash s four one five eight six",
        ),
        needs="/",
        near=r"10\.\d{4}",
        first=AT_NUMBER,
    ),
    rule(
        "DOI",
        r"(?<!\w)(?:doi|DOI): ?(?=10\.)",
        "D O I ",
        ("doi:10.1000/182", "D O I ten point one zero zero zero slash one hundred eighty two"),
        needs=["doi", "DOI"],
    ),
    rule(
        "top of a domain",
        r"(?<![\w.])\.(?P<top>com|org|net|gov|edu|mil|info|exe|pdf|txt|zip|tar"
        r"\.gz|gz|ya?ml|json|csv|xml|html?|css|js|py|docx?|xlsx?|jpe?g|png|gif|svg|mp[34]|md|env)(?![\w.]\w)(?!\w)",
        lambda m: f"dot {_spoken(m['top'])}",
        ("a .gov address", "a dot gov address"),
        ("a .tar.gz suffix", "a dot tar dot G Z suffix"),
        needs=".",
        near=r"(?<![\w.])\.[a-z]",
        shapes=(".a",),
    ),
    rule(
        "kind of file",
        r"(?<![\w.])\.(?P<kind>[a-z][a-z\d]{1,4})(?= (?:files?|extensions?|formats?|documents?)\b)",
        lambda m: f"dot {_word(m['kind'])}",
        ("no .xsl file", "no dot X S L file"),
        needs=[
            "file",
            "files",
            "extension",
            "extensions",
            "format",
            "formats",
            "document",
            "documents",
        ],
        near=r"\.(?<!\S\.)[a-z]",
    ),
    rule(
        "file name",
        rf"(?<![\w.@/\\-])(?:[A-Za-z]:\\|~?/"
        rf"|\.\.?/)?(?:[\w-]{{1,64}}[/\\]){{0,8}}[\w-]{{1,64}}\.(?:tar\.)?(?:{_FILES})(?!\w|\.\w)"
        r"|(?<![\w.@/\\-])(?:[\w-]{1,64}/){0,8}[A-Za-z][\w-]{2,63}\.[ch](?!\w|\.\w)"
        r"|(?<!\w)~/[\w.-]{1,60}(?:/[\w.-]{1,60}){0,6}(?<!\.)"
        r"|(?<!\w)[A-Za-z]:\\[\w\\.-]{0,200}(?<![.])"
        r"|(?<![\w.<])~?(?:/[a-z][\w.-]{1,40}){2,12}(?<!\.)",
        _address,
        ("open notes.txt", "open notes dot T X T"),
        ("in /etc/hosts", "in slash etc slash hosts"),
        ("from src/gui-main.c", "from S R C slash gui dash main dot c"),
        needs="./\\",
        near=rf"[./\\](?:(?<=\.)(?:(?:tar\.)?(?:{_FILES})|[ch])(?!\w|\.\w)|(?<=[A-Za-z]:\\)|(?<=/)[a-z]|(?<=~/))",
        first=r"[\w~./](?<![\w@\\-].)",
        shapes=(".a", "/a", "~/", ":\\"),
    ),
    rule(
        "handle",
        r"(?<![\w@.])@(?=\w)(?P<name>\w{0,40}[^\W\d]\w{0,40})",
        lambda m: "at " + _spoken(m["name"]),
        ("ask @jo_b", "ask at jo underscore b"),
        needs="@",
    ),
    rule(
        "hashtag",
        r"(?<![\w#&])#(?P<tag>[^\W\d]\w{1,80})(?![#\w])",
        _hashtag,
        ("#ClimateAction now, #MH17", "hashtag Climate Action now, hashtag M H seventeen"),
        needs="#",
    ),
)
