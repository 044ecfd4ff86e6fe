"""Rules that only Portuguese has: those before plain numbers, and those before all others."""

from declaim.normalise.grammars.portuguese.portuguese_agreement import feminine
from declaim.normalise.grammars.portuguese.portuguese_numbers import (
    nth,
    said_ordinal,
    score,
    state,
)
from declaim.normalise.grammars.portuguese.portuguese_words import STATES
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import AT_NUMBER, any_of, before, rule, words


def _every(hours: str) -> str:
    return f"{hours} em {hours} horas"


_DAYS = words("segunda terça quarta quinta sexta")
OWN = (
    rule(
        "day of the week by its number",
        r"(?<![\w.,])(?P<n>[2-6])(?:ª|a\.?)(?=[- ]feiras?(?!\w)|s(?!\w)| (?:a|e|à|às) "
        "(?:[2-6]ª|s[áa]b|dom))"
        r"|(?<=[2-6]ª [ae] )(?P<n2>[3-6])ª(?! ?[A-Za-zÀ-ÿ])",
        lambda m: _DAYS[int(m["n"] or m["n2"]) - 2],
        ("3ª-feira, de 2ª a 6ª", "terça-feira, de segunda a sexta"),
        shapes=("0a",),
    ),
    rule(
        "edition",
        r"(?<![\w.,])(?P<n>[1-9]\d?)\. ed\.(?!\w)",
        lambda m: f"{nth(m['n'], True)} edição",
        ("3. ed., São Paulo", "terceira edição, São Paulo"),
        shapes=("0. a",),
    ),
    rule(
        "lady",
        r"(?<![\w.])D\. (?=[A-ZÀ-Þ][\w]{1,20}a(?!\w)|Leonor|Isabel|Inês|Beatriz)(?!Garcia)",
        "dona ",
        ("D. Maria I e D. João", "dona Maria primeira e dom João"),
        needs="D",
    ),
    rule(
        "score",
        r"(?<![\w.,])(?P<a>\d{1,2})(?: x |x)(?P<b>\d{1,2})(?!\w| ?(?:x|=|[cm]?m\b|metros|cent))",
        score,
        ("venceu por 2x0", "venceu por dois a zero"),
        ("a escala 6x1", "a escala seis por um"),
        needs="x",
    ),
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,4})\.?(?P<end> ?[ºª](?! ?C\b)|(?<=\.)°|[oa])(?!\w)",
        said_ordinal,
        ("o 2º e a 3ª", "o segundo e a terceira"),
        ("no forno a 180º", "no forno a cento e oitenta graus"),
        (
            "23 graus em Faro e 17º no Porto",
            "vinte e três graus em Faro e dezessete graus no Porto",
        ),
        first=AT_NUMBER,
    ),
)
"""Before plain numbers."""
FIRST = (
    rule(
        "state of Brazil",
        rf"(?<=[a-zà-ú])(?P<open> \(|-|/| - "
        rf")(?P<state>{any_of(STATES)})(?P<close>\)?)(?![\w-])",
        state,
        ("em Borá (SP), Campinas/SP", "em Borá (São Paulo), Campinas, São Paulo"),
        shapes=("a (A", "a-A", "a/A", "a - A"),
    ),
    rule(
        "hours between doses",
        r"(?<![\w.,/])(?P<n>\d{1,2})/(?P=n) ?(?:h|horas)(?!\w)",
        lambda m: (
            ("" if before(m).endswith("de ") else "de ")
            + _every(feminine(cardinal(m["n"], "pt_BR")))
        ),
        ("de 8/8 h", "de oito em oito horas"),
        needs="/",
    ),
)
"""Before all others."""
