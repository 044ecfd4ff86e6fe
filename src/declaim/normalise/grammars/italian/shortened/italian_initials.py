"""Italian initials that sound like a word: E. Rossi is *E punto Rossi*, not *e Rossi*."""

import re
from dataclasses import replace

from declaim.normalise.rules import Rule, before

_LABEL = re.compile(
    r"(?<!\w)(?i:serie|vitamin[ae]|grupp[oi]|giron[ei]|class[ei]|categori[ae]|tip[oi]|fasci[ae]"
    r"|letter[ae]|sezion[ei]|scala|cors[oi]|epatite|blocc[oi]|punt[oi]|zon[ae]|livell[oi]|turn[oi]"
    r"|squadr[ae]|fas[ei]|pool|allegat[oi]|modul[oi]|pian[oi]|line[ae]|ala|lato|via|piazza|lotto"
    r"|palazzina|opzione|parte|casella|influenza|polo|edificio|ingresso|uscita|parcheggio|campo"
    r"|aula|sala|terminal|nota) $"
)
"""Before a letter that is no initial, whose stop ends a sentence: serie A. Milan."""


def audible(names: Rule) -> Rule:
    """Initials that alone sound like *and*, *to* or *or* keep the word for their stop."""

    def say(match: re.Match[str]) -> str | None:
        said = names.say(match)
        if said is None or not set(said) <= set("AEO ") or _LABEL.search(before(match)):
            return said
        return said.replace(" ", " punto ")

    return replace(names, say=say)
