"""Portuguese short forms of recipes: far. de trigo, 3 und. de ovo, 1 lt leite condensado."""

import re

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import feminine
from declaim.normalise.numerals import cardinal
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, any_of, before, rule, signs_of, words

_GRAINS = words("""
    trigo aveia arroz milho mandioca amêndoa amêndoas amendoim coco rosca linhaça centeio grão soja
    castanha castanhas mesa alfarroba quinoa banana espelta cevada batata tapioca fubá
""")
_TINNED = words("milho atum sardinha sardinhas ervilha ervilhas palmito pêssego")
_FOODS = words("""
    leite creme fermento gelatina bolacha bolachas biscoito biscoitos ovo ovos limão limões tomate
    tomates cebola cebolas alho louro queijo fiambre presunto sal açúcar pimenta canela massa
    macarrão batata batatas cenoura cenouras farinha manteiga margarina chocolate coco milho
    ervilha ervilhas feijão arroz salsa coentros hortelã manjericão bacon pão laranja laranjas
    maçã maçãs banana bananas pepino pimento pimentão courgette abobrinha frango carne peixe atum
    natas iogurte iogurtes azeitonas sumo suco caldo caldos noz nozes amêndoa amêndoas cravo cravos
    baunilha café chá goiabada mel bicarbonato mussarela muçarela ricota requeijão palmito
    cogumelos amido maizena cacau tapioca aveia água azeite óleo vinagre
""")
_PIECES = {
    "und": ("unidade", "unidades"), "unds": ("unidade", "unidades"),
    "cxa": ("caixa", "caixas"), "cxas": ("caixa", "caixas"), "cx": ("caixa", "caixas"),
    "pc": ("pacote", "pacotes"), "pcte": ("pacote", "pacotes"), "pct": ("pacote", "pacotes"),
    "pcts": ("pacote", "pacotes"), "pit": ("pitada", "pitadas"), "fat": ("fatia", "fatias"),
    "fats": ("fatia", "fatias"), "fl": ("folha", "folhas"), "fls": ("folha", "folhas"),
    "env": ("envelope", "envelopes"), "grs.": ("grama", "gramas"), "tab": ("tablete", "tabletes"),
    "dent": ("dente", "dentes"), "dts": ("dente", "dentes"), "xíc": ("xícara", "xícaras"),
    "xic": ("xícara", "xícaras"), "un": ("unidade", "unidades"), "g": ("grama", "gramas"),
    "gr": ("grama", "gramas"), "kg": ("quilo", "quilos"), "ml": ("mililitro", "mililitros"),
    "dl": ("decilitro", "decilitros"), "lt": ("litro", "litros"), "lts": ("litro", "litros"),
    "lta": ("lata", "latas"), "ltas": ("lata", "latas"),
}  # fmt: skip
_DONE = {
    "bat": "batid", "ral": "ralad", "pic": "picad", "cort": "cortad", "derr": "derretid",
    "desc": "descascad", "coz": "cozid", "pen": "peneirad", "moí": "moíd",
}  # fmt: skip
_NAMED = re.compile(rf"(?<!\w)(?P<noun>claras?|gemas?|{any_of(_FOODS)}) $")
_WOMEN = frozenset(words("carne noz nozes hortelã castanhas"))
_HALF = {"½": 0, "1/2": 0}


def _counted(match: re.Match[str], nouns: tuple[str, str]) -> str:
    one, many = nouns
    number = match["n"]
    is_feminine = (one.endswith("a") and one != "grama") or one == "unidade"
    joint = "" if "of" not in match.re.groupindex or match["of"] else " de"
    if number in _HALF:
        return f"{'meia' if is_feminine else 'meio'} {one}{joint}"
    said = cardinal(number, "pt_BR")
    return f"{feminine(said) if is_feminine else said} {one if number == '1' else many}{joint}"


def _done(match: re.Match[str]) -> str | None:
    """Ovos batidos, cebola picada."""
    found = _NAMED.search(before(match))
    if not found:
        return None
    noun = found["noun"]
    is_feminine = noun in _WOMEN or re.search("as?$", noun)
    ends = ("a" if is_feminine else "o") + "s" * noun.endswith("s")
    return f"{_DONE[match['form']]}{ends}{last_stop(match)}"


