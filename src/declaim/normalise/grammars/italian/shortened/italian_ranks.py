"""Italian ranks, ages of a team, tax numbers beside a tax code, and years of a plan."""

import re

from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import ruled
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, after, before, rule

_TAX = re.compile(r"(?:C\. ?F\.?|\bCF|[Cc]odice [Ff]iscale)[^.;\n]{0,20}$")
_NUMBER = re.compile(r":? ?(?:n\.? ?)?(?:IT ?)?\d{11}(?!\d)|:? ?e C\.? ?F")
_PLACED = (
    r"(?:(?:arriv|classific|piazz|giunt|finit|termin|qualific|chius)[a-zòì]{0,6}"
    r"(?: (?:al|solo|poi))?"
    r"|[Ss]ecol[oi])"
)
_CUT = {
    "Esord.": "Esordienti", "Esor.": "Esordienti", "Cad.": "Cadetti", "Jun.": "Juniores",
    "Sen.": "Seniores", "Rag.": "Ragazzi", "All.": "Allievi", "Giov.": "Giovanissimi",
    "Pulc.": "Pulcini",
}  # fmt: skip


_PLAN = re.compile(
    r"\b(?i:triennio|biennio|quinquennio|decennio|quadriennio|periodo|programmazione|piano|anni"
    r"|ciclo|mandato|legislatura|edizione|stagione|bilancio|agenda|strategia|programma) \d{4}$"
)
"""Before the two years of something that lasts for more than one."""
_WEIGHT = re.compile(r"\d ?[Kk]g\.?(?: ?[-–,/] ?| )$")


def _taxpayer(match: re.Match[str]) -> str | None:
    if not (match["full"] or match["code"] or match["stroke"]) and not (
        _TAX.search(before(match, 40)) or _NUMBER.match(after(match, 30))
    ):
        return None
    word = "Partita" if match["full"] and match["full"][0] == "P" else "partita"
    code = "codice fiscale e " if match["code"] else ""
    return f"{code}{word} Iva{' e ' if match['stroke'] else ''}{last_stop(match)}"


RANKS: tuple[Rule, ...] = (
    rule(
        "tax number of a trader",
        r"(?<![\w.])(?P<code>C\.? ?F\.? ?/ ?)?(?:(?P<full>[Pp]\. ?[Ii]va(?!\w)|p\. ?IVA(?!\w))"
        r"|P\. ?I\.|PI(?!\w))(?P<stroke>/(?=C\.? ?F))?",
        _taxpayer,
        ("C.F. e P.I.", "codice fiscale e partita Iva."),
        ("P.I. 01234567890", "partita Iva " + one_by_one("01234567890", "it")),
        ("la p.iva", "la partita Iva"),
        needs=["P", "p"],
    ),
    rule(
        "decree named twice",
        r"(?<!\w)[Dd]ecreto (?=(?:D\. ?[Ll](?:gs|GS|\.)|d\. ?l(?:gs|\.)|D\.?[Ll]gs|DL\b))",
        "",
        ("del decreto D.Lgs. 5/2020", "del decreto legislativo cinque del duemilaventi"),
        needs=["Decreto", "decreto"],
    ),
    rule(
        "age of a team",
        r"(?<![\w.-])U-?(?P<n>1\d|2[0-3])(?![\w-]|[.,]\d)",
        lambda m: f"Under {cardinal(m['n'], 'it')}",
        ("Cadetti (U18)", "Cadetti (Under diciotto)"),
        shapes=("A0", "A-0"),
    ),
    rule(
        "place that somebody reached",
        rf"(?<!\w)(?P<at>{_PLACED} )(?P<n>[1-9]\d{{0,2}})°(?![\w'\"]| ?[CF]\b| gradi)"
        r"|(?<![\w.,])(?P<n2>[1-9]\d{0,2})(?:°(?= su \d)"
        r"| °(?= (?!Nord|Sud|Est\b|Ovest|Celsius)[A-Z][a-z]{3}))",
        lambda m: (m["at"] or "") + ruled(m["n"] or m["n2"]),
        ("è arrivato 7°, 3° su 20", "è arrivato settimo, terzo su venti"),
        ("4 ° Corpo della Guardia", "quarto Corpo della Guardia"),
        needs="°",
    ),
    rule(
        "category of a fighter",
        rf"(?<!\w)(?:{'|'.join(map(re.escape, _CUT))})(?!\w)",
        lambda m: _CUT[m[0]] if _WEIGHT.search(before(m, 8)) else None,
        ("36 kg Cad.", "trentasei chili Cadetti"),
        needs=(form.strip(".") for form in _CUT),
    ),
    rule(
        "years of a plan",
        r"(?<=(?<![\w.,/-])(?:19|20)\d\d)[-–](?=(?:19|20)\d\d(?![\w/-]|[.,]\d))",
        lambda m: (
            " "
            if _PLAN.search(before(m, 30)) and int(before(m, 4)) + 1 != int(after(m, 4))
            else None
        ),
        ("il triennio 2019-2021", "il triennio duemiladiciannove duemilaventuno"),
        needs="-–",
        shapes=("0000-0000", "0000–0000"),
    ),
)
