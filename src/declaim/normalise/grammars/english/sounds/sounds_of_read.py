"""*Read* in the past, which is said as *red*, by the words and the verbs around it."""

from declaim.normalise.grammars.english.sounds.two_sounds import Homograph

_SOMEBODY = (
    r"(?:^|[.!?:;,\"'\u201c\u2018(] ?|[a-z] )(?!Th(?:en|ey|ese|ose)\b|We\b|You\b|I\b|If\b|And\b"
    r"|But\b|Or\b|To\b|So\b|Please\b|Now\b|When\b|Come\b|Go\b|Just\b|Next\b|First\b|Also\b|Never\b"
    r"|Must\b|Can\b|Let\b|Do\b|Did\b|Not\b|People\b|Children\b|Men\b|Women\b|Police\b|Don't\b"
    r"|Once\b"
    r"|Always\b|Only\b|More\b|Most\b|Some\b|Many\b|Few\b|All\b|Both\b|Well\b|Further\b|Instead\b"
    r"|How\b|What\b|Who\b|Why\b|Ever\b|Often\b|Later\b|Have\b|Had\b|Even\b|Before\b|After\b|Or\b"
    r"|[A-Z]\w+ly\b)[A-Z][a-z]+(?<!s)"
)
"""One person's name, as it stands before a verb: `Frank read` is the past."""
_READING = (
    r"the|his|her|their|its|it|an?|my|this|that|some|one|two|three|four|every|each|over|aloud|out"
    r"|on"
    r"|from|till|until|and|about|in|to|with|through|what|law|English|French|Latin|prayers|books?"
)
_NO_PAST = (
    r"\b(?:[Ll]ets?|[Mm]akes?|made|help\w*|watch\w*|hear|heard|saw|see|have|having|will|would|can"
    r"|could"
    r"|should|must|may|might|not|n't|to|[Dd]id|[Dd]oes|[Dd]o|if|that|or) (?:\w+ ){0,3}_"
)
"""Before `read`: what an infinitive or a wish stands behind."""

