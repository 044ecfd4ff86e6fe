"""One of a thing that is written with a capital or in another language: una Smart TV, un Token."""

import re

from declaim.normalise.grammars.italian.italian_words import LABELS
from declaim.normalise.grammars.italian.numbers_in_words.italian_agreement import agree
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import AT_NUMBER, WORD, Rule, after, before, rule, words

_DESCRIBES = frozenset(
    words("smart gift fidelity web power action key credit debit member business memory pay fan")
)
"""English words before the noun that tells the gender: gift card."""
_FEMININE = frozenset(
    words("""
    tv card app mail e-mail email radio cam webcam t-shirt polo suite hall session story playlist
    band jam console dash demo slide sim lim pec gpu cpu lan vpn asl ong
    """)
)
_MASCULINE = frozenset(
    words("""
    token ticket voucher coupon pass badge gadget kit set box stand drink cocktail shot shottino
    coffee brunch lunch break buffet hamburger toast menù menu computer pc notebook laptop tablet
    smartphone monitor mouse hard router modem switch server scanner plotter proiettore
    videoproiettore display touch drone robot cd dvd suv nas ups sms pdf led microfono mixer
    power-bank bank watch box-doccia pick-up camper scooter quad roll-up banner flyer poster
    gazebo hub case zip trolley
    """)
)
_MEASURES = frozenset(
    words("""
    cucchiaio cucchiaino bicchiere bustina tazza tazzina spicchio pizzico confezione scatola risma
    rotolo pacco bottiglia lattina barattolo vasetto mazzetto ciuffo rametto foglia cipolla carota
    patata uovo mela limone costa spolverata manciata noce panetto rotolone pezzo chilo etto litro
    """)
)
_COUNTED = _FEMININE | _MASCULINE | _MEASURES
_LABELLED = re.compile(
    rf"(?<!\w)(?:[A-ZÀ-Þ][\w'’-]*|{'|'.join(LABELS)}|[Nn]r?\.?) $|[.°º] ?$|{WORD} ?$"
)
"""A word that has the number right behind it for its own: Canale 1, Rai 1, n. 1."""


def _thing(match: re.Match[str]) -> str | None:
    if _LABELLED.search(before(match)):
        return None
    noun, then = match["noun"].lower(), (match["then"] or "").lower()
    head = then if noun in _DESCRIBES and then in _COUNTED else noun
    if head in _FEMININE:
        return "una " if noun[0] not in "aeiou" else "un'"
    if head in _COUNTED:
        is_spelled = match["noun"].isupper() or not re.search("[aeiouyùàè]", noun)
        return "un " if is_spelled else f"{agree('uno', noun)} "
    if match["noun"].islower() or not re.match(r"[^\d.;()]{0,20} = ", after(match)):
        return None
    said = agree("uno", noun)
    return said if said[-1] == "'" else f"{said} "


def _euros(match: re.Match[str]) -> str | None:
    if re.search(r"\d,\d\d (?:e|a|o) $", before(match, 8)):  # tra 1,50 e 2,50 euro
        return None
    whole, cents, name = match["n"].replace(".", ""), match["c"], match["euro"]
    if not whole.strip("0"):
        return f"{cardinal(str(int(cents)), 'it')} centesimi" if cents != "01" else "un centesimo"
    euros = f"{'un' if whole == '1' else cardinal(whole, 'it')} {name}"
    if cents == "00":
        return euros
    return f"{euros} e {cardinal(str(int(cents)), 'it')}" + " centesimi" * (cents[0] == "0")


def _spelled(code: str) -> str:
    return " ".join(one_by_one(each, "it") if each.isdecimal() else each for each in code)


THINGS: tuple[Rule, ...] = (
    rule(
        "one of a thing",
        r"(?<![\w.,/:#°'’–-])1 (?=(?P<noun>[A-ZÀ-Þa-zà-ù][\w-]{1,20})"
        r"(?: (?P<then>[A-Za-z][\w-]{1,12}))?)",
        _thing,
        ("1 Smart TV e 1 gift card", "una Smart T V e una gift card"),
        ("1 Token, 1 Stand, 1 SMS, Rai 1 TV", "un Token, uno Stand, un S M S, Rai uno T V"),
        ("(1 Fetta = 30 g)", "(una Fetta uguale trenta grammi)"),
        needs="1",
    ),
    rule(
        "euros with cents",
        r"(?<![\w.,/-])(?P<n>\d{1,3}(?:\.\d{3})+|\d{1,6}),(?P<c>\d\d) ?"
        r"(?P<euro>(?i:euro))(?![\w/])",
        _euros,
        ("2,50 euro, 1.200,05 Euro", "due euro e cinquanta, milleduecento Euro e cinque centesimi"),
        ("0,50 euro", "cinquanta centesimi"),
        first=AT_NUMBER,
        shapes=("0,00",),
    ),
)
CODES: tuple[Rule, ...] = (
    rule(
        "tax code of a person",
        r"(?<!\w)[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z](?!\w)",
        lambda m: _spelled(m[0]),
        (
            "BNCLRA85T41F205X",
            "B N C L R A otto cinque T quattro uno F due zero cinque X",
        ),
        shapes=("AA00A00A000A",),
    ),
    rule(
        "tax code",
        r"(?P<name>(?<!\w)(?:CF|C\.F|Cod\. ?(?:[Ff]isc\.|[Ff]iscale)|cod\. ?(?:fisc\.|fiscale))"
        r"(?:(?= ?:)|\.?)) ?(?=(?:: ?|n\. ?|n\.: ?)?"
        r"(?:\d{11}|[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z])(?!\w))",
        lambda m: f"{'C' if m['name'].startswith('Cod') else 'c'}odice fiscale ",
        (
            "cod. fisc. 80012340159",
            "codice fiscale otto zero zero uno due tre quattro zero uno cinque nove",
        ),
        needs=["F", "fisc", "fiscale"],
        near=r"C\.?F|od\. ?[Ff]isc",
    ),
)
LONG_CODES: tuple[Rule, ...] = (
    rule(
        "long code",
        r"(?<![\w.,/+-])(?<![€$£] )(?P<n>\d{11,20})(?<!0000)"
        r"(?![\w%€$£]|[.,/]\d| ?(?:€|euro|lire))",
        lambda m: one_by_one(m["n"], "it"),
        (
            "C.F.: 80012340159",
            "codice fiscale: otto zero zero uno due tre quattro zero uno cinque nove",
        ),
        first=AT_NUMBER,
        shapes=("00000000000",),
    ),
)
