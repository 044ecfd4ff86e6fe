"""French writing that means men and women: étudiant·e·s, divisé-es, le·la, directeur(trice)."""

import re

from declaim.normalise.rules import Rule, after, before, rule, words

_ENDS: dict[str, tuple[str, str]] = {
    "rice": ("eur", "rice"),
    "trice": ("teur", "trice"),
    "ice": ("eur", "rice"),
    "euse": ("eu[rx]", "euse"),
    "eresse": ("eur", "eresse"),
    "ère": ("er", "ère"),
    "ière": ("ier", "ière"),
    "ive": ("if", "ive"),
    "ve": ("f", "ve"),
    "esse": ("e", "esse"),
    "elle": ("el|eau", "elle"),
    "ale": ("al", "ale"),
    "que": ("c", "que"),
    "ne": ("n", "nne"),
    "enne": ("en", "enne"),
    "ienne": ("ien", "ienne"),
    "onne": ("on", "onne"),
    "le": ("l", "lle"),
    "te": ("t", "tte"),
    "sse": ("e", "esse"),
}
"""The end that a woman has -> a pattern for the end that a man has, and hers in full."""
_PLAIN_S = re.compile(
    "(?:ais|ois|(?<!a)mis|pris|sis|quis|cis|fus|[nx]clus|gros|bas|gras|las|vers|pers)$"
)
"""Words that end in s already where they stand for one."""
_ALS = re.compile("(?:ban|fat|fin|nat|nav|glaci)al$")
"""Of these the plural is in -als."""
_SAME = re.compile(r"(?:[éiuîï]|[aeou]l|[^e]r|\b(?:ch|fi|am)er|(?:exa|re|ta|pa|stri)ct)$")
"""Behind these a silent e is heard no more than it is seen in réuni·e."""


def _woman(he: str, end: str) -> str | None:
    """The form for a woman of the form for a man; None where the end is strange."""
    if end == "e":
        return he.removesuffix("er") + "ère" if he.endswith("er") else he + "e"
    if end == "se":
        if he.endswith("eur"):
            return he.removesuffix("r") + "se"
        return he[:-1] + "se" if he.endswith("x") else he + "se" if he.endswith("s") else None
    old, new = _ENDS[end]
    found = re.search(f"(?:{old})$", he)
    return he[: found.start()] + new if found else None


def _many(he: str) -> str:
    if he.endswith("al") and not _ALS.search(he):
        return he.removesuffix("al") + "aux"
    return he + ("x" if he.endswith("eau") else "s" * (he[-1] not in "sxz"))


def _sounds_alike(he: str, she: str, end: str, *, many: bool) -> bool:
    if he.endswith("al") and many and not _ALS.search(he):
        return False
    if end == "e" and _SAME.search(he):
        return True
    return end == "que" or (she == he + "le" and not he.endswith("il"))


def _both(match: re.Match[str]) -> str | None:
    """Agents et agentes: a writer who means both says both, but réunis is heard as réunies."""
    he, end, many = match["he"], match["end"], bool(match["many"])
    mark = match["mark"]
    if match["many2"]:  # les étudiants·es, nouveaux·elles
        if he.endswith("aux"):
            he = he.removesuffix("ux") + ("l" if end == "ale" else "u")
        elif he.endswith("s") and not _PLAIN_S.search(he):
            he = he.removesuffix("s")
        many = True
    if he in {"tou", "toute"}:
        return "tous et toutes" if many else None
    she = _woman(he, end)
    if she is None or (
        mark in "-/" and mark and not match["last"] and not _is_broken(he, end, many=many)
    ):
        return None
    if he == "quelqu'un":
        return f"{he} ou {she}"
    if many and match["many"] in {"aux", ".aux", "·aux"} and not he.endswith("al"):
        return None
    if _sounds_alike(he, she, end, many=many) or after(match, 1) == "-":
        return _many(he) if many else he
    return f"{_many(he)} et {she}s" if many else f"{he} ou {she}"


def _is_broken(he: str, end: str, *, many: bool) -> bool:
    """Whether one hyphen stands before an end, and before no pronoun: professionnel-les."""
    if end in {"le", "ne", "te", "se", "ve"}:
        ends = {"le": "el", "ne": "ien|éen|yen", "te": "et", "se": "eux|eur", "ve": "if"}
        return re.search(f"(?:{ends[end]})$", he) is not None
    if end != "e" or many:
        return he not in {"docteur", "docteurs", "maître", "maîtres"}
    return (
        he not in _PREFIXES
        and re.search("(?:[éiu]|[aioun]t|[nr]d|[eu]r|[ao]is|un)$", he) is not None
    )


