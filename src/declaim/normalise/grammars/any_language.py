"""A language without rules of its own: signs and marks only, digits left to the engine."""

from declaim.normalise.formula_rules import SIGNS, formulas
from declaim.normalise.pauses import in_order
from declaim.normalise.rules import Rule

TABLES: dict[str, tuple[Rule, ...]] = in_order(formulas(SIGNS, str, ""), ())
