"""Two readings in one word, years and states that stand close, and initials with wide stops."""

import re

from declaim.normalise.grammars.english.days.times import two_digits
from declaim.normalise.grammars.english.vocabulary.calendar import MONTHS, SHORT_MONTHS
from declaim.normalise.grammars.english.vocabulary.states import STATES
from declaim.normalise.numerals import by_pairs, cardinal, ordinal, year
from declaim.normalise.rules import AT_NUMBER, VALUE, WORD, Rule, after, any_of, before, rule, words

_SURE_STATES = {code: STATES[code] for code in ("NY", "NJ", "TX")}
"""Those that are no word and no other acronym behind a name."""
_PLAIN_STATES = {
    code: STATES[code]
    for code in words(
        "AK AR AZ CA CT FL GA IL KS KY MI MN MT NC ND NE NH NJ NM NV NY RI SC SD TN TX UT VA VT WA"
        " WI WV WY"
    )
}
_OF_DEGREES = (
    r"\b(?:[Dd]egrees?|[Hh]onours|[Uu]ni(?:versity)?|[Gg]raduat\w+|[Ss]tudents?|[Ee]xams?|jobs?"
    r"|BSc|BA)\b"
)
_OF_SEASONS = r" (?:season|accounts?|budget|year|school|academic|financial|precept|campaign|term)\b"
_OF_STATES = {"N. Y": "New York", "R. I": "Rhode Island"}


_STATES_LIKE_WORDS = {
    code: STATES[code] for code in words("IN OR ME OK HI OH LA MA PA CO MD AL DE ID MO MS")
}
_NEXT_TO_A_STATE = r"with|where|who|and|since|was|is|for|area|before|until|while|by"
_NEXT_TO_A_WORD = r"the|a|an|this|that|my|his|her|our|your|its|no|all|one|case|fact|order"
_SET_APART = {"e.g": "for example", "E.g": "for example", "i.e": "that is", "I.e": "that is"}


def _state_like_a_word(match: re.Match[str]) -> str | None:
    """Behind a place that somebody lives in or comes from."""
    placed = re.search(
        r"\b(?:in|from|near|outside|of|at|to) (?:[A-Z][\w.'-]+ ){0,2}[A-Z][\w'-]+, $",
        before(match, 50),
    )
    following = match["next"]
    if match["state"] in {"OR", "ME"}:
        goes_on = bool(re.fullmatch(_NEXT_TO_A_STATE, following))
    else:
        goes_on = not re.fullmatch(_NEXT_TO_A_WORD, following)
    return STATES[match["state"]] if placed and goes_on else None


def _initials(match: re.Match[str]) -> str | None:
    """Unless they are a state: Newark, N. J., is left to the names of states."""
    letters = match["letters"]
    if letters.replace(". ", "") in STATES:
        of_a_town = re.search(r"(?<!Co\.), $", before(match, 6))
        return _OF_STATES.get(letters) if of_a_town else None
    return letters.replace(".", "")


def _two_years(match: re.Match[str]) -> str | None:
    """21/22 is two years, unless it is two days of a month or a part of an inch."""
    months = any_of([*MONTHS, *SHORT_MONTHS])
    days = re.search(rf"\b{months}\.? $", before(match)) or re.match(rf" {months}", after(match))
    inches = match["b"] in {"12", "16", "32"} and not re.match(_OF_SEASONS, after(match))
    if days or inches or int(match["b"]) != int(match["a"]) + 1:
        return None
    return f"{two_digits(match['a'])} {two_digits(match['b'])}"


def _before_an_hour(match: re.Match[str]) -> str | None:
    """Behind a year, a day of a month or a date in figures."""
    of_a_day = rf"(?:\b(?:19|20)\d\d|\b{any_of([*MONTHS, *SHORT_MONTHS])}\.? \d{{1,2}}|\d-\d\d)$"
    return ", " if re.search(of_a_day, before(match, 16)) else None


