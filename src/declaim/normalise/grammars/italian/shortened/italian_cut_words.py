"""Italian words of notices that are cut short: iscriz., v. Manzoni 4, S. M. Assunta, x altri."""

import re

from declaim.normalise.grammars.italian.numbers_in_words.italian_agreement import FEMININE_END
from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import nth, ruled
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import Rule, before, rule, words


def _cut(match: re.Match[str]) -> str | None:
    """Le prenotaz. are many, and la direz. is one."""
    root = match["root"]
    article = before(match, 12).rstrip().rpartition(" ")[2].lower()
    many = article in {"le", "delle", "alle", "dalle", "nelle", "sulle", "per", "più", "info"}
    many = many or (root == "porz" and article.isdecimal() and article != "1")
    return f"{root}ion{'i' if many else 'e'}"


_FIRST_OF = words("""
    nozze Comunione comunione acconto convocazione superiore media elementare istanza fascia
    lettura tempo visione battuta posizione fila classe
""")
CUTS: tuple[Rule, ...] = (
    rule(
        "word cut before -ione",
        r"(?<!\w)(?P<root>(?:[a-zà-ù]|[A-Z](?=\w{2,15}\. [a-z\d]))[a-zà-ù]{1,13}(?<!pi)"
        r"(?:[aeiou]n?|r)z)\.(?!\w)",
        _cut,
        ("iscriz. aperte, le prenotaz. online", "iscrizione aperte, le prenotazioni online"),
        ("Uso SliTaz. Dice Diaz.", "Uso SliTaz. Dice Diaz."),
        near=r"z\.",
    ),
    rule(
        "Saint Mary in short",
        r"(?<![\w.])S\. ?M\. (?=(?:Assunta|Maggiore|Maddalena|Annunziata|Nuova|Novella|Immacolata"
        r"|Goretti|Regina|Addolorata|Nascente|Ausiliatrice|Madre|Elisabetta|d[aei]l?l?[aei]?"
        r"|degli|in|dell['’]\w+)(?!\w))",
        "santa Maria ",
        ("S. M. Assunta", "santa Maria Assunta"),
        near=r"S\. ?M\. ",
    ),
    rule(
        "century in short behind its number",
        r"(?<![\w.])(?P<n>[IVX]{1,5}) s\.(?!\w)(?! ?[A-Zl])",
        lambda m: f"{ruled(str(roman(m['n'])))} secolo",
        ("nel XVIII s. agli eredi", "nel diciottesimo secolo agli eredi"),
        near=r"[IVX] s\.",
    ),
    rule(
        "key of a piece",
        r"(?:(?<=\bDo )|(?<=\bRe )|(?<=[oeial] b )|(?<=\bMi )|(?<=\bFa )|(?<=\bLa )|(?<=\bSi )"
        r"|(?<=\bSol ))"
        r"(?P<k>min|magg)\.",
        lambda m: "minore" if "min" in m[0] else "maggiore",
        ("in Sol min.", "in Sol minore"),
        needs=["min", "magg"],
    ),
    rule(
        "greatest before a noun",
        r"(?<!\w)max\.? (?=(?P<noun>(?!circa|della|alla|nella|sulla|dalla|persona|senza|sopra)"
        r"[a-zà-ù]{4,20}))",
        lambda m: (
            "massima " if re.search(FEMININE_END, m["noun"]) and m["noun"][-1] != "e" else None
        ),
        ("max serietà", "massima serietà"),
        needs=["max"],
    ),
    rule(
        "for in short before any word",
        r"(?P<at>(?<!\w)(?!assex?|valore|variabile|incognita|lettera|fattore|punto|coordinata|termine"
        r"|raggi|simbolo|segno|variabili)[a-zà-ù]{2,20}[,.!:)]{0,3} )x "
        r"(?=(?!(?:un|du[eo]|tre|quattr|cinq|sei|sett|ott|nov|die|undic|dodic|quin|sed|dic|venti|cent|mill"
        r"|[a-z]+ant[aou])[a-zà-ù]*|per|non|del|della|dal|con|che|sono|sia|nel|in|se)[a-zà-ù]{3,}|l['’])",
        lambda m: f"{m['at']}per ",
        ("posti x altri amici", "posti per altri amici"),
        needs="x",
        near=r"[a-zà-ù.,!:)] x [a-zà-ù]",
    ),
    rule(
        "street before a house",
        r"(?<![\w.])v\. ?(?=[A-ZÀ-Þ][a-zà-ù]{2,15}(?: [A-ZÀ-Þ][a-zà-ù]{2,15})?,? "
        r"(?:n\. ?)?\d{1,3}(?!\w))",
        "via ",
        ("al bar, v. Manzoni 4", "al bar, via Manzoni quattro"),
        near=r"v\. ?[A-Z]",
    ),
    rule(
        "first behind a preposition",
        r"(?P<at>(?:(?<!\w)(?:di|in|a|da|per|con|l[ae]|della|alla|dalla|nella"
        r"|il|del|al|nel) |\())(?P<n>I{1,3}|IV) "
        rf"(?=(?P<noun>{'|'.join(_FIRST_OF)})(?!\w))",
        lambda m: (
            m["at"]
            + (
                nth(roman(m["n"]), True)[:-1] + "e"
                if m["noun"] == "nozze"
                else nth(roman(m["n"]), m["noun"][-1] in "ae" and m["noun"] != "superiore")
            )
            + " "
        ),
        ("in I nozze, di I Comunione", "in prime nozze, di prima Comunione"),
        needs=_FIRST_OF,
    ),
    rule(
        "direction of a road",
        r"(?<=\d )dir\. ?(?=[A-ZÀ-Þ][a-zà-ù])",
        "direzione ",
        ("SS 9 dir. Piacenza", "strada statale nove direzione Piacenza"),
        near=r"dir\.",
    ),
    rule(
        "grade of an oil",
        r"(?<!\w)(?P<a>\d{1,2})W[-/ ]?(?P<b>[2-6]0)(?!\w)",
        lambda m: f"{cardinal(m['a'], 'it')} W {cardinal(m['b'], 'it')}",
        ("olio 5W-30", "olio cinque W trenta"),
        shapes=("0A0", "0A-0", "0A/0", "0A 0"),
    ),
    rule(
        "sides of a box",
        r"(?<!\w)[Ll] ?x ?[Pp] ?x ?[HhAa](?!\w)",
        "larghezza per profondità per altezza",
        ("(LxPxH)", "(larghezza per profondità per altezza)"),
        needs=["LxPxH", "LxPxA", "lxpxh", "lxpxa", "x", "xPx"],
    ),
    rule(
        "era in small letters",
        r"(?:(?<=secolo )|(?<=sec\. )|(?<=[IVX] ))(?P<e>[ad])\. ?c\.(?!\w)",
        lambda m: f"{'avanti' if m['e'] == 'a' else 'dopo'} Cristo",
        ("nel VI secolo a.c.", "nel sesto secolo avanti Cristo"),
        near=r"[ad]\. ?c\.",
        shapes=(" a. a.", " a.a."),
    ),
    rule(
        "number of a paragraph",
        r"^(?P<a>\d{1,2})\.(?P<b>\d) (?=(?!mil|migli|volt|punt|grad|eur|chil|metr|litr|or[ae]\b"
        r"|ann|mes|giorn|per\b|cm|kg|km)(?:[a-zà-ù]{3,20}\b|l['’]|ha\b|i\b|la\b|il\b|le\b|gli\b|lo\b|un\b))",
        lambda m: f"{cardinal(m['a'], 'it')} punto {cardinal(m['b'], 'it')} ",
        ("15.7 adotta le misure", "quindici punto sette adotta le misure"),
        shapes=("0.0 a",),
    ),
    rule(
        "class of a school at the start",
        r"^(?P<n>[1-5])(?P<l>[A-CEFH])(?= (?:[A-ZÀ-Þ]{3}|[A-Z][a-z]{3}))",
        lambda m: f"{nth(m['n'], True)} {m['l']}",
        ("5A Scienze motorie", "quinta A Scienze motorie"),
        shapes=("0A A",),
    ),
    rule(
        "dead of a parish",
        r"(?:^|(?<=[;,–-] ))[+†] ?(?:(?=[Ff]am\.)|[Dd]ef\. )|(?<!\w)[Dd]ef\. (?=[Ff]am\.)",
        "defunti ",
        ("+ def. fam. Sala", "defunti famiglia Sala"),
        needs=["fam", "Fam", "def", "Def"],
    ),
    rule(
        "coach at the end",
        r"(?:(?<=[.;] )|^)All\. (?=[A-ZÀ-Þ][a-zà-ù]{2,15}(?:\.| \(|$))",
        "Allenatore ",
        ("a disp. Moro. All. Ferri.", "a disposizione Moro. Allenatore Ferri."),
        needs=["All"],
    ),
    rule(
        "half before its minutes",
        r"(?:^|(?<=[:;,.(] ))(?P<h>pt|st|p\.t\.|s\.t\.) (?=\d{1,3}['′’])",
        lambda m: f"{'primo' if m['h'][0] == 'p' else 'secondo'} tempo ",
        ("reti: pt 10' Riva", "reti: primo tempo decimo Riva"),
        near=r"[ps](?<!\w.)\.?t(?!\w)",
    ),
    rule(
        "floor and the last",
        r"(?<![\w.,])(?P<n>\d{1,2})°(?= e ult)",
        lambda m: ruled(m["n"]),
        ("3° e ultimo piano", "terzo e ultimo piano"),
        needs="°",
    ),
)
