"""Capitals: acronyms said as a word or letter by letter, and headlines in full capitals."""

import re

from declaim.normalise.english.names import SAINTS
from declaim.normalise.lexicon import spelled
from declaim.normalise.rules import Claim, Rule, after, any_of, before, rule, words

WORDS = frozenset(
    words("""
    NATO ISIS ISIL NASA OPEC UNESCO UNICEF FIFA UEFA AIDS ASEAN INTERPOL EUROPOL NAFTA
    NORAD SARS MERS COVID LASER RADAR SONAR SCUBA PIN RAM ROM JPEG GIF PET SIM ZIP SWAT
    DAESH HAMAS FEMA OSHA ANZAC BAFTA COBRA DARPA EBITDA ERASMUS GULAG LIDAR MENSA
    NIMBY NASDAQ POTUS SCOTUS FLOTUS QUANGO SALT STEM TARP TASER UNIX USAID WASP
    YUPPIE HUD HIPAA ICANN IKEA LEGO MIDI NICE OFSTED OPAC PISA PETA POTUS RAND SPAC
    GMAT YOLO FOMO CERN DOS THAAD ATACMS HIMARS
""")
)
"""Said as a word, by every newsreader."""
SPELLED = frozenset(
    words("""
    US UK UN EU UAE USA USSR FBI CIA BBC CNN WHO IMF IRA IRS ICU IT AI AP AM PM TV PC PR HR ID
    UFO USB UPS URL VIP ATM CEO CFO COO CTO DIY DNA RNA EPA ETA FAQ GDP GOP HIV IBM IDF IED IOC
    IPO IQ ISP JFK LED LGBT MP MEP NBA NFL NGO NHS NPR NSA NYC OECD OK PHD PLO PTA RAF SAS SEO
    SUV TSA UAV VAT WTO WWF XML AFP AOL ABC ACLU AARP ADHD API BAE CBS DEA DOA DUI EEG EKG ECB
    ESA ETF EUR GPA IAEA ICC ICJ IPA IOU IPCC IVF IMHO IMO FYI AEST AEDT ACST AWST EEST CEST IST
    EDT CDT MDT PDT EFCC LSE MIA MOT NAACP NRA OAS OED PA POA POW SOS TNA UCLA UEA UNHCR USDA
    USAF VOA YMCA NYSE ITV FSB ISI IRGC KGB MTV ISBN ISSN EST GMT UTC CET BST PST CAD SAT AAA
""")
)
"""Said letter by letter, though some look like words."""
_ORDINARY = frozenset(
    words("""
    A I THE AND NOT YOU ALL NOW BUT FOR ARE WAS HAS HAD HIS HER ITS OUR OUT WHY HOW YES NO ON
    OFF UP OF OR IF IN IS BE BY TO AT AS AN SO DO GO HE ME MY WE ANY ONE TWO TEN NEW OLD BIG BAD
    MAN MEN SON DAY GOD OH AH HEY WOW LOL RED HOT SEE SAY GET GOT LET MAY CAN DID WHO'S END RUN
    TOP WAR WIN ACT ADD AGE AGO AIR ART ASK BAN BED BIT BOX BOY BUS BUY CAR CAT CUT DIE DOG DUE
    EAT EGG EYE FAR FEW FIX FLY FUN GAS GUN GUY HIM HIT ICE JOB JOY KEY KID LAW LAY LEG LIE LOT
    LOW MAD MAP MIX NOR OIL OWN PAY PUT RAW ROW SAD SEA SET SEX SHE SIT SIX SKY SUN TAX TEA TIE
    TOO TRY USE VAN VIA WAY WET YET YOUR MAX PRO SIR DAD SAM TOM BEN DAN JIM JOE BOB TED AMY ANN
    EVE IAN KEN KIM LEE MEG NED PAT RAY RON ROY SUE IRAQ TIM KIT AIM ARM AXE BAG BAR BAT BAY BEE
    BEG BET BIN BOW BUG CAB CAP COW CRY CUP DAM DEN DIG DIM DOT DRY DUG EAR EGO ELF ERR FAN FAT
    FEE FIT FOG FOX FUR GAP HAM HAT HAY HID HIP HOP HUG HUT ILL INK INN JAM JAR JAW JET LAB LAD
    LAP LID LIP LOG MET MUD NET NIL NOD NUN NUT OAK ODD OWE OWL PEN PIE PIG PIT POT PUB RAG RAT
    RIB RID RIP ROB ROD ROT RUB RUG SAW SIN SPY SUM TAG TAP TIN TIP TOE TON TOY UGH UNTO VET VOW
    WAX WEB WHOM WIG WIT WON YE ZOO HA HO EH UH UM LO
""")
)
_SHORT = frozenset(
    words("MR MRS MS DR ST VS LTD JR SR MT FT TH ND RD PT CH VOL HMM SHH BRR PST ETC")
)
_MAYBE_WORDS = {"IT", "US", "WHO", "AM", "OK", "ID", "MIA", "LED", "PA", "ETA", "IRA"}
"""Acronyms which are far more often plain words in a line of capitals."""
_AFTER_US = any_of(
    words("""
    TROOPS FORCES ARMY NAVY PRESIDENT SENATE SENATOR CONGRESS STATE STATES MILITARY DOLLAR COURT
    ELECTION ECONOMY BORDER EMBASSY CITIZEN CITIZENS ENVOY SAYS OPEN SUPREME AIR TREASURY SANCTIONS
    OFFICIAL OFFICIALS AND TO BANS WARNS
""")
)
_ONSETS = words("""
    bl br ch chr cl cr dr dw fl fr gl gr kl kn kr ph pl pr qu rh sc scr sh shr sk sl sm sn sp
    sph spl spr sq sr st str sv sw th thr tr ts tw wh wr cz fj kh gh gw
""")
_CODAS = words("""
    b c d f g h k l m n p r s t v w x z bb nx lx bs ck ct dd dge ff ft fth gg ght gh gn hn ks lb
    lch ld lf lk ll lm ln lp lph lsh lt lth lve lves mb mn mp mph mpt nc nch nct nd ng ngst ngth
    nk nkt nn nst nt nth ph ps pt pth rb rch rd rf rg rk rl rld rm rmth rn rp rph rse rst rt rth
    rve sc sch sh sk sm sp ss st tch th tt tz wk wl wn wth xt xth zz mpts nts lts rts cts pts
    fts ch bt rc ht rr mm pp xx wd hl
""")
_SHAPED = (
    rf"(?!.*(?:aa|ii|uu|yy))(?:{any_of(_ONSETS)}|[b-df-hj-np-tv-z])?[aeiouy]{{1,2}}"
    rf"(?:(?:[b-df-hj-np-tv-z]{{1,2}}|[b-df-hj-np-tv-z]{any_of(_ONSETS)}|{any_of(_CODAS)}"
    r"[b-df-hj-np-tv-z])[aeiouy]{1,3})*"
    rf"(?:{any_of(_CODAS)}[sz]?)?"
)


