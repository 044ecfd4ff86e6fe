"""Whether US, IT, ANN or COE in capitals are words or letters, by what stands beside them."""

import re

from declaim.normalise.grammars.english.vocabulary.name_words import GIVEN, RULERS
from declaim.normalise.rules import after, any_of, before, words

_NOUNS = any_of(
    words("""
    TROOPS FORCES ARMY NAVY PRESIDENT SENATE SENATOR CONGRESS STATE STATES MILITARY DOLLAR COURT
    ELECTION ECONOMY BORDER EMBASSY CITIZEN CITIZENS ENVOY SAYS SUPREME AIR TREASURY SANCTIONS
    OFFICIAL OFFICIALS AND TO BANS WARNS FED OPEN TREASURIES STOCKS JOBS HOUSE COAST TOWN CITY
    MARKET MAN WOMAN BOY GIRL FIRM COMPANY TEAM NAVAL WAR TAX LAW GOVERNMENT POLICY BASE SHIP JET
    MARINE SOLDIER PILOT JUDGE TRADE RATE TARIFF INFLATION BANK STAR SINGER ACTOR WEST EAST CAPITOL
""")
)
_TO_US = any_of(
    words("""
    HELP GIVE TELL SHOW LET MAKE TEACH JOIN FOLLOW SEND CONTACT CALL FIND VISIT PHONE RING TEXT
    EMAIL SUPPORT MEET SEE TAKE SAVE BLESS HEAR LEAVE KEEP BRING LEAD ASK GUIDE REMIND DELIVER
    FORGIVE WRITE SPARE GRANT WATCH HIRE LIKE TRY TRUST
""")
)
_MANY_OF_US = r"\b(?:ALL|MANY|MOST|SOME|NONE|BOTH|EACH|REST|ONE|TWO|THREE|FEW|EVERY|ANY) OF $"
_STARTS = any_of(words("THE AS WHY HOW WHEN THAT THIS A NEW TOP EX AND BUT WHILE FIRST FORMER"))
_MET_BY_US = rf"(?:^|[:;,.!?\"'(–—-] ?|\b{_STARTS} )$"
"""Before the country's name: WHY US WOMEN RUN."""
_COMPUTERS = (
    r"(?i:\b(?:computers?|software|systems?|support|staff|teams?|services?|infrastructure|business"
    r"|compan(?:y|ies)|data|digital|technolog(?:y|ies)|departments?|sector|industry|jobs?|security|tech"
    r"|networks?|cloud|users?|managers?|skills|projects?|servers?|outsourc\w+|internet|online|firms?)\b)"
)
_BEGAN = (
    r" (?:is|was|had|has|seemed|seems|happened|came|began|would|will|may|might|must|can|could)\b"
)


_OF_IS = r"\b(?:against|from|by|of|with|joined|join|defeat|fight) $"
_IS_DOES = (
    r" (?:will|has|had|have|said|says|claim|fighters?|militants?|forces|defences?|jihadi|leaders?"
    r"|propag|group|territory|attacks?|gunmen|in (?:Syria|Iraq|Libya))"
)
"""Words beside the Islamic State, which is IS in newspapers."""


def us_is_a_country(match: re.Match[str]) -> bool:
    """In a line of capitals: US MAN FINDS GOLD, and not HELP US or ALL OF US."""
    there, ahead = before(match), after(match)
    followed = re.match(r"(?:'S)? [A-Z]{2,}", ahead)
    if re.search(rf"\b(?:{_TO_US})S? $", there) or re.search(_MANY_OF_US, there):
        return False
    if re.match(rf"(?:'S)? (?:{_NOUNS}|[A-Z]{{3,}}S)\b", ahead):
        return True
    if re.search(r"\b(?:THE|IN|INTO|ACROSS) $", there):
        return True
    return bool(followed and re.search(_MET_BY_US, there))


def us_is_a_word(match: re.Match[str]) -> bool:
    """Behind a verb or a preposition in capitals: GIVE US, NOT FOR US."""
    return bool(re.search(rf"\b(?:{_TO_US}S?|WITH|FOR|ABOUT|TO|OF|LIKE|ON|AMONG) $", before(match)))


def it_begins(match: re.Match[str]) -> bool:
    """A chapter that begins with IT in capitals, unless computers are spoken of."""
    ahead = after(match, 120)
    begins = before(match, 1) in {"", "\n"} and re.match(_BEGAN, ahead)
    return bool(begins) and not re.search(_COMPUTERS, ahead)


