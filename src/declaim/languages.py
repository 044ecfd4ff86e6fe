"""Languages: what a tag means, how containers spell it, and what a text without one is written in.

Tags are BCP 47 (https://www.rfc-editor.org/info/bcp47); every tag of a source is parsed here.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Final

CODES: Final = """
aa:aar ab:abk ae:ave af:afr ak:aka am:amh an:arg ar:ara as:asm av:ava ay:aym az:aze ba:bak
be:bel bg:bul bi:bis bm:bam bn:ben bo:bod br:bre bs:bos ca:cat ce:che ch:cha co:cos cr:cre
cs:ces cu:chu cv:chv cy:cym da:dan de:deu dv:div dz:dzo ee:ewe el:ell en:eng eo:epo es:spa
et:est eu:eus fa:fas ff:ful fi:fin fj:fij fo:fao fr:fra fy:fry ga:gle gd:gla gl:glg gn:grn
gu:guj gv:glv ha:hau he:heb hi:hin ho:hmo hr:hrv ht:hat hu:hun hy:hye hz:her ia:ina id:ind
ie:ile ig:ibo ii:iii ik:ipk io:ido is:isl it:ita iu:iku ja:jpn jv:jav ka:kat kg:kon ki:kik
kj:kua kk:kaz kl:kal km:khm kn:kan ko:kor kr:kau ks:kas ku:kur kv:kom kw:cor ky:kir la:lat
lb:ltz lg:lug li:lim ln:lin lo:lao lt:lit lu:lub lv:lav mg:mlg mh:mah mi:mri mk:mkd ml:mal
mn:mon mr:mar ms:msa mt:mlt my:mya na:nau nb:nob nd:nde ne:nep ng:ndo nl:nld nn:nno no:nor
nr:nbl nv:nav ny:nya oc:oci oj:oji om:orm or:ori os:oss pa:pan pi:pli pl:pol ps:pus pt:por
qu:que rm:roh rn:run ro:ron ru:rus rw:kin sa:san sc:srd sd:snd se:sme sg:sag sh:hbs si:sin
sk:slk sl:slv sm:smo sn:sna so:som sq:sqi sr:srp ss:ssw st:sot su:sun sv:swe sw:swa ta:tam
te:tel tg:tgk th:tha ti:tir tk:tuk tl:tgl tn:tsn to:ton tr:tur ts:tso tt:tat tw:twi ty:tah
ug:uig uk:ukr ur:urd uz:uzb ve:ven vi:vie vo:vol wa:wln wo:wol xh:xho yi:yid yo:yor za:zha
zh:zho zu:zul
"""
"""ISO 639-1:ISO 639-2/T, https://www.loc.gov/standards/iso639-2/php/code_list.php"""
BIBLIOGRAPHIC: Final = """
alb:sqi arm:hye baq:eus bur:mya chi:zho cze:ces dut:nld fre:fra geo:kat ger:deu gre:ell ice:isl
mac:mkd mao:mri may:msa per:fas rum:ron slo:slk tib:bod wel:cym
"""
"""ISO 639-2/B:ISO 639-2/T, of the same list."""
OTHERS: Final = frozenset(
    (
        *(
            "ast",
            "bpy",
            "chr",
            "ckb",
            "cmn",
            "fil",
            "grc",
            "gsw",
            "hak",
            "haw",
            "jbo",
            "kok",
            "lfn",
        ),
        *("nci", "nds", "nog", "pap", "quc", "sco", "shn", "smj", "wuu", "yue"),
    )
)
"""Languages without two letters that a voice may have."""
RENEWED: Final = {"no": "nb", "iw": "he", "in": "id", "ji": "yi", "mo": "ro", "sh": "sr"}
"""Tags that were renamed -> the tag of today; `no` is nearly always written Bokmål."""
NEAREST: Final = {
    "zh": ("cmn", "yue"),
    "cmn": ("zh",),
    "nb": ("no", "nn"),
    "nn": ("nb", "no"),
    "sa": ("hi",),
    "arb": ("ar",),
    "pes": ("fa",),
    "fil": ("tl",),
    "tl": ("fil",),
    "sr": ("hr", "bs"),
    "hr": ("sr", "bs"),
    "yi": ("de",),
    "gsw": ("de",),
    "lb": ("lb", "de"),
    "sco": ("en",),
}
"""A language -> other tags of voices that can read it."""
RIGHT_TO_LEFT: Final = frozenset(("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
RIGHT_TO_LEFT_SCRIPTS: Final = frozenset(("adlm", "arab", "hebr", "nkoo", "syrc", "thaa"))
"""ISO 15924, https://www.unicode.org/iso15924/"""

ENGLISH: Final = frozenset(
    (
        *("the", "of", "and", "to", "in", "is", "that", "was", "for", "it"),
        *("with", "as", "his", "on", "be", "at", "by", "had", "not", "are"),
    )
)
ENOUGH_ENGLISH: Final = 0.12
"""Of the words: the part that these make up in English prose is about a quarter."""
ENOUGH: Final = 40
"""Letters of different words: of less, nobody could tell."""
ENOUGH_AGAINST: Final = 200
"""Letters: of less, nobody could overrule what the source says."""
SURELY_LATIN: Final = 20.0
"""Log likelihood: a text of a few words that may be French is not Latin."""
SURE: Final = 100.0
"""Logarithm of how many times likelier the text's own language must be than what is told."""
SAMPLE: Final = 4_000
"""Characters that are looked at."""
SAMPLED_PARTS: Final = 5


SCRIPTS: Final = {
    "CJK": "zh ja ko cmn yue wuu hak",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CYRILLIC": "ru uk be bg sr mk kk ky mn tg tt uz az ba ce cv kv os ab av cu tk ku ro bs nog",
    "ARABIC": "ar fa ur ps ug sd ku ckb ks pa az kk ky uz tg tk ms ha arb pes",
    "HEBREW": "he yi",
    "GREEK": "el grc",
    "THAI": "th pi",
    "DEVANAGARI": "hi mr ne sa kok pi sd ks",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "BENGALI": "bn as bpy sa",
    "GURMUKHI": "pa",
    "GUJARATI": "gu sa",
    "ORIYA": "or sa",
    "TAMIL": "ta sa",
    "TELUGU": "te sa",
    "KANNADA": "kn sa kok",
    "MALAYALAM": "ml sa",
    "SINHALA": "si pi sa",
    "KHMER": "km pi",
    "LAO": "lo pi",
    "MYANMAR": "my shn pi",
    "TIBETAN": "bo dz",
    "ETHIOPIC": "am ti",
}
"""The languages of each script that is not Latin, the most usual first."""
MOST: Final = 0.6
"""Of the letters: so many of another script make a block one of another language."""
KANA: Final = 0.1
"""For each Chinese character: Japanese has more, Chinese has some in names."""
LETTERS_LOOKED_AT: Final = 400


@cache
def table(codes: str) -> dict[str, str]:
    """The pairs of a table of codes."""
    return dict(pair.split(":") for pair in codes.split())


def language_of(text: str, told: str = "") -> str:
    """A BCP 47 tag, or empty where the text is too short to tell.

    `told` is what the source says. The text overrules it where it is not written in the script of
    its letters, and where one of the two is English and the other surely is not, since a template's
    `lang` stands on pages of any language.
    """
    if written := languages_of_script(text):
        if primary_language(told) in written:
            return told
        found = by_words(text) if len(written) > 1 else ""
        return found if found in written else written[0]
    return by_words(text, told)


def by_words(text: str, told: str = "") -> str:
    """The language of words that may be in more than one, or `told`; empty where both are."""
    sample = sample_of(text)
    letters = sum(map(str.isalpha, sample))
    words = re.findall(r"\w+", sample.casefold())
    is_english = sum(word in ENGLISH for word in words) > ENOUGH_ENGLISH * len(words)
    agrees = is_english == ("en" in nearest(primary_language(told)))
    different = sum(map(str.isalpha, "".join(set(words))))  # `Day 1`, `Day 2` tell nothing
    enough = letters >= ENOUGH_AGAINST if told else different >= ENOUGH
    if not enough or (told and agrees):
        return told
    if is_english and not told:
        return "en"
    from py3langid import rank  # a model and numpy: for other languages only

    likelihoods = dict(rank(sample))
    tag = "en" if is_english else likeliest(likelihoods)
    other = primary_language(told) if is_english else "en"
    if told and likelihoods[tag] - likelihoods.get(other, -math.inf) < SURE:
        return told
    return language_tag(tag)  # `zxx` of ISO 639-2 names no language


def likeliest(likelihoods: Mapping[str, float]) -> str:
    """The most likely language; Latin, of which others have many words, only by a distance."""
    first, second, *_ = likelihoods
    is_near = likelihoods[first] - likelihoods[second] < SURELY_LATIN
    return str(second if first == "la" and is_near else first)


def sample_of(text: str) -> str:
    """Parts from all over a text: its preface or its references may be in another language."""
    if len(text) <= SAMPLE:
        return text
    size, step = SAMPLE // SAMPLED_PARTS, len(text) // SAMPLED_PARTS
    starts = range((step - size) // 2, len(text) - size, step)
    return " ".join(text[start : start + size] for start in starts)


def language_tag(text: str) -> str:
    """A BCP 47 tag from `en_GB`, `eng` or `EN-gb`; empty where it names no language."""
    parts = text.strip().replace("_", "-").split("-")
    if not all(p.isalnum() and p.isascii() and len(p) < 9 for p in parts):
        return ""
    language = shortest(parts[0].lower())
    language = RENEWED.get(language, language)
    if language not in table(CODES) and language not in OTHERS:
        return ""  # undetermined, private, or no language at all: its words will tell
    return "-".join([language, *(subtag(part) for part in parts[1:])])


def subtag(part: str) -> str:
    """A region in capitals, a script with one, anything else in small letters."""
    if len(part) == 2:
        return part.upper()
    return part.capitalize() if len(part) == 4 and part.isalpha() else part.lower()


def direction(tag: str) -> str:
    """`rtl` where the language or the script of `tag` is written from right to left, else `ltr`."""
    language, *rest = tag.lower().split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    return (
        "rtl"
        if script in RIGHT_TO_LEFT_SCRIPTS or (not script and language in RIGHT_TO_LEFT)
        else "ltr"
    )


def nearest(tag: str) -> tuple[str, ...]:
    """The tag, and others whose voices can read that language, the nearest first."""
    language, _, region = tag.lower().partition("-")
    regional = ("yue",) if (language, region) == ("zh", "hk") else ()
    return (tag, *regional, *NEAREST.get(language, ()))


def primary_language(tag: str) -> str:
    """The language of a tag without script and region, in small letters: `pt` for `pt-BR`."""
    return tag.partition("-")[0].lower()


def region(tag: str) -> str:
    """The region of a tag, in capitals: `PT` for `pt-PT`; empty where it names none."""
    return next((part.upper() for part in tag.split("-")[1:] if len(part) == 2), "")


def three_letters(tag: str) -> str:
    """`eng` for the tag `en-GB`, as containers spell it; empty if there is no such code."""
    language = primary_language(tag)
    return table(CODES).get(language, language if len(language) == 3 else "")


def shortest(code: str) -> str:
    """`en` for `eng`, `de` for `ger`: as BCP 47 has it; empty where it is undetermined."""
    code = table(BIBLIOGRAPHIC).get(code, code)
    return "" if code == "und" else two_letters().get(code, code)


@cache
def two_letters() -> dict[str, str]:
    """ISO 639-2/T to ISO 639-1."""
    return {three: two for two, three in table(CODES).items()}


def foreign(text: str, language: str) -> str:
    """The tag of a text whose script is none of those of `language`; else empty."""
    written = languages_of_script(text)
    return "" if primary_language(language) in written or not written else language_of(text)


def languages_of_script(text: str) -> tuple[str, ...]:
    """The languages of the script that most letters all over a text are of; none for Latin."""
    if text.isascii():
        return ()
    letters = Counter(c for c in text[:: len(text) // LETTERS_LOOKED_AT + 1] if c.isalpha())
    scripts = Counter[str]()
    for letter, times in letters.items():
        scripts[re.split("[ -]", unicodedata.name(letter, "?"), maxsplit=1)[0]] += times
    kana = scripts["HIRAGANA"] + scripts.pop("KATAKANA", 0)
    if kana > KANA * scripts["CJK"]:
        scripts["HIRAGANA"] = kana + scripts.pop("CJK", 0)
    script, count = max(scripts.items(), key=lambda item: item[1], default=("", 0))
    return tuple(SCRIPTS.get(script, "").split()) if count >= MOST * letters.total() else ()


def is_latin(language: str) -> bool:
    """Whether the language of a tag is written in Latin letters and in no others."""
    return not any(primary_language(language) in known.split() for known in SCRIPTS.values())
