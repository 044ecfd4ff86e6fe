"""Signs of biology and medicine: substitutions, primes, counts in brackets, shares by volume."""

import re

from declaim.normalise.grammars.english.figures.numbers import decimal
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, before, rule, words

_ACIDS = any_of(
    words("Ala Arg Asn Asp Cys Gln Glu Gly His Ile Leu Lys Met Phe Pro Ser Thr Trp Tyr Val Ter")
)
_RESIDUE = rf"(?:{_ACIDS}|[ACGTU])"
_SHARES = {"w": "weight", "v": "volume"}
_IONS = {"Ca": "calcium", "Na": "sodium", "K": "potassium", "Cl": "chloride", "Mg": "magnesium"}
_WAYS = {
    "i.v": "I V", "i.p": "I P", "i.m": "I M", "s.c": "S C", "i.c.v": "I C V",
}  # fmt: skip
_VESSELS = {"ml": "milliliter", "µl": "microliter", "μl": "microliter", "hpf": "high power field"}
_AGES = (
    r"\b(?:aged?|ages|patients?|children|subjects|men|women|boys|girls|survival|follow-up|mean"
    r"|median)\b"
)


def _digits(figures: str) -> str:
    """The place in a gene: 35 is thirty five, 1691 sixteen ninety one, and 301 three oh one."""
    if len(figures) < 3 or figures.endswith("00"):
        return cardinal(figures)
    if len(figures) == 3:
        tens = f"oh {cardinal(figures[2])}" if figures[1] == "0" else cardinal(figures[1:])
        return f"{cardinal(figures[0])} {tens}"
    if len(figures) == 4 and "0" not in figures[::2]:
        return f"{cardinal(figures[:2])} {cardinal(figures[2:])}"
    return one_by_one(figures)


def _substitution(match: re.Match[str]) -> str | None:
    """Figures on one side at least, or residues of one kind on both."""
    first, last = match["a"] or match["b"] or "", match["c"]
    if not match["n"] and (not first or len(first) != len(last)):
        return None
    if not match["n"] and len(first) == 1 and match["arrow"].strip() == ">":
        return None
    place = _digits(match["n"]) if match["n"] else ""
    said = (match["a"] or "", place, match["b"] or "", "to", last)
    return " ".join(filter(None, said))


def _at_a_place(match: re.Match[str]) -> str:
    if match["acid"]:
        change = {"*": "stop", "=": "unchanged"}.get(match["change"], match["change"])
        said = f"{match['acid']} {_digits(match['n'])} {change}"
    else:
        last = f" to {_digits(match['last'])}" if match["last"] else ""
        letters = f" {spelled(match['letters'])}" if match["letters"] else ""
        said = f"{_digits(match['at'])}{last} {match['what']}{letters}"
    return f"{match['kind']} dot {said}"


def _years(match: re.Match[str]) -> str | None:
    return " years" if re.search(_AGES, before(match, 60)) else None


