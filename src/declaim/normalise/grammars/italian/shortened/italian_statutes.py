"""Italian laws, decrees and papers of an office in short, and what each of them is."""

LAWS = {
    form: said
    for forms, said in {
        "D.Lgs.|D. Lgs.|D.lgs.|d.lgs.|d. lgs.|D.Lgs|d.lgs|D.lgs|Dlgs|dlgs|DLgs|D. Lgs|D.L.vo|"
        "D.LGS.": "decreto legislativo",
        "L.|l.": "legge",
        "L.R.|l.r.|L. R.|LR": "legge regionale",
        "L.P.|l.p.": "legge provinciale",
        "D.M.|d.m.|DM": "decreto ministeriale",
        "D.I.|d.i.": "decreto interministeriale",
        "D.L.|d.l.|D. L.|DL|dl": "decreto legge",
        "D.P.R.|d.p.r.|d.P.R.|DPR|dpr|D.p.r.": "D P R",
        "D.P.C.M.|d.p.c.m.|DPCM|Dpcm|dpcm": "D P C M",
        "D.G.R.|d.g.r.|DGR": "delibera di giunta regionale",
        "R.D.|r.d.": "regio decreto",
        "Reg.": "regolamento",
        "Dir.": "direttiva",
        "ord.|Ord.": "ordinanza",
        "sent.|Sent.": "sentenza",
        "delib.|Delib.|Del.|del.": "delibera",
        "det.|Det.": "determina",
        "circ.|Circ.": "circolare",
        "fatt.|Fatt.": "fattura",
        "R.G.": "ruolo generale",
        "G.C.": "giunta comunale",
        "C.C.": "consiglio comunale",
    }.items()
    for form in forms.split("|")
}
