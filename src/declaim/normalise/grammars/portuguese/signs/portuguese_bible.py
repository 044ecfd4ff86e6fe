"""Places in the Bible as Portuguese writes them: Mt 2, 13-15 and 1 Cor 13, 4."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, any_of, before, rule, words

_BOOKS = {
    "Gn": "Gênesis", "Gen": "Gênesis", "Lv": "Levítico", "Nm": "Números", "Dt": "Deuteronômio",
    "Js": "Josué", "Jz": "Juízes", "Rt": "Rute", "Sm": "Samuel", "Rs": "Reis", "Cr": "Crônicas",
    "Jr": "Jeremias", "Jer": "Jeremias", "Lm": "Lamentações", "Br": "Baruc", "Ez": "Ezequiel",
    "Dn": "Daniel", "Jl": "Joel", "Mq": "Miqueias", "Sf": "Sofonias", "Zc": "Zacarias",
    "Ml": "Malaquias", "Sl": "Salmo", "Sal": "Salmo", "Pr": "Provérbios", "Ecl": "Eclesiastes",
    "Ct": "Cântico dos Cânticos", "Sb": "Sabedoria", "Sab": "Sabedoria", "Eclo": "Eclesiástico",
    "Sir": "Eclesiástico", "Mt": "Mateus", "Mc": "Marcos", "Lc": "Lucas", "Jo": "João",
    "Rm": "Romanos", "Rom": "Romanos", "Cor": "Coríntios", "Gl": "Gálatas", "Gal": "Gálatas",
    "Ef": "Efésios", "Fl": "Filipenses", "Filip": "Filipenses", "Cl": "Colossenses",
    "Col": "Colossenses", "Ts": "Tessalonicenses", "Tes": "Tessalonicenses", "Tm": "Timóteo",
    "Tim": "Timóteo", "Tt": "Tito", "Hb": "Hebreus", "Heb": "Hebreus", "Tg": "Tiago",
    "Pd": "Pedro", "Pe": "Pedro", "Ap": "Apocalipse", "Gên": "Gênesis", "Gén": "Gênesis",
    "Êxo": "Êxodo", "Deut": "Deuteronômio", "Sam": "Samuel", "Crôn": "Crônicas", "Crón": "Crônicas",
    "Prov": "Provérbios", "Isa": "Isaías", "Ezeq": "Ezequiel", "Dan": "Daniel", "Mat": "Mateus",
    "Marc": "Marcos", "Luc": "Lucas", "Ped": "Pedro", "Apoc": "Apocalipse",
    "Co": "Coríntios",
}  # fmt: skip
_IN_BRACKETS = {
    "Is": "Isaías", "At": "Atos", "Act": "Atos", "Ex": "Êxodo", "Êx": "Êxodo", "Am": "Amós",
    "Os": "Oseias", "Na": "Naum", "Ag": "Ageu", "Ab": "Abdias", "Hab": "Habacuc",
}  # fmt: skip
"""Words too: a place in the Bible behind a bracket alone."""
_IN_FULL = words("""
    Gênesis Génesis Êxodo Levítico Deuteronômio Deuteronómio Josué Juízes Isaías Jeremias Ezequiel
    Daniel Joel Amós Zacarias Malaquias Salmo Salmos Provérbios Mateus Marcos Lucas João Romanos
    Coríntios Gálatas Efésios Filipenses Colossenses Tessalonicenses Timóteo Tito Hebreus Tiago
    Apóstolos Pedro Apocalipse Atos Reis Samuel Crônicas Crónicas
""")
_OF_NUMBERED = {"Co", "Reis", "Samuel", "Crônicas", "Crónicas"}
"""Books that always have a number."""
_NUMBERED = {"1": "Primeira", "2": "Segunda", "3": "Terceira"}
_NUMBERED |= {"I": "Primeira", "II": "Segunda", "III": "Terceira"}
_MALE = {"Samuel", "Reis", "Sm", "Rs", "Cr", "Sam", "Crôn", "Crón"}
"""Books, not letters: Primeiro Samuel."""


def _number(digits: str) -> str:
    return cardinal(digits, "pt_BR")


def _numbered(which: str, short: str) -> str:
    """Primeira Coríntios, but Primeiro Samuel."""
    said = _NUMBERED[which]
    return f"{said[:-1] + 'o' if short in _MALE else said} {_BOOKS.get(short, short)}"


_ONLY_BOOKS = frozenset(
    words("""
    Gênesis Génesis Êxodo Levítico Deuteronômio Deuteronómio Salmo Salmos Provérbios Romanos
    Coríntios Gálatas Efésios Filipenses Colossenses Tessalonicenses Hebreus Apocalipse
    Atos Sl