BIOMEDICINE: tuple[Rule, ...] = (
    rule(
        "substitution in a gene",
        rf"(?<![\w.])(?P<a>{_RESIDUE})?(?P<n>\d{{1,6}})?(?P<b>[ACGTU])?"
        rf"(?P<arrow> ?(?:-{{1,2}} ?>|→|>) ?)(?P<c>{_RESIDUE})(?!\w|[-'’])",
        _substitution,
        ("a C301- > T change, 1691G>A", "a C three oh one to T change, sixteen ninety one G to A"),
        ("G12->A, Arg->Gly, C-->T", "G twelve to A, Arg to Gly, C to T"),
        near=r"[-\w] ?>|→",
        needs=">→",
    ),
    rule(
        "change at its place in a gene",
        rf"(?<![\w.])(?P<kind>[cgmp])\.\(?(?:(?P<acid>{_ACIDS})(?P<n>\d{{1,5}})"
        rf"(?P<change>{_ACIDS}|fs|del|dup|\*|=)\)?"
        r"|(?P<at>\d{1,6})(?:_(?P<last>\d{1,6}))?(?P<what>del|dup|ins|inv)(?P<letters>[ACGT]{0,6}))"
        r"(?!\w)",
        _at_a_place,
        ("c.35delG and p.Arg506Gln", "c dot thirty five del G and p dot Arg five oh six Gln"),
        needs=".",
        near=r"[cgmp]\.(?:\d|\(?[A-Z])",
        shapes=("a.0", "a.A", "a.("),
    ),
    rule(
        "prime of a strand",
        r"(?<![\w.,])(?P<n>[35])['’′](?=-?(?: ?(?:UTR|end|flank|untranslated|terminus|RACE|region"
        r"|splice|cap|phosph|exonuclease|promoter|noncoding|and\b|or\b|to\b)|[ACGTU]{4}))-?",
        lambda m: f"{'three' if m['n'] == '3' else 'five'} prime ",
        ("at the 5'-UTR and 3′end", "at the five prime U T R and three prime end"),
        needs="'’′",
        near=r"[35]['’′]",
        first=AT_NUMBER,
    ),
    rule(
        "plus in brackets",
        r"(?<=\d)\((?P<sign>[+-])\)",
        lambda m: " plus" if m["sign"] == "+" else " minus",
        ("CD8(+) cells", "C D eight plus cells"),
        needs="(",
        shapes=("0(+", "0(-"),
    ),
    rule(
        "code of diseases",
        r"(?<![\w-])ICD[- ]?(?P<n>9|10|11)-(?P<kind>CM|PCS|AM|GM|CA|UK|O)(?![\w-])",
        lambda m: f"I C D {cardinal(m['n'])} {spelled(m['kind'])}",
        ("in ICD-10-CM terms", "in I C D ten C M terms"),
        needs=["ICD"],
    ),
    rule(
        "power of ten in brackets",
        r"(?<![\w.,])(?:(?P<n>\d{1,3}(?:\.\d{1,3})? ?)[x×*] ?)?"
        r"10\((?P<minus>[-−]?)(?P<power>\d{1,2})\)(?!: ?\d)"
        r"(?: (?P<unit>M|mol/[lL])(?!\w))?",
        lambda m: (
            (f"{decimal(m['n'].strip())} times " if m["n"] else "")
            + f"ten to the power of {'minus ' if m['minus'] else ''}{cardinal(m['power'])}"
            + ({None: "", "M": " molar"}.get(m["unit"], " moles per liter"))
        ),
        ("3 x 10(5) cells", "three times ten to the power of five cells"),
        ("10(-6) M", "ten to the power of minus six molar"),
        needs="(",
        first=AT_NUMBER,
        near=r"10\(",
        shapes=("0(",),
    ),
    rule(
        "cells in a volume",
        r"(?<=cells)/(?P<unit>m[lL]|[mµμ]l|dish|well|hpf)(?!\w)",
        lambda m: f" per {_VESSELS.get(m['unit'].lower(), m['unit'])}",
        ("10 cells/ml", "ten cells per milliliter"),
        needs=["cells"],
        near="s/",
    ),
    rule(
        "share by weight or volume",
        r"(?<![\w/])(?P<a>[wv])/(?P<b>[wv])(?![\w/])",
        lambda m: f"{_SHARES[m['a']]} per {_SHARES[m['b']]}",
        ("10% (w/v)", "ten percent (weight per volume)"),
        needs="/",
        near=r"[wv]/[wv]",
        shapes=("a/a",),
    ),
    rule(
        "half life",
        r"(?<!\w)[tT]\(?1/2\)?(?!\w)",
        "t one half",
        ("a t1/2 of 3 h", "a t one half of three hours"),
        needs="/",
        near=r"[tT]\(?1/2",
    ),
    rule(
        "plus or minus in a row",
        r" ?(?<![\w/])\+ ?/ ?[-−–](?![\w/]*/) ?",
        " plus or minus ",
        ("a mean of 5 +/- 2, +/-3", "a mean of five plus or minus two, plus or minus three"),
        needs="+",
        near=r"\+ ?/ ?[-−–]",
    ),
    rule(
        "way of a dose",
        rf"(?<![\w.])(?P<way>{any_of(_WAYS)})(?P<point>\.?)(?![\w.])",
        lambda m: (
            _WAYS[m["way"]] + ("." if m["point"] and re.match(r"$| [A-Z]", after(m, 2)) else "")
        ),
        ("5 mg i.v. on day 2", "five milligrams I V on day two"),
        needs=".",
        shapes=("a.a",),
        near=r"[a-z]\.[a-z]",
    ),
    rule(
        "years of patients",
        r"(?<=\d) y(?=[.,;)]| (?:and|or|of|old|for|with|were|was|in|\()|$)",
        _years,
        ("patients aged 65-74 y", "patients aged sixty five to seventy four years"),
        needs="y",
        near=r"\d y\b",
        shapes=("0 a",),
    ),
    rule(
        "serotype",
        r"(?<!\w)O(?P<o>\d{1,3}):(?P<h>[HK])(?P<n>\d{1,2}|-)(?!\w)",
        lambda m: f"O {_digits(m['o'])} {m['h']} {'minus' if m['n'] == '-' else cardinal(m['n'])}",
        ("E. coli O157:H7", "E. coli O one fifty seven H seven"),
        needs=":",
        shapes=("0:A",),
    ),
    rule(
        "odds ratio",
        r"(?<![\w.])(?P<name>OR|HR|RR)(?:(?= ?[=:] ?\d)|(?= \d{1,3}\.\d)"
        r"|(?=,? \(?95 ?%)|(?=, \d\.\d))",
        lambda m: spelled(m["name"]),
        ("higher (OR 2.1, 95% CI)", "higher (O R two point one, ninety five percent C I)"),
        needs=words("OR HR RR"),
    ),
    rule(
        "supplement to a paper",
        r"(?<!\w)Suppl\. (?=(?:Fig|Tab|Mat|Inf|Dat|Met)[a-z]*)",
        "supplementary ",
        ("Suppl. Table 2", "supplementary Table two"),
        needs=["Suppl"],
    ),
    rule(
        "figure of a supplement",
        r"(?<!\w)(?P<word>Figs?|figs?)\. (?=[A-Z]\d)",
        lambda m: "figures " if m["word"].endswith("s") else "figure ",
        ("in Fig. S1", "in figure S one"),
        needs=words("Fig Figs fig figs"),
        near=r"igs?\. [A-Z]\d",
    ),
    rule(
        "amount inside a cell",
        rf"\[(?P<ion>{any_of(_IONS)})(?P<charge>2?[+-])\](?P<side>[io])(?!\w)",
        lambda m: f"{'intra' if m['side'] == 'i' else 'extra'}cellular {_IONS[m['ion']]}",
        ("a rise of [Ca2+]i", "a rise of intracellular calcium"),
        needs="[",
        near=r"[+-]\][io]",
    ),
    rule(
        "labelled compound",
        r"\[(?P<n>\d{1,3})(?P<element>[A-Z][a-z]?)\][ -]?(?=[A-Za-z])",
        lambda m: f"{cardinal(m['n'])} {m['element']} ",
        ("with [3H]thymidine", "with three H thymidine"),
        needs="[",
        near=r"\[\d+[A-Z]",
        shapes=("[0",),
    ),
    rule(
        "two ions of a pump",
        r"(?<!\w)Na\+/K\+-(?=[A-Za-z])",
        "sodium potassium ",
        ("the Na+/K+-ATPase", "the sodium potassium ATPase"),
        needs="+",
        near=r"Na\+/K",
    ),
)
