"""Capitals: acronyms said as a word or letter by letter, and headlines in full capitals."""

import re

from declaim.normalise.grammars.english.shortened.words_or_letters import (
    by_its_side,
    it_begins,
    snip,
    us_is_a_country,
    us_is_a_word,
)
from declaim.normalise.grammars.english.vocabulary.calendar import SHORT_DAYS, SHORT_MONTHS
from declaim.normalise.grammars.english.vocabulary.capitals import (
    ACCENTED,
    BESIDE_WORDS,
    MAYBE_WORDS,
    ORDINARY,
    PLACES,
    RESPELLED,
    SHORT,
    SPELLED,
    WORDS,
)
from declaim.normalise.grammars.english.vocabulary.commands import COMMANDS
from declaim.normalise.grammars.english.vocabulary.name_words import SAINTS
from declaim.normalise.lexicon import spelled
from declaim.normalise.rules import VALUE, WORD, Claim, Rule, after, any_of, before, rule, words

_ONSETS = words("""
    bl br ch chr cl cr dr dw fl fr gl gr kl kn kr ph pl pr ps qu rh sc scr sh shr sk sl sm sn sp
    sph spl spr sq sr st str sch sv sw th thr tr ts tw wh wr cz fj kh gh gw
""")
_CODAS = words("""
    b c d f g h k l m n p r s t v w x z bb nx lx bs ck ct dd dge ff ft fth gg ght gh gn hn ks lb
    lch ld lf lk ll lm ln lp lph lsh lt lth lve lves mb mn mp mph mpt nc nch nct nd ng ngst ngth
    nk nkt nn nst nt nth ph ps pt pth rb rch rd rf rg rk rl rld rm rmth rn rnt rp rph rse rst rt rth
    rve sc sch sh sk sm sp ss st tch th tt tz wk wl wn wth xt xth zz mpts nts lts rts cts pts
    fts ch bt rc ht rr mm pp xx wd hl
""")
_SHAPED = (
    rf"(?!.*(?:aa|ii|yy)|ps..$)(?:{any_of(_ONSETS)}|[b-df-hj-np-tv-z])?[aeiouy]{{1,2}}"
    rf"(?:(?:[b-df-hj-np-tv-z]{{1,2}}|[b-df-hj-np-tv-z]{any_of(_ONSETS)}|{any_of(_CODAS)}"
    r"[b-df-hj-np-tv-z])[aeiouy]{1,3})*"
    rf"(?:{any_of(_CODAS)}[sz]?)?"
)


def said_by_letters(word: str) -> bool:
    """By the tables; else by shape: up to three capitals, or what nobody could pronounce."""
    if word in SPELLED:
        return True
    if word in WORDS or word in ORDINARY:
        return False
    return len(word) <= 3 or not _pronounceable(word)


def _may_be_a_name(word: str) -> bool:
    return len(word) == 3 and word not in SPELLED and _pronounceable(word)


def _pronounceable(word: str) -> bool:
    """NAAFI too: a double vowel between consonants is said where a vowel ends the word."""
    if re.fullmatch(_DOUBLE, word, re.IGNORECASE):
        word = re.sub(r"(?i)([ai])\1", r"\1", word)
    return bool(re.fullmatch(_SHAPED, word, re.IGNORECASE))


_DOUBLE = r"[b-df-hj-np-tv-z]{1,2}(?:aa|ii)[b-df-hj-np-tv-z]{1,2}[aeio]"


_DATELINE = rf"(?:, [A-Z{WORD}][\w. {WORD}]{{1,20}})?(?::| \(| ?[—–-] )"
"""Signs behind a place in capitals where a report begins: RIYADH: ..."""


def _acronym(match: re.Match[str]) -> str | None:
    word, suffix = match["word"], match["suffix"] or ""
    if respelled := RESPELLED.get(word) or COMMANDS.get(word):
        return respelled + suffix
    if word == "SNP" and (said := snip(match)):
        return said
    return spelled(word, "'s" if suffix else "") if _is_spelled(match) else None


def _is_spelled(match: re.Match[str]) -> bool:
    word, suffix = match["word"], match["suffix"] or ""
    starts = len(word) > 3 and word not in SPELLED and before(match, 1) in {"", "\n"}
    if starts and (len(word) > 5 or _pronounceable(word)) and re.match(_DATELINE, after(match)):
        return False
    letters = len(word) < (7 if not suffix else 13) and said_by_letters(word)
    if word in PLACES and re.match(r" [A-Z]{4,}", after(match, 6)):
        return False
    if (known := by_its_side(match, name=_may_be_a_name(word))) is not None:
        return known
    if (word in MAYBE_WORDS and _is_a_word(match)) or (word in ORDINARY and _is_explained(match)):
        return not letters
    return letters


