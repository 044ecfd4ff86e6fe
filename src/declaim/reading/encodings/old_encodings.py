"""Encodings older than Unicode, told by the letters that the bytes would be."""

import re
from typing import Final

from declaim.languages import language_of
from declaim.reading.encodings.east_asian_encodings import east_asian_encoding

GUESS_FROM: Final = 65_536  # bytes: enough to tell an encoding, quick enough not to be noticed
BEFORE: Final = 2_000
"""Bytes before the first foreign letter from which its encoding is told."""
LATIN: Final = ("cp1252", "cp1250", "cp1254")
NORMALIZED: Final = (
    *LATIN,
    *("cp1251", "koi8_r", "cp1253", "cp1255", "cp1256", "cp874"),
    *("cp932", "euc_jp", "gb18030", "big5", "euc_kr"),
)
CENTRAL: Final = ("pl", "cs", "sk", "hu", "sl", "hr", "bs", "sr", "ro")
FEWEST_KINDS: Final = 3
"""Letters beyond ASCII that differ: so many of one alphabet tell the encoding of a few words."""
RARE: Final = frozenset("ĺŕ")
"""Slovak letters that in other texts are the frequent ones `å` and `à`."""
TURKISH: Final = frozenset("çğıöşüâîû")
TURKISH_ALONE: Final = re.compile("[ğşı]", re.IGNORECASE)
NOT_ICELANDIC: Final = re.compile("[üçı].*[üçı]", re.IGNORECASE | re.DOTALL)
"""Letters of Turkish that with 1252 are none of Icelandic, or are seldom so many."""
ENCODINGS_OF_LANGUAGES: Final = {
    **dict.fromkeys(CENTRAL, "cp1250"),
    **dict.fromkeys(("lt", "lv"), "cp1257"),
    **dict.fromkeys(("tr", "az", "tk"), "cp1254"),
}
"""The code page of each Latin language that is not written with 1252. All of them score alike, but
the letters that they share are enough to tell the language."""
SYMBOL_IN_WORD: Final = re.compile(
    r"[a-z][¹³¿¼¾¶±][a-z]|[a-z][¹³¿±](?!\w)|[a-z]\u0153[b-df-hj-np-tvwxz]"
)
"""A Polish word of a text too short to tell, read with 1252: `by³` for `był`."""
HIRAGANA: Final = re.compile(r"[\u3041-\u3096]")
HIRAGANA_MIN: Final = 0.2
"""Of the characters: Japanese has more. Read as Japanese, Korean and Chinese have next to none."""
SHIFTED: Final = (
    (re.compile(rb"\x1b\$[@B][!-~]{2}"), "iso2022_jp_ext"),
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
)
"""Japanese and Korean in seven bits, between marks that no other text has."""
WINDOWS: Final = (*LATIN, "cp1257")
MAC_AND_DOS: Final = (("mac_roman", "mac_latin2"), ("cp850", "cp852"))
"""The encodings of old Macs and of DOS, for the west and for the middle of Europe."""
GREEK_WORD: Final = re.compile("(?<![A-Za-z])[Α-Ωα-ωΆΈΉΊΌΎΏάέήίόύώϊϋΐΰ]{4,}(?![A-Za-z])")
GREEK_ACCENT: Final = re.compile("[ΆΈΉΊΌΎΏάέήίόύώΐΰ]")
HEBREW: Final = re.compile("(?<![A-Za-zא-ת])[א-ת]{2,}(?![A-Za-zא-ת])")
HEBREW_END: Final = re.compile("[ךםןףץ](?P<inside>[א-ת])?")
FEWEST_WORDS: Final = 3
FEWEST_LETTERS: Final = 12
CYRILLIC: Final = ("cp1251", "koi8_u", "cp866", "mac_cyrillic", "iso8859_5")
VOWELS: Final = re.compile("[аеиоуыэюяёіїє]", re.IGNORECASE)
VOWELS_MIN: Final = 0.33
"""Of the letters: Cyrillic languages have more, Greek that is read as Cyrillic has fewer."""
AT_HOME_MIN: Final = 0.8
"""Of the letters beyond ASCII: in the right encoding more are where words have such letters."""
FOREIGN_MAX: Final = 0.5
"""Fewer of them are at home in a text that is not written in Latin letters."""
BETTER: Final = 0.25
"""More of them are at home than with the encodings of Windows, which most texts have."""
ALPHABETS: Final = {
    "de": "äöüßéà",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "es": "áéíñóúüçàè",
    "it": "àèéìíîòóùú",
    "pt": "áâãàçéêíóôõúü",
    "nl": "éëïöüèóáêç",
    "ca": "àèéíïòóúüçñ",
    **dict.fromkeys(("da", "nb", "nn"), "æøåéäöü"),
    **dict.fromkeys(("sv", "fi"), "åäöéüà"),
    "pl": "ąćęłńóśźż",
    **dict.fromkeys(("cs", "sk"), "áčďéěíňóřšťúůýžäĺľŕôö"),
    "hu": "áéíóöőúüű",
    **dict.fromkeys(("sl", "hr", "bs", "sr"), "čćđšž"),
    "ro": "ăâîșțşţ",
}
"""The small letters beyond ASCII of languages that old Macs and DOS wrote."""
CYRILLIC_AT_HOME: Final = re.compile(
    r"(?<![\w\u0400-\u045f])[А-ЯЁІЇЄҐЎЈЉЊЂЋЏ]?[а-яёіїєґўјљњђћџ]{2,}(?![\w\u0400-\u045f])"
)
"""Words of two letters and more in small letters, of which the first may be a capital."""
FOREIGN: Final = re.compile(r"[^\x00-\x7f\s]")
QUOTED: Final = re.compile("[«»„“”‘’–—…°§№·•]")
"""Signs that texts of every language have beside their letters."""


