"""Telephone numbers that are known by a word before them: Tel. 501330, ring Ann on 501330."""

import re

from declaim.normalise.grammars.english.figures.telephone import digits_of
from declaim.normalise.rules import Rule, any_of, rule, words

_WORDS = {
    "Tel": "telephone", "tel": "telephone", "TEL": "telephone", "Tele": "telephone", "Ph": "phone",
    "ph": "phone", "Fax": "Fax", "fax": "fax", "FAX": "fax", "Mob": "mobile", "mob": "mobile",
    "Phone": "Phone", "phone": "phone", "Telephone": "Telephone", "telephone": "telephone",
    "Mobile": "Mobile", "mobile": "mobile", "Cell": "Cell", "cell": "cell", "Whatsapp": "Whatsapp",
    "WhatsApp": "Whatsapp", "Tel/Fax": "telephone and fax", "Tel/fax": "telephone and fax",
}  # fmt: skip
_PLAIN = (
    r"(?=(?:[ ().+-]{0,2}\d){6})(?:\+?(?:\(\d{2,5}\)|\d{2,5})(?:[ .-](?:\(\d{2,6}\)|\d{2,6})){1,4}"
    r"|\(\d{2,5}\)\d{5,8}"
    r"|\+?\d{5,13})"
    r"(?![\w%/]|[.,]\d|-\d)(?!(?<=[ .-]\d{4}) [ap]m\b)"
)
_CALLED = (
    r"(?!(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])|(?:19|20)\d\d-(?:19|20))"
    r"(?:\d{6}|1[38]00 \d{3} \d{3}|13 \d\d \d\d|\d{3} \d{3}|\d{3} \d{4}|\d{4}[ -]\d{4}"
    r"|\d{5,6} \d{5,6})"
    r"(?<!000)(?![\w%/]|[.,]\d|[ -]\d)"
)
_NAMES = (
    r"(?:[A-Z][\w'.]{0,15},? |(?:and|or|&|the|our|me|us|him|her|them|club|parish|church|hall|clerk"
    r"|secretary|treasurer|warden|office|shop|number|helpline|hotline|on|at|tel\.?|via) ){0,6}"
)
_VERBS = words("Ring ring Call call Phone phone Telephone telephone Contact contact Text text Dial")


def _behind_its_word(match: re.Match[str]) -> str:
    number = "number " if match["number"] else ""
    colon = ": " if match["colon"] else " "
    return f"{_WORDS[match['word']]} {number}".rstrip() + colon + digits_of(match["n"])


def _to_ring(match: re.Match[str]) -> str:
    return re.sub(rf"{_CALLED}|\d{{11}}", lambda number: digits_of(number[0]), match[0])


NUMBERS_TO_CALL: tuple[Rule, ...] = (
    rule(
        "telephone behind its word",
        rf"(?<![\w.])(?P<word>{any_of(_WORDS)})\.?(?P<number> ?[Nn](?:o\.?|umber))?(?P<colon> ?:)?"
        rf" ?(?P<n>{_PLAIN}|(?<=[Tt]el[ .:])(?:(?<=[.:]) ?)\d{{2,4}}(?=[.;)]?$|[,;)]))",
        _behind_its_word,
        (
            "Tel. 501330, Fax.(03) 9876 5432",
            "telephone five zero one three three zero, Fax zero three, nine eight seven six, "
            "five four three two",
        ),
        ("Mob: 07759 033492", "mobile: zero seven seven five nine, zero three three four nine two"),
        needs=[word for word in _WORDS if "/" not in word],
    ),
    rule(
        "telephone to ring",
        rf"(?<!\w){any_of(_VERBS)} {_NAMES}\(?{_CALLED}(?: (?:or|and|/) (?:{_CALLED}|\d{{11}}\b))*",
        _to_ring,
        (
            "Ring Ann Moss on 501330",
            "Ring Ann Moss on five zero one three three zero",
        ),
        ("call 1300 555 012", "call one three zero zero, five five five, zero one two"),
        needs=_VERBS,
        near=r"\d{6}|\d[ -]\d{3}|13 \d",
    ),
)
