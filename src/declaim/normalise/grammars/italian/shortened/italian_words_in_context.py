"""Italian notices: words in short that the words beside them decide, ns. sede, quota max."""

import re

from declaim.normalise.grammars.italian.days.italian_births import born
from declaim.normalise.grammars.italian.days.italian_weekdays_and_telephones import cased
from declaim.normalise.grammars.italian.italian_words import SHORT_BOOKS
from declaim.normalise.grammars.italian.numbers_in_words.italian_agreement import (
    FEMININE_END,
    agree,
)
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import nth, ruled
from declaim.normalise.grammars.italian.shortened.italian_short_forms import SHORT
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import Rule, any_of, before, rule

_NOUNS = {
    "prof.": "profondità", "vel.": "velocità", "alt.": "altezza",
    **{form: SHORT[form] for form in ("temp.", "pot.", "lungh.", "largh.")},
}  # fmt: skip


def _most(match: re.Match[str]) -> str | None:
    noun = match["noun"].lower()
    noun = _NOUNS.get(noun, noun)
    is_feminine = agree("uno", noun)[:3] == "una" or agree("uno", noun) == "un'"
    if not is_feminine:
        return None
    end = "e" if noun[-1] == "e" and not re.search(FEMININE_END, noun[:-1] + "a") else "a"
    return f"{cased(match['noun'], noun)} " + re.sub(
        r"(m(?:in|ax))\.?(?!\w)",
        lambda m: f"{'minim' if m[1] == 'min' else 'massim'}{end}",
        match["most"],
    )


def _ours(match: re.Match[str]) -> str | None:
    article = (match["the"] or "").strip().lower()
    if match["of"][0] in "vV" and not article and match["of"][0] == "v":
        return None
    noun = match["noun"]
    end = (
        "a" if article.endswith(("la", "na"))
        else "e" if article.endswith("le") and article != "ale"
        else "i" if article.endswith(("i", "gli"))
        else "o" if article.endswith(("il", "al", "el", "un", "lo"))
        else "a" if re.search(FEMININE_END, noun)
        else "i" if noun[-1] == "i" else "o"
    )  # fmt: skip
    whose = cased(match["of"], "nostr" if match["of"][0] in "nN" else "vostr")
    return f"{match['the'] or ''}{whose}{end} "


