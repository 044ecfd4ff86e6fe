"""Versions, and the numbers of airliners, roads and models."""

import re

from declaim.normalise.grammars.english.figures.numbers import decimal, plural
from declaim.normalise.grammars.english.vocabulary.name_words import MAKERS
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import by_pairs, cardinal
from declaim.normalise.rules import AT_NUMBER, DIGITS, Rule, after, any_of, before, rule, words


def _version(match: re.Match[str]) -> str:
    """Unless the points stand between thousands, as on the continent."""
    if match["v"]:
        said = _with_points(match["v"])
        named = re.search(r"(?i)\bversions? $", before(match, 9))
        return said if named else f"version {said}"
    parts = match["n"].split(".")
    if all(len(part) == 3 for part in parts[1:]):
        return cardinal("".join(parts))
    return _with_points(match["n"])


def _with_points(number: str) -> str:
    return " point ".join(map(cardinal, number.split(".")))


def _build(match: re.Match[str]) -> str:
    """A package's build behind its version, unless several parts of a text are named."""
    join = "to" if re.search(_PARTS_OF_A_TEXT, before(match, 20)) else "dash"
    gap = " " if re.match(r"[a-z]", after(match, 1)) else ""
    return f"{_with_points(match['n'])} {join} {cardinal(match['build'])}{gap}"


_PARTS_OF_A_TEXT = (
    r"(?:(?i:\b(?:sections?|clauses?|chapters?|articles?|rules?|paras?\.?|paragraphs?|pages?|verses?"
    r"|tables?|sub-?clauses?|parts?|see|items?))|[a-z]{3}s|§) ?$"
)


def _model(match: re.Match[str]) -> str:
    said = f"{match['maker']} {by_pairs(match['n'])}{match['many']}"
    if not match["type"]:
        return said
    dash = " dash" if len(match["type"]) == 1 else ""
    return f"{said}{dash} {cardinal(match['type'])} {spelled(match['letters'])}".rstrip()


def _airliner(match: re.Match[str]) -> str | None:
    said = by_pairs(match["n"])
    if match["many"] is not None:
        near = before(match, 80) + after(match, 80)
        return said + match["many"] if re.search(_FLYING, near) else None
    if not match["type"]:
        return said
    return f"{said} {cardinal(match['type'])} {spelled(match['letters'])}".rstrip()


_PROGRAMS = words("""
    Python CPython PyPy macOS iOS iPadOS watchOS Ubuntu Debian Fedora Alpine Mageia Mint Android
    Linux Golang Go Rust Node PHP Ruby Rails Java Kotlin Scala Perl Django Flask Qt GTK GNOME
    Kubernetes Docker Postgres PostgreSQL MySQL MariaDB SQLite Redis Elasticsearch GCC Clang LLVM
    CMake Git Emacs Vim Fish Bash Jekyll Hugo Minecraft Blender LibreOffice OpenSSL OpenSSH Kernel
    kernel Version version versions Versions release Release Xcode Unity Godot Wine Electron
    TypeScript NumPy pandas PyTorch TensorFlow CUDA OS OpenGL Vulkan Windows python
""")
_SINCE = (
    r"\b(?i:new|added|deprecated|removed|introduced|changed|available|supported|fixed)(?: only)?"
    r" (?:in|since|from|with)"
)
_PROGRAM = (
    rf"(?:\b{any_of(_PROGRAMS)}|{_SINCE}) (?:[v<>≥]=? ?)?"
    r"(?:(?:v?\d{1,2}\.\d{1,2}(?:\.\d+)?,? (?:and|or|to|through|&) "
    r"|v?\d{1,2}\.\d{1,2}, (?:and |or )?){1,4})?$"
)
_FLYING = (
    r"\b(?:Boeing|Airbus|airliners?|aircraft|[Jj]ets?|[Pp]lanes?|A3[1-8]0s?|grounded|airlines?)\b"
)

