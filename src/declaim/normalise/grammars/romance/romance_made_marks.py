"""Signs in Spanish, Portuguese and Italian that a form made: 22_maio, UTC+1:00, (1985 1995)."""

import re

from declaim.normalise.figure_words import Figures
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, before, rule
from declaim.normalise.spelled_words import is_word

_LASTS = re.compile(
    r"(?i:dura|minut|tiempo|tempo|charla|palestra|\btalk|interven|present)[^\n;:!?]{0,45}$"
)
_IS_DONE = re.compile(
    r" de (?i:charlas?|preguntas|perguntas|palestras?|pausa|descanso|música"
    r"|presentaci[oó]n|apresentação|cocción|cozimento|juego|jogo"
    r"|caminata|caminhada|duración|duração|discusión|discussão"
    r"|viaje|viagem|debate|exposición|exposição)(?!\w)"
)
_IN_QUOTES = re.compile(r"(?:^|[\s(])['‘’][^'‘’]*$")
_ONE_MINUTE = re.compile(r"(?i)(?:minuto|min\.|\bel|\b[ad]el|\bal|\bno|\bdo|\bo|\bao) $")
_IN_ADDRESS = re.compile(r"[/@?&=%#.\\-]\S*$")
_AN_ADDRESS = re.compile(r"\S*(?:[/@?&=%#\\]|\.\w)")


def made_marks(figures: Figures) -> tuple[Rule, ...]:
    """The rules before those for numbers and times."""
    language = figures.language
    five, thirty = (cardinal(n, language) for n in ("5", "30"))

    def underscore(match: re.Match[str]) -> str | None:
        is_address = _IN_ADDRESS.search(before(match, 80)) or _AN_ADDRESS.match(after(match, 80))
        return None if is_address else " "

    def offset(match: re.Match[str]) -> str:
        sign = figures.plus if match["sign"] == "+" else figures.minus
        minutes = f" {cardinal(match['min'], language)}" if int(match["min"]) else ""
        return f" {sign} {cardinal(str(int(match['h'])), language)}{minutes}"

    def years(match: re.Match[str]) -> str | None:
        return " a " if before(match, 4) < after(match, 4) else None

    def lasts(match: re.Match[str]) -> str | None:
        past = before(match, 70)
        if _IN_QUOTES.search(past) or _ONE_MINUTE.search(past):
            return None
        if not _IS_DONE.match(after(match)) and not _LASTS.search(past):
            return None
        return f"{cardinal(match['n'], language)} {'minuto' if match['n'] == '1' else 'minutos'}"

    def grant(match: re.Match[str]) -> str:
        letters = match["letters"]
        parts = [
            f"{letters.capitalize() if is_word(letters) else ' '.join(letters)} "
            + cardinal(match["year"], language)
        ]
        parts += (
            " ".join(cardinal(sign, language) if sign.isdecimal() else sign for sign in part)
            for part in match["rest"].split("-")[1:]
        )
        return ", ".join(parts)

    degrees = {"es": "grado", "pt_BR": "grau", "it": "grad"}[language]
    one = "um" if language == "pt_BR" else "un"
    ends = ("o", "i") if language == "it" else ("", "s")
    minus = f"{figures.minus} {cardinal('2', language)} {degrees}{ends[1]}"

    year, digits = (cardinal("2022", language), " ".join(cardinal(c, language) for c in "134337"))
    primes = (
        ()
        if language == "it"
        else (  # Italian has its own rules.
            rule(
                "minutes with a prime",
                r"(?<![\w.,'‘’′°º/-])(?P<n>[1-9]\d{0,2}) ?['’′](?![\w'’′])",
                lasts,
                ("45' de debate", f"{cardinal('45', language)} minutos de debate"),
                needs="'’′",
            ),
        )
    )
    return (
        rule(
            "underscore between a figure and a word",
            r"(?<=\d)_(?=(?:[a-zà-ÿ]{1,20}_){0,4}(?:[a-zà-ÿ]{1,20}|\d{1,4})(?![\w@/-]|\.\w))",
            underscore,
            ("zeta_5_zeta", f"zeta {five} zeta"),
            needs="_",
        ),
        rule(
            "offset of a time zone",
            r"(?<=\bGMT|\bUTC) ?(?P<sign>[+−-])(?P<h>\d\d?):(?P<min>\d\d)(?!\w|:\d)",
            offset,
            ("UTC+5:30", f"U T C {figures.plus} {five} {thirty}"),
            needs=["GMT", "UTC"],
        ),
        rule(
            "two years in brackets",
            r"(?<=\((?:1[5-9]|20)\d\d) (?=(?:1[5-9]|20)\d\d\))",
            years,
            ("(1985 1995)", f"({cardinal('1985', language)} a {cardinal('1995', language)})"),
            shapes=("(0000 0000)",),
        ),
        *primes,
        rule(
            "degrees below zero",
            r"(?<![^\s(])[-−–](?P<n>[1-9]\d?)[º°](?!\w)(?! ?[CF]\b)",
            lambda m: (
                f"{figures.minus} {one if m['n'] == '1' else cardinal(m['n'], language)}"
                f" {degrees}{ends[m['n'] != '1']}"
            ),
            ("zeta -2º", f"zeta {minus}"),
            needs="º°",
        ),
        rule(
            "code of a grant",
            r"(?<![\w-])(?P<letters>[A-Z]{3})(?P<year>20\d\d)"
            r"(?P<rest>-\d{5,6}[A-Z]{0,2}-[A-Z]\d{0,2})(?!\w)",
            grant,
            ("XPT2022-134337-T", f"X P T {year}, {digits}, T"),
            shapes=("AAA0000-00000",),
        ),
    )
