"""The sides of the sky in letters: alone, and from one to the other."""

import re

from declaim.normalise.rules import DIGITS, VALUE, WORD, Rule, any_of, before, rule

SIDES = {"N": "Nord", "S": "Süd", "O": "Ost", "E": "Ost", "W": "West"}
BETWEEN_SIDES = {
    "NW": "Nordwest", "NO": "Nordost", "SW": "Südwest", "SO": "Südost", "NNW": "Nordnordwest",
    "NNO": "Nordnordost", "SSW": "Südsüdwest", "SSO": "Südsüdost", "WNW": "Westnordwest",
    "WSW": "Westsüdwest", "ONO": "Ostnordost", "OSO": "Ostsüdost",
}  # fmt: skip
_ALL = SIDES | BETWEEN_SIDES | {"NE": "Nordost", "SE": "Südost"}
_OPPOSITE = {
    **dict(zip("NSOEW", ("S", "N", "W", "W", "OE"), strict=True)), "NW": ("SO", "SE"),
    "SO": ("NW",), "SE": ("NW",), "NO": ("SW",), "NE": ("SW",), "SW": ("NO", "NE"),
    "NNW": ("SSO",), "SSO": ("NNW",), "NNO": ("SSW",), "SSW": ("NNO",), "WNW": ("OSO",),
    "OSO": ("WNW",), "WSW": ("ONO",), "ONO": ("WSW",),
}  # fmt: skip
_PAIRS = {
    f"{one}{dash}{other}": f"{_ALL[one]}-{_ALL[other]}"
    for one, others in _OPPOSITE.items()
    for other in others
    for dash in "-–"
}
"""N-S: Nord-Süd."""
_WAY = (
    r"(?:Richtung|Achse|Ausdehnung|Ausrichtung|Verlauf|Länge|Breite|Erstreckung|Orientierung|Profil"
    r"|Verbindung|Gefälle|Strecke|Route|Straße|Trasse|Lage|Querung|Durchmesser|Zug\b|Seite|Hang"
    r"|orientiert|verlaufend|verläuft|streichend|streicht|gerichtet|ausgerichtet|gestreckt)"
)
_BEHIND_AN_EDGE = r"(?:(?<=\d)|(?<=\d m)|(?<=\d cm)|(?<=\d mm)|(?<=\dm)|(?<=\dcm)|(?<=\dmm))"
_UNITS = {"": "", "cm": " Zentimeter", "mm": " Millimeter", "m": " Meter"}
_MORE_EDGES = re.compile(rf"[x×{WORD}{VALUE}] ?\d[\d.,]*(?: ?[cm]?m)?$")
_EDGES = {"L": "(Länge)", "B": "(Breite)", "H": "(Höhe)", "T": "(Tiefe)"}


def _named(written: str) -> str:
    """The words of a bracket behind the edge of a thing."""
    inside = written.strip()[1:-1]
    return " " + (_EDGES.get(inside) or f"({_PAIRS.get(inside, inside)})")


SKY: tuple[Rule, ...] = (
    rule(
        "size with words in brackets",
        _BEHIND_AN_EDGE + r"(?P<words> ?\([^()\d]{1,12}\)) ?[x×] ?(?=\d)",
        lambda m: f"{_named(m['words'])} mal ",
        ("10 (L) x 5 cm", "zehn (Länge) mal fünf Zentimeter"),
        needs="x×",
        near=r"\) ?[x×] ?\d",
    ),
    rule(
        "last edge of a size",
        rf"{_BEHIND_AN_EDGE} ?\((?P<edge>[LBHT])\)(?P<unit> ?(?:cm|mm|m)(?!\w))?(?! ?[x×])",
        lambda m: (
            f" {_EDGES[m['edge']]}{_UNITS[(m['unit'] or '').strip()]}"
            if _MORE_EDGES.search(before(m, 40))
            else None
        ),
        ("10 (L) x 5 (B) x 3 (H) cm", "zehn (Länge) mal fünf (Breite) mal drei (Höhe) Zentimeter"),
        needs=DIGITS,
        near=r"\d ?(?:[cm]?m ?)?\([LBHT]\)",
    ),
    rule(
        "from one side of the sky to the other",
        rf"(?:(?<=\()(?P<pair>{any_of(_PAIRS)})(?=[),])"
        rf"|(?<![\w.–-])(?P<way>{any_of(_PAIRS)})(?=[ –-]{_WAY}))",
        lambda m: _PAIRS[m["pair"] or m["way"]],
        ("80 m (W-O) x 50 m (N-S)", "achtzig Meter (West-Ost) mal fünfzig Meter (Nord-Süd)"),
        ("in NW-SO-Richtung", "in Nordwest-Südost-Richtung"),
        needs="NSOEW",
        near=r"[NSOEW][–-][NSOEW]",
    ),
)
