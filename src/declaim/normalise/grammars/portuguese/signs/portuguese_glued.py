"""Portuguese words that are glued together, and stops and dashes beside a short form or a name."""

import re

from declaim.normalise.grammars.portuguese.portuguese_words import SHORT
from declaim.normalise.grammars.portuguese.shortened.portuguese_names import BEGINNINGS
from declaim.normalise.numerals import cardinal, decimal
from declaim.normalise.rules import AT_NUMBER, Rule, any_of, rule, words
from declaim.normalise.stops_and_dashes import dash_behind_a_name, stops_before_a_sentence

_TITLES = {
    form: SHORT[form]
    for form in words("Sr. Sra. Srs. Srta. Dr. Dra. Prof. Profa. Eng. Exmo. Exma. Pe. Av.")
} | {"Sras.": "senhoras", "Drs.": "doutores"}
_KITCHEN = {
    "g": ("grama", "gramas"), "gr": ("grama", "gramas"), "grs": ("grama", "gramas"),
    "kg": ("quilo", "quilos"),
    "ml": ("mililitro", "mililitros"), "cl": ("centilitro", "centilitros"),
    "dl": ("decilitro", "decilitros"), "l": ("litro", "litros"),
    "cm": ("centímetro", "centímetros"), "mm": ("milímetro", "milímetros"),
}  # fmt: skip
_LITRES = {"l": "litros", "L": "litros", "kWh": "quilowatts-hora", "kg": "quilos", "g": "gramas"}
_VERBS = words("""
    vais vai vamos vão vou vem vens sei sabes sabe queres quer quero disse diz dizem fez faz fazem
    deu dá acho penso creio espero parece lembro nasceu morreu jogou marcou venceu escreveu foste
    temos tens tenho estou estamos estava estavam havia há fomos fiz gostei gosto obrigado parabéns
    podemos posso podes devemos vi vimos viu ouvi li leu chegou saiu entrou ficou fica passou
    começou deixou teve tiveram fizeram disseram
""")
_PARTICLES = frozenset(words("da do das dos de e"))


def _glued_measure(match: re.Match[str]) -> str:
    written, unit = match["n"], _KITCHEN[match["unit"]]
    if written == "1":
        return f" um {unit[0]}"
    if "," in written:
        return f" {decimal(written, 'pt_BR', ',', 'vírgula')} {unit[1]}"
    said = cardinal(written, "pt_BR")
    return f" {said} {unit[1]}"


GLUED: tuple[Rule, ...] = (
    stops_before_a_sentence(
        {form: SHORT[form] for form in ("Ltda.", "S.A.")},
        {"Jr.": "júnior", "jr.": "júnior", "Cia.": "companhia"},
        (*(word for word in BEGINNINGS if word not in _PARTICLES), *_VERBS),
        ("o Lima Jr. Vais gostar dele", "o Lima júnior. Vais gostar dele"),
    ),
    dash_behind_a_name(("XPT4 - 60 anos", "X P T quatro, sessenta anos")),
    rule(
        "measure glued to the word before it",
        r"(?<=[a-zà-ú]{3})(?P<n>[1-9]\d{0,3}(?:,\d)?) ?(?P<unit>" + any_of(_KITCHEN) + ")"
        r"(?![\w/²³'’°º-]|\.\w)(?:\.(?=[,;)]| [a-zà-ú]))?",
        _glued_measure,
        (
            "nozes200 g de farinha, leite1 l",
            "nozes duzentos gramas de farinha, leite um litro",
        ),
        first=AT_NUMBER,
        shapes=("a0",),
    ),
    rule(
        "measure glued to the word behind it",
        r"(?<![\w.,/-])(?P<n>[1-9]\d{0,3}) ?(?P<unit>" + any_of(_KITCHEN) + ")"
        r"\.de(?= [a-zà-ú]{3})",
        lambda m: f"{_glued_measure(m).lstrip()} de",
        ("200g.de farinha", "duzentos gramas de farinha"),
        first=AT_NUMBER,
        needs=["de"],
    ),
    rule(
        "one glued to what it counts",
        r"(?<![\w.,/ºª°'’-])1(?=(?P<noun>colher|xícara|chávena|lata|pitada|cebola|folha|caixa|fatia"
        r"|gema|clara|cenoura|hora|pessoa)[a-z]?(?!\w))",
        "uma ",
        ("1colher de sal", "uma colher de sal"),
        shapes=("0aaaa",),
    ),
    rule(
        "title glued to a name",
        rf"(?<![\w./@])(?P<form>{any_of(_TITLES)})"
        r"(?=[A-ZÀ-Þ][a-zà-ú]{2}(?!\w{0,20}\.(?:com|org|net|br|pt|gov)(?!\w)))",
        lambda m: f"{_TITLES[m['form']]} ",
        ("o Dr.Neves e a Sra.Lima", "o doutor Neves e a senhora Lima"),
        near=r"[a-z]\.[A-ZÀ-Þ]",
    ),
    rule(
        "consumption without a number",
        rf"(?<![\w/.,%])(?<!\d )(?P<a>{any_of(_LITRES)})/ ?100 ?(?P<b>km|g|ml)(?![\w/])",
        lambda m: (
            f"{_LITRES[m['a']]} "
            + {"km": "aos cem quilômetros", "g": "por cem gramas", "ml": "por cem mililitros"}[
                m["b"]
            ]
        ),
        ("em l/100 km", "em litros aos cem quilômetros"),
        needs="/",
        near="/ ?100",
    ),
    rule(
        "distance for a litre",
        r"(?:(?<=\()|(?<=\bem ))[Kk]m/[lL](?=[)\],;.]| [a-zà-ú(]|$)(?!\.\w)",
        "quilômetros por litro",
        ("em km/l", "em quilômetros por litro"),
        needs="/",
    ),
)
"""Before all others."""
