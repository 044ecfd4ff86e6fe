"""Italian ordinals, and Roman numerals by the words beside them."""

import re

from declaim.normalise.grammars.italian.italian_words import (
    COUNTED,
    FEMININE_COUNTED,
    RULERS,
    SERIES,
)
from declaim.normalise.grammars.italian.numbers_in_words.italian_agreement import FEMININE_END
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import Rule, any_of, before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_ROMAN = rf"(?=[IVX]){VALID_ROMAN}"
_LARGE_ROMAN = rf"(?=[IVX]|L[XIV]|C[XL]){VALID_ROMAN}"
_AND = r"[-–]| (?:e|ed|o|al|all') ?(?:il |l'|del |dell'|al )?"
_DETERMINERS = words("di il lo la al del dal nel alla della dalla nella un una")
_BEFORE = words(
    "il lo la al del dal nel sul alla della dalla nella sulla un una di in per con da a quel "
    "quella questo questa suo sua nostro nostra loro i gli le ai agli alle dei degli delle dai "
    "dagli dalle nei negli nelle sui sulle"
)
"""Words before a numeral that belongs to the noun behind it."""
_OF_ONE = words("il lo la al del dal nel sul alla della dalla nella sulla un una di suo sua quel")
"""Those of them behind which I is no article."""
_ORDERED = words("""
    anno anni grado quadrimestre trimestre semestre bimestre turno gruppo girone raggruppamento
    ciclo atto piano tempo posto corso corsi reparto battaglione governo ministero raduno livello
    rapporto censimento quartiere rione circolo collegio municipio mandato scudetto titolo lotto
    stralcio giro ginnasio liceo liceale cantone tavolo tomo volume libro canto capitolo capo secolo
    secoli incontro millennio dopoguerra concorso premio torneo congresso corpo esercito distretto
    media elementare elementari medie superiore giornata puntata stagione parte volta tranche zona
    prova lezione seduta sessione convocazione traversa variazione rassegna marcia maratona rata
    squadra tornata decade metà domenica settimana legione flotta edizione fiera repubblica fase
    classe classi categoria fascia sezione sezioni serie divisione commissione guerra crociata
    dinastia legislatura conferenza coppa scena elementare primaria secondaria lettura quadr
    quadrim trim sem ediz elem
""")
_NO_NOUN = (
    r"(?:[nds]?[aeou]?ll?[aeo]|[ndsc]?[aeou]l|[dnas]?[eua]?gli|[dnasc][eauo]i|con|che|per|non"
    r"|una?|tra|fra|come|sono|era(?:no)?|anche|dopo|prima|venne|aveva|fece|morì|dove|quando|sia|però|ed"
    r"|più|fino|verso|presso|perché|circa|fu\w*|ebbe|viene|vinse|divenne|prevede|stabilisce|dispone"
    r"|sul|aggiunto|tratta|recita|del|dal)(?!\w)"
)
_OF_SCHOOLS = words("elementare media superiore primaria secondaria liceale")
_INVARIABLE = words("media medie elementari serie anni corsi classi sezioni secoli fasce guerre")


def gendered(said: str, feminine: bool) -> str:
    """Secondo, or seconda."""
    return said[:-1] + "a" if feminine else said


def nth(digits: str, feminine: bool) -> str:
    """The ordinal in the gender of its noun."""
    return gendered(str(ordinal(digits, "it")), feminine)


def ruled(digits: str) -> str:
    """Pio nono."""
    return str(ordinal(digits, "it"))


def _century(match: re.Match[str]) -> str:
    first, second = match["n0"] or match["n1"], match["n"] or match["n2"]
    joint = match["joint"] or match["joint1"] or ""
    said = f"{ruled(roman(first))}{' e ' if joint in {*'-–'} else joint}" if first else ""
    return said + ruled(roman(second))


def _of_a_noun(match: re.Match[str]) -> str | None:
    """Il II e III anno: each numeral is an ordinal in the gender of the noun behind them."""
    the, noun = (match["the"] or "").strip().lower(), match["noun"]
    alone = match["rest"] == ""
    if not the and before(match, 20).rstrip().rpartition(" ")[2] in RULERS:
        return None
    if not the and noun.lower() not in _ORDERED and not (alone and noun.endswith("zione")):
        return None
    if (
        alone
        and ((the.endswith("i") and the != "di") or the in {"le", "alle"})
        and noun not in _ORDERED
    ):
        return None
    if (
        match["n"] == "I"
        and alone
        and noun not in _ORDERED
        and (the not in _OF_ONE or noun[-1] in "ie")
    ):
        return None
    if match["n"] == "I" and alone and noun in _INVARIABLE:
        return None
    feminine = (
        bool(re.search(FEMININE_END, noun))
        or noun in _OF_SCHOOLS
        or the[-2:] in {"la", "na"}
        or the == "le"
    )
    if the.rstrip("'’") in {"il", "del", "al", "dal", "nel", "sul", "un", "lo"}:
        feminine = False

    def said(numeral: str) -> str:
        return nth(roman(numeral), feminine)

    rest = re.sub(r" ?[-–/] ?", " e ", match["rest"])
    rest = re.sub(r"(?<!\w)[IVX]+(?!\w)", lambda m: said(m[0]), rest)
    return f"{match['the'] or ''}{said(match['n'])}{rest}"


