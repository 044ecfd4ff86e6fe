"""German rules of laws and courts: paragraphs, their parts, and the numbers of cases."""

import re

from declaim.normalise.grammars.german.shortened.german_short_forms import SHORT
from declaim.normalise.numerals import (
    cardinal,
    dotted,
    one_by_one,
    ordinal,
    roman,
)
from declaim.normalise.rules import DIGITS, VALUE, Rule, any_of, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN

_PARTS = {"S.": "Satz", "Z": "Ziffer", "Z.": "Ziffer", "Hs.": "Halbsatz"}
_COURTS = (
    "(?:[A-Z]{1,5}(?: [A-Z]{1,3})?|[A-Z][a-z]{1,2}[A-Z]{1,2}|Ca|Ds|Js|Ls|Ns|Ob|Qs|Sa|Ss|Ta|Ws|Wx)"
)
_LAW = re.compile(
    r"(?:§|§§[ \dIVXa-z,]*,|Abs\.?|Absatz|Art\.?|Artikels?|S\.|Satz|Nr\.?) ?\d{1,4} ?[a-z]? $"
)
_NEXT_PART = re.compile(
    r"(?:§|§§[ \dIVXa-z,]*,|Art\.?) ?\d{1,4} ?[a-z]? "
    r"(?:[IVX]+(?: \d{1,2})?(?:,| und| u\.| oder) )+$"
)
_IN_LAW = re.compile(
    r"(?:§|Art\.?|Artikels?|Abs\.?|Absatz|Nr\.?|Nummer|Bus|Linie|Klassen?|Gate|Raum|Zimmer|Top"
    r"|(?:straße|str\.|gasse|weg|platz|allee|ring))"
    r"(?: |\d+[a-z]?\b|,|[/–-]|und|bis|oder|ff?\.)*$"
)
"""Behind these a letter is no unit: § 312g, Art. 13 bis 15m."""
_NUMBERED = re.compile(
    r"(?:[A-Z]|§|\b(?:Nrn?|Abs|Art|S|Ziff|Rn|Kap|Kl|Tab|Abb)\.?|Satz|Absatz|Nummern?|Gleise?|Klassen?|Stufen?"
    r"|Phasen?|Seiten?|Heft|Zone|Haus|Damen|Herren|Linien?|Kapitel|Folgen?|Teile?"
    r"|Bände?|Tage?|Story|Station|Artikel|\w*(?:[Ss]traße|[Ss]tr\.|[Gg]asse|[Ww]eg|[Pp]latz)) $"
)
"""Behind these 2/3 are two numbers and no part."""
_PARAGRAPHS = re.compile(r"§ ?(?:\d+[a-z]?(?:,|;| ff\.,?| und| bis| oder|[–-])? ?)*$")
_VOLUME = re.compile(r"BGE \d{1,3} $")


def _part(match: re.Match[str]) -> str | None:
    """Absatz 2 Satz 1: behind a paragraph no page comes."""
    return _PARTS[match["form"]] if _LAW.search(before(match)) else None


def _in_roman(match: re.Match[str]) -> str | None:
    """§ 823 II 1: behind a paragraph a Roman numeral is its Absatz."""
    number = cardinal(roman(match["n"]), "de")
    if _NEXT_PART.search(before(match)):
        return number
    if _LAW.search(before(match)):
        sentence = match["s"] and f" Satz {cardinal(match['s'], 'de')}"
        return f"Absatz {number}{sentence or ''}"
    return number if _VOLUME.search(before(match)) else None


def _case(match: re.Match[str]) -> str:
    """VIII ZR 118/19: the senate, the letters of the court, the number and the year."""
    senate, letters = match["senate"], match["court"]
    if re.fullmatch(VALID_ROMAN, letters) and len(letters) > 1:
        letters = cardinal(roman(letters), "de")
    else:
        letters = " ".join(letters.replace(" ", "").upper())
    number = cardinal(senate if senate.isdecimal() else roman(senate.rstrip("ab")), "de")
    number += " a" * senate.endswith("a") + " b" * senate.endswith("b")
    year = (one_by_one if match["y"][0] == "0" else cardinal)(match["y"], "de")
    said = f"{number} {letters} {cardinal(match['n'], 'de')}"
    said += f"{' Punkt' * (match['mark'] == '.')} {year} {match['end']}"
    return ", " * bool(match["dash"]) + said.strip()


def _file(match: re.Match[str]) -> str:
    """The letters, the number and the year of a file at a Swiss court, in whichever order."""
    numbers = ((one_by_one if n[0] == "0" else cardinal)(n, "de") for n in match.group("n", "rest"))
    letters = re.sub(r"(\d)", lambda n: cardinal(n[1], "de"), " ".join(match["letters"]))
    return f"{letters} {' '.join(numbers)}"


def _of_an_order(match: re.Match[str]) -> str | None:
    if not re.search(r"\b[A-ZÄÖÜ]\w+ $", before(match)):
        return None
    number = match["n"] if match["n"].isdecimal() else roman(match["n"])
    return f"{ordinal(number, 'de')}{'n' if match['noun'] == 'Grades' else 'r'} "