def _is_a_word(match: re.Match[str]) -> bool:
    """IT and its like, where a word in capitals stands beside it, or where a chapter begins."""
    if match["word"] == "HA":
        return bool(
            re.match(r"!| HA\b", after(match)) or re.search("(?:HA,? |^)$", before(match, 4))
        )
    if match["word"] == "US":
        return us_is_a_word(match)
    sides = re.search(r"([A-Z]+) $", before(match, 12)), re.match(r" ([A-Z]+)\b", after(match, 12))
    if any(side and side[1] in BESIDE_WORDS for side in sides):
        return True
    return match["word"] == "IT" and it_begins(match)


def _is_explained(match: re.Match[str]) -> bool:
    """Behind its words it is an acronym: the Royal Academy of Dance (RAD)."""
    if match["word"] in WORDS or not re.match(r"\)", after(match, 1)):
        return False
    there = before(match, 80).rpartition(". ")[2]
    capitals = "".join(re.findall(r"\b[A-Z](?=[a-z])", there))
    initials = "".join(re.findall(r"\b[A-Za-z](?=[a-z])", there)).upper()
    return there.endswith("(") and (
        capitals.endswith(match["word"]) or initials.endswith(match["word"])
    )


def _place(match: re.Match[str]) -> str | None:
    """Unless one of its words is an acronym."""
    names = match["place"].split(" ")
    if any(name in SPELLED for name in names):
        return None
    return " ".join("Saint" if name == "ST." else name.capitalize() for name in names)


def _rating(match: re.Match[str]) -> str | None:
    """Only where lenders or batteries are spoken of, but for AAA, which is triple A anywhere."""
    letters, sign = match["letters"], match["sign"]
    near = before(match, 80) + after(match, 80)
    if (letters, sign) != ("AAA", "") and not re.search(_RATED, near):
        return None
    times = {1: "", 2: "double ", 3: "triple "}[len(letters)]
    return times + letters[0] + {"+": " plus", "-": " minus", "−": " minus", "": ""}[sign]


_RATED = (
    r"\b(?:Fitch|Moody's|S&P|Standard & Poor's|DBRS|[Cc]redit|[Rr]ating|[Jj]unk|[Bb]atter(?:y|ies))"
)

ACRONYMS: tuple[Rule, ...] = (
    rule(
        "rating",
        r"(?<![\w.])(?P<letters>AAA|AA|BBB|BB|CCC|CC|[ABC](?=[+−-]))"
        r"(?P<sign>[+−-]?)(?![\w+-]|\.[A-Za-z])",
        _rating,
        ("Fitch cut it from AA+ to BBB-", "Fitch cut it from double A plus to triple B minus"),
        near=r"[ABC](?<!\w.)(?:[ABC+−-])",
        first=r"[ABC](?<!\w.)",
        shapes=("AA", "A+", "A-", "A−"),
    ),
    rule(
        "place of a report",
        r"(?m)^(?P<place>(?:ST\. |[A-Z]{2,12} )(?:[A-Z]{2,12} ){0,2}[A-Z]{3,14})"
        rf"(?={_DATELINE})",
        _place,
        ("SAN JOSE, Calif. (AP) — It rained", "San Jose, California (A.P), It rained"),
        ("ST. LOUIS (AP) - It", "Saint Louis (A.P), It"),
        shapes=("AA A", "AA. A"),
    ),
    rule(
        "acronym around a small o",
        r"(?<![\w.])(?P<word>(?!(?:YoY|FoRK)\b)[A-Z]{1,3}o[A-Z]{1,2}?)(?P<many>s?)(?!\w)",
        lambda m: None if m[0] in RESPELLED else spelled(m["word"].upper(), m["many"] and "'s"),
        ("the BSoD, QoS", "the B S O D, Q O S"),
        shapes=("AaA",),
        first=r"[A-Z](?<!\w.)",
    ),
    rule(
        "acronym and Greek letter",
        r"(?<![\w.])(?P<word>[A-Z]{2,3})(?P<letter>P[hs]?i|Chi)(?!\w)",
        lambda m: f"{spelled(m['word'])} {m['letter']}",
        ("the AEPi house", "the A.E Pi house"),
        shapes=("AAAa",),
        first=r"[A-Z](?<!\w.)(?=[A-Z])",
    ),
    rule(
        "acronym of large and small letters",
        rf"(?<![\w.])(?P<word>{any_of(w for w in RESPELLED if not w.isupper())})(?!\w)",
        lambda m: RESPELLED[m["word"]],
        ("the MoD and SaaS", "the M O D and sass"),
        needs=[word for word in RESPELLED if not word.isupper()],
        first=r"[A-Z](?<!\w.)",
    ),
    rule(
        "acronym",
        r"(?<![\w.])(?<![A-Z]')(?P<word>[A-Z]{2,12})(?P<suffix>'?s)?(?!\w|'[A-Z]|'[a-z]{2}|\.[A-Za-z])",
        _acronym,
        ("the UN and the FBI", "the U N and the F B I"),
        ("the FTSE and NOAA", "the footsie and Noah"),
        ("in the OR, now OR never", "in the O R, now Or never"),
        ("It IS so: IS fighters fled", "It Is so: I S fighters fled"),
        ("an ANN, UH Hilo, ACAG", "an A.N.N, U H Hilo, A.C.A.G"),
        ("SNPs, HGETALL, THE COE FAMILY", "snips, H get all, The Coe Family"),
        ("the Royal Academy of Dance (RAD)", "the Royal Academy of Dance (R.A.D)"),
        ("artificial neural networks (ANNs)", "artificial neural networks (A.N.N.'s)"),
        ("the WHO's advice", "the W H O's advice"),
        ("two MPs", "two M P's"),
        ("the CIA, AS-EPA, COS-7", "the C.I.A, A.S-E.P.A, Cos seven"),
        ("an HTML page", "an H T M L page"),
        first=r"[A-Z](?<!\w.)(?=[A-Z])",
        shapes=("AA",),
    ),
)
CAPITALS: tuple[Rule, ...] = (
    rule(
        "word in capitals",
        rf"(?<![\w.{VALUE}{WORD}])(?:[A-ZÀ-Þ{ACCENTED}]{{2,40}}+|[A-Z]{{1,12}}(?='(?:T|RE|VE|LL|D|M)\b))"
        r"(?:'(?:T|S|RE|VE|LL|D|M|s)|s)?(?!\w|\.[A-Za-z])",
        lambda m: m[0][0] + m[0][1:].lower(),
        ("NATO and ISIS", "Nato and Isis"),
        ("ICE agents want a PIN; YES, a BIG one", "Ice agents want a Pin; Yes, a Big one"),
        ("We had to DO IT AGAIN", "We had to Do It Again"),
        ("I DIDN'T, he said NOT now", "I Didn't, he said Not now"),
        ("the marae of ŌTAKI", "the marae of Ōtaki"),
        ("LOS ANGELES, CALIFORNIA, is", "Los Angeles, California, is"),
        ("I'VE made it", "I've made it"),
        first=rf"[A-ZÀ-Þ{ACCENTED}](?<!\w.)(?=[A-ZÀ-Þ{ACCENTED}'])",
        shapes=("AA", "A'"),
    ),
)
"""A word in capitals leaves in small letters behind its first letter, because an engine spells a
short word in capitals. This rule is one of the last, so that others see the capitals."""

