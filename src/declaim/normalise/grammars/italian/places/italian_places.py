"""Italian places of an address in short: Reg. before a place is Regione, else Regolamento."""

from declaim.normalise.rules import Rule, any_of, rule, words

_REGIONS = words(
    "Abruzzo Basilicata Calabria Campania Emilia Friuli Lazio Liguria Lombardia Marche Molise "
    "Piemonte Puglia Sardegna Sicilia Siciliana Toscana Trentino Umbria Valle Veneto"
)
_OF_LAW = (
    r"(?:UE|CEE?|Euratom|Consob|CONSOB|I[Vv][Aa][Ss][Ss]|I[Ss][Vv][Aa][Pp]|Banca|Bankitalia|Del|Esec"
    r"|Com|Edil|Cond|Eur|Int|Reg|Imp|Gen|Part|Att|Pol|Parl|Cons|Min|Ed|Urb|Dis|Org|Tec|Iscr|Serv"
    r"|Art|Cap|All|Trib)"
)
"""The beginning of a word that makes a regulation of Reg.: Reg. Edilizio 12, art. 3."""
_IN_SHORT = {"B.ta": "borgata", "C.na": "cascina", "Casc.": "cascina", "Vic.": "vicolo"}


def _like(written: str, said: str) -> str:
    return said.capitalize() if written[0].isupper() else said


PLACES: tuple[Rule, ...] = (
    rule(
        "region in an address",
        rf"(?<![\w./])(?P<short>[Rr]eg\.) ?(?=(?:{any_of(_REGIONS)})(?!\w)"
        rf"|(?!{_OF_LAW})[A-ZÀ-Þ][\w'’]{{1,20}}"
        rf"(?: (?:[A-ZÀ-Þ][\w'’]{{1,20}}|d[aei]\w{{0,3}}|S\.)){{0,3}}"
        r",? (?:n[.°] ?)?\d{1,3}(?:/?[A-Za-z])?(?![\w/%]|[.,]\d| del))",
        lambda m: _like(m["short"], "regione "),
        ("Reg. Fontanile 12, Reg. Piemonte", "Regione Fontanile dodici, Regione Piemonte"),
        needs=["Reg", "reg"],
    ),
    rule(
        "register in short",
        r"(?<![\w./])(?P<short>[Rr]eg\.) ?(?=(?P<court>[Tt]rib(?:unale)?(?!\w))"
        r"|(?:[Ii]mprese|[Ii]mp\.|[Gg]en\.|[Gg]enerale|[Pp]art\.)(?!\w))",
        lambda m: _like(m["short"], "registrazione " if m["court"] else "registro "),
        ("Reg. Trib. di Asti, Reg. Imprese", "Registrazione Tribunale di Asti, Registro Imprese"),
        needs=["Reg", "reg"],
    ),
    rule(
        "place in short",
        rf"(?<![\w./])(?P<short>{any_of(_IN_SHORT)}) ?(?=[A-ZÀ-Þ][a-zà-ù])",
        lambda m: _like(m["short"], _IN_SHORT[m["short"]] + " "),
        ("B.ta Sotto 5", "Borgata Sotto cinque"),
        near=any_of(_IN_SHORT),
    ),
)
