"""Portuguese rules for short forms that the words beside them decide: titles, offices, courts."""

import re

from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.rules import before, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_WOMEN = {
    "Dep": "deputada", "Min": "ministra", "Sen": "senadora", "Des": "desembargadora",
    "Ver": "vereadora", "Gov": "governadora", "Pref": "prefeita", "Adv": "advogada",
    "Rel": "relatora", "Pres": "presidente", "Sec": "secretária", "Ten": "tenente",
    "Cap": "capitã",
}  # fmt: skip
_OFFICES = {"Mun": "municipal", "Est": "estadual", "Fed": "federal", "Nac": "nacional",
            "Reg": "regional"}  # fmt: skip
_DEGREES = {"Me": "mestre", "Ms": "mestre", "Msc": "mestre", "MSc": "mestre", "Ma": "mestra",
            "Esp": "especialista", "PhD": "P H D", "Mestr": "mestrando"}  # fmt: skip
_SCHOOLS = {"Sec": "secundária", "Bás": "básica", "Prim": "primária", "Sup": "superior",
            "Prof": "profissional", "Téc": "técnica",
            "Est": "estadual", "Mun": "municipal"}  # fmt: skip
_ACTS = {"Port": "portaria", "Desp": "despacho", "Dec": "decreto", "Reg": "regulamento",
         "Dir": "diretiva", "Resol": "resolução", "Delib": "deliberação", "Of": "ofício",
         "Circ": "circular", "Av": "aviso"}  # fmt: skip
_HONOURS = {"e": "egrégio", "eg": "egrégio", "c": "colendo", "col": "colendo", "d": "douto",
            "i": "ilustre", "il": "ilustre", "n": "nobre", "r": "respeitável"}  # fmt: skip
_BODIES = (
    r"Tribuna(?:l|is)|Cortes?|Câmaras?|Turmas?|Seç(?:ão|ões)|Órgãos?|Colegiados?|Pleno|Plenário"
    r"|Juízos?|Juíz[ea]s?|Juiz|juízos?|juiz|magistrad[oa]s?|Magistrad[oa]s?|[Rr]elator[ea]?s?"
    r"|[Dd]esembargador[ea]?s?|[Pp]rocurador[ea]?s?|[Pp]rocuradoria|[Mm]inistr[oa]s? [Rr]elator"
    r"|[Aa]dvogad[oa]s?|[Cc]ausídic[oa]s?|[Pp]atron[oa]s?|[Dd]efensor[ea]?s?|[Pp]romotor[ea]?s?"
    r"|[Pp]erit[oa]s?|[Jj]ulgador[ea]?s?|[Mm]inistério Público|Presidência|Vara|Supremo|Superior"
    r"|Conselho|Vice-Presidência|S ?T ?[FJ]\b|T ?J\b"
)
_OF_A_WOMAN = re.compile(
    r"(?:Corte|Câmara|Turma|Seç|Juíza|juíza|[Pp]rocuradoria|Presidência|Vara|Vice|\w+(?:ada|ata|ora"
    r"|ica|ona|ita)s?$)"
)

_BROTHERS = {"José", "Jorge", "André", "Vicente", "Felipe", "Filipe", "Jaime", "Tomé"}

_SMALL = {
    "prof": "professor", "profa": "professora", "dr": "doutor", "dra": "doutora",
    "drs": "doutores", "dras": "doutoras", "sr": "senhor", "sra": "senhora", "srs": "senhores",
    "sras": "senhoras", "eng": "engenheiro", "enga": "engenheira", "drsa": "doutores",
    "srsa": "senhores",
}  # fmt: skip
_MEN = {
    "dep": "deputado", "min": "ministro", "sen": "senador", "des": "desembargador",
    "ver": "vereador", "gov": "governador", "pref": "prefeito", "adv": "advogado",
    "pres": "presidente", "ten": "tenente", "cap": "capitão", "gen": "general", "cel": "coronel",
    "maj": "major", "sgt": "sargento", "del": "delegado", "pe": "padre", "card": "cardeal",
    "rel": "relator",
}  # fmt: skip


def _office(the: str, short: str) -> str:
    is_woman = the.strip().lower() in {"a", "à", "da", "na", "pela"}
    return (_WOMEN.get(short.capitalize()) if is_woman else None) or _MEN[short]


