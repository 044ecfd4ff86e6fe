"""Signs of sets and logic, and their words."""

SETS = {
    "∈": "in", "∉": "not in", "⊂": "subset of", "⊆": "subset of", "⊃": "superset of",
    "⊇": "superset of", "∪": "union", "∩": "intersection", "∖": "without", "∅": "the empty set",
    "∑": "sum of", "∏": "product of", "∫": "integral of", "∂": "partial", "∇": "nabla",
    "∀": "for all", "∃": "there is", "⋅": "times", "∙": "times", "⇔": "if and only if",
    "⟹": "implies", "∝": "proportional to", "≡": "equivalent to", "∧": "and", "∨": "or",
    "⪯": "precedes", "≺": "precedes", "≪": "much less than", "≫": "much greater than",
    "⊕": "direct sum", "⊗": "tensor", "∼": "is like", "≅": "congruent to",
    "∴": "therefore", "∵": "because", "≲": "at most about", "≳": "at least about",
}  # fmt: skip
