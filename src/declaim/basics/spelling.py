"""British or American: which English a text is spelt in.

Words are compared that one of the two spells as the other never does. `-ize` is not among them, for
British publishers use it as well; nor is `analyses`, which is a plural everywhere.
"""

import re
from typing import Final

BRITISH_TAG: Final = "en-GB"
SAMPLE: Final = 20_000
"""Characters that are looked at."""
FEWEST_WORDS: Final = 2
"""Different British words: one alone may be a name or a slip."""
OUTNUMBERED: Final = 4
"""British words for each American one, at least."""


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


def is_british(text: str) -> bool:
    """Whether an English text is surely spelt as in Britain; names, in capitals, do not count."""
    sample = text[:SAMPLE]
    british = _BRITISH.findall(sample)
    if len(set(british)) < FEWEST_WORDS:
        return False
    return len(british) >= OUTNUMBERED * len(_AMERICAN.findall(sample))
