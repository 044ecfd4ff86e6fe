"""Italian ordinals as notices write them: il 40mo, il 1250° anniversario, Allegato I, comma 01."""

import re

from declaim.normalise.grammars.italian.numbers_in_words.italian_romans import nth, ruled
from declaim.normalise.numerals import cardinal, one_by_one, roman
from declaim.normalise.rules import DIGITS, Rule, after, before, rule

_ROMAN = r"(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})"


def _with_ending(match: re.Match[str]) -> str | None:
    """40mo is quarantesimo and 3za is terza, but 4mo is no ordinal."""
    said, ending = ruled(match["n"]), match["end"]
    return said[:-1] + ending[-1] if said.endswith(f"{ending[:-1]}o") else None


def _of_a_list(match: re.Match[str]) -> str | None:
    if not re.search(r"[Cc]lass[ei] [^.;:]{1,40}(?:,| e) $", before(match, 50)):
        return None
    return f"{nth(roman(match['n']), True)} {match['l']}"


_SCHOOL = r"(?i)\b(?:class[ei]|sezion[ei]|scuol[ae]|alunn[ie]|[dnsa][ae]?ll[ae]|l[ae])\b"


def _is_of_space(match: re.Match[str]) -> bool:
    """2D e 3D: two D beside each other are dimensions, unless classes are spoken of."""
    if match["l"] != "D" or match["n"] not in "234":
        return False
    there, ahead = before(match, 60), after(match, 6)
    beside = re.search(r"[1-4]D(?:, ?| e |[-–])$", there) or re.match(r"(?:, ?| e )[1-4]D\b", ahead)
    other = re.search(r"[1-5][A-I](?:, ?| e |[-–])$", there) or re.match(
        r"(?:, ?| e )[1-5][A-CE-I]\b", ahead
    )
    mixed = other and not re.search(r"D(?:, ?| e |[-–])$", there)
    school = re.search(_SCHOOL, there)
    return bool(beside and not mixed and not school)


