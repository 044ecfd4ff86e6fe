"""The letters of an Italian province behind the name of a place: Rho (MI)."""

import re

from declaim.normalise.rules import Rule, after, before, rule

PROVINCE_NAMES = dict(
    line.split(" ", 1)
    for line in """
AG Agrigento|AL Alessandria|AN Ancona|AO Aosta|AR Arezzo|AP Ascoli Piceno|AT Asti|AV Avellino
BA Bari|BT Barletta-Andria-Trani|BL Belluno|BN Benevento|BG Bergamo|BI Biella|BO Bologna
BZ Bolzano|BS Brescia|BR Brindisi|CA Cagliari|CL Caltanissetta|CB Campobasso|CE Caserta
CT Catania|CZ Catanzaro|CH Chieti|CO Como|CS Cosenza|CR Cremona|KR Crotone|CN Cuneo|EN Enna
FM Fermo|FE Ferrara|FI Firenze|FG Foggia|FC Forlì-Cesena|FO Forlì|FR Frosinone|GE Genova
GO Gorizia|GR Grosseto|IM Imperia|IS Isernia|AQ L'Aquila|SP La Spezia|LT Latina|LE Lecce
LC Lecco|LI Livorno|LO Lodi|LU Lucca|MC Macerata|MN Mantova|MS Massa-Carrara|MT Matera
ME Messina|MI Milano|MO Modena|MB Monza e Brianza|NA Napoli|NO Novara|NU Nuoro|OR Oristano
PD Padova|PA Palermo|PR Parma|PV Pavia|PG Perugia|PU Pesaro e Urbino|PS Pesaro|PE Pescara
PC Piacenza|PI Pisa|PT Pistoia|PN Pordenone|PZ Potenza|PO Prato|RG Ragusa|RA Ravenna
RC Reggio Calabria|RE Reggio Emilia|RI Rieti|RN Rimini|RM Roma|RO Rovigo|SA Salerno|SS Sassari
SV Savona|SI Siena|SR Siracusa|SO Sondrio|SU Sud Sardegna|TA Taranto|TE Teramo|TR Terni|TO Torino
TP Trapani|TN Trento|TV Treviso|TS Trieste|UD Udine|VA Varese|VE Venezia|VB Verbano-Cusio-Ossola
VC Vercelli|VR Verona|VV Vibo Valentia|VI Vicenza|VT Viterbo|CI Carbonia-Iglesias|OT Olbia-Tempio
OG Ogliastra|VS Medio Campidano|TI Ticino
""".replace("\n", "|").split("|")
    if line
)
_PLACE = re.compile(
    r"(?<![\w.])[A-ZÀ-Þ][\w'’-]+(?: (?:Terme|\w{1,12}['’])?)?$|[a-z]['’][A-ZÀ-Þ]\w+$"
)
_NO_PLACE = re.compile(
    r"(?:[Cc]arbonio|[Aa]zoto|[Pp]otassio|[Ss]odio|[Uu]mberto|[Ll]uigi|[Cc]arlo|[Pp]io|[Gg]iovanni "
    r"Paolo|[Gg]regorio|[a-z]zione|Capo|Regione|Provincia|Comune)$"
)
_CANTONS = {
    "GR": "Grigioni", "TI": "Ticino", "ZH": "Zurigo", "BE": "Berna", "GE": "Ginevra",
    "VD": "Vaud", "VS": "Vallese", "LU": "Lucerna", "SG": "San Gallo", "BL": "Basilea Campagna",
    "BS": "Basilea Città", "FR": "Friburgo", "AG": "Argovia", "NE": "Neuchâtel", "SO": "Soletta",
    "TG": "Turgovia", "UR": "Uri", "SZ": "Svitto", "ZG": "Zugo", "JU": "Giura", "SH": "Sciaffusa",
    "OW": "Obvaldo", "NW": "Nidvaldo", "GL": "Glarona", "AR": "Appenzello Esterno",
    "AI": "Appenzello Interno",
}  # fmt: skip
_SWISS = re.compile(
    r"(?i:svizzer|canton[ei]|cantonal|grigion|ticines|franchi\b|\bCHF\b)"
    r"|(?:Zurigo|Berna|Ginevra|Coira|Lugano|Bellinzona|Locarno|Poschiavo|Losanna|Lucerna|Basilea"
    r"|Mendrisio|Chiasso|Roveredo|Mesocco|Davos|St\. Moritz)"
)
"""Beside these the letters are those of a canton: Zizers (GR)."""
_INITIAL = re.compile(r"(?<![\w.])[A-ZÀ-Þ]|(?<=['’])[A-ZÀ-Þ]")


