"""German kitchens: packs and spoons in short, small and large pieces, and the units of recipes."""

import re

from declaim.normalise.grammars.german.cases.german_declension import gender
from declaim.normalise.grammars.german.cases.german_plurals import is_plural
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, any_of, before, rule, words

_COOKED = re.compile(
    r"[^.;:!?\n]{0,60}?(?:schälen|schneiden|hacken|würfeln|geben|hinzufügen|verrühren|mischen"
    r"|erhitzen|schmelzen|pressen|reiben|waschen|putzen|halbieren|kochen|braten|verteilen|nehmen"
    r"|unterrühren|unterheben|zugeben|dazugeben|auflösen|legen|gießen|aufkochen)\b"
)
_PACKS = {
    "P.": ("Päckchen", "Päckchen"), "Pkt.": ("Päckchen", "Päckchen"), "St.": ("Stück", "Stück"),
    "Sch.": ("Scheibe", "Scheiben"), "Schb.": ("Scheibe", "Scheiben"),
    "Spr.": ("Spritzer", "Spritzer"), "Zeh.": ("Zehe", "Zehen"), "Kn.": ("Knolle", "Knollen"),
    "Bl.": ("Blatt", "Blatt"), "Zw.": ("Zweig", "Zweige"), "Wfl.": ("Würfel", "Würfel"),
    "Wü.": ("Würfel", "Würfel"),
    "EL": ("Esslöffel", "Esslöffel"), "TL": ("Teelöffel", "Teelöffel"),
}  # fmt: skip
"""In short before something to eat: the noun for one and for many."""
_SIZES = {
    "kl.": "klein", "gr.": "groß", "geh.": "gehäuft", "gestr.": "gestrichen", "mittl.": "mittler",
    "fr.": "frisch", "getr.": "getrocknet", "mittelgr.": "mittelgroß",
}  # fmt: skip
_LARGEST_COUNT = 9
"""200 gr. are grams, 2 gr. Eier are large ones."""


def _counted(number: str, stem: str, noun: str, match: re.Match[str]) -> str:
    """Eine kleine Zwiebel, einen gehäuften Esslöffel, zwei große Eier."""
    kind = gender(noun)
    if number != "1":
        return f"{cardinal(number, 'de')}{f' {stem}e' if stem else ''}"
    clause = re.split(r"[.;:!?\n]", before(match, 60))[-1]
    if re.search(r"\b[Mm]it (?:[^.]*(?:,|und|sowie) )?$", clause):
        return f"ein{'er' if kind == 'f' else 'em'}{f' {stem}en' if stem else ''}"
    cooked = kind == "m" and _COOKED.match(after(match, 80))
    article = {"f": "eine", "n": "ein", "m": "einen" if cooked else "ein"}[kind]
    last = {"f": "e", "n": "es", "m": "en" if cooked else "er"}[kind]
    return f"{article}{f' {stem}{last}' if stem else ''}"


def _pack(match: re.Match[str]) -> str:
    one, many = _PACKS[match["form"]]
    stem = _SIZES.get(match["size"] or "", "")
    return f"{_counted(match['n'], stem, one, match)} {one if match['n'] == '1' else many} "


def _sized(match: re.Match[str]) -> str | None:
    number, noun = match["n"], match["noun"]
    if int(number) > _LARGEST_COUNT or (number == "1" and is_plural(noun)):
        return None
    return f"{_counted(number, _SIZES[match['size']], noun, match)} "


KITCHEN: tuple[Rule, ...] = (
    rule(
        "pack in short",
        rf"(?<![\w.,/–-])(?P<n>\d{{1,2}}) ?(?:(?P<size>{any_of(_SIZES)}) ?)?"
        rf"(?P<form>{any_of(form for form in _PACKS if form != 'Pkt.')}"
        r"|Pkt\.(?= ?(?:\w+[Pp]ulver|Back|Vanill|Pudding|Hefe|Sahne|Tortenguss|Gelatine|Zucker)))"
        r"(?:(?<=\.) ?|(?(size) |(?!)))(?=[A-ZÄÖÜ][a-zäöüß]{2})(?!Gallen|Pölten|Pauli)",
        _pack,
        ("2 P. Vanillezucker, 1 Zw. Salbei", "zwei Päckchen Vanillezucker, ein Zweig Salbei"),
        (
            "1 geh. EL Mehl, 2 gestr. TL Salz",
            "ein gehäufter Esslöffel Mehl, zwei gestrichene Teelöffel Salz",
        ),
        ("1 Zw. Rosmarin hacken", "einen Zweig Rosmarin hacken"),
        needs=words("P Pkt St Sch Schb Spr Zeh Kn Bl Zw Wfl Wü EL TL"),
        near=r"\d ?(?:[a-z]{2,8}\. ?)?[A-Z][A-Za-zü]{0,3}\b",
    ),
    rule(
        "half a pack in short",
        r"(?<![\w.,/])(?<!\d )(?:1/2|½) ?(?:P|Pck|Pk|Pkt|Pckg)\.(?= [A-ZÄÖÜ][a-zäöüß])",
        "ein halbes Päckchen",
        ("1/2 P. Backpulver", "ein halbes Päckchen Backpulver"),
        needs="½/",
        near=r"(?:/2|½) ?P",
    ),
    rule(
        "small or large in a recipe",
        rf"(?<![\w.,/–-])(?P<n>\d{{1,2}}) ?(?P<size>{any_of(_SIZES)}) ?"
        r"(?=(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))",
        _sized,
        ("1 kl. Zwiebel, 2 gr. Eier", "eine kleine Zwiebel, zwei große Eier"),
        ("mit 1 kl. Kürbis", "mit einem kleinen Kürbis"),
        needs=words("kl gr geh gestr mittl fr getr mittelgr"),
        near=r"\d ?[a-z]{2,9}\. ?[A-ZÄÖÜ]",
    ),
)
SPOONS: tuple[Rule, ...] = (
    rule(
        "spoon without a number",
        r"(?<![\w½¼¾⅓⅔-])(?:(?<![\d½¼¾⅓⅔] )|(?<=\d/\d ))(?P<form>EL|TL)(?![\w.-])",
        lambda m: _PACKS[m["form"]][0],
        ("pro EL, ein TL-WR841", "pro Esslöffel, ein T L-W R achthunderteinundvierzig"),
        needs=["EL", "TL"],
    ),
)
