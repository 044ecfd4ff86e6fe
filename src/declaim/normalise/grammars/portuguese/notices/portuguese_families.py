"""Portuguese rules for registers of families, ranks, towns in short, planes and what races last."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import after, before, rule

FAMILY_SHORT = {
    "L.º": "livro", "Qtª.": "quinta", "Qt.ª": "quinta", "Qtª": "quinta", "segs.": "seguintes",
    "de comp.": "de comprimento", "de diâm.": "de diâmetro", "Comp.ª": "companhia",
    "Ten.-Cor.": "tenente-coronel", "Ten. Cor.": "tenente-coronel",
    "(a.p.)": "(após prolongamento)", "P. Varzim": "Póvoa de Varzim",
    "P. Ferreira": "Paços de Ferreira", "C. Branco": "Castelo Branco", "Tm.": "telemóvel",
    "salto em alt.": "salto em altura", "salto em comp.": "salto em comprimento",
}  # fmt: skip
"""Anywhere."""
_NUMBERS = {"1": "primeir", "2": "segund", "3": "terceir", "4": "quart", "5": "quint",
            "6": "sext", "7": "sétim", "8": "oitav", "9": "non"}  # fmt: skip
_FAMILY = re.compile(r"(?:\bnasc|\bn\. |\bfilh|\bcas(?:ou|ado|ada|\.)|\bfal|pais|pad|\d{4})")

_PRICE = re.compile(r"(?:€|euros|R\$|\d|reais|km|litros|metros|preço|custo|valor) $", re.IGNORECASE)

FAMILIES = (
    rule(
        "baptised in short",
        r"(?<![\w.])[Bb]at\. (?=(?:a|em) \d)",
        "batizado ",
        ("bat. a 5-2-1702", "batizado a cinco de fevereiro de mil setecentos e dois"),
        needs=["bat", "Bat"],
    ),
    rule(
        "Vila Nova in short",
        r"(?<![\w.])(?:V\. ?N\. ?|Vª Nª )(?:de )?(?=Gaia|Famalicão|Cerveira|Foz Côa|Poiares|Paiva"
        r"|Barquinha|Milfontes)",
        "Vila Nova de ",
        ("V.N. Gaia", "Vila Nova de Gaia"),
        needs="V",
        shapes=(
            "A.A. A",
            "A. A. A",
            "Aa Aa A",
            "A.A.A",
            "A. A.A",
            "A.A. aa A",
            "A. A. aa A",
            "Aa Aa aa A",
        ),
    ),
    rule(
        "Vila Real de Santo António in short",
        r"(?<![\w.])V\. ?R\. ?(?:de )?(?:S\.|Sto\.?) ?(?=António)",
        "Vila Real de Santo ",
        ("em V. R. S. António", "em Vila Real de Santo António"),
        needs=["António"],
    ),
    rule(
        "his wife in short",
        r"(?<= e )(?:de )?s\. ?m\.(?= [A-ZÀ-Þ])",
        "sua mulher",
        ("filho de Rui e s.m. Ana", "filho de Rui e sua mulher Ana"),
        needs="s",
        shapes=("a a.a. A", "a a. a. A", "a aa a.a. A", "a aa a. a. A"),
    ),
    rule(
        "cross before the day of a death",
        r"(?:^|(?<=\n)|(?<=[;,] ))\+ ?(?=\d{1,2}[./-](?:\d{1,2}|[IVX]{1,4})[./-]\d{4})",
        lambda m: "falecido a " if _FAMILY.search(before(m, 60) + after(m, 20)) else None,
        (
            "n. 3.2.1850; + 1.4.1920",
            "nascido em três de fevereiro de mil oitocentos e cinquenta; falecido a primeiro de "
            "abril de mil novecentos e vinte",
        ),
        needs="+",
    ),
    rule(
        "colonel in short",
        r"(?<![\w.-])(?<!\d )Cor\. (?=[A-ZÀ-Þ][a-zà-ÿ]{2})",
        "coronel ",
        ("o Cor. Sousa", "o coronel Sousa"),
        needs=["Cor"],
    ),
    rule(
        "ordinal of several",
        r"(?<![\w.,])(?P<n>[1-9])\.?(?P<end>[ºª])s(?!\w)(?! (?:feiras|e [2-6]\.?ªs))",
        lambda m: (
            None
            if m["end"] == "ª" and "2" <= m["n"] <= "6"
            else _NUMBERS[m["n"]] + ("os" if m["end"] == "º" else "as")
        ),
        ("os 2ºs Rui e Zé", "os segundos Rui e Zé"),
        needs="ºª",
        shapes=("0aa", "0.aa"),
    ),
    rule(
        "model of a plane",
        r"(?P<maker>(?<!\w)(?:Boeing|Airbus|Embraer|Cessna|Piper) )(?P<a>[A-Z]{0,4}-?\d{2,3})"
        r"-(?P<b>\d{1,3})(?=[A-Z]{0,2}(?![\w-]))",
        lambda m: (
            m["maker"]
            + " ".join(
                cardinal(part, "pt_BR") if part.isdecimal() else " ".join(part)
                for part in re.findall(r"[A-Z]+|\d+", f"{m['a']} {m['b']}")
            )
        ),
        ("um Boeing 747-8", "um Boeing setecentos e quarenta e sete oito"),
        needs=["Boeing", "Airbus", "Embraer", "Cessna", "Piper"],
    ),
    rule(
        "seconds and hundredths",
        r"(?<![\w.,'′])(?P<s>[1-5]?\d)[\"″](?P<c>\d\d)(?![\w\"″]|[.,]\d)",
        lambda m: (
            f"{cardinal(m['s'], 'pt_BR')} segundos e {cardinal(str(int(m['c'])), 'pt_BR')} "
            f"centésimo{'s' * (m['c'] != '01')}"
            if int(m["c"]) and int(m["s"]) > 1
            else None
        ),
        ('100 m: 11"31', "cem metros: onze segundos e trinta e um centésimos"),
        shapes=('0"0', "0″0"),
    ),
    rule(
        "price for each",
        r"(?<= )p/ ?(?=(?:pessoa|noite|mês|dia|hora|semana|casal|criança|aluno|sócio|quarto)"
        r"(?!\w))",
        lambda m: "por " if _PRICE.search(before(m)) else None,
        ("Almoço: 12 € p/ pessoa", "Almoço: doze euros por pessoa"),
        needs="/",
        shapes=("a/a", "a/ a"),
    ),
    rule(
        "postal code behind a number and a dash",
        r"(?<=\d) ?[–-] ?(?=[1-9]\d{3}-\d{3} [A-ZÀ-Þ])",
        ", ",
        (
            "Apartado 123 – 2711-901 Sintra",
            "Apartado cento e vinte e três, dois sete um um, nove zero um Sintra",
        ),
        shapes=(
            "0-0000-000",
            "0–0000-000",
            "0 - 0000-000",
            "0 – 0000-000",
            "0- 0000-000",
            "0 -0000-000",
            "0– 0000-000",
            "0 –0000-000",
        ),
    ),
)
"""Before all others."""
