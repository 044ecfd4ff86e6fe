"""Italian short forms of notices: of parishes, clubs, schools, small ads and posts."""

_PARISH = {
    "parr.le": "parrocchiale", "parr.li": "parrocchiali", "parr.": "parrocchia",
    "def.ti": "defunti", "def.to": "defunto", "def.ta": "defunta", "def.te": "defunte",
    "vesc.": "vescovo", "arciv.": "arcivescovo", "anniv.": "anniversario",
    "off. per": "offerte per",
    "off. lib.": "offerta libera", "batt.mi": "battesimi", "S.M. il": "Sua Maestà il",
    "S. M. il": "Sua Maestà il", "S.M. la": "Sua Maestà la", "S.A.R.": "sua altezza reale",
}  # fmt: skip
_CLUBS = {
    "iscr.": "iscrizioni", "femm.": "femminile", "masch.": "maschile", "coord.": "coordinatore",
    "d.t.s.": "dopo i tempi supplementari", "dts": "dopo i tempi supplementari",
    "d.c.r.": "dopo i calci di rigore", "cat. un.": "categoria unica",
    "i rig.": "i rigori", "ai rig.": "ai rigori", "n. civ.": "numero civico",
    "p.p.": "prossimo passato",
    "pres. on.": "presidente onorario", "cav. uff.": "cavalier ufficiale",
    "gr. uff.": "grand'ufficiale", "rappr.": "rappresentante", "inaug.": "inaugurazione",
    "prefest.": "prefestiva", "ref.": "referente", "v. pres": "vicepresidente",
    "btg.": "battaglione", "rgt.": "reggimento", "s.ten.": "sottotenente",
    "cap.le": "caporale", "serg. magg.": "sergente maggiore", "M.se": "marchese",
    "M.sa": "marchesa", "C.te": "conte",
}  # fmt: skip
_SCHOOL = {
    "sc. media": "scuola media", "sc. elem.": "scuola elementare", "sc. materna": "scuola materna",
    "sc. primaria": "scuola primaria", "sc. inf.": "scuola dell'infanzia",
    "sc. sec.": "scuola secondaria", "scuola sec.": "scuola secondaria",
    "scuole sec.": "scuole secondarie", "ist. compr.": "istituto comprensivo",
    "dir. scol.": "dirigente scolastico", "dir. did.": "direzione didattica",
    "matern.": "materna", "pers. docente": "personale docente", "pers. ATA": "personale Ata",
}  # fmt: skip
_ADS = {
    "tratt.li": "trattabili", "tratt.le": "trattabile", "tratt.": "trattabili",
    "ott. stato": "ottimo stato", "ott. cond.": "ottime condizioni", "telef.": "telefonare",
    "ott.mo": "ottimo", "giard.": "giardino", "arred.": "arredato", "riscald.": "riscaldamento",
    "lungh.": "lunghezza", "largh.": "larghezza", "alim.": "alimentazione", "pot.": "potenza",
    "cott.": "cottura", "cod. art.": "codice articolo", "cod. fisc.": "codice fiscale",
    "cap. soc.": "capitale sociale", "i.v.": "interamente versato", "dens.": "densità",
    "aut. trib.": "autorizzazione Tribunale", "sped. in abb. post.":
    "spedizione in abbonamento postale", "sped. abb. post.": "spedizione in abbonamento postale",
    "bicch.": "bicchiere", "sgg.": "seguenti", "a c. di": "a cura di",
    "pagg.": "pagine",
}  # fmt: skip
POSTS = {
    "Div.": "divisione", "Coop.": "cooperativa", "cod.": "codice", "S.r.l.s.": "S R L S",
    "s.r.l.s.": "S R L S", "Min.": "minimo",
    "tnx": "grazie", "thx": "grazie", "qlcn": "qualcuno", "qlcuno": "qualcuno",
    "qlks": "qualcosa", "qlcosa": "qualcosa", "nnt": "niente", "ke": "che", "ank": "anche",
    "anke": "anche", "xkè": "perché", "xk": "perché", "msg": "messaggio", "msgs": "messaggi",
}  # fmt: skip
NOTICES = {**_PARISH, **_CLUBS, **_SCHOOL, **_ADS}
"""Also with a capital where a sentence begins."""
