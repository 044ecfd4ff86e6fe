"""Examples of the common rules in Spanish: (written, said), by the name of the rule."""

from declaim.normalise.figure_words import Examples

EXAMPLES: dict[str, Examples] = {
    "telephone behind its word": (
        (
            "Teléfono 971 50 44 72",
            "Teléfono nueve siete uno, cinco cero, cuatro cuatro, siete dos",
        ),
    ),
    "ratio": (("24/7, 16:9", "veinticuatro siete, dieciséis a nueve"),),
    "stroke between figures": (("2019/20", "dos mil diecinueve veinte"),),
    "digits of a code": (("C.P. 073", "C.P. cero siete tres"),),
    "number with points": (("la versión 10.4", "la versión diez punto cuatro"),),
    "roman numerals in a row": (
        ("los poemas XIII, XVIII y XXII", "los poemas trece, dieciocho y veintidós"),
    ),
    "date with a short year": (
        ("el 5/11/23", "el cinco de noviembre de dos mil veintitrés"),
        ("el 12-10-92", "el doce de octubre de mil novecientos noventa y dos"),
    ),
    "roman numeral behind an article": (
        ("el XXIII Ayuntamiento de Tijuana", "el vigesimotercer Ayuntamiento de Tijuana"),
    ),
    "roman numeral before a noun": (
        (
            "la II Guerra Mundial, el XX aniversario",
            "la segunda Guerra Mundial, el vigésimo aniversario",
        ),
    ),
    "ordinal with a degree sign": (("el 5° lugar", "el quinto lugar"),),
    "part of a unit": (("1/2 l, 1/4 kg", "medio litro, un cuarto de kilo"),),
    "duration in pieces": (("2 h 7 min 30 s", "dos horas, siete minutos y treinta segundos"),),
    "minutes and seconds": (
        (
            "1'20,5\", 46s91",
            "un minuto y veinte segundos cinco, cuarenta y seis segundos noventa y uno",
        ),
    ),
    "sign before a number": (("un +3 %", "un más tres por ciento"),),
    "currency without a number": (("2 millones de €", "dos millones de euros"),),
    "formula in LaTeX": (
        (r"sea $E=mc^2$", "sea E es igual a m c al cuadrado"),
        (r"$\frac{1}{x_1} \leq 2{,}5$", "uno entre x sub uno menor o igual que dos coma cinco"),
    ),
    "date": (("el 3 de mayo de 2020", "el tres de mayo de dos mil veinte"),),
    "numeric date": (("03/05/2020", "tres de mayo de dos mil veinte"),),
    "telephone": (
        (
            "al +34 911 234 567",
            "al más tres cuatro, nueve uno uno, dos tres cuatro, cinco seis siete",
        ),
    ),
    "time": (("a las 14:30", "a las catorce treinta"),),
    "money": (
        ("3,50 €", "tres euros cincuenta céntimos"),
        ("US$ 0,15", "quince centavos de dólar"),
        ("$2 millones", "dos millones de dólares"),
        ("$ 200 (doscientos pesos)", "doscientos pesos (doscientos pesos)"),
    ),
    "half of a noun": (("1/2 taza y 1 1/2 tazas", "media taza y una y media tazas"),),
    "duration": (("2:07:30", "dos horas, siete minutos y treinta segundos"),),
    "percent": (("12,5 %", "doce coma cinco por ciento"),),
    "measure": (
        ("1 h, 1 km", "una hora, un kilómetro"),
        ("90 km/h", "noventa kilómetros por hora"),
        ("-3,5 °C", "menos tres coma cinco grados centígrados"),
    ),
    "number": (
        ("1 día, 1 clase, 21 hermanos", "un día, una clase, veintiún hermanos"),
        ("31 regiones, 200 pistas", "treinta y una regiones, doscientas pistas"),
        ("1.500 casas, 21 libros", "mil quinientas casas, veintiún libros"),
        ("1 millón, -3", "un millón, menos tres"),
        ("las 200 mejores", "las doscientas mejores"),
        ("en 1951 junto a 21", "en mil novecientos cincuenta y uno junto a veintiuno"),
    ),
    "digits left": (("G20", "G veinte"),),
    "range": (("3-5", "tres a cinco"), ("entre 5-10 €", "entre cinco y diez euros")),
    "day and month in figures": (("el 12/03", "el doce de marzo"),),
    "size": (("20 cm x 15 cm", "veinte centímetros por quince centímetros"),),
    "unit without a number": (("por km²", "por kilómetro cuadrado"),),
    "letters with a number": (("la A-7", "la A siete"),),
    "ampersand": (("pan & vino", "pan y vino"),),
    "sign of money that is named": (
        ("US$ 5,5 millones de dólares", "cinco coma cinco millones de dólares"),
    ),
    "dash between two kinds of quantity": (("1/2 taza - 50 g", "media taza, cincuenta gramos"),),
    "part of a noun": (("1/4 taza", "un cuarto de taza"), ("2 1/4 tazas", "dos tazas y un cuarto")),
    "address of the net": (
        ("ana@gmail.com, @ana_ruiz", "ana arroba gmail punto com, arroba ana ruiz"),
        (
            "/home/Ana y plan/2020-07-03",
            "barra home barra Ana y plan barra dos mil veinte guion cero siete guion cero tres",
        ),
    ),
    "short form before a number": (("n.º 5, pág. 12", "número cinco, página doce"),),
    "fraction": (
        ("3/4 de taza, 2/5", "tres cuartos de taza, dos quintos"),
        ("1/12", "un doceavo"),
    ),
    "roman numeral of a part": (
        ("el siglo XIX, capítulo IV", "el siglo diecinueve, capítulo cuatro"),
        ("la sección III de la ley", "la sección tres de la ley"),
    ),
    "roman numeral of a ruler": (
        ("Felipe II y Alfonso XIII", "Felipe segundo y Alfonso trece"),
        ("Isabel II, el faraón Seti I", "Isabel segunda, el faraón Seti primero"),
    ),
    "short form": (
        ("el Dr. Ruiz de EE. UU., etc.", "el doctor Ruiz de Estados Unidos, etcétera."),
        ("Pan, vino, etc. Luego vino.", "Pan, vino, etcétera. Luego vino."),
        ("en 44 a. C. murió", "en cuarenta y cuatro antes de Cristo murió"),
    ),
    "acronym": (("La UE y la OTAN hablan", "La U E y la Otan hablan"),),
}
ROMANCE: dict[str, Examples] = {
    "from one point of the compass to another": (
        ("de E a O, del NO al SE", "de este a oeste, del noroeste al sureste"),
    ),
    "axis of the compass": (("en el eje N-S", "en el eje norte-sur"),),
    "point of the compass": (
        (
            "a S-SE, al NE de Soria y al N con el río",
            "a sur-sureste, al noreste de Soria y al norte con el río",
        ),
    ),
    "side of the compass": (("por la ladera N", "por la ladera norte"),),
    "dash between two parts that follow each other": (
        ("pp. 59-60", "páginas cincuenta y nueve y sesenta"),
    ),
    "short form before two numbers with a dash": (
        ("pág. 6-7, arts. 5-8", "páginas seis y siete, artículos cinco a ocho"),
    ),
    "two days of a month with a dash": (
        ("1-2 de mayo", "uno y dos de mayo"),
        ("el 10-13 de agosto", "del diez al trece de agosto"),
    ),
    "for so many": (("arroz x 4 personas", "arroz por cuatro personas"),),
    "row of numbers": (("25-50-60 años", "veinticinco, cincuenta y sesenta años"),),
    "era without stops": (
        (
            "el año 44 ac y el 9 dc",
            "el año cuarenta y cuatro antes de Cristo y el nueve después de Cristo",
        ),
    ),
    "hour with a comma behind its article": (("a las 10,30 horas", "a las diez y media"),),
    "Roman numeral of an item": (("II.- La salud; III - el ocio", "dos, La salud; tres, el ocio"),),
    "version of a protocol": (("HTTP/1.1", "H T T P uno punto uno"),),
    "tilde between numbers": (("1.400~1.600", "mil cuatrocientos a mil seiscientos"),),
    "head of an article": (
        ("son 500.- al mes", "son quinientos al mes"),
        (
            "Art. 12.- (ALCANCE DE LA NORMA). Art. 7- (FIN).",
            "artículo doce. (Alcance de la norma). artículo siete (Fin).",
        ),
    ),
    "ending in brackets": (("Nuevo(s) autor(es/as)", "Nuevo autor"),),
    "Greek letter": (("la tensión (𝜏0), β-caroteno", "la tensión (tau cero), beta-caroteno"),),
    "dimensions": (("en 3D.", "en tres d."),),
    "versions with a stroke": (("Windows 10/11", "Windows diez, once"),),
    "pair of currencies": (("el EUR/USD", "el euro dólar"),),
    "year of a norm": (("ISO 9001:2015", "Iso nueve mil uno, dos mil quince"),),
    "quarter of a year": (("en el 4T23", "en el cuarto trimestre de dos mil veintitrés"),),
    "ratio behind its word": (("una ratio 1:20", "una ratio uno a veinte"),),
    "height of a person": (("mide 1m75", "mide un metro setenta y cinco"),),
    "floor of a house": (("nº 5-2º", "número cinco, segundo"),),
    "square and cube": (("2³, x²", "dos al cubo, x al cuadrado"),),
    "letters before a year": (("la CE/1978", "la C E mil novecientos setenta y ocho"),),
    "time zone": (("UTC-3", "U T C menos tres"),),
    "wind": (("vientos del NO", "vientos del noroeste"),),
    "model with two numbers": (("un i7-10700K", "un i siete diez mil setecientos K"),),
    "stroke before a period": (
        ("cien euros/mes", "cien euros por mes"),
        ("15 IU/kg de peso", "quince I U por kilo de peso"),
    ),
    "first with a degree sign": (("a partir del 1°", "a partir del primero"),),
    "size in one word": (("mide 3.5x2 m", "mide tres coma cinco por dos metros"),),
    "figures in a row": (("el 9-1-1, un 4-3-3", "el nueve uno uno, un cuatro tres tres"),),
    "decimal without a whole": (("un .05%", "un cero coma cero cinco por ciento"),),
    "kilometre of a road": (("en el km 73", "en el kilómetro setenta y tres"),),
    "range of money": (
        ("$5-15, US$ 5-10 millones", "cinco a quince dólares, cinco a diez millones de dólares"),
    ),
    "number and its year": (
        (
            "en 03/2024, 1019/2024",
            "en marzo de dos mil veinticuatro, mil diecinueve de dos mil veinticuatro",
        ),
        ("la Orden HAP/15/2024", "la Orden H A P, quince de dos mil veinticuatro"),
    ),
    "code in three parts": (("ISO-8859-1", "Iso ocho mil ochocientos cincuenta y nueve uno"),),
    "number of a law and its year": (
        ("la Ley 7/1985", "la Ley siete de mil novecientos ochenta y cinco"),
    ),
    "telephone some words behind its word": (
        (
            "teléfono de atención: 91606066",
            "teléfono de atención: nueve uno seis cero seis cero seis seis",
        ),
    ),
    "days in short": (("Lun-Vie, Sáb. y Dom.", "Lunes a Viernes, Sábado y Domingo"),),
    "sets": (("por 6/2, 1/6 y 7/6", "por seis a dos, uno a seis y siete a seis"),),
    "either of two words": (("pan y/o vino", "pan y o vino"),),
    "a noun and its feminine": (
        ("los alumnos/as, el profesor(a)", "los alumnos o alumnas, el profesor o profesora"),
    ),
    "stroke between words": (("calidad/precio", "calidad, precio"),),
    "unit alone": (
        ("medio cm, a 90 o más km/h", "medio centímetro, a noventa o más kilómetros por hora"),
    ),
    "plus before a word": (("(+ vídeo)", "(más vídeo)"),),
    "plus behind a number": (("para 18+", "para dieciocho más"),),
    "hashtag": (("#Madrid", "hashtag Madrid"), ("hashtag #Madrid", "hashtag Madrid")),
    "title without a point": (("el Dr Ruiz", "el doctor Ruiz"),),
    "degrees without their sign": (("a 180 C", "a ciento ochenta grados"),),
    "articles of a law": (
        (
            "el artículo 5° de la Ley, los artículos 4°, 5° y 6°",
            "el artículo quinto de la Ley, los artículos cuarto, quinto y sexto",
        ),
        ("el artículo 1º de la ley", "el artículo primero de la ley"),
    ),
    "percent behind a fraction": (("1 1/2%", "uno y medio por ciento"),),
    "letters behind a directive": (("2005/32/CE", "dos mil cinco treinta y dos C E"),),
    "number of a file": (
        ("expediente 2026-0089", "expediente dos mil veintiséis cero cero ocho nueve"),
    ),
    "number of a section": (("2.1 Métodos", "dos punto uno Métodos"),),
    "two days of a month": (("el 3/4 de mayo", "el tres cuatro de mayo"),),
    "date with a Roman month": (
        ("el 12-X-1492", "el doce de octubre de mil cuatrocientos noventa y dos"),
    ),
    "letter of a house": (("calle Real, 12/A", "calle Real, doce A"),),
    "half behind a whole": (("2 h y 1/2", "dos horas y media"),),
    "place on the earth": (("41º 23' N", "cuarenta y un grados veintitrés minutos norte"),),
    "decimal degrees": (("37,5º", "treinta y siete coma cinco grados"),),
    "plural of an acronym": (("las ONGs y las PYMEs", "las O N G y las Pymes"),),
    "times with a point": (("a las 10.30", "a las diez y media"),),
    "saint": (("S. Juan y S. Ana", "san Juan y santa Ana"),),
    "decade": (("los 90s", "los noventa"),),
    "scale": (("1:25.000", "uno a veinticinco mil"),),
    "blood pressure": (("120/80 mmHg", "ciento veinte sobre ochenta milímetros de mercurio"),),
    "half of the day": (
        ("a las 8 p. m. y a las 10am", "a las ocho de la noche y a las diez de la mañana"),
    ),
    "day in Roman numerals": (("el VII de mayo", "el siete de mayo"),),
    "times as many": (("2x más", "dos veces más"),),
    "thousands in short": (("500k seguidores", "quinientos mil seguidores"),),
    "stroke between sets": (("6-4/3-6", "seis a cuatro, tres a seis"),),
    "day and month beside a stroke with spaces": (("26 / 01", "veintiséis de enero"),),
    "decimal behind letters": (
        ("P2.0", "P dos punto cero"),
        ("PM2,5", "P M dos coma cinco"),
    ),
    "power": (("10^6", "diez elevado a seis"),),
    "less or more than a number": (("(<5), > 10", "(menor que cinco), mayor que diez"),),
    "minutes of a match": (("goles: 12' y 90'", "goles: doce y noventa"),),
    "generation of a network": (("la red 5G.", "la red cinco G."),),
    "marks out of ten": (
        ("un 8.6/10, 81/100", "un ocho coma seis sobre diez, ochenta y uno sobre cien"),
    ),
    "verse": (("Juan 3:16", "Juan tres, dieciséis"),),
}
