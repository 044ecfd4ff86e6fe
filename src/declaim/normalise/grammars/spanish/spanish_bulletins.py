"""Spanish of town councils, clubs and clinics: Ayto., expte., CC.AA., Tª máx., V.º B.º, -2º."""

from declaim.normalise.rules import Rule, before, rule

BULLETIN_SHORT = {
    "Ayto.": "ayuntamiento", "ayto.": "ayuntamiento", "Aytos.": "ayuntamientos",
    "Excmo. Ayto.": "excelentísimo ayuntamiento", "Univ.": "universidad", "Fac.": "facultad",
    "Mpal.": "municipal", "mpal.": "municipal", "Parr.": "parroquia", "Dtor.": "director",
    "Dtora.": "directora", "Vicepdte.": "vicepresidente", "gral.": "general",
    "CC.AA.": "comunidades autónomas", "CCAA": "comunidades autónomas",
    "RR.HH.": "recursos humanos", "RRHH": "recursos humanos", "FF.AA.": "fuerzas armadas",
    "JJ.OO.": "Juegos Olímpicos", "JJOO": "Juegos Olímpicos", "RR.SS.": "redes sociales",
    "RRSS": "redes sociales", "SS.MM.": "sus majestades", "SS.AA.": "sus altezas",
    "BB.AA.": "bellas artes", "OO.PP.": "obras públicas", "NN.UU.": "Naciones Unidas",
    "DD.HH.": "derechos humanos", "DDHH": "derechos humanos", "AA.PP.": "administraciones públicas",
    "AAPP": "administraciones públicas", "FF.CC.": "ferrocarriles",
    "EE.LL.": "entidades locales", "CC.SS.": "ciencias sociales",
    "Inscr.": "inscripciones", "inscr.": "inscripciones", "pers.": "personas",
    "ptos.": "puntos", "Ptos.": "puntos", "m.s.n.m.": "metros sobre el nivel del mar",
    "v.o.": "vía oral", "i.v.": "vía intravenosa", "Tª": "temperatura", "prob.": "probabilidad",
    "acum.": "acumulado", "Cat.": "categoría", "cat.": "categoría", "cód.": "código",
    "Cód.": "código", "Obs.": "observaciones", "V.º B.º": "visto bueno", "Vº Bº": "visto bueno",
    "VºBº": "visto bueno", "V°B°": "visto bueno", "Dr/a.": "doctor o doctora",
    "Sr/a.": "señor o señora", "Dr./Dra.": "doctor o doctora", "Sr./Sra.": "señor o señora",
    "Prof/a.": "profesor o profesora", "D./Dña.": "don o doña", "D./D.ª": "don o doña",
    "D./Dª": "don o doña", "D/Dª": "don o doña", "D/Dña.": "don o doña", "Sáb.": "Sábado",
    "Dom.": "Domingo", "Lun.": "Lunes", "Vie.": "Viernes", "Jue.": "Jueves", "Miérc.": "Miércoles",
    "miérc.": "miércoles", "jue.": "jueves", "núm. de": "número de", "Núm. de": "Número de",
    "Vto.": "vencimiento", "vto.": "vencimiento", "Rgto.": "reglamento", "Colab.": "colabora",
    "p.p.m.": "partes por millón", "Vda.": "viuda", "vda.": "viuda", "Sdad.": "sociedad",
    "Soc.": "sociedad", "Asoc.": "asociación", "Hosp.": "hospital",
    "Ctro.": "centro", "Col. Of.": "colegio oficial", "pob.": "población", "Pob.": "población",
    "hab./km²": "habitantes por kilómetro cuadrado", "q.e.p.d.": "que en paz descanse",
    "Q.E.P.D.": "que en paz descanse", "q.b.s.m.": "que besa su mano", "D.m.": "Dios mediante",
    "P.V.P.": "P V P", "p.v.p.": "P V P", "gtos.": "gastos", "Oct.": "octubre",
    "Resp.": "responsable", "Pza": "plaza", "P.I.": "polígono industrial",
    "Pol. Ind.": "polígono industrial", "Políg.": "polígono", "Parc.": "parcela",
}  # fmt: skip
"""Anywhere."""
BULLETIN_NUMBERED = {
    "expte.": "expediente", "Expte.": "expediente", "exptes.": "expedientes", "ap.": "apartado",
    "Of.": "oficio", "mod.": "modelo", "Mod.": "modelo", "parc.": "parcela", "pta.": "puerta",
    "esc.": "escalera", "Esc.": "escalera", "Temp.": "temporada", "temp.": "temporada",
    "J.": "jornada",
}  # fmt: skip
_ASSOCIATIONS = {"la": "asociación de vecinos", "las": "asociaciones de vecinos"}
BULLETINS: tuple[Rule, ...] = (
    rule(
        "highest and lowest of a feminine noun",
        r"(?:(?<=[aeou]ra )|(?<=[dt]ad )|(?<=\b[LlUu]a )|(?<=una )|(?<=nota )|(?<=ción )|(?<=ncia )"
        r"|(?<=Tª ))(?P<end>máx|mín)\.(?!\w)",
        lambda m: f"{m['end']}ima",
        (
            "temperatura máx. de 38º, la mín.",
            "temperatura máxima de treinta y ocho grados, la mínima",
        ),
        needs=["máx", "mín"],
    ),
    rule(
        "height above the sea",
        r"(?<=\d)(?: ?m\. ?s\. ?n\. ?m\.| ?m\.s\.n\.m)(?!\w)",
        " metros sobre el nivel del mar",
        ("a 1200 m.s.n.m. y más", "a mil doscientos metros sobre el nivel del mar y más"),
        shapes=("a.a.a", "a. a. a"),
    ),
    rule(
        "associations or authors",
        r"(?:(?<=\b[LlDd]a )|(?<=\b[Ll]as )|(?<!\w))AA\. ?VV\.(?!\w)",
        lambda m: _ASSOCIATIONS.get(
            before(m, 5).rpartition(" ")[0].rpartition(" ")[2].lower(), "autores varios"
        ),
        ("la AA.VV. y AA. VV.", "la asociación de vecinos y autores varios"),
        needs=["AA"],
    ),
)
"""Before all others."""
