"""Versions, keys, smileys and blocks of a key file, as those who write of computers write them."""

import re

from declaim.normalise.context_words import Context
from declaim.normalise.figure_words import Figures
from declaim.normalise.numerals import cardinal, dotted
from declaim.normalise.rules import AT_NUMBER, Rule, after, before, rule

SOFTWARE = (
    r"Python|Ubuntu|Debian|Fedora|Linux|Windows|Android|iOS|macOS|PHP|Java|JavaScript|TypeScript"
    r"|Ruby|Rails|Perl|Node|React|Angular|Vue|Laravel|Django|Flask|NumPy|[Pp]andas|SciPy|PyTorch"
    r"|TensorFlow|Jupyter|WordPress|Drupal|MySQL|MariaDB|PostgreSQL|Postgres|SQLite|MongoDB|Redis"
    r"|Firefox|Chrome|LibreOffice|GNOME|KDE|Qt|Swift|Kotlin|Rust|Docker|Kubernetes|Git|Symfony"
    r"|Godot|Blender|CMake|GCC|Clang|OpenSSL|[Kk]ernel"
)
"""Names of what has versions, beside a range of them."""
_NAMED_BEFORE = re.compile(rf"(?<!\w)(?:{SOFTWARE})(?!\w)[^.;!?\n\d]{{0,20}}$")
_NAMED_BEHIND = re.compile(rf"[^.;!?\n\d]{{0,20}}?(?<!\w)(?:{SOFTWARE})(?!\w)")
_SPELLED = frozenset({"RSA", "DSA", "EC", "PGP", "SSH", "SSL"})
"""Words of a key file that are said letter by letter."""
_OPEN = re.compile(r"\([^()]*$")
_KEYS = {"strg": "Steuerung", "ctrl": "control", "cmd": "command"}


def of_computers(words: Context, figures: Figures) -> list[Rule]:
    """The rules of every language, and those of one that has a word for the dot of a version."""
    found = [_key_file(), _rows_of_signs(), _smileys(), _keys(), _twenty_twice()]
    if words.dot:
        found += _early_version(words, figures), _versions(words, figures)
        found.append(_part_with_a_letter(words, figures))
        found += _any_version(words, figures), *_licences(words, figures)
    return found


def _any_version(words: Context, figures: Figures) -> Rule:
    """3.6.x is any version that begins so."""
    language = figures.language
    return rule(
        "version with an open end",
        r"(?<![\w.,/-])(?P<n>\d{1,4}(?:\.\d{1,3}){0,2})\.x(?![\w-]|\.\w)",
        lambda m: f"{dotted(m['n'], language, words.dot)} {words.dot} x",
        ("Zeta 2.x", f"Zeta {cardinal('2', language)} {words.dot} x"),
        shapes=("0.a",),
    )


def _licences(words: Context, figures: Figures) -> tuple[Rule, ...]:
    """The letters of a free licence in small letters, and the one with a number in its name."""
    four = dotted("4.0", figures.language, words.dot)
    free = dotted("1.0", figures.language, words.dot)
    return (
        rule(
            "licence in small letters",
            r"(?<![\w@./-])(?:[Cc][Cc][ -])?by(?:[ -](?:sa|nc|nd)){1,2}(?![\w@/]|\.\w)"
            r"(?:-(?=\d\.\d))?",
            lambda m: (
                " ".join(m[0].replace("-", "").replace(" ", "").upper()) + " " * (m[0][-1] == "-")
            ),
            ("cc by-sa, by-nc-4.0", f"C C B Y S A, B Y N C {four}"),
            needs=["by"],
            near=r"by[ -](?:sa|n[cd])",
        ),
        rule(
            "licence of no rights",
            r"(?<![\w-])[Cc][Cc]0-(?=1\.0(?!\w|\.\d))",
            f"C C {cardinal('0', figures.language)} ",
            ("CC0-1.0", f"C C {cardinal('0', figures.language)} {free}"),
            shapes=("0-0.0",),
        ),
    )


