"""Addresses of the net: URLs, e-mail, domains, handles, hashtags, file names and paths."""

import re

from declaim.normalise.grammars.english.shortened.acronyms import said_by_letters
from declaim.normalise.grammars.english.vocabulary.capitals import RESPELLED
from declaim.normalise.grammars.english.vocabulary.net_words import SIGNS_OF_ADDRESSES
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal, one_by_one, year
from declaim.normalise.rules import AT_NUMBER, VALUE, WORD, Rule, after, any_of, before, rule, words

TOP = any_of(
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


_SPELLED_KINDS = frozenset(words("ipynb odt ods odp avi eps"))
"""Kinds of files that are spelled, though they have a vowel."""
_NO_LETTERS: frozenset[str] = frozenset()
OF_COMPUTERS = frozenset(words("IRC USB API URL URI CLI CPU GPU AWS FAQ"))
"""Acronyms with a vowel which are letters in an address, too."""
_SMALL_WORDS = frozenset(words("it us am who or as in on at is be ok id ha pa to of an by"))
"""In an address they are words, though IT or the US stand beside it."""


def _number(piece: str) -> str:
    """Digit by digit, but for a year and a round number."""
    if len(piece) == 4 and piece[:2] in {"19", "20"}:
        return year(piece)
    is_round = len(piece) < 5 and piece[0] != "0" and piece.endswith("00")
    return cardinal(piece) if is_round else one_by_one(piece)


def _word(piece: str, letters: frozenset[str] = _NO_LETTERS) -> str:
    """A part of an address: a word where it can be one, else letters, as those that are told."""
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
    told = piece.upper() in letters or lower in _SPELLED_KINDS
    if told or (
        len(piece) <= 6
        and (not vowels or (piece.isupper() and (len(piece) == 2 or said_by_letters(piece))))
    ):
        return spelled(piece.upper())
    return piece


def _is_random(piece: str) -> bool:
    """A name that a program drew: dQw4w9WgXcQ has both cases and a figure, and no word."""
    piece = re.sub(r"\.[A-Za-z]{1,5}$", "", piece)
    return bool(
        len(piece) > 5
        and "%" not in piece
        and (len(piece) > 10 or piece.isalnum())
        and re.search(r"\d", piece)
        and re.search("[a-z].*[A-Z]", piece)
        and not re.search("[a-z]{4}|[A-Z]{6}|^[A-Z]?[a-z]{1,3}[A-Z][a-z]{1,3}\\d+$", piece)
    )


def _letter_by_letter(piece: str) -> str:
    signs = re.findall(r"\d|[^\W\d_]+|\S", piece)
    return " ".join(
        SIGNS_OF_ADDRESSES.get(sign)
        or (cardinal(sign) if sign.isdecimal() else spelled(sign.upper()))
        for sign in signs
    )


def spoken_address(address: str, letters: frozenset[str] = _NO_LETTERS) -> str:
    # A top level of two letters is a country, or a kind of file: .de, .it, .py
    address = re.sub(r"(?<=\.)(?!co\b)[a-z]{2}(?![\w-])", lambda top: top[0].upper(), address)
    said = []
    for part in re.split(r"([/=])", address):
        if _is_random(part):
            said.append(_letter_by_letter(part))
            continue
        pieces = re.findall(r"\d+|[^\W\d_]+|\S", part)
        said += [SIGNS_OF_ADDRESSES.get(piece) or _word(piece, letters) for piece in pieces]
    return " ".join(said)


def _ip_address(match: re.Match[str]) -> str | None:
    """Unless it is the number of a section, whose parts are small."""
    parts = match["host"].split(".")
    begins = not before(match, 1) and re.match(r" [A-Z]|, \d", after(match, 3))
    if max(map(int, parts)) < 32 and (begins or re.search(_OF_A_LAW, before(match, 60))):
        return None
    port = f" colon {_number(match['port'])}" if match["port"] else ""
    return " dot ".join(map(one_by_one, parts)) + port + (", " if match["prompt"] else "")


_OF_A_LAW = r"(?i)(?:\b(?:sub)?(?:section|clause|paragraph|article|rule|item)s?\b|§|\d\.\d{1,2}, $)"


def address(match: re.Match[str]) -> str:
    """An acronym that stands beside it is spelled in it, too: an IRC nick in plugins/irc."""
    near = re.findall(r"(?<!\w)[A-Z]{2,5}(?!\w)", f"{before(match, 100)} {after(match, 100)}")
    letters = OF_COMPUTERS.union(
        name
        for name in near
        if said_by_letters(name) and name not in RESPELLED and name.lower() not in _SMALL_WORDS
    )
    return spoken_address(match[0], letters)


def _hashtag(match: re.Match[str]) -> str:
    """The words of a tag stand apart by their capitals."""
    words = re.findall(r"\d+|[A-Z]+(?![a-z])|[A-Z]?[^\W\dA-Z_]+", match["tag"])
    return "hashtag " + " ".join(
        cardinal(word) if re.fullmatch(r"[1-9]\d?", word) else _word(word) for word in words
    )


HOST = r"(?:[a-zA-Z\d](?:[\w-]{0,62})\.){1,6}"
PATH = r"(?:/[\w.~%&=?+#@:-]{0,200}(?<![.,?:])){0,20}"

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
        rf"|(?<![\w.@])www\.{HOST}[a-z]{{2,24}}{PATH}",
        address,
        ("https://example.org/a-b", "H T T P S colon slash slash example dot org slash a dash b"),
        ("www.example.com", "w w w dot example dot com"),
        needs=[":", "www"],
        near=r"://|www\.",
    ),
    rule(
        "e-mail address",
        rf"(?<![\w@-])[\w+&-]{{1,64}}(?:\.[\w+&-]{{1,64}}){{0,6}}@{HOST}[A-Za-z]{{2,24}}(?!\w){PATH}",
        address,
        ("jo.b7@example.com", "jo dot b seven at example dot com"),
        needs="@",
    ),
    rule(
        "IP address",
        r"(?<![\w.])(?P<host>\d{1,3}(?:\.\d{1,3}){3})(?::(?P<port>\d{2,5}))?"
        r"(?![\w]|\.\d)(?P<prompt>> (?=\w))?",
        _ip_address,
        ("192.168.0.1", "one nine two dot one six eight dot zero dot one"),
        (
            "10.0.0.1:6379> ping",
            "one zero dot zero dot zero dot one colon six three seven nine, ping",
        ),
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
        lambda m: spoken_address(m[0].lower()),
        ("on GOV.UK today", "on gov dot U K today"),
        needs=["UK", "COM", "ORG", "NET", "GOV"],
        near=r"[A-Z]\.[UCONG]",
    ),
    rule(
        "domain",
        rf"(?<![\w.@/-]){HOST}(?:{TOP})(?![\w-]|\.\w){PATH}",
        address,
        ("example.co.uk", "example dot co dot U K"),
        ("Visit example.com.", "Visit example dot com."),
        needs=".",
        near=r"\.(?<=\w\.)[A-Za-z]{2}",
        shapes=(".aa", ".AA", ".Aa", ".aA"),
    ),
    rule(
        "DOI alone",
        r"(?<![\w.:/])10\.\d{4,5}/[\w.()/-]{1,60}(?<![.,)])",
        lambda m: (
            spoken_address(m[0])
            if re.search("(?i)doi: $", before(m, 5))
            else f"D O I {spoken_address(m[0])}"
        ),
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
        rf"(?<!\w)(?:doi|DOI): ?(?=10\.|[{VALUE}{WORD}])",
        "D O I ",
        ("doi:10.1000/182", "D O I ten point one zero zero zero slash one hundred eighty two"),
        needs=["doi", "DOI"],
    ),
    rule(
        "top of a domain",
        r"(?<![\w.])\.(?P<top>com|org|net|gov|edu|mil|info|exe|pdf|txt|zip|tar"
        r"\.gz|gz|ya?ml|json|csv|xml|html?|css|js|py|docx?|xlsx?|jpe?g|png|gif|svg|mp[34]|md|env|ipynb|odt|ods|toml|ini|jsonl|tsv|rst)(?![\w.]\w)(?!\w)",
        lambda m: f"dot {spoken_address(m['top'])}",
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
        address,
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
        lambda m: "at " + spoken_address(m["name"]),
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
