"""Footnote marks, what an editor put in brackets, and figures that are one sign."""

import re

from declaim.normalise.grammars.english.quantities.described import singular_before
from declaim.normalise.grammars.english.quantities.fractions import behind_an_article, fraction
from declaim.normalise.grammars.english.vocabulary.units import UNITS
from declaim.normalise.numerals import VULGAR, cardinal, ordinal, parts_of
from declaim.normalise.rules import AT_NUMBER, VALUE, Rule, after, any_of, before, rule

_MEASURED = any_of(unit for unit in UNITS if unit not in {"in", "s"} and unit.upper() != unit)
"""Units that may stand behind a fraction and are no words of their own."""


def _fraction(match: re.Match[str]) -> str:
    if match["sign"] == "½" and not match["whole"] and re.match(" (?:an?|past) ", after(match, 6)):
        return "half"
    said = behind_an_article(match, fraction(match["whole"], *parts_of(match["sign"])))
    several = bool(match["whole"] or re.search(rf"[\d{VALUE}] and $", before(match, 6)))
    if match["inch"]:
        return f"{said} {'inches' if several and not singular_before(match) else 'inch'}"
    return f"{said} {UNITS[match['unit']][several]}" if match["unit"] else said


_IPA = "ˈˌːəɛɪɔʊʌɑɒθðʃʒŋɹɡɾʔɐɜɚɝɨʉɯɤɲʎʁχɣɫ"
"""Letters that only a phonetician writes."""

_OF = r"(?:(?:UK|US|[A-Z][a-z]{2,11})(?: also)?: ?)?"
"""The country or language of a pronunciation."""
_SOUND = rf"[^/()\n]{{0,40}}[{_IPA}][^/()\n]{{0,40}}"
_BRACKET = rf"\[[^\[\]\n]{{0,40}}[{_IPA}][^\[\]\n]{{0,40}}\]"

_EITHER_WAY = (
    r"\[(?:un|re|de)\](?:subscrib(?:e|ed|ing)|load|mount|install|register|set|connect|lock|start"
    r"|build|tag|link|select|compress|activate|encrypt|map|pack|mark|check|publish|follow)"
)
"""A prefix that may be left out: both words are meant."""
_RULE = r"(?<!\S)(?:[-=~*_+#]{1,3}[.:]{1,3}){4,}[-=~*_+#]{0,3}(?!\S)"

_GLUED = (
    r"(?:can|before|above|below|it|them|this|that|you|us|him|her|me|in|out|up|off|on|so|too|also|here|there|then|now|well|more|less|not"
    r"|others?|people|women|men|children|patients|health|disease|water|life|death|home|work"
    r"|[a-z]{2,}(?:tion|sion|ment|ness|ity|ance|ence|ing|ism|ists?|ings|ations|ments|ities|ers|ally|ely|ssly"
    r"|cy|ied|ated|ised|ized|ssed|ned|red|ted|ced|[rntlck]s|mes|ses|ces|des|ves|ges|ths))"
)
"""Words that no figure belongs to."""


def _without_its_note(match: re.Match[str]) -> str | None:
    """At a stop, and where no other word of its kind has a figure: settings1 and settings2."""
    word, ahead = match["word"], after(match, 2)
    if not re.match(r"[.,;:](?:\s|$)|\n|$", ahead):
        return None
    near = before(match, 160) + " " + after(match, 160)
    if re.search(rf"\b{word[:4]}\w*\d|[=_{{}}<>`\\]", near):
        return None
    if not re.search(r"[a-z]{2,},? (?:[a-z'-]+,? ){1,4}$", before(match, 50)):
        return None
    return word


_HEARD = r"(?i)(?:uh|oo|ee|ah|oh|ay|aw|ih)(?:-|$)"
"""The end of a syllable as it is written to be heard."""


def _syllables(match: re.Match[str]) -> str | None:
    """In capitals and small letters, where a schwa or the word pronounced tells what they are."""
    said = match["said"]
    if not re.search("[A-Z]{2}", said) or not re.search("[a-zə]", said):
        return None
    there = before(match, 40)
    told = re.search(r"(?i)\b(?:pronounced|pronounce it|say it|sounds like)[ :'\"“(]{0,3}$", there)
    alone = before(match, 1) == "(" and after(match, 1) == ")" and re.search(_HEARD, said)
    if not ("ə" in said or told or alone):
        return None
    return said.lower().replace("ə", "uh")


_NAME_AND_YEAR = r"[A-Za-z_:-]{2,30}(?:19|20)\d\d\w{0,30}"
_KEY = (
    r"(?:doi|pmid|pmcid|tag|url|arxiv|isbn):[^\[\]\n]{1,200}"
    rf"|{_NAME_AND_YEAR}(?:[;,][^\[\]\n]{{0,120}})?"
)
"""Keys of a source in a list of literature."""

_LINKED = (
    r"(?!(?:notes?|nb|citation|better source|clarification|when|who|by whom|dubious|sic|update"
    r"|upper|lower)\b)[^\[\]\n]{0,60}[^\W\d_]{2}[^\[\]\n]{0,60}"
)
_ADDRESS = r"\[[\w .:/-]{1,60}\]"
"""Words of a link, and the name or number of its address: [the list][4]."""

