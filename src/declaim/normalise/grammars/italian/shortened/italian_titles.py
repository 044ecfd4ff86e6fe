"""Italian short forms before a name and before a letter: p. Luigi, sez. A."""

from declaim.normalise.grammars.italian.shortened.italian_short_forms import with_capitals

BEFORE_A_NAME = {
    "p.": "padre", "pp.": "padri", "PP.": "padri", "d.": "don",
    **with_capitals({
    "fr.": "fra", "sr.": "suor", "rev.": "reverendo",
    "app.": "appuntato", "ten.": "tenente", "magg.": "maggiore", "mar.": "maresciallo",
    "cap.": "capitano", "brig.": "brigadiere", "col.": "colonnello", "comm.": "commendator",
    "serg.": "sergente", "gen.": "generale", "amm.": "ammiraglio", "ins.": "insegnante",
    "m°": "maestro", "fam.": "famiglia", "famm.": "famiglie",
    "dir.": "direttore", "dip.": "dipartimento", "min.": "ministero", "segr.": "segretario",
    "pres.": "presidente", "cons.": "consigliere", "ass.": "assessore", "ist.": "istituto",
    "soc.": "società", "ditt.": "ditta", "coop.": "cooperativa",
    "fraz.": "frazione", "loc.": "località", "p.ssa": "principessa", "c.ssa": "contessa",
    "ass. cult.": "associazione culturale", "bibl.": "biblioteca", "univ.": "università",
    "on.": "onorevole", "v.le": "viale", "don.": "don", "ss.": "santi", "prov.": "provincia",
    "reg.": "regolamento", "pol.": "polisportiva", "def.": "defunti", "torr.": "torrente",
    "tip.": "tipografia", "rif.": "rifugio", "batt.": "battesimo",
    "dist.": "distaccamento",
    }),
}  # fmt: skip
"""Before the capital letter of a name."""
BEFORE_A_LETTER = with_capitals({
    "cl.": "classe", "sez.": "sezione", "cat.": "categoria", "all.": "allegato", "sc.": "scala",
    "gir.": "girone", "gr.": "gruppo", "vit.": "vitamina", "lett.": "lettera", "tab.": "tabella",
    "fig.": "figura", "tav.": "tavola", "pal.": "palazzina", "int.": "interno", "sub.":
    "subalterno", "mod.": "modello", "art.": "articolo",
})  # fmt: skip
"""Before a capital that stands alone."""
