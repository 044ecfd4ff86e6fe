"""Heads of the parts of a Spanish law, in capitals: CAPÍTULO II, SECCION III."""

import re

from declaim.normalise.grammars.spanish.spanish_numbers import nth
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import Rule, rule
from declaim.normalise.spelled_words import VALID_ROMAN

_LAST_ORDINAL = 10


def _say(match: re.Match[str]) -> str:
    digits, name = roman(match["n"]), match["name"].capitalize()
    if int(digits) > _LAST_ORDINAL:
        return f"{name} {cardinal(digits, 'es')}"
    said = nth(digits, feminine=True)
    return f"{name} {said if name.endswith('n') else re.sub('a$', 'o', said)}"


HEADS: Rule = rule(
    "head of a chapter",
    r"(?<!\w)(?P<name>CAP[IÍ]TULO|T[IÍ]TULO|(?:SUB)?SECCI[OÓ]N) "
    rf"(?P<n>(?=[IVX]){VALID_ROMAN})(?=[.:-]|\s*(?:$|\n)| [A-ZÀ-Þ])",
    _say,
    ("SECCION III De la fianza", "Seccion tercera De la fianza"),
    ("CAPÍTULO I\nTITULO XII", "Capítulo primero\nTitulo doce"),
    needs="IVX",
    near="T[IÍ]TULO|SECCI|CAP[IÍ]T",
)
