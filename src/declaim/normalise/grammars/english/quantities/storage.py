"""Whether Gb, Mb and Tb are of a link, of a drive or of a genome."""

import re

from declaim.normalise.rules import after, before

_GENOME = (
    r"(?i:\b(?:genom|chromosom|euchromat|locus\b|loci\b|contigs?\b|scaffolds?\b|exons?\b|introns?\b"
    r"|promoters?\b|enhancers?\b|upstream of|downstream of|base pairs?|microdeletion|inversion\b"
    r"|transcripts?\b|plasmid|nucleotide|DNA\b|SNPs?\b|inserts?\b|BAC\b|centromer|telomer))"
)
_LINK = (
    r"(?i:\b(?:links?|ethernet|network(?:s|ing)?|ports?|NICs?|LAN|switch(?:es)?|fib(?:re|er)|connect"
    r"(?:ion|ions|ivity)|broadband|uplinks?|interfaces?|internet|bandwidth|DSL|ADSL|wi-?fi|modems?"
    r"|speeds?|DDR\d?|SDRAM|NAND|throughput|a second|per second)\b)"
)
_PIECE = (
    r"[ -](?:[A-Za-z]+ )?(?:fragments?|m?RNAs?|cDNAs?|inserts?|probes?|bands?|deletions?|repeats?"
    r"|regions?|genes?|introns?|exons?|transcripts?|messages?|amplicons?)\b"
)
"""A piece of a genome: a 1.2-kb fragment."""
_KINDS = {
    "Gb": ("GB", "Gbit", "Gbase"),
    "Mb": ("MB", "Mbit", "Mbase"),
    "Tb": ("TB", "Tbit", "Mbase"),
    "Kb": ("kB", "Kbit", "kbase"),
    "kb": ("kB", "kB", "kbase"),
    "mb": ("MB", "Mbit", "Mbase"),
    "gb": ("GB", "Gbit", "Gbase"),
}
"""Of files, of a link, of a genome."""


def stored(match: re.Match[str]) -> str:
    """The unit that is meant: 200Gb of music are gigabytes, and a 10Gb port has gigabits."""
    sign = match["unit"]
    if sign not in _KINDS:
        return sign
    of_files, of_a_link, of_a_genome = _KINDS[sign]
    there, ahead = before(match, 60), after(match, 60)
    if sign in {"kb", "Kb"} and re.match(_PIECE, ahead):
        return of_a_genome
    if re.search(_GENOME, there) or re.search(_GENOME, ahead):
        return of_a_genome
    near = ahead.partition(",")[0][:24]
    if re.match(rf" (?:[a-z]+ )?{_LINK}", near) or (
        sign[0].isupper()
        and (re.search(_LINK, near) or re.search(_LINK, there.rpartition(",")[2][-24:]))
    ):
        return of_a_link
    return of_files