MODELS: tuple[Rule, ...] = (
    rule(
        "maker of tape",
        r"(?<![\w$£€.,-])3M(?='s\b| (?:Company|Co|Corp|tapes?|filters?|masks?|products?"
        r"|respirators?|said|says|makes|made|sells|will|is|has)\b)",
        "three M",
        ("3M's tape", "three M's tape"),
        needs="3",
        near="3M",
    ),
    rule(
        "version and build",
        r"(?<![\w.,/-])(?P<n>\d{1,4}\.\d{1,4}\.\d{1,4})-(?P<build>\d{1,3})"
        r"(?!\d|[.,]\d|[A-Z%])",
        _build,
        ("libfoo 2.12.1-6", "libfoo two point twelve point one dash six"),
        ("clauses 2.1.1-6", "clauses two point one point one to six"),
        needs=DIGITS,
        near=r"\.\d+\.\d+-\d",
        first=AT_NUMBER,
        shapes=("0-0",),
    ),
    rule(
        "any version of a series",
        r"(?<![\w.,/-])(?P<v>v?)(?P<n>\d{1,3}(?:\.\d{1,3}){0,2})\.[xX](?!\w|\.\w)",
        lambda m: f"{'version ' if m['v'] else ''}{_with_points(m['n'])} point x",
        ("in 5.x and 2.10.x", "in five point x and two point ten point x"),
        near=r"\d\.[xX]",
        first=r"[v\d](?<!\w.)",
        shapes=("0.a", "0.A"),
    ),
    rule(
        "version of a program",
        r"(?<![\w.,$£€/-])(?P<n>\d{1,2}\.[1-9]\d)(?![\w%]|[.,]\d)"
        r"(?! ?(?:%|percent|million|miles|km|x ))",
        lambda m: _with_points(m["n"]) if re.search(_PROGRAM, before(m, 40)) else None,
        ("Python 3.9 and 3.11", "Python three point nine and three point eleven"),
        ("new in 3.12", "new in three point twelve"),
        near=r"(?:[A-Za-z]|\d,?) (?:[v<>≥]=? ?)?\d\d?\.[1-9]\d",
        first=AT_NUMBER,
        shapes=("0.0",),
    ),
    rule(
        "version",
        r"(?<![\w.,])(?:v(?:\. ?)?(?P<v>\d{1,4}(?:\.\d{1,6}){1,6})"
        r"|(?P<n>\d{1,4}(?:\.\d{1,6}){2,6}))"
        r"(?!(?!p\d|rc\d|beta\d)\w|\.\d)",
        _version,
        ("version 3.11.7", "version three point eleven point seven"),
        (
            "v2.1 is out, 1.9.3p125",
            "version two point one is out, one point nine point three p one hundred twenty five",
        ),
        ("from version v2.0", "from version two point zero"),
        ("1.250.000 euros", "one million two hundred fifty thousand euros"),
        needs=DIGITS,
        near=r"\.\d+\.\d|v\.? ?\d",
        first=r"[v\d](?<!\w.)",
        shapes=("0.0",),
    ),
    rule(
        "model number",
        rf"(?<![\w.])(?P<maker>{any_of(MAKERS)}) (?P<n>[1-9]\d\d)(?P<many>s?)"
        r"(?:-(?P<type>\d{1,3})(?P<letters>[A-Z]{0,3}))?(?!\w|[.,]\d)",
        _model,
        ("a Boeing 737", "a Boeing seven thirty seven"),
        ("the Boeing 787-9", "the Boeing seven eighty seven dash nine"),
        ("Route 101", "Route one oh one"),
        needs=MAKERS,
    ),
    rule(
        "truck or fighter",
        r"(?<![\w.-])F-(?P<n>[1-9](?!00)\d\d)(?P<many>s?)(?![\w-]|[.,]\d)",
        lambda m: f"F {(plural if m['many'] else str)(by_pairs(m['n']))}",
        ("a Ford F-150", "a Ford F one fifty"),
        ("two F-117s", "two F one seventeens"),
        needs=DIGITS,
        near=r"F-\d\d\d",
        shapes=("A-0",),
    ),
    rule(
        "first course",
        r"(?<=[a-z] )101(?=[.,;:!?)\"']|$| class\b| course\b)",
        lambda m: "one oh one" if re.search(r"\b[A-Z]\w+ $", before(m)) else None,
        ("in Biology 101.", "in Biology one oh one."),
        needs="1",
        near="101",
    ),
    rule(
        "airliner",
        r"(?<![\w.,/$£€-])(?P<n>7[0-8]7)"
        r"(?:-(?P<type>\d00|[789]|10)(?P<letters>[A-Z]{0,3})(?!\w)|(?=X\b| (?:MAX|Max)\b)"
        r"|(?:(?<=[Tt]he \d{3})|(?<=\b[Aa] \d{3})|(?<=\b\w\w 7\d7(?=s))|(?<=[a-z]{3} 7\d7(?=s)))"
        r"(?P<many>s?)(?!\w|[.,]\d))",
        _airliner,
        ("Boeing grounded the 787", "Boeing grounded the seven eighty seven"),
        ("a 737-800", "a seven thirty seven eight hundred"),
        ("777X orders", "seven seventy seven X orders"),
        needs="7",
        near=r"7\d7",
        first=AT_NUMBER,
    ),
    rule(
        "airliner of Airbus",
        r"(?<![\w-])A(?P<n>3[1-9]\d|220)-(?P<type>\d{3,4})(?P<letters>[A-Z]{0,3})(?!\w)",
        lambda m: f"A {by_pairs(m['n'])} {cardinal(m['type'])} {spelled(m['letters'])}".rstrip(),
        ("an A350-1000ULR", "an A three fifty one thousand U L R"),
        needs=DIGITS,
        near=r"A\d\d0-\d",
    ),
    rule(
        "model of so many parts",
        r"(?<![\w-])(?P<name>[A-Z][A-Za-z]{2,20})-?(?P<a>\d{1,2}(?:\.\d)?)-(?P<b>\d{1,3})(?P<letter>[BMT])(?![\w-])",
        lambda m: f"{m['name']} {decimal(m['a'])} {cardinal(m['b'])} {m['letter']}",
        ("Zephyr2.5-72B", "Zephyr two point five seventy two B"),
        needs=DIGITS,
        near=r"\d-\d+[BMT]",
        first=r"[A-Z](?<!\w.)",
        shapes=("0-0",),
    ),
    rule(
        "code of a class",
        r"(?<![\w.,/$£€-])(?P<a>\d{1,3})-(?P<letter>[A-Z])(?P<b>\d{1,3}(?:\.\d{1,2})?)(?![\w-])",
        lambda m: f"{cardinal(m['a'])} {m['letter']} {decimal(m['b'])}",
        ("fractures of type 31-A1", "fractures of type thirty one A one"),
        first=AT_NUMBER,
        shapes=("0-A0",),
    ),
    rule(
        "name in parts",
        r"(?<![\w-])(?P<name>[A-Z][A-Za-z]{2,20})-(?P<a>\d{1,3})-(?P<b>\d{1,3})"
        r"(?P<letter>[A-Z]{0,2})(?![\w-])",
        lambda m: f"{m['name']} {cardinal(m['a'])} {cardinal(m['b'])} {m['letter']}".rstrip(),
        ("Zephyr-2-9", "Zephyr two nine"),
        needs=DIGITS,
        near=r"-\d+-\d",
        first=r"[A-Z](?<!\w.)",
    ),
)
