"""The gender of a Portuguese number: uma casa, duas casas, duzentas mulheres."""

import re

from declaim.normalise.rules import words


def feminine(number: str) -> str:
    """Uma, duas, duzentas."""
    number = re.sub(r"\bum(?=$| vírgula| mil\b)", "uma", re.sub(r"\bdois\b", "duas", number))
    return re.sub(r"(?<=[zv])entos\b|(?<=c)entos\b", "entas", number).replace(
        "quinhentos", "quinhentas"
    )


_NO_NOUN = frozenset(words("""
    a de da do em na no com por para e ou que as os das dos nas nos à às ao aos se mas como até
    desde entre sem sob sobre foi é era mais menos contra após ele ela uma um
"""))  # fmt: skip
_MASCULINE = re.compile(
    r"(?:crat|(?:patri|mon|olig|aut)arc|naut|iot|gram|gm)as$|^(?:dias|mapas|planetas|poetas|atletas|cometas|profetas"
    r"|climas|gramas|quilogramas|miligramas|guias|papas|colegas|autarcas|cineastas|guardas|pijamas"
    r"|fantasmas|dramas|cariocas|índices|personagens|embriões|lixões|ecrãs|longas|maias|aviões|espiões|corações|calções|alertas|deltas"
    r"|biliões|triliões|camiões|gaviões|escorpiões|centuriões|piões|caixões|puxões|bastões|tostões|pistões"
    r"|vértices|apêndices|cálices|códices|artífices|cúmplices|vórtices|ápices|prismas"
    r"|atlas|gimnastas|ginastas|patriotas|camaradas|guardiões|biliões|triliões|milhões|bilhões|trilhões|anfitriões|diplomatas|cestinhas|kwanzas)$"
)
_FEMININE = re.compile(
    r"(?:(?<!ist)(?<!em)(?<!om)as|gens|[çsxi]ões|stões|razões|ades|tudes|teses|lises|oses|ices"
    r"|ícies|[aã]s(?<=[rmlç]ãs))$"
    r"|^(?:gemas|algemas|somas|listas|pistas|vistas|revistas|entrevistas|conquistas|nuvens|ordens"
    r"|mãos|leis|fotos|motos|rádios|tribos|flores|cores|dores|árvores|classes|fases|bases|frases"
    r"|crises|atrizes|matrizes|cicatrizes|diretrizes|faces|margens|mães|paredes|pontes|fontes|mentes|sementes|frentes|correntes|enchentes|nascentes"
    r"|gentes|mortes|artes|carnes|peles|colheres|mulheres|vezes|vozes|partes|noites|tardes|redes"
    r"|torres|sedes|chaves|naves|aves|séries|espécies|luzes|cruzes|raízes|pazes|equipes|greves"
    r"|suítes|lanchonetes|marionetes|omeletes|raquetes|maquetes|enquetes|quitinetes|caminhonetes"
    r"|camionetes|vans|kombis|picapes|cabines|cabinas|vitrines|lajes|cáries|efígies|vogais|filiais"
    r"|credenciais|catedrais|diagonais|espirais|nozes|varizes|perdizes|\w*trizes|síndromes|febres"
    r"|lebres|hastes|estantes|vertentes|patentes|lentes|serpentes|variantes|consoantes"
    r"|pirâmides|lápides|alfaces|interfaces|foices|preces|couves|estrofes|chaminés|marés|tevês|boates"
    r"|bênçãos|ênfases|metástases|neves|pestes|charges|grifes"
    r"|chances|gangues|manchetes|catástrofes|fomes|sortes|elites|fraudes|doses|variáveis|capitais"
    r"|centrais|morais|internets|performances|virtudes|saúdes|grades|irmãs|manhãs|maçãs)$"
)


_LETTERS = frozenset(
    words("""
    API CPU GPU TPU VM VPN LAN URL TV ONG ONGD IPSS PME UTI UBS UPA UPP UCI USF ETAR HQ IST DST CPI
    PPP APA CNH NGO UPS PCH UHE IES OSC EMEF EMEI FAQ
""")
)
"""Acronyms of feminine nouns: duas T V, duzentas Ongs."""
_PREFIX = re.compile(
    r"(?:ex|vice|sub|pré|pós|anti|auto|co|semi|mini|micro|multi|inter|não|super|luso|euro|afro)-"
)
_VERB = re.compile(
    r"(?:porta|guarda|para|conta|salva|saca|lava|quebra|tira|toca|bate|corta|limpa|mata|arranha|vira"
    r"|abre|passa|puxa|troca|caça|pára|cata|pica|beija|pisca)-"
)
"""The first part of a noun that is masculine: dois guarda-chuvas."""


def _main(noun: str) -> str:
    """The part of a compound that tells its gender: palavras of palavras-chave."""
    noun = _PREFIX.sub("", noun, count=1)
    return "" if _VERB.match(noun) else noun.partition("-")[0]


def agree(number: str, noun: str) -> str:
    """Uma casa, duas casas, duzentas mulheres."""
    noun = _main(noun.partition(" ")[0])
    if not noun or noun in _NO_NOUN:
        return number
    if noun.removesuffix("s").removeprefix("v") in _LETTERS:
        return feminine(number)
    if number == "um" and noun[0].isupper() and noun.endswith("s"):  # 1 Contas: an item of a list
        return number
    if number.startswith("zero ") and " vírgula " not in number:  # 012, a name
        return number
    if (number == "um" or re.match("(?:um|zero) vírgula ", number)) and not noun.endswith("s"):
        noun = re.sub("(?<!m)ão$", "õe", re.sub("al$", "ai", re.sub("m$", "n", noun))) + (
            "es" if noun.endswith(("r", "z")) else "s"
        )
    many = _FEMININE.search(noun) and not _MASCULINE.search(noun)
    if not many:
        return number
    whole, large, rest = number.rpartition("lhões")
    return whole + large + feminine(rest)
