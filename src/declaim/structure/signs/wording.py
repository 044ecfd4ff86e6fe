"""Evidence from the words of one passage alone."""

import re
from functools import lru_cache
from typing import Final

from declaim.basics.lazy_pattern import LazyPattern
from declaim.structure.signs.page_words import BYLINE as WRITTEN
from declaim.structure.signs.page_words import CAPTION as PICTURED
from declaim.structure.signs.page_words import PICTURES_END, words_of
from declaim.structure.signs.printed_dates import UNPARTED, without_dates

PROSE_MIN_WORDS: Final = 25
"""Words of a passage: so many are prose, whatever they end with."""
SENTENCE_MIN_WORDS: Final = 8
"""Words of a passage that ends like a sentence: so many are prose."""
SHORT_SENTENCE_MIN_WORDS: Final = 4
"""Words of one in a text without any longer."""
HEADLINE_MAX_WORDS: Final = 30
SIGN_MAX_CHARACTERS: Final = 160
"""Bylines, captions and mastheads are no longer."""
BUTTON_MAX_WORDS: Final = 4
"""Words of a button on a page; more may be a title."""
TOP_PASSAGES: Final = 40
"""A headline is among the first."""

SHORT_LINES: Final = "short lines"
"""The reason of verse that no format marks as verse."""
PROGRAM: Final = "a line of a program"
"""The reason of a listing that no format marks as one."""

SENTENCE_ENDS: Final = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ":")
NOTED: Final = LazyPattern(r"(?:\[\d{1,3}\])+$")
CLOSING: Final = "\"'”’»)]*」』）》 "

