"""Words that are a verb of one sound and a noun or an adjective of another, all by one pattern.

espeak-ng takes the verb behind `to`, a modal and most pronouns, and the noun elsewhere. The rows
have the places where it is wrong: `had to record`, `to also record`, `the cameras record it`.
"""

from collections.abc import Iterator

from declaim.normalise.grammars.english.vocabulary.two_sounds import START, Homograph

_VERBS = {
    "abuse": "abuze", "alternate": "alternayt", "bow": "bough", "close": "cloze",
    "conduct": "cunduct", "conflict": "conflickt", "console": "kunsole", "contract": "kuntract",
    "convict": "kunvikt", "coordinate": "coordinayt", "deliberate": "deliberayt",
    "desert": "dessert", "estimate": "estimayt", "excuse": "excuze", "graduate": "graduayt",
    "house": "howz", "live": "liv", "moderate": "moderayt", "permit": "per mitt",
    "present": "prezent", "rebel": "rebell", "record": "rickord", "separate": "separayt",
    "suspect": "suspekt", "tear": "tare", "use": "yooz", "wind": "wined",
}  # fmt: skip
"""The word, and a spelling of the verb's sound."""
_MODAL = r"(?:to|will|would|can|could|must|should|might|may|shall|cannot|not|n't|'ll)"
_INFINITIVE = (
    r"\b(?:[Hh]ad to|[Ll]et us|[Ll]et's|[Pp]lease|[Ww]hy not)(?: [a-z]+ly)?"
    r"|\b(?:to|will|would|can|could|must|should|might|may|shall|cannot|do(?:es)? not|did not|n't)"
    r" (?:(?!(?:supp|app|rep|re|comp|imp|multip|f|fami|ear|dai|week|month|year)ly)[a-z]+ly|also"
    r"|then|always|never|even|just|now|still|often)"
)
_SUBJECT = (
    r"\b(?:and|or|that|which|also|then|[Ss]ome|[Mm]any|[Mm]ost|[Oo]thers|[Ff]ew|[Mm]en|[Ww]omen|[Pp]eople|[Cc]hildren|[Pp]olice"
    r"|(?!(?:sales|sports|arms|news|savings|ratings|its|this|always|as|was|has|is|does)\b)"
    r"[a-z]{2,}[^s'\W]s),?"
    rf"|\band [a-z]{{3,}}|, not|[,;] (?=$)|{START}"
)
_OBJECT = (
    r" (?:me|us|him|her|them|it|my|your|his|its|our|their|the|an?|these|those|every|each|any"
    r"|some|all)\b(?! of\b)"
)
_NOUNS = {
    "advocate": "advocut", "affiliate": "affilliut", "associate": "associut",
    "duplicate": "duplicut", "elaborate": "elaburrut", "syndicate": "syndicut",
}  # fmt: skip
"""The word, and a spelling of the noun's and the adjective's sound."""
_BEFORE_A_NOUN = (
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Ee]ach|[Ee]very|[Aa]nother|[Hh]is|[Hh]er|[Mm]y|[Yy]our|[Oo]ur"
    r"|[Ii]ts|[Tt]heir|[Nn]o|[A-Za-z]+'s|more|most|very|so|less|of|with)"
    r"(?: (?!(?:men|women|people|children|police|poor|rich|young|two|we|they|you|who)\b)"
    r"[a-z-]+[^s\W])?"
)
_NO_OBJECT = r"(?! (?:the|a|an|his|her|their|its|our|my|your|it|them|him|us|me|this|these|those)\b)"


def _rows() -> Iterator[Homograph]:
    for word, said in _VERBS.items():
        yield Homograph(
            word, _INFINITIVE, "", said, f"They had to {word} it.", f"They had to {said} it."
        )
        yield Homograph(word, _SUBJECT, _OBJECT, said, f"The men {word} it.", f"The men {said} it.")
    for word, said in _NOUNS.items():
        yield Homograph(
            word, _BEFORE_A_NOUN, _NO_OBJECT, said, f"We saw his {word}.", f"We saw his {said}."
        )


