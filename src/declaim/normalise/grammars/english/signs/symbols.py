"""Signs that are words."""

import re
import unicodedata

from declaim.normalise.grammars.english.vocabulary.set_signs import SETS
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import VALUE, WORD, Rule, rule


def _exponent(match: re.Match[str]) -> str:
    written = unicodedata.normalize("NFKC", match["n"])
    sign = "minus " if written[0] == "\u2212" else ""
    return f" to the power of {sign}{cardinal(written)} "


SYMBOLS: tuple[Rule, ...] = (
    rule(
        "stars",
        rf"(?<={VALUE})\*(?= (?:rating|hotel|review|resort)s?\b)",
        " star",
        ("a 4.8* rating", "a four point eight star rating"),
        needs="*",
    ),
    rule(
        "Greek letter",
        r"(?<![\u0370-\u03ff\w])(?P<letter>[α-ωΓΔΘΛΞΠΣΦΨΩμ])(?![\u0370-\u03ff\w])",
        lambda m: (
            unicodedata.name(m["letter"]).rpartition(" ")[2].lower().replace("lamda", "lambda")
        ),
        ("β-blockers, π", "beta-blockers, pi"),
        needs="αβγδεζηθικλμνξοπρςστυφχψωΓΔΘΛΞΠΣΦΨΩ",
        near="[α-ωΓΔΘΛΞΠΣΦΨΩ]",
    ),
    rule(
        "grade",
        r"(?<![\w*])A\*(?P<many>s?)(?:[-–](?P<last>[B-G]))?(?![\w*])",
        lambda m: f"A star{m['many']}" + (f" to {m['last']}" if m["last"] else ""),
        ("two A*s", "two A stars"),
        ("five A*-C grades", "five A star to C grades"),
        needs="*",
    ),
    rule(
        "mark without a space",
        rf"(?<=[a-z{VALUE}{WORD}])[!?](?=[A-Za-z{VALUE}])",
        lambda m: f"{m[0]} ",
        ("Stop!Who goes there?me", "Stop! Who goes there? me"),
        needs="!?",
    ),
    rule(
        "C plus plus",
        r"(?<=\bC)\+\+",
        " plus plus",
        ("in C++ now", "in C plus plus now"),
        needs="+",
    ),
    rule(
        "number sign",
        rf"(?<![\w#])# ?(?=[\d{VALUE}])",
        "number ",
        ("our #1 fan and # 7 seed", "our number one fan and number seven seed"),
        needs="#",
    ),
    rule(
        "pounds of a bag",
        rf"(?<={VALUE})#(?= (?:bag|sack|box|test)\b)",
        " pound",
        ("a 5# bag", "a five pound bag"),
        needs="#",
    ),
    rule(
        "number of",
        r"(?<!\w)# of\b",
        "number of",
        ("the # of items", "the number of items"),
        needs="#",
    ),
    rule(
        "and so on",
        r" ?&c\.?(?!\w)",
        " etcetera",
        ("tea, &c.", "tea, etcetera"),
        needs="&",
    ),
    rule(
        "letters and letters",
        r"(?<!\w)(?P<a>[A-Z]{1,3})&(?P<b>[A-Z]{1,3})(?!\w)",
        lambda m: f"{spelled(m['a'])} and {spelled(m['b'])}",
        ("AT&T", "A.T and T"),
        ("R&D", "R and D"),
        needs="&",
    ),
    rule(
        "ampersand",
        r"&amp;| ?&{1,9} ?",
        " and ",
        ("bread & butter", "bread and butter"),
        needs="&",
    ),
    rule("at sign", r" ?@ ?", " at ", ("two @ noon", "two at noon"), needs="@"),
    rule(
        "range",
        rf"(?:(?<={VALUE})|(?<=noon)|(?<=midnight))(?: ?[–-] ?|—|--)(?={VALUE})"
        rf"(?!(?<=– ){VALUE}+ [a-z][^.;–]{{0,60}} – )"
        rf"(?!(?<=[-–] ){VALUE}{{1,20}} of (?:which|whom|them)\b)",
        " to ",
        ("3,500-4,000", "three thousand five hundred to four thousand"),
        ("pages 3–5, grades 7--9", "pages three to five, grades seven to nine"),
        ("won 3-2", "won three to two"),
        ("5pm–7pm", "five P M to seven P M"),
        needs="-–—",
        near=f"{VALUE} ?[–—-]|noon|midnight",
        first=rf"[ –—-](?<=[{VALUE}nt].)",
    ),
    rule(
        "letters from and to",
        r"(?<![\w–-])(?P<a>[Aa](?=-[B-Fb-fZz])|[A-Z](?=–))[–-](?P<b>[A-Za-z])(?![\w–-])",
        lambda m: f"{m['a']} to {m['b']}",
        ("A-Z and a-f", "A to Z and a to f"),
        needs="-–",
        near=r"[-–](?<=[A-Za].)",
        first=r"[aA-Z](?<!\w.)(?=[-–])",
    ),
    rule(
        "mark of a pupil",
        r"(?<=[A-F])-(?=[.,;)]|$)(?<=(?<![\w-])..)",
        " minus",
        ("got a B-.", "got a B minus."),
        near=r"[A-F]-(?!\w)",
        first="-",
        shapes=("A-",),
    ),
    rule(
        "possessive set apart",
        rf"(?<={VALUE}) 's(?!\w)",
        "'s",
        ("1999 's best", "nineteen ninety nine's best"),
        near=f"{VALUE} 's",
        needs=(VALUE,),
    ),
    rule(
        "hyphen beside a number",
        rf"(?<={VALUE})[-–](?=[A-Za-z{WORD}])|(?<=[A-Za-z{WORD}])[-–](?={VALUE})",
        " ",
        ("a 4-door car", "a four door car"),
        ("Covid-19", "Covid nineteen"),
        needs="-–",
        near=VALUE,
        first="[-–]",
    ),
    rule(
        "approximately",
        rf"(?:(?:~|(?<![\w{VALUE}{WORD}] )(?<![\w{VALUE}{WORD}])≈) ?|∼)(?=[\d{VALUE}])",
        "approximately ",
        ("~50 men, only ∼5", "approximately fifty men, only approximately five"),
        needs="~≈∼",
    ),
    rule(
        "multiplication",
        rf"(?<={VALUE})(?: ?[×*] ?|·)(?={VALUE})|(?<={VALUE}) [x·] (?={VALUE}{{1,9}}+ ?=)",
        " times ",
        ("2*8, 3 × 4", "two times eight, three times four"),
        needs="×*·x",
        first=rf"[ x×*·](?<={VALUE}.)",
    ),
    rule(
        "power",
        rf"(?<=[\w){VALUE}])\^(?P<minus>-?)(?=[\w{VALUE}])",
        lambda m: " to the power of " + ("minus " if m["minus"] else ""),
        ("10^6, (a + b)^2", "ten to the power of six, (a plus b) to the power of two"),
        needs="^",
    ),
    rule(
        "exponent",
        rf"(?<=[\d{VALUE}])(?P<n>[⁻⁺]?(?:[⁰¹⁴-⁹]|[²³](?=[⁰¹²³⁴-⁹]))[⁰¹²³⁴-⁹]{{0,9}}|⁻[²³])",
        _exponent,
        ("10⁻³ mol", "ten to the power of minus three mol"),
        needs="⁰¹²³⁴⁵⁶⁷⁸⁹",
    ),
    rule(
        "way through a menu",
        r" (?:>|&gt;|»|›) (?=[A-Z][a-z])(?<=[A-Za-z)]...)",
        ", ",
        ("Category: Science > Physics", "Category: Science, Physics"),
        needs=">»›",
        near=r"[>»›] [A-Z]",
    ),
    rule(
        "comparison",
        rf"(?:(?<=[\w{VALUE}{WORD}])|(?<![^\s(])) ?(?P<sign>[<>])(?P<equal>=?) ?(?=[\d{VALUE}])",
        lambda m: (
            f" {'less' if m['sign'] == '<' else 'greater'} than "
            + ("or equal to " if m["equal"] else "")
        ),
        ("3<5, x >= 4", "three less than five, x greater than or equal to four"),
        ("in >90% of them", "in greater than ninety percent of them"),
        needs="<>",
    ),
    rule(
        "sign of sets",
        f" ?[{''.join(SETS)}] ?",
        lambda m: f" {SETS[m[0].strip()]} ",
        ("x ∈ A ∪ B", "x in A union B"),
        ("a ⋅ b", "a times b"),
        needs=SETS,
    ),
    rule(
        "slash between words",
        rf"(?<=[a-z]{{2}}) / (?=[A-Z][a-z])|(?<=[a-z]{{3}})/(?={WORD}+\))",
        ", ",
        ("North / South", "North, South"),
        ("(Smith/AP)", "(Smith, A.P)"),
        needs="/",
        first=r"[ /](?=/|(?<=/))",
    ),
    *(
        rule(name, pattern, f" {said} ", (written, spoken), needs=needs)
        for name, pattern, said, written, spoken, needs in (
            (
                "plus",
                rf" ?\+ ?(?=[\w{VALUE}])|(?<=[\w{VALUE}{WORD}])\+",
                "plus",
                "2+3",
                "two plus three",
                "+",
            ),
            ("plus or minus", r" ?± ?", "plus or minus", "5 ± 1", "five plus or minus one", "±"),
            ("minus", r" ?− ?", "minus", "x − y", "x minus y", "−"),
            ("equals", r" ?(?<!=)={1,2}(?!=) ?", "equals", "x = y", "x equals y", "="),
            ("less than", rf" < (?=[\w{VALUE}{WORD}])", "less than", "a < b", "a less than b", "<"),
            (
                "greater than",
                rf"(?<=[\w{VALUE}{WORD}]) > (?=[\w{VALUE}{WORD}])",
                "greater than",
                "a > b",
                "a greater than b",
                ">",
            ),
            (
                "at most",
                r" ?[≤⩽≦] ?",
                "less than or equal to",
                "x ≤ y",
                "x less than or equal to y",
                "≤⩽≦",
            ),
            (
                "at least",
                r" ?[≥⩾≧] ?",
                "greater than or equal to",
                "x ≥ y",
                "x greater than or equal to y",
                "≥⩾≧",
            ),
            ("not equal", r" ?≠ ?", "not equal to", "x ≠ y", "x not equal to y", "≠"),
            (
                "almost equal",
                r" ?≈ ?",
                "approximately equal to",
                "x ≈ y",
                "x approximately equal to y",
                "≈",
            ),
            ("times", r" ?× ?", "times", "x × y", "x times y", "×"),
            ("divided by", r" ?÷ ?", "divided by", "x ÷ y", "x divided by y", "÷"),
            ("degrees", r" ?° ?", "degrees", "x° east", "x degrees east", "°"),
            ("section", r" ?§{1,2} ?", "section", "§ five", "section five", "§"),
            ("paragraph", r" ?¶ ?", "paragraph", "¶ five", "paragraph five", "¶"),
            ("copyright", r" ?© ?", "copyright", "© Anna", "copyright Anna", "©"),
            ("sharp", r"(?<=\b[A-Gcf])#(?!\w)", "sharp", "C#", "C sharp", "#"),
            ("hash", r"(?<=\S) ?#{1,9} ?|#(?=\S)", "hash", "press # now", "press hash now", "#"),
            ("backslash", r" ?\\{1,40} ?", "backslash", "a\\b", "a backslash b", "\\"),
            (
                "slash",
                r"(?<=[^\s<]) ?/ ?(?=[^\s>])",
                "slash",
                "red/blue",
                "red slash blue",
                "/",
            ),
            ("micro", r"µ(?=\w)", "micro", "µm", "micro m", "µ"),
            ("infinity", r" ?∞ ?", "infinity", "∞", "infinity", "∞"),
            ("square root", r" ?√ ?", "square root of", "√2", "square root of two", "√"),
            ("dollar", r" ?\$ ?", "dollar", "a $ sign", "a dollar sign", "$"),
            ("euro", r" ?€ ?", "euro", "the € zone", "the euro zone", "€"),
            ("pound", r" ?£ ?", "pound", "the £ fell", "the pound fell", "£"),
            ("yen", r" ?¥ ?", "yen", "the ¥ fell", "the yen fell", "¥"),
            ("won", r" ?₩ ?", "won", "the ₩ fell", "the won fell", "₩"),
            ("rupee", r" ?₹ ?", "rupee", "the ₹ fell", "the rupee fell", "₹"),
            ("squared", rf"(?<=[\w{VALUE}])²", "squared", "x²", "x squared", "²"),
            ("cubed", rf"(?<=[\w{VALUE}])³", "cubed", "x³", "x cubed", "³"),
        )
    ),
    rule("ruler", "={3,}", "", ("=====", ""), needs="="),
    rule("heading mark", "#+ ?", "", ("# Title", "Title"), needs="#"),
)