READ = (
    Homograph("read", r"\b(?:[Hh]as|[Hh]ave|[Hh]ad) (?:he|she|you|they|we|I|anyone|everyone)", "",
        "red", "Has she read it?", "Has she red it?"),
    Homograph("read",
        r"(?<![Dd]id )(?<![Dd]oes )(?<![Cc]an )(?<![Ww]ill )(?<![Ll]et )(?<![Cc]ould )"
        r"(?<![Ww]ould )(?<![Ss]hould )(?<![Mm]ust )(?<![Mm]ay )(?<!that )(?<!if )(?<!Had )"
        r"(?<![Mm]ight )(?<!re )\b(?:[Hh]e|[Ss]he|who)(?: (?:also|then|once|first|only|even|just"
        r"|never|later|often|reportedly))?", r"(?! (?:and|or) write\b)", "red",
        "Then he read the letter.", "Then he red the letter."),
    Homograph("read", "", r" by (?:[A-Z][a-z]+|actors|the author|millions|thousands|everyone"
        r"|people)\b",
        "red", "a story read by actors", "a story red by actors"),
    Homograph("read", r"\b(?:sign|plaque|inscription|headline|note|message|banner|letter|text"
        r"|caption"
        r"|label|poster|shirt|placard|card|statement|[Ii]t|which)", r"(?=(?: simply)?[:,]? ?[\"'])",
        "red", 'The sign read "Keep out".', 'The sign red "Keep out".'),
    Homograph("read", r"\b(?:widely|much|most|best)[ -]", "", "red", "a widely read book",
        "a widely red book"),
    Homograph("read", r"\bI", r"(?= [^.!?]{0,40}\b(?:yesterday|last (?:night|week|month|year)|ago"
        r"|as a child|when I was)\b)", "red", "I read it last night.", "I red it last night."),
    Homograph("read",
        r"(?:\b(?:[Hh]e|[Ss]he|who|they|I|we|then|also|never|ever|later"
        r"|(?<=[\w,;)] )[A-Z][a-z]+[^s\W]"
        r"|student|teacher|pilot|judge|clerk|father|mother|officer)|, (?:and|but))",
        r"(?!(?:-|,? (?:and|or) writ))", "red", "He was at Eton, where he read law.",
        "He was at Eton, where he red law.",
        about=r"\b(?:was|were|had|did|could|[a-z]{2,}[^e\W]ed|began|went|took|said|wrote|came"
        r"|1[4-9]\d\d"
        r"|20[01]\d|yesterday|ago|made|spent|kept|told|felt|became|gave)\b",
        unless=r"\b(?:can|must|should|will|would|could|may|might|not|n't|do|does|did|to|let|lets"
        r"|having"
        r"|suggest\w*|recommend\w*|insist\w*|ask\w*|demand\w*|help\w*|watch\w*|heard?|saw|see"
        r"|make|made|if|whether|\bas we) (?:that )?(?:\w+ ){0,2}_|_ (?:and|or) writ"
        r"|\bto [a-z]+ [^;]{0,40}, (?:and|but) _"),
    Homograph("read", r"\b(?:It|sign|letter|banner|inscription|title|plaque|card|note|now|show"
        r"|part)",
        r"(?=:| \(|: ?$| ['\"])", "red", "It read (in part): no.", "It red (in part): no."),
    Homograph("read",
        r"\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ne|[Tt]his|[Aa]nother) (?:[a-z]+ )?"
        r"(?!children|people|men|women|police|staff|team|crew|group|public|jury|family|band|class)"
        r"[a-z]{2,}[a-rt-z](?: (?:then|also|later|first))?",
        r" (?:the|an?|his|her|their|its|it|from|out|aloud|as follows|about)\b", "red",
        "The clerk read the verdict.", "The clerk red the verdict.",
        unless=r"\b(?:let|lets|make|made|makes|help\w*|watch\w*|heard?|hearing|saw|see|have|having"
        r"|will|would|can|could|should|must|may|might|not|n't|to|did|does|do|if|that|good|great)"
        r" (?:\w+ ){0,4}_"),
    Homograph("read", rf"{_SOMEBODY}(?: (?:also|never|once|just|only|first|then|later|even|always"
        r"|[a-z]+ly))?", rf"(?!-)(?= (?:{_READING})\b)", "red", "Frank never read the letter.",
        "Frank never red the letter.", unless=_NO_PAST),
    Homograph("read", r"\band", r"(?!-)", "red", "She sat down and read the note.",
        "She sat down and red the note.", about=r"\b(?:(?:(?<!\bthe )[a-z]{3,}[^e\W]ed|sat|went"
        r"|took|drew"
        r"|got|gave|came|stood|lay|held|found|ran|turned|brought|put|bought) [^.;]*and _)",
        unless=r"(?i)\b(?:to|will|would|can|could|shall|should|must|may|might|let|do|does|did|don't"
        r"|not|please|you|your|if|when|who|is|are|has|have) [^.;]*_"),
    Homograph("read", r"\b\w+ed,", r",? (?:and|or) \w+ed\b", "red",
        "what is produced, read and discussed", "what is produced, red and discussed"),
    Homograph("read", r"[,!?.][\"'\u201d\u2019]", r" (?:an?|the|one|another|his|her|its)\b", "red",
        '"Keep out," read a sign.', '"Keep out," red a sign.'),
    Homograph("read", r"\b(?:I|we|you) first", "", "red", "when I first read it",
        "when I first red it"),
    Homograph("read", r"\b(?:[Hh]as|[Hh]ave|[Hh]ad|[Ww]as|[Ww]ere|[Bb]een|'ve)"
        r"(?: (?:\w+ly|n't|not|never|often|always|ever|first|also|just|too|so|already|been)){1,3}"
        r"|\b[Bb]een",
        r"(?=[.,;:!?)]|$| (?:by|to|out|aloud|and|in|at|from|it|the|this|that|about|so|say)\b)",
        "red", "The body has been read, then kept.", "The body has been red, then kept.",
        unless=r"\b(?:had (?:he|she|I)|to be|is) _"),
    Homograph("read", "", r"-(?:only|write|through|aloud|back|out|ahead|along|ability)\b", "reed",
        "They are read-only.", "They are reed-only."),
    Homograph("read", r",", r" (?:by|at|aloud)\b", "red", "a poem, read at his grave",
        "a poem, red at his grave"),
    Homograph("read", r"\b(?:[Hh]as|[Hh]ave|[Hh]aving|[Gg][eo]t"
        r"|[a-z]+y) to(?: [a-z]+ly)?", "", "reed",
        "She has to read it.", "She has to reed it."),
    Homograph("read", r"\bas (?:if|though) (?:he|she|they)", "", "red", "as if he read it",
        "as if he red it"),
    Homograph("read",
        r"\b(?:[Mm]y|[Hh]is|[Hh]er) (?:brother|sister|father|mother|wife|husband|uncle|aunt)",
        r" (?:the|it|his|her|their|prayers|aloud|in|that|this|to)\b", "red",
        "My brother read the letter.", "My brother red the letter.",
        unless=r"\b(?:let|make|made|help\w*|watch\w*|heard?|saw|see|have|having|will|would|can"
        r"|could|should|must|may|might|not|n't|to|did|does|do|if|that) (?:\w+ ){0,4}_"),
)  # fmt: skip
