"""Portuguese births and deaths of an encyclopedia: (n. Porto 1950 – m. Lisboa 2001)."""

import re

from declaim.normalise.grammars.portuguese.portuguese_figures import MONTHS
from declaim.normalise.rules import Rule, any_of, before, rule, words

_WOMEN = any_of(
    words("""
    Adelaide Alice Amália Ana Beatriz Bárbara Bruna Camila Carla Carlota Carolina Catarina Cecília
    Célia Clara Cláudia Cristina Daniela Débora Diana Eduarda Elisa Elsa Ema Emília Ester Eugénia
    Eugênia Eva Fernanda Filipa Florbela Francisca Gabriela Graça Helena Inês Irene Isabel Joana
    Júlia Juliana Larissa Laura Leonor Letícia Lídia Lígia Luana Lúcia Luísa Luíza Madalena Mafalda
    Manuela Mara Márcia Margarida Maria Mariana Marina Marta Matilde Mónica Mônica Natália Olga
    Patrícia Paula Raquel Regina Rita Rosa Sandra Sara Silvana Sílvia Simone Sofia Sónia Sônia
    Susana Tarsila Teresa Tereza Vanda Vanessa Vera Virgínia Vitória
    """)
)
_WOMAN = re.compile(
    r"(?<!\w)(?:[a-zç]{3,12}(?:triz|tora|sora|dora)|poetisa|cantora|escritora|pintora|santa|rainha"
    r"|freira|princesa|condessa|duquesa|esposa|mulher|filha|irmã|mãe|advogada|médica|filósofa)"
    r"(?: [a-zç]{3,20}){0,2}(?: [A-ZÀ-Þ][\w'’-]*| d[aeo]s?){0,5},? ?\($"
    rf"|(?<!\w)(?:{_WOMEN})(?: [A-ZÀ-Þ][\w'’.-]*| d[aeo]s?| e){{0,5}},? ?\($"
)
_WITH_ARTICLE = ("Porto", "Rio", "Funchal", "Recife", "Barreiro", "Seixal", "Montijo", "Fundão")
_TOWN = r"[A-ZÀ-Þ][a-zà-ú]{2,20}(?:[ -](?:d[aeo]s? )?[A-ZÀ-Þ][a-zà-ú]{2,20}){0,3}"


def _born(match: re.Match[str]) -> str:
    text, town = before(match, 100), match["town"]
    is_woman = _WOMAN.search(text[: text.rfind("(") + 1])
    stem = {"n": "nascid", "m": "mort", "f": "falecid"}[match["w"]]
    said = f"{', ' * bool(match['dash'])}{stem}{'a' if is_woman else 'o'} "
    if not town:
        return f"{said}em "
    return f"{said}{'no' if town.startswith(_WITH_ARTICLE) else 'em'} {town}, "


BIRTHS: tuple[Rule, ...] = (
    rule(
        "born or dead of an encyclopedia",
        r"(?:(?<=[a-zà-ú] \()|(?<=[\da-zà-ú][;,] )|(?P<dash>(?<=\d) ?[–-] ))(?P<w>[nmf])\. ?"
        rf"(?:(?:em )?(?P<town>{_TOWN}),? )?"
        rf"(?=(?:[0-3]?\d de (?:{any_of(MONTHS)}) de )?(?:1\d{{3}}|20[0-3]\d)(?!\w|[.,/]\d))",
        _born,
        (
            "a poetisa Eva Reis (n. Porto 1950 – m. Faro, 2 de maio de 2001)",
            "a poetisa Eva Reis (nascida no Porto, mil novecentos e cinquenta, "
            "morta em Faro, dois de maio de dois mil e um)",
        ),
        near=r"[nmf](?<!\w.)\. ?(?:[A-ZÀ-Þ\d]|em )",
    ),
)
"""Before all others."""