def _and_a_half(match: re.Match[str]) -> str:
    """Uma xícara e meia."""
    noun = "xícara" if match["form"][0] == "x" else "colher"
    many = {"xícara": "xícaras", "colher": "colheres"}[noun]
    is_one = match["n"] == "1"
    joint = " de" if match["food"] else ""
    return f"{feminine(cardinal(match['n'], 'pt_BR'))} {noun if is_one else many} e meia{joint}"


def _flour(match: re.Match[str]) -> str:
    starts = not before(match) or before(match).endswith("\n")
    return ("F" if match[0][0] == "F" and starts else "f") + (
        "arinha" if match["of"] else "arinha de"
    )


_NUMBER = r"(?<![\w.,/])(?<!\d e )(?P<n>[1-9]\d{0,2}|½|1/2) ?"
_FOOD = rf"(?= (?P<of>de )?(?:(?i:{any_of(_FOODS)})(?!\w)|[Ff]ar\. ))"
RECIPES: tuple[Rule, ...] = (
    rule(
        "one and a half",
        r"(?<![\w.,/])(?P<n>[1-9]) e (?:1/2|½) ?(?P<form>xíc|xic|colh?)\."
        rf"(?= (?P<food>(?:{any_of(_FOODS)})(?!\w)|far\.)?)",
        _and_a_half,
        ("1 e 1/2 xíc. de farinha", "uma xícara e meia de farinha"),
        needs=["xíc", "xic", "col", "colh"],
    ),
    rule(
        "tin in short",
        rf"{_NUMBER}lts?\.?(?= (?P<of>de )?(?:leite condensado|leite cond\.|creme de leite"
        rf"|leite moça|(?:{any_of(_TINNED)})(?!\w)))",
        lambda m: _counted(m, ("lata", "latas")),
        ("1 lt de leite condensado", "uma lata de leite condensado"),
        ("2 lts milho", "duas latas de milho"),
        needs=["lt", "lts"],
    ),
    rule(
        "piece of a recipe",
        rf"{_NUMBER}(?P<form>{any_of(_PIECES)})\.?{_FOOD}",
        lambda m: _counted(m, _PIECES[m["form"]]),
        ("2 fls. de gelatina", "duas folhas de gelatina"),
        ("3 und. de ovo, 1 cx. creme", "três unidades de ovo, uma caixa de creme"),
        ("½ pct. bolacha", "meio pacote de bolacha"),
        needs=signs_of(_PIECES),
    ),
    rule(
        "done in a kitchen",
        rf"(?<=[a-zà-ú] )(?P<form>{any_of(_DONE)})\.(?!\w)",
        _done,
        ("2 ovos bat., 1 cebola pic.", "dois ovos batidos, uma cebola picada."),
        needs=_DONE,
        shapes=("a a",),
    ),
    rule(
        "flour in short",
        rf"(?<![\w.])[Ff]ar\.(?= (?P<of>de |d[oa] |integral|l[áa]ctea|branca)"
        rf"|(?= (?:{any_of(_GRAINS)})(?!\w)))",
        _flour,
        ("far. amendoim ou aveia", "farinha de amendoim ou aveia"),
        ("uma xícara de far. de trigo", "uma xícara de farinha de trigo"),
        needs=["far", "Far"],
    ),
    rule(
        "onion in short",
        rf"{_NUMBER}ceb\.(?= )",
        lambda m: _counted(m, ("cebola", "cebolas")),
        ("2 ceb. médias", "duas cebolas médias"),
        needs=["ceb"],
    ),
    rule(
        "as one likes it",
        r"(?:(?<=\bsal a )|(?<=pimenta a )|(?<=açúcar a ))g(?:to)?\.?(?!\w)",
        lambda m: "gosto" + (last_stop(m) if m[0].endswith(".") else ""),
        ("sal a g., pimenta a gto.", "sal a gosto, pimenta a gosto."),
        needs="g",
        near=r" a gt?o?",
    ),
    rule(
        "as much as is enough",
        r"(?:(?<=[a-zà-ú] )|(?<=, ))(?:qb|q\. b)(?:\.(?= [a-zà-ú])|\.?(?=[,;.)]|$|\n))",
        lambda m: "quanto baste" + last_stop(m),
        ("sal qb, açúcar q. b.", "sal quanto baste, açúcar quanto baste."),
        needs="q",
        near=r"qb|q\. b",
    ),
)
"""Before all others."""
