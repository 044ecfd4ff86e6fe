"""French of old books: 20 fr. le kilo, 3 fr. 50, S. M. la reine, S. A. R. le duc."""

from declaim.normalise.numerals import cardinal
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, rule

_ADDRESSED = {
    "S.A.R.": "Son Altesse royale", "S.A.S.": "Son Altesse sérénissime",
    "S.A.I.": "Son Altesse impériale", "S.A.": "Son Altesse", "S.M.I.": "Sa Majesté impériale",
    "S.M.": "Sa Majesté", "S.E.": "Son Excellence", "S.S.": "Sa Sainteté",
    "S.Exc.": "Son Excellence", "S.Em.": "Son Éminence",
}  # fmt: skip
_OF_A_COURT = (
    "grand|prin|roi|reine|duc|comte|empereur|impératrice|sultan|régent|cardinal|ambassadeur|chef"
    "|archiduc|khédive|électeur|infant|dauphin|ministre|pape|maréchal|gouverneur|président|patriarche"
)
OLD_PROSE: tuple[Rule, ...] = (
    rule(
        "francs in short",
        r"(?:(?<=(?<![\w.,])1) ?(?P<one>fr)|(?<=\d) ?fr|(?<=\b[Mm]ille )fr|(?<=\bcents )fr)\b"
        r"(?![./-]\w)\.?(?: (?P<cents>\d\d)(?![\w.,/%-]))?",
        lambda m: (
            f"{' ' * (m.string[m.start() - 1] != ' ')}{'franc' if m['one'] else 'francs'}"
            + (f" {cardinal(m['cents'], 'fr')}" if m["cents"] else last_stop(m))
        ),
        ("20 fr. le kilo, 3 fr. 50", "vingt francs le kilo, trois francs cinquante"),
        ("quatre mille fr. de rente", "quatre mille francs de rente"),
        needs=["fr"],
    ),
    rule(
        "highness in short",
        r"(?<![\w.])(?:(?<![Ll]a )(?<![Uu]ne ))(?P<form>S\. ?(?:A\.(?: ?[RSI]\.)?|M\.(?: ?I\.)?|E\."
        r"|S\.|Exc\.|Em\.))"
        rf"(?=,? (?:(?:le |la |l['’])(?i:{_OF_A_COURT})|Mgr\b))",
        lambda m: _ADDRESSED[m["form"].replace(" ", "")],
        ("S. M. la reine, S. A. R. le duc", "Sa Majesté la reine, Son Altesse royale le duc"),
        needs="S",
        shapes=("A. A", "A.A"),
    ),
)
"""Before all others."""
