"""Points of the compass by their letters, in Spanish, Portuguese and Italian: da E a O, a S-SE."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.rules import Rule, rule

_POINT = r"(?:[NS]-?[NS][EOW]|[EOW]-?[NS][EOW]|[NS]-?[EOW]|[NSEOW])(?![\w'’-]|\. ?[A-ZÀ-Þ])"
_POINTS = re.compile(_POINT)


@dataclass(frozen=True, slots=True)
class _Beside:
    """The words of a language beside a point of the compass, each a pattern."""

    at: str
    """Before a point that `behind` follows: a N di."""
    behind: str
    source: str
    """Before the first of two: da N a S."""
    goal: str
    sides: str
    """Before a point, sides of something: versante N."""
    axes: str
    """Before two points with a hyphen: asse N-S."""


_BESIDE: Mapping[str, _Beside] = {
    "it": _Beside(
        at="a",
        behind="di |del |della |dei |delle |degli |dell['’]|con |da |dal |dalla |dall['’]",
        source="da|dal",
        goal="a|al|verso",
        sides="versante|parete|cresta|costa|ala|lato|facciata|esposizione|spigolo|sponda|verso"
        "|direzione|quadrante|settore|estremità|angolo|fianco|pendio|spalla|cima|lungo la parete",
        axes="direzione|asse|assi|senso|orientamento|orientat[aoie]|allineamento|allineat[aoie]"
        "|andamento|strada|direttrice",
    ),
    "es": _Beside(
        at="al",
        behind="de |del |con |por |y ",
        source="de|del|desde el",
        goal="a|al|hasta el|hacia el",
        sides="ladera|vertiente|cara|pared|cresta|costa|lado|fachada|orientación|orilla|hacia el"
        "|dirección|cuadrante|esquina|extremo|flanco|rumbo",
        axes="dirección|eje|ejes|sentido|orientación|orientad[ao]s?|alineación",
    ),
    "pt_BR": _Beside(
        at="a|ao",
        behind="de |do |da |dos |das |com |por ",
        source="de|do",
        goal="a|ao|para|até",
        sides="vertente|encosta|face|parede|crista|costa|lado|fachada|orientação|margem|para"
        "|direção|direcção|quadrante|canto|extremo|flanco|rumo",
        axes="direção|direcção|eixo|eixos|sentido|orientação|orientad[ao]s?|alinhamento",
    ),
}


def compass_points(words: Romance, language: str) -> tuple[Rule, ...]:
    beside = _BESIDE[language]
    is_known = language == "pt_BR"  # which has a rule for NNE anywhere

    def point(written: str) -> str:
        """S-SE is sud-sud-est, NE and N-E are nord-est."""
        letters = written.replace("-", "")
        parts = (letters[:1], letters[1:]) if len(letters) > 2 else (letters,)
        return "-".join(words.compass[_FOREIGN.get(part, part)] for part in parts)

    def points(match: re.Match[str]) -> str:
        return _POINTS.sub(lambda m: point(m[0]), match[0])

    def axis(match: re.Match[str]) -> str | None:
        first, second = match["a"], match["b"]
        ends = (first.replace("W", "O"), second.replace("W", "O"))
        if ends[1].translate(_OTHER) != ends[0]:
            return None
        return ("-" if len(first) == 1 else " ").join((point(first), point(second)))

    return (
        rule(
            "from one point of the compass to another",
            rf"(?<!\w)(?i:{beside.source}) {_POINT} (?:{beside.goal}) {_POINT}",
            lambda m: re.sub(rf"(?<= ){_POINT}", lambda n: point(n[0]), m[0]),
            *words.examples["from one point of the compass to another"],
            needs="NSEOW",
            near=r" [NSEOW]{1,3} ",
        ),
        rule(
            "axis of the compass",
            r"(?:(?<=[a-z] )|(?<=[a-z]: ))(?P<a>[NS][EOW]?|[EOW])-(?P<b>[NS][EOW]?|[EOW])"
            r"(?![\w-])",
            lambda m: axis(m) if re.search(rf"\b(?i:{beside.axes}):? $", _before(m)) else None,
            *words.examples["axis of the compass"],
            shapes=("A-A",),
        ),
        rule(
            "point of the compass",
            rf"(?:(?<= )|(?<=\())[NSEOW]-[NS][EOW](?![\w-])"
            rf"|(?<=[aloei] ){_POINT}(?:(?:,| [ey]) {_POINT})?(?= (?:{beside.behind}))",
            lambda m: (
                points(m)
                if re.match("[NSEOW]-[NS]", m[0])
                or (
                    not (is_known and re.match("[NSEOW]{3}", m[0]))
                    and re.search(rf"(?<!\w)(?i:{beside.at}) $", _before(m))
                )
                else None
            ),
            *words.examples["point of the compass"],
            needs="NSEOW",
            near=r"(?<!\w)[NSEOW]{1,3}(?!\w)",
        ),
        rule(
            "side of the compass",
            rf"(?<=[a-zà] ){_POINT}(?![\w.]|,\d| ?\d)",
            lambda m: (
                points(m) if re.search(rf"(?<!\w)(?i:{beside.sides}) $", _before(m)) else None
            ),
            *words.examples["side of the compass"],
            needs="NSEOW",
            near=r"(?<!\w)[NSEOW]{1,3}(?!\w)",
        ),
    )


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 20) : match.start()]


_OTHER = str.maketrans("NSEO", "SNOE")
_FOREIGN: Mapping[str, str] = {"NW": "NO", "SW": "SO", "EN": "NE", "ES": "SE"}
"""Two letters in another spelling."""