BYLINE: Final = LazyPattern(
    r"from: \S.{0,60}[@<]"
    r"|\(?(?:(?:additional |with )?(?:writing|editing|compiled|words|text|story|written|reported"
    r"|posted|interview|reporting|recipe|poem|translated(?: from .{3,30})?|photographs?|photography"
    r"|pictures|illustrations?) )?by:?"
    r" (?!(?:the|an?|my|our|your|their|its|his|her|all|then|now|noon|midnight|dawn|dusk|nightfall"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+|\w+ing)\b)\S",
    re.IGNORECASE,
)
UPPER: Final = "A-ZÀ-ÖØ-ÞА-ЯЁ"
"""Capital letters, for a class of characters."""
NUMBERED_PART: Final = (
    r"(?i:chapter|part|book|section|canto|act|scene|kapitel|teil|chapitre|partie|cap[ií]tulo|parte"
    r"|capitolo) (?:[IVXLC]+|\d+|(?i:one|two|three|four|five|six|seven|eight|nine|ten|the \w+))\b"
)
"""`Chapter I` and `Kapitel 2`: a part of a book by its number."""
NAME: Final = (
    rf"(?=[{UPPER}])(?!{NUMBERED_PART})"
    r"(?!(?:Our|The|My|Your|This|What|Why|How|Key|In|On|At|A) )"
    r"(?!.*\b(?:THE|OF|FROM|AND|IN|ON|TO|AT|FOR|WITH|IS|ARE)\b)"
    rf"[{UPPER}][\w.’'-]*(?: (?:[{UPPER}][\w.’'-]*|de|van|von|al|bin)){{1,3}}"
)
MARKS: Final = r"(?:(?: ?[¹²³⁴⁵*†‡\d]+| [a-f]\b)(?:, ?[*†‡\d]+)*)?(?: \(\w+\))?"
"""The marks that tie a name to the office below it."""
NAMES: Final = LazyPattern(rf"{NAME}{MARKS}(?:(?:,|;| and| &|, and) {NAME}{MARKS})*")
CREDITED: Final = LazyPattern(
    rf"(?i:from|interview|words|text|report|author|writer|photograph(?:s|y)|portraits|illustrations)"
    rf": (?:{NAMES.pattern})"
)
SIGNED: Final = LazyPattern(
    rf"(?:{'|'.join(words_of(WRITTEN))})(?: ?[:：/／＝=|] ?| (?=\S))", re.IGNORECASE
)
"""The words before a writer's name in other languages: `Por`, `Von`, `Автор:`."""
JOINED_NAMES: Final = LazyPattern(
    rf"{NAME}(?:(?:,| and| y| et| e| und| и| &) {NAME})*(?:,? ?[,|·–—-].*)?"
)
SIGNED_MAX_WORDS: Final = 6
SIGNED_MAX_CHARACTERS: Final = 40
"""A name in letters without case is at most this long."""
BYLINE_START: Final = LazyPattern(r"^.*?(?:\bby:? |^\w+: )", re.IGNORECASE)
AGENCY: Final = (
    r"(?:Getty(?: Images)?|Reuters|AFP|AP(?: Photo)?|EPA|PA(?: Media)?|DPA|Shutterstock|iStock"
    r"|Alamy|Unsplash|Wikimedia(?: Commons)?|Flickr|[A-Z]\w+ (?:Pictures|Images|Photos)"
    r"|[Ff]ile [Pp]hoto|[Hh]andout|[Cc]ourtesy\b)"
)
CREDIT: Final = LazyPattern(
    r"\((?:[A-Z][\w.’'-]* ){1,3}?[A-Z][\w.’'-]*/[A-Z][^()]{2,40}\)\.?$"
    r"|[.!?] [A-Z][\w’'-]+ [A-Z][\w’'-]+ / \w[\w ]{2,30}$"
    r"|[.!?] (?:[A-Z]\. ?)*[A-Z]{3,}(?: [A-Z]{2,})*/[A-Z][A-Z .,&]{2,40}$"
    r"|^(?:\S+ ){3,24}\S+[.] (?!ENDS?$)[A-Z]{3,5}$"
    r"|^(?:[A-Z][\w.’'-]* ){1,2}[A-Z][\w.’'-]*/[A-Z][\w. ]{1,25}$"
    rf"|[.\d”\"] (?:REUTERS|AFP|AP|EPA|PA)/\S.{{2,40}}$|\w [–—-] {AGENCY}$"
    rf"|\([^()]*\b{AGENCY}[^()]*\)\.?$|^{AGENCY}$"
    r"|[.!?] [A-Z]\w+ (?:Pictures|Images|Photos)$"
    r"|\w © (?:[A-Z][\w.’'-]+ ){1,3}/ [A-Z]\w+$"
    r"|(?:^|[.!?)”’\"|/·] +|\()(?i:courtesy of .{2,60}$|[^.]{0,40}\bphotograph(?:y|s)?: .{2,80}$)"
    r"|(?:^|[.!?)”’\"|/·] +|\()(?:(?i:(?:photo(?:graph)?|picture|image|illustration"
    r"|screen(?:cap|shot))s?(?: credit| source)?(?::| by:?)|credit(?:: ?|\.{3}))"
    r"|(?i:photo(?:graph)?s? )?©) *(?=[A-Z]|museum\b)"
    r"(?:[^.!?]|[A-Z]\.){2,61}\)?\.?$"
)
MAY_CREDIT: Final = LazyPattern(
    r"[/(©–—]| - |[A-Z]{3}$|^\S+(?: \S+)?$|courtesy|photo|picture|image|illustration|credit",
    re.IGNORECASE,
)
"""A sign that is in every credit, and is searched first because that is faster."""
PICTURED_BY: Final = LazyPattern(
    rf"^(?:{'|'.join(words_of(PICTURED))}) ?[:：/／＝=|] ?\S"
    rf"|(?:[(（]|[.。|–—] ?| - )(?:{'|'.join(words_of(PICTURED))}) ?[:：/／＝=|] ?"
    r"[^.。]{2,60}[)）]?$"
    rf"|(?<=[\u3040-\u30ff\u4e00-\u9fff ])(?:{'|'.join(words_of(PICTURES_END))})[)）]?$",
    re.IGNORECASE,
)
"""The beginning or the end of a picture's caption in other languages."""
DRAWN: Final = LazyPattern(
    r"(?:photo(?:graph)?|picture|image|illustration)s? (?:by|:) ?[A-Z].{1,60}$", re.IGNORECASE
)
FIGURE: Final = LazyPattern(
    r"(?:graphical abstract|figure|fig\.?|table|photo|plate|chart|map"
    r"|(?:image|media|video) (?:caption|source|credit))[\s,]*\d*\s*[:.,–—-]"
    r"|\(?click (?:for|to|on) .{0,20}(?:large|big|full|enlarge|zoom|image|picture)",
    re.IGNORECASE,
)
PERIODICAL: Final = (
    r"news|newspaper|newsroom|herald|posts?|times|couriers?|gazette|magazine|blog|review|journal|letters"
    r"|daily|weekly|monthly|quarterly|archives?|online|chronicle|tribune|observer|guardian|telegraph"
    r"|register|bulletin|annals|proceedings|transactions|records?|mercury|argus|echo|digest|reports?"
)
SITE: Final = LazyPattern(
    rf"^(?:\S+ ){{0,5}}(?:(?:\S*\b)?(?:{PERIODICAL}|table|kitchen|exchange|stack|wiki|forums?|today"
    r"|community|library|podcast|radio|tv)"
    r"|\.(?:com|org|net|co\.\w\w))$"
    rf"|^(?:the )?(?:\w+ )?(?:{PERIODICAL}|office|department|ministry|city|university|society"
    r"|museum|court|institute|academy|association|federation|bureau|cent(?:re|er)|college|council)"
    r" (?:of|for)\b"
    r"|^~?/|^www\.|^(?:notes from|your)\b|\bvol(?:ume|\.)? ?\d"
    rf"|\b(?:an?|the) (?:\w+ )?(?:{PERIODICAL}|newsletter|podcast) (?:of|for|about|on)\b",
    re.IGNORECASE,
)
VOLUME: Final = LazyPattern(r"vol(?:ume|\.) ?\d|issue (?:no\. ?)?\d|no\. ?\d", re.IGNORECASE)
"""The volume, issue or number below the name of a periodical."""
TRAIL: Final = LazyPattern(
    r"^(?:[^\s>»›→/\\]+ ){1,4}(?:[>»›→/\\]|::)(?: [^\s>»›→/\\]+){1,4}(?: (?:[>»›→/\\]|::) .*)?$"
    r"|^(?:home|you are here|in:)\s",
    re.IGNORECASE,
)
"""The way from a site's first page: `Home > News > Local`."""
LABEL: Final = LazyPattern(
    r"(?:(?:research|original|review|feature|news|opinion|full|short|open[- ]access) )?"
    r"(?:article|papers?|features?|opinion|analysis|comment(?:ary)?|columns?|editorial|report|fiction"
    r"|reviews?|interviews?|essays?|profile|explainer|longread|the long read|q ?& ?a|local|national"
    r"|world|letters?|poems?|recipes?|guides?|\w+ of the (?:day|week|month)"
    r"|(?:press|news) release|news|blog|story|stories)",
    re.IGNORECASE,
)
"""The kind of piece, as sites print it above a headline."""
MASTHEAD: Final = LazyPattern(
    r"\s[|•·]\s|^from \w+, (?:the|a|an) |\bofficial (?:web)?site\b|\bfrom .* newspaper$",
    re.IGNORECASE,
)
REFERENCES: Final = LazyPattern(
    r"(?:\d+\.? )?(?:references?|journal references?|literature cited|bibliography|notes|footnotes"
    r"|citations|works cited|sources|literature|external links|further reading"
    r"|notes and references)"
    r"(?: ?\(\d+\))?(?:\[edit\])?:?",
    re.IGNORECASE,
)
REFERENCE: Final = LazyPattern(
    r"(?:\d+\. )?[\^↑]|\[\w{1,3}\] |https?://|doi:|Media related to"
    r"|.{0,200}(?:\((?:1[6-9]|20)\d\d\w?\)|\bISBN\b|\b(?i:doi)\b"
    r"|\bpp?\. ?\d|\bRetrieved\b|\bArchived\b)"
    r"|(?:\d+\.? )?[A-Z][\w’'-]+,? (?:[A-Z]\.? ?){1,3}[,;&(. ].{0,300}\b(?:1[5-9]|20)\d\d\b"
)
DAY_FOLLOWS: Final = LazyPattern(
    r"(?:[\s,|·–—-]+(?:first |last )?(?:published|updated|posted|on|at))+[\s:,|·–—-]*$",
    re.IGNORECASE,
)
GOES_ON: Final = LazyPattern(
    r"[,;–—-]$|\b(?:an?|and|as|at|by|for|from|in|of|on|or|that|the|to|with)$|^[(\[]"
    r"|^(?:he|she|they|it|we|you|i|this|these) .*:$",
    re.IGNORECASE,
)
BULLET: Final = LazyPattern(r"(?:(?:--|[-+*•·‣◦▪→►▸✓✔▢☐□]) +|[–—] +(?!.*[.?!…][\"'”’»]?$))\S")
"""The mark of a list's item. A dash before a sentence is no such mark: somebody speaks."""
NUMBERED: Final = LazyPattern(r"(?:\(?\d{1,3}[.)]|\(?[a-z]\)|[Ss]tep \d+[:.]) +\S")
LABEL_MAX_WORDS: Final = 3
"""Words before a colon that may be a heading: `Ingredients:`."""
CHAPTER: Final = LazyPattern(
    rf"{NUMBERED_PART}(?:[.:]? [^.!?]{{1,60}})?\.?"
    r"|[IVXLC]+\.?|[A-H]\.?|[IVXLC]+[.:] [^.!?]{1,60}"
)
PAIR: Final = re.compile(f"(?=({UNPARTED.pattern}{UNPARTED.pattern}))")
SPEAKER: Final = LazyPattern(r"([^\W\d_][\w.’'-]*(?: [\w.’'-]+){0,3})(?: ?: |：)(?=\S)")


