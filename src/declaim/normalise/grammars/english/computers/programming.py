"""Lines of programmers: names of commits, shell variables, signs in brackets and models."""

import re

from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, before, rule, words

_HEX = r"[a-f\d]"
_OF_COMMITS = (
    r"(?i:\b(?:commits?|revision|revert(?:s|ed)?|sha-?1?|hash(?:es)?|git|merged?|patch|cherry-pick"
    r"|changeset|fixe[sd]|close[sd]|resolve[sd])\b)"
)
_OF_SHELLS = (
    r"(?i:\b(?:shells?|bash|zsh|fish|awk|perl|echo|positional|regex\w*|captur\w+|macros?|aliase?s?"
    r"|(?:first|second|third|next|last|the) (?:argument|parameter)s?|arguments?|parameters?"
    r"|variables?|substitut\w+|script's|sql|placeholders?)\b)"
)
_PAID = (
    r"(?i)\b(?:pay|pays|paid|costs?|for|over|worth|of|spends?|spent|under|at|than|about|least|only"
    r"|just|an?|prices?|charged?s?|fee|another|extra|saves?|save|from|by|or|earn(?:s|ed)?) $"
)
_OF_MONEY = (
    r"(?: (?:million|billion|trillion|an?|per|each|off|for|to|fee|tax|down|more|less)\b|[-/]"
    r"|[.,]\d)"
)
_SIGNS = {
    "?": "question mark", "#": "hash", "@": "at", "*": "star", "$": "dollar",
    "!": "exclamation mark", "--": "dash dash", "_": "underscore", "-": "dash", "|": "pipe",
    "~": "tilde", "^": "caret", "`": "backtick", "&": "ampersand", "%": "percent",
}  # fmt: skip
_NAMES_OF_SIGNS = any_of(
    words("""
    hyphen hyphens dash dashes underscore underscores asterisk asterisks star stars pipe pipes bar
    tilde tildes caret carets circumflex backtick backticks grave sign signs character characters
    symbol symbols operator operators minus ampersand ampersands wildcard wildcards prefix suffix
""")
)
_MODELS = any_of(
    words("""
    Qwen Llama llama LLaMA Gemma gemma Mistral mistral Mixtral mixtral Phi phi Claude claude
    DeepSeek deepseek Falcon Granite granite OLMo Nemotron Kimi GLM Gemini gemini Grok grok
    CodeLlama Codestral StarCoder qwen
""")
)
"""Names of models of language, in front of their parts."""


def _digits_and_letters(written: str) -> str:
    """Each figure by itself, the letters by their names."""
    parts = re.findall(r"\d+|[a-z]+", written)
    return " ".join(
        one_by_one(part) if part.isdecimal() else spelled(part.upper()) for part in parts
    )


def _commit(match: re.Match[str]) -> str | None:
    """The letters of a name where they take turns with figures, or of what is called a commit."""
    written = match[0]
    in_brackets = before(match, 1) in {"(", "["} and after(match, 1) in {")", "]"}
    near = re.search(_OF_COMMITS, before(match, 40))
    if written.isdecimal():
        named = re.search(r"(?i)\b(?:commit|revision|changeset|sha-?1?) $", before(match, 12))
        first = re.search(r"[a-z)] \($", before(match, 4)) and re.match(
            r"\)(?:, (?:closes|fixes) #|$)", after(match, 14)
        )
        # Of a count of seven figures the commas would be written.
        return one_by_one(written) if len(written) == 7 and (named or first) else None
    plain = r"\d+e\d+|\d+[a-f]+|[a-f]+\d+|[a-f]+\d[a-f]+"  # 2e100000, 2000bce, face2face
    if re.fullmatch(plain, written) and not (near or in_brackets):
        return None
    if written.isalpha() and not (near and in_brackets):
        return None
    return _digits_and_letters(written)


def _variable(match: re.Match[str]) -> str | None:
    """Unless dollars are meant: $1 million, $5 per month."""
    there, ahead = before(match, 60), after(match, 60)
    sign = match["sign"]
    typed = re.search(r"\b(?:echo|print|awk|shift|\$@|\"|'|\{|\() ?\"?$", there)
    if match["n"] and not typed and (re.match(_OF_MONEY, ahead) or re.search(_PAID, there)):
        return None
    if not (typed or re.search(_OF_SHELLS, there) or re.search(_OF_SHELLS, ahead)):
        return None
    return f"dollar {cardinal(match['n']) if match['n'] else _SIGNS[sign]}"


def _model(match: re.Match[str]) -> str:
    """Its parts one behind the other: the hyphens between them are no ranges."""
    return f"{match['name']} " + " ".join(
        " ".join(
            one_by_one(part)
            if len(part) > 3 and part.isdecimal()
            else " point ".join(map(cardinal, part.split(".")))
            if part[0].isdecimal()
            else spelled(part.upper())
            if len(part) == 1
            else part
            for part in re.findall(r"\d+(?:\.\d+)?|[A-Za-z]+", piece)
        )
        for piece in match["parts"].strip("-").split("-")
    )


def _players(match: re.Match[str]) -> str | None:
    """So many players, if a game is spoken of: else those are pence."""
    if re.match(r" (?:maps?|games?|match(?:es)?|co-?op|lobb(?:y|ies)|modes?)\b", after(match, 10)):
        return f"{cardinal(match['n'])} player"
    near = before(match, 60) + after(match, 60)
    if re.search(r"(?i:\bphases?\b)", near):
        return cardinal(match["n"]) + " phase" * (not re.match(" phase", after(match, 6)))
    if not re.search(r"(?i:\b(?:players?|multiplayer|skirmish|lobby)\b)", near):
        return None
    return f"{cardinal(match['n'])} player{'s' * (match['n'] != '1')}"


