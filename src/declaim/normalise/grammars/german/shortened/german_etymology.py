"""German of dictionaries and of botany: from which language a word comes, and who named a plant."""

import re

from declaim.normalise.grammars.german.cases.german_adjectives import ADJECTIVES
from declaim.normalise.rules import Rule, after, any_of, before, rule

_TONGUES = (
    r"(?:(?:alt|mittel|neu|spät|vulgär|kirchen|ur|proto)?(?:griech|lat|franz|engl|ital|span|port"
    r"|german|slaw|kelt|hebr|arab|pers|türk|russ|poln|tschech|niederl|niederdeut|hochdeut|nord|isl"
    r"|indogerman|sanskr|got|frz|gr|rätorom|jidd|ungar|schwed|dän|norweg|rumän|baskisch|deut)"
    r"[a-zäöü]{0,8}|dt|ahd|mhd|mnd|nhd|idg|nd|ndl|ndt|alth[a-z]{1,8}|mittelh[a-z]{1,8}|germ|mlat"
    r"|afrz|aram)(?:(?<=isch)|(?<=deutsch)|\.)"
)
_NOUNS = {
    "Lat.": "Lateinisch", "Griech.": "Griechisch", "Altgriech.": "Altgriechisch",
    "Engl.": "Englisch", "Frz.": "Französisch", "Franz.": "Französisch", "Ital.": "Italienisch",
    "Span.": "Spanisch", "Hebr.": "Hebräisch", "Arab.": "Arabisch", "Dt.": "Deutsch",
    "Ahd.": "Althochdeutsch", "Mhd.": "Mittelhochdeutsch", "Nhd.": "Neuhochdeutsch",
    "Russ.": "Russisch", "Poln.": "Polnisch", "Türk.": "Türkisch", "Altgr.": "Altgriechisch",
    "Mittellat.": "Mittellateinisch", "Althochdt.": "Althochdeutsch", "Slaw.": "Slawisch",
    "Mittelhochdt.": "Mittelhochdeutsch", "Mlat.": "Mittellateinisch", "Niederl.": "Niederländisch",
}  # fmt: skip
_AUTHORS = {
    "Gaertn.": "Gaertner", "Willd.": "Willdenow", "Schreb.": "Schreber", "Jacq.": "Jacquin",
    "Rchb.": "Reichenbach", "Desf.": "Desfontaines", "Thunb.": "Thunberg", "Benth.": "Bentham",
    "Cass.": "Cassini", "Michx.": "Michaux", "Nutt.": "Nuttall", "Poir.": "Poiret",
    "Scop.": "Scopoli", "Vill.": "Villars", "Wahlenb.": "Wahlenberg", "Hoffm.": "Hoffmann",
    "Huds.": "Hudson", "M.Bieb.": "Marschall von Bieberstein", "Bieb.": "Bieberstein",
    "Boiss.": "Boissier", "Ehrh.": "Ehrhart", "Ledeb.": "Ledebour", "Maxim.": "Maximowicz",
    "Zucc.": "Zuccarini", "Juss.": "Jussieu", "Torr.": "Torrey", "Engelm.": "Engelmann",
    "Spreng.": "Sprengel", "Steud.": "Steudel", "Salisb.": "Salisbury", "Waldst.": "Waldstein",
    "Kit.": "Kitaibel", "Hook.": "Hooker", "Lindl.": "Lindley", "Moq.": "Moquin-Tandon",
    "Pall.": "Pallas", "Medik.": "Medikus", "Rothm.": "Rothmaler", "Schult.": "Schultes",
    "Wallr.": "Wallroth", "Heynh.": "Heynhold", "Borkh.": "Borkhausen", "Lam.": "Lamarck",
    "Mill.": "Miller", "Ait.": "Aiton", "R.Br.": "Robert Brown",
    "DC.": "de Candolle", "A.DC.": "Alphonse de Candolle", "Sch.Bip.": "Schultz Bipontinus",
    "Bernh.": "Bernhardi", "Andrz.": "Andrzejowski", "Schltdl.": "Schlechtendal",
    "Cham.": "Chamisso",
    "Loud.": "Loudon", "Raf.": "Rafinesque", "Trin.": "Trinius",
    "Griseb.": "Grisebach", "Walp.": "Walpers", "Wedd.": "Weddell",
    "Wender.": "Wenderoth", "Wimm.": "Wimmer",
}  # fmt: skip
_NAMED = re.compile(
    r"(?<!\w)(?:[A-Z][a-z]{2,} [a-z-]{3,} \(?|[A-Z][a-z]{2,} (?:[a-z-]{3,}|\w+\.) [a-z-]{3,} \(?"
    r"|[^\W\d]{1,12}\.?\)? (?:&|ex|et) |[A-Z]\. ?)$|[a-z]\.?\) $"
)
"""A plant, or another author, before the name of an author."""
_OF_PLANTS = {
    "subsp.": "Subspezies", "ssp.": "Subspezies", "spp.": "Spezies", "sp.": "Spezies",
    "spec.": "Spezies",
    "var.": "Varietät", "cv.": "Cultivar", "agg.": "Aggregat", "f.": "Forma",
}  # fmt: skip
_LATIN = re.compile(
    r" ?[a-z-]{2,20}(?:a|um|us|is|ens|es|or|e|ii|i)(?!\w)(?<!alle)(?<!eine)(?<!die)"
)
_PLANT = re.compile(
    r"(?<!\w)[A-Z][a-z]{2,20}(?: [a-z-]{3,20})?(?: (?:[A-Z][\w.]{0,10}|\([^()]{1,20}\)))? $"
)
_BINOMIAL = re.compile(
    r"(?<!\w)[A-Z][a-z]{2,20} [a-z-]{2,20}(?:a|um|us|is|ens|es|or)(?: [A-Z][\w.]{0,10})? $"
)


