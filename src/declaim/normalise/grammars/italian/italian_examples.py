"""Examples of the common rules in Italian: (written, said), by the name of the rule."""

from declaim.normalise.figure_words import Examples

EXAMPLES: dict[str, Examples] = {
    "telephone behind its word": (
        ("telefono 06 1234567", "telefono zero sei, uno due tre quattro cinque sei sette"),
    ),
    "digits of a code": (("protocollo 00184", "protocollo zero zero uno otto quattro"),),
    "number with points": (("versione 10.4", "versione dieci punto quattro"),),
    "roman numerals in a row": (("i canti II, III e IV", "i canti due, tre e quattro"),),
    "date with a short year": (
        ("il 5/11/23", "il cinque novembre duemilaventitré"),
        ("il 12-05-98", "il dodici maggio millenovecentonovantotto"),
    ),
    "day and month in figures": (("il 12/03", "il dodici marzo"),),
    "roman numeral behind an article": (("il XIII Raduno", "il tredicesimo Raduno"),),
    "roman numeral before a noun": (
        ("III Edizione, XX Congresso", "terza Edizione, ventesimo Congresso"),
    ),
    "ordinal with a degree sign": (("il 15° anniversario", "il quindicesimo anniversario"),),
    "part of a unit": (("1/2 l, 1/4 kg", "mezzo litro, un quarto di chilo"),),
    "duration in pieces": (("3h45min12s", "tre ore, quarantacinque minuti e dodici secondi"),),
    "minutes and seconds": (("1'20,5\"", "un minuto e venti secondi cinque"),),
    "size": (("20 cm x 15 cm", "venti centimetri per quindici centimetri"),),
    "ratio": (("24/7, 16:9", "ventiquattro sette, sedici a nove"),),
    "stroke between figures": (("2019/20", "duemiladiciannove venti"),),
    "sign before a number": (("+3%", "più tre per cento"),),
    "currency without a number": (("2 milioni di €", "due milioni di euro"),),
    "formula in LaTeX": (
        (r"con $E=mc^2$", "con E uguale a m c al quadrato"),
        (
            r"$\frac{1}{x_1} \leq 2{,}5$",
            "uno fratto x con uno minore o uguale a due virgola cinque",
        ),
    ),
    "date": (("il 1º maggio 2020", "il primo maggio duemilaventi"),),
    "numeric date": (("03/05/2020", "tre maggio duemilaventi"),),
    "time": (("alle 14:30", "alle quattordici e trenta"),),
    "money": (
        ("3,50 €", "tre euro e cinquanta centesimi"),
        ("2 milioni €", "due milioni di euro"),
    ),
    "half of a noun": (
        ("1/2 tazza, ½ bicchiere, ½ notte", "mezza tazza, mezzo bicchiere, mezza notte"),
    ),
    "duration": (("2:07:30", "due ore, sette minuti e trenta secondi"),),
    "percent": (("12,5%", "dodici virgola cinque per cento"),),
    "measure": (("90 km/h, 5 km²", "novanta chilometri all'ora, cinque chilometri quadrati"),),
    "number": (
        ("1.500 case, 1 casa", "millecinquecento case, una casa"),
        ("1 settore, 1 notte, 1 problema, 1 ora", "un settore, una notte, un problema, un'ora"),
    ),
    "digits left": (("G20", "G venti"),),
    "range": (("3-5", "tre a cinque"),),
    "ampersand": (("pane & vino", "pane e vino"),),
    "sign of money that is named": (("€ 5 euro", "cinque euro"),),
    "dash between two kinds of quantity": (
        ("10 km - 50 min", "dieci chilometri, cinquanta minuti"),
    ),
    "part of a noun": (("1/3 tazza", "un terzo di tazza"),),
    "address of the net": (
        ("anna@esempio.it", "anna chiocciola esempio punto it"),
        ("in bozze/nota-breve.pdf", "in bozze slash nota breve punto p d f"),
    ),
    "short form before a number": (("n. 5, pag. 12", "numero cinque, pagina dodici"),),
    "fraction": (("i 2/3 dei voti", "i due terzi dei voti"),),
    "roman numeral of a part": (("il capitolo IV", "il capitolo quarto"),),
    "roman numeral of a ruler": (("Luigi XIV e Pio IX", "Luigi quattordicesimo e Pio nono"),),
    "short form": (
        (
            "il dott. Rossi, nel 44 a. C. ecc.",
            "il dottor Rossi, nel quarantaquattro avanti Cristo eccetera.",
        ),
        ("pane, latte, ecc. Poi uscì", "pane, latte, eccetera. Poi uscì"),
    ),
    "acronym": (("La UE e la NATO", "La U E e la Nato"),),
}
ROMANCE: dict[str, Examples] = {
    "from one point of the compass to another": (
        ("da E a O, da NO a SE", "da est a ovest, da nord-ovest a sud-est"),
    ),
    "axis of the compass": (("lungo l'asse N-S", "lungo l'asse nord-sud"),),
    "point of the compass": (
        (
            "a S-SE del capo, a NNO di Lodi, a N con il fosso",
            "a sud-sud-est del capo, a nord-nord-ovest di Lodi, a nord con il fosso",
        ),
    ),
    "side of the compass": (
        ("il versante N e la parete SO", "il versante nord e la parete sud-ovest"),
    ),
    "dash between two parts that follow each other": (
        ("pp. 59-60", "pagine cinquantanove e sessanta"),
    ),
    "short form before two numbers with a dash": (
        ("pag. 6-7, artt. 5-8", "pagine sei e sette, articoli da cinque a otto"),
        ("al cap. 3-4", "al capitolo tre e quattro"),
    ),
    "two days of a month with a dash": (
        ("1-2 settembre", "primo e due settembre"),
        (
            "Sagra (10-13 agosto), il 8-11 maggio",
            "Sagra (dal dieci al tredici agosto), dall'otto all'undici maggio",
        ),
    ),
    "row of numbers": (
        (
            "25-50-60 anni, 25-50-75 m",
            "venticinque, cinquanta e sessanta anni, venticinque, cinquanta e settantacinque metri",
        ),
    ),
    "era without stops": (
        (
            "dal 387 ac al 529 dc",
            "dal trecentottantasette avanti Cristo al cinquecentoventinove dopo Cristo",
        ),
    ),
    "hour with a comma behind its article": (
        ("la messa delle 10,30", "la messa delle dieci e trenta"),
    ),
    "Roman numeral of an item": (("II - la salute", "due, la salute"),),
    "version of a protocol": (("HTTP/1.1", "H T T P uno punto uno"),),
    "tilde between numbers": (("1.400~1.600", "millequattrocento a milleseicento"),),
    "head of an article": (("Art. 12.- (AMBITO).", "articolo dodici. (Ambito)."),),
    "ending in brackets": (("i file(s)", "i file"),),
    "Greek letter": (("la tensione (τ0)", "la tensione (tau zero)"),),
    "dimensions": (("in 3D.", "in tre d."),),
    "versions with a stroke": (("Windows 10/11", "Windows dieci, undici"),),
    "pair of currencies": (("l'EUR/USD", "l'euro dollaro"),),
    "year of a norm": (("ISO 9001:2015", "Iso novemilauno, duemilaquindici"),),
    "quarter of a year": (("nel 4T23", "nel quarto trimestre del duemilaventitré"),),
    "ratio behind its word": (("un rapporto 1:20", "un rapporto uno a venti"),),
    "height of a person": (("alto 1m75", "alto un metro e settantacinque"),),
    "floor of a house": (("n. 5-2º", "numero cinque, secondo"),),
    "square and cube": (("2³, x²", "due al cubo, x al quadrato"),),
    "letters before a year": (("il DL/98", "il D L novantotto"),),
    "time zone": (("UTC-3", "U T C meno tre"),),
    "wind": (("venti da NO", "venti da nord-ovest"),),
    "model with two numbers": (("un i7-10700K", "un i sette diecimilasettecento K"),),
    "stroke before a period": (("mille barili/giorno", "mille barili al giorno"),),
    "first with a degree sign": (("(1°)", "(primo)"),),
    "size in one word": (("un 3,5x2 m", "un tre virgola cinque per due metri"),),
    "figures in a row": (("un 4-3-3", "un quattro tre tre"),),
    "decimal without a whole": (("uno .05%", "uno zero virgola zero cinque per cento"),),
    "kilometre of a road": (("al km 73", "al chilometro settantatré"),),
    "range of money": (("$5-15", "cinque a quindici dollari"),),
    "number and its year": (
        (
            "nel 03/2024, 1019/2024",
            "nel marzo duemilaventiquattro, millediciannove del duemilaventiquattro",
        ),
    ),
    "code in three parts": (("ISO-8859-1", "Iso ottomilaottocentocinquantanove uno"),),
    "number of a law and its year": (
        ("legge n. 270/82", "legge numero duecentosettanta dell'ottantadue"),
    ),
    "telephone some words behind its word": (
        (
            "telefono del museo: 0521123456",
            "telefono del museo: zero cinque due uno uno due tre quattro cinque sei",
        ),
    ),
    "days in short": (("Lun-Ven: chiuso", "Dal lunedì al Venerdì: chiuso"),),
    "sets": (("per 6/2, 1/6 e 7/6", "per sei a due, uno a sei e sette a sei"),),
    "either of two words": (("pane e/o vino", "pane e o vino"),),
    "a noun and its feminine": (
        ("gli alunni/e, il socio/a", "gli alunni o alunne, il socio o socia"),
    ),
    "stroke between words": (("qualità/prezzo", "qualità, prezzo"),),
    "unit alone": (
        ("mezzo cm, molti km", "mezzo centimetro, molti chilometri"),
        ("l'ultimo km", "l'ultimo chilometro"),
    ),
    "plus before a word": (("(+ video)", "(più video)"),),
    "plus behind a number": (("per 18+", "per diciotto più"),),
    "hashtag": (("#Roma", "hashtag Roma"), ("hashtag #Roma", "hashtag Roma")),
    "title without a point": (("il Dott Rossi", "il dottor Rossi"),),
    "degrees without their sign": (("a 180 C", "a centottanta gradi"),),
    "articles of a law": (("l'articolo 5° della legge", "l'articolo quinto della legge"),),
    "percent behind a fraction": (("1 1/2%", "uno e mezzo per cento"),),
    "letters behind a directive": (("2005/32/CE", "duemilacinque trentadue C E"),),
    "number of a file": (("pratica 2026-0089", "pratica duemilaventisei zero zero otto nove"),),
    "number of a section": (("2.1 Metodi", "due punto uno Metodi"),),
    "two days of a month": (("il 3/4 maggio", "il tre quattro maggio"),),
    "date with a Roman month": (("il 12-X-1492", "il dodici ottobre millequattrocentonovantadue"),),
    "letter of a house": (("via Roma, 12/A", "via Roma, dodici A"),),
    "half behind a whole": (("1 kg e 1/2", "un chilo e mezzo"),),
    "place on the earth": (("45° 12' N", "quarantacinque gradi dodici minuti nord"),),
    "decimal degrees": (("37,5º", "trentasette virgola cinque gradi"),),
    "plural of an acronym": (("i CDs", "i C D"),),
    "times with a point": (
        (
            "dalle ore 17.00/18.00, delle 10.45",
            "dalle ore diciassette, diciotto, delle dieci e quarantacinque",
        ),
    ),
    "saint": (("S. Maria, S. Antonio, S. Carlo", "santa Maria, sant'Antonio, san Carlo"),),
    "decade": (("gli anni 90's", "gli anni novanta"),),
    "scale": (("1:25.000", "uno a venticinquemila"),),
    "blood pressure": (("120/80 mmHg", "centoventi su ottanta millimetri di mercurio"),),
    "half of the day": (("10 a.m.", "dieci del mattino"),),
    "day in Roman numerals": (("via XX Settembre", "via venti Settembre"),),
    "times as many": (("2x al giorno", "due volte al giorno"),),
    "thousands in short": (("500k", "cinquecentomila"),),
    "stroke between sets": (("6-4/3-6", "sei a quattro, tre a sei"),),
    "day and month beside a stroke with spaces": (("26 / 01", "ventisei gennaio"),),
    "decimal behind letters": (
        ("P2.0", "P due punto zero"),
        ("PM2,5", "P M due virgola cinque"),
    ),
    "power": (("10^6", "dieci elevato a sei"),),
    "less or more than a number": (("(<5), > 10", "(minore di cinque), maggiore di dieci"),),
    "minutes of a match": (("45' e 90'", "quarantacinque e novanta"),),
    "generation of a network": (("la rete 5G.", "la rete cinque G."),),
    "marks out of ten": (("8,6/10", "otto virgola sei su dieci"),),
    "verse": (("Giovanni 3:16", "Giovanni tre, sedici"),),
}