def _key_file() -> Rule:
    def word(written: str) -> str:
        if known := {"OPENSSH": "Open S S H", "SSH2": "S S H 2"}.get(written):
            return known
        return " ".join(written) if written in _SPELLED else written.capitalize()

    return rule(
        "line of a key file",
        r"-{4,8} ?(?P<words>(?:BEGIN|END)(?: [A-Z\d]{2,12}){1,5}) ?-{4,8}",
        lambda m: " ".join(map(word, m["words"].split())),
        ("-----BEGIN RSA PRIVATE KEY-----", "Begin R S A Private Key"),
        near="-(?:BEGIN|END) |- (?:BEGIN|END) ",
    )


def _rows_of_signs() -> Rule:
    return rule(
        "row of signs",
        r"[ \t]{0,9}(?<!\S)(?:={4,80}|\+{4,80}|%{3,80}|(?:={2,3}|#{3,80})(?![^\n])"
        r"|(?<![^\n])(?:={2,3}|#{3,80}))(?!\S)[ \t]{0,9}"
        r"|(?<=[\w)\]\"']) {0,3}={1,3}> {0,3}(?![\d=])",
        ", ",
        ("==== lala ====", "lala,"),
        ("File => Open", "File, Open"),
        needs="=#+%",
        near=r"[=#+%]{3}|==|=>",
    )


def _smileys() -> Rule:
    def say(match: re.Match[str]) -> str | None:
        if ")" in match["face"] and _OPEN.search(before(match, 80)):
            return None
        last, behind = before(match, 1), re.match(r"\s*(\S?)", after(match))
        if not behind or not behind[1].isalpha() or not last.isalpha():
            return ""
        return "." if behind[1].isupper() else ","

    return rule(
        "smiley",
        r"(?P<face>[ \t]{1,3}(?:[:;=]['’]?-?[)(DP*/\]]|xD|[oO]_[oO]|>_<|T_T|-_-|\\o/)"
        r"|(?<=[^\W\d_]{2})[:;]-?[)(]|(?<=[.!?])[:;=]-?[)(])(?=$|\s|[.,!](?:$|\s))",
        say,
        ("Lala =)", "Lala"),
        ("La :-) lala ;) Lala :D", "La, lala. Lala"),
        needs="=:;D_o",
        near=r"[:;=]['’]?-?[)(DP*/\]]| xD| [oO]_[oO]| >_<| T_T| -_-| \\o/",
    )


def _keys() -> Rule:
    """Ctrl+C; behind Ctrl and Cmd a letter may stand without a plus."""

    def say(match: re.Match[str]) -> str:
        keys = re.findall(r"[^\W\d_]+", match[0])
        letter = [keys.pop().upper()] if match["letter"] else []
        end = " " if match[0][-1] in "+ -" else ""
        return " ".join([*map(_key, keys), *letter]) + end

    key = r"(?i:ctrl|strg|cmd|alt|shift|win|windows|umschalt)"
    named = r"(?i:del|esc|tab|enter|ins|entf|supr|space)(?!\w)"
    return rule(
        "key of a computer",
        rf"(?<![\w+])(?:(?:{key}(?: ?\+ ?|-(?=(?:[Aa]lt|[Ss]hift)-))){{1,3}}"
        rf"|(?i:ctrl|cmd)(?: |-)|{key}-(?={named}))(?:(?P<letter>[A-Z]|(?<! )[a-z]"
        rf"|[^\Waeouy\d_])(?!\w)|{named}"
        r"|(?=F\d{1,2}(?!\w)|[A-Z][a-z]{2}|\d(?!\w)))|(?<![\w./-])(?:ctrl|Ctrl|CTRL)(?![\w/])",
        say,
        ("Ctrl+C, ctrl v, Shift + Tab", "Control C, control V, Shift Tab"),
        near=r"(?i:ctrl|(?:strg|cmd|alt|shift|win|windows|umschalt)[ +-])",
    )


