"""Italian short forms.

`SHORT` stand anywhere, and `NUMBERED` before a number.
"""

from collections.abc import Mapping

from declaim.normalise.grammars.italian.shortened.italian_local_short_forms import NOTICES, POSTS


def with_capitals(forms: Mapping[str, str]) -> dict[str, str]:
    """Each also with a capital, as a sentence or an address begins: Prot. is Protocollo."""
    capitals = {
        form[0].upper() + form[1:]: said[0].upper() + said[1:]
        for form, said in forms.items()
        if len(form) > 2
    }
    return {**capitals, **forms}


_SHORT = {
    "sab.": "sabato", "ven.": "venerdì", "lun.": "lunedì", "gio.": "giovedì", "dom.": "domenica",
    "Lun.": "Lunedì", "Ven.": "Venerdì", "Sab.": "Sabato", "Dom.": "Domenica", "mer.": "mercoledì",
    "sem.": "semestre", "trim.": "trimestre", "Corte cost.": "Corte costituzionale", "Cons. Stato":
    "Consiglio di Stato", "Trib.": "Tribunale", "R.D.": "regio decreto", "S.Em.": "Sua Eminenza",
    "S.E.": "Sua Eccellenza", "S.n.c.": "S N C", "S.a.s.": "S A S",
    "rig.": "rigore", "pers.": "persone", "p.b.": "punti base", "min": "minimo",
    "Cass. civ.": "Cassazione civile", "Cass. pen.": "Cassazione penale",
    "SS.UU.": "Sezioni Unite", "all.ti": "allegati",
    "SS. Trinità": "santissima Trinità", "SS. Sacramento": "santissimo Sacramento", "Maria SS.":
    "Maria santissima", "mmHg": "millimetri di mercurio", "D.G.R.": "delibera di giunta regionale",
    "D.D.": "determina dirigenziale", "B.U.R.": "Bollettino ufficiale regionale", "p.c.":
    "per conoscenza", "mod.": "modello", "Mod.": "modello",
    "VS": "versus", "Sost.": "sostituto", "Proc. Gen.": "procuratore generale", "cod. proc. pen.":
    "codice di procedura penale", "cod. proc. civ.": "codice di procedura civile",
    "cod. civ.": "codice civile", "cod. pen.": "codice penale",
    "disp. att.": "disposizioni di attuazione",
    "A.A.": "anno accademico", "a.a.": "anno accademico", "Lett.": "lettera",
    "WI-FI": "Wi-Fi", "D.r": "dottor", "D.ssa": "dottoressa", "c.ca": "circa",
    "c.m.": "corrente mese", "u.s.": "ultimo scorso",
    "p.v.": "prossimo venturo", "N.B.": "nota bene", "prof.ssa": "professoressa",
    "rag.": "ragionier", "card.": "cardinale", "l.go": "largo", "L.go": "largo",
    "sent.": "sentenza",
    "Cass.": "Cassazione", "Cost.": "Costituzione", "G.U.": "Gazzetta Ufficiale",
    "c.c.": "codice civile", "c.p.": "codice penale", "c.p.c.": "codice di procedura civile",
    "c.p.p.": "codice di procedura penale", "app.to": "appartamento", "Em.": "eminenza",
    "P.IVA": "Partita Iva", "P. IVA": "Partita Iva",
    "C.F.": "codice fiscale",
    "lett.": "lettera", "incl.": "incluso", "escl.": "escluso", "S. Stefano": "santo Stefano",
    "c.d": "cosiddetto",
    "Dott.": "dottor", "dott.": "dottor", "Dott.ssa": "dottoressa", "dott.ssa": "dottoressa",
    "Sig.": "signor", "S.ta": "santa", "S.to": "santo", "S. A. R.": "sua altezza reale",
    "vs.": "versus", "vs": "versus", "C#": "C sharp", "C++": "C più più", "Jr.": "junior",
    "sen.": "senatore", "Sen.": "senatore", "Pres.": "presidente", "Amm.": "ammiraglio",
    "s.n.c.": "senza numero civico", "l.m.": "livello del mare",
    "s.l.m.": "sul livello del mare", "s.l.m": "sul livello del mare", "p.m.": "del pomeriggio",
    "a.m.": "del mattino", "q.b.": "quanto basta", "q. b.": "quanto basta", "qb": "quanto basta",
    "c.d.a": "consiglio di amministrazione", "aka": "alias", "a.k.a.": "alias",
    "c.d.": "cosiddetto", "c.a": "circa", "i.e.": "cioè", "cd.": "cosiddetto",
    "s.m.i.": "successive modifiche",
    "n.d.r.": "nota del redattore", "ed.": "edizione", "trad.": "traduzione", "sig.": "signor",
    "Sig.ra": "signora", "sig.ra": "signora",
    "Sig.na": "signorina", "sig.na": "signorina", "Prof.": "professor", "prof.": "professor",
    "Prof.ssa": "professoressa", "Ing.": "ingegner", "ing.": "ingegner", "Avv.": "avvocato",
    "avv.": "avvocato", "On.": "onorevole", "on.": "onorevole", "Mons.": "monsignor",
    "Ph.D.": "P H D", "PhD": "P H D",
    "ecc.": "eccetera", "es.": "esempio", "a. C.": "avanti Cristo",
    "d. C.": "dopo Cristo", "ca.": "circa", "dip.": "dipartimento", "p.za": "piazza",
    "P.za": "piazza", "tel.": "telefono", "Tel.": "telefono", "ab.": "abitanti",
    "cfr.": "confronta",
    "Cfr.": "Confronta", "min.": "minimo", "max.": "massimo", "gen.": "generale",
    "Gen.": "generale", "col.": "colonnello", "S.p.A.": "S P A", "S.r.l.": "S R L",
    "Eur": "euro", "EUR": "euro", "a.C": "avanti Cristo", "d.C": "dopo Cristo",
    "max": "massimo",
    "ss.": "seguenti", "segg.": "seguenti", "P.zza": "piazza", "p.zza": "piazza",
    "p.es.": "per esempio", "p. es.": "per esempio", "Es.": "Esempio", "s.p.a.": "S P A", "D.Lgs.":
    "decreto legislativo", "d.lgs.": "decreto legislativo", "D.L.": "decreto legge",
    "d.l.": "decreto legge",
    "D.P.R.": "D P R", "D.M.": "decreto ministeriale", "Dott.ri": "dottori", "Sigg.": "signori",
    "sigg.": "signori",
    "Geom.": "geometra", "geom.": "geometra", "Rag.": "ragionier", "Arch.": "architetto",
    "arch.": "architetto",
    "Cap.": "capitano", "Cav.": "cavaliere", "Comm.": "commendatore", "Card.": "cardinale",
    "mons.": "monsignor",
    "Ten.": "tenente", "Mar.": "maresciallo", "Brig.": "brigadiere", "Fig.": "figura",
    "Pag.": "pagina",
    "ecc": "eccetera", "etc": "eccetera",
    "etc.": "eccetera", "sec.": "secolo", "secc.": "secoli", "dr.": "dottor",
    "Dr.": "dottor",
    "dr.ssa": "dottoressa", "Dr.ssa": "dottoressa", "N.d.R.": "nota del redattore",
    "ndr": "nota del redattore",
    "P.S.": "post scriptum", "c.a.": "circa", "cm.": "centimetri", "gg.": "giorni",
    "mq.": "metri quadrati",
    "Prov.": "provincia", "prov.": "provincia", "loc.": "località", "Loc.": "località",
    "fraz.": "frazione",
    "c/o": "presso", "F.lli": "fratelli", "f.lli": "fratelli",
    "Ch.mo": "chiarissimo",
    "Spett.": "spettabile", "Egr.": "egregio", "Gent.": "gentile", "v.le": "viale", "V.le": "viale",
    "c.so": "corso", "C.so": "corso",
}  # fmt: skip
_NUMBERED = {
    "N °": "numero", "n °": "numero", "n.º": "numero", "N.º": "numero",
    "h.": "ore", "S.S.": "strada statale", "S.P.": "strada provinciale", "s.s.": "strada statale",
    "s.p.": "strada provinciale",
    "n.": "numero", "N.": "numero", "art": "articolo", "artt": "articoli", "pag": "pagina",
    "cap": "capitolo", "n.°": "numero", "N°.": "numero", "vol": "volume", "rif.": "riferimento",
    "tabb.": "tabelle", "sez.": "sezione", "Sez.": "sezione", "Tav.": "tavola", "Tab.": "tabella",
    "all.": "allegato", "All.": "allegato", "n°": "numero", "nº": "numero", "N°": "numero",
    "nn.": "numeri", "p.": "pagina", "pag.": "pagina", "pp.": "pagine", "pagg.": "pagine",
    "vol.": "volume", "art.": "articolo", "Art.": "articolo", "artt.": "articoli",
    "cap.": "capitolo", "fig.": "figura", "Fig.": "figura", "§": "paragrafo", "km.": "chilometro",
    "l.": "legge", "L.": "legge", "co.": "comma", "Artt.": "articoli",
    "Cap.": "capitolo", "Pag.": "pagina", "capp.": "capitoli", "figg.": "figure",
    "tav.": "tavola", "Tel.": "telefono",
    "par.": "paragrafo", "bin.": "binario", "Prot.": "protocollo", "prot.": "protocollo",
    "num.": "numero",
    "Vol.": "volume", "lett.": "lettera", "c.": "comma", "v.": "vedi",
    "tab.": "tabella",
}  # fmt: skip
_PEOPLE = {
    "sigg.re": "signore", "sig.re": "signore", "sig.ri": "signori", "sig.a": "signora",
    "dott.ri": "dottori", "dott.sse": "dottoresse", "dott. ssa": "dottoressa",
    "proff.": "professori", "prof.sse": "professoresse", "profs.": "professori",
    "avv.ti": "avvocati", "ingg.": "ingegneri", "archh.": "architetti", "arch.tti": "architetti",
    "on.li": "onorevoli", "onn.": "onorevoli", "sen.": "senatore", "cav.": "cavalier",
    "m.llo": "maresciallo", "mar.llo": "maresciallo",
    "rev.mo": "reverendissimo", "rev.ma": "reverendissima", "rev.do": "reverendo",
    "rev.di": "reverendi", "ecc.mo": "eccellentissimo", "em.mo": "eminentissimo",
    "spett.le": "spettabile", "spett.li": "spettabili", "gent.ma": "gentilissima",
    "gent.mo": "gentilissimo", "gent.mi": "gentilissimi", "gent.me": "gentilissime",
    "gent.le": "gentile", "gent.li": "gentili", "ill.mo": "illustrissimo",
    "ill.ma": "illustrissima", "ill.mi": "illustrissimi", "preg.mo": "pregiatissimo",
    "preg.ma": "pregiatissima", "preg.mi": "pregiatissimi", "egr.": "egregio",
    "egr.i": "egregi", "ch.ma": "chiarissima", "ch.mi": "chiarissimi", "on.le": "onorevole",
    "g.m.": "gran maestro", "p.i.": "perito industriale", "p.ed.": "perito edile",
    "per. ind.": "perito industriale", "dir. gen.": "direttore generale",
    "pres.te": "presidente", "v. pres.": "vicepresidente", "vice pres.": "vicepresidente",
    "segr. gen.": "segretario generale", "segr. com.": "segretario comunale",
}  # fmt: skip
_TEXTS = {
    "ibid.": "ibidem", "op. cit.": "opera citata", "cit.": "citato", "citt.": "citati",
    "loc. cit.": "luogo citato", "art. cit.": "articolo citato",
    "ed. it.": "edizione italiana", "tr. it.": "traduzione italiana",
    "trad. it.": "traduzione italiana", "AA.VV.": "autori vari", "A.A.V.V.": "autori vari",
    "AA.VV": "autori vari",
    "SS.": "santi", "AA. VV.": "autori vari",
    "AAVV": "autori vari", "n.d.t.": "nota del traduttore", "n.d.a.": "nota dell'autore",
    "n.d.c.": "nota del curatore", "N.d.T.": "nota del traduttore",
    "N.d.A.": "nota dell'autore", "NdR": "nota del redattore", "NdT": "nota del traduttore",
    "s.d.": "senza data", "s.l.": "senza luogo", "s.e.": "senza editore",
    "s.i.d.": "senza indicazione di data", "f.t.": "fuori testo", "b/n": "bianco e nero",
    "s.f.": "sostantivo femminile", "s.m.": "sostantivo maschile", "agg.": "aggettivo",
    "plur.": "plurale", "sing.": "singolare", "vd.": "vedi", "p. seg.": "pagina seguente",
    "pag. seg.": "pagina seguente", "pagg. segg.": "pagine seguenti", "e segg.": "e seguenti",
    "e ss.": "e seguenti", "tavv.": "tavole", "ill.": "illustrazioni",
    "cosidd.": "cosiddetto", "cosid.": "cosiddetto",
    "per es.": "per esempio", "Ad es.": "Ad esempio", "o.d.g.": "ordine del giorno",
    "odg": "ordine del giorno", "O.d.G.": "ordine del giorno", "OdG": "ordine del giorno",
    "Odg": "Ordine del giorno", "O.D.G.": "ordine del giorno", "u.sc.": "ultimo scorso",
    "p.r.": "per ricevuta", "p.p.v.": "per presa visione", "p.q.m.": "per questi motivi",
    "P.Q.M.": "Per questi motivi", "a.c.": "anno corrente", "c.v.d.": "come volevasi dimostrare",
    "c.s.": "come sopra", "q.tà": "quantità", "qtà": "quantità",
    "cad.": "cadauno", "tot.": "totale", "dx": "destra", "sx": "sinistra", "dx.": "destra",
    "sx.": "sinistra",
    "b.v.": "beata vergine", "B.V.M.": "Beata Vergine Maria", "B.V.": "Beata Vergine",
    "B. V.": "Beata Vergine", "N.S. Gesù": "Nostro Signore Gesù",
    "N. S. Gesù": "Nostro Signore Gesù", "N.S. di": "Nostra Signora di",
    "N.S. del": "Nostra Signora del", "N.S. della": "Nostra Signora della",
    "Spirito S.": "Spirito Santo", "S.ta": "santa", "S.to": "santo", "Gesù C.": "Gesù Cristo",

}  # fmt: skip
_LAW_AND_TRADE = {
    "D. Lgs.": "decreto legislativo", "D.lgs.": "decreto legislativo",
    "d. lgs.": "decreto legislativo", "d.lgs": "decreto legislativo",
    "D.Lgs": "decreto legislativo", "D.lgs": "decreto legislativo",
    "D. lgs.": "decreto legislativo", "Dlgs": "decreto legislativo",
    "dlgs": "decreto legislativo", "DLgs": "decreto legislativo", "D. Lgs": "decreto legislativo",
    "D.L.vo": "decreto legislativo", "D. L.vo": "decreto legislativo", "D.LGS.":
    "decreto legislativo", "D.LGS": "decreto legislativo",
    "d.m.": "decreto ministeriale", "d.i.": "decreto interministeriale",
    "D.I.": "decreto interministeriale", "L.R.": "legge regionale", "l.r.": "legge regionale",
    "L.P.": "legge provinciale", "l.p.": "legge provinciale",
    "d.p.r.": "D P R", "d.P.R.": "D P R", "d.p.c.m.": "D P C M", "D.P.C.M.": "D P C M",
    "d.P.C.M.": "D P C M", "DPCM": "D P C M", "s.m.i": "successive modifiche",
    "ss.mm.ii.": "successive modifiche e integrazioni", "ss.mm.ii":
    "successive modifiche e integrazioni", "ss. mm. ii.": "successive modifiche e integrazioni",
    "ss.mm.": "successive modifiche", "ss. mm.": "successive modifiche", "e ss. mm.":
    "e successive modifiche", "e ss.mm.": "e successive modifiche", "e ss. mm. ii.":
    "e successive modifiche e integrazioni", "e ss. mm. e ii.":
    "e successive modifiche e integrazioni", "ss. mm. e ii.":
    "successive modifiche e integrazioni", "p.e.": "per esempio",
    "sez. un.": "sezioni unite", "Sez. Un.": "Sezioni Unite", "sez. lav.": "sezione lavoro",
    "sez. civ.": "sezione civile", "sez. pen.": "sezione penale", "Cass. SS.UU.":
    "Cassazione Sezioni Unite", "C. cost.": "Corte costituzionale",
    "G.I.P.": "Gip", "G.U.P.": "Gup", "T.A.R.": "Tar", "c.f.": "codice fiscale",
    "s.r.l.": "S R L", "S.R.L.": "S R L", "Srl": "S R L", "srl": "S R L", "Srls": "S R L S",
    "srls": "S R L S", "S.r.l": "S R L", "s.r.l": "S R L", "SpA": "S P A", "S.p.a.": "S P A",
    "S.P.A.": "S P A", "S.p.A": "S P A", "s.p.a": "S P A", "s.a.s.": "S A S", "S.N.C.": "S N C",
    "Snc": "S N C", "snc": "S N C", "soc. coop.": "società cooperativa",
    "soc. coop": "società cooperativa", "a r.l.": "a responsabilità limitata", "arl":
    "a responsabilità limitata", "a.r.l.": "a responsabilità limitata", "coop. soc.":
    "cooperativa sociale", "c/c": "conto corrente", "c.c.p.": "conto corrente postale",
    "C.d.A.": "consiglio di amministrazione", "CdA": "consiglio di amministrazione",
    "Cda": "consiglio di amministrazione", "cda": "consiglio di amministrazione",
    "c.d.a.": "consiglio di amministrazione", "C.d.C.": "consiglio di classe",
    "CdC": "consiglio di classe", "C.d.I.": "consiglio di istituto", "CdI":
    "consiglio di istituto", "GdF": "Guardia di Finanza", "G.d.F.": "Guardia di Finanza",
    "Gdf": "Guardia di Finanza", "gdf": "guardia di finanza",
    "VV.F.": "vigili del fuoco", "VV.FF.": "vigili del fuoco", "VV. FF.": "vigili del fuoco",
    "VVF": "vigili del fuoco", "VVFF": "vigili del fuoco", "VV.F": "vigili del fuoco",
    "VV.FF": "vigili del fuoco", "VV.UU.": "vigili urbani", "FF.AA.": "forze armate",
    "FF.OO.": "forze dell'ordine", "OO.SS.": "organizzazioni sindacali",
    "LL.PP.": "lavori pubblici", "OO.PP.": "opere pubbliche", "BB.CC.": "beni culturali",
    "EE.LL.": "enti locali", "RR.PP.": "reverendi padri",
    "RR. PP.": "reverendi padri", "PP.AA.": "pubbliche amministrazioni", "PP.OO.":
    "presidi ospedalieri", "AA.GG.": "affari generali", "PP.TT.": "poste e telegrafi",
    "S.S.N.": "servizio sanitario nazionale", "escl.": "esclusa", "incl.": "inclusa",
    "s.l.m.m.": "sul livello medio del mare", "cell.": "cellulare", "Tel./Fax": "Telefono e fax",
    "tel./fax": "telefono e fax", "Tel/Fax": "Telefono e fax", "tel/fax": "telefono e fax",
    "v.lo": "vicolo", "p.le": "piazzale", "p.tta": "piazzetta", "str.": "strada", "b.go": "borgo",
    "p.ta": "porta", "q.re": "quartiere", "c.da": "contrada", "C/da": "Contrada",
    "s.s.": "S S", "f.to": "firmato", "s/n": "senza numero", "m.q.": "metri quadrati",
    "m.l.": "metri lineari", "cucch.": "cucchiai", "cucch.no": "cucchiaino", "cucch.ni":
    "cucchiaini", "cucch.ino": "cucchiaino", "cucch.aio": "cucchiaio",
    "pren.": "prenotazione",
    "obbl.": "obbligatoria", "ingr.": "ingresso", "amm.ne": "amministrazione",
    "elem.": "elementare", "a/a": "su base annua", "t/t": "su base trimestrale", "m/m":
    "su base mensile", "temp.": "temperatura", "prep.": "preparazione", "Ingr.:": "Ingredienti:",
    "cl. en.": "classe energetica", "cl. energ.": "classe energetica", "p.auto": "posto auto",
    "p. auto": "posto auto", "p.to auto": "posto auto", "e.v.o.": "extravergine d'oliva",
    "T.O.": "tempo ordinario", "deff.": "defunti", "def. fam.": "defunti famiglia", "quadr.":
    "quadrimestre", "quadrim.": "quadrimestre", "conv. in": "convertito in", "Reg. UE":
    "Regolamento U E", "Reg. (UE)": "Regolamento (U E)", "Reg. CE": "Regolamento C E",
    "Reg. (CE)": "Regolamento (C E)", "risc.": "riscaldamento",
    "v. anche": "vedi anche", "v. sopra": "vedi sopra", "v. infra": "vedi infra",
    "v. nota": "vedi nota",
    "com.le": "comunale", "prov.le": "provinciale", "reg.le": "regionale",
    "naz.le": "nazionale", "naz.": "nazionale", "assoc.": "associazione",
    "ass.ne": "associazione", "comm.ne": "commissione", "dir.ne": "direzione",
    "staz.": "stazione", "osp.": "ospedale", "uff.": "ufficio", "resp.": "responsabile",
    "lat.": "latitudine", "long.": "longitudine", "superf.": "superficie",
    "p.c.c.": "per copia conforme", "c.p.c": "codice di procedura civile", "c.a.p.": "Cap",
    "Q.b.": "Quanto basta",
    "IVA escl.": "Iva esclusa", "IVA incl.": "Iva inclusa", "Iva incl.": "Iva inclusa",
    "Iva escl.": "Iva esclusa",
    "iva incl.": "iva inclusa", "iva escl.": "iva esclusa", "c.t.": "C T", "d.t.": "D T",
    "d.s.": "D S",
    "U.S.A.": "Usa", "cmq": "comunque", "nn": "non", "xké": "perché", "xkè":
    "perché", "xchè": "perché", "xché": "perché", "xche": "perché", "xò": "però", "qnd": "quando",
    "qlcs": "qualcosa", "grz": "grazie", "tvb": "ti voglio bene", "A/R": "andata e ritorno",
    "a/r": "andata e ritorno", "disl.": "dislivello", "diff.": "difficoltà", "direz.":
    "direzione", "dur.": "durata", "magg.": "maggiore", "orch.": "orchestra", "USD": "dollari",
    "la s.n.c.": "la S N C", "una s.n.c.": "una S N C",
    "della s.n.c.": "della S N C", "pubbl.": "pubblicazione", "b.a.": "base d'asta", "S.S. Pio":
    "Sua Santità Pio", "S.S. Papa": "Sua Santità Papa", "S.S. Leone": "Sua Santità Leone",
    "GBP": "sterline", "M°": "maestro", "SS. MM.": "Sue Maestà",
}  # fmt: skip
SHORT = {
    "prof.": "professor", "Prof.": "professor", "egr.": "egregio",
    **with_capitals(_PEOPLE), **with_capitals(_TEXTS), **with_capitals(_LAW_AND_TRADE),
    **with_capitals(NOTICES), **POSTS,
    **_SHORT,
}  # fmt: skip
NUMBERED = {
    **with_capitals({
        "nr.": "numero", "nr": "numero", "nro": "numero", "n.ro": "numero", "nrr.": "numeri",
        "prot.": "protocollo", "rif.": "riferimento", "ord.": "ordinanza", "sent.": "sentenza",
        "del.": "delibera", "delib.": "delibera", "det.": "determina", "circ.": "circolare",
        "fatt.": "fattura", "ft.": "fattura", "decr.": "decreto", "reg.": "regolamento",
        "proc.": "procedimento", "int.": "interno", "sc.": "scala", "pos.": "posizione",
        "pti": "punti", "mod.": "modello", "cat.": "categoria", "cl.": "classe",
        "eserc.": "esercizio", "esercc.": "esercizi", "part.": "particella",
        "sub.": "subalterno", "fg.": "foglio", "mapp.": "mappale", "scad.": "scadenza",
        "t.": "tomo", "lib.": "libro", "tavv.": "tavole", "par.": "paragrafo", "es.": "esempio",
        "ab.": "abitanti", "alt.": "altitudine", "sup.": "superficie", "dim.": "dimensioni",
        "imp.": "importo", "mens.": "mensile", "cell.": "cellulare", "tel.": "telefono",
        "lett.": "lettera", "sez.": "sezione", "ca": "circa", "cca": "circa",
        "a.s.": "anno scolastico", "a.a.": "anno accademico", "s.s.": "strada statale",
        "s.p.": "strada provinciale", "s.r.": "strada regionale", "s.c.": "strada comunale",
        "u.i.": "unità immobiliare", "cod.": "codice", "dir.": "direttiva", "ø": "diametro",
        "op.": "opera", "q.": "quota", "tg.": "taglia", "tess.": "tessera", "pers.": "personale",
        "verb.": "verbale",
        "p.ti": "punti", "aut.": "autorizzazione", "cens.": "censimento",
        "scart.": "scartamento", "kcal": "chilocalorie", "ud.": "udienza", "fasc.": "fascicolo",
        "rid.": "ridotto", "pref.": "prefisso", "sing.": "singola", "vel.": "velocità",
        "can.": "canone", "cann.": "canoni", "v. art.": "vedi articolo",
        "v. pag.": "vedi pagina", "v. p.": "vedi pagina", "v. fig.": "vedi figura",
    }),
    "Ø": "diametro", "Max": "massimo", "CAP.": "capitolo", "ART.": "articolo", "PAG.": "pagina",
    "TAV.": "tavola", "FIG.": "figura", "VOL.": "volume", "Max.": "massimo",
    "A.S.": "anno scolastico", "C.P.": "casella postale", "§§": "paragrafi",
    "R.G.": "ruolo generale",
    "R.G.N.R.": "registro generale notizie di reato", "S.R.": "strada regionale",
    "D.M.": "decreto ministeriale", "G.U.": "Gazzetta Ufficiale",
    **_NUMBERED,
}  # fmt: skip
