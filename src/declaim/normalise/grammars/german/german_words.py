"""German in tables: signs of the net, short forms, and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.context_rules import Context
from declaim.normalise.figure_words import Money
from declaim.normalise.rules import words

MONTHS = words("""
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
""")
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
    "allg.": "allgemein", "bes.": "besonders", "ehem.": "ehemals",
    "vs.": "versus", "z. Zt.": "zurzeit", "Co.": "Co", "ebd.": "ebenda", "o. a.": "oben angegeben",
    "i. V. m.": "in Verbindung mit", "i. d. F.": "in der Fassung", "Urt. v.": "Urteil vom",
    "Beschl. v.": "Beschluss vom", "p. a.": "pro Jahr", "z. Hd.": "zu Händen", "s. a.":
    "siehe auch", "insb.": "insbesondere", "insbes.": "insbesondere", "dgl.": "dergleichen",
    "Fam.": "Familie", "Gebr.": "Gebrüder", "Inh.": "Inhaber", "Frl.": "Fräulein", "wg.": "wegen",
    "betr.": "betreffend", "gegr.": "gegründet", "mtl.": "monatlich", "jährl.": "jährlich",
    "urspr.": "ursprünglich", "zw.": "zwischen", "Abt.": "Abteilung", "evt.": "eventuell",
    "event.": "eventuell", "ggfs.": "gegebenenfalls", "bzw": "beziehungsweise", "ca": "circa",
    "zB": "zum Beispiel",
    "zb": "zum Beispiel", "lit.": "Buchstabe", "Buchst.": "Buchstabe", "BGBl.": "Bundesgesetzblatt",
    "ABl.": "Amtsblatt", "entspr.": "entsprechend", "Tabl.": "Tabletten", "Fußn.": "Fußnote",
    "Jt.": "Jahrtausend", "Geb.": "Geboren", "Pkt.": "Punkte", "gestr.": "gestrichen",
    "Urt.": "Urteil",
    "Beschl.": "Beschluss", "usw": "und so weiter", "WLAN": "W Lan",
    "MDAX": "M Dax",
    "SDAX": "S Dax", "MdB": "M D B", "MdL": "M D L", "KfW": "K F W", "GbR": "G B R",
    "BfV": "B F V", "dpa": "D P A", "StPO": "Strafprozessordnung", "österr.": "österreichisch",
    "StVO": "Straßenverkehrsordnung", "Vol.-%": "Volumenprozent",
    "röm.-kath.": "römisch-katholisch", "e. G.": "E G", "u. dgl.": "und dergleichen",
    "i. e. S.": "im engeren Sinne", "i. w. S.": "im weiteren Sinne", "stellv.": "stellvertretend",
}  # fmt: skip
NUMBERED = {
    "Nr.": "Nummer", "Nrn.": "Nummern", "S.": "Seite", "Abs.": "Absatz", "Art.": "Artikel",
    "Bd.": "Band", "Kap.": "Kapitel", "Abb.": "Abbildung", "Tab.": "Tabelle", "§": "Paragraf",
    "§§": "Paragrafen", "Nr": "Nummer", "Tel.": "Telefon", "Jg.": "Jahrgang", "Ziff.": "Ziffer",
    "Rn.": "Randnummer",
    "Anm.": "Anmerkung", "Nrn": "Nummern", "Hs.": "Hausnummer", "Pos.": "Position",
    "Ausg.": "Ausgabe", "Folge": "Folge",
    "Az.": "Aktenzeichen", "No.": "Nummer", "Buchst.": "Buchstabe", "Kl.": "Klasse",
    "Rz.": "Randziffer", "Drs.": "Drucksache", "Lfd. Nr.": "laufende Nummer", "#": "Nummer",
}  # fmt: skip
LETTERS = words(
    "EU USA UNO UN DDR BRD CDU CSU SPD FDP ARD ZDF EZB BMW ADAC SUV USB EDV KI AKW "
    "LKW PKW ICE AG KG TU FU UBS CIA FBI DOSB KAGB OECD HOAI LGBTIQ LGBTQ MMORPG DAAD OSZE EADS "
    "IAEA AEUV DIHK DEVK BASF EGMR EMRK IG ÖAMTC MEGC IAA DEA "
    "CD CV DC MC CC MD LCD CDI DVI"
)
SAID_AS_WORDS = words(
    "UNRWA ISAF EUMETSAT BAMF IFO NATO UNESCO UNICEF NASA FIFA UEFA AIDS COVID LASER BAFÖG OPEC "
    "IKEA TÜV PISA SARS RAM PIN BIP TAN LAN DAX ESA ZIP DIN SIM TAZ UFO DOS KIT APO GAU "
    "ROM TOP BAU NEU UND DIE DER DAS EIN SIE WIR ICH NUR VON FÜR AUS AUF BEI NIE DEN DEM WAR HAT "
    "WIE "
    "WAS WER GUT JA SO ZU DU ER ABER"
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
    "kbit": ("Kilobit", "Kilobit"), "U/Min": ("Umdrehung pro Minute", "Umdrehungen pro Minute"),
    "U/min": ("Umdrehung pro Minute", "Umdrehungen pro Minute"),
    "km²": ("Quadratkilometer",
    "Quadratkilometer"), "Mb": ("Megabit", "Megabit"), "J.": ("Jahr", "Jahre"), "J": ("Joule",
    "Joule"), "hPa": ("Hektopascal", "Hektopascal"), "ms": ("Millisekunde", "Millisekunden"),
    "sek": ("Sekunde", "Sekunden"), "kB": ("Kilobyte", "Kilobyte"), "dpi": ("D P I", "D P I"),
    "ct": ("Cent", "Cent"),
    "px": ("Pixel", "Pixel"), "pt": ("Punkt", "Punkt"), "mbar": ("Millibar", "Millibar"),
    "kPa": ("Kilopascal", "Kilopascal"), "MPa": ("Megapascal", "Megapascal"), "kN": ("Kilonewton",
    "Kilonewton"), "Ah": ("Amperestunde", "Amperestunden"), "kV": ("Kilovolt", "Kilovolt"),
    "µl": ("Mikroliter", "Mikroliter"), "ng": ("Nanogramm", "Nanogramm"), "mmol": ("Millimol",
    "Millimol"), "kWp": ("Kilowatt Peak", "Kilowatt Peak"), "hl": ("Hektoliter", "Hektoliter"),
    "mW": ("Milliwatt", "Milliwatt"), "mmHg": ("Millimeter H G", "Millimeter H G"),
    "dag": ("Dekagramm", "Dekagramm"), "Pfd.": ("Pfund", "Pfund"),
}  # fmt: skip
NOT_FEMININE = (
    "(?:[Bb]yte|Ende|Auge|Interesse|Gebäude|Name|Kunde|Kollege|Junge|Experte|Zeuge|Käse|Kaffee"
    "|Gelände|Service|Neffe|Buchstabe|Gedanke|Gemälde|Gemüse|Getreide|Gewebe|Franzose|Chinese)$"
)
"""Nouns in -e that are no feminine ones."""
BEGINNINGS = frozenset(
    words("und das die der es er sie wir ich in im am an auf bei mit nach von so aber auch wenn "
          "als da dann ganz immer hier jetzt nun doch ein eine dies diese dieser dazu denn wer was "
          "wie "
          "für zu zum zur ab bis durch ohne um seit sein seine ihr ihre kein keine man nur "
          "danach dabei damit dadurch deshalb daher trotzdem außerdem zudem dort damals heute "
          "inzwischen allerdings jedoch insbesondere vielleicht obwohl während weil nachdem bevor "
          "alle viele einige beide jeder jede gerade zuletzt")
)  # fmt: skip
"""Words that begin a sentence, and are no noun behind an ordinal nor a name."""
QUEENS = words("Elisabeth Elizabeth Katharina Margrethe")
COUNTED = words(
    "SGB Kapitel Band Teil Akt Weltkrieg Buch Klasse Liga Stufe Phase Artikel Anhang Anlage "
    "Abschnitt Abteilung Gruppe Kategorie Typ Hartz Vatikanum Grad Serie Tabelle"
)
RULERS = words(
    "Ludwig Friedrich Wilhelm Karl Heinrich Otto Leopold Franz Ferdinand Maximilian "
    "Philipp Johann Georg Albrecht Ernst August Christian Gustav Konrad Rudolf "
    "Sigismund Benedikt Pius Leo Paul Gregor Clemens Urban Innozenz Johannes "
    "Alexander Nikolaus Napoleon Elisabeth Katharina Eduard Richard Jakob Peter "
    "Charles Elizabeth Margrethe Abdullah Hussein Mohammed Hassan Harald Felipe Rainier Haakon "
    "Oskar Erik Henry Edward Louis Selim Süleyman Mehmed Murad Béla Stephan Sigmund Ottokar Wenzel "
    "Ruprecht Bonifatius Coelestin Darius Xerxes Antiochos Seleukos Mithridates Bernhard Adolf "
    "Ulrich Eberhard Hermann Magnus Waldemar Knut Andreas Viktor Hadrian Gustaf Justinian "
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
    "Fr.": Money("Franken", "Franken", "Rappen", "Rappen"),
    "US-$": Money("US-Dollar", "US-Dollar", "Cent", "Cent"),
    "GBP": Money("Pfund", "Pfund", "Penny", "Pence"),
    "DM": Money("Mark", "Mark", "Pfennig", "Pfennig"),
}
DATED = (
    r"(?i)\b(?:im|jahre?|jahren|seit|von|bis|in|ab|um|vor|nach|anno|und|oder|sommer|winter|herbst"
    r"|frühjahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|zwischen|gegen|ende|anfang|mitte|\() ?$"
)
"""Behind these a number before a noun is a year all the same."""
DAYS = dict(
    zip(
        words("Mo Di Mi Do Fr Sa So"),
        words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        strict=True,
    )
)
SHORT_MONTHS = {month[:3]: month for month in MONTHS} | {
    "Sept": "September",
    "Febr": "Februar",
    "Mrz": "März",
}
FEMININE = (
    r"(?:(?i:\w*(?:liga|klasse|runde|hälfte|minute|woche|phase|staffel|saison|stufe|reihe|seite"
    r"|etage|stelle|ehe|straße|schule|sprache|frage|ebene|generation|serie|sekunde|stunde|weise"
    r"|reise|größe|länge|höhe|tiefe|breite|liste|karte|gruppe|kirche|brücke|strophe|partie"
    r"|folge|episode|ausgabe|aufgabe|silbe|zeile|spalte|etappe|niederlage|lage|ernte|suche"
    r"|messe|probe|welle|säule|stimme|flasche|tasse|dose|prise|zehe|tonne|spritze|zeit|stadt|wahl"
    r"|arbeit|zahl|form|tat|nachricht|mutter|tochter|schwester|nacht|nummer|kraft|geburt|bahn"
    r"|technik|schrift|konferenz|reform|hand|übersicht|schlacht|schicht|regel|fahrt|flucht"
    r"|zwiebel|kartoffel|gurke|paprika|birne|tomate|banane|knolle|wurzel|messerspitze|packung"
    r"|gabel|schüssel|kammer|mauer|feier|steuer|feder|faser|ader|oper|figur|tür|villa"
    r"|pizza|firma|mark|million|milliarde|kunst|armee|idee|fee|sinfonie|symphonie|kopie|kategorie"
    r"|pkg|msp|ung|heit|keit|schaft|ion|tät|enz|anz|ik|frau|person|klausur|kur|tour|bar))"
    r"|[A-ZÄÖÜ]\w+(?:[^eaiou]in|ur|ei))"
)
"""Nouns of which an ordinal or a short adjective before them is feminine."""
NEUTER = (
    r"(?i:\w*(?:prozent|kilo|gramm|pfund|jahrhundert|jh|jt|og|ug|jahrtausend|jahrzehnt|jahr|mal|kapitel|spiel|tor|quartal|semester|buch"
    r"|kind|album|lied|regiment|geschoss|turnier|treffen|viertel|drittel|gebot|reich|bataillon"
    r"|korps|stockwerk|ende|rennen|finale|bild|haus|tier|gesetz|werk|studium|system|land|opfer"
    r"|programm|modell|projekt|konzert|fest|festival|schiff|auto|flugzeug|zimmer|stück|glas"
    r"|mädchen|baby|team|mitglied|dorf|gebäude|gericht|institut|museum|theater|unternehmen|set"
    r"|date|duell|foto|video|trimester|testament|paar|ziel|thema|problem|angebot|ergebnis"
    r"|gespräch|verfahren|urteil|parlament|kabinett|level|feld|blatt|gleis|gebiet|element|verbot"
    r"|meer|volk|recht|wort))"
)
"""Nouns of which an ordinal or a short adjective before them ends in -es."""
WEAK = (
    r"(?i)^(?:zum|am|im|vom|beim|dem|den|zur|der|des|(?:[kmds]?ein|ihr|unser|eur|dies|jed|jen)"
    r"(?:em|en|er|es))$"
)
"""Words that an ordinal in the dative or genitive stands behind."""
ORDERED = (
    r"(?:FC|Jh|OG|UG|Bundesliga|Liga|Klasse|Auflage|Jahrhundert|Weltkrieg|Sinfonie|Symphonie|Runde|Etage"
    r"|Stock|Spieltag|Minute|Halbzeit|Advent|Semester|Lesung|Bürgermeister(?:in)?|Platz|Preis"
    r"|Vorsitzende[rn]?|Halbjahr|Quartal|Obergeschoss|Lebensjahr|Etappe|Staffel|Drittel"
    r"|Geburtstag|Senat|Zivilsenat|Strafsenat)\b"
)
"""Nouns that a number with a point counts even as the first words of a line: 1. FC Köln."""
ADJECTIVES = {
    "dt.": "deutsch", "sog.": "sogenannt", "ehem.": "ehemalig", "ev.": "evangelisch",
    "ev.-luth.": "evangelisch-lutherisch", "kath.": "katholisch", "engl.": "englisch",
    "röm.-kath.": "römisch-katholisch", "röm.": "römisch", "franz.": "französisch",
    "frz.": "französisch", "ital.": "italienisch", "span.": "spanisch", "russ.": "russisch",
    "griech.": "griechisch", "lat.": "lateinisch", "österr.": "österreichisch",
    "amerik.": "amerikanisch", "schweiz.": "schweizerisch", "allg.": "allgemein",
    "versch.": "verschieden", "städt.": "städtisch", "staatl.": "staatlich", "max.": "maximal",
    "min.": "minimal", "jährl.": "jährlich", "gesetzl.": "gesetzlich", "lfd.": "laufend",
    "stellv.": "stellvertretend", "wiss.": "wissenschaftlich",
}  # fmt: skip
"""Adjectives in short: the stem, which takes the ending of its noun."""
CONTEXT = Context(
    phones=words("Tel Tel. Telefon Telefonnummer Rufnummer Fax Fax. Mobil Handy Hotline "
    "WhatsApp Fon"),
    codes=words("ISBN ISSN IBAN BLZ PLZ Kontonummer Aktenzeichen"),
    dotted=words("Nummer Nr. Nummern Anlage Anhang Teil Absatz Artikel Art. Punkte Industrie Web "
    "Abbildung Tabelle Bild Version Versionen Kapitel Kap. Abschnitt iOS Android "
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
