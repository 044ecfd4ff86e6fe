"""Spanish in tables: signs of the net, short forms, and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

import re

from declaim.normalise.context_words import Context
from declaim.normalise.figure_words import Money
from declaim.normalise.grammars.romance.romance_words import ENGLISH, SOFTWARE
from declaim.normalise.rules import words

ADDRESS = {
    ".": "punto", "@": "arroba", "/": "barra", ":": "dos puntos", "-": "guion", "_": "guion bajo",
    "www": "w w w", "http": "h t t p", "https": "h t t p s", "es": "e s", "?": "interrogación",
    "=": "igual", "&": "y", "#": "almohadilla", "%": "por ciento", "+": "más", "~": "tilde",
}  # fmt: skip
SHORT = {
    "S. L.": "S L", "Ntra.": "nuestra", "Ntro.": "nuestro", "Máx.": "máximo", "Mín.": "mínimo",
    "a/a": "interanual", "y ss.": "y siguientes", "tb": "también", "xq": "porque", "pq": "porque",
    "Tlfno.": "teléfono", "Tfno.": "teléfono", "tfno.": "teléfono", "Tlf.": "teléfono",
    "tlf.": "teléfono", "sáb.": "sábado", "dom.": "domingo", "lun.": "lunes", "vie.": "viernes",
    "mill.": "millones", "rec.": "recurso", "p.p.": "puntos porcentuales", "S.A": "S A",
    "Ph.D.": "P H D", "PhD": "P H D",
    "S.L": "S L", "t.o.": "texto ordenado", "ej.": "por ejemplo", "Ej.:": "Ejemplo:",
    "ej.:": "por ejemplo:", "por ej.": "por ejemplo", "Por ej.": "Por ejemplo", "blvd.": "bulevar",
    "BLVD": "bulevar", "Blvd": "bulevar", "WI-FI": "Wi-Fi", "incl.": "incluido",
    "Ref.": "referencia", "ref.": "referencia", "N. B.": "nota bene", "T.ª": "temperatura",
    "Rte.": "remitente", "EE UU": "Estados Unidos", "EE.UU": "Estados Unidos",
    "E.E.U.U.": "Estados Unidos", "E.E.UU.": "Estados Unidos", "E.E UU": "Estados Unidos",
    "EE. UU": "Estados Unidos", "ca.": "circa", "Fr.": "fray", "a. de C.": "antes de Cristo",
    "d. de C.": "después de Cristo", "A.C.": "antes de Cristo", "L-V": "lunes a viernes",
    "L-D": "lunes a domingo", "L-S": "lunes a sábado", "L a V": "lunes a viernes",
    "L a D": "lunes a domingo", "op. cit.": "obra citada", "hs.": "horas", "hs": "horas",
    "hrs": "horas", "hrs.": "horas", "c/u": "cada uno", "s/n": "sin número", "S/N": "sin número",
    "vs.": "versus", "vs": "versus", "nº": "número", "n.º": "número", "Nº": "número", "Ud": "usted",
    "Uds": "ustedes", "aprox": "aproximadamente", "p.ej.": "por ejemplo", "Rvdo.": "reverendo",
    "Sgto.": "sargento", "Cdte.": "comandante", "Alte.": "almirante", "Ldo.": "licenciado",
    "Lda.": "licenciada", "Mtro.": "maestro", "Mtra.": "maestra", "Abog.": "abogado",
    "Col.": "colonia", "Bvar.": "bulevar", "Blvd.": "bulevar", "Edo.": "estado",
    "Pdta.": "presidenta", "Jr.": "júnior", "Secc.": "sección", "C#": "C sharp", "C++": "C más más",
    "EUA": "Estados Unidos", "CCOO": "Comisiones Obreras", "CC.OO.": "Comisiones Obreras",
    "i.e.": "es decir", "etc": "etcétera", "pto.": "puerto", "Pto.": "puerto", "Gta.": "glorieta",
    "Dr.": "doctor", "Dra.": "doctora", "Sr.": "señor", "Sra.": "señora", "Srta.": "señorita",
    "Sres.": "señores", "D.": "don", "Dª": "doña", "D.ª": "doña", "Dña.": "doña", "dr.": "doctor",
    "sr.": "señor", "sra.": "señora", "da.": "doña", "Prof.": "profesor", "Gral.": "general",
    "Ud.": "usted", "Uds.": "ustedes", "Vd.": "usted", "Vds.": "ustedes", "etc.": "etcétera",
    "p. ej.": "por ejemplo", "P. ej.": "Por ejemplo", "EE. UU.": "Estados Unidos",
    "EE.UU.": "Estados Unidos", "EEUU": "Estados Unidos", "ee. uu.": "estados unidos",
    "a. C.": "antes de Cristo", "d. C.": "después de Cristo", "a. m.": "de la mañana",
    "p. m.": "de la tarde", "Avda.": "avenida", "Av.": "avenida", "Pza.": "plaza", "pza.": "plaza",
    "esq.": "esquina", "C/": "calle ", "c/": "calle ", "aprox.": "aproximadamente",
    "Cía.": "compañía", "Sto.": "santo", "Sta.": "santa", "Depto.": "departamento",
    "tel.": "teléfono", "Tel.": "teléfono", "c.º": "camino", "hab.": "habitantes", "Ma.": "María",
    "Fco.": "Francisco", "Excmo.": "excelentísimo", "Ilmo.": "ilustrísimo", "Mª": "María",
    "M.ª": "María", "uds.": "unidades", "ud.": "unidad", "cda.": "cucharada", "cdas.": "cucharadas",
    "cdta.": "cucharadita", "cdtas.": "cucharaditas", "Ctra.": "carretera", "ctra.": "carretera",
    "apdo.": "apartado", "Dres.": "doctores", "Profa.": "profesora", "Lic.": "licenciado",
    "Ing.": "ingeniero", "Arq.": "arquitecto", "Cnel.": "coronel", "Cap.": "capitán",
    "Tte.": "teniente", "Hnos.": "hermanos", "Hno.": "hermano", "Fdo.": "firmado",
    "Admón.": "administración", "Bco.": "banco", "Gob.": "gobierno", "Dpto.": "departamento",
    "dpto.": "departamento", "Pdte.": "presidente", "máx.": "máximo", "mín.": "mínimo",
    "Bs. As.": "Buenos Aires", "Bs.As.": "Buenos Aires", "izda.": "izquierda",
    "izqda.": "izquierda", "izq.": "izquierda", "dcha.": "derecha", "Urb.": "urbanización",
    "Pº": "paseo", "P.º": "paseo",
    "m s. n. m.": "metros sobre el nivel del mar", "Avda": "avenida", "S. A.": "S A",
    "s. n. m.": "sobre el nivel del mar", "msnm": "metros sobre el nivel del mar",
    "q. e. p. d.": "que en paz descanse", "N. del T.": "nota del traductor", "cf.": "confróntese",
    "cfr.": "confróntese", "fig.": "figura", "dir.": "dirección", "coord.": "coordinador",
    "S. A. R.": "su alteza real", "SS. MM.": "sus majestades", "FF. AA.": "fuerzas armadas",
    "Mons.": "monseñor", "P. D.": "posdata", "a. e. c.": "antes de la era común",
    "JJ. OO.": "Juegos Olímpicos", "RR. HH.": "recursos humanos",
    "CC. AA.": "comunidades autónomas", "S. M.": "su majestad", "vol.": "volumen", "ed.": "edición",
}  # fmt: skip
NUMBERED = {
    "Pt.": "parte", "pt.": "parte", "Part.": "parte", "Ep.": "episodio", "ep.": "episodio",
    "Tít.": "título", "tít.": "título", "n.º": "número", "N.º": "número", "n.°": "número",
    "N.°": "número", "N.o": "número", "N º": "número", "n.o": "número", "Nos.": "números",
    "Nros.": "números", "nros.": "números", "art": "artículo", "pág": "página", "pag": "página",
    "cap": "capítulo", "núm": "número", "Res.": "Resolución", "arts": "artículos",
    "pags.": "páginas", "pag.": "página", "Arts.": "artículos", "Nº.": "número", "nº.": "número",
    "Núms.": "números", "Tab.": "tabla", "nº": "número", "Nº": "número", "n°": "número",
    "N°": "número", "núm.": "número", "Núm.": "número", "No.": "número", "pág.": "página",
    "págs.": "páginas", "p.": "página", "pp.": "páginas", "art.": "artículo", "Art.": "artículo",
    "cap.": "capítulo", "fig.": "figura", "Fig.": "figura", "vol.": "volumen", "t.": "tomo",
    "S.": "siglo", "s.": "siglo", "ss.": "siglos", "km.": "kilómetro", "arts.": "artículos",
    "caps.": "capítulos", "Págs.": "páginas", "Pág.": "página", "Cap.": "capítulo",
    "Vol.": "volumen", "núms.": "números", "n.os": "números", "inc.": "inciso", "min.": "minuto",
    "§": "párrafo", "#": "número", "n º": "número", "Exp.": "expediente", "Nro.": "número",
    "nro.": "número", "Arts": "artículos",
}  # fmt: skip
LETTERS = words(
    "CLI LGBTI LGBTIQ LGBTQI LGBTQIA LGBTQ UE FMI FBI PP BBC NBA ADN OMS ERC TV IBM "
    "UGT UPN PNV DGT CEO"
)
SAID_AS_WORDS = (
    words(
        "JSON UMA "
        "GIF VOX SEP DIF PRI PAN SAT SER "
        "NO BOP ONU IVA PIB UCI UVI CSIC PSOE CIA FOX RAE INE EPA ERE ERTE TIC ETA CIS PIN SIM VIP "
        "ROM RAM "
        "LED TAC USA BOE ESO LAN SUV MIR NIE ICO UNED OVNI PAC IRA ISO ITA IMSS ISSSTE BID CAF "
        "ALBA "
        "OTAN SIDA UNESCO UNICEF RENFE NASA OPEP FIFA UEFA COVID PSOE LASER ONCE AVE UNAM "
        "INEM CONACYT MERCOSUR PEMEX PYME URSS UNRWA CONMEBOL CONCACAF INFONAVIT"
    )
    + ENGLISH
)
LAWS = (
    *words(
    "Ley ley Leyes Decreto decreto Decreto-ley Resolución resolución Orden Sentencia sentencia RD "
    "R.D. SSTC SSTS STC STS SAP Autos Auto Exp. LO L.O. RDL Res. Resol. Ordenanza ordenanza "
    "Reglamento "
    "Circular Expediente expediente Directiva Reglamento Acuerdo acuerdo Oficio oficio Acta acta "
    "Contrato contrato Dictamen dictamen Informe Convenio Nota Causa Recurso recurso"
    ),
    "Ley Orgánica", "Real Decreto", "Real Decreto-ley", "Real Decreto Legislativo",
    "Decreto Supremo", "Decreto Legislativo",
)  # fmt: skip
CONTEXT = Context(
    phones=words("Tel tel Tel. tel. Tels. Tfno. Tfno tfno. Tlf. Tlf tlf. Teléfono teléfono "
    "Teléfonos "
                 "teléfonos Móvil móvil Celular celular Fax fax WhatsApp Whatsapp"),
    codes=words("ISBN ISSN NIF DNI CIF NIE CP C.P. RUT CUIT IMEI IBAN"),
    dotted=words("motor Motor Galaxy figura Figura tabla Tabla figuras Figuras tablas "
    "Tablas ecuación "
    "ecuaciones "
    "Ecuación secciones apartados capítulos gráfico Gráfico cuadro Cuadro versión "
    "Versión capítulo Capítulo apartado sección Sección fig. Fig. figs. Figs. art. Art. arts. "
    "Arts. artículo artículos "
    "sala Sala aula Aula "
                 "punto"
    " versiones Versiones numeral numerales Numeral subtarea Subtarea tarea Tarea Ejemplo ejemplo "
    "inciso literal acápite epígrafe cláusula Cláusula ítem párrafo "
    "Industria industria") + SOFTWARE,
    dot="punto",
    nouns=(
        "siglos?|aniversario|congreso|centenario|encuentro|festival|premios?|certamen|torneo"
        "|plan|foro"
        "|concurso|seminario|ciclo|maratón|milenio|distrito|cuerpo|juegos|campeonato|simposio"
        "|concilio"
        "|conde|duque|marqués|curso|salón|convenio|trofeo|gran|cross|memorial|open|coloquio",
        "guerra|república|edición|feria|semana|jornadas?|legislatura|cumbre|conferencia|copa"
        "|dinastía"
        "|asamblea|internacional|exposición|bienal|carrera|división|brigada|región|muestra"
        "|olimpiada"
        "|convención|cruzada|gala|reunión|enmienda|marcha|vuelta|ronda|etapa|promoción|liga",
    ),

    many=lambda said: re.sub(r"(?<=[oa])\b", "s", re.sub(r"(?<=[mc]er)$", "o", said)),
    the=("[Ee]l|al|del|un", "[Ll]a|una"),
    feminine=r" \w*(?:a|[cs]ión|dad)\b",
    degrees=words("de del al en y con sobre bajo centígrados norte sur este oeste Norte Sur "
    "latitud longitud hasta para como por grados entre pero aunque"),
    signs={"=": "igual a", "+": "más", "~": "aproximadamente", "±": "más menos",
    "≈": "aproximadamente",
    "≥": "mayor o igual a",
           "≤": "menor o igual a", "÷": "entre", "×": "por"},
    plain=words("UNA UNOS ASÍ TRES SEIS DAR VAN SER SEA LUZ PAZ REY VÍA USO RED SUR PIE TRAS NOS "
    "HAN HA VEZ SUS MIS TUS LES AL ESTE SIDO TAL LEY "
                "EL LA LOS LAS UN DE DEL AL EN CON POR SIN QUE NO SI SE SU ES MI TU ME TE LE LO YA "
                "MÁS MUY SON HAY HOY FIN MAR SOL DÍA AÑO GRAN SAN MIL DOS UNO ESO ESA ERA FUE VER"),
    short_years=True,
)  # fmt: skip
CURRENCIES = {
    "€": Money("euro", "euros", "céntimo", "céntimos"),
    "$": Money("dólar", "dólares", "centavo", "centavos"),
    "£": Money("libra", "libras", "penique", "peniques"),
    "¥": Money("yen", "yenes"),
    "US$": Money("dólar", "dólares", "centavo", "centavos"), "N$": Money("nuevo peso",
    "nuevos pesos"),
    "USD": Money("dólar", "dólares", "centavo", "centavos"),
    "EUR": Money("euro", "euros", "céntimo", "céntimos"),
    "COP": Money("peso colombiano", "pesos colombianos"), "U$S": Money("dólar", "dólares"),
    "M$": Money("millón de dólares", "millones de dólares"), "ARS": Money("peso argentino",
    "pesos argentinos"), "₲": Money("guaraní", "guaraníes"), "G.": Money("guaraní", "guaraníes"),
    "RD$": Money("peso dominicano", "pesos dominicanos"), "Bs.": Money("bolívar", "bolívares"),
    "GBP": Money("libra", "libras", "penique", "peniques"),
    "US $": Money("dólar", "dólares", "centavo", "centavos"),
    "₡": Money("colón", "colones", "céntimo", "céntimos"),
    "mdp": Money("millón de pesos", "millones de pesos"), "MDP": Money("millón de pesos",
    "millones de pesos"), "mdd": Money("millón de dólares", "millones de dólares"),
    "MDD": Money("millón de dólares", "millones de dólares"), "MM€": Money("millón de euros",
    "millones de euros"), "M€": Money("millón de euros",
    "millones de euros"), "Q": Money("quetzal", "quetzales", "centavo", "centavos"),
    "C$": Money("córdoba", "córdobas", "centavo", "centavos"),
    "L.": Money("lempira", "lempiras", "centavo", "centavos"),
    "₽": Money("rublo", "rublos", "kópek", "kópeks"), "A$": Money("dólar australiano",
    "dólares australianos"), "CLP": Money("peso chileno", "pesos chilenos"),
    "₩": Money("won", "wones"),
    "₧": Money("peseta", "pesetas"),
    "ptas": Money("peseta", "pesetas"),
    "CHF": Money("franco suizo", "francos suizos", "céntimo", "céntimos"),
    "R$": Money("real", "reales", "centavo", "centavos"),
    "MXN": Money("peso mexicano", "pesos mexicanos", "centavo", "centavos"),
    "S/": Money("sol", "soles", "céntimo", "céntimos"),
    "S/.": Money("sol", "soles", "céntimo", "céntimos"),
    "DM": Money("marco", "marcos", "pfennig", "pfennigs"), "FF": Money("franco", "francos"),
    "Ptas.": Money("peseta", "pesetas"), "ptas.": Money("peseta", "pesetas"),
    "pta.": Money("peseta", "pesetas"),
}  # fmt: skip
RULERS = words("""
    Felipe Carlos Fernando Isabel Alfonso Enrique Pedro Juan Sancho Jaime Luis Amadeo Pío León
    Benedicto Gregorio Clemente Urbano Inocencio Pablo Francisco Napoleón Guillermo Jorge
    Eduardo Ricardo Jacobo Nicolás Alejandro Ramsés María Catalina Federico Leopoldo Otón
    Teodosio Constantino Balduino Teobaldo Roberto Esteban Ludovico Tutmosis maría Mojmír
    Boleslao Casimiro Segismundo Ladislao Andrés Bela Wenceslao Ottokar Otakar Cristián Haakon
    Harald Olaf Erico Gustavo Adolfo Canuto Valdemar Magnus Maximiliano Rodolfo Matías José
    Víctor Manuel Humberto Lotario Conrado Arnulfo Bermudo Ramiro Ordoño García Garcés Alejo
    Isaac Miguel Romano Basilio Justino Justiniano Tiberio Heraclio Mauricio Marciano Anastasio
    Focas Teófilo Bayezid Mehmed Murad Selim Solimán Mahmud Ahmed Mustafá Abdul Abderramán
    Alhakén Mohamed Hassan Faruk Ptolomeo Cleopatra Seleuco Antíoco Demetrio Filipo Darío Jerjes
    Artajerjes Ciro Cambises Amenofis Amenhotep Sargón Tiglatpileser Salmanasar Asurbanipal
    Nabucodonosor Hammurabi Simeón Boris Sixto Bonifacio Celestino Calixto Eugenio Martín
    Adriano Julio Honorio Anacleto Silvestre Sergio Gelasio Pascual Lucio Marcelo Dámaso
    Elizabeth Margarita Beatriz Juana Ana Cristina Leonor Blanca Petronila Urraca Rainiero
    Alberto Hugo Godofredo Bohemundo Tancredo Guido Rogelio Manfredo Renato Tupac Moctezuma
    Haile
""")
QUEENS = words("""
    Isabel María Catalina maría Elizabeth Margarita Beatriz Juana Ana Cristina Leonor Blanca
    Urraca Cleopatra
""")
COUNTED = words("""
    personas habitantes casos muertos muertes hogares familias viviendas votos estudiantes pesos
    dólares empleos trabajadores usuarios niños mujeres hombres años empresas soldados víctimas
    heridos kilómetros migrantes policías vehículos unidades toneladas soles colones quetzales
    lempiras bolívares ejemplares espectadores alumnos libras hectáreas visitantes turistas
    pacientes vacunas seguidores especies plazas docentes contagios fallecidos ciudadanos
    beneficiarios afiliados puntos millas
""")
"""Nouns that are counted in whole numbers: 45,230 personas are thousands."""
BOOKS = words("""
    Génesis Éxodo Levítico Números Deuteronomio Josué Salmo Salmos Proverbios Isaías Jeremías
    Ezequiel Daniel Mateo Marcos Lucas Juan Hechos Romanos Corintios Gálatas Efesios Filipenses
    Colosenses Timoteo Hebreos Santiago Pedro Apocalipsis
""")
