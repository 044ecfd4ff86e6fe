"""German chronicles: rulers and their titles, old money and fields, sides of the sky, centuries."""

import re

from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.grammars.german.notices.german_registers import last_stop
from declaim.normalise.grammars.german.signs.german_sky import SKY
from declaim.normalise.numerals import cardinal, ordinal, roman
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule, words

_LORDS = {
    "Kg": "König", "Ks": "Kaiser", "Hzg": "Herzog", "Gf": "Graf", "Ebf": "Erzbischof",
    "Mgf": "Markgraf", "Lgf": "Landgraf", "Pfgf": "Pfalzgraf", "Kfst": "Kurfürst",
}  # fmt: skip
_OLD = {
    "kr": "Kreuzer", "Rthlr": "Reichstaler", "Thlr": "Taler",
    "Sgr": "Silbergroschen", "Ngr": "Neugroschen", "Mrg": "Morgen", "Tagw": "Tagwerk",
    "Schffl": "Scheffel", "Btz": "Batzen", "Thl": "Taler", "Rth": "Reichstaler",
    "Rthl": "Reichstaler", "Rtlr": "Reichstaler", "Rtl": "Reichstaler", "Rtr": "Reichstaler",
    "Gld": "Gulden",
    "Ggr": "Gute Groschen", "Xr": "Kreuzer", "Tgw": "Tagwerk", "Klft": "Klafter", "Mtz": "Metzen",
}  # fmt: skip
_SKY = {
    "n": "nördlich", "s": "südlich", "ö": "östlich", "o": "östlich", "w": "westlich",
    "nö": "nordöstlich", "no": "nordöstlich", "nw": "nordwestlich", "sö": "südöstlich",
    "so": "südöstlich", "sw": "südwestlich",
}  # fmt: skip
_OF = {"v.": "von", "von": "von", "d.": "der", "der": "der", "des": "des"}

_THIS_CENTURY, _MONTHS = 21, 12


_PART = (
    r"(?:Anfang|Anf\.|Mitte|Ende|Beginn|(?:\d\. )?(?:Hälfte|Drittel|Viertel))"
    r" (?:des )?\d\d?\. ?(?:Jh|Jahrh)"
)
_ROMAN = r"(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})"


def _romans(match: re.Match[str]) -> str:
    last = ending(last_word(match), "Jahrhundert")
    first, second = (f"{ordinal(roman(match[n]), 'de')}{last}" for n in ("a", "b"))
    joint = re.sub(r" ?[–-] ?", " bis ", match["to"]).replace("u.", "und").replace("/", " ")
    return f"{first}{joint}{second} "


def _century(digits: str) -> str:
    return f"{ordinal(digits, 'de')}s"


