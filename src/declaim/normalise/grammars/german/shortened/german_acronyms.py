"""German acronyms: behind a hyphen, in mixed letters, with a last V for Verordnung, and cantons."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.shortened.german_short_forms import SHORT
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import Rule, any_of, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN, is_word

_LETTERS = words(
    """
    StA GStA NaCl NOx KdoW
    AStG AfA AfD AlG AtG BMVg BMWi BUrlG BewG BfArM BfN BfR BfS BgA
    BtMG BvB DSchG DaF DaZ EStG EnWG ErbStG EuG EuGVVO FeV FfE FzA GenG GewStG GfK GmbHG GrStG
    GwG GüKG HfG HwO IfSG KSchG KStG KdV KrWG MdEP MfS OWiG PBefG PStG PartGG PfP SchKG StVZO
    EnBW EnEG OeNB OeAD OeKB EnEV GuV FuE IuK UdK AdK IdW AdW AwSV
    TVöD TdL TzBfG UStG UmwG UrhG VfGH VwGH VwGO WfbM WpHG
    """
)
"""Said letter by letter, though some of the letters are small."""
_SAID = {
    "BVerfGE": "B Verf G E", "BVerfGG": "B Verf G G", "BVerwGE": "B Verw G E",
    "AktG": "Aktiengesetz", "HGrG": "Haushaltsgrundsätzegesetz", "WoGG": "Wohngeldgesetz",
    "BayObLG": "Bay Ob L G",
    "BauGB": "Bau G B", "BauNVO": "Bau N V O", "MarkenG": "Marken G", "InsO": "Insolvenzordnung",
    "BetrVG": "Betr V G", "TierSchG": "Tierschutzgesetz", "ArbStättV": "Arbeitsstättenverordnung",
    "GefStoffV": "Gefahrstoffverordnung", "BetrSichV": "Betriebssicherheitsverordnung",
    "StrlSchV": "Strahlenschutzverordnung", "VStättVO": "Versammlungsstättenverordnung",
    "AufenthG": "Aufenthaltsgesetz", "AsylG": "Asylgesetz", "ArbZG": "Arbeitszeitgesetz",
    "MuSchG": "Mutterschutzgesetz", "EntgFG": "Entgeltfortzahlungsgesetz",
    "BImSchG": "Bundesimmissionsschutzgesetz", "BImSchV": "Bundesimmissionsschutzverordnung",
    "Kfz": "K F Z", "KfZ": "K F Z", "PatG": "Patentgesetz", "NatSchG": "Naturschutzgesetz",
    "BAföG": "Bafög", "BAuA": "Baua", "BImA": "Bima", "AStA": "Asta", "TuS": "Tus",
    "BBodSchG": "Bundesbodenschutzgesetz", "KunstUrhG": "Kunsturhebergesetz",
    "LkrO": "Landkreisordnung", "TrinkwV": "Trinkwasserverordnung",
    "HeizkostenV": "Heizkostenverordnung", "ProdHaftG": "Produkthaftungsgesetz",
    "HaftPflG": "Haftpflichtgesetz", "FreizügG": "Freizügigkeitsgesetz",
    "BeschV": "Beschäftigungsverordnung", "AsylbLG": "Asylbewerberleistungsgesetz",
    "MiLoG": "Mindestlohngesetz", "BetrKV": "Betriebskostenverordnung", "DüV": "Düngeverordnung",
    "BioAbfV": "Bioabfallverordnung", "LuftVG": "Luftverkehrsgesetz",
    "LuftVO": "Luftverkehrsordnung", "VereinsG": "Vereinsgesetz", "PolG": "Polizeigesetz",
    "SchulG": "Schulgesetz", "JuSchG": "Jugendschutzgesetz",
    "JArbSchG": "Jugendarbeitsschutzgesetz", "ProdSG": "Produktsicherheitsgesetz",
    "VersG": "Versammlungsgesetz", "WaffG": "Waffengesetz", "SprengG": "Sprengstoffgesetz",
    "BNatSchG": "Bundesnaturschutzgesetz", "BWaldG": "Bundeswaldgesetz",
    "BJagdG": "Bundesjagdgesetz", "GewO": "Gewerbeordnung",
    "StVollzG": "Strafvollzugsgesetz", "VwVfG": "Verwaltungsverfahrensgesetz",
}  # fmt: skip
"""Laws whose short names nobody spells, and names that are said as words."""


def _spelled(word: str) -> str:
    """Letter by letter, or a word in small letters."""
    if word in table.SAID_AS_WORDS or (is_word(word) and word not in table.LETTERS):
        return word[0] + word[1:].lower()
    return " ".join(word)


def _behind_a_hyphen(match: re.Match[str]) -> str | None:
    word = match["word"]
    if word in SHORT:
        return SHORT[word]
    if re.fullmatch(VALID_ROMAN, word) and re.fullmatch("[IVX]+", word):
        return cardinal(roman(word), "de")
    return _spelled(word) + "s" * bool(match["many"])


def _place_of_a_canton(match: re.Match[str]) -> str:
    return " ".join(match["canton"])


_GLUED = any_of(words("ID IT KI AI TV PC DB SQL API URL PDF GPS LED USB CD DVD XML UI UX VR CMS"))
_HEADS = any_of(words("EDU USER OPEN APPLE SWISS BUND KUNDEN STEUER FACE TOUCH NUTZER GAST"))
"""Words before ID in full capitals: EDUID, but ORCID is said as a word."""


def _glued(match: re.Match[str]) -> str:
    word, many = match["word"] or match["word2"], match["many"] or match["many2"]
    word = word if word.islower() or word[1:].islower() else word.capitalize()
    return f"{word} {' '.join(match['letters'] or match['id'])}" + "s" * bool(many)


_ONSET = re.compile(r"(?:[BCDFGHJKLMNPRSTVWZ]|[BCDFGKPT]r|[BFGKPS]l|Sch|S[pt]r?|Kn|Qu)[aeiouäöüy]")
_KNOWN = frozenset(words("IT KI EU US USA PHP API URL UN AI IP ID CDU SPD AOK AWO"))


def _headed(match: re.Match[str]) -> str | None:
    """LSVDSaar, KIModell and ITler; BIOmarkt, SHAttered and RRDtool have other seams."""
    letters, rest = match["letters"], match["rest"]
    consonants = not re.search("[AEIOUÄÖÜ]", letters) and _ONSET.match(rest)
    if not (rest[0].islower() or consonants or letters in _KNOWN):
        return None
    return f"{' '.join(letters)}-{rest}"


_QUANTITY = r"(?:max|min|sat|eff|ges|nenn|ref|rms|avg)"

_OF_A_SHOP = (
    r"(?:(?:[A-ZÄÖÜ]?[a-zäöü]{3,14})?"
    r"(?:[Mm]arkt|[Mm]ärkte|[Ll]aden|[Ll]äden|[Tt]ankstelle|[Ff]iliale))"
)
_LETTER_FOR_SIGN = {"§": "s", "$": "s", "$$": "ss", "€": "e"}


def _with_its_letter(match: re.Match[str]) -> str | None:
    """A sign that stands for the letter that it looks like; a unit or a variable has none."""
    if match["euro"]:
        return "Euro"
    first, rest = match["first"], match["rest"]
    if match["sign"] == "€" and not (first.lower() == "t" and rest.lower() == "uro"):
        return None
    if len(first + rest) < _SHORTEST or (
        match["sign"][0] == "$" and not (first.istitle() and len(rest) > 1 and rest.islower())
    ):
        return None
    plain = first.istitle() and len(rest) > 1 and rest.islower()
    if match["sign"] == "§" and (len(first) == 1 or not (plain or (first + rest).isupper())):
        return None
    word = f"{first}{_LETTER_FOR_SIGN[match['sign']]}{rest}"
    return word[0] + word[1:].lower()


_SHORTEST = 4
"""Letters around a sign in a word."""

_END = (
    r"(?:[BCDFGHJKLMNPQSTWXZ]V|[BCDFHJKLMPQTVWXZ]G|[BCDFGHJKLMNPQSTVWXZ]VO|[BCDGHJKMNPQTVWXZ]A?GB)"
)

ACRONYMS: tuple[Rule, ...] = (
    rule(
        "acronym behind a hyphen",
        r"(?<=[a-zäöüß]-)(?P<word>[A-ZÄÖÜ]{2,5})(?P<many>s)?(?![\w'’]|\.[A-Z])",
        _behind_a_hyphen,
        ("die Kunden-ID, Vor-WM-Zeit, User-IDs", "die Kunden-I D, Vor-W M-Zeit, User-I Ds"),
        ("Typ-II-Diabetes", "Typ-zwei-Diabetes"),
        shapes=["a-AA"],
    ),
    rule(
        "acronym in mixed letters",
        rf"(?<![\w.-])(?P<word>{any_of((*_LETTERS, *_SAID))})(?!\w)",
        lambda m: _SAID.get(m["word"]) or " ".join(m["word"].upper()),
        ("das BMWi und der VfGH", "das B M W I und der V F G H"),
        ("die EnBW, der AStA und der TuS", "die E N B W, der Asta und der Tus"),
        needs=(*_LETTERS, *_SAID),
    ),
    rule(
        "shop in capitals",
        rf"(?<![\w.@#-])(?P<shop>CAP|HIT|SKY|JET)(?=[- ]{_OF_A_SHOP})"
        r"|(?<![\w.@#-])(?P<name>OBI|KIK|VOLG)(?![\w.]\w)",
        lambda m: (m["shop"] or m["name"]).capitalize(),
        ("im CAP-Markt und bei OBI", "im Cap-Markt und bei Obi"),
        needs=words("CAP HIT SKY JET OBI KIK VOLG"),
    ),
    rule(
        "sign for a letter",
        r"(?<!\w)(?P<first>[A-ZÄÖÜ]{2,12}|[A-ZÄÖÜ]?[a-zäöüß]{1,20}|[A-ZÄÖÜ])(?P<sign>§|\$\$?|€)"
        r"(?P<rest>[A-Za-zäöüßÄÖÜ]{1,20})(?![\w$§€])|(?<![\w$§€])€(?P<euro>uro)(?!\w)",
        _with_its_letter,
        ("PEBB§Y, Micro$oft und T€uro", "Pebbsy, Microsoft und Teuro"),
        ("nach PEBB§Y-Bogen", "nach Pebbsy-Bogen"),
        needs="§$€",
        near=r"[A-Za-zäöüß](?:§|\$\$?|€)[A-Za-z]|€uro",
    ),
    rule(
        "acronym of an order or a law",
        rf"(?<![\w.-])(?=[A-ZÄÖÜ]{{4,6}}(?![\w]))[A-ZÄÖÜ]{{2,4}}{_END}(?!\w|\.[A-Z])",
        lambda m: " ".join(m[0]) if re.search(r"[a-zäöü]", m.string) else None,
        ("die SAZV und das TEHG", "die S A Z V und das T E H G"),
        shapes=["AAAA"],
    ),
    rule(
        "code of a bank",
        r"(?<=BIC)(?P<mark>:? )(?P<code>[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?!\w)",
        lambda m: (
            m["mark"] + " ".join(cardinal(c, "de") if c.isdecimal() else c for c in m["code"])
        ),
        ("BIC: ROTBDE2X", "B I C: R O T B D E zwei X"),
        needs=["BIC"],
    ),
    rule(
        "quantity of a circuit",
        rf"(?<![\w.-])(?P<sign>[UI][A-Z]{{1,2}}|[UIRPTFVCLfnv])(?P<of>{_QUANTITY})(?!\w)(?![.]\w|\()"
        r"|(?<![\w.-])(?P<volt>V)(?P<at>cc|dd|ss|pp)(?!\w)(?![.]\w|\()",
        lambda m: f"{' '.join(m['sign'] or m['volt'])} {m['of'] or ' '.join(m['at'])}",
        ("UCEsat und Umax", "U C E sat und U max"),
        near=rf"[A-Zfnv](?:{_QUANTITY}|cc|dd|ss|pp)\b",
    ),
    rule(
        "acronym behind a word without a hyphen",
        rf"(?<![\w@#/.-])(?:(?P<word>[A-ZÄÖÜ]?[a-zäöüß]{{3,24}})(?P<letters>{_GLUED})(?P<many>s)?"
        rf"|(?P<word2>{_HEADS})(?P<id>ID)(?P<many2>s)?)(?![\w@]|\.\w|\()",
        _glued,
        ("die BundID und EDUID", "die Bund I D und Edu I D"),
        ("mit userIDs, AppleTV", "mit user I Ds, Apple T V"),
        shapes=["aAA", "AAAAA"],
    ),
    rule(
        "acronym before a word without a hyphen",
        r"(?<![\w@#/.-])(?P<letters>[A-ZÄÖÜ]{2,5})(?P<rest>[A-ZÄÖÜ][a-zäöüß]{2,24}"
        r"|(?:(?<=IT)|(?<=KI)|(?<=EU)|(?<=US)|(?<=CDU)|(?<=SPD)|(?<=FDP)|(?<=CSU)|(?<=VW))"
        r"(?:ler(?:in(?:nen)?|n|s)?|weit\w{0,3}|gestützt\w{0,3}|basiert\w{0,3}))(?![\w@]|\.\w|\()",
        _headed,
        ("LSVDSaar, ein KIModell", "L S V D-Saar, ein K I-Modell"),
        ("die ITler, der VWBus", "die I T-ler, der V W-Bus"),
        shapes=["AAAaa", "AAaaa"],
    ),
    rule(
        "gas in small letters",
        r"(?<!\w)[Cc][Oo](?:2|₂)(?!\w|[.,]\d)",
        "C O zwei",
        ("weniger co2 und Co2", "weniger C O zwei und C O zwei"),
        needs=["co", "Co", "CO", "cO"],
        near=r"[Cc][Oo][2₂]",
    ),
    rule(
        "canton behind a place",
        r"(?<=[a-zäöüß] )(?P<canton>SO|NE|AI|AR)(?=[ ,;:)]|\.?$)(?! [A-ZÄÖÜ]{2})",
        lambda m: _place_of_a_canton(m) if re.search(r"[A-ZÄÖÜ][a-zäöüß]+ $", before(m)) else None,
        ("aus Holderbank SO und Trogen AR", "aus Holderbank S O und Trogen A R"),
        needs=["SO", "NE", "AI", "AR"],
    ),
)
