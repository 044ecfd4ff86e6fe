"""German in tables: signs of the net, short forms, and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.figure_words import Money
from declaim.normalise.rules import words

MONTHS = words("""
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
""")
FEMININE = (
    r" (?:[A-Z][a-zäöü]+(?:liga|klasse|runde|hälfte|minute|woche|phase|staffel|saison|stufe|reihe"
    r"|ung|heit|keit|schaft|ion|tät)|Liga|Klasse|Runde|Hälfte|Halbzeit|Etage|Auflage|Minute|Woche"
    r"|Phase|Staffel|Saison|Stufe|Reihe|Seite|Stelle)\b"
)
"""Behind der, the second is zweiten before these."""
ADDRESS = {
    ".": "Punkt", "@": "at", "/": "Schrägstrich", ":": "Doppelpunkt", "-": "Bindestrich",
    "_": "Unterstrich", "www": "w w w", "http": "h t t p", "https": "h t t p s", "de": "d e",
    "?": "Fragezeichen", "=": "gleich", "&": "und", "#": "Raute", "%": "Prozent", "+": "plus",
    "at": "a t", "ch": "c h", "eu": "e u", "~": "Tilde",
}  # fmt: skip
SHORT = {
    "Dr.": "Doktor", "Prof.": "Professor", "Hr.": "Herr", "Fr.": "Frau", "St.": "Sankt",
    "ca.": "circa", "z. B.": "zum Beispiel", "Z. B.": "Zum Beispiel", "d. h.": "das heißt",
    "D. h.": "Das heißt", "u. a.": "unter anderem", "U. a.": "Unter anderem", "usw.":
    "und so weiter", "usf.": "und so fort", "bzw.": "beziehungsweise", "v. Chr.": "vor Christus",
    "n. Chr.": "nach Christus", "etc.": "et cetera", "evtl.": "eventuell", "ggf.":
    "gegebenenfalls", "vgl.": "vergleiche", "Vgl.": "Vergleiche", "inkl.": "inklusive",
    "exkl.": "exklusive", "max.": "maximal", "min.": "minimal", "i. d. R.": "in der Regel",
    "o. ä.": "oder ähnlich", "o. Ä.": "oder Ähnliches", "u. Ä.": "und Ähnliches",
    "z. T.": "zum Teil", "z. Z.": "zur Zeit", "zzt.": "zurzeit", "sog.": "sogenannt",
    "geb.": "geboren", "gest.": "gestorben", "Jh.": "Jahrhundert", "Jhd.": "Jahrhundert",
    "Str.": "Straße", "Tel.": "Telefon", "Std.": "Stunden", "Mio.": "Millionen",
    "Mrd.": "Milliarden", "Abb.": "Abbildung", "Hrsg.": "Herausgeber", "hrsg.": "herausgegeben",
    "Aufl.": "Auflage", "Jg.": "Jahrgang", "Ms.": "Miss", "Mrs.": "Misses", "Mr.": "Mister",
    "dr.": "doktor", "Dipl.-Ing.": "Diplomingenieur", "e. V.": "E V", "a. D.": "außer Dienst",
    "i. A.": "im Auftrag", "u. U.": "unter Umständen", "v. a.": "vor allem", "s. o.": "siehe oben",
    "s. u.": "siehe unten", "allg.": "allgemein", "bes.": "besonders", "ehem.": "ehemalig",
}  # fmt: skip
NUMBERED = {
    "Nr.": "Nummer", "Nrn.": "Nummern", "S.": "Seite", "Abs.": "Absatz", "Art.": "Artikel",
    "Bd.": "Band", "Kap.": "Kapitel", "Abb.": "Abbildung", "Tab.": "Tabelle", "§": "Paragraf",
    "§§": "Paragrafen", "Nr": "Nummer", "Tel.": "Telefon", "Jg.": "Jahrgang", "Ziff.": "Ziffer",
}  # fmt: skip
LETTERS = words(
    "EU USA UNO UN DDR BRD CDU CSU SPD FDP ARD ZDF EZB BMW ADAC SUV USB EDV KI AKW "
    "LKW PKW GmbH AG KG TU FU UBS CIA FBI"
)
SAID_AS_WORDS = words(
    "NATO UNESCO UNICEF NASA FIFA UEFA AIDS COVID LASER BAFÖG OPEC IKEA TÜV PISA SARS RAM PIN BIP"
)
UNITS = {
    "EL": ("Esslöffel", "Esslöffel"), "TL": ("Teelöffel", "Teelöffel"),
    "mAh": ("Milliamperestunde", "Milliamperestunden"), "kcal": ("Kilokalorie", "Kilokalorien"),
    "km": ("Kilometer", "Kilometer"), "m": ("Meter", "Meter"),
    "cm": ("Zentimeter", "Zentimeter"), "mm": ("Millimeter", "Millimeter"),
    "nm": ("Nanometer", "Nanometer"), "kg": ("Kilogramm", "Kilogramm"),
    "g": ("Gramm", "Gramm"), "mg": ("Milligramm", "Milligramm"),
    "µg": ("Mikrogramm", "Mikrogramm"), "t": ("Tonne", "Tonnen"),
    "μm": ("Mikrometer", "Mikrometer"), "µm": ("Mikrometer", "Mikrometer"),
    "mV": ("Millivolt", "Millivolt"), "ft": ("Fuß", "Fuß"),
    "l": ("Liter", "Liter"), "L": ("Liter", "Liter"), "ml": ("Milliliter", "Milliliter"),
    "mL": ("Milliliter", "Milliliter"), "cl": ("Zentiliter", "Zentiliter"),
    "dl": ("Deziliter", "Deziliter"), "h": ("Stunde", "Stunden"),
    "Std.": ("Stunde", "Stunden"), "min": ("Minute", "Minuten"),
    "s": ("Sekunde", "Sekunden"),
    "Min.": ("Minute", "Minuten"), "Sek.": ("Sekunde", "Sekunden"),
    "ha": ("Hektar", "Hektar"), "qm": ("Quadratmeter", "Quadratmeter"),
    "qkm": ("Quadratkilometer", "Quadratkilometer"), "W": ("Watt", "Watt"),
    "kW": ("Kilowatt", "Kilowatt"), "MW": ("Megawatt", "Megawatt"),
    "GW": ("Gigawatt", "Gigawatt"), "kWh": ("Kilowattstunde", "Kilowattstunden"),
    "MWh": ("Megawattstunde", "Megawattstunden"), "V": ("Volt", "Volt"),
    "PS": ("PS", "PS"), "Hz": ("Hertz", "Hertz"), "kHz": ("Kilohertz", "Kilohertz"),
    "MHz": ("Megahertz", "Megahertz"), "GHz": ("Gigahertz", "Gigahertz"),
    "MB": ("Megabyte", "Megabyte"), "GB": ("Gigabyte", "Gigabyte"),
    "TB": ("Terabyte", "Terabyte"), "°C": ("Grad Celsius", "Grad Celsius"),
    "°F": ("Grad Fahrenheit", "Grad Fahrenheit"), "°": ("Grad", "Grad"),
    "Mbit": ("Megabit", "Megabit"), "hPa": ("Hektopascal", "Hektopascal"),
}  # fmt: skip
RULERS = words(
    "Ludwig Friedrich Wilhelm Karl Heinrich Otto Leopold Franz Ferdinand Maximilian "
    "Philipp Johann Georg Albrecht Ernst August Christian Gustav Konrad Rudolf "
    "Sigismund Benedikt Pius Leo Paul Gregor Clemens Urban Innozenz Johannes "
    "Alexander Nikolaus Napoleon Elisabeth Katharina Eduard Richard Jakob Peter "
    "Kasimir Sixtus Julius Joseph Ramses Thutmosis Amenophis Mojmír Ptolemaios Balduin Boleslav"
)
CURRENCIES = {
    "€": Money("Euro", "Euro", "Cent", "Cent"),
    "$": Money("Dollar", "Dollar", "Cent", "Cent"),
    "£": Money("Pfund", "Pfund", "Penny", "Pence"),
    "¥": Money("Yen", "Yen"),
    "EUR": Money("Euro", "Euro", "Cent", "Cent"),
    "USD": Money("US-Dollar", "US-Dollar", "Cent", "Cent"),
    "CHF": Money("Franken", "Franken", "Rappen", "Rappen"),
}
DATED = (
    r"(?i)\b(?:im|jahre?|jahren|seit|von|bis|in|ab|um|vor|nach|anno|und|oder|sommer|winter|herbst"
    r"|frühjahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|zwischen|gegen|ende|anfang|mitte|\() ?$"
)
"""Behind these a number before a noun is a year all the same."""
WEAK = r"(?i)^(?:zum|am|im|vom|beim|dem|den|zur|der|einem|seinem|ihrem|des)$"
"""Words that an ordinal in the dative or genitive stands behind."""
LARGE = {"Mio": ("Million", "Millionen"), "Mrd": ("Milliarde", "Milliarden")}