VERBS_AND_NOUNS = (
    *_rows(),
    Homograph("advocate", r"\b(?:rights|class|health|care|safety|privacy|denial|[Jj]udge|consumer"
        r"|patient|child|housing|victims?|devil's|climate|animal|education|policy)", _NO_OBJECT,
        "advocut", "a consumer advocate", "a consumer advocut"),
    Homograph("use", rf"{START}|[{{(]", r" (?!of|in|and|or|cases?|is|was|by|as|for|on|at"
        r"|tax(?:es)?|permits?|rights?|restrictions?)[a-z]+", "yooz", "Use brackets here.",
        "Yooz brackets here."),
    Homograph("use", r"\b(?!(?:its|this|as|was|has|is|news|drugs|across|various)\b)"
        r"[a-z]{2,}[^s'\W]s",
        r" (?!of|in|for|is|was|by|and|or|as|has|at|on|with|during|among|from|cases?)[a-z]+", "yooz",
        "These ratings use old data.", "These ratings yooz old data."),
    Homograph("associate", "", r" (?i:professor|pastor|editor|director|dean|justice|members?"
        r"|producer|degrees?|attorney|counsel|fellow|minister|conductor|vice)\b", "associut",
        "She is associate editor.", "She is associut editor."),
    Homograph("estimate", r"\b[A-Za-z][a-z]{2,}[^s'\W]s", r" (?:that|there|how)\b", "estimayt",
        "Doctors estimate that it is so.", "Doctors estimayt that it is so."),
    Homograph("estimate", r"\b(?:an?|the|his|her|their|my|our|this|some|any|no) [a-z-]+", r" of\b",
        "estimut", "a just estimate of it", "a just estimut of it"),
    Homograph("Advocate", "[a-z]", "", "Advocut", "a Special Advocate", "a Special Advocut"),
    Homograph("Associate", "[a-z]", "", "Associut", "a Circuit Associate", "a Circuit Associut"),
    Homograph("associates", r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|of|and|with|by|close"
        r"|former|business|known|[A-Z][a-z]+)", _NO_OBJECT, "associuts", "his associates",
        "his associuts"),
    Homograph("advocates", r"\b(?:[Tt]he|many|some|of|by|and|with|rights|privacy|safety|consumer"
        r"|victims?|among|[a-z]+ing|strong|leading)", r"(?! (?:the|an?|for the)\b)", "advocuts",
        "consumer advocates", "consumer advocuts"),
    Homograph("object", rf"\b(?:{_MODAL}|I|[Ww]e|[Yy]ou|[Tt]hey|who|[a-z]+ly|residents|neighbors"
        r"|critics|members|parents|groups|people)",
        r"(?= to (?!be\b)|[.,;!?]| (?:that|because|when|if)\b)",
        "ubject", "They object to it.", "They ubject to it."),
    Homograph("excuse", rf"\b{_MODAL}|\b(?:I|we|they|you|who)", "", "excuze",
        "They would excuse it.", "They would excuze it."),
    Homograph("present", r"(?:\d|[^\w\s,.;:!?]) to", r"(?=[).,;]|$)", "prezzent",
        "(2020 to present)",
        "(twenty twenty to prezzent)"),
    Homograph("read", r"\b(?:[Hh]as|[Hh]ave|[Hh]aving|[a-z]+y) to(?: [a-z]+ly)?", "", "reed",
        "She has to read it.", "She has to reed it."),
    Homograph("read", r"\bas (?:if|though) (?:he|she|they)", "", "red", "as if he read it",
        "as if he red it"),
    Homograph("uses", r"(?:^|[.!?] )(?!(?:It|He|She|The|Other|Many|Some|Common|New|Land|Main"
        r"|Such|These|Its|Their|His|Her)\b)[A-Z][a-z]+",
        r" (?!of|for|in|are|include|and|were)[a-z]+", "yuzes",
        "Acme uses ovens.", "Acme yuzes ovens."),
    Homograph("uses", r"\b(?!(?:[Ii]t|[Hh]e|[Ss]he|who|which|that|the|of|many|other|various"
        r"|different|its|and|several|new|old|two)\b)[A-Za-z]+[^s\W]",
        r" (?:an?|the|his|her|its|their|this|these|it|them)\b", "yuzes",
        "The machine uses a chain.", "The machine yuzes a chain."),
    Homograph("sow", r"\b(?:[Aa]|[Tt]he|[Hh]er|[Hh]is|old|fat|wild|breeding|pregnant)",
        r"(?=[.,;]|$| (?:and|that|with|was|is|had|has|eats?|badgers?|bears?|bugs?|thistles?)\b)",
        "sau", "the old sow and her litter", "the old sau and her litter",
        unless=r"\b(?:seeds?|time to _)"),
    Homograph("tears", r"\b(?:[Hh]e|[Ss]he|[Ii]t|who|which|(?!(?:her|their|my|your|our|the|of"
        r"|with|in|to|by|from|more|no|any|these|those|bitter|hot|salt|silent|into|for)\b)[a-z]+[^s\W])",
        r" (?:it|them|its|his|her|the|apart|up|down|off|out|away|through|into|at|open|a)\b",
        "tares", "The wind tears it apart.", "The wind tares it apart.",
        unless=r"(?i)\b(?:eyes?|cry|crying|cried|weep|wept|shed|cheeks?|sorrow|grief|joy|face"
        r"|with _|in _|of _|burst\w* into)\b"),
)  # fmt: skip
