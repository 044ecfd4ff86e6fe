"""Portuguese rules for what is many: das quais 200, and chapters in short before two numbers."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
from declaim.normalise.grammars.romance.romance_far_nouns import far_nouns
from declaim.normalise.rules import before, rule
from declaim.normalise.spelled_words import VALID_ROMAN

_PARTS = {
    "cap": "capítulos", "art": "artigos", "pág": "páginas", "fig": "figuras", "vol": "volumes",
    "inc": "incisos", "tab": "tabelas", "séc": "séculos", "tít": "títulos", "liv": "livros",
}  # fmt: skip
LETTERS_IN_THE_PLURAL = {
    "A": "ás", "B": "bês", "C": "cês", "D": "dês", "E": "és", "F": "éfes", "G": "gês", "H": "agás",
    "I": "is", "J": "jotas", "K": "cás", "L": "éles", "M": "emes", "N": "enes", "O": "ós",
    "P": "pês", "Q": "quês", "R": "erres", "S": "esses", "T": "tês", "U": "us", "V": "vês",
    "W": "dáblius", "X": "xis", "Y": "ípsilons", "Z": "zês",
}  # fmt: skip
"""The names of the letters at the end of an acronym in the plural: os CDs, as APIs."""
_SEVERAL = re.compile(
    r"(?:\d|\b(?i:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|vários"
    r"|muitos|alguns)) $"
)
_FORMS = "[Cc]ap|[Aa]rt|[Pp]ág|[Ff]ig|[Vv]ol|[Ii]nc|[Tt]ab|[Ss]éc|[Tt]ít|[Ll]iv"
_ROMAN = rf"(?=[IVX]){VALID_ROMAN}(?!\w)"
PLURALS = (
    far_nouns(
        feminine,
        "pt_BR",
        "[dn]as quais|pelas quais|às quais|entre as quais",
        "apenas|cerca de|mais de|menos de|pelo menos|ao menos|perto de|só|somente|quase|já",
        "(?:(?:já|ainda|não|também|só|apenas) )?(?:foram|eram|são|estão|estavam|ficaram|serão"
        "|seriam|continuam|permanecem|acabaram|(?:tinham|têm|haviam|terão|teriam) sido)"
        "(?: (?:já|ainda|também|gravemente|mulheres|meninas|raparigas|moças)(?!\\w)){0,2}"
        "(?:(?<=mulheres)|(?<=meninas)|(?<=raparigas)|(?<=moças)"
        "| [a-zà-ú]{0,20}(?:ad|[íi]d|rt|st|it|pres|puls|ns|lv)as)",
        ("das quais 202 recebem apoio", "das quais duzentas e duas recebem apoio"),
        ("mais de 200 foram presas", "mais de duzentas foram presas"),
    ),
    rule(
        "plural of a record in capitals",
        r"(?<![\w-])(?P<one>LP|CD|EP|HQ)S(?![\w-])",
        lambda m: (
            f"{m['one'][0]} {LETTERS_IN_THE_PLURAL[m['one'][1]]}"
            if _SEVERAL.search(before(m, 12))
            else None
        ),
        ("oito LPS e 3 CDS", "oito L pês e três C dês"),
        needs=["LPS", "CDS", "EPS", "HQS"],
    ),
    rule(
        "short form before two numbers",
        rf"(?<![\w.])(?P<form>{_FORMS})\. ?"
        rf"(?=(?:{_ROMAN}(?:, {_ROMAN}){{0,6}} e {_ROMAN}"
        r"|\d{1,4}(?:, \d{1,4}){0,6} e \d{1,4}(?![\w%/ºª-]|[.,]\d| (?!d[aeo]s? )[^\W\d_]{2})))",
        lambda m: _PARTS[m["form"].lower()] + " ",
        ("(Cap. IV e IX)", "(capítulos quatro e nove)"),
        ("nas pág. 5, 7 e 12 do livro", "nas páginas cinco, sete e doze do livro"),
        needs=[
            "Cap",
            "cap",
            "Art",
            "art",
            "Pág",
            "pág",
            "Fig",
            "fig",
            "Vol",
            "vol",
            "Inc",
            "inc",
            "Tab",
            "tab",
            "Séc",
            "séc",
            "Tít",
            "tít",
            "Liv",
            "liv",
        ],
    ),
)
"""Before all others."""
