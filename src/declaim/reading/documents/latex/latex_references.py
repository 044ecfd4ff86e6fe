r"""The references of LaTeX that name what they refer to: `\cref`, `\Cref`, `\autoref`.

The names are those of the packages cleveref and hyperref.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

KINDS: Final = ("equation", "figure", "table", "section", "chapter", "appendix", "part", "and")
_NAMES: Final = {
    "en": "equation equations figure figures table tables section sections chapter chapters"
    " appendix appendices part parts and to",
    "de": "Gleichung Gleichungen Abbildung Abbildungen Tabelle Tabellen Abschnitt Abschnitte"
    " Kapitel Kapitel Anhang Anhänge Teil Teile und bis",
    "fr": "équation équations figure figures tableau tableaux section sections chapitre chapitres"
    " annexe annexes partie parties et à",
    "es": "ecuación ecuaciones figura figuras tabla tablas sección secciones capítulo capítulos"
    " apéndice apéndices parte partes y a",
    "it": "equazione equazioni figura figure tabella tabelle sezione sezioni capitolo capitoli"
    " appendice appendici parte parti e a",
    "pt": "equação equações figura figuras tabela tabelas seção seções capítulo capítulos"
    " apêndice apêndices parte partes e a",
    "nl": "vergelijking vergelijkingen figuur figuren tabel tabellen paragraaf paragrafen"
    " hoofdstuk hoofdstukken bijlage bijlagen deel delen en tot",
    "ru": "формула формулы рисунок рисунки таблица таблицы раздел разделы глава главы"
    " приложение приложения часть части и до",
    "zh": "式 式 图 图 表 表 节 节 章 章 附录 附录 篇 篇 和 至",
}
NAMES: Final = {
    language: dict(zip(KINDS, zip(words[::2], words[1::2], strict=True), strict=True))
    for language, words in ((language, told.split()) for language, told in _NAMES.items())
}
"""By language: the words for one and for more of each kind; what joins two, and a row's ends."""
LANGUAGES: Final = (
    ("de", rb"n?germanb?|n?austrian|n?swissgerman"),
    ("fr", rb"french|francais|frenchb|acadian|canadien"),
    ("es", rb"spanish"),
    ("it", rb"italian"),
    ("pt", rb"portug(?:u?es|uese)|brazil(?:ian)?"),
    ("nl", rb"dutch"),
    ("ru", rb"russian"),
    ("en", rb"\w*english|american|british|UKenglish|USenglish"),
)
LANGUAGE: Final = re.compile(
    rb"\\usepackage\s*\[(?P<babel>[^\[\]]{1,300})\]\s*\{babel\}"
    rb"|\\set(?:default|main)language\s*(?:\[[^\[\]]{0,99}\])?\{(?P<name>\w{1,30})\}"
)
OF_CLASS: Final = re.compile(rb"\\documentclass\s*\[([^\[\]]{1,300})\]")
CHINESE: Final = re.compile(
    rb"\\documentclass[^{}]{0,300}\{ctex|\\usepackage[^{}]{0,300}\{[^{}]*ctex"
)
THEOREM: Final = re.compile(
    rb"\\newtheorem(?P<star>\*?)\{(?P<name>[A-Za-z]{1,30})\}(?:\[\w{1,30}\])?\{(?P<printed>[^{}\\]{1,60})\}"
)
PLACE: Final = re.compile(
    rb"\\.?%|%[^\n]*|\\(?P<part>chapter|part|(?:sub){0,2}section|paragraph)(?P<star>\*?)\s{0,9}[\[{]"
    rb"|\\(?P<appendix>appendix)\b|\\begin\{(?P<begun>[A-Za-z]{1,30}\*?)\}"
    rb"|\\end\{(?P<ended>[A-Za-z]{1,30}\*?)\}|\\label\{(?P<label>[^{}]{1,99})\}"
)
FLOATS: Final = {
    **dict.fromkeys((b"figure", b"wrapfigure", b"marginfigure", b"SCfigure"), "figure"),
    **dict.fromkeys((b"table", b"longtable", b"wraptable", b"margintable"), "table"),
    **dict.fromkeys((b"sidewaysfigure", b"subfigure", b"teaserfigure"), "figure"),
    **dict.fromkeys((b"sidewaystable", b"tabularx"), "table"),
}
NAMED: Final = re.compile(
    rb"\\(?:(?P<form>[cC]ref|autoref)\*?\{(?P<labels>[^{}]{1,300})\}"
    rb"|(?P<row>[cC]refrange)\*?\{(?P<first>[^{}]{1,99})\}\{(?P<last>[^{}]{1,99})\})"
)


