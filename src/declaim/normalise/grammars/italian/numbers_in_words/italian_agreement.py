"""The gender of *one* in Italian: un libro, uno spicchio, una casa, un'ora."""

import re

from declaim.normalise.rules import any_of, words


def agree(number: str, noun: str) -> str:
    """Un libro, una casa; uno alone."""
    if number != "uno" or noun in _NO_NOUN or noun[:1].isupper():
        return number
    if _MASCULINE.search(noun):
        return "uno" if re.match("s[^aeiou]", noun) else "un"
    if noun.endswith(_ENDINGS) or noun in _PLURALS or noun in _FEMININE:
        return "un'" if noun[0] in "aeiou" else "una"
    return "uno" if re.match("s[^aeiou]|z|ps|gn|x|y|.*i$", noun) else "un" if noun else number


_ENDINGS = tuple(
    words("a zione sione gione nione stione ite tà trice udine igine agine aggine isi esi tù")
)
_MASCULINE = re.compile(
    r"(?:gramma|wattora|(?<!p|l|v)ista|crata|nauta|ota(?<=pilota)|[oe]ma(?<!crema|hioma))$"
    r"|^(?:clima|dramma|comma|stemma|lemma|papa|delta|cinema|panorama|pigiama|poeta|profeta|pianeta"
    r"|atleta|collega|duca|problema|paradigma|fantasma|enigma|trauma|plasma|magma|dogma|qualcosa|nulla"
    r"|messia|dopoguerra|centrodestra|centrosinistra|mantra|vaglia|gorilla|sosia|boia|bastione|satellite|limite)$"
)
_FEMININE = frozenset(
    words("""
    notte parte classe luce chiave voce legge nave madre moglie mano serie auto foto moto radio
    tesi crisi fine rete torre sede base fase frase strage scheda mente morte arte gente carne
    salute capitale origine superficie estate pace percentuale canzone circolare piramide fede
    automobile specie polvere parete matrice catastrofe cattedrale tigre sorgente variante merce
    attrice stampante frode élite performance peste volpe croce igiene prole abitudine centrale
    convention chat routine mail app corrente sorte morale lente vite veste vernice tv lobby
    band boxe nube vergine siepe radice leadership mezzanotte chance noce holding fattispecie
    metropoli oasi badante brace calce sindrome spirale stirpe foce palude patente cambiale gang
    fiction privacy audience eclissi metamorfosi gag star conquista alluvione ribellione ape
    email password bici newsletter startup playlist community card hall suite location session
    story skill queen identity e-mail
    pelle baguette dose neve febbre cute valle fonte fronte gru virtù lode corte stazione
""")
)
_PLURALS = words(
    "compresse tazze volte ore persone settimane fette foglie bustine gocce capsule pagine "
    "cucchiaiate squadre donne carote cipolle mele giornate notti uova righe"
)
FEMININE_END = (
    rf"(?:{any_of(_ENDINGS)}|(?:[lnz]{{2}}|[cg]h|at|iv|[cr]i)e)$"
    rf"|^(?:{any_of((*_PLURALS, *_FEMININE))})$"
)
"""Of a feminine noun; one in -e is masculine unless a list or its ending tells: bicchiere."""
_NO_NOUN = frozenset(words("""
    a di da in con su per tra fra e o ed è il lo la i gli le al del dal nel sul che non si ha sono
    come ma anche era è sia più contro dopo prima
"""))  # fmt: skip
