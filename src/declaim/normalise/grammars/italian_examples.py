"""Examples of the common rules in Italian: (written, said), by the name of the rule."""

from declaim.normalise.figure_words import Examples

EXAMPLES: dict[str, Examples] = {
    "telephone behind its word": (
        ("telefono 06 1234567", "telefono zero sei, uno due tre quattro cinque sei sette"),
    ),
    "digits of a code": (("protocollo 00184", "protocollo zero zero uno otto quattro"),),
    "number with points": (("versione 10.4", "versione dieci punto quattro"),),
    "number of a law and its year": (
        ("legge n. 270/82", "legge numero duecentosettanta dell'ottantadue"),
    ),
    "roman numerals in a row": (("i canti II, III e IV", "i canti due, tre e quattro"),),
    "date with a short year": (("il 5/11/23", "il cinque novembre duemilaventitre"),),
    "day and month in figures": (("il 12/03", "il dodici marzo"),),
    "roman numeral before a noun": (
        ("la III edizione, il XX congresso", "la terza edizione, il ventesimo congresso"),
    ),
    "ordinal with a degree sign": (("il 15° anniversario", "il quindicesimo anniversario"),),
    "large number in short": (("2,5 mln di euro", "due virgola cinque milioni di euro"),),
    "part of a unit": (("1/2 l, 1/4 kg", "mezzo litro, un quarto di chilo"),),
    "duration in pieces": (("3h45min12s", "tre ore, quarantacinque minuti e dodici secondi"),),
    "minutes and seconds": (("1'20,5\"", "un minuto e venti secondi cinque"),),
    "size": (("20 cm x 15 cm", "venti centimetri per quindici centimetri"),),
    "ratio": (("24/7, 16:9", "ventiquattro sette, sedici a nove"),),
    "stroke between figures": (("2019/20", "duemiladiciannove venti"),),
    "sign before a number": (("+3%", "più tre per cento"),),
    "currency without a number": (("2 milioni di €", "due milioni di euro"),),
    "date": (("il 1º maggio 2020", "il primo maggio duemilaventi"),),
    "numeric date": (("03/05/2020", "tre maggio duemilaventi"),),
    "time": (("alle 14:30", "alle quattordici e trenta"),),
    "money": (
        ("3,50 €", "tre euro e cinquanta centesimi"),
        ("2 milioni €", "due milioni di euro"),
    ),
    "half of a noun": (("1/2 tazza", "mezza tazza"),),
    "duration": (("2:07:30", "due ore, sette minuti e trenta secondi"),),
    "percent": (("12,5%", "dodici virgola cinque per cento"),),
    "measure": (("90 km/h, 5 km²", "novanta chilometri all'ora, cinque chilometri quadrati"),),
    "number": (("1.500 case, 1 casa", "millecinquecento case, una casa"),),
    "digits left": (("G20", "G venti"),),
    "range": (("3-5", "tre a cinque"),),
    "ampersand": (("pane & vino", "pane e vino"),),
    "address of the net": (("anna@esempio.it", "anna chiocciola esempio punto i t"),),
    "short form before a number": (("n. 5, pag. 12", "numero cinque, pagina dodici"),),
    "fraction": (("i 2/3 dei voti", "i due terzi dei voti"),),
    "roman numeral of a part": (("il capitolo IV", "il capitolo quarto"),),
    "roman numeral of a ruler": (("Luigi XIV e Pio IX", "Luigi quattordicesimo e Pio nono"),),
    "short form": (
        (
            "il dott. Rossi, nel 44 a. C. ecc.",
            "il dottor Rossi, nel quarantaquattro avanti Cristo eccetera.",
        ),
    ),
    "acronym": (("La UE e la NATO", "La U E e la Nato"),),
}
ROMANCE: dict[str, Examples] = {
    "telephone some words behind its word": (
        (
            "telefono del museo: 0521123456",
            "telefono del museo: zero cinque due uno uno due tre quattro cinque sei",
        ),
    ),
    "days in short": (("Lun-Ven, sab. e dom.", "Lunedì a Venerdì, sabato e domenica"),),
    "sets": (("per 6/2, 1/6 e 7/6", "per sei a due, uno a sei e sette a sei"),),
    "either of two words": (("pane e/o vino", "pane e o vino"),),
    "a noun and its feminine": (
        ("gli alunni/e, il lavoratore/trice", "gli alunni o alunne, il lavoratore, trice"),
    ),
    "stroke between words": (("qualità/prezzo", "qualità, prezzo"),),
    "unit alone": (("mezzo cm, molti km", "mezzo centimetro, molti chilometri"),),
    "plus before a word": (("(+ video)", "(più video)"),),
    "plus behind a number": (("per 18+", "per diciotto più"),),
    "hashtag": (("#Roma", "hashtag Roma"),),
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
}
