"""Whether US and IT in capitals are words or letters, by what stands beside them."""

import re

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