_PREFIXES = frozenset({"anti", "semi", "demi", "mini", "multi", "bi", "tri", "ou", "si", "qui"})
_HE = r"(?P<he>quelqu'un|[a-zéèêâôçîïœA-ZÉÈÊ][a-zéèêâôîïçœû]{1,20})"
_WOMAN = "|".join(sorted([*_ENDS, "e", "se"], key=len, reverse=True))
_PAIRS = {
    ("le", "la"): "le ou la",
    ("du", "de la"): "du ou de la",
    ("au", "à la"): "au ou à la",
    ("ce", "cette"): "ce ou cette",
    ("ce", "tte"): "ce ou cette",
    ("cet", "te"): "cet ou cette",
    ("son", "sa"): "son ou sa",
    ("mon", "ma"): "mon ou ma",
    ("ton", "ta"): "ton ou ta",
    ("il", "elle"): "il ou elle",
    ("ils", "elles"): "ils et elles",
    ("eux", "elles"): "eux et elles",
    ("lui", "elle"): "lui ou elle",
    ("ceux", "celles"): "ceux et celles",
    ("celui", "celle"): "celui ou celle",
    ("tous", "tes"): "tous et toutes",
    ("tous", "toutes"): "tous et toutes",
}
"""Two words that are one in inclusive writing: what is said, from either side."""


def _pair(match: re.Match[str]) -> str | None:
    one, other = match["a"].lower(), match["b"].lower()
    said = _PAIRS.get((one, other))
    if said is None and (turned := _PAIRS.get((other, one))):
        joint = " et " if " et " in turned else " ou "
        said = joint.join(reversed(turned.split(joint)))
    return said and (said.capitalize() if match["a"][0].isupper() else said)


def _stroke(match: re.Match[str]) -> str | None:
    """Animatrices et animateurs: two forms of one word, each written in full."""
    one, other = _LAST.search(before(match)), _FIRST.match(after(match))
    if one is None or other is None or one[0].lower() == other[0].lower():
        return None
    both = one[0].lower(), other[0].lower()
    many = all(word[-1] in "sx" for word in both) and not {"eux", "oux"} & {w[-3:] for w in both}
    start = next((n for n, two in enumerate(zip(*both, strict=False)) if len({*two}) > 1), None)
    start = min(map(len, both)) if start is None else start
    ends = {word.removesuffix("s" * many)[start:] for word in both}
    return (" et " if many else " ou ") if start > 2 and ends in _PAIRED else None


_PAIRED = tuple(
    set(pair.split(":"))
    for pair in words("eur:rice r:se :e :ne :le :te f:ve x:se au:lle aux:lle er:ère :sse ux:le")
)
"""The ends of two forms behind what they share: acteur, actrice; chanteur, chanteuse."""
_LAST = re.compile(r"(?<![\w.@/'-])[^\W\d_]{5,20}$")
_FIRST = re.compile(r"[a-zéèêâôîçœ]{5,20}(?![\w/.-])")


def _of_a_stem(match: re.Match[str]) -> str:
    stem = match["stem"]
    he, she = f"{stem}eur", stem + match["she"].removeprefix("t" * stem.endswith("t"))
    return f"{he}s et {she}s" if match["many"] else f"{he} ou {she}"


def _articles(match: re.Match[str]) -> str | None:
    one, other = match["a"] or match["a2"], match["b"] or match["b2"]
    if other in {"tte", "te"}:
        other = "cette"
    return f"{one} ou {other}" if one.lower() != other else None


_HIS = {
    "le": "la", "un": "une", "du": "de la", "au": "à la", "ce": "cette", "cet": "cette",
    "son": "sa", "mon": "ma", "ton": "ta", "l'": "l'",
}  # fmt: skip
_HERS = {her: his for his, her in _HIS.items()}
_WORD = rf"[a-zéèêâôçîïœA-ZÉÈÊ][a-zéèêâôîïçœû]{{1,20}}(?:[.·•∙⋅‧/-](?:{_WOMAN})|\((?:{_WOMAN})\))"
_HALVES = re.compile(rf"(?P<he>\w+)[^\w ](?P<end>{_WOMAN})(?!\w)")


def _article_and_noun(match: re.Match[str]) -> str | None:
    """Le président ou la présidente: both, each with the article."""
    one = match["a"].lower()
    other = _HIS.get(one) or _HERS.get(one)
    words_ = [(m["he"], _woman(m["he"], m["end"])) for m in _HALVES.finditer(match["words"])]
    if other is None or not all(she for _, she in words_):
        return None
    he, she = (" ".join(filter(None, side)) for side in zip(*words_, strict=True))
    first, second = (
        (f"{one} {he}", f"{other} {she}") if one in _HIS else (f"{one} {she}", f"{other} {he}")
    )
    said = re.sub(r"\bl[ea] (?=[aeéèêiou])", "l'", f"{first} ou {second}")
    return said.capitalize() if match["a"][0].isupper() else said