def said_by_letters(word: str) -> bool:
    """By the tables; else by shape: up to three capitals, or what nobody could pronounce."""
    if word in SPELLED:
        return True
    if word in WORDS or word in _ORDINARY:
        return False
    return len(word) <= 3 or not _pronounceable(word)


def _pronounceable(word: str) -> bool:
    return bool(re.fullmatch(_SHAPED, word, re.IGNORECASE))


_DATELINE = r"(?:, [A-Z][\w. ]{1,20})?(?::| \(| ?[—–-] )"
"""A place in capitals, where a report begins: RIYADH: ..."""


def _acronym(match: re.Match[str]) -> str | None:
    word, suffix = match["word"], match["suffix"] or ""
    starts = len(word) > 3 and word not in SPELLED and before(match, 1) in {"", "\n"}
    if starts and re.match(_DATELINE, after(match)):
        return None
    if not said_by_letters(word) or (len(word) > 6 and not suffix):
        return None
    return spelled(word, "'s" if suffix else "")


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
        near=r"AA|BB|CC|[ABC][+−-]",
    ),
    rule(
        "acronym",
        r"(?<![\w.])(?P<word>[A-Z]{2,12})(?P<suffix>'?s)?(?!\w|'[a-z]{2}|\.[A-Za-z])",
        _acronym,
        ("the UN and the FBI", "the U N and the F B I"),
        ("NATO and ISIS", "NATO and ISIS"),
        ("the WHO's advice", "the W H O's advice"),
        ("two MPs", "two M P's"),
        ("the CIA", "the C.I.A"),
        ("He said NOT now", "He said NOT now"),
        ("an HTML page", "an H T M L page"),
        near=r"[A-Z]{2}",
    ),
)

_LINE = re.compile(r"^(?=[^a-z\n]*[A-Z]{3})[^a-zß-ÿ\n]*[A-Z][^a-zß-ÿ\n]*$", re.MULTILINE)
_WORD = re.compile(r"\bST\.(?= )|[A-ZÀ-Þ]+(?:'[A-Z]+)*")
_SAINT = re.compile(f" {any_of(name.upper() for name in SAINTS)}\\b")
"""Before any other name, ST is a street in a line of capitals."""
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
    if word[0] in {"ST", "ST."}:
        return "saint" if _SAINT.match(after(word)) else "street"
    return word[0].lower()


def _is_headline(line: str) -> bool:
    words = [word for word in _WORD.findall(line) if len(word) > 1]
    strange = [word for word in words if word not in SPELLED | WORDS and len(word) > 3]
    return len(words) > 1 and bool(strange)


def _keeps_capitals(word: re.Match[str]) -> bool:
    base = word[0].partition("'")[0].rstrip(".")
    behind, ahead = before(word), after(word)
    if re.search(r"\d\S*$", behind) or re.match(r"\S*\d", ahead):
        return True
    if behind.endswith(".") or len(word[0]) == 1:
        return word[0] != "A" or ahead.startswith(".")
    if base == "US":
        told = re.search(r"\b(?:HELP|GIVE|TELL|SHOW|LET|MAKE|TEACH)S? $", behind)
        return not told and bool(re.match(rf"(?:'S)? (?:{_AFTER_US}|[A-Z]{{3,}}S)\b", ahead))
    if base in _MAYBE_WORDS:
        return False
    unspeakable = not (base in _SHORT or base in _ORDINARY) and (
        not re.search("[AEIOUYÀ-Þ]", base)
        or (len(base) < 5 and base.isascii() and not _pronounceable(base))
    )
    return unspeakable or base in SPELLED or base in WORDS or bool(_ROMAN.fullmatch(base))
