"""Words in capitals, in languages other than English: letters, or a word in small letters."""

import re
from collections.abc import Iterable

from declaim.normalise.rules import VALUE, WORD, Rule, after, before, rule

VALID_ROMAN = r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_SMALL_LETTER = "[a-zß-ÿ\u0430-\u045f\u0621-\u064a]"


def acronyms(
    letters: Iterable[str], words: Iterable[str], plain: Iterable[str], *examples: tuple[str, str]
) -> Rule:
    """Words in capitals: some are said letter by letter, the rest leave in small letters.

    Letters are up to three capitals, and what nobody can pronounce; but not a `plain` word of the
    language beside another word in capitals (EL PAÍS). A line in full capitals has no acronyms.
    An Arabic letter may stand right before the capitals, and counts as a small letter.
    """
    spelled, said, small = frozenset(letters), frozenset(words), frozenset(plain)

    def say(match: re.Match[str]) -> str | None:
        word = match["word"]
        if _NUMERAL.fullmatch(word) and word not in spelled:
            return None
        line = before(match, 60).rpartition("\n")[2] + after(match, 60).partition("\n")[0]
        if not re.search(_SMALL_LETTER, line) and len(line) > len(word):
            return None
        if word in small and re.search(_IN_CAPITALS[0], before(match, 40)):
            return word.lower()
        if word in small and re.search(_IN_CAPITALS[1], after(match, 40)):
            return word.capitalize()
        if word in spelled or (word not in said and not is_word(word)):
            return " ".join(word)
        return word[0] + word[1:].lower()

    return rule(
        "acronym",
        rf"(?<![^\W\u0621-\u064a])(?<![{VALUE}{WORD}])(?<!(?<!\.\.)\.)(?<![a-zß-ÿ{VALUE}{WORD}]-)"
        r"(?P<word>[A-ZÀ-ÖØ-ÞА-ЯЁ]{2,14})(?![\w]|\.[A-Z])",
        say,
        *examples,
        shapes=("AA",),
    )


_NUMERAL = re.compile(rf"(?![CDM][CDILMV]{{1,2}}(?!\w)){VALID_ROMAN}")
"""XIV and MCMXC, but CD, CV and CDI are letters."""
_IN_CAPITALS = (
    re.compile(r"(?<![\w.])[A-ZÀ-Þ]{2,} (?:[A-ZÀ-Þ]{1,3} )*$"),
    re.compile(r"^,?(?: \([^()a-z]{1,8}\))? \"?(?:[A-ZÀ-Þ]{1,3} ){0,3}[A-ZÀ-Þ]{2,}"),
)
_VOWEL = "AEIOUYÀ-ÆÈ-ÖØ-ÞАЕЁИОУЫЭЮЯ"
_ONSETS = (
    "(?:[BCDFGKPT]R|[BCFGKP]L|S[CKLMNPTW]|SCH|ST?R|SPR|[CPST]H|QU|KN|GN|PH|TS|C[NT]|PT|[А-ЯЁ]{2})"
)
_PRONOUNCED = re.compile(
    rf"(?!(?:IE|AE|AA|EE)[AE])(?:[^{_VOWEL}]|{_ONSETS})?[{_VOWEL}]+"
    rf"(?:(?:[^{_VOWEL}]|[LMNRSXСНРЛМ]?(?:{_ONSETS}|[^{_VOWEL}])|([^{_VOWEL}])\1)[{_VOWEL}]+)*"
    rf"(?:[^{_VOWEL}]{{1,2}}|[LNR][CKT]S|CHT|NST)?"
)


def is_word(word: str) -> bool:
    """Whether it can be pronounced: four letters at least, and no two consonants that clash.

    What is longer than an acronym is a word if it has a vowel.
    """
    if len(word) > _LONGEST_ACRONYM:
        return re.search(f"[{_VOWEL}]", word) is not None
    return len(word) > 3 and _PRONOUNCED.fullmatch(word) is not None


_LONGEST_ACRONYM = 5


_PARTICLES = "(?:(?:de|del|der|den|des|di|du|la|le|ten|ter|van|von|vom|zu|zur) ){0,3}"


def initials(
    beginnings: Iterable[str], but: str, forms: Iterable[str], *examples: tuple[str, str]
) -> Rule:
    """The initials of a name without their stops, at which a voice would end its sentence.

    A stop is left before a word that begins a sentence (`beginnings`), and behind a letter of `but`
    before a space: a numeral. `forms` are short forms.
    """
    first, short = frozenset(beginnings), {form.replace(" ", "") for form in forms}

    def say(match: re.Match[str]) -> str | None:
        letters = re.findall(r"[^\W\d_]", match["letters"])
        if match["name"].lower() in first or match["letters"].replace(" ", "") in short:
            return None
        if f"{match['letters']}{match['name']}.".replace(" ", "") in short:
            return None  # D.Lgs.
        if letters[0] in but and match["letters"][1:3] == ". ":
            return None
        text = before(match, 4)  # z. B. Müller, and an acronym that is spelled: W D R. Gerade
        if re.search(r"[a-zß-ÿ]\. ?$|[\d§°º] ?$|(?<!\w)[A-ZÀ-Þ] $", text):
            return None
        return " ".join(letters) + " "

    return rule(
        "initials of a name",
        rf"(?<![\w.'’-])(?P<letters>(?:[A-ZÀ-Þ]\. ?){{1,4}})"
        rf"(?={_PARTICLES}(?P<name>[A-ZÀ-Þ][a-zß-ÿ]+))",
        say,
        *examples,
        needs=".",
        near=r"[A-ZÀ-Þ]\. ?(?:[A-ZÀ-Þ]|[dlvtz])",
    )
