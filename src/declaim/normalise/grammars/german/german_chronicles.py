"""German chronicles: rulers and their titles, old money and fields, sides of the sky, centuries."""

from declaim.normalise.grammars.german.german_registers import last_stop
from declaim.normalise.numerals import cardinal, ordinal
from declaim.normalise.rules import Rule, any_of, rule, words

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

CHRONICLES: tuple[Rule, ...] = (
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
        "part of a century behind its noun",
        r"(?:(?<=Hälfte )|(?<=Drittel )|(?<=Viertel ))(?P<n>\d\d?)\. ?(?:Jhd?t?\.|Jahrhundert\b)",
        lambda m: f"des {ordinal(m['n'], 'de')}n Jahrhunderts{last_stop(m)}",
        ("in der 1. Hälfte 2. Jh.", "in der ersten Hälfte des zweiten Jahrhunderts."),
        needs=words("Hälfte Drittel Viertel"),
        near=r"\d\. ?(?:Jh|Jahrh)",
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
