"""Short forms of notice boards, small ads, kitchens and results."""

from declaim.normalise.grammars.english.vocabulary.calendar import (
    LONGER_DAYS,
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
)
from declaim.normalise.grammars.english.vocabulary.words_of_notices import (
    HALVES_OF_A_MATCH,
    ON_BOARDS,
)
from declaim.normalise.numerals import cardinal, one_by_one, ordinal
from declaim.normalise.rules import AT_NUMBER, Rule, any_of, rule, words

_TWO_LETTERS = any_of(words("SO IS ON IN OR AN AS AT BY DO GO HE IF ME MY OF TO UP WE"))


NOTICEBOARDS: tuple[Rule, ...] = (
    rule(
        "word of a notice board",
        rf"(?<![\w./])(?P<word>{any_of(ON_BOARDS)})(?![\w/]|(?<=aet)\.? \d)"
        r"(?:(?<=[bd])\.(?= ?[\da-z:A-Z]))?",
        lambda m: ON_BOARDS[m["word"]],
        (
            "b/f £12, Hull Utd won (aet)",
            "brought forward twelve pounds, Hull United won (after extra time)",
        ),
        ("2 oz SR flour", "two ounces self raising flour"),
        needs=("/", "o", "Utd", "aet", "e", "flour", "Flour"),
        near=r"/f|\.o\.b|\.e\.t|Utd|aet|flour|Flour",
    ),
    rule(
        "aged in Latin",
        r"(?<![\w.])(?:aet|ætat|aetat|æt)\.? (?=(?:c\. ?)?\d{1,3}(?!\d|[-–]))"
        r"|(?<![\w.])(?:[Aa]e|[Ææ])t(?:at)?\.(?P<end>$|(?=\n))",
        lambda m: "aged" if m["end"] is not None else "aged ",
        ("died 1880 aet. 68", "died eighteen eighty aged sixty eight"),
        ("in April, 1854, æt.", "in April, eighteen fifty four, aged"),
        needs=["aet", "ætat", "aetat", "æt", "Aet", "Ætat", "Aetat", "Æt"],
    ),
    rule(
        "appointment or dozen",
        r"(?<=\bby )appt\b\.?(?=[,;)]| [a-z]|$)|(?<=\d )doz\b(?:\.(?=[,;)]| [a-z]))?",
        lambda m: "appointment" if m[0].startswith("a") else "dozen",
        ("or by appt", "or by appointment"),
        ("2 doz. eggs", "two dozen eggs"),
        needs=["appt", "doz"],
    ),
    rule(
        "subclass of an engine",
        r"(?<=\b[Cc]lass )(?P<n>\d{2})/(?P<part>\d)(?![\w/])",
        lambda m: f"{cardinal(m['n'])} slash {cardinal(m['part'])}",
        ("a Class 37/4", "a Class thirty seven slash four"),
        needs=["Class", "class"],
        near=r"\d\d/\d",
    ),
    rule(
        "half of a match",
        r"(?<![\w.])(?P<word>HT|FT):? (?=\d{1,2} ?[-–] ?\d)",
        lambda m: f"{HALVES_OF_A_MATCH[m['word']]} ",
        ("HT 1-1", "half time one to one"),
        needs=["HT", "FT"],
    ),
    rule(
        "penalties",
        r"(?<=\()[Pp]ens?\.?(?=\))|(?<=\d )pens\b(?=[,;)]|$)",
        lambda m: "penalties" if "s" in m[0] else "penalty",
        ("Lee 67 (pen.)", "Lee sixty seven (penalty)"),
        needs=["pen", "Pen", "pens", "Pens"],
    ),
    rule(
        "crowd of a match",
        r"(?<![\w.])[Aa]tt[.:] ?(?=\d)",
        "attendance ",
        ("Att. 950", "attendance nine hundred fifty"),
        needs=["Att", "att"],
    ),
    rule(
        "admission",
        r"(?<![\w.])[Aa]dm(?:\.|:| (?=[£$€])) ?(?=[£$€\d]|free)",
        "admission ",
        ("Adm. £5", "admission five pounds"),
        needs=["Adm", "adm"],
    ),
    rule(
        "in advance",
        r"(?<=\d )adv\b\.?(?=[,;/)]| \w|$)",
        "in advance",
        ("£8 adv. or £10", "eight pounds in advance or ten pounds"),
        needs=["adv"],
    ),
    rule(
        "under an age",
        r"(?<![\w.-])u(?P<n>1?\d|2[0-3])'?s(?![\w-])",
        lambda m: f"under {cardinal(m['n'])}s".replace("ys", "ies"),
        ("u16s free", "under sixteens free"),
        needs="u",
        near=r"u\d{1,2}'?s",
    ),
    rule(
        "doors of a car",
        r"(?<![\w.])(?P<n>[2345]) ?(?:dr|DR)(?=[,;)]|\.? [a-z\d]|$)",
        lambda m: f"{cardinal(m['n'])} door",
        ("Fiesta, 5dr, blue", "Fiesta, five door, blue"),
        first=AT_NUMBER,
        needs=["dr", "DR"],
    ),
    rule(
        "condition",
        r"(?<=[a-z] )cond\b(?:\.(?=[,;)]| [a-z]|$))?(?=[,;)]|\.|$| [a-z])",
        "condition",
        ("in good cond, £20", "in good condition, twenty pounds"),
        needs=["cond"],
    ),
    rule(
        "year or week of a number",
        r"(?<![\w.])(?P<word>[Yy]r|[Ww]k)s? (?=\d{1,2}\b(?! ?[ap]m))",
        lambda m: {"y": "Year ", "w": "Week "}[m["word"][0].lower()],
        ("Yr 7 parents, Wk 2: maths", "Year seven parents, Week two: maths"),
        needs=["Yr", "Yrs", "Wk", "Wks", "yr", "wk", "yrs", "wks"],
        near=r"[YyWw][rk]s? \d",
    ),
    rule(
        "day that is closed",
        rf"(?<![\w.])(?P<day>{any_of(SHORT_WEEKDAYS)})"
        r"(?=:? (?:[Cc]losed|CLOSED|by appointment|only\b))",
        lambda m: SHORT_WEEKDAYS[m["day"]],
        ("Sun closed", "Sunday closed"),
        needs=SHORT_WEEKDAYS,
    ),
    rule(
        "longer day before a date",
        rf"(?<![\w.])(?P<day>{any_of(LONGER_DAYS)})\.?(?P<comma>,?)"
        r"(?P<th> \d{1,2}(?:st|nd|rd|th))?"
        r"(?= \d{1,2} ?[A-Z][a-z]{2}"
        rf"| {any_of([*SHORT_MONTHS, *MONTHS])}\.? \d"
        r"|(?<=\d..)(?:[,;.:)]| [A-Z]|$))",
        lambda m: (
            SHORT_WEEKDAYS[m["day"]]
            + m["comma"]
            + (f" {ordinal(m['th'].strip()[:-2])}" if m["th"] else "")
        ),
        ("Thurs 6 Nov", "Thursday the sixth of November"),
        ("Thurs, January 18th", "Thursday, January eighteenth"),
        needs=LONGER_DAYS,
    ),
    rule(
        "time of a kitchen",
        r"(?P<what>\b(?:[Pp]rep|[Cc]ook(?:ing)?|[Bb]ake|[Tt]otal|[Rr]est|[Cc]hill)(?: [Tt]ime)?:? )"
        r"(?P<n>\d{1,3}) ?m(?=[,;.)]|$| [|/])",
        lambda m: f"{m['what']}{cardinal(m['n'])} minutes",
        ("Prep 15m, cook 40m.", "Prep fifteen minutes, cook forty minutes."),
        needs=words(
            "Prep prep Cook cook Cooking cooking Bake bake Total total Rest rest Chill chill"
        ),
        near=r"\d ?m\b",
    ),
    rule(
        "other unit behind a stroke",
        r"(?:(?<=\doz)|(?<=\dg)|(?<=\dkg)|(?<=\dlb)|(?<=\dml)|(?<=\dcm)|(?<=\dC)|(?<=\d°F)"
        r"|(?<=\d°C)|(?<=\dF)|(?<=\dC fan)|(?<=°C fan))/(?=\d|[Gg]as \d|[Ff]an)",
        ", ",
        (
            "8oz/225g at 180C/gas 4",
            "eight ounces, two hundred twenty five grams at one hundred eighty degrees Celsius,"
            " gas four",
        ),
        needs="/",
        near=r"[gzblmCFn]/",
    ),
    rule(
        "wheels of an engine",
        r"(?<![\w.-])(?P<wheels>\d{1,2}-\d{1,2}-\d{1,2})(?P<tank>ST|PT|WT|T|VB|DM|DH|DE|RT)(?!\w)",
        lambda m: f"{' '.join(map(cardinal, m['wheels'].split('-')))} {' '.join(m['tank'])}",
        ("an 0-6-0ST", "an zero six zero S T"),
        first=AT_NUMBER,
        near=r"\d-\d{1,2}[STPWVDR]",
        shapes=("0-0-0A", "0-00A"),
    ),
    rule(
        "square of a map",
        r"(?:(?<=NGR )|(?<=[Gg]rid [Rr]ef )|(?<=[Gg]rid [Rr]ef\. )|(?<=eference )|(?<=OS ))"
        r"(?P<square>[A-Z]{2}) ?(?P<e>\d{3}) ?(?P<n>\d{3})(?!\d)",
        lambda m: f"{' '.join(m['square'])} {one_by_one(m['e'])}, {one_by_one(m['n'])}",
        ("NGR TF 703 001", "N G R T F seven zero three, zero zero one"),
        shapes=("AA 000", "AA000"),
    ),
    rule(
        "type of two letters",
        rf"(?<![\w.-])(?P<letters>{_TWO_LETTERS})-(?P<n>\d{{2,4}})(?![\w-])",
        lambda m: f"{' '.join(m['letters'])} {cardinal(m['n'])}",
        ("an SO-239 socket", "an S O two hundred thirty nine socket"),
        needs="-",
        near=r"[A-Z]{2}-\d",
        shapes=("A-0",),
    ),
)
