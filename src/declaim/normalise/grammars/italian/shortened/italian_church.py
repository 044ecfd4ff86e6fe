"""Italian short forms of what is holy: S. Stefano, S. Sede, SS. Trinità."""

import re

from declaim.normalise.grammars.italian.italian_words import BEGINNINGS
from declaim.normalise.rules import Rule, after, before, rule, words

_HOLY = {
    name: adjective
    for names, adjective in {
        "Padre Natale Rosario Sepolcro Spirito Viatico Battesimo Patrono Bambino": "santo",
        "Sede Pasqua Comunione Famiglia Croce Confessione Cresima Vergine Madre Chiesa Quaresima "
        "Irene Adelaide Matilde Beatrice Gertrude Felicita Monaca": "santa",
        "Scrittura": "sacra",
        "Scritture": "sacre",
        "Cuore": "sacro",
    }.items()
    for name in names.split()
}
_MEN = words("Andrea Luca Nicola Mattia Elia Barnaba Geremia Isaia Zaccaria Tobia Enea")
_MOST_HOLY = words("Crocifisso Salvatore Corpo Sacramento Redentore Nome Rosario Cuore Padre Volto")
_PAIRED = words(
    "Cosma Pietro Filippo Giovanni Nazario Gervasio Vito Quirico Faustino Vincenzo Ippolito Simone"
    " Giacomo Fabiano Marcellino Cirillo Gioacchino Cosimo Sergio Nereo"
)
"""Saints who have their feast with another."""
_MOST_HOLY_WOMEN = words(
    "Annunziata Trinità Vergine Madre Maria Immacolata Concezione Assunta Eucaristia Addolorata"
)


def _most_holy(match: re.Match[str]) -> str | None:
    name, article = match["name"], before(match, 6).rpartition(" ")[0].rpartition(" ")[2].lower()
    if match["stop"] and name in _PAIRED and re.match(rf"{name} e [A-Z]", after(match, 24)):
        return "santi "
    if match["stop"] and name not in {"Messa", "Messe", *_MOST_HOLY, *_MOST_HOLY_WOMEN}:
        return "Sua Santità " if name in {"Papa", "Pio", "Leone", "Benedetto"} else None
    if name in {"Messa", "Messe"}:
        return f"sant{name[-1]} "
    if name in _MOST_HOLY or article in {"il", "del", "al", "dal", "nel"}:
        return "santissimo "
    if name in _MOST_HOLY_WOMEN or article in {"la", "della", "alla", "dalla", "nella"}:
        return "santissima "
    return "santi "


def _holy(match: re.Match[str]) -> str | None:
    name = match["name"]
    if name in _HOLY:
        return f"{_HOLY[name]} "
    if name.lower() in BEGINNINGS or re.search(r"(?<!\d[:.]\d)\d $", before(match, 5)):
        return None  # 5 S. Rossi
    if name[0] in "AEIOU" and not name.startswith("Io"):
        return "sant'"
    if re.match("S[^aeiouhy]", name) and name[-1] != "a":
        return "santo "
    if match[0][0] == "S":
        return None
    return "santa " if name[-1] == "a" and name not in _MEN else "san "


_NAMED = r"(?:[Mm]aria|MARIA|Madonna|MADONNA|Vergine|VERGINE|Trinità|Immacolata|Annunziata)"
HOLY: tuple[Rule, ...] = (
    rule(
        "most holy behind its name",
        rf"(?<!\w)(?P<woman>{_NAMED} )?(?P<man>(?:Gesù|Sacramento|Crocifisso|Rosario|Redentore) )?"
        r"S(?:\. ?)?S(?:\.? ?(?P<end>m[aoi])(?!\w)|"
        r"(?(woman)|(?(man)|(?!)))\.(?= (?i:d[aei]|de(?:l|ll[ae'’]|i|gli)|in)(?i:(?<=['’])|\b)"
        r"| Assunta| Addolorata| Immacolata| Annunziata| Incoronata| Bambina| Regina))",
        lambda m: (
            f"{m['woman'] or ''}{m['man'] or ''}santissim"
            + (m["end"][-1] if m["end"] else "a" if m["woman"] else "o")
        ),
        ("Maria S.S. di Costantinopoli", "Maria santissima di Costantinopoli"),
        ("il SS.mo Sacramento", "il santissimo Sacramento"),
        needs="S",
    ),
    rule(
        "most holy",
        r"(?<![\w.])S(?P<stop>\.(?: (?=S\.))?)?[Ss]\. ?(?=(?P<name>[A-ZÀ-Þ][a-zà-ù]{2,}))",
        _most_holy,
        (
            "il SS. Redentore, i SS. Pietro e Paolo",
            "il santissimo Redentore, i santi Pietro e Paolo",
        ),
        ("la S.S. Annunziata, S.S. Pio X", "la santissima Annunziata, Sua Santità Pio decimo"),
        needs="S",
    ),
    rule(
        "holy",
        r"(?<![\w./])(?<!\b[A-ZÀ-Þ] )[Ss]\. ?(?=(?P<name>[A-ZÀ-Þ][a-zà-ù]{2,}))",
        _holy,
        ("S. Stefano, S. Anna, la S. Sede", "santo Stefano, sant'Anna, la santa Sede"),
        ("ore 9:30 S. Rosario", "ore nove e trenta santo Rosario"),
        needs="Ss",
    ),
)
