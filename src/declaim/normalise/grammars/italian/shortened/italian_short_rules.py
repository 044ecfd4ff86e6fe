"""Italian short forms that what stands beside them decides: p. Luigi, gir. A, C.O.N.I."""

import re

from declaim.normalise.grammars.italian.italian_words import (
    BEGINNINGS,
    LETTERS,
    MONTHS,
    SAID_AS_WORDS,
)
from declaim.normalise.grammars.italian.numbers_in_words.italian_agreement import FEMININE_END
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import nth
from declaim.normalise.grammars.italian.shortened.italian_church import HOLY
from declaim.normalise.grammars.italian.shortened.italian_short_forms import NUMBERED, SHORT
from declaim.normalise.grammars.italian.shortened.italian_statutes import LAWS
from declaim.normalise.grammars.italian.shortened.italian_titles import (
    BEFORE_A_LETTER,
    BEFORE_A_NAME,
)
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, after, any_case, any_of, before, rule, signs_of, words
from declaim.normalise.spelled_words import is_word

_BEFORE_NUMBER = {
    form: said
    for form, said in {**NUMBERED, **LAWS}.items()
    if said not in {"numero", "numeri"} and form[-1] == "."
}
_MINISTRIES = words(
    "Salute Interno Interni Giustizia Difesa Lavoro Economia Finanze Istruzione Cultura Ambiente "
    "Sviluppo Esteri Infrastrutture Trasporti Università Pubblica Beni Agricoltura Politiche"
)
_OF_SOCIETIES = words(
    "Naz Cult Sport Italiana Culturale Sportiva Nazionale Amici Volontari Genitori Pro Carabinieri "
    "Alpini Combattenti Donatori Commercianti Artigiani Musicale Pensionati Anziani Ricreativa "
    "Turistica Ciclistica Podistica Cacciatori Pescatori Volontariato Bandistica Famiglie"
)
_TITLES = words(
    "Sig. sig. Sig.ra sig.ra Dott. dott. Dott.ssa dott.ssa Dr. dr. Avv. avv. Ing. ing. Arch. arch. "
    "Prof. prof. Prof.ssa prof.ssa Geom. geom. Rag. rag. Mons. mons. Don don"
)
_MONTHS_IN_SHORT = {
    "gen": 0, "genn": 0, "feb": 1, "febb": 1, "febbr": 1, "mar": 2, "apr": 3, "mag": 4, "magg": 4,
    "giu": 5, "lug": 6, "ago": 7, "set": 8, "sett": 8, "ott": 9, "nov": 10, "dic": 11,
}  # fmt: skip
_SMALL = {
    "ct": "C T", "dg": "D G", "pm": "P M", "tfr": "T F R", "ztl": "Z T L", "pnrr": "P N R R",
    "dpcm": "D P C M", "pvc": "P V C", "dvd": "D V D", "sms": "S M S", "rsa": "R S A",
    "dl": "decreto legge", "cgil": "C G I L", "cfu": "C F U", "gps": "G P S", "pd": "P D",
    "ddl": "disegno di legge", "dt": "D T", "ds": "D S",
    "ccnl": "C C N L", "ssn": "S S N", "pgt": "P G T", "gpl": "G P L",
}  # fmt: skip


def _law(match: re.Match[str]) -> str:
    year = match["y"]
    if len(year) == 2 and year < "40":
        year = f"20{year}"
    number = cardinal(match["n"].replace(".", ""), "it")
    said = f"{LAWS[match['form']]}{' numero' if match['sign'] else ''} {number}"
    return re.sub("del (?=[ou])", "dell'", f"{said} del {cardinal(year, 'it')}")


def _spelled(match: re.Match[str]) -> str | None:
    letters = re.sub(r"\W", "", match["letters"])
    following = after(match)
    if letters == "NS" and re.match(" ?(?:Gesù|di |del)", following):
        return "Nostro Signore" if "Gesù" in following[:6] else "Nostra Signora"
    of_police = letters == "PS" and re.search(r"[a-z] $", before(match, 2))
    if match["letters"] in SHORT and not of_police:
        return None
    if match["letters"] in NUMBERED and re.match(r" ?(?:\d|n\.|[IVX]+\b)", following):
        return None
    word = (
        len(letters) > 2
        and letters not in LETTERS
        and (letters in SAID_AS_WORDS or is_word(letters))
    )
    said = letters.capitalize() if word else " ".join(letters)
    sentence = re.match(r" ([A-ZÀ-Þ][a-zà-ù]*)", following)
    stop = sentence and sentence[1].lower() in BEGINNINGS
    return said + ("." if stop else last_stop(match))


def _before_a_name(match: re.Match[str]) -> str | None:
    form, name = match["form"], match["name"].rstrip(".")
    if f"{form} {name}" in SHORT or f"{form} {name}." in SHORT or name in {"Lgs", "Leg"}:
        return None
    if form.lower() == "ass." and (match["name"][-1] == "." or name in _OF_SOCIETIES):
        return f"{form[0]}ssociazione "
    if form.lower() == "min.":
        return f"{form[0]}inist{'ero' if name in _MINISTRIES else 'ro'} "
    return f"{BEFORE_A_NAME[form]} "


