"""German registers: votes, classes, lessons, families, and the parts of houses and machines."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.grammars.german.cases.german_declension import ending, last_word
from declaim.normalise.numerals import cardinal, one_by_one, ordinal
from declaim.normalise.rules import DIGITS, Rule, after, any_of, before, rule


def last_stop(match: re.Match[str]) -> str:
    """The stop of a short form that ends its text."""
    return "." * (match[0][-1] == "." and not after(match).strip())


_MONTHS = {month: month for month in table.MONTHS} | table.SHORT_MONTHS
_FIELDS = re.compile(r"Fl(?:st|urst)")
_SCORED = re.compile(r"\d ?: ?\d|Sieg|siegte|gewann|verlor|unterlag|Niederlage")
_SIZES = {"L": "Länge", "B": "Breite", "H": "Höhe", "T": "Tiefe"}
_RANKS = {"Lt": "Leutnant", "Ltn": "Leutnant", "Oblt": "Oberleutnant", "OLt": "Oberleutnant",
    "Hptm": "Hauptmann", "Fw": "Feldwebel", "Uffz": "Unteroffizier", "Maj": "Major"}  # fmt: skip
_REGISTERED = re.compile(
    r" ?(?:(?:bis|unter|bei|u\.|und|über|per|erforderl|erb|wird|nötig|notw|telef|tel\.|mögl|ab"
    r"|vor Ort|beim|spät|Tel)\b|: ?(?:Tel|\d{3}|bei |bis |unter |\S+@))"
)
_WOMEN = r"[A-ZÄÖÜ][a-zäöüß]*(?:a|e|beth|gard|burg|ild|gnes)\b"


def _child(match: re.Match[str]) -> str:
    child = {"S": "Sohn", "T": "Tochter"}[match["child"]]
    if match["of"] == "v":
        return f"{child} von "
    return f"{child} {'der' if re.match(_WOMEN, after(match)) else 'des'} "


def _one_or_more(digit: str) -> str:
    return "ein" if digit == "1" else cardinal(digit, "de")


REGISTERS: tuple[Rule, ...] = (
    rule(
        "matches of a table",
        r"(?<=\d )Sp\.(?= ?[\d,;)])",
        "Spiele",
        ("TSV Rot, 12 Sp., 20 Pkt.", "T S V Rot, zwölf Spiele, zwanzig Punkte."),
        needs=["Sp"],
        near=r"\d Sp\.",
    ),
    rule(
        "votes in letters",
        r"(?<![\w.,])(?P<a>\d{1,3}) ?J ?/ ?(?P<b>\d{1,3}) ?N ?/ ?(?P<c>\d{1,3}) ?E(?!\w)",
        lambda m: (
            f"{cardinal(m['a'], 'de')} Ja, {cardinal(m['b'], 'de')} Nein, "
            + ("eine Enthaltung" if m["c"] == "1" else f"{cardinal(m['c'], 'de')} Enthaltungen")
        ),
        ("12 J / 3 N / 1 E", "zwölf Ja, drei Nein, eine Enthaltung"),
        needs="/",
        near=r"\d ?J ?/ ?\d",
    ),
    rule(
        "of one mind in short",
        r"(?<!\w)einst\. (?=angen|beschl|genehm|gewählt|verab|zuge)",
        "einstimmig ",
        ("einst. angenommen", "einstimmig angenommen"),
        needs=["einst"],
    ),
    rule(
        "parish in short before its name",
        r"(?:(?<=, )|(?<=\())Gem\. (?=[A-ZÄÖÜ][a-zäöüß]{3})",
        lambda m: "Gemarkung " if _FIELDS.search(before(m, 40)) else "Gemeinde ",
        ("Flst. 5, Gem. Roth", "Flurstück fünf, Gemarkung Roth"),
        needs=["Gem"],
    ),
    rule(
        "classes in short",
        r"(?<!\w)Kl\. ?(?=\d{1,2} ?[a-h]?(?: ?[,+/–-] ?| (?:u\.|und|bis) )\d)",
        "Klassen ",
        ("die Kl. 3 und 4", "die Klassen drei und vier"),
        needs=["Kl"],
    ),
    rule(
        "lessons in a row",
        r"(?<![\w.,])(?P<a>\d)\. ?(?P<to>-|–|bis|und|u\.|\+|/) ?(?P<b>\d)\. ?(?:Std\.|Stunde\b)",
        lambda m: (
            " ".join(
                [
                    f"{ordinal(m['a'], 'de')}{ending(last_word(m), 'Stunde')}",
                    "bis" if m["to"] in {"-", "–", "bis"} else "und",
                    f"{ordinal(m['b'], 'de')}{ending(last_word(m), 'Stunde')}",
                    "Stunde",
                ]
            )
            + last_stop(m)
        ),
        ("1.-4. Std. Unterricht", "erste bis vierte Stunde Unterricht"),
        needs=["Std", "Stunde"],
        near=r"\d\. ?(?:Std|Stunde)",
    ),
    rule(
        "pieces in short before a verb",
        r"(?<=\d )(?<!:\d )(?<!:\d\d )St\.(?= [a-zäöü])",
        "Stück",
        ("2 St. bestellt", "zwei Stück bestellt"),
        needs=["St"],
        near=r"\d St\. [a-zäöü]",
    ),
    rule(
        "marriage in signs",
        r"(?:(?<![^\n(])|(?<=[,;] ))(?:oo|⚭|∞) ?(?=\d|(?:um|in|vor|nach) |[A-ZÄÖÜ][a-zäöüß])",
        "verheiratet ",
        ("oo 1742 Anna Roth", "verheiratet siebzehnhundertzweiundvierzig Anna Roth"),
        near="oo|⚭|∞",
    ),
    rule(
        "child of a family",
        r"(?:(?<![^\n(])|(?<=, )|(?<=; ))(?P<child>[ST])\. ?(?P<of>[dv])\. ?"
        r"(?=[A-ZÄÖÜ][a-zäöüß]{2})",
        _child,
        ("Anna, T. d. Bauern Roth", "Anna, Tochter des Bauern Roth"),
        ("Otto, S. v. Karl Roth", "Otto, Sohn von Karl Roth"),
        needs="ST",
        near=r"[ST]\. ?[dv]\.",
    ),
    rule(
        "burial before its day",
        r"(?<!\w)begr\. (?=(?:am |um )?\d{1,2}\.)",
        "begraben ",
        ("begr. am 12. Mai 1750", "begraben am zwölften Mai siebzehnhundertfünfzig"),
        needs=["begr"],
    ),
    rule(
        "by arrangement",
        r"(?<![\w.])n\. ?V\.",
        lambda m: None if _SCORED.search(before(m, 60)) else f"nach Vereinbarung{last_stop(m)}",
        ("Mi 9-12 Uhr od. n. V.", "Mittwoch neun bis zwölf Uhr oder nach Vereinbarung."),
        needs="V",
        near=r"n\. ?V\.",
    ),
    rule(
        "floor in short",
        r"(?<![\w.,])(?P<n>\d)\. ?St\.(?=[,;)]| ?(?:li|re|links|rechts)\b|\s*$)",
        lambda m: f"{ordinal(m['n'], 'de')}{ending(last_word(m), 'Stock')} Stock{last_stop(m)}",
        ("Weg 5, 3. St. links", "Weg fünf, dritter Stock links"),
        needs=["St"],
        near=r"\d\. ?St\.",
    ),
    rule(
        "exit or room in short",
        r"(?<![\w.])(?:(?P<exit>Ausf)|(?<=, )R)\. ?(?=\d{1,3}(?!\d|[.,]\d))",
        lambda m: "Ausfahrt " if m["exit"] else "Raum ",
        ("A 8, Ausf. 23, R. 104", "A acht, Ausfahrt dreiundzwanzig, Raum einhundertvier"),
        needs="AR",
        near=r"(?:Ausf|R)\. ?\d",
    ),
    rule(
        "months in a row",
        rf"(?<!\w)(?P<a>{any_of(_MONTHS)})\.? ?[–-] ?(?P<b>{any_of(_MONTHS)})"
        r"(?:\.(?!\d)|(?![\w-]))",
        lambda m: f"{_MONTHS[m['a']]} bis {_MONTHS[m['b']]}{last_stop(m)}",
        ("Apr. - Sept. offen, Mai-Okt. zu", "April bis September offen, Mai bis Oktober zu"),
        needs="-–",
        near=r"[a-zä]\.? ?[–-] ?[JFMASOND]",
    ),
    rule(
        "hour at the head of a line",
        r"(?:(?<![^\n])|(?<=[,;] ))(?P<h>[01]?\d|2[0-4])[.:](?P<m>[0-5]\d) ?h(?= [A-ZÄÖÜ])",
        lambda m: (
            f"{'ein' if int(m['h']) == 1 else cardinal(m['h'], 'de')} Uhr"
            + (f" {cardinal(m['m'], 'de')}" if int(m["m"]) else "")
        ),
        ("10.00 h Treffpunkt", "zehn Uhr Treffpunkt"),
        near=r"\d[.:]\d\d ?h",
        needs="h",
    ),
    rule(
        "registration in short",
        r"(?<!\w)Anm\.(?! ?(?:\d|[dv]\. ))",
        lambda m: (
            f"Anmeldung{last_stop(m)}"
            if _REGISTERED.match(after(m))
            or re.search(
                r"\b(?:[Uu]m|[Mm]it|[Oo]hne|[Nn]ur|[Nn]ach|[Vv]orherige|tel\.) $", before(m)
            )
            else None
        ),
        (
            "Anm. bis Montag, um Anm. wird gebeten",
            "Anmeldung bis Montag, um Anmeldung wird gebeten",
        ),
        needs=["Anm"],
    ),
    rule(
        "one to one and a half",
        r"(?<![\w.,/–-])(?P<a>\d)[–-](?P<b>\d) ?(?:1/2|½)(?![\w/])",
        lambda m: f"{_one_or_more(m['a'])} bis {_one_or_more(m['b'])}einhalb",
        ("1-1 1/2 Stunden", "ein bis eineinhalb Stunden"),
        needs="-–",
        near=r"\d[–-]\d ?(?:1/2|½)",
    ),
    rule(
        "number of an old engine",
        r"(?<![\w.,/+–-])(?<!\d )(?P<a>0\d) (?P<b>\d{3})(?![\w/]|[.,]\d| ?[–-]?\d)",
        lambda m: f"{one_by_one(m['a'], 'de')}, {one_by_one(m['b'], 'de')}",
        ("Lok 01 118", "Lok null eins, eins eins acht"),
        needs="0",
        near=r"0\d \d{3}",
    ),
    rule(
        "length, width and height",
        r"(?<!\w)(?P<row>[LBHT](?: ?[x×*] ?[LBHT]){1,2})(?!\w)",
        lambda m: " mal ".join(_SIZES[letter] for letter in re.findall("[LBHT]", m["row"])),
        ("Maße (LxBxH)", "Maße (Länge mal Breite mal Höhe)"),
        needs="x×*",
        near=r"[LBHT] ?[x×*] ?[LBHT]",
    ),
    rule(
        "officer of the reserve",
        rf"(?<!\w)(?P<rank>{any_of(_RANKS)})\. ?(?P<d>d\. ?R|a\. ?D)\.",
        lambda m: (
            f"{_RANKS[m['rank']]} {'der Reserve' if m['d'][0] == 'd' else 'außer Dienst'}"
            f"{last_stop(m)}"
        ),
        ("Lt. d. R. Roth", "Leutnant der Reserve Roth"),
        needs=_RANKS,
    ),
    rule(
        "year of the Lord",
        r"(?<!\w)A\. ?D\. (?=\d{3,4}(?!\d))",
        "Anno Domini ",
        ("A.D. 1500", "Anno Domini fünfzehnhundert"),
        needs="A",
        near=r"A\. ?D\. \d",
    ),
    rule(
        "stage of a building",
        r"(?<![\w.,])(?P<n>\d)\. ?BA(?!\w)|(?<!\w)BA (?=(?:[IVX]{1,4}|\d)(?!\w))",
        lambda m: (
            f"{ordinal(m['n'], 'de')}{ending(last_word(m), 'Abschnitt')} Bauabschnitt"
            if m["n"]
            else "Bauabschnitt "
        ),
        ("BA II und 3. BA", "Bauabschnitt zwei und dritter Bauabschnitt"),
        needs=["BA"],
    ),
    rule(
        "number with a letter behind its noun",
        r"(?<!\w)(?P<noun>Phase|Stufe|Typ|Teil|Gruppe|Haus|Halle|Gleis|Block|Bereich|Anlage|Raum"
        r"|Kategorie|Klasse|Variante|Modul|Gate|Tor|Zimmer|Zone|Abschnitt|Anhang|Wohnung|Aufgabe) "
        r"(?P<n>\d{1,3})(?P<letter>[A-Z])(?!\w)",
        lambda m: f"{m['noun']} {cardinal(m['n'], 'de')} {m['letter']}",
        ("in Phase 1A und Haus 5W", "in Phase eins A und Haus fünf W"),
        needs=DIGITS,
        near=r" \d{1,3}[A-Z]\b",
    ),
    rule(
        "number in a year",
        r"(?<!\w)(?P<what>Einsatz|Ausgabe|Rundbrief|Lehrgang|Sitzung|Beschluss) (?P<n>\d{1,3})/"
        r"(?P<year>[1-4]\d)(?P<rest> - (?=\d{1,2}\.)|(?![\w/,]|\.\d))",
        lambda m: (
            f"{m['what']} {cardinal(m['n'], 'de')} {cardinal(m['year'], 'de')}"
            + ", " * bool(m["rest"])
        ),
        ("Einsatz 20/25 am See", "Einsatz zwanzig fünfundzwanzig am See"),
        needs=["Einsatz", "Ausgabe", "Rundbrief", "Lehrgang", "Sitzung", "Beschluss"],
        shapes=("0/0",),
    ),
    rule(
        "out of the mill",
        r"(?<=Pfeffer )a\. ?d\. (?=Mühle)",
        "aus der ",
        ("Pfeffer a. d. Mühle", "Pfeffer aus der Mühle"),
        needs=["Pfeffer"],
    ),
    rule(
        "chopped herbs",
        r"(?<!\w)(?P<how>geh|gew|ger)\. (?=(?:Petersilie|Kräuter|Nüsse|Mandeln|Haselnüsse|Walnüsse"
        r"|Zwiebeln?|Schokolade|Tomaten|Pistazien|Minze|Kartoffeln|Möhren|Käse)\b)",
        lambda m: (
            {"geh": "gehackte", "gew": "gewürfelte", "ger": "geriebene"}[m["how"]]
            + "r" * after(m).startswith("Käse")
            + " "
        ),
        ("3 EL geh. Petersilie", "drei Esslöffel gehackte Petersilie"),
        needs=["geh", "gew", "ger"],
    ),
)