INCLUSIVE: tuple[Rule, ...] = (
    rule(
        "article and noun in inclusive writing",
        r"(?<![\w.@/'’·-])(?P<a>(?i:le|la|une?|du|de la|au|à la|cet?|cette|son|sa|mon|ma|ton|ta))"
        r"(?:[.·•∙⋅‧/-]| ?\()(?:la|le|e|une?|de la|du|à la|au|cette|cet?|tte|te|sa|son|ma|mon"
        rf"|ta|ton)\)? (?P<words>{_WORD}(?: {_WORD})?)(?![\w@/]|[.·•∙⋅‧(-]\w)",
        _article_and_noun,
        ("le·la candidat·e", "le candidat ou la candidate"),
        ("un·e nouveau·elle directeur·trice", "un nouveau directeur ou une nouvelle directrice"),
        ("du/de la salarié(e), le(la) élu(e)", "du salarié ou de la salariée, l'élu ou l'élue"),
        needs=".·•∙⋅‧/-(",
        near=r"[a-zéè](?:[.·•∙⋅‧/-]| ?\()[leudàcstm]",
    ),
    rule(
        "two words in inclusive writing",
        r"(?<![\w.@/·•∙⋅‧-])(?P<a>(?i:les?|la|du|de la|au|à la|cet?|cette|son|sa|mon|ma|ton|ta|ils?"
        r"|elles?|eux|lui|ceux|celles?|celui|tous|toutes))"
        r"(?:[·•∙⋅‧]|\.(?=(?:elles?|ils?|eux|ceux|celles?|toutes)(?!\w)))"
        r"(?P<b>la|le|de la|du|à la|au|cette|ce|tte|te|sa|son|ma|mon|ta|ton|elles?|ils?|eux|lui"
        r"|celles?|celui|ceux|tes|toutes|tous)(?![\w@/·•∙⋅‧])",
        _pair,
        ("le·la bénévole", "le ou la bénévole"),
        ("à tous·tes, celles·ceux", "à tous et toutes, celles et ceux"),
        ("ils.elles sont là", "ils et elles sont là"),
        needs="·•∙⋅‧.",
        near=r"[·•∙⋅‧]|[a-z]\.(?:[cetiu])",
    ),
    rule(
        "both articles in inclusive writing",
        r"(?<![\w.@/'-])(?:(?P<a>(?i:le|la|un|une|du|son|sa|mon|ma|ce|cet|au))"
        r" ?\((?P<b>la|le|une|un|de la|sa|son|ma|mon|cette|tte|te|à la)\)"
        r"|(?P<a2>(?i:le|la))\.(?P<b2>la|le)(?= [a-zé]))(?!\w)",
        _articles,
        ("le(la) maire", "le ou la maire"),
        needs="(.",
        near=r"[LlUuSsMmCcAaDd]\w{0,2} ?\(|[Ll][ea]\.l",
    ),
    rule(
        "inclusive writing",
        rf"(?<![\w.@/·•∙⋅‧-]){_HE}(?P<mark>[.·•∙⋅‧/-])(?P<end>{_WOMAN})"
        rf"(?:(?P<many>(?P<last>[.·•∙⋅‧/-])(?:s|x|aux)|(?P<many2>s))|)(?![\w@/]|[.·•∙⋅‧]\w"
        r"|-(?:là|ci|je|tu|il|elle|nous|vous|on|moi|toi|y|en)\b|-(?:au|de|les?|la|du)-)",
        _both,
        ("les agent.es et l'étudiant·e", "les agents et agentes et l'étudiant ou étudiante"),
        ("des acteur.rice.s", "des acteurs et actrices"),
        ("elles sont divisé-es, relié·es", "elles sont divisés, reliés"),
        (
            "des enseignant∙e∙s et citoyen-ne-s",
            "des enseignants et enseignantes et citoyens et citoyennes",
        ),
        ("les usager·e·s loca·ux", "les usagers et usagères loca·ux"),
        ("les mis·es en cause", "les mis et mises en cause"),
        needs=".·•∙⋅‧-/",
        near=r"[a-zé][.·•∙⋅‧/-][aeioèlntsqvr]",
    ),
    rule(
        "inclusive writing of an ending",
        r"(?<![\w.@/-])(?P<stem>[a-zéèA-ZÉ][a-zéèêâôîç]{2,16})(?P<mark>[.·•∙⋅‧])eurs?(?P=mark)"
        r"(?P<she>rice|trice|euse)(?:(?P=mark)?(?P<many>s))?(?![\w@/]|[.·•∙⋅‧]\w)",
        _of_a_stem,
        ("les collaborat·eur·rice·s", "les collaborateurs et collaboratrices"),
        needs=".·•∙⋅‧",
        near=r"[.·•∙⋅‧]eur",
    ),
    rule(
        "woman's form in brackets",
        rf"(?<![\w.@]){_HE}\((?P<end>{_WOMAN})(?P<many2>s)?\)(?P<many>s)?(?!\w)"
        r"(?P<mark>)(?P<last>)",
        _both,
        ("l'étudiant(e), convaincu(e)s", "l'étudiant ou étudiante, convaincus"),
        ("aux directeur(trice)s", "aux directeurs et directrices"),
        needs="(",
        near=r"[a-zé]\([aeilnqrstvè]",
    ),
    rule(
        "two forms of a word",
        r"(?<=[a-zéèê]) ?/ ?(?=[a-zéèê])",
        _stroke,
        ("des animatrices/animateurs", "des animatrices et animateurs"),
        ("un instituteur/institutrice", "un instituteur ou institutrice"),
        needs="/",
        near=r"[a-zéèê] ?/ ?[a-z]",
    ),
)