""")
)
"""Names of no person."""
_CERTAIN = {
    "Gn",
    "Lv",
    "Dt",
    "Jz",
    "Rt",
    "Mt",
    "Lc",
    "Jo",
    "Rm",
    "Gl",
    "Ef",
    "Hb",
    "Tg",
    "Sl",
    "Jr",
}
"""Short forms of two letters that are hardly anything else."""
_QUOTED = re.compile(
    r"\b(?i:em|segundo|conforme|leia|ler|lemos|evangelho de|livro de|palavras de|texto de|vide"
    r"|vejam?|como diz|baseado em|base em|carta aos?|epístola aos?) $"
)


def _is_verse(match: re.Match[str]) -> bool:
    """Whether a point parts chapter and verse: Lucas 2.52, but a mark in João 7.5."""
    book, verses = match["book"], match["verses"]
    known = book in _IN_FULL or (book in _CERTAIN and f"{book}." not in match[0])
    if not known or verses[0] == "0" or _NO_VERSE.match(after(match)):
        return False
    if len(re.match(r"\d*", verses)[0]) > 2 and not book.startswith(("Salmo", "Sl")):  # type: ignore[index]
        return False
    is_told = book in _ONLY_BOOKS or _QUOTED.search(before(match))
    return bool(is_told) or (len(verses) > 1 and verses[1].isdecimal()) or "-" in verses


_NO_VERSE = re.compile(r" ?(?:%|€|R?\$|reais|euros|pontos|votos|segundos|minutos|metros|por)")


def _say(match: re.Match[str]) -> str | None:
    short = match["book"]
    if short in _OF_NUMBERED and not match["which"]:
        return None
    book = short if short in _IN_FULL else _BOOKS.get(short)
    alone = not match["which"] and before(match, 1) != "("
    if match["stop"] and alone:
        if not _is_verse(match):
            return None
    elif (
        short in _IN_FULL
        and not match["which"]
        and before(match, 1) != "("
        and not re.search(r",\d\d|[-–]", match[0])
    ):  # João 7,5 is a mark
        return None
    if not book:
        begins = before(match, 1) == "(" or before(match, 4).endswith(("cf. ", "Cf. ", "; "))
        if not begins and not re.search(
            r",\d+[-–]\d" if short in {"Os", "Na"} else r", ?\d+[-–]\d", match[0]
        ):
            return None
        book = _IN_BRACKETS[short]
    if match["which"]:
        book = _numbered(match["which"], short)
    verses = re.sub(r"(\d)(s?)s(?!\w)", r"\1 e seguinte\2", match["verses"])
    verses = re.sub(r"(\d)([a-d])\b", r"\1 \2", verses)
    verses = re.sub(r"\d+", lambda m: _number(m[0]), verses)
    verses = re.sub(r" ?[-–—] ?", " a ", verses)
    other = f" ({_number(match['other'])})" if match["other"] else ""
    return f"{book} {_number(match['chapter'])}{other}, {re.sub('[.,] ?', ', ', verses)}"


def _with_points(match: re.Match[str]) -> str | None:
    short, past = match["book"], before(match, 2)
    if not match["which"] and not past.endswith("(") and past not in {"; ", ", "}:
        return None
    book = _BOOKS.get(short) or _IN_BRACKETS[short]
    if match["which"]:
        book = _numbered(match["which"], short)
    to = f" a {_number(match['b'])}" if match["b"] else ""
    return f"{book} {_number(match['chapter'])}, {_number(match['a'])}{to}"


_ALL = (*_BOOKS, *_IN_BRACKETS, *_IN_FULL)
_VERSES = r"\d{1,3}(?:[a-d]|ss?)?(?:[-–]\d{1,3}[a-d]?)?"
PLACES: tuple[Rule, ...] = (
    rule(
        "place in the Bible with points",
        rf"(?<![\w.,])(?:(?P<which>[123]) ?)?(?P<book>{any_of((*_BOOKS, *_IN_BRACKETS))})"
        r"\. ?(?P<chapter>\d{1,3})[.:,] ?(?P<a>\d{1,3})(?:[-–](?P<b>\d{1,3}))?(?![\w:]|[.,-]\d)",
        _with_points,
        (
            "(Ef.1.4-7; 1Co.5.6-8)",
            "(Efésios um, quatro a sete; Primeira Coríntios cinco, seis a oito)",
        ),
        needs=[*_BOOKS, *_IN_BRACKETS],
    ),
    rule(
        "place in the Bible",
        rf"(?<![\w.,])(?:(?P<which>[123]|I{{1,3}}(?= )) ?)?"
        rf"(?P<book>{any_of(_ALL)})"
        rf"\.? (?P<chapter>\d{{1,3}})(?: ?\((?P<other>\d{{1,3}})\))?(?:, ?|:|(?P<stop>\.))"
        rf"(?P<verses>{_VERSES}(?:\. ?{_VERSES}){{0,6}}(?:(?<=[\da-d])[–—-]\d{{1,3}},\d{{1,3}})?)"
        r"(?![\w%:]|[.,]\d| ?(?:[ckm]?m|m?k?g|[a-z]{4,10}s|mil|milh[^\W\d_]+|anos?)\b)",
        _say,
        ("Sir 3, 3-7.14", "Eclesiástico três, três a sete, catorze"),
        (
            "Ezequiel 37,10 e Sl 83, 10s",
            "Ezequiel trinta e sete, dez e Salmo oitenta e três, dez e seguinte",
        ),
        ("Ef 4,30–5,2", "Efésios quatro, trinta a cinco, dois"),
        ("Lucas 4.18 e Romanos 5.8", "Lucas quatro, dezoito e Romanos cinco, oito"),
        ("1Co 13.4, Rm 8.28", "Primeira Coríntios treze, quatro, Romanos oito, vinte e oito"),
        ("(1 Timóteo 5.17)", "(Primeira Timóteo cinco, dezessete)"),
        (
            "(Luc. 23:54; II Sam. 23:2)",
            "(Lucas vinte e três, cinquenta e quatro; Segundo Samuel vinte e três, dois)",
        ),
        ("1Cor 13,4 (Is 52,7)", "Primeira Coríntios treze, quatro (Isaías cinquenta e dois, sete)"),
        needs=_ALL,
    ),
    rule(
        "chapter of a numbered book",
        r"(?<![\w.,])(?P<which>[123]) ?(?P<book>Cor|Ts|Tm|Pd|Pe|Jo|Sm|Rs|Cr) (?P<chapter>\d{1,3})"
        r"(?![\w.,:]\d|\w)",
        lambda m: _numbered(m["which"], m["book"]) + f" {_number(m['chapter'])}",
        ("leia 1 Cor 13.", "leia Primeira Coríntios treze."),
        shapes=("0 A", "0A"),
    ),
)
"""Before all others."""
