"""Spanish rules for notices and the weather: la una y cuarto, máxima de treinta grados."""

import re

from declaim.normalise.grammars.romance.romance_hours import hours_of_a_line
from declaim.normalise.grammars.spanish.spanish_agreement import agree
from declaim.normalise.grammars.spanish.spanish_numbers import clock
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import Rule, before, rule

_VERSION = re.compile(r"(?i:versi|actuali|migra|instal|pas[aóe]|sub[eií]|respecto|igual|escala)")
"""Behind these the figures after `a la` are no time: actualizar a la 1.20."""
_WARM = re.compile(
    r"(?i:\b(?:máximas?|mínimas?|máx\.|mín\.|temperaturas?|termómetros?)"
    r"(?: (?:máx\.|mín\.|[^\s.;:]+)){0,4}"
    r"|\b(?:hac(?:e|ía|ían|en)|hizo)(?: (?:unos|casi|más de|menos de|como))?) $"
)
"""Before a number of degrees."""


def _time(match: re.Match[str]) -> str | None:
    return None if _VERSION.search(before(match, 60)) else clock(1, int(match["m"]))


def _degrees(match: re.Match[str]) -> str | None:
    if not _WARM.search(before(match, 60)):
        return None
    return f"{agree(cardinal(match['n'], 'es'), 'grados')} grado{'s' * (match['n'] != '1')}"


NOTICES: tuple[Rule, ...] = (
    hours_of_a_line("es", clock, ("9:00-14:00: taller", "de nueve a catorce: taller")),
    rule(
        "post code",
        r"(?<!\w)(?:C\. ?P\.|CP):? ?(?P<n>(?:0[1-9]|[1-9]\d)\d{3})(?![\w%€$]|[.,/-]\d)",
        lambda m: f"código postal {one_by_one(m['n'], 'es')}",
        ("C.P. 07300 Inca", "código postal cero siete tres cero cero Inca"),
        needs="C",
    ),
    rule(
        "one o'clock with a point",
        r"(?<=\ba la )1\.(?P<m>[0-5]\d)(?: ?hs?\b\.?)?(?![\w%€$]|[.,]\d)",
        _time,
        ("Empieza a la 1.15", "Empieza a la una y cuarto"),
        needs="1",
        shapes=("0.0",),
    ),
    rule(
        "degrees of the weather",
        r"(?<![\w.,])(?P<n>[1-9]?\d)[º°](?!\w|\.\w| ?[CFcf]\b| de (?!máx|mín|temp|frío|calor))",
        _degrees,
        ("Máxima de 30º y mínima de 12º", "Máxima de treinta grados y mínima de doce grados"),
        ("Hacía 12º en la calle", "Hacía doce grados en la calle"),
        needs="º°",
    ),
)
