"""Commands, signs and letters of LaTeX, and their words."""

from declaim.normalise.rules import words

COMMANDS = {
    "times": "times", "cdot": "times", "div": "divided by", "pm": "plus or minus",
    "mp": "minus or plus", "leq": "is at most", "le": "is at most", "geq": "is at least",
    "ge": "is at least", "neq": "is not", "ne": "is not", "approx": "is about", "sim": "is like",
    "equiv": "is equivalent to", "in": "in", "notin": "not in", "subset": "subset of",
    "subseteq": "subset of", "cup": "union", "cap": "intersection", "to": "to",
    "rightarrow": "to", "Rightarrow": "implies", "implies": "implies", "iff": "if and only if",
    "infty": "infinity", "sum": "sum", "prod": "product", "int": "integral", "partial": "partial",
    "nabla": "nabla", "forall": "for all", "exists": "there is", "emptyset": "the empty set",
    "ldots": "and so on", "cdots": "and so on", "dots": "and so on", "circ": "degrees",
    "land": "and", "lor": "or", "neg": "not", "mid": "given", "propto": "proportional to",
    "lVert": "norm of", "lvert": "absolute value of",
    "varepsilon": "epsilon", "varphi": "phi", "ell": "l", "hbar": "h bar", "prime": "prime",
    "setminus": "without", "ll": "much less than", "gg": "much greater than",
}  # fmt: skip
SIGNS = {"+": "plus", "-": "minus", "=": "equals", "<": "is less than", ">": "is greater than",
          "/": "over", "*": "times", "!": "factorial", "%": "percent"}  # fmt: skip
ACCENTS = {"overline": "bar", "bar": "bar", "hat": "hat", "widehat": "hat", "tilde": "tilde",
            "widetilde": "tilde", "vec": "vector", "dot": "dot", "ddot": "double dot"}  # fmt: skip
"""Said behind what they stand over."""
GREEK = frozenset(
    words("""
    alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau
    upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega
    """)
)
