"""Portuguese Roman numerals of rulers whose names no list has: Ragnvaldo III, conde de Orkney."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import nth, ruled
from declaim.normalise.grammars.portuguese.portuguese_figures import NUMERALS
from declaim.normalise.grammars.portuguese.portuguese_words import QUEENS, RULERS
from declaim.normalise.grammars.portuguese.shortened.portuguese_editions import EVENTS
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import after, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN

_NAME = re.compile(r"(?<![\w-])(?:(?P<last>[^\W\d_]+),? )?(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,20}) $")
_COURT = re.compile(
    r"\b(?:reis?|rainhas?|condes?|condessas?|duques?|duquesas?|imperador(?:es)?|imperatriz|bispos?"
    r"|arcebispos?|abades?|príncipes?|princesas?|reinado|reino|trono|dinastia|coroad[oa]|coroação"
    r"|sucedeu|sucedido|sucessor|monarcas?|soberanos?|marquês|visconde|landgrave|margrave|califa"
    r"|sultão|xá|faraó|patriarca|papa|antipapa|cruzadas?|linhagem|barão|casou|filh[oa] de)\b"
)
_QUEEN = re.compile(r"\b(?:rainha|imperatriz|princesa|condessa|duquesa|soberana)\b[^.;]*$")
_THING = re.compile(
    rf"(?:{'|'.join(NUMERALS.counted)}|{EVENTS[0]}|{EVENTS[1]}"
    r"|guerra|hotel|navio|rua|praça|vaticano|paris|lyon|unidade|centro|cálculo|bloco|linha|torre|fábrica|bairro|campus"
    r"|escola|palácio|ponte|missal|liga|sala|plano|zona|lote|edifício|apolo|windows|vídeo"
    r"|.*(?:ção|são|dade|gem|mento|ório|ária|ismo))",
    re.IGNORECASE,
)
"""Words in capitals that are nobody's name."""


def _ruler(match: re.Match[str]) -> str | None:
    text = before(match, 100)
    found = _NAME.search(text)
    if not found or _THING.fullmatch(found["name"]):
        return None
    last = found["last"] or ""
    if _THING.fullmatch(last) or (last[:1].isupper() and not _COURT.fullmatch(last.lower())):
        return None  # Hotel Lisboa III
    stopped = match[0].endswith(".")
    if (found["name"] in RULERS and not stopped) or (stopped and len(match["n"]) < _SHORTEST):
        return None  # the initial of Ana V. de Sousa
    if found["name"] not in RULERS and not _COURT.search(text + after(match, 60)):
        return None
    number = roman(match["n"])
    is_queen = found["name"] in QUEENS or (found["name"].endswith("a") and _QUEEN.search(text))
    return nth(number, True) if is_queen and int(number) <= _LAST_ORDINAL else ruled(number)


_LAST_ORDINAL = 10
_SHORTEST = 2
"""The letters of a numeral that no initial has."""
UNLISTED = (
    rule(
        "ruler that no list has",
        rf"(?<=[a-zà-ÿ]{{2}} )(?P<n>(?=[IVX]){VALID_ROMAN})(?:\.(?= [a-zà-ÿ]))?(?![\w'’-]|\.\w)",
        _ruler,
        ("Ragnvaldo III. de Orkney, conde", "Ragnvaldo terceiro de Orkney, conde"),
        ("a rainha Tamira II e Xerife III", "a rainha Tamira segunda e Xerife terceiro"),
        needs="IVX",
        shapes=("a A",),
        first=r"[IVX](?<!\w[IVX])",
    ),
)
"""Before the numerals behind other names."""
ITEMS = (
    rule(
        "Roman numeral of an item with a stop",
        rf"(?:^|(?<=\n))(?P<n>(?=[IVXL]{{2}}){VALID_ROMAN}|[IVX](?=\. [a-zà-ÿ]{{4}}))\. "
        r"(?=[a-zà-ÿ]{2})",
        lambda m: f"{cardinal(roman(m['n']), 'pt_BR')}, ",
        ("IV. zelar pela sede", "quatro, zelar pela sede"),
        needs="IVXL",
        shapes=("A. a",),
    ),
)
"""Before all others."""