PROGRAMMING: tuple[Rule, ...] = (
    rule(
        "number that is unique",
        rf"(?<![\w-]){_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}(?![\w-])",
        lambda m: " dash ".join(map(_digits_and_letters, m[0].split("-"))),
        (
            "00000000-0000-0000-c000-00000000004f",
            "zero zero zero zero zero zero zero zero dash zero zero zero zero dash zero zero zero"
            " zero dash C zero zero zero dash zero zero zero zero zero zero zero zero zero zero"
            " four F",
        ),
        shapes=("0-", "a-"),
        near=rf"{_HEX}{{4}}-{_HEX}{{4}}-",
    ),
    rule(
        "place of a change",
        r" ?@@ -\d{1,6}(?:,\d{1,6})? \+\d{1,6}(?:,\d{1,6})? @@",
        ",",
        ("the end @@ -3,7 +5,7 @@ of it", "the end, of it"),
        needs="@",
        near="@@ -",
    ),
    rule(
        "kind of a note",
        r"\[!(?P<kind>NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?: >)?",
        lambda m: (
            "" if re.match(r"(?i) ?\*{0,2}(?:note|tip|warn)", after(m)) else f"{m['kind'].title()}:"
        ),
        ("[!NOTE] It works", "Note: It works"),
        shapes=("[!",),
    ),
    rule(
        "issue of a tracker",
        r"(?<![\w/.-])b/(?P<n>\d{6,10})(?![\w/.-])",
        lambda m: f"b {one_by_one(m['n'])}",
        ("fixes b/140519786", "fixes b one four zero five one nine seven eight six"),
        near=r"b/\d{6}",
        shapes=("a/0",),
    ),
    rule(
        "name of a commit",
        rf"(?<![\w.,#$£€/@-])(?:{_HEX}{{7,12}}|(?<=\(){_HEX}{{6}}(?=\))|{_HEX}{{32}}|{_HEX}{{40}}|{_HEX}{{64}})"
        r"(?![\w/@-]|[.,]\d|\.[a-z])",
        _commit,
        ("fixed in a1b2c3d", "fixed in A one B two C three D"),
        ("new page (e6b0ca1)", "new page (E six B zero C.A one)"),
        ("see commit 1234567", "see commit one two three four five six seven"),
        (
            "so many (4611688), closes #7",
            "so many (four six one one six eight eight), closes number seven",
        ),
        first=r"[a-f\d](?<!\w.)",
        near=rf"{_HEX}{{6}}",
    ),
    rule(
        "variable of a shell",
        r"(?<![\w$\\])\$(?:(?P<n>\d)(?!\d)|(?P<sign>[?#@*$!](?![\w$])))",
        _variable,
        ("type echo $0 in bash", "type echo dollar zero in bash"),
        (
            "the argument $1 and then $?, for $5 in all",
            "the argument dollar one and then dollar question mark, for five dollars in all",
        ),
        needs="$",
    ),
    rule(
        "sign named in brackets",
        r"(?<=\()(?P<sign>--|[_|~^`*-])(?=\))",
        lambda m: (
            _SIGNS[m["sign"]]
            if re.search(rf"(?i)\b(?:{_NAMES_OF_SIGNS}) \($", before(m, 16))
            else None
        ),
        ("two hyphens (--), not (-)", "two hyphens (dash dash), not (-)"),
        ("an asterisk (*)", "an asterisk (star)"),
        shapes=("(_)", "(|)", "(~)", "(^)", "(`)", "(*)", "(-)", "(--)"),
    ),
    rule(
        "model of language",
        rf"(?<![\w./-])(?P<name>{_MODELS})(?P<parts>(?:-[a-z]{{3,9}})?-?\d{{1,2}}(?:\.\d{{1,2}})?"
        r"(?:-[A-Za-z]{0,16}\d{0,8}(?:\.\d{1,2})?[A-Za-z]{0,16}){0,6})(?<=\w)(?![\w/-]|\.\w)",
        _model,
        ("Qwen3.5-397B-A17B", "Qwen three point five three hundred ninety seven B A seventeen B"),
        ("run Llama-3.1-8B-Instruct", "run Llama three point one eight B Instruct"),
        needs="-",
        near=rf"(?:{_MODELS})-?[a-z\d]",
    ),
    rule(
        "item of a base of facts",
        r"(?<![\w-])Q(?P<n>[1-9]\d{3,9})(?!\w)",
        lambda m: (
            f"Q {one_by_one(m['n'])}"
            if re.search(r"(?i)wiki ?data", before(m, 60) + after(m, 60))
            else None
        ),
        ("Wikidata ID: Q1218", "Wikidata I D: Q one two one eight"),
        needs="Q",
        near=r"Q\d{4}",
    ),
    rule(
        "quarter and year",
        r"(?<![\w/.-])(?P<part>[QH])(?P<n>[1-4])/(?=20\d\d(?![\w/]))",
        lambda m: f"{m['part']} {cardinal(m['n'])} ",
        ("goals for Q1/2025", "goals for Q one twenty twenty five"),
        needs="/",
        near=r"[QH][1-4]/20",
    ),
    rule(
        "so many players",
        r"(?<![\w.,$£€])(?P<n>[1-9]\d?)(?P<sign>\+?)p(?=[,.;)]?(?:\s|$))",
        _players,
        ("3p to 1p, a phase less", "three phase to one phase, a phase less"),
        ("a 6p map, a 6p stamp", "a six player map, a six pence stamp"),
        (
            "rooms for 8p in a game of up to 10 players",
            "rooms for eight players in a game of up to ten players",
        ),
        first=AT_NUMBER,
        near=r"\d\+?p(?!\w)",
        shapes=("0a", "0+"),
    ),
)
