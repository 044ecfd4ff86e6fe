"""British or American, Portugal or Brazil: which of two ways a text is spelt in.

Words are compared that one of the two spells as the other never does. `-ize` is not among them, for
British publishers use it as well; nor is `analyses`, which is a plural everywhere; nor is `acção`,
which was spelt so in Brazil too a hundred years ago.
"""

import re
from typing import Final

SAMPLE: Final = 20_000
"""Characters that are looked at."""
FEWEST_WORDS: Final = 2
"""Different words of one way: one alone may be a name or a slip."""
OUTNUMBERED: Final = 4
"""Those words for each word of the other way, at least."""


def _any(stems: str, ending: str) -> str:
    return f"(?:{'|'.join(stems.split())}){ending}"


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)})(?![\w-])")


_OUR: Final = (
    "armo behavio cando clamo colo endeavo favo fervo flavo harbo hono humo labo neighbo odo parlo"
    " rigo rumo savo splendo tumo vapo vigo"
)
_OUR_ENDS: Final = "(?:s|ed|ing|ers?|able|ably|ful|hoods?|ites?|less|al|y)?"
_RE: Final = "calib cent fib lit lust meag met somb spect theat kilomet centimet millimet"
_LL: Final = (
    "cancel channel counsel dial equal fuel funnel jewel label level marvel model quarrel signal"
    " total travel tunnel unravel"
)
_ISE: Final = (
    "apolog author capital categor character civil critic emphas final general item legal maxim"
    " memor minim mobil modern normal optim organ popular prior real recogn special stabil standard"
    " summar symbol sympath util victim visual"
)
_BRITISH: Final = _words(
    _any(_OUR, f"ur{_OUR_ENDS}"),
    _any(_RE, "res?"),
    _any(_LL, "l(?:ed|ing|ers?|ery|ors?)"),
    _any(_ISE, "is(?:e|ed|es|ing|ers?|ations?)"),
    _any("anal paral", "ys(?:e|ed|ing|ers?)"),
    _any(
        "aluminium amongst cheques? cosy defences? draughts? enrol fulfil grey(?:s|er|ing|ish)?"
        " kerbs? learnt licences? moulds? moustaches? mums? offences? ploughs? ploughed"
        " programmes? pyjamas sceptic(?:s|al|ism)? skilful(?:ly)? spelt storeys? tyres? whilst"
        " wilful",
        "",
    ),
)
_AMERICAN: Final = _words(
    _any(_OUR, f"r{_OUR_ENDS}"),
    _any(_RE, "ers?"),
    _any(_LL, "(?:ed|ing|ers?|ry|ors?)"),
    _any("anal paral", "yz(?:e|ed|es|ing|ers?)"),
    _any(
        "aluminum cozy defenses? enroll fulfill gotten gray(?:s|er|ing|ish)? molds?"
        " mustaches? moms? offenses? pajamas plows? plowed skeptic(?:s|al|ism)? skillful(?:ly)?"
        " willful",
        "",
    ),
)


_PORTUGUESE: Final = _words(
    "[a-zà-ú]*[éó][mn][aeiouã][a-zà-ú]*",
    _any("autocarro bebé comboio contacto controlo desporto ecrã facto registo", "s?"),
    "camiões|camião|connosco|deza(?:sseis|ssete|nove)|equipas?|húmid[oa]s?|humidade"
    "|planeamento|telemóve(?:l|is)|utilizador(?:es)?",
    _any("aspeto concelho ficheiro golo perspetiva utente", "s?"),
    "autárquic[oa]s?|portage(?:m|ns)|respetiv[oa]s?|dete(?:ta|tad[oa]s?|tar|ção)|rece(?:ção|tor)"
    "|biliões|mil milhões|pequenos?-almoços?|frigoríficos?|brócolos|guarda-redes|contactar"
    "|est(?:á|ão) a (?:ser|decorrer|aumentar|funcionar|trabalhar|preparar)",
)
_BRAZILIAN: Final = _words(
    "(?!fême|estômago)[a-zà-ú]*[êô][mn][aeiouã][a-zà-ú]*",
    _any("bebê contato controle equipe esporte ônibus registro trem usuário", "s?"),
    "bilh(?:ão|ões)|caminh(?:ão|ões)|celulares|conosco|deze(?:sseis|ssete|nove)|trens"
    "|úmid[oa]s?|umidade|planejamento",
    _any("banheiro delegacia gol goleiro prefeitura xícara", "s?"),
    "aluguel|você|est(?:á|ão) (?:sendo|fazendo|aumentando|funcionando|trabalhando|preparando)",
)
_VARIETIES: Final = {
    "en": (("en-GB", _BRITISH, _AMERICAN),),
    "pt": (("pt-PT", _PORTUGUESE, _BRAZILIAN), ("pt-BR", _BRAZILIAN, _PORTUGUESE)),
}
"""The tag of each variety that has a voice or words of its own, its spellings and the others."""


def variety(text: str, language: str) -> str:
    """`en-GB`, `pt-PT` or `pt-BR` for a text that is surely spelt so, else `language`.

    Names, in capitals, do not count.
    """
    sample = text[:SAMPLE]
    for tag, own, other in _VARIETIES.get(language, ()):
        found = own.findall(sample)
        outnumbers = len(found) >= OUTNUMBERED * len(other.findall(sample))
        if len(set(found)) >= FEWEST_WORDS and outnumbers:
            return tag
    return language