_OF_A_LAW = re.compile(rf"[§{VALUE}](?:[^.;§]|\.(?! [A-ZÄÖÜ])){{0,40}} $")


def _law(match: re.Match[str]) -> str | None:
    """U R H G, but Bau G B: what can be said as a word stays one."""
    if match[0] in SHORT or not _OF_A_LAW.search(before(match, 50)):
        return None
    stem = match["stem"]
    as_word = len(stem) > _LONGEST_SPELLED or stem == "Bau"
    return f"{stem if as_word else ' '.join(stem.upper())} {' '.join(match['letters'].upper())}"


_LONGEST_SPELLED = 3


LAWS: tuple[Rule, ...] = (
    rule(
        "part of a paragraph of a law",
        rf"(?<![\w.])(?P<form>{any_of(_PARTS)})(?= ?\d)",
        _part,
        ("§ 5 Abs. 2 S. 1 Nr. 3", "Paragraf fünf Absatz zwei Satz eins Nummer drei"),
        ("§ 9 Abs. 1 S. 1 Hs. 2", "Paragraf neun Absatz eins Satz eins Halbsatz zwei"),
        ("§ 2 Abs 1 Z 4 lit a", "Paragraf zwei Absatz eins Ziffer vier Buchstabe a"),
        needs="SZH",
    ),
    rule(
        "part of a paragraph in Roman numerals",
        rf"(?<=[\da-z,.] )(?P<n>(?=[IVX]){VALID_ROMAN})(?: (?P<s>\d{{1,2}})(?![\d./]|,\d))?"
        r"(?!\w|\.\w)",
        _in_roman,
        ("§ 823 II BGB", "Paragraf achthundertdreiundzwanzig Absatz zwei B G B"),
        ("§§ 9 I, III, 5 II", "Paragrafen neun Absatz eins, drei, fünf Absatz zwei"),
        ("Art. 2 I 1 GG", "Artikel zwei Absatz eins Satz eins G G"),
        needs="IVX",
        near=r"\d ?[a-z]? [IVX]",
    ),
    rule(
        "following pages",
        rf"(?<=[\d{VALUE}]) ?(?:ff?\.|(?P<more>m\. ?w\. ?N\.))(?=[\s,;.)]|$)",
        lambda m: " mit weiteren Nachweisen" if m["more"] else " folgende",
        (
            "S. 12 ff. und Rn. 9 m. w. N.)",
            "Seite zwölf folgende und Randnummer neun mit weiteren Nachweisen)",
        ),
        needs="fm",
        near=r"[\d ](?:ff?|m)\.",
    ),
    rule(
        "short form in the genitive",
        r"(?<=\b[Dd]es )(?P<form>§|Abs\.|Art\.) ?(?=\d)",
        lambda m: {"§": "Paragrafen ", "Abs.": "Absatzes ", "Art.": "Artikels "}[m["form"]],
        ("des § 7 und des Abs. 2", "des Paragrafen sieben und des Absatzes zwei"),
        needs="§A",
        near=r"es (?:§|A)",
    ),
    rule(
        "letter behind a paragraph",
        r"(?<![\w.,])(?P<n>\d{1,4})(?P<letter>[A-Za-z])(?![\w²³])",
        lambda m: f"{cardinal(m['n'], 'de')} {m['letter']}" if _IN_LAW.search(before(m)) else None,
        ("die Klasse 11g", "die Klasse elf g"),
        ("Bus 12A, Am Weg 9 m", "Bus zwölf A, Am Weg neun Meter"),
        ("§ 312g und §§ 5m, 19a", "Paragraf dreihundertzwölf g und Paragrafen fünf m, neunzehn a"),
        needs=DIGITS,
        near=r"\d[A-Za-z]\b",
    ),
    rule(
        "paragraph that could be a year",
        r"(?<![\w.,])1[1-9]\d\d(?![\w%]|[.,]\d)",
        lambda m: cardinal(m[0], "de") if _PARAGRAPHS.search(before(m, 60)) else None,
        ("§ 1854 BGB", "Paragraf eintausendachthundertvierundfünfzig B G B"),
        needs="§",
    ),
    rule(
        "number of a file",
        r"(?<![\w.])(?P<letters>\d[A-Z]|[A-Z]{2,3})\.(?P<n>\d{2,4})(?P<mark>[./])(?P<rest>\d{2,5})"
        r"(?!\w|[.,/]\d)",
        _file,
        ("1P.461/2002", "eins P vierhunderteinundsechzig zweitausendzwei"),
        ("VB.2017.00802", "V B zweitausendsiebzehn null null acht null zwei"),
        needs=DIGITS,
        near=r"[A-Z]\.\d",
    ),
    rule(
        "number of a Swiss law",
        r"(?<=\bSR )\d{3}(?:\.\d{1,3}){1,3}(?![\w/]|[.,]\d)",
        lambda m: dotted(m[0], "de", "Punkt"),
        (
            "SR 784.101.1",
            "S R siebenhundertvierundachtzig Punkt einhunderteins Punkt eins",
        ),
        needs=["SR"],
        near=r"SR \d",
    ),
    rule(
        "point of a code",
        r"(?<=\b[A-Z]{2})\.(?=\d{1,2}\b(?![.,]\d))",
        " ",
        ("die BA.2-Welle", "die B A zwei-Welle"),
        needs=".",
        near=r"[A-Z]{2}\.\d",
    ),
    rule(
        "order of waters, degree of burns",
        r"(?P<n>\d|(?<!\w)I{1,3})\. (?=(?P<noun>Ordnung|Grades|Wahl|Klasse)\b)",
        _of_an_order,
        ("Gewässer II. Ordnung", "Gewässer zweiter Ordnung"),
        ("Verbrennungen 2. Grades", "Verbrennungen zweiten Grades"),
        needs="OGWK",
        near=r"\. [OGWK]",
    ),
    rule(
        "paragraphs in a row",
        r"§§ ?(?P<n>\d{1,4}(?:,\d{1,4}){1,9})(?!\w|[.,]\d)",
        lambda m: "Paragrafen " + ", ".join(cardinal(n, "de") for n in m["n"].split(",")),
        ("§§ 11,12", "Paragrafen elf, zwölf"),
        needs="§",
    ),
    rule(
        "number of a case with its senate",
        rf"(?P<dash> [-–] )?(?<![\w.,/-])(?P<senate>\d{{1,3}}|(?=[IVX]){VALID_ROMAN}[ab]?)"
        rf" (?P<court>{_COURTS}) (?P<n>\d{{1,5}})(?P<mark>[/.])"
        rf"(?P<y>\d\d|(?<=\.)\d{{3,5}})(?P<end>[a-z]?)"
        r"(?![\w/]|[.,]\d)",
        _case,
        ("I ZR 12/10, 2 BvR 3/09", "eins Z R zwölf zehn, zwei B V R drei null neun"),
        (
            "vom 2. Mai 2021 - 2 A 7.21",
            "vom zweiten Mai zweitausendeinundzwanzig, zwei A sieben Punkt einundzwanzig",
        ),
        needs="/.",
        near=r"[A-Za-z] \d{1,5}[/.]\d\d",
    ),
    rule(
        "two numbers behind their noun",
        r"(?<![\w.,/])(?<!RR )(?<!HU )(?<!AU )(?<!ÜV )(?<!EZ )(?!0\d/\d{4})"
        r"(?P<n>\d{1,4})/(?P<y>\d{1,4}(?:/\d{1,3}){0,2})"
        r"(?![\w/]|[.,]\d| (?:der|des|von)\b)",
        lambda m: (
            " ".join((one_by_one if n[0] == "0" else cardinal)(n, "de") for n in m[0].split("/"))
            if _NUMBERED.search(before(m))
            else None
        ),
        ("TLF 16/25, Gleis 2/3", "T L F sechzehn fünfundzwanzig, Gleis zwei drei"),
        ("Wiener Str. 5/3/14", "Wiener Straße fünf drei vierzehn"),
        ("Art. 4/5, VO 1/2003", "Artikel vier fünf, V O eins zweitausenddrei"),
        needs="/",
        near=r"\d/\d",
    ),
    rule(
        "of a hundred",
        r"(?<=\d )v\. ?H\.",
        "vom Hundert",
        ("5 v. H.", "fünf vom Hundert"),
        needs=["v"],
        near=r"\d v\. ?H",
    ),
    rule(
        "reason of a Swiss court",
        r"(?<![\w.])(?:E\.(?= ?\d{1,2}(?:\.\d|[a-f]\b|[ ,;)]))"
        r"|N\.(?= \d{1,3}[a-z]?(?: ff?\.)? zu ))",
        lambda m: "Erwägung" if m[0] == "E." else "Note",
        (
            "(E. 3.2) und N. 12 zu Art. 1",
            "(Erwägung drei Punkt zwei) und Note zwölf zu Artikel eins",
        ),
        needs="EN",
        shapes=["A. 0"],
    ),
    rule(
        "in the matter of",
        r"(?<!\w)i\. ?S\.(?= [A-ZÄÖÜ](?:\.|\w+ (?:gegen|c\.|\./\.|/) ))",
        "in Sachen",
        ("i.S. Roth gegen Vogt", "in Sachen Roth gegen Vogt"),
        near=r"i\. ?S\.",
        needs="S",
    ),
    rule(
        "law in letters",
        rf"(?<=[{VALUE}\da-zA-Z] )(?P<stem>[A-Z][a-zäöü]{{1,8}})"
        r"(?P<letters>[A-Z]{1,2}|StG|StV|VfG)(?!\w)",
        _law,
        ("§ 5 UrhG und § 34 BauGB", "Paragraf fünf U R H G und Paragraf vierunddreißig Bau G B"),
        shapes=("aA",),
    ),
    rule(
        "letter of a law",
        r"(?<!\w)(?:lit|Buchst)(?:\.\s?|\s)(?=[A-Za-z]{1,2}(?!\w)|\d)",
        "Buchstabe ",
        ("Abs. 1 lit. b und lit.f", "Absatz eins Buchstabe b und Buchstabe f"),
        needs=["lit", "Buchst"],
    ),
)
