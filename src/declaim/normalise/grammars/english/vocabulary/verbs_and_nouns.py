"""Words that are a verb of one sound and a noun or an adjective of another: `use`, `separate`.

espeak-ng has one sound for some of these words. Of the others it says the verb behind `to`, a modal
and most pronouns, and the noun elsewhere. `verb_or_noun` decides what the word is in its sentence.
"""

from typing import Final, NamedTuple


class Sounds(NamedTuple):
    """A spelling of the verb's sound, and one of the noun's or the adjective's; empty: as it is."""

    verb: str
    other: str = ""


_TURNED: Final = {
    "abuse": Sounds("abuze", "abuce"), "alternate": Sounds("alternayt", "alternut"),
    "approximate": Sounds("approximayt", "approximut"),
    "appropriate": Sounds("appropriayt", "appropriut"),
    "attribute": Sounds("attribbute"), "bow": Sounds("bough"), "close": Sounds("cloze", "cloce"),
    "compound": Sounds("comppound"), "conduct": Sounds("conduckt", "konduct"),
    "conflict": Sounds("conflickt", "konflict"), "console": Sounds("consoal", "konsole"),
    "construct": Sounds("construckt", "konstruct"), "contest": Sounds("conntest"),
    "contract": Sounds("conntract", "konntract"), "contrast": Sounds("conntrast", "konntrast"),
    "converse": Sounds("connverse", "konverse"), "convict": Sounds("connvict", "konvict"),
    "coordinate": Sounds("coordinayt", "coordinut"),
    "deliberate": Sounds("deliberayt", "deliberut"), "desert": Sounds("dessert", "dezzert"),
    "estimate": Sounds("estimayt", "estimut"), "graduate": Sounds("graduayt", "grajuet"),
    "house": Sounds("howz", "howce"), "live": Sounds("liv", "lyve"), "misuse": Sounds("misyooz"),
    "moderate": Sounds("moderayt", "moderut"), "object": Sounds("objekt", "objject"),
    "perfect": Sounds("perfeckt", "purfect"), "permit": Sounds("permitt", "purmit"),
    "present": Sounds("prezent", "prezzent"), "progress": Sounds("progresse", "proggress"),
    "project": Sounds("projeckt", "projject"), "protest": Sounds("protestt"),
    "rebel": Sounds("rebell", "rebbel"), "record": Sounds("recoard", "reckerd"),
    "separate": Sounds("separayt", "sepprut"),
    "suspect": Sounds("suspekt", "susspect"), "tear": Sounds("tare"),
    "transport": Sounds("transportt"), "use": Sounds("yooz", "yuse"),
    "wind": Sounds("wined", "winnd"),
}  # fmt: skip
"""The words that the engine says in both ways."""
_FIXED: Final = {
    "advocate": Sounds("", "advocut"), "affiliate": Sounds("", "affilliut"),
    "aggregate": Sounds("", "aggregut"), "associate": Sounds("", "associut"),
    "convert": Sounds("", "konnvert"), "degenerate": Sounds("", "degenerut"),
    "delegate": Sounds("", "delegut"), "duplicate": Sounds("", "duplicut"),
    "elaborate": Sounds("", "elaburrut"), "excuse": Sounds("excuze"),
    "excuses": Sounds("excuzes"), "produce": Sounds("", "prodooce"),
    "refuse": Sounds("refewz", "reffuce"),
    "resume": Sounds("", "rezoomay"), "syndicate": Sounds("", "syndicut"),
}  # fmt: skip
"""The words that the engine says in one way, or nearly always in one."""
_WITH_S: Final = (
    "abuse alternate approximate attribute compound conduct conflict console construct contest"
    " contract contrast convict coordinate desert estimate graduate live misuse moderate object"
    " permit present project protest rebel record suspect tear use wind"
)
_THIRD: Final = {f"{word}s": Sounds(f"{_TURNED[word].verb}s") for word in _WITH_S.split()} | {
    "misuses": Sounds("misyoozes"), "uses": Sounds("yuzes"),
}  # fmt: skip
SAID: Final = _TURNED | _FIXED | _THIRD
KINDS: Final = {
    "plain": _TURNED.keys() | _FIXED.keys() - {"excuses"},
    "third": _THIRD.keys() | {"excuses"},
}
ENGINE_KNOWS: Final = _TURNED.keys() | _THIRD.keys()
"""The words whose other sound the engine says behind `to`, `he` and the like."""