CLOSE_FORMS: tuple[Rule, ...] = (
    rule(
        "one or more",
        r"(?<![\w/])(?!\w{0,2}bit/)(?P<one>[Cc]hild|[a-z]{3,20}[a-rt-z])(?:/(?P<end>ren|s)|\((?P<end2>ren|s)\))(?![\w/(])",
        lambda m: f"{m['one']} or {m['one'].lower()}{m['end'] or m['end2']}",
        ("your child/ren and parent/s", "your child or children and parent or parents"),
        near=r"[a-z][/(](?:ren|s)",
        shapes=("a/a", "a(a"),
    ),
    rule(
        "year close to its month",
        rf"(?P<month>{any_of(MONTHS)})'(?P<n>\d\d)(?!\w)",
        lambda m: (
            f"{m['month']} {cardinal(m['n']) if m['n'][0] != '0' else 'oh ' + cardinal(m['n'][1])}"
        ),
        ("between September'23 and May'24", "between September twenty three and May twenty four"),
        needs=MONTHS,
        near=r"[a-z]'\d\d",
    ),
    rule(
        "date without spaces",
        rf"(?<![\w.])(?P<month>{any_of(SHORT_MONTHS)})\.(?P<day>[12]?\d|3[01]), ?"
        r"(?P<year>(?:1[5-9]|20)\d\d)(?![\w-])",
        lambda m: f"{SHORT_MONTHS[m['month']]} {ordinal(m['day'])}, {year(m['year'])}",
        ("at Leeds Nov.6,1999", "at Leeds November sixth, nineteen ninety nine"),
        needs=SHORT_MONTHS,
        near=r"[a-z]\.\d",
    ),
    rule(
        "dash before a date",
        rf"(?<=[a-z] \d) [-–] (?={any_of(MONTHS)} \d)|(?<=[a-z] \d\d) [-–] (?={any_of(MONTHS)} \d)",
        ", ",
        ("Newsletter 1 - May 14th", "Newsletter one, May fourteenth"),
        needs=MONTHS,
        near=r"\d [-–] [A-Z]",
    ),
    rule(
        "set of letters of a standard",
        r"(?<=\bISO[- ])8859-(?P<n>1?\d)(?!\w)|(?<=\biso-)8859-(?P<small>1?\d)(?!\w)",
        lambda m: f" eighty eight fifty nine {cardinal(m['n'] or m['small'])}"[
            before(m, 1) == " " :
        ],
        ("ISO 8859-15", "I S O eighty eight fifty nine fifteen"),
        needs=["ISO", "iso"],
        near="8859-",
    ),
    rule(
        "standard of four figures",
        r"(?<=\bISO )(?P<n>[1-9][1-9]\d\d)(?![\w-]|[.,]\d)",
        lambda m: by_pairs(m["n"]),
        ("dates of ISO 8601", "dates of I S O eighty six oh one"),
        needs=["ISO"],
        first=AT_NUMBER,
    ),
    rule(
        "band of radio amateurs",
        r"(?<![\w.,$£€])(?P<n>2|6|1[0257]|[2346]0|80|160|630)M(?= (?:bands?|dipole|antenna|beam"
        r"|vertical|SSB|CW|FM|net|repeater|WSPR|phone|FT8|loop|station|operation|contest)\b)",
        lambda m: f"{cardinal(m['n'])} meter",
        ("a 40M dipole", "a forty meter dipole"),
        first=AT_NUMBER,
        near=r"\dM [a-zA-Z]",
        shapes=("0A a", "0A A"),
    ),
    rule(
        "shop of two hours",
        r"(?<![\w.-])7-11(?= (?:stores?|shops?|types?|style|clerk|convenience)\b)",
        "seven eleven",
        ("a 7-11 store", "a seven eleven store"),
        needs="7",
        near="7-11",
    ),
    rule(
        "so many of a length of time",
        r"(?<=\d)(?: ?[×x] ?)(?=\d{1,3}[- ](?:minutes?|mins?|hours?|hrs?|seconds?|secs?)\b)",
        " ",
        ("5×30 minute sessions", "five thirty minute sessions"),
        needs="×x",
        near=r"[×x] ?\d{1,3}[- ][mhs]",
    ),
    rule(
        "state close to its town",
        rf"(?<=[a-z] )(?P<state>{any_of(_SURE_STATES)})(?=[,;)]|\.$|\. [A-Z]|$| in (?:1|20)\d)",
        lambda m: _SURE_STATES[m["state"]] if re.search(r"\b[A-Z][a-z]+ $", before(m)) else None,
        ("a shop in Ithaca NY", "a shop in Ithaca New York"),
        needs=_SURE_STATES,
    ),
    rule(
        "state behind a comma",
        rf"(?<=[a-z], )(?P<state>{any_of(_PLAIN_STATES)})(?= [a-z])",
        lambda m: _PLAIN_STATES[m["state"]],
        ("in Austin, TX last year", "in Austin, Texas last year"),
        needs=_PLAIN_STATES,
        near=r"[a-z], [A-Z]{2} [a-z]",
    ),
    rule(
        "state that looks like a word",
        rf"(?<=[a-z], )(?P<state>{any_of(_STATES_LIKE_WORDS)})(?= (?P<next>[a-z]+))",
        _state_like_a_word,
        (
            "born in Gary, IN with us, in Leeds, OR in York",
            "born in Gary, Indiana with us, in Leeds, Or in York",
        ),
        needs=_STATES_LIKE_WORDS,
        near=r"[a-z], [A-Z]{2} [a-z]",
    ),
    rule(
        "short form set apart",
        r"(?<![\w./])(?P<word>[Ee]\. g|[Ii]\. e)\.(?=,? [a-z\d\"'(]|,? [A-Z][a-z]|$)",
        lambda m: _SET_APART[m["word"].replace(" ", "")],
        ("(e. g. tea), i. e. so", "(for example tea), that is so"),
        shapes=("a. a", "A. a"),
        near=r"[EeIi]\. [ge]\.",
    ),
    rule(
        "versus with two stops",
        r"(?<=\w )[Vv]\.s\.?(?= \w)|(?<=\w )[Vv]/s(?= \w)",
        "versus",
        ("Auto v.s. Fast, tea v/s milk", "Auto versus Fast, tea versus milk"),
        near=r" [Vv][./]s",
        shapes=(" a.a", " a/a", " A.a", " A/a"),
    ),
    rule(
        "rank of an associate",
        r"(?<!\w)(?P<word>Assoc|Asst)\.?(?= (?:Prof|Dean|Dir|Ed|Vice|Justice|Fellow|Minister|Member"
        r"|Producer|Chair|VP|Provost|Head|Chief|Judge|Pastor|Coach|Manager|Sec|Supt|Secretary)\w*)",
        lambda m: "associate" if m["word"] == "Assoc" else "assistant",
        ("an Asst. Dean, an Assoc Dean", "an assistant Dean, an associut Dean"),
        needs=["Assoc", "Asst"],
    ),
    rule(
        "range of lettered numbers",
        r"(?<![\w-])(?P<letters>[A-Z]{1,2})(?P<a>\d{1,2})[-–](?P=letters)(?P<b>\d{1,2})(?![\w-]|[.,]\d)",
        lambda m: (
            f"{' '.join(m['letters'])} {cardinal(m['a'])} to"
            f" {' '.join(m['letters'])} {cardinal(m['b'])}"
            if int(m["a"]) < int(m["b"])
            else None
        ),
        ("parties for P1-P7", "parties for P one to P seven"),
        shapes=("A0-A", "A00-A", "A0–A", "A00–A"),
    ),
    rule(
        "two years in short",
        r"(?<![\w.,/£$-])(?P<a>[1-4]\d|09)/(?P<b>[1-4]\d)(?![\w/\"]|[.,]\d| ?(?:inch|in\b|mm|ths))",
        _two_years,
        ("the accounts for 21/22", "the accounts for twenty one twenty two"),
        first=AT_NUMBER,
        shapes=("00/00",),
    ),
    rule(
        "class of a degree",
        r"(?<=\b[Aa] )2[:.](?P<n>[12])(?![\w:/]|[.,]\d| (?:ratio|mix|split|lead|win|blend|odds)\b)",
        lambda m: (
            f"two {cardinal(m['n'])}"
            if re.search(_OF_DEGREES, before(m, 80) + after(m, 80))
            else None
        ),
        ("she got a 2:1 at university", "she got a two one at university"),
        needs="2",
        near=r"\b[Aa] 2[:.][12]",
    ),
    rule(
        "saint without a space",
        r"(?<![\w.])(?<![a-z] )St\.(?=[A-Z][a-z]{2})"
        r"|(?:(?<=\bat )|(?<=\bof )|(?<=\bin )|(?<=\bto ))St\.(?=[A-Z][a-z]{2})",
        "saint ",
        ("at St.Mark's School", "at saint Mark's School"),
        needs=["St"],
        near=r"St\.[A-Z]",
    ),
    rule(
        "noon in old notices",
        r"(?<![\w.])12 ?[mM]\.(?= on [A-Z]| sharp|,? noon)|(?<=\bat )12 [mM]\.(?=,| [a-z])",
        "twelve noon",
        ("sold at 12 m. on Monday", "sold at twelve noon on Monday"),
        near=r"12 ?[mM]\.",
        needs="1",
    ),
    rule(
        "initials with wide stops",
        rf"(?<![\w.{VALUE}{WORD}])(?P<letters>(?:[A-Z]\. ){{1,3}}[A-Z])\.(?=[,;)])",
        _initials,
        ("at Northport, L. I., today", "at Northport, L I, today"),
        ("at Ithaca, N. Y., today", "at Ithaca, New York, today"),
        near=r"[A-Z]\. [A-Z]\.[,;)]",
        needs=".",
        shapes=("A. A.",),
    ),
    rule(
        "dash between a day and an hour",
        r"(?<=\d) [-–—] (?=(?:1?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?(?:(?! ?[-–—])| ?[ap]\.?m)"
        r"| ?(?:[ap]\.?m|[AP]\.?M)\b)(?!\w))",
        _before_an_hour,
        ("August 8, 2012 - 10:10 PM", "August eighth, twenty twelve, ten ten P M"),
        ("Friday, July 4 - 9 pm", "Friday, July fourth, nine P M"),
        needs="-–—",
        near=r"\d [-–—] \d",
        shapes=("0 - 0", "0 – 0", "0 — 0"),
    ),
    rule(
        "two numbers of a row",
        r"(?<=[a-z] [2-9]0) (?=[1-9](?:\n|$| [A-Z]))"
        r"|(?<=[a-z] [1-9]00) (?=[1-9]\d?(?:\n|$| [A-Z]))",
        ", ",
        ("Moss 30 9 Hall 20 1", "Moss thirty, nine Hall twenty, one"),
        needs="0",
        shapes=("00 0",),
    ),
    rule(
        "letter behind a number before a name",
        r"(?<![\w.,£$€])(?P<n>\d{1,2})p-(?=[A-Z])",
        lambda m: f"{cardinal(m['n'])} P ",
        ("the map 6p-Lime", "the map six P Lime"),
        first=AT_NUMBER,
        shapes=("0a-A",),
    ),
    rule(
        "and so on before a bracket",
        r"\betc\. (?=\)(?! [A-Z]))",
        "etcetera",
        ("(milk, tea, etc. ) that", "(milk, tea, etcetera) that"),
        needs=["etc"],
        near=r"etc\. \)",
    ),
)
