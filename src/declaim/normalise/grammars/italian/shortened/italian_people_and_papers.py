"""Italian short forms of people, votes and old papers: n. 3/4/1880, fav. 9, c. 45r, pena a. 2."""

import re

from declaim.normalise.grammars.italian.days.italian_times import clock
from declaim.normalise.grammars.italian.italian_words import MONTHS
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import ruled
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import Rule, before, rule

_VOTES = {"fav": "favorevoli", "contr": "contrari", "ast": "astenuti", "astt": "astenuti"}
_OF_A_MATCH = re.compile(r"\b(?:Note|Arbitro|Marcatori|Angoli|Spettatori|[Aa]mmoniti)\b")

_RULERS = {
    "VittEm": "Vittorio Emanuele", "VE": "Vittorio Emanuele", "ConcVat": "Concilio Vaticano",
    "ConcVaticano": "Concilio Vaticano", "Giov": "Giovanni", "Umb": "Umberto",
}  # fmt: skip


def _sent_off(match: re.Match[str]) -> str | None:
    if not _OF_A_MATCH.search(before(match, 120)):
        return None
    return {"amm": "ammoniti", "esp": "espulso"}[match["w"].lower()]


def _day_before_an_hour(match: re.Match[str]) -> str | None:
    day, month = int(match["d"]), int(match["m"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return f"{'primo' if day == 1 else cardinal(str(day), 'it')} {MONTHS[month - 1]}"


PEOPLE: tuple[Rule, ...] = (
    rule(
        "day of a birth or a death",
        r"(?:^|(?<=[(,;:] )|(?<=\())(?P<w>[nm])\. ?(?=\d{1,2}[/.-]\d{1,2}[/.-]1[5-9]\d\d(?!\d))",
        lambda m: "nato il " if m["w"] == "n" else "morto il ",
        (
            "(n. 15/2/1880, m. 3/12/1944)",
            "(nato il quindici febbraio milleottocentottanta, "
            "morto il tre dicembre millenovecentoquarantaquattro)",
        ),
        near=r"[nm](?<!\w.)\. ?\d",
    ),
    rule(
        "votes in short",
        r"(?<![\w.])(?P<w>(?i:fav|contr|astt?))\.(?=:? ?(?:n\. ?)?\d)",
        lambda m: _VOTES[m["w"].lower()].capitalize() if m["w"][0].isupper() else _VOTES[m["w"]],
        ("fav. 9, contr. n. 2", "favorevoli nove, contrari numero due"),
        near=r"[rtvRTV]\.:? ?[n\d]",
    ),
    rule(
        "players warned or sent off",
        r"(?<![\w'’])(?P<w>[Aa]mm|[Ee]sp)\.(?= [A-ZÀ-Þ])",
        _sent_off,
        ("Note: amm. Neri", "Note: ammoniti Neri"),
        needs=["amm", "Amm", "esp", "Esp"],
    ),
    rule(
        "time added to a match",
        r"(?<!\w)(?P<r>[Rr])ec(?:\.|upero):? (?P<a>\d)['′’] ?(?:\+|e) ?(?P<b>\d{1,2})['′’](?!\w)",
        lambda m: (
            f"{m['r']}ecupero {'un minuto' if m['a'] == '1' else cardinal(m['a'], 'it')} "
            f"più {cardinal(m['b'], 'it')}"
        ),
        ("Rec. 1'+4'", "Recupero un minuto più quattro"),
        near=r"ec(?:\.|upero)",
    ),
    rule(
        "leaf of a manuscript",
        r"(?<![\w.])(?P<c>cc?|ff?)\. ?(?=\d{1,3}[rv](?!\w))",
        lambda m: {"c": "carta ", "cc": "carte ", "f": "foglio ", "ff": "fogli "}[m["c"]],
        ("c. 45r, ff. 1r", "carta quarantacinque r, fogli uno r"),
        near=r"[cf]\. ?\d",
    ),
    rule(
        "years and months of a sentence",
        r"(?<![\w.])a\. ?(?P<a>\d{1,2}),? (?:e )?m\. ?(?P<m>\d{1,2})(?!\w|[.,/]\d)",
        lambda m: f"anni {cardinal(m['a'], 'it')} e mesi {cardinal(m['m'], 'it')}",
        ("pena a. 2, m. 6", "pena anni due e mesi sei"),
        near=r"a\. ?\d",
    ),
    rule(
        "name of a ruler cut short",
        r"(?<!\w)(?P<name>Vitt\. ?Em\.|V\. ?E\.|Conc\. Vat\.|Conc\. Vaticano|Giov\.|Umb\.) "
        r"(?P<n>I{1,3}|XXIII|IV)(?![\w'’])",
        lambda m: f"{_RULERS[re.sub('[^A-Za-z]', '', m['name'])]} {ruled(roman(m['n']))}",
        ("re Vitt. Em. II", "re Vittorio Emanuele secondo"),
        needs=["Vitt", "V", "Conc", "Giov", "Umb"],
        near=r"[mEtobv]\.? [IX]",
    ),
    rule(
        "day before an hour",
        r"(?<![\w/.,])(?P<d>[0-3]?\d)/(?P<m>1?\d)(?= (?:[hH]\.?|ore) \d)",
        _day_before_an_hour,
        ("udienza 12/5 h 9", "udienza dodici maggio ore nove"),
        needs="/",
        shapes=("0/0",),
    ),
    rule(
        "hours and minutes with their signs",
        r"(?<![\w.,])(?P<h>\d{1,2}) ?h (?P<m>[0-5]?\d) ?min(?:\.|uti)?(?!\w)",
        lambda m: (
            f"{'un' + chr(39) + 'ora' if m['h'] == '1' else cardinal(m['h'], 'it') + ' ore'} "
            f"e {cardinal(m['m'], 'it')} minuti"
        ),
        ("in 2 h 34 min", "in due ore e trentaquattro minuti"),
        needs=["min", "minuti"],
    ),
    rule(
        "hours and a half",
        r"(?<![\w.,])(?P<h>\d{1,2}) ?(?:h|ore|ora) (?:e )?(?:½|1/2)(?!\w)",
        lambda m: (
            f"{clock(int(m['h']), 0) if m['h'] != '1' else 'un' + chr(39)}"
            f"{' ore' if m['h'] != '1' else 'ora'} e mezza"
        ),
        ("riposare 1 h ½", "riposare un'ora e mezza"),
        needs="½/",
    ),
    rule(
        "three or four minutes",
        r"(?P<at>(?<!\w)(?:per|circa|altri|dopo|in) )(?:(?P<c>circa) )?3/4 min(?:\.|uti)?(?!\w)",
        lambda m: f"{m['at']}{'circa ' if m['c'] else ''}tre quattro minuti",
        ("per 3/4 min.", "per tre quattro minuti"),
        shapes=("0/0 a",),
    ),
    rule(
        "length of a thing",
        r"(?<![\w.])L\.? ?(?=\d+(?:[.,]\d+)? ?[cm]?m(?!\w))",
        "lunghezza ",
        ("ponte L. 120 m", "ponte lunghezza centoventi metri"),
        needs="L",
        near=r"L\.? ?\d",
    ),
    rule(
        "parts of an inch",
        r"(?<![\w.,/])(?P<n>1/2|3/4|1/4)[\"″](?!\w)",
        lambda m: (
            {"1": "mezzo pollice", "3": "tre quarti di pollice"}[m["n"][0]]
            if m["n"] != "1/4"
            else "un quarto di pollice"
        ),
        ('un tubo da 1/2"', "un tubo da mezzo pollice"),
        needs='"″',
    ),
    rule(
        "key with a sharp",
        r"(?<=[oeial])# (?P<k>min|magg)(?:\.|ore(?!\w))",
        lambda m: f" diesis {'minore' if m['k'] == 'min' else 'maggiore'}",
        ("in do# min.", "in do diesis minore"),
        needs="#",
    ),
    rule(
        "people of a party",
        r"(?<=\d )pax(?!\w)",
        "persone",
        ("massimo 30 pax", "massimo trenta persone"),
        needs=["pax"],
    ),
    rule(
        "value on the other side of zero",
        r"(?<=[\d°Cm%]) ?/(?= [+−-]\d)",
        ",",
        (
            "+200 m / -150 m",
            "più duecento metri, meno centocinquanta metri",
        ),
        needs="/",
    ),
)
