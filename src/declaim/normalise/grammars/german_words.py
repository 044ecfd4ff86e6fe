"""German in tables: signs of the net, short forms, and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.context_rules import Context
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
    "s. u.": "siehe unten",
    "Ca.": "Circa", "ü. NHN": "über Normalhöhennull", "ü. NN": "über Normalnull",
    "ü. M.": "über Meer", "ev.":
    "evangelisch", "ev.-luth.": "evangelisch-lutherisch", "EL": "Esslöffel", "TL": "Teelöffel",
    "Msp.": "Messerspitze", "d.h": "das heißt",
    "z.B": "zum Beispiel", "rd.": "rund", "Rd.": "Rund", "mind.": "mindestens",
    "zzgl.": "zuzüglich", "einschl.": "einschließlich",
    "MwSt.": "Mehrwertsteuer", "Mwst.": "Mehrwertsteuer", "MwSt": "Mehrwertsteuer",
    "GmbH": "G m b H",
    "AfD": "A F D", "EuGH": "E U G H", "BVerfG": "Bundesverfassungsgericht", "UdSSR": "U D S S R",
    "BVerwG": "Bundesverwaltungsgericht", "StGB": "Strafgesetzbuch", "Stk.": "Stück",
    "Pck.": "Päckchen",
    "Pkg.": "Packung", "Einw.": "Einwohner", "tgl.": "täglich", "o. g.": "oben genannt",
    "m. E.": "meines Erachtens",
    "h. c.": "honoris causa", "med.": "medicinae", "phil.": "philosophiae", "jur.": "juris",
    "rer. nat.":
    "rerum naturalium", "Dr.-Ing.": "Doktoringenieur", "Ing.": "Ingenieur", "dt.": "deutsch",
    "engl.": "englisch",
    "franz.": "französisch", "frz.": "französisch", "lat.": "lateinisch", "griech.": "griechisch",
    "ital.":
    "italienisch", "span.": "spanisch", "russ.": "russisch", "Anm.": "Anmerkung",
    "Bsp.": "Beispiel",
    "m. a. W.": "mit anderen Worten", "u. v. m.": "und vieles mehr",
    "u. v. a.": "und viele andere", "v. l. n. r.": "von links nach rechts",
    "i. V.": "in Vertretung", "gez.": "gezeichnet", "Fa.": "Firma", "Ges.": "Gesellschaft",
    "Hbf": "Hauptbahnhof", "lt.": "laut", "Lt.": "Laut", "vorm.": "vormittags",
    "nachm.": "nachmittags",
    "gem.": "gemäß", "i. S. v.": "im Sinne von", "i. S. d.": "im Sinne des", "ff.": "folgende",
    "röm.": "römisch", "kath.": "katholisch", "verh.": "verheiratet", "Hl.": "Heilige",
    "hl.": "heilige",
    "i. H. v.": "in Höhe von", "bspw.": "beispielsweise", "Bspw.": "Beispielsweise",
    "Jhs.": "Jahrhunderts",
    "Jhdt.": "Jahrhundert", "Jahrh.": "Jahrhundert", "u. Z.": "unserer Zeit",
    "v. u. Z.": "vor unserer Zeit",
    "bzgl.": "bezüglich", "Bzgl.": "Bezüglich", "ggü.": "gegenüber", "Tsd.": "tausend",
    "allg.": "allgemein", "bes.": "besonders", "ehem.": "ehemalig",
}  # fmt: skip
NUMBERED = {
    "Nr.": "Nummer", "Nrn.": "Nummern", "S.": "Seite", "Abs.": "Absatz", "Art.": "Artikel",
    "Bd.": "Band", "Kap.": "Kapitel", "Abb.": "Abbildung", "Tab.": "Tabelle", "§": "Paragraf",
    "§§": "Paragrafen", "Nr": "Nummer", "Tel.": "Telefon", "Jg.": "Jahrgang", "Ziff.": "Ziffer",
    "Rn.": "Randnummer",
    "Anm.": "Anmerkung", "Nrn": "Nummern", "Hs.": "Hausnummer", "Pos.": "Position",
    "Ausg.": "Ausgabe", "Folge": "Folge",
    "Az.": "Aktenzeichen", "Lfd. Nr.": "laufende Nummer", "#": "Nummer",
}  # fmt: skip
LETTERS = words(
    "EU USA UNO UN DDR BRD CDU CSU SPD FDP ARD ZDF EZB BMW ADAC SUV USB EDV KI AKW "
    "LKW PKW ICE AG KG TU FU UBS CIA FBI"
)
SAID_AS_WORDS = words(
    "UNRWA ISAF EUMETSAT BAMF IFO NATO UNESCO UNICEF NASA FIFA UEFA AIDS COVID LASER BAFÖG OPEC "
    "IKEA TÜV PISA SARS RAM PIN BIP"
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
    "Mbit": ("Megabit", "Megabit"), "MBit": ("Megabit", "Megabit"), "Gbit": ("Gigabit", "Gigabit"),
    "GWh": ("Gigawattstunde", "Gigawattstunden"), "TWh": ("Terawattstunde", "Terawattstunden"),
    "Wh": ("Wattstunde", "Wattstunden"), "A": ("Ampere", "Ampere"), "dB": ("Dezibel", "Dezibel"),
    "‰": ("Promille", "Promille"), "C°": ("Grad Celsius", "Grad Celsius"), "° C": ("Grad Celsius",
    "Grad Celsius"), "Stunden": ("Stunde", "Stunden"),
    "Sek": ("Sekunde", "Sekunden"), "Nm": ("Newtonmeter", "Newtonmeter"), "bar": ("Bar", "Bar"),
    "Kcal": ("Kilokalorie", "Kilokalorien"), "kJ": ("Kilojoule", "Kilojoule"),
    "ccm": ("Kubikzentimeter",
    "Kubikzentimeter"), "Tsd.": ("tausend", "tausend"), "KB": ("Kilobyte", "Kilobyte"),
    "U/min": ("Umdrehung pro Minute", "Umdrehungen pro Minute"),
    "km²": ("Quadratkilometer",
    "Quadratkilometer"), "Mb": ("Megabit", "Megabit"), "J.": ("Jahr", "Jahre"), "J": ("Joule",
    "Joule"), "hPa": ("Hektopascal", "Hektopascal"),
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
WOMEN = (
    r" (?:Frau|Bundesliga|\w+(?:liga|klasse|runde|hälfte|minute|woche|phase|staffel|saison|stufe"
    r"|reihe|ung|heit|keit"
    r"|schaft|ion|tät)|Liga|Klasse|Runde|Hälfte|Halbzeit|Etage|Auflage|Minute|Woche|Phase"
    r"|Staffel|Saison|Stufe)\b"
)
NEUTER = (
    r" (?:Jahrhundert|Jahrtausend|Mal|Kapitel|Jahr|Spiel|Tor|Quartal|Semester|Buch|Kind|Album"
    r"|Lied|Regiment|Geschoss"
    r"|Obergeschoss|Turnier|Treffen|Viertel|Drittel|Gebot|Reich|Bataillon|Korps|Lebensjahr"
    r"|Halbjahr|Stockwerk)\b"
)
"""An ordinal before these ends in -e and in -es."""
WEAK = r"(?i)^(?:zum|am|im|vom|beim|dem|den|zur|der|einem|seinem|ihrem|des)$"
"""Words that an ordinal in the dative or genitive stands behind."""
CONTEXT = Context(
    phones=words("Tel Tel. Telefon Telefonnummer Rufnummer Fax Fax. Mobil Handy Hotline "
    "WhatsApp Fon"),
    codes=words("ISBN ISSN IBAN BLZ PLZ Kontonummer Aktenzeichen"),
    dotted=words("Abbildung Tabelle Bild Version Versionen Kapitel Kap. Abschnitt iOS Android "
    "Windows Bluetooth USB macOS Python Xcode "
                 "Raum Punkt Ziffer Abb. Tab. X Firefox Ubuntu Kernel PHP"),
    dot="Punkt",
    ratio="zu",
    signs={"=": "gleich", "+": "plus", "±": "plus minus", "≈": "ungefähr", "≥": "größer gleich",
    "≤": "kleiner gleich",
           "÷": "geteilt durch", "×": "mal"},
    plain=words("DER DIE DAS DEN DEM DES EIN UND IM IN AM AN AUF AUS BEI MIT VON VOM ZU ZUM ZUR "
    "FÜR ES IST SO WIR "
                "SIE ICH DU IHR ER NUR WIE WAS WER ALLE NEU NEUE GUT JA NEIN ALS OB BIS HAT WAR "
                "SIND NICHT MEHR TAG"),
    short_years=True,
    place=r"(?<=\d, )|(?<=\bD-)",
)  # fmt: skip
LARGE = {"Mio": ("Million", "Millionen"), "Mrd": ("Milliarde", "Milliarden")}
