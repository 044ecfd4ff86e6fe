"""Portuguese rules for numbers that papers write twice, and for Roman numerals of a law."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import fraction, nth
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import VALUE, before, rule
from declaim.normalise.spelled_words import VALID_ROMAN

_NUMERAL = rf"(?=[IVXL]){VALID_ROMAN}(?![\w'])"
_OF_A_LAW = re.compile(
    r"(?:§§? ?|\b(?:[Aa]rts?\.?|[Aa]rtigos?|[Pp]arágrafos?) )\d{1,4}(?:\.?[ºo°])?(?:-[A-Z])?"
    r"(?:, (?:caput|parágrafo único|§ ?\d{1,2}\.?[ºo°]?))?, $"
    r"|\b(?:[Aa]rts\.|[Aa]rtigos) [^.;]{1,45}(?:\b\d{1,3}(?:[ºo°])?(?:-[A-Z])?"
    rf"|{VALUE}), $"
)


def _numerals(match: re.Match[str]) -> str | None:
    if not _OF_A_LAW.search(before(match, 60)):
        return None
    return re.sub("[IVXL]+", lambda m: cardinal(roman(m[0]), "pt_BR"), match[0])


def _bare(said: str) -> str:
    """The words of a number in one spelling, without what joins them."""
    said = said.lower().replace("quatorze", "catorze").removeprefix("h")
    said = re.sub("deza(?=ss|n)", "deze", said)
    return " ".join(re.sub(r",| e\b", " ", said).split())


def _once(match: re.Match[str]) -> str | None:
    """The words in brackets, where they say the number before them."""
    number = cardinal(match["n"].replace(".", ""), "pt_BR")
    rest = " por cento" if match["percent"] else " reais" if match["money"] else ""
    endings = (rest, f" de{rest}", " real") if match["money"] else (rest,)
    ways = {_bare(form + end) for form in (number, feminine(number)) for end in endings}
    return match["said"] if _bare(match["said"]) in ways else None


def _fraction_once(match: re.Match[str]) -> str | None:
    """2/3 (dois terços): the words in brackets are not said again."""
    said = fraction(int(match["top"]), int(match["bottom"]))
    return said if said and match["part"] == said.rpartition(" ")[2][: len(match["part"])] else None


def _repeated(match: re.Match[str]) -> str | None:
    """Nothing for the figures in brackets that say the words before them again."""
    number = cardinal(match["n"], "pt_BR")
    text = before(match, 80)
    words = len(_bare(number).split())
    last = _bare(" ".join(text.split()[-words - number.count(" e ") :])).split()[-words:]
    ways = {_bare(number), _bare(feminine(number))}
    return "" if " ".join(last) in ways else None


LEGAL = (
    rule(
        "year of a constitution or a code",
        r"(?:(?<=Constituição)|(?<=ão Federal)|(?<=\bCarta)|(?<=Código Civil)|(?<=Código Penal))"
        r"/(?=(?:(?:19|20)\d\d|[2-9]\d|0\d)(?![\w/]|[.,]\d))",
        " de ",
        ("a Constituição Federal/88", "a Constituição Federal de oitenta e oito"),
        needs="/",
        shapes=("a/0",),
    ),
    rule(
        "figures that repeat their words",
        r"(?<=[a-zà-úA-ZÀ-Þ]) \((?P<n>\d{1,4})\)(?=[ ,.;:]|$)",
        _repeated,
        ("em dois (2) dias, vinte e uma (21) vagas", "em dois dias, vinte e uma vagas"),
        shapes=("a (0", "A (0"),
    ),
    rule(
        "ordinals of a law with a degree sign",
        rf"(?<![\w.,])(?P<n>[1-9]\d?)°(?=(?:, | e )(?=[IVXL]){VALID_ROMAN}(?!\w)"
        r"|,? (?:inciso|caput|alínea|§)|, \d{1,3}°,)",
        lambda m: nth(m["n"], False),
        ("artigos 5º, XX, e 7°, XX", "artigos quinto, vinte, e sétimo, vinte"),
        needs="°",
    ),
    rule(
        "fraction that its words repeat",
        r"(?<![\w.,/])(?P<top>[1-9])/(?P<bottom>[2-9]|10) "
        r"\([^\W\d_]{2,7} (?P<part>[^\W\d_]{4,8})\)",
        _fraction_once,
        ("de 2/3 (dois terços)", "de dois terços"),
        needs="/",
        shapes=("0/0 (",),
    ),
    rule(
        "respectable in short",
        r"(?<![\w.])(?P<r>r|v)\. (?=decis|senten|despach|acórd|aresto|julgad)",
        lambda m: "respeitável " if m["r"] == "r" else "venerando ",
        ("a r. decisão, o v. acórdão", "a respeitável decisão, o venerando acórdão"),
        needs="rv",
        shapes=("a. a",),
    ),
    rule(
        "Roman numerals behind an article or a paragraph",
        rf"(?<![\w.]){_NUMERAL}(?:(?:, | e | ou | a ){_NUMERAL}){{0,8}}",
        _numerals,
        ("§ 2º, I e IV, da Lei", "parágrafo segundo, um e quatro, da Lei"),
        needs="IVXL",
        near=r", [IVXL]+(?!\w)",
    ),
    rule(
        "number of a bill and its legislature",
        rf"(?<=\d)/(?P<n>(?=[IVX]){VALID_ROMAN})(?:/(?:(?P<session>[1-4])\.?ª"
        rf"|(?P<y>\d{{4}})))?(?![\w/])",
        lambda m: (
            f", {cardinal(roman(m['n']), 'pt_BR')}"
            + (f", {nth(m['session'], True)}" if m["session"] else "")
            + (f", de {cardinal(m['y'], 'pt_BR')}" if m["y"] else "")
        ),
        ("n.º 3/XV/1.ª", "número três, quinze, primeira"),
        ("a Lei 76/VI/2005", "a Lei setenta e seis, seis, de dois mil e cinco"),
        shapes=("0/A",),
    ),
    rule(
        "number that its words repeat",
        r"(?<![\w.,/-])(?P<money>R\$ ?)?(?P<n>\d{1,3}(?:\.\d{3}){1,3}|\d{1,6})(?(money)(?:,00)?)"
        r"(?P<percent> ?%)? ?\((?P<said>[^\W\d_][^\d()]{1,80})\)",
        _once,
        ("12 (doze) meses, 2 (duas) vezes", "doze meses, duas vezes"),
        ("R$ 1.500,00 (mil e quinhentos reais)", "mil e quinhentos reais"),
        needs="(",
        shapes=("0 (", "0(", "0% (", "0 % (", "0%("),
    ),
)
"""Before all others."""
