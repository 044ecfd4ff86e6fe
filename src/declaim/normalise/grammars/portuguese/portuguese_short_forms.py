"""More Portuguese short forms: people, church, addresses, books, courts, and words of the net."""

MORE_SHORT = {
    # people
    "Sd.": "soldado", "Alm.": "almirante", "Contra-Alm.": "contra-almirante",
    "Vice-Alm.": "vice-almirante", "Subten.": "subtenente", "Sub-Ten.": "subtenente",
    "Sarg.": "sargento", "Cmdt.": "comandante", "Cmte.": "comandante", "Cmdte.": "comandante",
    "Comend.": "comendador", "Dep.ª": "deputada", "Depª": "deputada", "Ver.ª": "vereadora",
    "Verª": "vereadora", "Des.ª": "desembargadora", "Desª": "desembargadora",
    "Arqt.º": "arquiteto", "Arqtº": "arquiteto", "Arqº": "arquiteto", "Arq.º": "arquiteto",
    "Arqt.ª": "arquiteta", "Arqta.": "arquiteta", "Arqª": "arquiteta", "Enf.": "enfermeiro",
    "Enfa.": "enfermeira", "Enfª": "enfermeira", "Engo.": "engenheiro", "Enga.": "engenheira",
    "Profas.": "professoras", "Prof.ªs": "professoras", "Exmos.": "excelentíssimos",
    "Exmas.": "excelentíssimas", "Ilmos.": "ilustríssimos", "Ilmas.": "ilustríssimas",
    "Ex.mos": "excelentíssimos", "Ex.mas": "excelentíssimas", "Ex.as": "Excelências",
    "Exas.": "Excelências", "Ex.ª": "Excelência", "Ex.a": "Excelência", "Exª": "Excelência",
    "Exa.": "Excelência", "V. Sas.": "vossas senhorias", "F.º": "Filho",
    # church
    "Pde.": "padre", "Côn.": "cônego", "Card.": "cardeal", "Ir.ª": "irmã",
    "Revmo.": "reverendíssimo",
    "Rev.mo": "reverendíssimo", "Revma.": "reverendíssima", "Rev.ma": "reverendíssima",
    "V. Revma.": "vossa reverendíssima", "S. Revma.": "sua reverendíssima",
    "Emmo.": "eminentíssimo", "V. Emª": "vossa eminência", "S. Emª": "sua eminência",
    # addresses
    "Estr.": "estrada", "Fte.": "frente", "Frt.": "frente", "Bº": "bairro", "Calç.": "calçada",
    "Cç.": "calçada", "Cond.": "condomínio",
    "Resid.": "residencial", "Cxa.": "caixa", "Cx. Postal": "caixa postal",
    "Fac.": "faculdade", "Colég.": "colégio", "Col. Est.": "colégio estadual",
    # books and papers
    "vd.": "vide", "id.": "idem", "Id.": "idem", "ibid.": "ibidem", "Ibid.": "ibidem",
    "ib.": "ibidem", "et al.": "e outros", "et. al.": "e outros", "s.d.": "sem data",
    "s. d.": "sem data", "s/d": "sem data", "s.l.": "sem local", "s.n.": "sem nome",
    "s.p.": "sem página", "Nº": "número", "N.º": "número", "Nºs": "números",
    "aprx.": "aproximadamente",
    "org.": "organizador", "orgs.": "organizadores", "Org.": "organizador",
    "Orgs.": "organizadores", "coord.": "coordenador", "coords.": "coordenadores",
    "Coord.": "coordenador", "trad.": "tradução", "Trad.": "tradução", "por ex.": "por exemplo",
    "Por ex.": "por exemplo", "P. ex.": "por exemplo", "N. da R.": "nota da redação",
    "N. do A.": "nota do autor", "N. da A.": "nota da autora", "N. do E.": "nota do editor",
    "N. da T.": "nota da tradutora", "N.R.": "nota da redação",
    # courts
    "REsp": "recurso especial", "AREsp": "agravo em recurso especial",
    "AgRg": "agravo regimental", "AgInt": "agravo interno", "EDcl": "embargos de declaração",
    "EREsp": "embargos de divergência em recurso especial", "DJe": "D J e",
    "p.u.": "parágrafo único", "parágrafo ún.": "parágrafo único", "§ún.": "parágrafo único",
    "§ ún.": "parágrafo único", "v.u.": "votação unânime", "V.U.": "votação unânime",
    # words of the net
    "att.": "atenciosamente", "atte.": "atenciosamente", "att": "atenciosamente", "bjs": "beijos",
    "abs.": "abraços", "abçs": "abraços", "obg": "obrigado", "cmg": "comigo", "ctg": "contigo",
    "qq": "qualquer", "qto": "quanto", "qdo": "quando", "msm": "mesmo", "mto": "muito",
    "mta": "muita", "mtos": "muitos", "mtas": "muitas", "dps": "depois", "vdd": "verdade",
    "fds": "fim de semana", "pfv": "por favor", "vlw": "valeu", "tds": "todos", "gnt": "gente",
}  # fmt: skip
"""Anywhere."""
MORE_NUMBERED = {
    "doc.": "documento", "docs.": "documentos", "Doc.": "documento",
    "Docs.": "documentos", "sec.": "seção", "par.": "parágrafo", "t.": "tomo",
    "tab.": "tabela", "Tab.": "tabela", "figs.": "figuras",
    "Figs.": "figuras",
    "cl.": "cláusula", "Cl.": "cláusula",
    "súm.": "súmula", "Súm.": "súmula", "tít.": "título", "Tít.": "título",
    "liv.": "livro", "Liv.": "livro", "reg.": "registro", "Rg.": "registro", "Of.": "ofício",
    "ofs.": "ofícios", "insc.": "inscrição", "matr.": "matrícula", "contrib.": "contribuinte",
}  # fmt: skip
"""Before a number."""