def _from(match: re.Match[str]) -> str | None:
    tongue = match["tongue"]
    said = tongue if tongue[-1] != "." else ADJECTIVES.get(tongue) or _OLD_GERMAN.get(tongue)
    return f"{match['v']}on {said}" if said else None


_OLD_GERMAN = {
    "ahd.": "althochdeutsch", "mhd.": "mittelhochdeutsch", "mnd.": "mittelniederdeutsch",
    "nhd.": "neuhochdeutsch", "idg.": "indogermanisch", "gr.": "griechisch",
}  # fmt: skip


def _author(match: re.Match[str]) -> str | None:
    if not _NAMED.search(before(match, 50)):
        return None
    return _AUTHORS[match["form"]] + "." * (not after(match).strip())


def _rank(match: re.Match[str]) -> str | None:
    form, said = match["form"], _OF_PLANTS[match["form"]]
    stop = "." * (not after(match).strip())
    if form in {"sp.", "spp.", "spec."}:
        ends = re.match(r"[ ,;:)]|$", after(match)) and not re.match(r" ?\d", after(match))
        return said + stop if ends and _PLANT.search(before(match, 40)) else None
    if form == "agg.":
        return said + stop if _BINOMIAL.search(before(match, 50)) else None
    if form == "f.":
        sure = _BINOMIAL.search(before(match, 50)) and _LATIN.match(after(match))
        return said if sure else None
    if form == "cv.":
        return said if _PLANT.search(before(match, 50)) else None
    return said if _LATIN.match(after(match)) else None


def _tongue(match: re.Match[str]) -> str:
    weak = "n" if match["the"][-1] == "m" or match["the"] == "vom" else ""
    stop = "." * (not after(match).strip())
    return f"{match['the']} {_NOUNS[match['form']]}e{weak}{stop}"


ETYMOLOGY: tuple[Rule, ...] = (
    rule(
        "language that a word comes from",
        rf"(?<![\w.])(?P<v>[vV])\. ?(?P<tongue>{_TONGUES})(?!\w)",
        _from,
        ("(v. griech. orchis)", "(von griechisch orchis)"),
        ("v. lat. mons und v. mhd. berc", "von lateinisch mons und von mittelhochdeutsch berc"),
        needs=["v", "V"],
        near=r"[vV]\. ?[a-z]",
    ),
    rule(
        "name of a language in short",
        rf"(?<!\w)(?P<the>[dD]em|[iI]m|[vV]om|[iI]ns|[dD]as|[zZ]um) (?P<form>{any_of(_NOUNS)})"
        r"(?! [A-ZÄÖÜ][a-zäöüß])",
        _tongue,
        (
            "aus dem Lat. übernommen, im Ahd.",
            "aus dem Lateinischen übernommen, im Althochdeutschen.",
        ),
        needs=[form[:-1] for form in _NOUNS],
        near=r"(?:[dD]em|[iI]m|[vV]om|[iI]ns|[dD]as|[zZ]um) [A-Z][a-zäöü]{1,12}\.",
    ),
    rule(
        "author of a plant",
        rf"(?<![\w-])(?P<form>{any_of(_AUTHORS)})(?!\w)",
        _author,
        ("Rosa alba Willd., Salix G. Gaertn.", "Rosa alba Willdenow, Salix G Gaertner."),
        ("Bellis nova (Jacq.) Schreb. blüht", "Bellis nova (Jacquin) Schreber blüht"),
        needs=".",
        near=any_of(_AUTHORS),
    ),
    rule(
        "rank of a plant",
        rf"(?<=[\w.)] )(?P<form>{any_of(_OF_PLANTS)})(?!\w)",
        _rank,
        ("Rosa alba subsp. minor, Carex sp.", "Rosa alba Subspezies minor, Carex Spezies."),
        ("Salix spp., Rosa alba var. rubra", "Salix Spezies, Rosa alba Varietät rubra"),
        needs=".",
        near=any_of(_OF_PLANTS),
    ),
)
