"""Polish ordinals in their cases, dates and years."""

import re
from collections.abc import Callable

from declaim.normalise.numerals import ordinal
from declaim.normalise.rules import DIGITS, Rule, any_of, rule, words

MONTHS = words("""
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
    grudnia
""")
IN_MONTHS = words("""
    styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku
    listopadzie grudniu styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik
    listopad grudzień
""")
_DECLINED = re.compile(r"(?:y|i)$")
_NOT_DECLINED = frozenset({"trzy", "cztery"})


def _declined(digits: str, ending: Callable[[str], str]) -> str:
    """The ordinal with the new ending on its last two words, as far as they are ordinals."""
    said = str(ordinal(digits, "pl")).split()
    for place in range(len(said) - 1, max(len(said) - 3, -1), -1):
        word = said[place]
        if word in _NOT_DECLINED or not _DECLINED.search(word):
            break
        said[place] = ending(word)
    return " ".join(said)


def genitive(digits: str) -> str:
    """Dwudziestego pierwszego, trzeciego."""
    return _declined(digits, lambda word: word[:-1] + ("iego" if word.endswith("i") else "ego"))


def feminine(digits: str) -> str:
    """Dwudziesta pierwsza, druga, trzecia."""

    def ending(word: str) -> str:
        return "druga" if word == "drugi" else re.sub("y$", "a", re.sub("i$", "ia", word))

    return _declined(digits, ending)


def date(before: str, day: str, month: str, year: str) -> str:
    said = f"{before}{genitive(day)} {month}"
    return f"{said} {genitive(year)} roku" if year else said


def locative(digits: str) -> str:
    return re.sub(r"iego(?= |$)", "im", re.sub(r"(?<!i)ego(?= |$)", "ym", genitive(digits)))


def century(digits: str, word: str, within: bool = False) -> str:
    if word == "wiek":
        return f"{ordinal(digits, 'pl')} wiek"
    return f"{locative(digits) if within else genitive(digits)} wieku"


GLUED = dict(
    zip(
        [*map(str, range(1, 20)), *map(str, range(20, 101, 10))],
        words("""
    jedno dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio jedenasto dwunasto
    trzynasto czternasto piętnasto szesnasto siedemnasto osiemnasto dziewiętnasto dwudziesto
    trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio osiemdziesięcio
    dziewięćdziesięcio stu
"""),
        strict=True,
    )
)


def glued(digits: str) -> str:
    """The number of pięciominutowy."""
    return GLUED.get(digits) or GLUED[digits[0] + "0"] + GLUED[digits[1]]


def feminine_in(digits: str, ending: str) -> str:
    """Druga wojna, drugiej wojny, drugą wojnę."""
    said = feminine(digits)
    if ending == "a":
        return said
    if ending in {"ę", "ą"}:
        return re.sub(r"a(?= |$)", "ą", said)
    return re.sub(r"ga(?= |$)", "giej", re.sub(r"(?<!g)a(?= |$)", "ej", said))


def decade(word: str, digits: str) -> str:
    if digits == "2000":
        return f"{word} dwutysięczn{'e' if word == 'lata' else 'ych'}"
    said = re.sub("ego$", "e" if word == "lata" else "ych", genitive(digits))
    return f"{word} {said}"


def year(day: str | None, month: str | None, digits: str, word: str, within: bool) -> str:
    if day and month:
        return date("", day, month, digits)
    if word == "rok":
        return f"{ordinal(digits, 'pl')} rok"
    return f"{locative(digits) if within else genitive(digits)} roku"


YEARS: tuple[Rule, ...] = (
    rule(
        "year with its word",
        r"(?P<prep>(?<!\w)(?i:we?|po|o|przy) )?"
        rf"(?<![\w.,])(?:(?P<day>[0-3]?\d) (?P<month>{any_of(MONTHS)}) )?"
        r"(?P<n>1\d{3}|20\d\d|[1-9]\d{1,2}(?= ?r\.)) ?(?P<word>roku|rok|r\.)(?!\w)",
        lambda m: (
            (m["prep"] or "") + year(m["day"], m["month"], m["n"], m["word"], bool(m["prep"]))
        ),
        ("w 1989 roku", "w tysiąc dziewięćset osiemdziesiątym dziewiątym roku"),
        ("3 maja 2020 r. odszedł", "trzeciego maja dwa tysiące dwudziestego roku odszedł"),
        ("2020 rok", "dwa tysiące dwudziesty rok"),
        (
            "od 2010 r. do końca 2011 r.",
            "od dwa tysiące dziesiątego roku do końca dwa tysiące jedenastego roku",
        ),
        needs=["roku", "rok", "r"],
    ),
    rule(
        "year behind a word",
        r"(?P<word>(?<!\w)(?:(?P<within>(?i:w) (?:roku )?)"
        rf"|(?i:roku|od|do|przed|{any_of(IN_MONTHS)}"
        r"|wiosną|latem|jesienią|zimą|wiosnę|lata|jesieni|zimy) ))"
        r"(?P<n>1[1-9]\d\d|20[0-4]\d)"
        r"(?=[,;:)]|\.(?!\d)|$| [^\W\d_a-z]| (?:został|była?|było|roku)\b)"
        rf"|(?P<month>(?<!\w)(?<!\d )(?i:{any_of((*MONTHS, *IN_MONTHS))}) )"
        r"(?P<n2>1\d{3}|20[0-4]\d)"
        r"(?!\w|[.,]\d| ?(?:r\.|roku))",
        lambda m: (
            m["month"] + genitive(m["n2"])
            if m["month"]
            else m["word"] + (locative if m["within"] else genitive)(m["n"])
        ),
        (
            "w 2004, od 1966, w styczniu 1975",
            "w dwa tysiące czwartym, od tysiąc dziewięćset"
            " sześćdziesiątego szóstego, w styczniu tysiąc dziewięćset siedemdziesiątego piątego",
        ),
        needs=DIGITS,
    ),
)
