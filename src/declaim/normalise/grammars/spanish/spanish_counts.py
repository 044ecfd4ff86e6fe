"""Spanish rules for counts: screens, lenses, engines, sums and months in short."""

import re

from declaim.normalise.grammars.romance.romance_far_nouns import far_nouns
from declaim.normalise.grammars.spanish.spanish_agreement import agree
from declaim.normalise.grammars.spanish.spanish_months import SHORT_MONTHS
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import VALUE, after, any_of, before, rule

_ALONE = ("ene", "feb", "abr", "jun", "jul", "ago", "oct", "nov", "dic")
_MONTHS = {**{short: SHORT_MONTHS[short] for short in _ALONE}, "sept": SHORT_MONTHS["sep"]}
"""Short forms that are a month without a day; `mar` is also the sea."""


def _inches(match: re.Match[str]) -> str | None:
    """The sign behind a number is a quotation mark where one is open."""
    if before(match, 200).count('"') % 2:
        return None
    number = cardinal(match["n"], "es")
    part = f" coma {cardinal(match['part'], 'es')}" if match["part"] else ""
    return f"{number if part else agree(number, 'pulgadas')}{part} pulgadas"


def _of_women(number: str) -> str:
    return agree(number, "cosas")


COUNTS = (
    far_nouns(
        _of_women,
        "es",
        "de las (?:cuales|que)|entre las (?:cuales|que)",
        "apenas|solo|sólo|unas|al menos|cerca de|más de|menos de|casi|por lo menos",
        "(?:(?:ya|aún|todavía|no|también|solo|sólo) )?(?:fueron|eran|son|están|estaban|quedaron"
        "|resultaron|serán|serían|siguen|(?:han|habían|habrán|habrían) sido)"
        "(?: (?:ya|aún|también|gravemente|mujeres|niñas|chicas)(?!\\w)){0,2}"
        "(?:(?<=mujeres)|(?<=niñas)|(?<=chicas)"
        "| [a-zñá-ú]{0,20}(?:ad|[íi]d|rt|st|it|ch|pres|puls|ns)as)",
        ("de las cuales 201 reciben ayuda", "de las cuales doscientas una reciben ayuda"),
        ("más de 200 fueron detenidas", "más de doscientas fueron detenidas"),
    ),
    rule(
        "inches",
        r"(?<![\w.,'′])(?P<n>[2-9]|[1-9]\d)(?:[.,](?P<part>\d))?(?:\"|''|″)(?![\w\"'])",
        _inches,
        ('pantalla de 6,7"', "pantalla de seis coma siete pulgadas"),
        needs="\"'″",
    ),
    rule(
        "aperture of a lens",
        r"(?<!\w)[fƒ]/(?=\d)",
        "f ",
        ("f/1.8", "f uno coma ocho"),
        needs="/",
    ),
    rule(
        "valves of an engine",
        rf"(?<=[\d{VALUE}] )(?P<n>8|12|16|20|24)[vV](?!\w)",
        lambda m: f"{cardinal(m['n'], 'es')} válvulas",
        ("motor 1.6 16V", "motor uno punto seis dieciséis válvulas"),
        needs="vV",
        shapes=("0A", "0a"),
    ),
    rule(
        "litres for so many kilometres",
        r"(?<=[lL]) ?/ ?(?=100 ?km\b)",
        " a los ",
        ("5 l/100 km", "cinco litros a los cien kilómetros"),
        needs="/",
    ),
    rule(
        "thousands of euros",
        r"(?<=\d) ?k€(?!\w)",
        " mil euros",
        ("20 k€", "veinte mil euros"),
        needs="€",
    ),
    rule(
        "month in short alone",
        rf"(?<=\b(?:en|de) )(?P<m>{any_of(_MONTHS)})\.(?!\w| ?(?:de )?\d)",
        lambda m: _MONTHS[m["m"]] + "." * bool(re.match(r"\s*(?:$| [A-ZÀ-Þ])", after(m))),
        ("en dic., bajó", "en diciembre, bajó"),
        needs=[*_MONTHS],
    ),
)
"""Before all others."""
