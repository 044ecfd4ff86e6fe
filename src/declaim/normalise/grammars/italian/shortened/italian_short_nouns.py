"""Italian nouns of notices that the figure or name beside them tells: 1° class., es. pane."""

import re

from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import nth, ruled
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import Rule, before, rule


def _for_example(match: re.Match[str]) -> str | None:
    is_noun = re.search(r"(?i)(?<!\w)(?:a|ad|per|un|in|nell['’]|dell['’]|p\.) ?$", before(match, 8))
    return None if is_noun else "per esempio "


def _so_many(match: re.Match[str]) -> str | None:
    low, high = int(match["a"]), int(match["b"])
    times = "per " * (match["x"] is not None)
    return (
        f"{times}{cardinal(match['a'], 'it')} {cardinal(match['b'], 'it')} " if low < high else None
    )


NOUNS: tuple[Rule, ...] = (
    rule(
        "for example before a word",
        r"(?<![\w.'’])es\. (?=[a-zA-ZÀ-ÿ'’\"«“])",
        _for_example,
        ("(es. pane), (ad es. mele)", "(per esempio pane), (ad esempio mele)"),
        near=r"es\. [^\d]",
    ),
    rule(
        "degrees twice",
        r"(?<=\d)°(?= gradi)",
        "",
        ("a 360° gradi", "a trecentosessanta gradi"),
        needs="°",
    ),
    rule(
        "so many of a short noun",
        r"(?<![\w.,/])(?P<x>x )?(?P<a>\d{1,2}) ?/ ?(?P<b>\d{1,2}) (?=(?:pers|porz|gg|part)\.)",
        _so_many,
        ("x 6/8 pers. circa", "per sei otto persone circa"),
        needs="/",
    ),
    rule(
        "war of the world",
        r"(?<![\w.])(?P<n>I{1,2}|1[ªa^]|2[ªa^]) [gG]\. ?[mM]\.(?!\w)",
        lambda m: (
            f"{'seconda' if m['n'][:2] in {'II', '2ª', '2a', '2^'} else 'prima'} guerra mondiale"
        ),
        ("la I g.m.", "la prima guerra mondiale"),
        near=r"[gG]\. ?[mM]\.",
    ),
    rule(
        "edition in short",
        r"(?<![\w.])(?P<n>[IVXL]{1,7}) [Ee]d(?:iz)?\.(?!\w)(?! it)",
        lambda m: f"{nth(roman(m['n']), True)} edizione",
        ("XII Ed. del Palio", "dodicesima edizione del Palio"),
        near=r"[IVXL] [Ee]d",
    ),
    rule(
        "place of a competitor",
        r"(?<=\d[°ºª^] )class\.(?!\w)",
        "classificato",
        ("1° class. Neri", "primo classificato Neri"),
        needs=["class"],
    ),
    rule(
        "depth in short",
        r"(?<![\w.])(?P<p>[Pp])rof\.:? (?=(?:max|min)\b|(?:m|mt|cm) ?\d"
        r"|\d+(?:,\d+)? ?(?:m|cm|mt)\b)",
        lambda m: f"{m['p']}rofondità ",
        ("prof. 12 m", "profondità dodici metri"),
        needs=["prof", "Prof"],
        near=r"rof\.",
    ),
    rule(
        "goals in brackets",
        r"(?P<at>(?<!\w)(?<!da )(?<!per )(?<!a )(?<!in )[A-ZÀ-Þ][a-zà-ù'’]{2,15} \()"
        r"(?P<n>\d{1,3}['′’](?:, ?| e )?"
        r"(?:\d{1,3}['′’](?:, ?| e )?){0,5})(?=\)| rig)",
        lambda m: m["at"] + re.sub(r"(\d+)['′’]", lambda n: ruled(n[1]), m["n"]),
        ("doppietta di Rossi (12', 88')", "doppietta di Rossi (dodicesimo, ottantottesimo)"),
        needs="'′’",
        shapes=("(0",),
    ),
    rule(
        "floor in short",
        r"(?<![\w.,])(?P<n>[1-9])[°º] p\.(?= (?:con|senza|di|s/)|[,;)])",
        lambda m: f"{ruled(m['n'])} piano",
        ("al 2° p. con ascensore", "al secondo piano con ascensore"),
        shapes=("0° a.", "0a a."),
    ),
    rule(
        "points of a table",
        r"(?<= )p\.:? ?(?=\d{1,3}(?:[;,.]|$| \())",
        lambda m: "punti " if re.search(r"lassifica\b", before(m, 80)) else None,
        (
            "Classifica: Aurora p. 18; Rho 9",
            "Classifica: Aurora punti diciotto; Rho nove",
        ),
        near=r" p\.:? ?\d",
    ),
    rule(
        "house without a number",
        r"(?<=[ ,])snc(?!\w)",
        lambda m: (
            "senza numero civico"
            if re.search(
                r"(?i)(?<!\w)(?:via|viale|v\.le|piazza|p\.zz?a|c\.da|c/da|contrada|loc\.|località"
                r"|fraz\.|frazione|strada|str\.|corso|vicolo) [^\d;:()]{2,35}$",
                before(m, 55),
            )
            else None
        ),
        ("in via del Mulino, snc", "in via del Mulino, senza numero civico"),
        needs=["snc"],
    ),
    rule(
        "board of a hotel",
        r"(?<!\w)(?P<t>[Tt])ratt\. (?=HB|BB|FB|AI|B&B|di (?:mezza|pens)|mezza|pens)",
        lambda m: f"{m['t']}rattamento ",
        ("tratt. di mezza pensione", "trattamento di mezza pensione"),
        needs=["tratt", "Tratt"],
    ),
    rule(
        "father of a saint",
        r"(?<!\w)P\. ?(?=Pio(?! [IVX])(?!\w))",
        "Padre ",
        ("il gruppo P. Pio", "il gruppo Padre Pio"),
        needs=["Pio"],
    ),
    rule(
        "difficulty of a walk",
        r"(?<![\w/])(?P<a>T|E|EE)/(?P<b>E|EE|EEA)(?![\w/])",
        lambda m: f"{' '.join(m['a'])}, {' '.join(m['b'])}",
        ("difficoltà E/EE", "difficoltà E, E E"),
        shapes=("A/A", "AA/A"),
    ),
    rule(
        "going and coming back",
        r"(?<=\d )A/R(?!\w)",
        "andata e ritorno",
        ("treno n. 5 A/R", "treno numero cinque andata e ritorno"),
        shapes=("0 A/A",),
    ),
    rule(
        "lessons in short",
        r"(?<=\d )lez\.(?!\w)",
        "lezioni",
        ("un corso di 12 lez. serali", "un corso di dodici lezioni serali"),
        needs=["lez"],
    ),
)