def _key(written: str) -> str:
    said = _KEYS.get(written.lower(), written)
    return said.capitalize() if written[0].isupper() else said


def _twenty_twice() -> Rule:
    return rule(
        "game of twenty overs",
        r"(?<!\w)Twenty20(?!\w)",
        "Twenty Twenty",
        ("Twenty20", "Twenty Twenty"),
        needs=["Twenty"],
        shapes=("a00",),
    )


def _early_version(words: Context, figures: Figures) -> Rule:
    """2.0.0rc2, 1.0-beta.1: a version before the one that is meant to last."""

    def say(match: re.Match[str]) -> str:
        tag = match["tag"]
        said = " ".join(tag.upper()) if len(tag) < 3 else tag.lower()
        parts = ["v"] if match["v"] else []
        parts += [dotted(match["n"], figures.language, words.dot), said]
        if match["last"]:
            parts.append(cardinal(match["last"], figures.language))
        return " ".join(parts)

    name = figures.language
    return rule(
        "version before the last",
        r"(?<![\w.,/-])(?P<v>[vV]\.?)?(?P<n>\d{1,4}(?:\.\d{1,4}){1,3})"
        r"(?:[-.]?(?P<tag>(?:rc|RC)(?=[-.]?\d)|[ab](?=\d)|alpha|beta|dev|preview|SNAPSHOT))"
        r"(?:[-.]?(?P<last>\d{1,3}))?(?![\w-]|\.\d)",
        say,
        (
            "2.0.0rc2, v1.1-beta",
            f"{dotted('2.0.0', name, words.dot)} R C {cardinal('2', name)}, "
            f"v {dotted('1.1', name, words.dot)} beta",
        ),
        shapes=("0.0",),
    )


def _versions(words: Context, figures: Figures) -> Rule:
    """3.10-3.13 beside Python; in a text of other things that is a decimal or a time."""

    def say(match: re.Match[str]) -> str | None:
        if match["x"]:
            first, last = (
                f"{cardinal(match[end], figures.language)} {words.dot} x" for end in "cd"
            )
            return f"{first} {figures.to} {last}"
        falls = float(match["b"]) < float(match["a"])  # 3.8-3.11 are no decimals
        named = _NAMED_BEFORE.search(before(match, 50)) or _NAMED_BEHIND.match(after(match, 50))
        if not (falls or named):
            return None
        first, last = (dotted(match[end], figures.language, words.dot) for end in "ab")
        return f"{first} {figures.to} {last}"

    name = figures.language
    first, last = (dotted(n, name, words.dot) for n in ("3.9", "3.12"))
    return rule(
        "range of versions",
        r"(?<![\w.,/$€£-])(?P<a>(?P<whole>\d{1,2})\.\d{1,2}) ?[-–] ?(?P<b>(?P=whole)\.\d{1,2})"
        r"(?![\w%-]|[.,]\d)|(?<![\w.,])(?P<c>\d{1,3})(?P<x>\.x)[-–](?P<d>\d{1,3})\.x(?!\w)",
        say,
        ("Python (3.9-3.12)", f"Python ({first} {figures.to} {last})"),
        first=AT_NUMBER,
        shapes=("0.0", "0.a"),
    )


def _part_with_a_letter(words: Context, figures: Figures) -> Rule:
    """2.1a, a part of a section or a figure; 1.000a is an ordinal."""
    name = figures.language
    return rule(
        "part with a letter",
        r"(?<![\w.,/$€£-])(?P<n>\d{1,2}(?:\.\d{1,2}){1,3})(?P<letter>[a-c])(?![\w.])",
        lambda m: f"{dotted(m['n'], name, words.dot)} {m['letter'].upper()}",
        ("2.1b", f"{dotted('2.1', name, words.dot)} B"),
        first=AT_NUMBER,
        shapes=("0.0",),
    )