_AIRCRAFT = frozenset(words("UH AH OH"))
"""Before a figure those are helicopters."""
_STATES = frozenset(words("AS IN OR ME HI OH LA MA PA"))
"""With an agency behind a hyphen: AS-EPA."""
_ACIDS = re.compile("[ACGTU]{4,12}")
_NO_ACIDS = frozenset(words("TATA GATA CAAT TACT TUTU GAGA ATAC UCAT GUTTA CATTA AUGUTT"))
"""Words of these letters: the TATA box is said as one."""
_OF_GENES = (
    r"(?i:\b(?:genes?\b|genetic|genom|genotyp|allel|locus\b|loci\b|polymorphi|nucleotide|haplotyp"
    r"|chromosom|linkage|GWAS|arrays?\b|variants?\b|DNA|primer))"
)
_UH_IS_SAID = r"-[A-Z][a-zā]|(?:'s)? (?:[A-Z][a-z]*[a-zß-ÿāēīōū]{2}|[a-z]{6,})"
_OF_UH = r"\b(?:[Tt]he|[Aa]t|[Oo]f|[Ff]rom|[Bb]y|[Ww]ith|[Ff]or|[Jj]oin(?:ed)?) $"
_BEHIND_A_NAME = r" (?:FAMILY|FAMILIES|BROTHERS|SISTERS|ESQ)\b"
_CALLED = any_of(name.upper() for name in (*GIVEN, *RULERS))
_BEFORE_A_NAME = rf"\b(?:Mr|Mrs|Miss|Dr|Sir|MR|MRS|MISS|DR|SIR|LADY|LORD|REV|{_CALLED})\.? $"


def by_its_side(match: re.Match[str], *, name: bool) -> bool | None:
    """Whether OH, ANN or a name is spelled where what is beside it shows that; else None.

    `name` tells that the word may be a surname.
    """
    word = match["word"]
    if word == "OR" and re.search(r"\b[Tt]he $", before(match, 4)):
        return not re.match(r" [A-Z]", after(match, 2))
    in_brackets = before(match, 1) == "(" and after(match, 1) == ")"
    if (word == "OH" and in_brackets) or (word in _AIRCRAFT and re.match(r"-\d", after(match, 2))):
        return True
    if word in _STATES and re.match(r"-[A-Z]{3,5}(?![\w-])", after(match, 6)):
        return True
    if word in _AT_HOME:
        return _AT_HOME[word](match)
    if name and _is_a_surname(match):
        return False
    # The letters of nucleic acids are said one by one: ACAG.
    return True if _ACIDS.fullmatch(word) and word not in _NO_ACIDS else None


def snip(match: re.Match[str]) -> str | None:
    """Several SNPs are snips, and one where genes are spoken of; elsewhere SNP is a party."""
    if match["suffix"] == "s":
        return "snips"
    of_genes = re.search(_OF_GENES, before(match, 80)) or re.match(
        f".*{_OF_GENES}", after(match, 80)
    )
    return f"snip{match['suffix'] or ''}" if of_genes else None


def _is_of_nets(match: re.Match[str]) -> bool:
    """ANN is a neural net, and a name beside other words in capitals."""
    beside = re.search(r"[A-Z]{2} $", before(match, 3)) or re.match(" [A-Z]{2}", after(match, 3))
    return match["suffix"] == "s" or not beside


def _is_of_hawaii(match: re.Match[str]) -> bool:
    """UH is a university at the side of a noun, and a sound elsewhere."""
    return bool(re.match(_UH_IS_SAID, after(match)) or re.search(_OF_UH, before(match, 8)))


def _is_a_surname(match: re.Match[str]) -> bool:
    """THE COE FAMILY and MRS COE."""
    return bool(
        re.match(_BEHIND_A_NAME, after(match, 12)) or re.search(_BEFORE_A_NAME, before(match, 16))
    )


def _is_of_syria(match: re.Match[str]) -> bool:
    return bool(re.search(_OF_IS, before(match, 10)) or re.match(_IS_DOES, after(match, 14)))


def _is_no_cell(match: re.Match[str]) -> bool:
    """COS-7 cells are said as a word."""
    return not re.match(r"-?\d| cells?\b", after(match, 6))


_AT_HOME = {"COS": _is_no_cell, "ANN": _is_of_nets, "UH": _is_of_hawaii, "IS": _is_of_syria}
"""Words and names that are acronyms beside their own kind of words."""