CHRONICLES: tuple[Rule, ...] = (
    *SKY,
    rule(
        "lord in short",
        rf"(?<![\w.])(?<!\d )(?P<lord>{any_of(_LORDS)})\. (?=[A-ZÄÖÜ][a-zäöüß]{{2}})",
        lambda m: f"{_LORDS[m['lord']]} ",
        ("Hzg. Albrecht, Gf. Otto", "Herzog Albrecht, Graf Otto"),
        needs=_LORDS,
    ),
    rule(
        "the Great behind his number",
        r"(?<=[IVX]\. )d\. ?Gr\.",
        lambda m: f"der Große{last_stop(m)}",
        ("Otto I. d. Gr. kam", "Otto der Erste der Große kam"),
        needs=["Gr"],
        near=r"d\. ?Gr\.",
    ),
    rule(
        "old money and fields",
        rf"(?<=\d )(?P<unit>{any_of(_OLD)})\.",
        lambda m: f"{_OLD[m['unit']]}{last_stop(m)}",
        ("5 Rthlr. 3 Sgr., 9 Mrg.", "fünf Reichstaler drei Silbergroschen, neun Morgen."),
        needs=_OLD,
    ),
    rule(
        "groats before pennies",
        r"(?<=\d )Gr\.(?= \d{1,2} Pf)",
        "Groschen",
        ("6 Gr. 4 Pf.", "sechs Groschen vier Pfennig"),
        needs=["Gr"],
        near=r"\d Gr\.",
    ),
    rule(
        "side of the sky behind a distance",
        rf"(?<=km )(?P<sky>{any_of(_SKY)})\. (?P<of>v\.|von|d\.|der|des)(?= )",
        lambda m: f"{_SKY[m['sky']]} {_OF[m['of']]}",
        ("3 km nö. v. Roth", "drei Kilometer nordöstlich von Roth"),
        needs=["km"],
        near=r"km [nsöow]",
    ),
    rule(
        "months and weeks in short",
        r"(?<=\d )(?P<unit>Mon|Wo)\.(?=,| |$)",
        lambda m: {"Mon": "Monate", "Wo": "Wochen"}[m["unit"]] + last_stop(m),
        ("6 Mon., 3 Wo. alt", "sechs Monate, drei Wochen alt"),
        needs=["Mon", "Wo"],
        near=r"\d (?:Mon|Wo)\.",
    ),
    rule(
        "centuries that have lost their dash",
        r"(?<![\w.,])(?P<a>\d\d?)\.(?P<b>\d\d?)\.(?= ?(?:Jh|Jahrh)|\Z)",
        lambda m: (
            f"{_century(m['a'])} bis {_century(m['b'])}"
            if int(m["a"]) < int(m["b"]) <= _THIS_CENTURY
            and (after(m) or (int(m["b"]) > _MONTHS and before(m, 1) == "("))
            else None
        ),
        ("Dom (13.15. Jh.) am See", "Dom (dreizehntes bis fünfzehntes Jahrhundert) am See"),
        near=r"\d\.\d\d?\.(?: ?J|\Z)",
        needs=DIGITS,
    ),
    rule(
        "part of a century behind its noun",
        rf"(?:(?<=Hälfte )|(?<=Drittel )|(?<=Viertel )|(?<=Mitte )|(?<=Ende )|(?<=Anfang )"
        r"|(?<=Beginn )|(?<=Anf\. ))(?P<n>\d\d?)\."
        rf"(?:(?P<noun> ?(?:Jhd?t?\.|Jahrh\.|Jahrhundert\b))"
        rf"|(?= ?(?:/|–|-|und|u\.|oder|bis) ?{_PART}))",
        lambda m: (
            f"des {ordinal(m['n'], 'de')}n" + f" Jahrhunderts{last_stop(m)}" * bool(m["noun"])
        ),
        ("in der 1. Hälfte 2. Jh.", "in der ersten Hälfte des zweiten Jahrhunderts."),
        (
            "Ende 12./Anfang 13. Jh. gebaut",
            "Ende des zwölften/Anfang des dreizehnten Jahrhunderts gebaut",
        ),
        needs=words("Hälfte Drittel Viertel Mitte Ende Anfang Beginn Anf"),
        near=r"\d\. ?(?:Jh|Jahrh)",
    ),
    rule(
        "Roman centuries in a row",
        rf"(?<![\w.])(?P<a>{_ROMAN})\.?(?P<to> ?[–/-] ?| bis | und | u\. |, )"
        rf"(?P<b>{_ROMAN})\.?(?= ?(?:Jh|Jahrh|saec))",
        _romans,
        ("im XIII.–XV. Jh. gebaut", "im dreizehnten bis fünfzehnten Jahrhundert gebaut"),
        needs="IVX",
        near=r"[IVX]\.? ?(?:Jh|Jahrh|saec)",
    ),
    rule(
        "died before or after",
        r"(?<![^\s(;,])(?P<sign>[*†]) ?(?P<at>[nv])\. (?=\d{3,4}(?!\d))",
        lambda m: (
            f"{ {'*': 'geboren', '†': 'gestorben'}[m['sign']] } "
            f"{ {'n': 'nach', 'v': 'vor'}[m['at']] } "
        ),
        ("Roth († n. 1712)", "Roth (gestorben nach siebzehnhundertzwölf)"),
        needs="*†",
        near=r"[*†] ?[nv]\.",
    ),
    rule(
        "slope",
        r"(?:(?<=Steigung )|(?<=Neigung )|(?<=Gefälle )|(?<=Übersetzung )|(?<=Verhältnis ))"
        r"(?P<a>\d{1,2}):(?P<b>\d{1,4})(?![\d:])",
        lambda m: f"{cardinal(m['a'], 'de')} zu {cardinal(m['b'], 'de')}",
        ("Steigung 1:40", "Steigung eins zu vierzig"),
        needs=":",
        near=r"[gest] \d\d?:\d",
    ),
    rule(
        "two sizes of clothes",
        r"(?:(?<=Gr\. )|(?<=Größe ))(?P<a>\d\d)/(?P<b>\d\d\d?)(?![\w/])",
        lambda m: f"{cardinal(m['a'], 'de')} {cardinal(m['b'], 'de')}",
        ("Hose, Gr. 38/40", "Hose, Größe achtunddreißig vierzig"),
        needs="/",
        near=r"(?:Gr\.|Größe) \d",
    ),
    rule(
        "price of a parcel",
        r"(?<!\w)Vers\.(?=:? ?\d+(?:,\d\d)? ?(?:€|EUR|Euro))",
        "Versand",
        ("Vers. 3,90 €", "Versand drei Euro neunzig Cent"),
        needs=["Vers"],
    ),
)
