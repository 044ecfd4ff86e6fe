"""Short forms of clubs, committees and notice boards."""

from declaim.normalise.rules import words

OF_CLUBS = {
    "wkts": "wickets", "wkt": "wicket", "Wkts": "wickets", "concs": "concessions",
    "conc": "concession", "agg": "aggregate", "adm": "admission", "Adm": "admission",
    "reqd": "required", "refs": "references", "req'd": "required", "tbc": "to be confirmed",
    "tba": "to be announced", "pp": "per person", "pppn": "per person per night",
    "pppw": "per person per week", "pppd": "per person per day", "pcm": "per calendar month",
    "ono": "or nearest offer", "pw": "per week", "pa": "per annum", "p.a": "per annum",
    "ea": "each", "p.w": "per week", "p.p": "per person",
    "p.c.m": "per calendar month", "o.n.o": "or nearest offer",
}  # fmt: skip
ON_SUMS = words("pp pppn pppd pppw pcm ono pw pa p.a ea p.w p.p p.c.m o.n.o conc concs")
"""Only behind a sum of money."""
ANYWHERE = words("wkts wkt Wkts concs reqd req'd tbc tba pppn pcm o.n.o")
OFFICES = {
    "Sec": "secretary", "Treas": "treasurer", "Chmn": "chairman", "Chm": "chairman",
    "Sec'y": "secretary", "Secy": "secretary", "Pres": "president", "Mem": "member",
    "Asst": "assistant", "Gen": "general", "Capt": "captain", "Vice-Pres": "vice president",
    "V-Pres": "vice president", "V.-Pres": "vice president",
}  # fmt: skip
COMMITTEE_WORDS = {
    "Cttee": "committee", "cttee": "committee", "Ctte": "committee", "ctte": "committee",
    "Cmte": "committee", "Comm'ee": "committee", "Chmn": "chairman", "AOB": "any other business",
    "A.O.B": "any other business",
}  # fmt: skip
PARTS_OF_ACTS = {
    "s": "section", "ss": "sections", "cl": "clause", "cls": "clauses", "Sect": "section",
    "Sects": "sections", "reg": "regulation", "regs": "regulations", "sch": "schedule",
    "Sch": "schedule",
}  # fmt: skip
ON_BOARDS = {
    "b/f": "brought forward", "c/f": "carried forward", "b/fwd": "brought forward",
    "c/fwd": "carried forward", "D.o.b": "date of birth", "d.o.b": "date of birth",
    "Utd": "United", "aet": "after extra time", "a.e.t": "after extra time",
    "SR flour": "self raising flour", "S.R. flour": "self raising flour",
    "SR Flour": "self raising flour",
}  # fmt: skip
HALVES_OF_A_MATCH = {"HT": "half time", "FT": "full time"}