def is_prose(text: str, fewest: int = SENTENCE_MIN_WORDS) -> bool:
    """Whether `text` reads as sentences: what no rule may drop without a strong reason."""
    words = word_count(text)
    return words >= PROSE_MIN_WORDS or (words >= fewest and ends_a_sentence(text))


def word_count(text: str) -> int:
    """The words in `text`; two characters of Chinese or Japanese, which has no spaces, are one."""
    return len(text.split()) + (0 if text.isascii() else len(UNPARTED.findall(text)) // 2)


def ends_a_sentence(text: str) -> bool:
    """Whether `text` ends with a full stop or its like, perhaps inside quotation marks."""
    if text[-1:].isalnum():
        return False
    bare = NOTED.sub("", text) if text.endswith("]") else text
    return bare.rstrip(CLOSING).endswith(SENTENCE_ENDS)


def is_one_question(text: str) -> bool:
    """Whether `text` is a question and no more, as a headline may be."""
    one = "?" not in text.rstrip("?!") and not re.search(r"[.!] ", text)
    return one and text.endswith("?")


def goes_on(text: str) -> bool:
    """Whether `text` is a sentence, or goes on in the passage below: then it is not a heading."""
    long_label = text.endswith(":") and len(text.split()) > LABEL_MAX_WORDS
    return long_label or bool(GOES_ON.search(text)) or ends_a_sentence(text.rstrip(":"))


def is_byline(text: str) -> bool:
    """Whether `text` begins like a byline and says no more."""
    if len(text) > SIGN_MAX_CHARACTERS or is_prose(text):
        return False
    return bool(BYLINE.match(text) or CREDITED.fullmatch(text) or name_behind(text))


def name_behind(text: str) -> str:
    """The name behind `Por`, `Von`, `Автор:` and the like, or empty."""
    sign = SIGNED.match(text)
    name = text[sign.end() :] if sign else ""
    if not name or JOINED_NAMES.fullmatch(name):
        return name
    has_case = name[0].lower() != name[0].upper()
    short = word_count(name) <= SIGNED_MAX_WORDS and len(name) <= SIGNED_MAX_CHARACTERS
    bare = name[0].isalpha() and not has_case and short and not ends_a_sentence(name)
    return name if bare else ""


def is_signature(text: str) -> bool:
    """Whether `text` names a writer, as a line below a headline does."""
    return is_byline(text) or bool(NAMES.fullmatch(text))


def writer_in(byline: str) -> str:
    """The name in a byline, without `By` and the day of publication."""
    name, _ = without_dates(name_behind(byline) or BYLINE_START.sub("", byline, count=1))
    return DAY_FOLLOWS.sub("", name).strip(" ,|·–—-")


@lru_cache(maxsize=131_072)  # of a passage of a page three times
def key(text: str) -> str:
    """`text` without case, punctuation and a wiki's `[edit]`: what makes two passages the same."""
    return " ".join(re.findall(r"\w+", text.casefold().removesuffix("[edit]")))


def speaker(text: str) -> str:
    """The label before the first colon, where one stands there, in lower case."""
    label = SPEAKER.match(text[:80]) if ":" in text or "：" in text else None
    return label[1].casefold() if label else ""


def describes_a_picture(text: str) -> str:
    """The reason why `text` is a caption, or empty."""
    if len(text) <= SIGN_MAX_CHARACTERS and PICTURED_BY.search(text):
        return "it names who made the picture"
    if FIGURE.match(text):
        return "it describes a figure"
    return (
        "a picture's credit ends it"
        if len(text) <= 2 * SIGN_MAX_CHARACTERS and MAY_CREDIT.search(text) and CREDIT.search(text)
        else ""
    )


def stems(text: str) -> frozenset[str]:
    """The beginnings of the longer words of `text`: `salting` and `salted` are alike.

    Of Chinese and Japanese, two letters in a row.
    """
    words = frozenset(word[:5] for word in re.findall(r"\w+", text.casefold()) if len(word) > 3)
    letters = frozenset() if text.isascii() else frozenset(PAIR.findall(text))
    return words | letters