_LINE = re.compile(r"^(?=[^a-z\n]*[A-Z]{3})[^a-zß-ÿ\n]*[A-Z][^a-zß-ÿ\n]*$", re.MULTILINE)
_WORD = re.compile(rf"\bST\.(?= )|[A-ZÀ-Þ{ACCENTED}]+(?:'[A-Z]+)*")
_SAINT = re.compile(f" {any_of(name.upper() for name in SAINTS)}\\b")
"""Before any other name, ST is a street in a line of capitals."""
_NO_STREET = re.compile(r"(?:^|\b(?:HOW|OF|THE|AND|AT|IN|TO|FOR|BY|FROM|ON|WITH|WHEN|WHY|NEAR)) ?$")
"""Before ST. it is a saint of any name."""
_ROMAN = re.compile(r"(?=[IVXL]{2})(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def headlines(text: str) -> list[Claim]:
    """The words of lines in full capitals, lower-cased; listed acronyms and numerals are kept."""
    return [
        Claim(line.start() + word.start(), line.start() + word.end(), _lowered(word), "capitals")
        for line in _LINE.finditer(text)
        if _is_headline(line[0])
        for word in _WORD.finditer(line[0])
        if not _keeps_capitals(word)
    ]


def _lowered(word: re.Match[str]) -> str:
    if _is_a_day(word):
        return word[0].title()
    if word[0] in {"ST", "ST."}:
        of_a_saint = _SAINT.match(after(word)) or (
            word[0] == "ST." and _NO_STREET.search(before(word, 8))
        )
        return "saint" if of_a_saint else "street"
    return word[0].lower()


def _is_a_day(word: re.Match[str]) -> bool:
    return word[0].title() in SHORT_DAYS and bool(re.match(_DAY_OF_A_MONTH, after(word, 8)))


_DAY_OF_A_MONTH = rf",? (?:\d|{any_of(name.upper() for name in SHORT_MONTHS)})"


def _is_headline(line: str) -> bool:
    words = [word for word in _WORD.findall(line) if len(word) > 1]
    strange = [word for word in words if word not in SPELLED | WORDS and len(word) > 3]
    return len(words) > 1 and bool(strange)


def _keeps_capitals(word: re.Match[str]) -> bool:
    base = word[0].partition("'")[0].rstrip(".")
    behind, ahead = before(word), after(word)
    if _is_a_day(word):
        return False
    if re.search(r"\d\S*$", behind) or re.match(r"\S*\d", ahead):
        return True
    if behind.endswith(".") or len(word[0]) == 1:
        return word[0] != "A" or ahead.startswith(".")
    if base == "US":
        return us_is_a_country(word)
    if base in MAYBE_WORDS:
        return False
    unspeakable = not (base in SHORT or base in ORDINARY) and (
        not re.search(f"[AEIOUYÀ-Þ{ACCENTED}]", base)
        or (len(base) < 5 and base.isascii() and not _pronounceable(base))
    )
    return unspeakable or base in SPELLED or base in WORDS or bool(_ROMAN.fullmatch(base))