def shifted_encoding(content: bytes) -> str:
    """The encoding in seven bits that the marks of a text tell, or UTF-8, which has its letters."""
    return next((name for mark, name in SHIFTED if mark.search(content)), "utf-8")


def old_encoding(content: bytes, first: int) -> str:
    """The likely encoding of bytes of which the one at `first` is the first beyond ASCII."""
    start = content[max(first - BEFORE, 0) :][:GUESS_FROM]
    japanese = start.decode("euc_jp", "replace")
    if len(HIRAGANA.findall(japanese)) > HIRAGANA_MIN * len(japanese):
        return "euc_jp"
    if told := greek_or_hebrew(start) or cyrillic_of(start) or of_mac_or_dos(start):
        return told
    western = start.decode("cp1252", "replace")
    if not is_at_home(western) and (told := east_asian_encoding(start)):
        return told
    from charset_normalizer import from_bytes  # only old files pay for it

    best = from_bytes(start, cp_isolation=list(NORMALIZED)).best()
    if best and best.encoding not in LATIN:
        return best.encoding
    return latin_encoding(start, western)


def latin_encoding(content: bytes, western: str) -> str:
    """The likely encoding of a text in Latin letters, which with 1252 is `western`."""
    if is_turkish(content.decode("cp1254", "replace")):
        return "cp1254"
    language = language_of(western)
    told = ENCODINGS_OF_LANGUAGES.get(language, "")
    if not (told or language):
        told = "cp1250" if is_central(content) or SYMBOL_IN_WORD.search(western) else ""
    if told == "cp1250" and fit(content, "iso8859_2") and not fit(content, "cp1250"):
        return "iso8859_2"
    return told or "cp1252"


def letters_in(text: str) -> frozenset[str]:
    """The small forms of the letters and signs beyond ASCII."""
    small = QUOTED.sub("", text).replace("İ", "i").lower()
    return frozenset(FOREIGN.findall(small))


def fit(content: bytes, encoding: str) -> bool:
    """Whether all letters beyond ASCII are in the alphabet of one language of the encoding."""
    letters = letters_in(content.decode(encoding, "replace"))
    languages = [name for name in ALPHABETS if (name in CENTRAL) == (encoding != "cp1252")]
    return any(letters <= set(ALPHABETS[name]) - RARE for name in languages)