def _so_called(match: re.Match[str]) -> str:
    article, noun = before(match, 8).rstrip().rpartition(" ")[2].lower(), match["noun"]
    ends = {"la": "a", "na": "a", "le": "e", "li": "i", "ei": "i", "ai": "i", "i": "i"}
    end = ends.get(article[-2:], "")
    if not end or article == "altri":
        end = "a" if re.search(FEMININE_END, noun) else "i" if noun[-1] == "i" else "o"
    if article[-2:] in {"il", "el", "al", "un", "lo"}:
        end = "o"
    return f"cosiddett{end} "


def _month(match: re.Match[str]) -> str:
    names = re.split(r"\.? ?[-–/] ?", match["months"].rstrip("."))
    said = " a ".join(MONTHS[_MONTHS_IN_SHORT[name.lower()]] for name in names)
    return said.capitalize() if match["months"][0].isupper() else said


_MONTH = rf"(?i:{any_of(_MONTHS_IN_SHORT)})"
SHORT_RULES: tuple[Rule, ...] = (
    *HOLY,
    rule(
        "initial behind a title",
        rf"(?<![\w.])(?P<title>{any_of(_TITLES)}) (?P<l>[A-Z])\. ?(?=[A-ZÀ-Þ][a-zà-ù])",
        lambda m: f"{SHORT.get(m['title'], m['title'])} {m['l']} ",
        ("l'avv. L. Riva", "l'avvocato L Riva"),
        needs=signs_of(_TITLES),
    ),
    rule(
        "for example in short",
        r"(?<![\w.])(?P<p>[Pp])(?:\. ?|er )es\.(?: (?=[,:]))?",
        lambda m: f"{m['p']}er esempio",
        ("p.es. il pane", "per esempio il pane"),
        needs=["es"],
        near=r"es\.",
    ),
    rule(
        "law in short",
        rf"(?<![\w.])(?P<form>{any_of(LAWS)}) ?(?P<sign>(?:n\.|n°|nr\.|num\.|N\.) ?)?"
        r"(?P<n>\d{1,3}(?:\.\d{3})+|\d{1,6}) ?/ ?(?P<y>(?:19|20)\d\d|\d\d)(?![\w/-]|[.,]\d)",
        _law,
        (
            "L. n. 104/92, D. Lgs. 36/2023",
            "legge numero centoquattro del novantadue, decreto "
            "legislativo trentasei del duemilaventitré",
        ),
        needs="/",
    ),
    rule(
        "changes of a law",
        r"(?<!\w)ss\. ?mm\.?(?P<ii> ?(?:e ?)?ii\.?(?!\w))?",
        lambda m: "successive modifiche" + " e integrazioni" * (m["ii"] is not None),
        ("e ss. mm. ii", "e successive modifiche e integrazioni"),
        needs=["ss"],
        near=r"ss\. ?mm",
    ),
    rule(
        "number of a European law",
        r"(?P<law>(?<!\w)(?:[Rr]egolament[oi]|[Dd]irettiv[ae]|[Dd]ecision[ei])"
        r"(?: \(?(?:UE|CE|CEE|Euratom)\)?)?) (?P<y>(?:19[5-9]|20[0-4])\d)/(?P<n>\d{1,4})(?![\w/])",
        lambda m: (
            re.sub("UE|CEE|CE", lambda n: " ".join(n[0]), m["law"])
            + f" {cardinal(m['y'], 'it')} {cardinal(m['n'], 'it')}"
        ),
        (
            "il regolamento (UE) 2023/1542",
            "il regolamento (U E) duemilaventitré millecinquecentoquarantadue",
        ),
        needs="/",
        shapes=("0000/0",),
    ),
    rule(
        "short form before n.",
        rf"(?<![\w.])(?P<form>{any_of(_BEFORE_NUMBER)}) ?(?=(?:nn?|N|nr|num)[.°º] ?\d)",
        lambda m: f"{_BEFORE_NUMBER[m['form']]} ",
        ("prot. n. 12", "protocollo numero dodici"),
        near=r"\. ?(?:nn?|N|nr|num)[.°º]",
    ),
    rule(
        "short form before a name",
        rf"(?<![\w./])(?<![A-Z\d] )(?P<form>{any_of(BEFORE_A_NAME)}) ?"
        r"(?=(?P<name>[A-ZÀ-Þ](?:[a-zà-ù]{1,20}|['’][A-ZÀ-Þ]|(?=\. ?[A-ZÀ-Þ])"
        r"(?<=[a-z]{2}\. .))\.?))",
        _before_a_name,
        ("p. Luigi, il cap. Moro", "padre Luigi, il capitano Moro"),
        near=r"[a-z°]\.? ?[A-ZÀ-Þ]",
    ),
    rule(
        "short form before a letter",
        rf"(?<![\w.])(?P<form>{any_of(BEFORE_A_LETTER)}) ?(?=[A-Z](?![\w'’]|\.\w))",
        lambda m: f"{BEFORE_A_LETTER[m['form']]} ",
        ("la sez. A del gir. B", "la sezione A del girone B"),
        needs=signs_of(BEFORE_A_LETTER),
    ),
    rule(
        "half of a match",
        r"(?:(?<=\d['’′] )|(?<=\d['’′])|(?<=\d° )|(?<=[Nn]el )|(?<=[Dd]el )|(?<=\())"
        r"(?P<half>pt|p\.t\.|st|s\.t\.)(?!\w)",
        lambda m: f"{'primo' if m['half'][0] == 'p' else 'secondo'} tempo",
        ("al 12' pt, nel s.t.", "al dodicesimo primo tempo, nel secondo tempo"),
        near=r"[ps](?<!\w.)\.?t(?!\w)",
    ),
    rule(
        "months in short and a year",
        rf"(?<![\w.])(?<![\d°º] )(?P<months>{_MONTH}(?:\.? ?[-–/] ?{_MONTH})?\.?) "
        r"(?=(?:19|20)\d\d(?!\w)|['’‘]\d\d(?!\w))",
        lambda m: f"{_month(m)} ",
        (
            "gen. 2020, mag.-giu. 1990",
            "gennaio duemilaventi, maggio a giugno millenovecentonovanta",
        ),
        needs=any_case(_MONTHS_IN_SHORT),
        near=r"[a-zA-Z]\.? ['’‘12]",
    ),
    rule(
        "so-called",
        r"(?<![\w.])c\.?d\. ?(?=[\"«“]?(?P<noun>[A-Za-zà-ù]{3,}))",
        _so_called,
        ("la c.d. legge, i c.d. patti", "la cosiddetta legge, i cosiddetti patti"),
        needs="c",
        near=r"c\.?d\.",
    ),
    rule(
        "square in short",
        r"(?<![\w.])P\.le (?=[A-ZÀ-Þ])",
        "Piazzale ",
        ("in P.le Loreto", "in Piazzale Loreto"),
        needs=["le"],
        near=r"P\.le",
    ),
    rule(
        "year without its century",
        r"(?<!\w)['’‘] ?(?=(?:\d\d|[2-9]00)(?![\w'’°\"]))",
        "",
        ("nel '44, nel '600", "nel quarantaquattro, nel seicento"),
        needs="'’‘",
        shapes=("'00", "’00", "‘00", "' 00", "’ 00", "‘ 00"),
    ),
    rule(
        "acronym in small letters",
        rf"(?<![\w.'’/-])(?<!\d )(?P<word>{any_of(_SMALL)})(?![\w.'’/-])|(?<=l['’])ad(?= [A-Zd])",
        lambda m: _SMALL.get(m[0], "A D"),
        ("il ct e l'ad di Enel", "il C T e l'A D di Enel"),
        needs=[*_SMALL, "ad"],
    ),
    rule(
        "acronym with stops",
        r"(?<![\w.])(?P<letters>(?:[A-Z]\.){2,7})(?!\w)(?! ?[A-ZÀ-Þ]\. )",
        _spelled,
        ("il C.O.N.I. e la P.A.", "il Coni e la P A."),
        near=r"[A-Z]\.[A-Z]\.",
    ),
    rule(
        "class of a school in Roman numerals",
        # La I A is also how an acronym is spelled.
        r"(?P<name>(?<!\w)(?:(?P<c>[Cc]lass[ei]|[Cc]l\.|[Ss]ez\.)|[Ll][ae]|[DdNnAa][ae]?ll[ae]|e) )"
        r"(?P<n>III|II|IV|V|(?(c)I|(?!)))(?:[\^ª] ?| )(?P<l>[A-H])(?!\w)(?!\.\w)",
        lambda m: (
            f"{'classe ' if m['name'] == 'cl. ' else m['name']}{nth(roman(m['n']), True)} {m['l']}"
        ),
        ("la III B", "la terza B"),
        needs="IV",
    ),
    rule(
        "class of a school in one word",
        r"(?<![\w-])(?P<n>III?|IV(?!A))(?P<l>[A-H])(?![\w-])",
        lambda m: f"{nth(roman(m['n']), True)} {m['l']}",
        ("in IIIB", "in terza B"),
        shapes=("AAA",),
    ),
    rule(
        "stock company",
        r"(?P<name>(?<!\w)(?!Un[ao]?\b|La\b|Le\b|Day|Beauty|Centro|Area|Alla|Nella|Mini)"
        r"[A-ZÀ-Þ][\w.&-]{1,30}) [Ss]pa(?=[\s,.;:)]|$)",
        lambda m: f"{m['name']} S P A",
        ("la Bianchi Spa", "la Bianchi S P A"),
        needs=["spa", "Spa"],
    ),
)
