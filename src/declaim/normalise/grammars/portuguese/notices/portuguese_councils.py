"""Portuguese short forms of councils, schools and local news that need a word beside them."""

import re

from declaim.normalise.grammars.portuguese.days.portuguese_dates import SHORT_DAYS
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import before, rule

COUNCIL_SHORT = {
    "reun. ord.": "reunião ordinária", "reun. extr.": "reunião extraordinária",
    "sess. ord.": "sessão ordinária", "o desp. do": "o despacho do", "Vog.": "vogal",
    "aprov. por unan.": "aprovado por unanimidade", "por unan.": "por unanimidade",
    "da Educ.": "da Educação",
    "O Exec.": "O executivo", "o Exec.": "o executivo", "Jta. de Freg.": "junta de freguesia",
    "Junta de Freg.": "junta de freguesia", "J. de Freg.": "junta de freguesia",
    "sede de conc.": "sede de concelho", "rec. nac.": "recorde nacional",
    "rec. mund.": "recorde mundial", "papel hig.": "papel higiênico",
    "vida relig.": "vida religiosa", "não perec.": "não perecível",
    "de alim.": "de alimento", "Inf.:": "informações:", "Insc.:": "inscrições:",
    "lousas dig.": "lousas digitais", "Câmara Munic.": "câmara municipal",
}  # fmt: skip
"""Anywhere."""
COUNCIL_NUMBERED = {"Orç.": "orçamento"}
"""Before a number."""
_DAYS = {day: SHORT_DAYS[day] for day in ("ter", "qua", "qui")}


def _of_sex(match: re.Match[str]) -> str | None:
    """Vôlei fem. is feminino, seleção fem. is feminina."""
    noun = re.search(r"(\w+) $", before(match, 24))
    if not noun:
        return None
    many = noun[1].endswith("s")
    is_feminine = re.search(r"(?:a|ão|ade|ões|ades)s?$", noun[1])
    stem = "feminin" if match["sex"] == "fem" else "masculin"
    return f"{stem}{'a' if is_feminine else 'o'}{'s' * many}{last_stop(match)}"


COUNCILS = (
    rule(
        "men or women in short",
        r"(?<=[a-zà-ú] )(?P<sex>fem|masc)\.(?=[ ,;)]|$)",
        _of_sex,
        (
            "vôlei fem. e seleção masc. hoje",
            "vôlei feminino e seleção masculina hoje",
        ),
        needs=["fem", "masc"],
    ),
    rule(
        "other days of the week in short",
        r"(?<!\w)(?P<day>ter|qua|qui)\.(?= \(\d|,| e |;| às? )",
        lambda m: (
            _DAYS[m["day"]]
            if re.search(
                r"(?:\b(?:n?esta|desta|na|de|toda|à|a|próxima|última)|às) $", before(m, 12)
            )
            else None
        ),
        ("nesta qui. (14)", "nesta quinta (catorze)"),
        needs=[*_DAYS],
    ),
)
"""Before all others."""