FOOTNOTES: tuple[Rule, ...] = (
    rule(
        "pronunciation in the text",
        rf"(?:(?<=\()|(?<=[;,] ))(?:[A-Z][a-z]+ )?pronunciation: ?[\[/][^\[\]/()\n]{{0,40}}[{_IPA}]"
        rf"[^\[\]/()\n]{{0,40}}[\]/](?:[;,] ?)?"
        rf"| ?\({_OF}/{_SOUND}/(?:[,;] {_OF}/[^/()\n]{{1,60}}/){{0,4}}\)"
        rf"|(?<=\w) {_BRACKET}(?:,? {_BRACKET}){{0,3}}|(?<=\(){_BRACKET}[;,]? ?"
        rf"|(?:(?<=\()|(?<![\w/]))/[^/\s]{{0,40}}[{_IPA}][^/\n]{{0,40}}/(?![\w/])[;,]? ?",
        "",
        ("Jerome (/ˈdʒɛroʊm/; Latin: Hieronymus)", "Jerome (Latin: Hieronymus)"),
        ("Bohr [ˈbɔːr] was", "Bohr was"),
        ("Bath (UK: /bɑːθ/, US: /bæθ/) and Bohr ([ˈbɔːr]; a Dane)", "Bath and Bohr (a Dane)"),
        (
            "Daniel (German pronunciation: [bɛʁˈnʊli]; a Swiss)",
            "Daniel (a Swiss)",
        ),
        needs=_IPA,
        near=f"[{_IPA}]",
    ),
    rule(
        "pronunciation by syllables",
        r"(?<![\w-])(?P<said>(?:[A-Za-zə]{1,7}-){1,6}[A-Za-zə]{1,7})(?![\w-])",
        _syllables,
        ("Bath (/bɑːθ/ BAHTH-ə)", "Bath (bahth-uh)"),
        ("pronounced KWEE-vuh", "pronounced kwee-vuh"),
        needs="-",
        near=r"[A-Z]{2}-[a-zə]|[a-zə]-[A-Z]{2}",
    ),
    rule(
        "box that is ticked",
        r"(?m)^(?P<mark>[-*+] )?\[[xX]\] (?=[A-Z\d`*])",
        lambda m: m["mark"] or "",
        ("[x] Write it down", "Write it down"),
        needs="[",
        near=r"\[[xX]\] ",
    ),
    rule(
        "page behind a full stop",
        r"(?<=[a-z\d)%\"”]\.)(?:\[\d{1,3}\])?(?:: ?\d{1,4}(?:(?:[–-]|, ?)\d{1,4}){0,4}[.,]?)+"
        r"(?=\s+[A-Z]|\s*$)",
        "",
        ("It rose.: 1216 Then", "It rose. Then"),
        ("It rose.[3]: 12–13 Then", "It rose. Then"),
        ("It rose.: 5, 8 Then it fell.: 12.:34-56", "It rose. Then it fell."),
        near=r"\.(?:\[\d+\])?: ?\d",
        needs=":",
    ),
    rule(
        "line across a letter",
        _RULE,
        "",
        ("news -.-.-.-.-.- of lists", "news  of lists"),
        needs="-=~*_+#",
        near=r"[-=~*_+#][.:]+[-=~*_+#]",
    ),
    rule(
        "citation by its key",
        rf" ?\[-?@(?:{_KEY})\]"
        rf"|(?<=\w) ?\[{_NAME_AND_YEAR}(?:[;,] ?{_NAME_AND_YEAR}){{0,9}}\]",
        "",
        ("as shown [@doi:10.1/ab] by all [@knuth1984, p. 3].", "as shown by all."),
        ("a net[dao2022flash; lee2020a] of it", "a net of it"),
        needs="[",
        near=r"\[-?@|\[[A-Za-z_:-]+(?:19|20)\d",
    ),
    rule(
        "address of a link in brackets",
        r"\[\[[^\]\[\n]{1,200}\]\[(?!\d{1,3}\])",
        "",
        ("an [[https://a.org/b][old post]]", "an old post"),
        shapes=("][",),
    ),
    rule(
        "link with the name of its address",
        rf"\[(?={_LINKED}\]{_ADDRESS})|\]{_ADDRESS}",
        lambda m: "" if m[0] == "[" or re.search(rf"\[{_LINKED}$", before(m, 130)) else None,
        ("ask [Ann Bee][4] or [Bo][the list].[5][6]", "ask Ann Bee or Bo."),
        shapes=("][",),
    ),
    rule(
        "notes in brackets",
        r" ?\((?:\[\d{1,3}\][;,]? ?){1,9}\)",
        "",
        ("as shown ([59]; [60]).", "as shown."),
        needs="[",
    ),
    rule(
        "note behind a full stop",
        r"(?:(?<=[a-z]{4}[.!?])|(?<=[A-Z]{3}[.!?])|(?<=[a-z][.!?][\"”]))[1-9]\d{0,2}(?:(?:\[\d{1,3}\])+|(?=\s[A-Z\"]|\s?$)(?!\s[A-Z]\.))",
        "",
        ("It ended well.24 Then", "It ended well. Then"),
        ('He said "the end."3 He left', 'He said "the end." He left'),
        first=AT_NUMBER,
        shapes=("A.0", "A!0", "A?0", "a.0", "a!0", "a?0", '."0', '!"0', '?"0', ".”0", "!”0", "?”0"),
    ),
    rule(
        "note glued to its word",
        rf"(?<= )(?P<word>{_GLUED})(?P<note>[1-9]\d?)(?=[.,;:]?(?:\s|$))(?![.,] ?\d)",
        _without_its_note,
        ("Keep the levels low at all times4. Rest", "Keep the levels low at all times. Rest"),
        shapes=("a0",),
        near=r"[a-z][1-9]\d?[.,;: \n]|[a-z][1-9]\d?$",
    ),
    rule(
        "editor's letters",
        r"(?<![\w\]])(?:\[(?P<first>[A-Za-z]{1,2})\](?P<rest>[a-z]{1,20})"
        r"|(?P<word>[A-Za-z]{2,20})\[(?P<end>s|e?d|ing|es|e?r|e?n|ly)\])(?![\w\[(])",
        lambda m: (
            f"{m['rest']} or {m[0][1:3]}{m['rest']}"
            if re.fullmatch(_EITHER_WAY, m[0])
            else (m["first"] or m["word"]) + (m["rest"] or m["end"])
        ),
        ("[y]ou walk[ed] home", "you walked home"),
        ("to [un]subscribe", "to subscribe or unsubscribe"),
        needs="[",
    ),
    rule(
        "footnote mark",
        r"(?<=[\w.,;:!?\"')\]])"
        r"(?: ?\[(?:\d{1,3}|[A-Za-z]|note \d{1,3}"
        r"|(?:citation|better source|clarification) needed|(?:when|who|by whom)\?|dubious)"
        r"(?:[,–-] ?\d{1,3}){0,5}\]"
        r"(?![A-Za-z])(?:[,;–-] ?(?=\[\d{1,3}\]))?)+"
        r"|(?:(?<=[A-Za-z]{3})|(?<=[.,;:!?\"')]))[¹²³⁰⁴-⁹]+(?!\w)|(?<=[\w.,;!?\"')])[†‡]+",
        "",
        ("It fell.[12] In 8 [2], [3] it", "It fell. In eight it"),
        ("by half¹ since", "by half since"),
        needs="[¹²³⁰⁴⁵⁶⁷⁸⁹†‡",
    ),
    rule(
        "mark between carets",
        r"(?<=[a-z\"').,;:!?])\^\d{1,3}\^(?!\w)",
        "",
        ("at the Festival^52^ in May", "at the Festival in May"),
        needs="^",
    ),
    rule(
        "ending between carets",
        r"(?<![\w.,])(?P<n>\d{1,3})\^(?:st|nd|rd|th)\^",
        lambda m: ordinal(m["n"]),
        ("November 1^st^", "November first"),
        needs="^",
    ),
    rule(
        "square or cube",
        r"(?<=\w)\^(?P<n>[23])(?![\w.])",
        lambda m: " squared" if m["n"] == "2" else " cubed",
        ("r^3 and T^2", "r cubed and T squared"),
        needs="^",
    ),
    rule(
        "note of music",
        r"(?<=\b[A-G])[♭♯♮]",
        lambda m: {"♭": " flat", "♯": " sharp", "♮": " natural"}[m[0]],
        ("in B♭ and F♯", "in B flat and F sharp"),
        needs="♭♯♮",
    ),
    rule(
        "cents and a half",
        r"\$(?P<d>\d{1,6})\.(?P<c>\d\d)(?P<sign>[½¼¾])",
        lambda m: (
            f"{cardinal(m['d'])} dollar{'s' * (m['d'] != '1')} "
            f"{fraction(m['c'], *parts_of(m['sign']))} cents"
        ),
        ("$4.07½ a bushel", "four dollars seven and a half cents a bushel"),
        needs="½¼¾",
    ),
    rule(
        "vulgar fraction",
        rf"(?:(?P<whole>\d{{1,9}}) ?)?(?P<sign>[{VULGAR}])(?!d\b)"
        rf"(?: ?(?!m\. (?:from|[NSEW]))(?P<unit>{_MEASURED}|in(?=[.)]))(?!\w)(?:\.(?= [a-z]))?"
        rf"|(?P<inch>\")(?=[\s,.;:)-]|$))?",
        _fraction,
        ('½ cup, ½" thick', "one half cup, one half inch thick"),
        ("2 and a ¼ hours, 3 and ½", "two and a quarter hours, three and a half"),
        ("2 and ¾ lb", "two and three quarters pounds"),
        ("2½ hours, 1½ lb. oats", "two and a half hours, one and a half pounds oats"),
        needs=VULGAR,
    ),
)