_OFFICE = re.compile(r"\b(?:Univ|Dep|Gov|Câmara|Câm|Justiça|Just|Des|Pref)\.? $")
_TEACHER = re.compile(r"\b(?:Prof|Profa|Prof\.ª|Profª|Dr|Dra|Profs)\.? $")


def _honour(match: re.Match[str]) -> str:
    word, body = _HONOURS[match["short"].lower()], match["body"]
    if word[-1] == "o" and _OF_A_WOMAN.match(body):
        word = word[:-1] + "a"
    return word + "s" * (body.endswith("s") and not body.endswith("is"))


_MINISTRY = (
    r"(?:Educação|Saúde|Cultura|Obras|Finanças|Fazenda|Turismo|Esportes?|Desportos?|Transportes?"
    r"|Segurança|Administração|Planejamento|Agricultura|Habitação|Meio Ambiente)(?!\w)"
)
"""The work of a secretariat, where no word joins it."""


def _is_office(match: re.Match[str]) -> bool:
    return bool(match["office"]) and not re.search(
        r"\b(?:[Oo]|[dn]o|ao|[Pp]elo|um) $", before(match)
    )


def _secretary(match: re.Match[str]) -> str:
    is_office = not match.string.startswith("de Estado", match.end())
    return "secretaria " if is_office else "secretária "


