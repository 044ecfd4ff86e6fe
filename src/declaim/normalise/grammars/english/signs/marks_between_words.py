"""Dashes, strokes and brackets between words: a compound, a line of verse, a word set apart."""

import re

from declaim.normalise.rules import VALUE, WORD, Rule, after, any_of, before, rule, words

GOES_ON = any_of(
    words("""
    and but or nor so yet for the a an this that these those which who whom whose what when where
    while as if because though although since until I you he she it we they my your his her its our
    their there here not no nobody nothing none only even especially particularly including such
    like with without in on at to from by of is are was were be been has have had do did does can
    could will would shall should may might must then thus therefore however perhaps maybe just all
    some any every each one both either neither most many much more less very too also
""")
)
"""A word that begins or ends a clause: the dash beside it is no hyphen."""
_BEGINS = any_of(
    {
        word.title()
        for word in words("""
    and but so yet for the a an this that these those which who what when where while if because
    although though since until I you he she it we they my your his her its our their there here
    not no nobody only with without in on at to from by both some all most many every each one
    however then thus therefore perhaps please see also after before during another today later
    """)
    }
)
"""Words that begin a sentence: behind a stop without its space they are no part of a name."""
_ANOTHER = re.compile("[a-z]–[a-z]")


def _compound(match: re.Match[str]) -> str | None:
    """Unless the dash sets a clause apart: it begins with a small word, or ends with one more."""
    there, ahead = before(match, 80), after(match, 80)
    if re.match(rf"(?:{GOES_ON})\b", ahead) or re.search(rf"\b(?:{GOES_ON})$", there):
        return ", "
    left, right = re.search(r"[^\s–]*$", there), re.match(r"[^\s–]*", ahead)
    if left and right and all(re.match(f"[^a-z]|{WORD}", side[0]) for side in (left, right)):
        return "-"
    beside = _ANOTHER.search(there[-60:]) or _ANOTHER.search(ahead[:60])
    return None if beside else "-"


def _of_verse(match: re.Match[str]) -> str | None:
    """Between parts of several words, or behind a mark, it ends a line of verse."""
    there, ahead = before(match, 60), after(match, 60)
    if match["mark"]:
        return f"{match['mark'].strip()} "
    if re.search(r"\b(?:and|either)$", there) and re.match(r"or\b", ahead):
        return " "
    left = re.search(r"[^/.;:!?()\n]*$", there)
    right = re.match(r"[^/.;:!?()\n]*", ahead)
    if re.search(_KEYED, there) or re.search(r"(?:=|\bequals)[^.;:!?]*$", there):
        return None
    several = left and right and len(left[0].split()) > 1 and len(right[0].split()) > 1
    return ", " if several else None


_KEYED = (
    r"(?i:\b(?:enter|type|press|key|with|character|slash|just|an?|the|use|using|prefix|by|is|of"
    r"|to))$"
)
"""Before a stroke that is meant as such."""
_FOLDERS = any_of(
    words("""
    usr etc bin sbin tmp home var dev opt lib src api docs doc root mnt media proc sys run boot srv
    www app apps public static assets images img css js admin login blog node modules test tests
    and or tags posts news about archive category categories index home search feed
""")
)
_OF_FILES = (
    r"(?i:\b(?:director(?:y|ies)|folders?|paths?|endpoints?|routes?|urls?|mount|partition|subdomain|pages?"
    r"|sections?|files?|prefix|boards?|subreddit)\b)"
)


def _set_apart(match: re.Match[str]) -> str | None:
    near = f"{before(match, 14)} {after(match, 14)}"
    return (
        None
        if re.search(_OF_FILES, near) or re.search("[=:]\\s?$", before(match, 2))
        else match["words"]
    )


_SOUNDS = any_of(
    words("""
    laughter laughs laughing laugh chuckles chuckling chuckle applause cheers cheering crosstalk
    inaudible unintelligible indiscernible overlap overlapping pause silence music sighs sic
    phonetic recess coughs crying gasps groans whispers shouting beeping ringing sobbing noise
""")
)

