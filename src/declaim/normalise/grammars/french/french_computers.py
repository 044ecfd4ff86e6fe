"""French words of computers: units in every spelling, discs, processors."""

import re

from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, rule

_SPELLINGS = {
    "kilooctet": "Ko kB KB Kb",
    "mégaoctet": "mo Mb",
    "gigaoctet": "go Gb",
    "téraoctet": "TB Tb",
    "kibioctet": "Kio kio KiB",
    "mébioctet": "Mio MiB",
    "gibioctet": "Gio GiB",
    "tébioctet": "Tio TiB",
    "kilobit par seconde": "kbps Kbps kb/s Kb/s",
    "mégabit par seconde": "Mbps Mb/s Mbits/s",
    "gigabit par seconde": "Gbps Gb/s Gbits/s",
    "hertz": "hz HZ",
    "kilohertz": "Khz KHz khz",
    "mégahertz": "Mhz mhz MHZ",
    "gigahertz": "Ghz ghz GHZ",
}
COMPUTER_UNITS = {
    unit: (one, one if one.endswith("z") else re.sub("t(?= |$)", "ts", one, count=1))
    for one, spellings in _SPELLINGS.items()
    for unit in spellings.split()
}
"""Mb is a megabit by the letter, but most writers who put it behind a size mean bytes."""
COMPUTERS: tuple[Rule, ...] = (
    rule(
        "Pentium in short",
        r"(?<![\w-])P(?P<n>II{1,2})(?=[ -]?(?:à )?\d{1,4}(?:[.,]\d{1,2})? ?[MmGg][Hh][Zz])",
        lambda m: f"Pentium {cardinal(str(len(m['n'])), 'fr')}",
        ("un PII 300 Mhz", "un Pentium deux trois cents mégahertz"),
        needs="P",
        near="PII",
    ),
    rule(
        "disc that is only read",
        r"(?<![\w-])(?:(?P<compact>CD)|DVD)[ -]?(?:ROM|Rom|rom)(?P<many>s?)(?!\w)",
        lambda m: f"{'cédérom' if m['compact'] else 'D V D Rom'}{m['many']}",
        ("un CD ROM et deux DVD-ROM", "un cédérom et deux D V D Rom"),
        needs="CD",
        near="CD|DVD",
    ),
    rule(
        "acronym like a small word",
        r"(?:(?<=\b[Ll]e )|(?<=\b[DdAa]u )|(?<=\b[Uu]n )|(?<=\())"
        r"(?:MES|LES|NOS|VOS|SUR|QUI|QUE)(?=[,.;:)]| [a-zéèêà(]|$)",
        lambda m: " ".join(m[0]),
        ("le MES et le fonds", "le M E S et le fonds"),
        needs=["MES", "LES", "NOS", "VOS", "SUR", "QUI", "QUE"],
    ),
)
