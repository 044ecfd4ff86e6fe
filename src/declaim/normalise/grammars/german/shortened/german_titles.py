"""German titles and names in short: doctors, the younger, members, and numbers of things."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.grammars.german.shortened.german_short_forms import SHORT
from declaim.normalise.numerals import one_by_one
from declaim.normalise.rules import Rule, after, any_of, before, rule, words

_HEADS = {
    "Dr": "Doktor", "cand": "candidatus", "Cand": "Candidatus", "stud": "studiosus",
    "Stud": "Studiosus", "lic": "licentiatus", "Lic": "Licentiatus", "Mag": "Magister",
    "Dipl": "Diplom", "Dres": "Doktoren", "DDr": "Doktor Doktor",
}  # fmt: skip
_FACULTIES = {
    "med.": "medicinae", "phil.": "philosophiae", "jur.": "juris", "iur.": "iuris",
    "theol.": "theologiae", "oec.": "oeconomiae", "agr.": "agriculturae", "techn.": "technicae",
    "vet.": "veterinariae", "dent.": "dentariae", "rer.": "rerum", "nat.": "naturalium",
    "pol.": "politicarum", "publ.": "publicarum", "soc.": "socialium", "sc.": "scientiarum",
    "hum.": "humanarum", "mont.": "montanarum", "pharm.": "pharmaciae", "habil.": "habilitatus",
    "h. c.": "honoris causa", "h.c.": "honoris causa", "mult.": "multiplex", "mus.": "musicae",
    "päd.": "paedagogiae", "paed.": "paedagogiae", "silv.": "silvarum", "utr.": "utriusque",
    "univ.": "universae", "comm.": "commercii", "psych.": "psychologiae", "math.": "mathematicae",
    "ing.": "Ingenieur", "art.": "artium", "cult.": "culturae", "medic.": "medicarum",
}  # fmt: skip
"""Behind the title of a doctor or a student: the faculty in Latin."""


def _doctor(match: re.Match[str]) -> str:
    faculties = re.findall(any_of(_FACULTIES), match["tail"])
    said = " ".join([_HEADS[match["head"]], *(_FACULTIES[form] for form in faculties)])
    return said + _stop(match)


_EPITHETS = {"Ä": "Ältere", "J": "Jüngere", "Gr": "Große", "Jg": "Jüngere"}
_NAMES = r"(?:[A-ZÄÖÜ][\w-]+ ){1,3}"
_DATIVE = re.compile(
    rf"\b(?:[Vv]on|[Mm]it|[Bb]ei|[Uu]nter|[Zz]u|[Nn]ach|[Vv]or|[Ss]eit|dem) {_NAMES}$"
)
_ACCUSATIVE = re.compile(rf"\b(?:[Ff]ür|[Dd]urch|[Gg]egen|[Oo]hne|[Uu]m|den) {_NAMES}$")


def _stop(match: re.Match[str]) -> str:
    """The stop of a short form that ends the text."""
    return "." * (match[0].endswith(".") and not after(match).strip())


def _epithet(match: re.Match[str]) -> str | None:
    """Plinius der Ältere, von Plinius dem Älteren, Cranachs des Jüngeren; but am 3. Mai d. J."""
    text = before(match, 60)
    name = re.search(r"([A-ZÄÖÜ][\w-]+) $", text)
    if not name or name[1] in table.MONTHS or re.search(r"[\d.] \w+ $", text):
        return None
    said = _EPITHETS[match["form"]]
    if _DATIVE.search(text):
        said = f"dem {said}n"
    elif _ACCUSATIVE.search(text):
        said = f"den {said}n"
    elif name[1].endswith("s") and re.search(r"\b(?:[A-ZÄÖÜ]\w+|de[rs]) \w+s $", text):
        said = f"des {said}n" if not re.search(r"(?:us|as|es|is) $", text) else f"der {said}"
    else:
        said = f"der {said}"
    return said + _stop(match)


_OF_A_MEMBER = re.compile(
    r"(?:\b(?:von|mit|bei|aus|nach|zu|sowie|und)|Beifall|Widerspruch"
    r"|\w(?:ruf|frage|trag|rede|ung|lachen|gegen)) $"
)


def _member(match: re.Match[str]) -> str:
    """Der Abgeordnete Roth, des Abgeordneten Roth, Abgeordneter Roth."""
    if match["many"]:
        return f"{match['the'] or ''}Abgeordneten"
    article = (match["the"] or "").strip().lower()
    oblique = _OF_A_MEMBER.search(before(match))
    last = {"": "r", "die": "", "der": "n" if oblique else ""}.get(article, "n")
    return f"{match['the'] or ''}Abgeordnete{last}"


_HOLY = {"Sr": "Schwester", "Br": "Bruder", "P": "Pater"}
_ORDERS = r"(?:[A-ZÄÖÜ]?[\w.-]+,? ){1,3}(?:SJ|OSB|OFM|OP|SVD|SAC|OCist|OSFS|CSsR|OMI|OSA|MSC|SDB)\b"


def _holy(match: re.Match[str]) -> str | None:
    """Schwester Maria, Pater Roth OSB; but Karl Roth Sr. Maria kam."""
    if re.search(r"[A-ZÄÖÜ][a-zäöüß][\w-]*,? $|\b[in]\. $", before(match)):
        return None
    return f"{_HOLY[match['form']]} "


_THINGS = {
    "Art.": "Artikel", "Best.": "Bestell", "Kd.": "Kunden", "Kto.": "Konto", "Tel.": "Telefon",
    "Rechn.": "Rechnungs", "Rg.": "Rechnungs", "Re.": "Rechnungs", "Mitgl.": "Mitglieds",
    "Pers.": "Personal", "Reg.": "Register", "Vers.": "Versicherungs", "Fax": "Fax",
    "Akt.": "Akten", "Inv.": "Inventar", "Kat.": "Katalog", "Ser.": "Serien", "Lief.": "Liefer",
    "Proj.": "Projekt", "Flst.": "Flurstück", "Konto": "Konto", "St.": "Steuer", "Mat.": "Matrikel",
    "Matr.": "Matrikel", "Ausw.": "Ausweis", "Handy": "Handy", "Gl.": "Gleis", "Lfd.": "Laufende ",
    "lfd.": "laufende ", "Dok.": "Dokument", "Ref.": "Referenz", "Gesch.": "Geschäfts",
    "Prüf.": "Prüf", "Fahrz.": "Fahrzeug", "EAN": "EAN-", "Auftr.": "Auftrags", "Anl.": "Anlagen",
    "Abb.": "Abbildungs", "Gst.": "Grundstücks", "Grst.": "Grundstücks", "Parz.": "Parzellen",
    "Prod.": "Produkt", "Fabr.": "Fabrik", "Hs.": "Haus",
}  # fmt: skip


def _number_of(match: re.Match[str]) -> str | None:
    what = match["what"]
    what = f"{what}." if f"{what}." in _THINGS else what
    if what in _THINGS:
        first = _THINGS[what]
    elif what.endswith(".") or (what in SHORT and len(what) < _SHORTEST_NOUN):
        return None
    else:
        first = f"{what}-" if what.isupper() else what
    if what == "lfd.":
        first = f"laufende{ending(last_word(match), 'Nummer')} "
    last = "Nummer" if first[-1] in " -" else "nummer"
    said = f"{first}{last}" + ("n" * bool(match["many"]))
    return f"{said} {_digits(match['code'])}" if match["code"] else said


_SHORTEST_NOUN = 4


def _code(match: re.Match[str]) -> str | None:
    """Digit by digit behind the word for the number of an article or a customer."""
    return _digits(match[0]) if _OF_A_THING.search(before(match, 40)) else None


def _digits(code: str) -> str:
    groups = re.findall(r"\d+|[A-Z]+", code)
    return ", ".join(one_by_one(n, "de") if n.isdecimal() else " ".join(n) for n in groups)


_OF_A_THING = re.compile(
    r"(?i)(?:(?:artikel|bestell|kunden|rechnungs?|konto|liefer|serien|auftrags|vertrags|material"
    r"|projekt|personal|inventar|ident|ersatzteil|produkt|modell|mitglieds|versicherungs|steuer"
    r"|teile)-?(?:nummer|nr\.?)|\b(?:art|best|kd|kto|rechn|rg|mitgl)\.?-? ?nr\.?)[: ]{1,3}$"
)
_ENDS = "|".join(
    form.replace(".", r"\. ?").removesuffix(" ?")
    for form in words(
        "usw. usf. etc. u.a. u.ä. u.Ä. o.ä. o.Ä. u.v.m. u.v.a. e.V. n.Chr. v.Chr. a.D. Jh. Jhdt. "
        "dgl. i.R. jun. jr. sen. Co. MwSt. d.J. d.M. n.V. n.E. h.c. p.a. uvm. uva. u.a.m."
    )
)
"""Short forms that may be the last word of a sentence."""
_NEXT = any_of(
    word.capitalize()
    for word in table.BEGINNINGS
    if word not in {"von", "für", "am", "im", "zum", "zur", "an"}
)


def _at_the_end(match: re.Match[str]) -> str:
    form = match["form"].replace(" ", "")
    return next(said for short, said in SHORT.items() if short.replace(" ", "") == form) + "."


TITLES: tuple[Rule, ...] = (
    rule(
        "doctor of a faculty",
        rf"(?<![\w.])(?P<head>{any_of(_HEADS)})\.(?P<tail>(?: ?{any_of(_FACULTIES)}){{1,6}})(?!\w)",
        _doctor,
        ("Dr. med. dent. Roth", "Doktor medicinae dentariae Roth"),
        (
            "Dr. rer. pol. und cand. phil. Vogt",
            "Doktor rerum politicarum und candidatus philosophiae Vogt",
        ),
        needs=words("Dr cand Cand stud Stud lic Lic Mag Dipl Dres DDr"),
        near=r"\. ?[a-zä]{2,6}\.|\. ?h\.",
    ),
    rule(
        "the elder, the younger",
        r"(?<=[\wäöü] )d\. ?(?P<form>Ä|Jg?|Gr)\.(?!\w)",
        _epithet,
        ("Lucas Cranach d. Ä. malte", "Lucas Cranach der Ältere malte"),
        ("von Hans Holbein d. J. und", "von Hans Holbein dem Jüngeren und"),
        needs="ÄJG",
        near=r"d\. ?[ÄJG]",
    ),
    rule(
        "member of a parliament",
        r"(?<!\w)(?P<the>(?:[Dd](?:er|ie|es|em|en)|[Vv]om|[Zz]u[mr]) )?Abg(?P<many>g)?\."
        r"(?= ?[A-ZÄÖÜ])",
        _member,
        ("der Abg. Roth, des Abg. Vogt", "der Abgeordnete Roth, des Abgeordneten Vogt"),
        ("Zuruf der Abg. Roth, Abg. Vogt", "Zuruf der Abgeordneten Roth, Abgeordneter Vogt"),
        needs=["Abg", "Abgg"],
    ),
    rule(
        "brother or sister of an order",
        rf"(?<![\w.])(?:(?P<form>Sr|Br)\. ?(?=[A-ZÄÖÜ](?:\.|[a-zäöüß]{{2,}}))"
        rf"|P\. (?={_ORDERS}))(?!Majestät|Exzellenz|Hoheit|Durchlaucht)",
        lambda m: _holy(m) if m["form"] else "Pater ",
        ("mit Sr. Klara und Br. Paul", "mit Schwester Klara und Bruder Paul"),
        ("P. Karl Roth OSB", "Pater Karl Roth O S B"),
        needs=["Sr", "Br", "P"],
        near=r"(?:Sr|Br|P)\. ?[A-ZÄÖÜ]",
    ),
    rule(
        "number of a thing",
        rf"(?<![\w.-])(?P<what>{any_of(_THINGS)}|[A-ZÄÖÜ]\w{{2,20}}(?=-))[- ]?"
        r"Nr(?P<many>n)?\b\.?"
        r"(?=:? ?[\w#(]|:?$)(?:(?::? ?)(?P<code>\d{1,8}(?:-\d{1,8}){1,4})(?![\w/-]))?",
        _number_of,
        (
            "Art.-Nr. 4711, Kunden-Nr. 12",
            "Artikelnummer viertausendsiebenhundertelf, Kundennummer zwölf",
        ),
        needs=["Nr", "Nrn"],
    ),
    rule(
        "digits of a thing",
        r"(?<![\w.,/-])(?=[\d-]{0,8}-)\d{1,8}(?:-(?:\d{1,8}|[A-Z]{1,3})){1,4}(?![\w/-])",
        _code,
        ("Artikelnummer 123-456", "Artikelnummer eins zwei drei, vier fünf sechs"),
        needs="-",
        near=r"(?i)n(?:r|ummer)\.?[: ]{1,3}\d",
    ),
    rule(
        "short form that ends a sentence",
        rf"(?<![\w.])(?P<form>{_ENDS})(?= {_NEXT} [a-zäöüß])",
        _at_the_end,
        ("Brot, Salz usw. Das war gut", "Brot, Salz und so weiter. Das war gut"),
        near=r"\. [A-Z][a-z]",
        needs=".",
    ),
    rule(
        "afternoon in short",
        r"(?<=[a-z] )(?P<part>Nachm|Vorm)\.(?= ?[\w,;:]| ?$)",
        lambda m: (
            {"Nachm": "Nachmittag", "Vorm": "Vormittag"}[m["part"]] + _stop(m)
            if re.search(
                r"\b(?:de[nm]|[Aa]m|vom|zum|diesen|jeden|ganzen|selben|gegen) $", before(m)
            )
            else None
        ),
        ("am Nachm. in Ulm", "am Nachmittag in Ulm"),
        needs=["Nachm", "Vorm"],
    ),
    rule(
        "formerly in short",
        r"(?<!\w)vorm\.(?= [A-ZÄÖÜ][a-zäöüß]+[ ,)])",
        "vormals",
        ("die Brauerei Roth, vorm. Vogt, schloss", "die Brauerei Roth, vormals Vogt, schloss"),
        needs=["vorm"],
    ),
    rule(
        "general staff in short",
        r"(?:(?<=Oberst )|(?<=leutnant )|(?<=Major )|(?<=General )|(?<=Hauptmann ))i\. ?G\.",
        lambda m: "im Generalstab" + _stop(m),
        ("Oberst i. G. Roth", "Oberst im Generalstab Roth"),
        needs="G",
        near=r"i\. ?G\.",
    ),
    rule(
        "province in short",
        r"(?<!\w)Prov\.(?= [A-ZÄÖÜ][a-zäöüß]{3})",
        "Provinz",
        ("Deutschnofen, Prov. Bozen", "Deutschnofen, Provinz Bozen"),
        needs=["Prov"],
    ),
    rule(
        "district in short",
        r"(?<![\w.])(?<!\d )Kr\.(?= [A-ZÄÖÜ][a-zäöüß]{3})",
        "Kreis",
        ("Rellingen, Kr. Pinneberg", "Rellingen, Kreis Pinneberg"),
        needs=["Kr"],
    ),
    rule(
        "town on the Main",
        r"(?:(?<=Frankfurt)|(?<=Offenbach)|(?<=heim)|(?<=Höchst))/M\.?(?=[\s,;)]|$)",
        lambda m: " am Main" + _stop(m),
        ("aus Frankfurt/M. und Hanau", "aus Frankfurt am Main und Hanau"),
        needs="M",
        near="/M",
    ),
    rule(
        "degree of a university behind a name",
        r"(?:(?<=[a-zäöüß], )|(?<=[a-zäöüß] ))(?P<degree>[BM])\. A\.(?! ?[A-ZÄÖÜ][a-zäöüß])",
        lambda m: f"{'Bachelor' if m['degree'] == 'B' else 'Master'} of Arts" + _stop(m),
        ("Eva Roth, M. A., liest", "Eva Roth, Master of Arts, liest"),
        needs="BM",
        near=r"[BM]\. A\.",
    ),
    rule(
        "his majesty",
        r"(?<![\w.])(?P<form>Sr|Se|Ew)\. "
        r"(?=(?:\w+ )?(?:Majestät|Exzellenz|Hoheit|Durchlaucht|Gnaden))",
        lambda m: {"Sr": "Seiner ", "Se": "Seine ", "Ew": "Euer "}[m["form"]],
        ("Befehl Sr. Majestät", "Befehl Seiner Majestät"),
        needs=["Sr", "Se", "Ew"],
    ),
)
