"""Short forms of courts of the United States and of prescriptions."""

RULES_OF_COURTS = {
    "Fed. R. Civ. P.": "Federal Rule of Civil Procedure",
    "Fed. R. Crim. P.": "Federal Rule of Criminal Procedure",
    "Fed. R. App. P.": "Federal Rule of Appellate Procedure",
    "Fed. R. Evid.": "Federal Rule of Evidence",
}
TIMES_OF_DOSES = {
    "bid": "twice a day", "bd": "twice a day", "tid": "three times a day",
    "tds": "three times a day", "qid": "four times a day", "qds": "four times a day",
    "qd": "once a day", "qday": "once a day", "qod": "every other day", "qhs": "at bedtime",
    "qam": "every morning", "qpm": "every evening", "qweek": "once a week", "qwk": "once a week",
    "po": "by mouth", "prn": "as needed",
}  # fmt: skip
REPORTERS = {
    "S.Ct.": "Supreme Court", "L.Ed.": "Lawyers' Edition", "F.Supp.": "F supplement",
    "F.": "F", "F.R.D.": "F R D", "Fed.Appx.": "Federal Appendix", "F.App'x": "Federal Appendix",
    "B.R.": "B R", "P.": "P", "A.": "Atlantic", "N.E.": "N E", "N.W.": "N W", "S.E.": "S E",
    "S.W.": "S W", "So.": "Southern", "N.Y.S.": "N Y S", "N.Y.": "N Y", "A.D.": "A.D",
    "Cal.Rptr.": "California Reporter", "Cal.App.": "California Appellate", "Cal.": "California",
    "Ill.App.": "Illinois Appellate", "Ill.": "Illinois", "Ill.Dec.": "Illinois Decisions",
    "Misc.": "Miscellaneous", "Ohio St.": "Ohio State", "Ohio App.": "Ohio Appellate",
    "Wn.App.": "Washington Appellate", "Wn.": "Washington", "Kan.App.": "Kansas Appellate",
    "Fed.Reg.": "Federal Register", "Stat.": "Statutes", "Fed.Cl.": "Federal Claims",
    "C.M.R.": "C M R", "T.C.": "T C",
}  # fmt: skip
"""Law reporters, without the spaces that some write between their letters."""
STATES_OF_COURTS = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Cal": "California",
    "Colo": "Colorado", "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida",
    "Ga": "Georgia", "Ill": "Illinois", "Ind": "Indiana", "Kan": "Kansas", "Ky": "Kentucky",
    "La": "Louisiana", "Mass": "Massachusetts", "Md": "Maryland", "Me": "Maine",
    "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi", "Mo": "Missouri",
    "Mont": "Montana", "Neb": "Nebraska", "Nev": "Nevada", "Okla": "Oklahoma", "Or": "Oregon",
    "Pa": "Pennsylvania", "Tenn": "Tennessee", "Tex": "Texas", "Utah": "Utah", "Va": "Virginia",
    "Vt": "Vermont", "Wash": "Washington", "Wis": "Wisconsin", "Wyo": "Wyoming",
    "N.Y": "New York", "N.J": "New Jersey", "N.H": "New Hampshire", "N.M": "New Mexico",
    "N.C": "North Carolina", "S.C": "South Carolina", "N.D": "North Dakota",
    "S.D": "South Dakota", "W. Va": "West Virginia", "R.I": "Rhode Island",
    "D.C": "D C", "P.R": "Puerto Rico", "Haw": "Hawaii",
}  # fmt: skip