def _behind(match: re.Match[str]) -> str | None:
    """Šuppiluliuma secondo, di secondo grado, but Final Fantasy dodici and tipo due."""
    name = re.split(r"[^\w-]", before(match).strip())[-1]
    if name in RULERS or name.lower() in COUNTED:
        return None
    if name.lower() in _DETERMINERS:
        return nth(roman(match["n"]), name.endswith("a"))
    is_ordinal = name[:1].isupper() and name not in SERIES
    if is_ordinal and re.search(r"(?:zione|sione|egione|lasse|erie|ategoria)$", name):
        return nth(roman(match["n"]), True)
    return ruled(roman(match["n"])) if is_ordinal else cardinal(roman(match["n"]), "it")


FIRST: tuple[Rule, ...] = (
    rule(
        "roman century",
        rf"(?<![\w.])(?:(?P<n0>{_ROMAN})(?P<joint>{_AND}))?(?P<n>{_ROMAN})(?= sec(?:olo|\.))"
        rf"|(?<=(?<!\w)secoli )(?P<n1>{_ROMAN})(?P<joint1>{_AND})(?P<n2>{_ROMAN})(?!\w)",
        _century,
        ("nel XX secolo", "nel ventesimo secolo"),
        ("XVI-XVII secolo", "sedicesimo e diciassettesimo secolo"),
        ("tra il V e il VI secolo", "tra il quinto e il sesto secolo"),
        ("i secoli XIX e XX", "i secoli diciannovesimo e ventesimo"),
        needs="IVX",
    ),
    rule(
        "Roman numerals of a noun",
        rf"(?<![\w.])(?:(?<!['’])|(?<=l['’]))"
        rf"(?P<the>(?i:{any_of(_BEFORE)}) )?(?<![A-ZÀ-Þ] )(?P<n>{_LARGE_ROMAN})"
        rf"(?P<rest>(?:(?:, | ?[-–/] ?| (?:e|ed|o) (?:(?:il|la|del|della|al|alla|dal|nel) )?)"
        rf"{_ROMAN}){{0,6}})\.? (?=(?P<noun>(?!{_NO_NOUN})[a-zà-ù]{{3,20}})"
        r"(?!\w))",
        lambda m: None if (said := _of_a_noun(m)) is None else f"{said} ",
        ("IV e V anno, la II media", "quarto e quinto anno, la seconda media"),
        ("gli alunni della I, II e III classe", "gli alunni della prima, seconda e terza classe"),
        ("nell'VIII canto", "nell'ottavo canto"),
        needs="IVXLC",
    ),
    rule(
        "classes in Roman numerals",
        rf"(?P<name>(?<!\w)(?:[Cc]lassi|[Ss]ezioni|[Ff]asi) )"
        rf"(?P<n>{_ROMAN}(?:(?:, | e |-){_ROMAN})*)"
        r"(?![\w'])",
        lambda m: (
            m["name"]
            + re.sub(
                "[IVX]+",
                lambda n: nth(roman(n[0]), True),
                re.sub("-(?=.*-)", ", ", m["n"]).replace("-", " e "),
            )
        ),
        ("le classi III e IV", "le classi terza e quarta"),
        needs="IVX",
    ),
    rule(
        "games",
        rf"(?<![\w.])(?!I )(?P<n>{_ROMAN})(?= [Gg]iochi)",
        lambda m: ruled(roman(m["n"]))[:-1] + "i",
        ("ai XX Giochi", "ai ventesimi Giochi"),
        needs="IVX",
    ),
)
LAST: tuple[Rule, ...] = (
    rule(
        "roman numeral of a part of the feminine",
        rf"(?P<name>(?<!\w)(?i:{any_of(FEMININE_COUNTED)}) )(?P<n>(?=[IVX]){VALID_ROMAN})(?![\w'])",
        lambda m: m["name"] + nth(roman(m["n"]), True),
        ("la parte II", "la parte seconda"),
        needs="IVXLCDM",
    ),
    rule(
        "roman numeral behind a noun",
        rf"(?<=[a-zß-ÿ] )(?P<n>(?!XXX)(?=[IVX]{{2}}){VALID_ROMAN})(?:(?![\w'’.-])|(?=\.(?:\s|$)))",
        _behind,
        ("di tipo II, Final Fantasy XII", "di tipo due, Final Fantasy dodici"),
        needs="IVX",
    ),
)
