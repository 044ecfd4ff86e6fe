"""Portuguese rules for addresses: the postal code of Brazil, its state, the floor of a house."""

import re

from declaim.normalise.grammars.portuguese.portuguese_words import STATES
from declaim.normalise.numerals import one_by_one
from declaim.normalise.rules import any_of, rule

_CODE = r"[0-9]\d{4} ?- ?\d{3}(?![\w%-]|[.,]\d)"

ADDRESSES = (
    rule(
        "state before a postal code",
        rf"(?<=[a-zà-ÿ])(?: - |, ?|/| )(?P<state>{any_of(STATES)})(?=(?:,|\.| -)? (?:CEP:? ?)?"
        rf"(?:{_CODE}|\d\d\.\d{{3}}-\d{{3}}(?!\d)))",
        lambda m: f", {STATES[m['state']]}",
        (
            "Centro, MA, 65010-410",
            "Centro, Maranhão, seis cinco zero um zero, quatro um zero",
        ),
        shapes=("A, 0", "A 0", "A - 0", "A. 0", "A, A", "A A", "A - A", "A. A"),
    ),
    rule(
        "postal code of Brazil",
        rf"(?<![\w.,$€/-])(?<![$€] ){_CODE}",
        lambda m: ", ".join(one_by_one(part, "pt_BR") for part in re.findall(r"\d+", m[0])),
        (
            "Bonito - MS, 79290-000",
            "Bonito, Mato Grosso do Sul, sete nove dois nove zero, zero zero zero",
        ),
        shapes=("00000-000", "00000 - 000", "00000- 000", "00000 -000"),
    ),
    rule(
        "floor behind the number of a house",
        r"(?<=\d) - (?=\d{1,2}\.?º ?(?:[A-F](?!\w)|[Ee]sq|[Dd]t|[Dd]ir|[Ff]r|andar(?!\w)|$"
        r"|[,;\n]))",
        ", ",
        ("Rua da Sé, 5 - 1º D", "Rua da Sé, cinco, primeiro D"),
        needs="º",
        shapes=("0 - 0",),
    ),
    rule(
        "branch of a bank with its check",
        r"(?<=[Aa]gência: )\d{4}-[\dX](?!\w)",
        lambda m: ", ".join(
            one_by_one(part, "pt_BR") if part.isdecimal() else part for part in m[0].split("-")
        ),
        ("Agência: 2118-0", "Agência: dois um um oito, zero"),
        needs="-",
        shapes=("0000-0", "0000-A"),
    ),
)
"""Before all others."""