_REPORT = {
    "Arb": "Arbitro", "All": "Allenatore", "Esp": "Espulsi", "Amm": "Ammoniti",
    "Marc": "Marcatori", "Ris": "Riserve", "Spett": "Spettatori", "Sost": "Sostituzioni",
}  # fmt: skip
_CALLING = {
    "ab": "abate", "ap": "apostolo", "app": "apostoli", "vesc": "vescovo", "mart": "martire",
    "verg": "vergine", "sac": "sacerdote", "sp": "sposo", "er": "eremita", "conf": "confessore",
    "m": "martire",
}  # fmt: skip
_SAINT = re.compile(
    r"(?:\b[SsBb]\. ?|\bSS\. ?|\b[Ss]an |\b[Ss]ant['’]|\b[Ss]anta |\b[Ss]anti )[A-Z][a-zà-ù]+"
    r"(?: (?:(?:e|da|di|d[ae]l|della) )?[A-Z][a-zà-ù]+){0,3},? (?:\w+\. e )?$"
)
NOTICE_WORDS: tuple[Rule, ...] = (
    rule(
        "the most of a noun",
        r"(?<!\w)(?P<noun>(?i:temp|prof|vel|alt|pot|lungh|largh)\.|[A-Za-zà-ù][a-zà-ù]{3,17}) "
        r"(?P<most>(?:min|max)(?!\w)\.?"
        r"(?:(?: e | ?/ ?)(?:min|max)(?!\w)\.?)?)",
        _most,
        (
            "quota max 2.100 m, temp. min. 3°",
            "quota massima duemilacento metri, temperatura minima tre gradi",
        ),
        needs=["min", "max"],
    ),
    rule(
        "whose it is",
        r"(?P<the>(?<!\w)(?i:il|la|i|le|al|alla|ai|alle|del|della|dei|delle|nel|nella|nei|nelle|dal"
        r"|dalla|dai|dalle|un|una|sul|sulla|col) )?(?<![\w.])(?P<of>[nNvV]s\.? ?(?<=[. ]))"
        r"(?=(?P<noun>[a-zà-ù]{4,20}))",
        _ours,
        ("la ns. sede, i Vs. figli", "la nostra sede, i Vostri figli"),
        needs=["ns", "Ns", "vs", "Vs"],
    ),
    rule(
        "classes in short",
        r"(?P<the>(?<!\w)(?:[Ll]e|[Dd]elle|[Aa]lle|[Dd]alle|[Nn]elle) )cl\.(?= )"
        r"|(?<=\bdi )cl(?:\.(?=[ ,;)])|(?=\.$))",
        lambda m: f"{m['the']}classi" if m["the"] else "classe",
        ("le cl. 3^ e 4^", "le classi terza e quarta"),
        needs=["cl"],
    ),
    rule(
        "decision of a town",
        r"(?P<d>(?<!\w)(?i:delibera|deliberazione|delib\.|del\.)) (?P<by>[GC])\. ?C\."
        r"(?= ?(?:n|N|\d|del))",
        lambda m: (
            cased(m["d"], "delibera" if m["d"][-1] == "." else m["d"].lower())
            + f" di {'giunta' if m['by'] == 'G' else 'consiglio'} comunale"
        ),
        ("la delibera G.C. n. 45", "la delibera di giunta comunale numero quarantacinque"),
        near=r"[GC]\. ?C\.",
    ),
    rule(
        "section of a society",
        r"(?<![\w.])(?P<s>[Ss])ez\. ?(?=[A-Z]{2,}(?!\w)(?<![IVX]{2})"
        r"|d(?:i|el|ella|ell['’]) ?[A-Z])",
        lambda m: f"{m['s']}ezione ",
        ("la Sez. AVIS, sez. di Lodi", "la Sezione Avis, sezione di Lodi"),
        needs=["sez", "Sez"],
    ),
    rule(
        "free style",
        r"(?:(?<=\dm )|(?<=\d m ))s\. ?l\.(?!\w| ?m)",
        "stile libero",
        ("i 100 m s.l.", "i cento metri stile libero"),
        shapes=("0a a.a.", "0a a. a.", "0 a a.a.", "0 a a. a."),
    ),
    rule(
        "seconds behind the first",
        r"(?<![\w.,])\+ ?(?P<n>\d{1,3})[\"″](?![\w\"])",
        lambda m: f"più {cardinal(m['n'], 'it')} secondi",
        ('2. Bianchi +45"', "due. Bianchi più quarantacinque secondi"),
        needs="+",
    ),
    rule(
        "verses that follow",
        rf"(?<!\w)(?P<book>{any_of(SHORT_BOOKS)}) (?P<c>\d{{1,3}}), ?(?P<v>\d{{1,3}}) ?ss(?!\w)",
        lambda m: (
            f"{SHORT_BOOKS[m['book']]} {cardinal(m['c'], 'it')}, "
            f"{cardinal(m['v'], 'it')} e seguenti"
        ),
        ("At 2,42ss", "Atti due, quarantadue e seguenti"),
        needs=["ss"],
        near=r"\dss|\d ss",
    ),
    rule(
        "street in short",
        r"(?:(?<=\bin )|(?<=\bzona ))v\. ?(?=[A-ZÀ-Þ][a-zà-ù])",
        "via ",
        ("in v. Dante", "in via Dante"),
        near=r"[na] v\.",
        shapes=("a a. A", "a a.A"),
    ),
    rule(
        "staff in short",
        r"(?P<the>(?<!\w)(?:il|del|al|dal|nel|col) )pers\.(?= )",
        lambda m: f"{m['the']}personale",
        ("del pers. della scuola", "del personale della scuola"),
        needs=["pers"],
    ),
    rule(
        "report of a match",
        rf"(?<!\w)(?P<w>{any_of(_REPORT)})\. ?:(?! ?\d)",
        lambda m: f"{_REPORT[m['w']]}:",
        ("Arb.: Neri", "Arbitro: Neri"),
        shapes=("a.:", "a. :"),
    ),
    rule(
        "calling of a saint",
        rf"(?<= )(?P<c>{any_of(_CALLING)})\.(?!\w)",
        lambda m: _CALLING[m["c"]] if _SAINT.search(before(m, 60)) else None,
        ("S. Antonio ab.", "sant'Antonio abate"),
        near=r"[A-Z][a-zà-ù]+,? [a-z]{1,4}\.",
    ),
    rule(
        "week of the church",
        r"(?<![\w.])(?:(?P<n>[IVX]{1,5}) )?[Ss]ett\.(?= (?:di |del |d['’])?(?:Avvento|Quaresima"
        r"|Pasqua|mese|salterio|santa|Santa|tempo|Tempo|T\.O\.))",
        lambda m: f"{nth(roman(m['n']), True)} settimana" if m["n"] else "settimana",
        ("III sett. di Avvento", "terza settimana di Avvento"),
        needs=["sett", "Sett"],
    ),
    rule(
        "born or dead in short",
        r"(?<![\w.])(?<!\d )(?P<w>[nm])\. (?=(?:a|ad|in) [A-ZÀ-Þ][a-zà-ù]|(?:il|nel) \d)",
        lambda m: f"{born(m, m['w'])} ",
        (
            "n. a Lodi nel 1812, m. il 3 aprile",
            "nato a Lodi nel milleottocentododici, morto il tre aprile",
        ),
        near=r"[nm](?<!\w.)\. (?:ad? |in |il |nel )",
    ),
    rule(
        "anniversary of a name",
        r"(?<![\w.,])(?P<n>[1-9]\d?)°(?= (?:di|del|della|anniv\.|annivers)[ a-z.]*[A-ZÀ-Þ])",
        lambda m: ruled(m["n"]),
        ("7° di Luigi", "settimo di Luigi"),
        needs="°",
    ),
    rule(
        "psalm in short",
        r"(?<!\w)Sal (?=\d{1,3}(?![\w]))",
        "Salmo ",
        ("Sal 50", "Salmo cinquanta"),
        needs=["Sal"],
    ),
    rule(
        "half of a day",
        r"(?<=\d )(?P<h>ant|antim|pom|pomer)\.(?!\w)",
        lambda m: f"{'antimeridiane' if m['h'][0] == 'a' else 'pomeridiane'}",
        ("alle ore 9 ant.", "alle ore nove antimeridiane"),
        needs=["ant", "antim", "pom", "pomer"],
    ),
    rule(
        "aperture of a lens",
        r"(?<![\w/])[fF]/(?=\d)",
        "f ",
        ("a f/1.8", "a f uno punto otto"),
        needs="/",
    ),
    rule(
        "forbidden to the young",
        r"(?<!\w)[vV]\.?[mM]\.? ?(?=1[2-8](?!\w))",
        "vietato ai minori di ",
        ("(v.m. 14)", "(vietato ai minori di quattordici)"),
        needs="vV",
        near=r"[vV]\.?[mM]",
    ),
    rule(
        "school year without its number",
        r"(?:(?<=prossimo )|(?<=corrente )|(?<=presente )|(?<=scorso )|(?<=nuovo )|(?<=nell['’])"
        r"|(?<=dell['’])|(?<=all['’])|(?<=per l['’])|(?<=quest['’]))a\. ?s\.(?= [a-zà-ù]|[,;)])",
        "anno scolastico",
        ("il prossimo a.s. sarà", "il prossimo anno scolastico sarà"),
        shapes=("a.a.", "a. a."),
    ),
    rule(
        "number before its adjective",
        r"(?<![\w.])(?P<n>[nN])(?:\.|um\.) ?(?=(?:di|d['’]|univoco|identificativo|verde|progressivo"
        r"|unico|civico|telefonico|massimo|minimo|complessivo|totale|cellulare|fax|ordine|iscritti"
        r"|partecipanti|verdi)(?!\w))",
        lambda m: f"{m['n']}umero ",
        ("un n. univoco, il n. di iscritti", "un numero univoco, il numero di iscritti"),
        shapes=("a. a", "A. a", "a.a", "A.a"),
    ),
)
