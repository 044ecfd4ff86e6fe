"""Latin letters in Arabic text: small letters below the line, rows with dots, an & of a name."""

import re
import unicodedata

from declaim.normalise.grammars.arabic.cases.arabic_numbers import genitive
from declaim.normalise.rules import Rule, after, before, rule, words

_LOW = "ₐₑₒₓₕₖₗₘₙₚₛₜᵢᵣᵤᵥⱼ"
_FIGURES = "₀₁₂₃₄₅₆₇₈₉"
_PARTS = re.compile(rf"[{_LOW}]|[₊₋]|[{_FIGURES}0-9]+")
_SAID = {"₊": "زائد", "₋": "ناقص"}
_SPOKEN_ENDS = frozenset(
    words("""
    NT ND NS NG NK RT RD RK RS RN RM ST SK SS LT LD LK LL FT CT CK MP MS SH TH CH TS PS KS TT FF
    XT KK WN WS WD RL RP LP LF RF LM SP NN
    """)
)
"""Two consonants at the end of an acronym that can be said as a word: CERT, NIST."""
_WORDS = frozenset(words("SAML YAML TOML JAXB SCRUM DHCP INTERPOL"))


def _below(match: re.Match[str]) -> str:
    """C with a small n is C n; n plus one is n زائد واحد."""
    parts = [
        _SAID.get(part) or (genitive(str(int(part))) if part.isdecimal() else part)
        for part in _PARTS.findall(unicodedata.normalize("NFC", match[0]))
    ]
    return " " + " ".join(
        part if part in _SAID.values() or len(part) > 1 else unicodedata.normalize("NFKC", part)
        for part in parts
    )


def _letters(match: re.Match[str]) -> str | None:
    """The letters of an acronym whose end cannot be said: CIPT."""
    word = match[0]
    line = before(match, 60).rpartition("\n")[2] + after(match, 60).partition("\n")[0]
    if word[-2:] in _SPOKEN_ENDS or word in _WORDS or not re.search("[a-zء-ي]", line):
        return None
    return " ".join(word)


ENDS = rule(
    "acronym that ends in two consonants",
    r"(?<![A-Za-z\d_./-])[A-Z]{2}[B-DF-HJ-NP-TV-XZ]{2}(?![\w-]|\.[A-Z])",
    _letters,
    ("شهادة CIPT", "شهادة C I P T"),
    shapes=("AAAA",),
)
"""Before other acronyms."""
LETTERS: tuple[Rule, ...] = (
    rule(
        "row with dots",
        rf"(?<=[A-Za-z\d{_LOW}{_FIGURES}]) ?[,،]? ?(?:\.\.\.|…) ?[,،]? ?"
        rf"(?=[A-Za-z][{_LOW}{_FIGURES}\d]{{0,3}}(?!\w)|\d{{1,6}}(?![\w.]))",
        lambda m: " إلى " if m[0].count(",") + m[0].count("،") == 2 else None,
        ("x₁, x₂, ..., xₙ", "x واحد, x اثنين إلى x n"),
        needs=",،",
        near=r"\.\.\.|…",
    ),
    rule(
        "small letter below the line",
        rf"(?<=[A-Za-z])(?=[{_LOW}])[{_LOW}{_FIGURES}₊₋]{{1,6}}",
        _below,
        ("الحالة Cₙ", "الحالة C n"),
        ("الحد xₙ₊₁", "الحد x n زائد واحد"),
        needs=_LOW,
    ),
    rule(
        "and in a foreign name",
        r"(?<=[A-Za-z]) ?& ?(?=[A-Za-z])",
        " and ",
        ("شركة Field & Stone", "شركة Field and Stone"),
        needs="&",
    ),
)
"""Rules before numbers."""