def is_central(content: bytes) -> bool:
    """Whether a text too short to tell has the letters of a language of Central Europe alone."""
    many = len(letters_in(content.decode("cp1250", "replace"))) >= FEWEST_KINDS
    central = fit(content, "cp1250") or fit(content, "iso8859_2")
    return many and central and not fit(content, "cp1252")


def is_turkish(text: str) -> bool:
    """Whether the letters of a text read with 1254 are all Turkish, and not Icelandic."""
    own = letters_in(text) <= TURKISH and TURKISH_ALONE.search(text)
    return bool(own) and bool(NOT_ICELANDIC.search(text))


def greek_or_hebrew(content: bytes) -> str:
    """The encoding of Windows in which words are spelled as those of one of the two are; or empty.

    A Greek word has one accent, and both have letters that stand at the end of a word alone.
    """
    text = content.decode("cp1253", "replace")
    words = GREEK_WORD.findall(text)
    accented = sum(len(GREEK_ACCENT.findall(word)) == 1 for word in words)
    is_accented = len(words) >= FEWEST_WORDS and accented >= AT_HOME_MIN * len(words)
    if is_accented and share(text, GREEK_WORD) >= FOREIGN_MAX:
        return "cp1253"
    text = content.decode("cp1255", "replace")
    letters, ends = len("".join(HEBREW.findall(text))), HEBREW_END.findall(text)
    foreign = len(FOREIGN.findall(QUOTED.sub("", text)))
    is_hebrew = letters >= max(FEWEST_LETTERS, AT_HOME_MIN * foreign) and not any(ends)
    return "cp1255" if is_hebrew and (ends or not cyrillic_of(content)) else ""


def cyrillic_of(content: bytes) -> str:
    """The encoding in which nearly all letters beyond ASCII are in Cyrillic words, or empty."""
    texts = {name: content.decode(name, "replace") for name in CYRILLIC}
    name = max(CYRILLIC, key=lambda each: share(texts[each], CYRILLIC_AT_HOME))
    words = "".join(CYRILLIC_AT_HOME.findall(texts[name]))
    is_spoken = len(VOWELS.findall(words)) > VOWELS_MIN * len(words)
    return name if is_spoken and share(texts[name], CYRILLIC_AT_HOME) >= AT_HOME_MIN else ""


def of_mac_or_dos(content: bytes) -> str:
    """The encoding of an old Mac or of DOS that fits far better than those of Windows, or empty."""
    language = language_of(content.decode("cp1252", "replace"))
    at_home = beside_letters(ALPHABETS.get(language) or "".join(ALPHABETS.values()))
    of_windows, *others = (
        max(share(content.decode(name, "replace"), at_home) for name in family)
        for family in (WINDOWS, *MAC_AND_DOS)
    )
    best = max(others)
    if best < AT_HOME_MIN or best < of_windows + BETTER:
        return ""
    western, central = MAC_AND_DOS[others.index(best)]
    if not language and fit(content, central):
        return central
    return central if language in CENTRAL else western


def is_at_home(western: str) -> bool:
    """Whether a text read with 1252 may be one of Latin letters."""
    at_home = beside_letters("".join(ALPHABETS.values()))
    return not FOREIGN.search(QUOTED.sub("", western)) or share(western, at_home) >= FOREIGN_MAX


def beside_letters(small: str) -> re.Pattern[str]:
    """The letters of an alphabet beyond ASCII where Latin words have them.

    They are beside a letter of ASCII, of the same size if inside a word, or a word of one letter.
    """
    capitals = small.upper().replace("SS", "")
    return re.compile(
        rf"(?<=[a-z])[{small}]+|[{small}]{{1,3}}(?=[a-z])|(?<!\w)[{small}](?!\w)"
        rf"|(?<!\w)[{capitals}](?=[a-z])"
        rf"|(?<=[A-Z])[{capitals}]+(?![a-z])|(?<!\w)[{capitals}]+(?=[A-Z])"
    )


def share(text: str, at_home: re.Pattern[str]) -> float:
    """The part of the letters beyond ASCII, 0 to 1, that are where words have such letters."""
    foreign = len(FOREIGN.findall(text)) - len(QUOTED.findall(text))
    home = "".join(at_home.findall(text))
    return len(FOREIGN.findall(home)) / foreign if foreign > 0 else 0.0
