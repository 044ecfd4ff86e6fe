"""The gender of a Portuguese ordinal whose sign disagrees with its noun: o 3ª ano, a 2º fase."""

import re

from declaim.normalise.rules import after, before, words

_MEN = frozenset(
    words("""
    aniversário lugar andar festival semestre trimestre bimestre quadrimestre período capítulo
    encontro congresso campeonato torneio concurso ciclo simpósio seminário colóquio fórum salão
    ano dia mês século grau turno módulo volume piso pavimento domingo batalhão regimento prêmio
    prémio troféu desafio jogo set round tempo bloco parágrafo artigo ofício cartório distrito
    tenente sargento passeio circuito convívio acampamento arraial leilão sarau
""")
)
_WOMEN = frozenset(
    words("""
    edição fase etapa série turma vez parte rodada semana sessão temporada reunião região feira
    conferência jornada corrida mostra bienal caminhada maratona divisão classe posição colocação
    assembleia copa taça liga vara câmara turma geração versão quinzena metade aula prova questão
    pergunta página linha coluna seção secção unidade instância festa noite tarde manhã guerra
    república emenda convenção romaria regata travessia estrofe dama data rota lista nota visita
    consulta pista planta vítima ministra
""")
)
_HIS = re.compile(
    r"(?<!\w)(?i:[dn]?o|ao|[dn]?um|pelo|[mst]eu|nosso|vosso|[dn]?est?e|[dn]?esse|[dn]?aquele"
    r"|cada|outro) $"
)
_HER = re.compile(
    r"(?<!\w)(?i:[dn]?a|à|[dn]?uma|pela|minha|[st]ua|nossa|vossa|[dn]?est?a|[dn]?essa|[dn]?aquela"
    r"|outra) $"
)
_NOUN = re.compile(r" (?P<noun>[A-Za-zÀ-ÿ]{2,})")
_OF_A_LAW = re.compile(r"(?i:\b(?:art|artigo|arts|parágrafo|inciso|n)\.? |§ ?)$")
_HIS_END = re.compile(r"(?<!ã)(?<!\bfot)(?<!\bmot)(?<!\btrib)o$")
_HER_END = re.compile(r"(?:[çs]ão|[nuiv]ião|dade|agem|[^mt]a)$")
_HIS_WORDS = frozenset(words("dia mapa guarda colega planeta cinema camarada pirata delta"))


def is_feminine(match: re.Match[str], signed: bool) -> bool:
    """Whether the ordinal is feminine; `signed` if its own sign is ª."""
    text, found = before(match, 16), _NOUN.match(after(match))
    if not found or _OF_A_LAW.search(text):
        return signed
    noun = found["noun"].lower()
    if signed:
        is_his = noun in _MEN or (_HIS.search(text) and len(noun) > 2 and _HIS_END.search(noun))
        return not is_his
    is_hers = noun in _WOMEN or (
        len(noun) > 3 and noun not in _HIS_WORDS and _HER.search(text) and _HER_END.search(noun)
    )
    return bool(is_hers)
