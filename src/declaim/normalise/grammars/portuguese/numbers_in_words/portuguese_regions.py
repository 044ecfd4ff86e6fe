"""Portuguese figures as they are said outside Brazil: dezassete, quilómetro, mil milhões."""

import re
from collections.abc import Callable, Mapping

from declaim.normalise.rules import any_of, words

_FORMS = {
    "dezesseis": "dezasseis", "dezessete": "dezassete", "dezenove": "dezanove",
    "ômetro": "ómetro", "ampère": "ampere", "pêni": "péni", "Gênesis": "Génesis",
    "Deuteronômio": "Deuteronómio", "Crônicas": "Crónicas", "ômicron": "ómicron",
    "umidade": "humidade", "registro": "registo", "seção": "secção", "seções": "secções",
    "cônego": "cónego", "quartas de final": "quartos de final", "semifinal": "meia-final",
    "oitavas de final": "oitavos de final", "semifinais": "meias-finais", "dublado": "dobrado",
}  # fmt: skip
_FORM = re.compile(any_of(_FORMS))
_BRAZILIAN = re.compile(r"(?:\d|\b)(?:bi|tri)(?:\b|lh)", re.IGNORECASE)
"""Written so in a text of Brazil alone, whose words stay."""
_FIRST_DAY = re.compile(r"\bprimeiro(?= de [A-Za-zç]{4,9}\b)")
"""Um de janeiro, if it is written 1 de janeiro."""
_THOUSAND_MILLIONS = re.compile(r"(?:\bum bilhão|\bbilhões)(?P<millions>[\w ]*? milh(?:ão|ões))?")


_STATE = re.compile(r"(?P<open>[ /(-]{1,3})(?P<letters>[A-Z]{2})(?P<close>\)?)")
"""The letters of a state of Brazil, which in Portugal are those of a party or an office."""


def _european(written: str, spoken: str) -> str:
    if state := _STATE.fullmatch(written):
        spelled = " ".join(state["letters"])
        if state["open"] == " ":
            return f" {spelled}"
        return {"(": f" ({spelled}{state['close']}", "-": f" {spelled}"}.get(
            state["open"].strip() if len(state["open"]) < 3 else "", f", {spelled}"
        )
    if written == "UF ":  # before the name of a place
        return "União das Freguesias "
    spoken = _FORM.sub(lambda m: m[0] if m[0] in written else _FORMS[m[0]], spoken)
    if not re.search("[º°]", written):
        spoken = _FIRST_DAY.sub("um", spoken)
    if "dólar" in spoken:
        spoken = spoken.replace("centavo", "cêntimo")
    if "ilh" not in spoken or _BRAZILIAN.search(written):
        return spoken
    spoken = _THOUSAND_MILLIONS.sub(_thousand_millions, spoken)
    return spoken.replace("trilhão", "bilião").replace("trilhões", "biliões")


def _thousand_millions(match: re.Match[str]) -> str:
    """Dois mil e trezentos milhões, dois mil milhões; one thousand is mil."""
    millions = match["millions"]
    return f"mil{millions.replace('milhão', 'milhões')}" if millions else "mil milhões"


REGIONS: Mapping[str, Callable[[str, str], str]] = dict.fromkeys(
    words("PT AO MZ CV GW ST TL MO GQ LU CH"), _european
)
"""The regions of a tag, and (written, as Brazil says it): as they say it."""