TITLES = (
    rule(
        "court in short",
        rf"(?P<the>(?<!\w)(?:[OoAaÀà]|[Aa]o|[DdNn][oa]|[Pp]el[oa]|[Dd]?[Ee]st[ea]|[Dd]?[Ee]ss[ea]"
        rf"|[Nn]ess[ea]"
        rf"|[Nn]est[ea]|um|uma|seus?|[Oo]s|[Aa]os|[DdNn][oa]s) )(?P<short>[EeCcDdIiNn]|[Ee]g"
        rf"|[Cc]ol|[Ii]l)\. "
        rf"(?=(?P<body>{_BODIES})(?![\w-]))",
        lambda m: f"{m['the']}{_honour(m)} ",
        (
            "o E. Tribunal, a C. Turma e o d. juízo",
            "o egrégio Tribunal, a colenda Turma e o douto juízo",
        ),
        ("do i. relator, do n. causídico", "do ilustre relator, do nobre causídico"),
        shapes=("A. A", "A. a", "a. A", "a. a"),
    ),
    rule(
        "judge in short",
        r"(?<![\w.])M\.?M\.?[ªº]?\.? (?=(?:Juiz|juiz|Julgador|Magistrad[oa])(?P<f>a?)(?!\w))"
        r"|(?<![\w.])M\.?M\.?[ªº]?\.? (?=(?:Juíza?|juíza?|Juízo|juízo))",
        lambda m: (
            "meritíssima "
            if re.match(r"[Jj]uíza", m.string[m.end() : m.end() + 6])
            else "meritíssimo "
        ),
        ("o MM. Juiz e a MMª Juíza", "o meritíssimo Juiz e a meritíssima Juíza"),
        needs="M",
        shapes=("AA. ", "A.A. ", "AAa", "AA "),
    ),
    rule(
        "office of a woman in short",
        r"(?P<the>(?<!\w)(?:[AaÀà]|[dn]a|[Pp]ela|uma|[Ss]ra\.) )(?P<short>Dep|Min|Sen|Des|Ver|Gov"
        r"|Pref|Adv|Rel|Pres|Ten|Cap)\.ª? (?=[A-ZÀ-Þ][a-zà-ÿ])",
        lambda m: f"{m['the']}{_WOMEN[m['short']]} ",
        ("a Min. Rosa e a Dep. Lia", "a ministra Rosa e a deputada Lia"),
        needs=_WOMEN,
    ),
    rule(
        "kind of a school in short",
        r"(?<![\w.])(?<!\d )(?P<name>Esc\.|Escola|Ensino|Inst\.|Col[ée]g\.) (?P<kind>Sec|Bás|Prim"
        r"|Sup"
        r"|Prof|Téc|Est|Mun)\.(?=/| [A-ZÀ-Þ]| d[aeo]s? )",
        lambda m: (
            {"Esc.": "escola", "Inst.": "instituto"}.get(m["name"], m["name"])
            + " "
            + (
                _SCHOOLS[m["kind"]][:-1] + "o"
                if m["name"] in {"Ensino", "Inst."} and _SCHOOLS[m["kind"]].endswith("a")
                else _SCHOOLS[m["kind"]]
            )
        ),
        (
            "a Esc. Sec. de Camões, o Inst. Sup. Técnico",
            "a escola secundária de Camões, o instituto superior Técnico",
        ),
        needs=_SCHOOLS,
    ),
    rule(
        "title in small letters",
        r"(?<![\w.])(?P<short>profa?|dra?s?|sra?s?|eng)\.?ª?\.? (?=[A-ZÀ-Þ][\w.])",
        lambda m: (
            f"{_SMALL[m['short'] + 'a' * ('ª' in m[0] and m['short'][-1] != 'a')]} "
            if re.search(r"[.ª]", m[0])
            else None
        ),
        (
            "o prof. Rui, a profª. Ana, a dra. Lia",
            "o professor Rui, a professora Ana, a doutora Lia",
        ),
        needs=words("prof profa profª profaª dr dra drª drs dras sr sra srª srs sras eng"),
    ),
    rule(
        "office in small letters",
        r"(?P<the>(?<!\w)(?:[OoAaÀà]|[Aa]o|[DdNn][oa]|[Pp]el[oa]|e|com|[Oo] ex-[a-z]{3,10}) )"
        r"(?P<short>dep|min|sen|des|ver|gov|pref|adv|pres|ten|cap|gen|cel|maj|sgt|del|pe|card"
        r"|rel)\. "
        r"(?=[A-ZÀ-Þ](?:[a-zà-ÿ]|\. ))",
        lambda m: m["the"] + _office(m["the"], m["short"]) + " ",
        ("o dep. Rui e a sen. Ana", "o deputado Rui e a senadora Ana"),
        needs=_MEN,
    ),
    rule(
        "secretariat in short",
        r"(?<![\w.])(?P<the>(?:[AaÀà]|[dn]a|[Pp]ela) )?Sec\. (?P<of>(?:Mun|Est|Nac)\. )?"
        rf"(?=d[aeo]s? |(?P<office>{_MINISTRY}))",
        lambda m: (
            f"{m['the'] or ''}"
            + (_secretary(m) if m["the"] or m["of"] or _is_office(m) else "secretário ")
            + (f"{_OFFICES[m['of'][:3]]} " if m["of"] else "")
        ),
        ("na Sec. Mun. de Obras", "na secretaria municipal de Obras"),
        ("Sec. Saúde, o Sec. Obras", "secretaria Saúde, o secretário Obras"),
        needs=["Sec"],
    ),
    rule(
        "school in short",
        r"(?<![\w.])(?<!\d )Esc\. (?=[A-ZÀ-Þ][a-zà-ÿ])|(?<![\w.])E\. ?B\. ?(?=\d)",
        lambda m: "escola " if m[0][1] == "s" else "E B ",
        ("a Esc. Camões", "a escola Camões"),
        shapes=("Aaa. A", "A.A", "A. A"),
    ),
    rule(
        "cycles of a school",
        r"(?<![\w-])E ?B ?(?P<a>[1-3])[,/+](?P<b>[1-3])(?!\d|[.,]\d)",
        lambda m: f"E B {cardinal(m['a'], 'pt_BR')} {cardinal(m['b'], 'pt_BR')}",
        ("a EB 2,3 de Paços", "a E B dois três de Paços"),
        shapes=("A0,0", "A 0,0", "A0/0", "A 0/0", "A0+0", "A 0+0"),
    ),
    rule(
        "office in short",
        r"(?<=[\w.] )(?P<of>Mun|Est|Fed|Nac|Reg)\.(?=,| [A-ZÀ-Þd])",
        lambda m: _OFFICES[m["of"]] if _OFFICE.search(before(m)) else None,
        ("a Univ. Fed. do Rio", "a universidade federal do Rio"),
        needs=_OFFICES,
    ),
    rule(
        "department in short",
        r"(?<![\w.])Dep\.(?= de [A-ZÀ-Þ])",
        "departamento",
        ("o Dep. de Física", "o departamento de Física"),
        needs=["Dep"],
    ),
    rule(
        "engineering in short",
        r"(?P<of>(?<!\w)(?:em|de|Em|De) )Eng\.ª? (?=[A-ZÀ-Þ]|d[aeo]s? )",
        lambda m: f"{m['of']}engenharia ",
        ("graduado em Eng. Civil", "graduado em engenharia Civil"),
        needs=["Eng"],
    ),
    rule(
        "square or pastor in short",
        r"(?<![\w.])(?:Pr\. (?P<of>d[aeo]s? )?|Pra\. )(?=[A-ZÀ-Þ])",
        lambda m: "pastora " if m[0][2] == "a" else f"praça {m['of']}" if m["of"] else "pastor ",
        ("a Pr. do Comércio e o Pr. Silas", "a praça do Comércio e o pastor Silas"),
        ("a Pra. Rosa", "a pastora Rosa"),
        needs=["Pr", "Pra"],
    ),
    rule(
        "degree of a teacher",
        r"(?<=[\w.ª] )(?P<of>Me|Ms|MSc|Msc|Ma|Esp)\.?/? (?=[A-ZÀ-Þ][a-zà-ÿ])",
        lambda m: f"{_DEGREES[m['of']]} " if _TEACHER.search(before(m)) else None,
        ("o Prof. Me. João", "o professor mestre João"),
        ("a Profa. Ma. Ana", "a professora mestra Ana"),
        needs=_DEGREES,
    ),
    rule(
        "sister or brother in short",
        r"(?<![\w.])Ir\. (?=(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+))",
        lambda m: (
            "irmã " if re.search(r"[ae]$", m["name"]) and m["name"] not in _BROTHERS else "irmão "
        ),
        ("a Ir. Lúcia e o Ir. Bento", "a irmã Lúcia e o irmão Bento"),
        needs=["Ir"],
    ),
    rule(
        "Our Lady in short",
        r"(?<![\w.])(?<!\b[A-Z] )(?:N(?:\.|ª|\.ª)?|Nsa\.)"
        r" ?S(?:\.ª|ª|r\.ª|rª|ra\.|ra|\.)? (?=(?P<man>Jesus)?"
        r"(?:d[aeo]s? |Jesus|Aparecida|Senhora|[A-ZÀ-Þ][a-zà-ÿ]{3}))",
        lambda m: (
            None
            if not re.search(r"[.ª]", m[0])
            else "Nosso Senhor "
            if m["man"]
            else "Nossa Senhora "
        ),
        ("N. S. da Penha, Nª Sª de Fátima", "Nossa Senhora da Penha, Nossa Senhora de Fátima"),
        ("N.S. Aparecida", "Nossa Senhora Aparecida"),
        needs="N",
        near=r"N(?:sa\.|[.ª]{0,2}) ?S",
    ),
    rule(
        "act before its number",
        r"(?<![\w.])(?P<act>Port|Desp|Dec|Reg|Dir|Resol|Delib|Of|Circ|Av)\. ?(?=[Nn]\.?[ºo°] ?\d"
        r"|\((?:UE|CE|CEE)\) ?(?:[Nn]\.?[ºo°] ?)?\d)",
        lambda m: f"{_ACTS[m['act']]} ",
        ("a Port. n.º 3, o Reg. (UE) 5", "a portaria número três, o regulamento (U E) cinco"),
        shapes=("a. a", "a.a", "a. (A", "a. A"),
    ),
    rule(
        "day of a judgment",
        r"(?:(?<=[,;] )|(?<=\())j\. (?:em )?(?=\d{1,2}[./-]\d)",
        "julgado em ",
        ("relator Luz, j. 12.3.2020", "relator Luz, julgado em doze de março de dois mil e vinte"),
        needs="j",
        shapes=("a. 0", "a. aa 0"),
    ),
    rule(
        "street in a small letter",
        r"(?:^|(?<=[,:;(–-] )|(?<=\b[dn]a )"
        r"|(?<=\bà ))r\. (?=(?:d[aeo]s? )?[A-ZÀ-Þ][^.;:\n]{2,40}?,? "
        r"?(?:n\.? ?[º°o]|n[º°]|\d))",
        "rua ",
        ("na r. General Sá, 586", "na rua General Sá, quinhentos e oitenta e seis"),
        needs="r",
        shapes=("a. A", "a. a"),
    ),
    rule(
        "century in another short form",
        r"(?:(?<=[a-zà-ú] )|(?<=\())(?:[Ss]ec\.|s\.) ?"
        rf"(?P<n>(?=[IVX]{{1,5}}(?![\w'])){VALID_ROMAN})",
        lambda m: f"século {cardinal(roman(m['n']), 'pt_BR')}",
        ("do sec. XIV e do s. XX", "do século catorze e do século vinte"),
        needs=["Sec", "sec", "s"],
        shapes=("a. A", "a.A"),
    ),
)
"""Before all others."""