BETWEEN_WORDS: tuple[Rule, ...] = (
    rule(
        "what is heard in a transcript",
        rf"\[(?P<said>(?i:(?:[a-z]+ )?(?:{_SOUNDS})(?: [a-z]+)?))\]",
        lambda m: f"({m['said']})",
        ("So? [Laughter] No [voice overlap]", "So? (Laughter) No (voice overlap)"),
        needs="[",
    ),
    rule(
        "code between equals signs",
        rf"(?<![^\s(])=(?P<code>[\w*~/#{VALUE}{WORD}][^\s=]{{0,40}}(?: [^\s=]{{1,20}}){{0,2}}"
        rf"(?<=[\w*){VALUE}{WORD}]))=(?=[\s.,;:!?)']|$)",
        lambda m: m["code"],
        ("an =else= clause, call =yank=", "an else clause, call yank"),
        needs="=",
        near=r"=\S[^\s=]*(?: [^\s=]+){0,2}=",
    ),
    rule(
        "emphasis between strokes",
        rf"(?<![^\s(—–])/(?!{_FOLDERS}/)"
        r"(?P<words>[^\W\d_]{1,20}(?:[ '][^\W\d_]{1,20}){0,4})/(?![^\s.,;:!?)—–]|\.\w)",
        _set_apart,
        ("we /choose/ it, the sound /p/", "we choose it, the sound p"),
        near=r"/[^\W\d_]+[^/\n]*/",
        needs="/",
        first=r"/(?<![\w/].)",
    ),
    rule(
        "stroke between lines of verse",
        rf"(?<=[^\W\d_])(?P<mark>[,;:.!?]['\"]?)? /{{1,2}} (?=['\"(]?[^\W\d_])"
        rf"|(?<=[{WORD}]) / (?=\w+ \w)",
        _of_verse,
        ("see the sea, / hear the tide", "see the sea, hear the tide"),
        ("cold winds blow / warm fires glow", "cold winds blow, warm fires glow"),
        ("with a rope and / or a chain", "with a rope and or a chain"),
        shapes=(" / ", " // "),
        needs="/",
    ),
    rule(
        "sentence behind a stop without a space",
        rf"(?:(?<=[a-z]{{2}})|(?<=[{VALUE}{WORD}]))\.(?=(?:{_BEGINS}) [a-z{VALUE}{WORD}])",
        lambda m: ". " if re.search(r"(?:^|[\s(\"'])[\w'’-]+$", before(m, 30)) else None,
        ("so you built it.You can use it", "so you built it. You can use it"),
        shapes=(".A",),
        first=r"\.",
    ),
    rule(
        "number of a part without a space",
        rf"(?<={VALUE})\.(?=[A-Z][a-z]{{3,}} [a-z])",
        lambda m: ". " if re.search(rf"(?:^|\n|[|;,] ){VALUE}{{1,20}}$", before(m, 24)) else None,
        ("9.Storage of it", "nine. Storage of it"),
        shapes=(".A",),
        first=r"\.",
    ),
    rule(
        "compound with a dash",
        rf"(?<=[^\W\d_{WORD}]{{2}})–(?=[^\W\d_]{{2}})|(?<={WORD})–(?=[A-Z][a-z]|{WORD})|(?<=[a-z])–(?={WORD})",
        _compound,
        ("the Austro–Prussian War", "the Austro-Prussian War"),
        ("a cost–benefit study", "a cost-benefit study"),
        ("he left–and she stayed", "he left, and she stayed"),
        needs="–",
    ),
    rule(
        "divided by",
        rf"(?<={VALUE}) ?/ ?(?={VALUE}{{1,16}} ?=)",
        " divided by ",
        ("90 km / 2 = 45", "ninety kilometers divided by two equals forty five"),
        needs="/",
        near=rf"/ ?{VALUE}+ ?=",
    ),
)