_PARTIES = frozenset({"PD", "FI"})
_PLACES = re.compile(
    r"(?<!\w)(?:San|Santa|Santo|Sant['’]\w+|Monte\w*|Castel\w*|Villa\w*|Campo\w*|Borgo\w*|Porto|Ponte"
    r"|Reggio|Ascoli|Rocca\w*|Torre\w*|Bagn[oi]|Serra|Civit\w+|Piazzola|Marina|Isola|Lido|Colle|Val\w*"
    r"|Rio|Acqua\w+|Sesto|Figline|Città) |(?:Terme|Padovan[oa]|Fiorentino|Dentro|Bisenzio|Valdarno"
    r"|Marche|Marittim[oa]|Piceno|Tronto|Superiore|Inferiore|Calabr[oa]|Senese|Alto|Nuovo|Vecchio)$"
)
_AT_A_PLACE = re.compile(
    r"(?<!\w)(?:a|ad|da|in|presso|per|verso|tra|fra|e|di|comune|via|\d{5}) \S+$|^\S+$"
)


def _is_person(name: str) -> bool:
    """Rossi (PD) belongs to a party; Este (PD) is a place."""
    if _PLACES.search(name):
        return False
    of_a_person = re.search(r"[A-ZÀ-Þ][a-zà-ù]+ [A-ZÀ-Þ][a-zà-ù'’]+$", name) is not None
    if re.search(r"(?:^|\s)(?:a|ad|in|presso) \S+$|(?:Empoli|Scandicci|Vinci)$", name):
        return False
    return of_a_person or not _AT_A_PLACE.search(name) or name[-1] == "i"


_MEDIA = frozenset({"Radio", "Internet", "Web", "Cinema", "Video", "Stampa"})


def _say(match: re.Match[str]) -> str | None:
    """A party or an office has its own initials in brackets: Partito Democratico (PD)."""
    letters = match["p"] or match["p2"]
    name = before(match, 60).rpartition(",")[2].rstrip()
    province = PROVINCE_NAMES.get(letters.upper())
    around = before(match, 200) + after(match, 200)
    if letters in _CANTONS and match["p"] and _SWISS.search(around):
        province = _CANTONS[letters]
    if province is None or not _PLACE.search(name) or _NO_PLACE.search(name):
        return None
    initials = "".join(_INITIAL.findall(name))
    if letters.upper() in _PARTIES and _is_person(name):
        return None
    of_a_party = initials.endswith(letters.upper())
    if of_a_party and not province.replace(" e ", " ").endswith(name.split()[-1]):
        return None
    if match["p2"]:
        return None if name.split()[-1] in _MEDIA else f", {province}"
    return f"({province})"


PROVINCES: tuple[Rule, ...] = (
    rule(
        "category with a stroke",
        r"(?<=(?<!\w)[A-F])/(?=\d{1,2}(?![\w/]))",
        " ",
        ("di categoria A/3", "di categoria A tre"),
        shapes=("A/0",),
    ),
    rule(
        "dash before a postcode",
        r" ?[-–] ?(?=\d{5} [A-ZÀ-Þ](?:[a-zà-ù]|[A-ZÀ-Þ]{2}))",
        ", ",
        ("via Roma, 5 - 20121 Milano", "via Roma, cinque, ventimilacentoventuno Milano"),
        needs="-–",
    ),
    rule(
        "province in brackets",
        r"(?<=[\wà-ù] )\((?P<p>[A-Z][A-Za-z])\)|(?<=[a-zà-ù]{2}), (?P<p2>[A-Z]{2})(?=\)|, [a-z])",
        _say,
        ("a Rho (MI), a Lugo (Ra)", "a Rho (Milano), a Lugo (Ravenna)"),
        ("nel cantone, a Zizers (GR)", "nel cantone, a Zizers (Grigioni)"),
        ("nato a Bra, CN, e morto a Rho", "nato a Bra, Cuneo, e morto a Rho"),
        shapes=("a (AA)", "a (Aa)", "A (AA)", "A (Aa)", "0 (AA)", "a, AA)", "a, AA, a"),
    ),
)