ORDINALS: tuple[Rule, ...] = (
    rule(
        "two or three dimensions",
        r"(?<!\w)(?P<n>[234])(?P<l>D)(?!\w)",
        lambda m: f"{cardinal(m['n'], 'it')} D" if _is_of_space(m) else None,
        ("grafica 2D e 3D", "grafica due D e tre D"),
        shapes=("0A",),
    ),
    rule(
        "jubilee before what it is of",
        r"(?<![\w.,/-])(?P<n>[1-9]\d{0,2})[°º](?= (?:di (?:fondazione|matrimonio|sacerdozio"
        r"|ordinazione|attività|professione|episcopato|costituzione|nozze|servizio|pontificato"
        r"|gemellaggio|consacrazione|istituzione|apertura|vita|storia|presenza)"
        r"|d(?:ell|all)a (?:nascita|morte|fondazione|scomparsa|[Ll]iberazione|Repubblica"
        r"|[Cc]ostituzione|Vittoria|consacrazione)|d(?:ell|all)['’](?:Unità|unità|inizio|indipendenza"
        r"|ordinazione|istituzione|apertura|inaugurazione))(?!\w))",
        lambda m: ruled(m["n"]),
        ("Gruppo Alpini, 30° di fondazione", "Gruppo Alpini, trentesimo di fondazione"),
        needs="°º",
    ),
    rule(
        "ordinal with its ending",
        r"(?<![\w.,/-])(?P<n>[1-9]\d{0,2})[°º]?(?P<end>(?:r?z|n?d|[rn]t|st|[mtvn])[oa])(?!\w)",
        _with_ending,
        ("il 40mo della morte, la 3za volta", "il quarantesimo della morte, la terza volta"),
        needs=DIGITS,
        shapes=("0a", "0°a", "0aa"),
    ),
    rule(
        "ordinal of a thousand and more",
        r"(?<![\w.,])(?P<n>[1-9]\.?\d{3})[°º](?= (?:anniversario|compleanno|abbonato|iscritto|socio"
        r"|visitatore|cliente|utente|posto|giorno|donatore|tesserato|gol|partecipante|numero)(?!\w))",
        lambda m: ruled(m["n"].replace(".", "")),
        ("il 1250° anniversario", "il milleduecentocinquantesimo anniversario"),
        needs="°º",
    ),
    rule(
        "ordinal before a short noun with a capital",
        r"(?<![\w.,])(?P<n>[1-9]\d{0,2})[°º](?= [A-Z][a-z]{1,5}\.(?! ?\d))",
        lambda m: ruled(m["n"]),
        ("il 5° Rgt. Alpini", "il quinto Reggimento Alpini"),
        shapes=("0° A", "0a A"),
    ),
    rule(
        "ordinal with a point and a letter",
        r"(?<![\w.,])(?P<n>[1-9]\d{0,2})\.(?P<end>[ao])(?= [a-zà-ù]{3})",
        lambda m: nth(m["n"], m["end"] == "a"),
        ("la 1.a edizione", "la prima edizione"),
        shapes=("0.a a",),
    ),
    rule(
        "day and category in short",
        r"(?<=\d[aª^] )(?P<w>giorn|cat)\.(?!\w)",
        lambda m: {"giorn": "giornata", "cat": "categoria"}[m["w"]],
        ("14ª giorn., di 1ª cat.", "quattordicesima giornata, di prima categoria"),
        needs=["giorn", "cat"],
    ),
    rule(
        "secondary school in short",
        rf"(?<![\w.])(?:(?:(?P<m>{_ROMAN}) e )?(?P<n>{_ROMAN}) )?sec\. (?:di )?"
        r"(?P<g>I{1,2}|[12]°) gr(?:\.(?!\w)|ado)",
        lambda m: (
            f"{nth(roman(m['m']), True) + ' e ' if m['m'] else ''}"
            f"{nth(roman(m['n']), True) + ' ' if m['n'] else ''}secondaria di "
            f"{'secondo' if m['g'] in {'II', '2°'} else 'primo'} grado"
        ),
        ("la III sec. I gr.", "la terza secondaria di primo grado"),
        needs=["sec"],
        near=r" gr[.a]",
    ),
    rule(
        "class of a school behind another",
        r"(?<!\w)(?P<n>[1-5])(?P<l>[A-I])(?!\w)",
        lambda m: (
            f"{nth(m['n'], True)} {m['l']}"
            if (
                not _is_of_space(m)
                and re.search(r"(?<![\w.,])[1-5][A-I](?:, ?| e |[-–])$", before(m, 6))
            )
            or (not _is_of_space(m) and re.match(r"(?:, ?| e )[1-5][A-I](?!\w)", after(m, 6)))
            else None
        ),
        ("di 1B e 3C", "di prima B e terza C"),
        ("le classi 2D, 3D", "le classi seconda D, terza D"),
        shapes=("0A",),
    ),
    rule(
        "paragraph put before the first",
        r"(?P<name>(?<!\w)(?:[Cc]omma|[Cc]ommi|c\.|co\.) )(?P<n>0[1-9])(?![\w/]|[.,:]\d)",
        lambda m: ("comma " if m["name"][-2] == "." else m["name"]) + one_by_one(m["n"], "it"),
        ("al comma 01", "al comma zero uno"),
        shapes=("a 00", ". 00"),
    ),
    rule(
        "letter behind nought",
        r"(?<![\w.,])0(?P<l>[ao])(?!\w)",
        lambda m: f"zero {m['l']}",
        ("0a) premessa", "zero a) premessa"),
        shapes=("0a",),
    ),
    rule(
        "annexes in Roman numerals",
        r"(?P<name>(?<!\w)[Aa]llegat[oi] )"
        rf"(?P<n>{_ROMAN}(?:(?:, | ?[-–] ?| ed? | o ){_ROMAN}){{0,6}})"
        r"(?![\w'’-]|\.\w)",
        lambda m: m["name"] + re.sub("[IVX]+", lambda n: ruled(roman(n[0])), m["n"]),
        ("Allegato I, Allegati III e IV", "Allegato primo, Allegati terzo e quarto"),
        needs=["Allegato", "Allegati", "allegato", "allegati"],
    ),
    rule(
        "class of a school in a list",
        r"(?<![\w.])(?P<n>III|II|IV|I|V) (?P<l>[A-H])(?=,| e |[;.)]|$)",
        _of_a_list,
        ("le classi III A, IV B e V C", "le classi terza A, quarta B e quinta C"),
        near=r"[IV] [A-H](?!\w)",
    ),
    rule(
        "class of a school and its course",
        r"(?<![\w.])(?P<n>[1-5])[ª^](?P<l>[A-H][A-Z]{1,3})(?!\w)",
        lambda m: f"{nth(m['n'], True)} {' '.join(m['l'])}",
        ("la 5ªBLS", "la quinta B L S"),
        needs="ª^",
    ),
    rule(
        "meeting called in Roman numerals",
        r"(?<![\w.])(?P<n>I{1,2}) conv\.(?!\w)",
        lambda m: f"{nth(roman(m['n']), True)} convocazione",
        ("in I conv. alle 18", "in prima convocazione alle diciotto"),
        needs=["conv"],
    ),
    rule(
        "figures in a list",
        r"(?<![\w.,/-])\d{1,2}(?:,\d{1,2}){2,12}(?![\w%°]|[.,/]\d)",
        lambda m: ", ".join(cardinal(each, "it") for each in m[0].split(",")),
        ("gli esercizi 4,5,6", "gli esercizi quattro, cinque, sei"),
        shapes=("0,0,0", "0,00,0"),
    ),
    rule(
        "mark of a school with a minus",
        r"(?<![\w.,])(?P<n>[3-9]|10)-(?=[;,.)]|$| (?!\d))",
        lambda m: (
            f"{cardinal(m['n'], 'it')} meno"
            if re.search(r"(?i)(?:vot[oi]|pres[oi]|pagella|media)\b[^.]{0,25}$", before(m, 40))
            else None
        ),
        ("ho preso 7-, che voto!", "ho preso sette meno, che voto!"),
        needs="-",
    ),
)