OWN_NAMES: Final = re.compile(rb"\\crefname\{(\w{1,30})\}\{([^{}\\]{1,60})\}\{([^{}\\]{1,60})\}")
"""The words that the writer chose for one and for more of a kind."""


def with_named_references(text: bytes, numbers: Mapping[bytes, bytes]) -> bytes:
    """The text with the names of what it refers to; `numbers` are those of its formulas."""
    if not NAMED.search(text):
        return text
    own = {
        kind.decode(): (one.decode(), many.decode()) for kind, one, many in OWN_NAMES.findall(text)
    }
    names = NAMES[language_of(text)] | own
    kinds = {**dict(kinds_of(text)), **dict.fromkeys(numbers, "equation")}

    def numbered(label: bytes) -> str:
        number = numbers.get(label)
        return f"({number.decode()})" if number else rf"\ref{{{label.decode()}}}"

    def named(match: re.Match[bytes]) -> bytes:
        is_row = match["row"] is not None
        labels = [match["first"], match["last"]] if is_row else match["labels"].split(b",")
        labels = [label.strip() for label in labels]
        if any(label not in kinds for label in labels):
            return match[0]
        told = []
        for kind, group in groupby(labels, kinds.__getitem__):
            refs = [numbered(label) for label in group]
            one, many = names.get(kind, (kind, kind))
            told.append(f"{many if len(refs) > 1 else one}~{in_a_row(refs, names['and'][is_row])}")
        said = in_a_row(told, names["and"][0])
        begun = match[0].startswith(b"\\C")
        return (said[:1].upper() + said[1:] if begun else said).encode()

    return NAMED.sub(named, text)


def in_a_row(texts: list[str], word: str) -> str:
    """The texts with commas between them, and a word before the last one."""
    *first, last = texts
    return f"{', '.join(first)} {word} {last}" if first else last


def language_of(text: bytes) -> str:
    """The language of a document, as its preamble tells; else English."""
    if CHINESE.search(text):
        return "zh"
    told = LANGUAGE.search(text)
    options = (told["babel"] or told["name"]) if told else None
    if options is None:
        options = b",".join(OF_CLASS.findall(text)[:1])
    each = [option.strip() for option in options.split(b",")]
    main = [option.removeprefix(b"main=") for option in each if option.startswith(b"main=")]
    for option in (*main, *reversed(each)):
        for language, name in LANGUAGES:
            if re.fullmatch(name, option):
                return language
    return "en"


def kinds_of(text: bytes) -> Iterator[tuple[bytes, str]]:
    """Each label of what has a number, with its kind or its printed name."""
    theorems = {m["name"]: m["printed"].decode() for m in THEOREM.finditer(text) if not m["star"]}
    floats = {**FLOATS, **theorems}
    section, around, in_appendix = "", list[str](), False
    for match in PLACE.finditer(text):
        if match["part"]:
            name = match["part"].decode()
            section = name if name in ("chapter", "part") else "section"
            section = "appendix" if in_appendix else section
            section = "" if match["star"] or name == "paragraph" else section
        elif match["appendix"]:
            in_appendix = True
        elif match["begun"] and (kind := floats.get(match["begun"].rstrip(b"*"))):
            around.append(kind)
        elif match["ended"] and match["ended"].rstrip(b"*") in floats and around:
            around.pop()
        elif match["label"] and (kind := around[-1] if around else section):
            yield match["label"], kind
