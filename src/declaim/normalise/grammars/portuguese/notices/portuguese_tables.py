"""Portuguese rules for timetables, draws, plates, ages and other short entries of tables."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import clock, date
from declaim.normalise.grammars.portuguese.portuguese_figures import MONTHS
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, before, rule

_COMPASS = {
    "NNE": "norte-nordeste", "ENE": "leste-nordeste", "SSE": "sul-sudeste", "SSW": "sul-sudoeste",
    "SSO": "sul-sudoeste", "WSW": "oeste-sudoeste", "WNW": "oeste-noroeste",
    "NNW": "norte-noroeste", "NNO": "norte-noroeste",
}  # fmt: skip
_STARTS = (
    r"(?i:estrei\w{1,3}|começ\w{1,4}|arranc\w{1,3}|abr[ei]\w{0,3}|sai|termin\w{1,4}|encerr\w{1,4}"
    r"|venc[ei]\w{0,4}|realiz\w{1,4}(?:-se)?|decorr\w{1,3}|nasc\w{1,4}|morr\w{1,3}|início|fim"
    r"|prazo|término"
    r"|sorteio|lançamento|inauguração|entrega|prova|jogo)"
)


def _starts(match: re.Match[str]) -> str | None:
    if not 1 <= int(match["d"]) <= 31:
        return None
    return match["what"] + date("", match["d"], MONTHS[int(match["m"]) - 1], "")


def _plate(match: re.Match[str]) -> str:
    parts = re.findall(r"\d+|[A-Z]+", match[0])
    return ", ".join(
        one_by_one(part, "pt_BR")
        if len(part) > 2
        else cardinal(part, "pt_BR")
        if part.isdecimal()
        else " ".join(part)
        for part in parts
    )


def _times(match: re.Match[str]) -> str:
    return re.sub(r"(\d\d)\.(\d\d)", lambda m: clock(int(m[1]), int(m[2])), match[0])


TABLES_IN_TEXT: tuple[Rule, ...] = (
    rule(
        "day on which something starts",
        rf"(?P<what>(?<!\w){_STARTS}:? (?:a |em )?)(?P<d>[0-3]?\d)/(?P<m>1[0-2]|0?[1-9])"
        r"(?![\w/%]|[.,]\d| d[aeo]s? )",
        _starts,
        ("estreia a 5/10", "estreia a cinco de outubro"),
        needs="/",
    ),
    rule(
        "least age",
        r"(?<![\w/])M/(?=\d{1,2}(?!\d))",
        "maiores de ",
        ("filme (M/14)", "filme (maiores de catorze)"),
        needs=["M", "/"],
        shapes=("A/0",),
    ),
    rule(
        "plate of a car",
        r"(?<![\w-])(?:\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-\d\d|[A-Z]{2}-\d\d-[A-Z]{2}"
        r"|\d\d-\d\d-[A-Z]{2}"
        r"|[A-Z]{3}-\d{4}|[A-Z]{3}\d[A-Z]\d\d)(?![\w-])",
        lambda m: (
            _plate(m)
            if re.search(
                r"(?i:matrícula|placas?|viatura|carro|veículo)\b[^.;]{0,30}$", before(m, 44)
            )
            else None
        ),
        ("matrícula 12-AB-34", "matrícula doze, A B, trinta e quatro"),
        shapes=("0-A", "A-0", "A0A"),
    ),
    rule(
        "numbers of a draw",
        r"(?<![\w.,/-])\d{1,2}(?:-\d{1,2}){3,14}(?![\w/-]|[.,]\d)",
        lambda m: (
            ", ".join(cardinal(n, "pt_BR") for n in m[0].split("-"))
            if re.search(r"\d\d", m[0])
            else None
        ),
        ("3-17-22-35-49", "três, dezessete, vinte e dois, trinta e cinco, quarenta e nove"),
        shapes=("0-0",),
    ),
    rule(
        "times of a timetable",
        r"(?<![\w.,$€])(?:(?:[01]\d|2[0-3])\.[0-5]\d(?:, | e )){0,6}0\d\.[0-5]\d"
        r"(?:(?:, | e )(?:[01]\d|2[0-3])\.[0-5]\d(?!\d)){0,8}(?![\w%]|[.,]\d| ?(?:[€%]|m[mlg]?\b"
        r"|k[gm]\b))",
        _times,
        ("Saídas: 06.30 e 14.00", "Saídas: seis horas e trinta e catorze horas"),
        shapes=("0.0",),
    ),
    rule(
        "time before a stroke",
        r"(?<![\w.,:])(?P<h>\d|1\d|2[0-3]):(?P<m>[0-5]\d)/(?=[a-zà-ú]{4})",
        lambda m: f"{clock(int(m['h']), int(m['m']))}, ",
        ("partida 7:05/chegada 9:50", "partida sete horas e cinco, chegada nove horas e cinquenta"),
        shapes=("0:0/a", "0:00/a", "0:0"),
    ),
    rule(
        "hours less",
        r"(?:(?<=: )|(?<=\())[-−](?=\d{1,2} ?h(?:oras?)?(?!\w))",
        "menos ",
        ("diferença: -2h", "diferença: menos duas horas"),
        needs="-−",
    ),
    rule(
        "seconds of a pause",
        r"(?<![\w.,])(?P<n>\d{1,3})(?:[\"″]|'')(?= de (?:pausa|descanso|intervalo|prancha"
        r"|recuperação))",
        lambda m: f"{cardinal(m['n'], 'pt_BR')} segundos",
        ('com 60" de pausa', "com sessenta segundos de pausa"),
        needs="\"″'",
    ),
    rule(
        "minutes in an oven",
        r"(?P<name>(?<!\w)(?:por|durante|uns|mais) )(?P<n>\d{1,2}) ?m(?=[;,.)]|$| e\b| até\b)",
        lambda m: (
            f"{m['name']}{cardinal(m['n'], 'pt_BR')} minutos"
            if re.search(
                r"(?i:forno|ass[ae]|coz|ferv|banho|lume|fogo|repous|descans)", before(m, 70)
            )
            else None
        ),
        ("leve ao forno por 25 m.", "leve ao forno por vinte e cinco minutos."),
        shapes=("0a", "0 a"),
        near=r"\d ?m(?!\w)",
    ),
    rule(
        "ending of an ordinal in short",
        r"(?:(?<=\dª )|(?<=\d\.ª ))(?P<what>temp|cl|T)\.(?=[,;)]|$| [a-zà-ú])",
        lambda m: {"temp": "temporada", "cl": "classe", "T": "turma"}[m["what"]],
        ("a 2.ª temp. da série", "a segunda temporada da série"),
        needs="ª",
    ),
    rule(
        "day of the week with one letter",
        r"(?<![\w.,])(?P<n>[2-6])\.?ª[- ]?f\.(?=[,;)]|$| [a-zà-ú])",
        lambda m: f"{('segunda', 'terça', 'quarta', 'quinta', 'sexta')[int(m['n']) - 2]}-feira",
        ("na 6.ª f., à noite", "na sexta-feira, à noite"),
        needs="ª",
    ),
    rule(
        "age in short",
        r"(?<=\d )a\.(?=[,)])",
        "anos",
        ("o autor, 45 a., casado", "o autor, quarenta e cinco anos, casado"),
        needs="a",
        shapes=("0 a.",),
    ),
    rule(
        "day just past",
        r"(?P<day>(?<!\w)dia \d{1,2}) p\.? ?p\.?(?!\w)",
        lambda m: f"{m['day'][:4]}{cardinal(m['day'][4:], 'pt_BR')} próximo passado{last_stop(m)}",
        ("no dia 3 p.p., ouviu-se", "no dia três próximo passado, ouviu-se"),
        shapes=("0 a",),
    ),
    rule(
        "share of a thing in short",
        r"(?<=%) s/ ?(?=[oa]s? )",
        " sobre ",
        ("10% s/ o valor", "dez por cento sobre o valor"),
        needs="/",
    ),
    rule(
        "interest behind words",
        r"(?<=por cento\) )a\. ?(?P<of>[adm])\.(?!\w)|(?<=por cento )a\. ?(?P<of2>[adm])\.(?!\w)",
        lambda m: "ao " + {"a": "ano", "d": "dia", "m": "mês"}[m["of"] or m["of2"]] + last_stop(m),
        ("5% (cinco por cento) a.m., pagos", "cinco por cento ao mês, pagos"),
        needs="a",
        shapes=("a a.a.", ") a.a.", "a a. a.", ") a. a."),
    ),
    rule(
        "score of a long game",
        r"(?<=[a-zà-ú] )(?P<a>\d{2,3}) ?x ?(?P<b>\d{2,3})(?= [A-ZÀ-Þ][a-zà-ú])",
        lambda m: f"{cardinal(m['a'], 'pt_BR')} a {cardinal(m['b'], 'pt_BR')}",
        ("Lakers 112 x 108 Celtics", "Lakers cento e doze a cento e oito Celtics"),
        shapes=("0 a 0", "0a0", "0 a0", "0a 0"),
    ),
    rule(
        "least in brackets",
        r"(?<=\()m[ií]n\. (?=\d)",
        "mínimo ",
        ("(min. 3 pessoas)", "(mínimo três pessoas)"),
        needs=["min", "mín"],
    ),
    rule(
        "share behind a sum",
        r"(?:(?<=lhão)|(?<=lhões)|(?<= mil)|(?<=euros)|(?<=reais)) [-–—] (?=\d[\d.,]{0,8} ?%)",
        ", ",
        ("R$ 2 bilhões – 7% do total", "dois bilhões de reais, sete por cento do total"),
        needs="%",
    ),
    rule(
        "so many for each",
        r"(?<=\d)/(?=(?:jogo|pessoa|aluno|aula|casa|família|sessão|noite|unidade|cabeça|partida"
        r"|turma)(?!\w))",
        " por ",
        ("12 golos (0,6/jogo)", "doze golos (zero vírgula seis por jogo)"),
        needs="/",
        shapes=("0/a",),
    ),
    rule(
        "three letters of a compass",
        r"(?<![\w-])(?:NNE|ENE|SSE|SSW|SSO|WSW|WNW|NNW|NNO)(?![\w-]| [A-Z][a-z])",
        lambda m: _COMPASS[m[0]],
        ("a 12 km a NNE de Sines", "a doze quilômetros a norte-nordeste de Sines"),
        needs=["NNE", "ENE", "SSE", "SSW", "SSO", "WSW", "WNW", "NNW", "NNO"],
    ),
    rule(
        "not in short",
        r"(?<=[a-zà-ú] )n/ ?(?=[a-zà-ú]{3})",
        "não ",
        ("danos n/ patrimoniais", "danos não patrimoniais"),
        needs="/",
        shapes=("a a/",),
    ),
    rule(
        "building and room in short",
        r"(?:(?<=\d, )|(?<=\d - )|(?<=\d – )|(?<=\d ))(?:(?P<ed>Ed|Edif)\. (?=[A-ZÀ-Þ])"
        r"|[Ss]l\. ?(?=\d))",
        lambda m: "edifício " if m["ed"] else "sala ",
        ("rua Sá, 5, Ed. Itália, sl. 12", "rua Sá, cinco, edifício Itália, sala doze"),
        shapes=("0, A", "0 - A", "0 – A", "0 A", "0, a", "0 - a", "0 – a", "0 a"),
        needs=["Ed", "Edif", "Sl", "sl"],
    ),
    rule(
        "floor in short",
        r"(?:(?<=\d[ºª°] )|(?<=\.[ºª°] ))[Aa]nd\.?(?=,|;| -|$|\))",
        "andar",
        ("no 3º and., sala 2", "no terceiro andar, sala dois"),
        shapes=("° aa", "° Aa", "0a aa", "0a Aa", ".a aa", ".a Aa"),
    ),
    rule(
        "following sheets in short",
        r"(?<=\d )ss\.(?=[,;)]|$| [a-zà-ú])",
        "e seguintes",
        ("fls. 12 ss., e o resto", "folhas doze e seguintes, e o resto"),
        needs=["ss"],
    ),
)
"""Before all others."""
