"""German in tables: signs of the net, units, nouns and words in capitals.

`LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.context_words import Context
from declaim.normalise.figure_words import Money
from declaim.normalise.grammars.german.german_towns import LARGE_TOWNS, TOWNS_BY_THEIR_ENDS
from declaim.normalise.grammars.german.german_units import MORE_UNITS
from declaim.normalise.rules import VALUE, words

MONTHS = words("""
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
""")
ADDRESS = {
    ".": "Punkt", "@": "ät", "/": "Schrägstrich", ":": "Doppelpunkt", "-": "Bindestrich",
    "_": "Unterstrich", "www": "w w w", "http": "h t t p", "https": "h t t p s", "de": "d e",
    "?": "Fragezeichen", "=": "gleich", "&": "und", "#": "Raute", "%": "Prozent", "+": "plus",
    "at": "a t", "ch": "c h", "eu": "e u", "~": "Tilde",
}  # fmt: skip
LETTERS = words(
    "IUCN EU USA UN DDR BRD CDU CSU SPD FDP ARD ZDF EZB BMW ADAC SUV USB EDV KI AKW "
    "LKW PKW ICE AG KG TU FU UBS CIA FBI DOSB KAGB OECD HOAI LGBTIQ LGBTQ MMORPG DAAD OSZE EADS "
    "BAGE BSGE BFHE IAEO IAEA AEUV DIHK DEVK BASF EGMR EMRK IG ÖAMTC MEGC IAA DEA "
    "MESZ BIP CD CV DC MC CC MD LCD CDI DVI"
)
SAID_AS_WORDS = words(
    "GNU UNO AWO EFTA EFSA WADA NADA VOX HUK IFA ILA IBA IGA "
    "UNRWA ISAF EUMETSAT BAMF IFO NATO UNESCO UNICEF NASA FIFA UEFA AIDS COVID LASER BAFÖG OPEC "
    "IKEA TÜV PISA SARS RAM PIN TAN LAN DAX ESA ZIP DIN SIM TAZ UFO DOS APO GAU "
    "ROM TOP BAU NEU UND DIE DER DAS EIN SIE WIR ICH NUR VON FÜR AUS AUF BEI NIE DEN DEM WAR HAT "
    "WIE TWINT BUS JETZT ERST SONST SELBST "
    "WAS WER GUT JA SO ZU DU ER ABER TAG MAN IHR UNS BIS VOM ZUM ZUR NUN HIN HER WEG GAR OFT RAT "
    "EIL TOR TOD TUN TUT ARM EIS LOS MAL MUT NOT ORT ROT SEI SEE UHR ZUG ALT ART DIR GAS"
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
    "std.": ("Stunde", "Stunden"),
    "Std.": ("Stunde", "Stunden"), "min": ("Minute", "Minuten"),
    "s": ("Sekunde", "Sekunden"),
    "Min.": ("Minute", "Minuten"), "Min": ("Minute", "Minuten"),
    "Std": ("Stunde", "Stunden"), "Sek.": ("Sekunde", "Sekunden"),
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
    "sek": ("Sekunde", "Sekunden"), "sec": ("Sekunde", "Sekunden"),
    "sec.": ("Sekunde", "Sekunden"), "Sec.": ("Sekunde", "Sekunden"),
    "gr": ("Gramm", "Gramm"), "gr.": ("Gramm", "Gramm"), "Ltr.": ("Liter", "Liter"),
    "Lj.": ("Lichtjahr", "Lichtjahre"), "Lj": ("Lichtjahr", "Lichtjahre"),
    "LJ": ("Lichtjahr", "Lichtjahre"), "sm": ("Seemeile", "Seemeilen"),
    "TEUR": ("tausend Euro", "tausend Euro"), "TEu": ("tausend Euro", "tausend Euro"),
    "Bft": ("Beaufort", "Beaufort"),
    "tkm": ("tausend Kilometer", "tausend Kilometer"),
    "W/m²K": ("Watt pro Quadratmeter und Kelvin", "Watt pro Quadratmeter und Kelvin"),
    "kVA": ("Kilovoltampere", "Kilovoltampere"), "dt": ("Dezitonne", "Dezitonnen"),
    "kB": ("Kilobyte", "Kilobyte"), "dpi": ("D P I", "D P I"),
    "ct": ("Cent", "Cent"), "Ct": ("Cent", "Cent"), "ct.": ("Cent", "Cent"),
    "px": ("Pixel", "Pixel"), "pt": ("Punkt", "Punkt"), "mbar": ("Millibar", "Millibar"),
    "kPa": ("Kilopascal", "Kilopascal"), "MPa": ("Megapascal", "Megapascal"), "kN": ("Kilonewton",
    "Kilonewton"), "Ah": ("Amperestunde", "Amperestunden"), "kV": ("Kilovolt", "Kilovolt"),
    "µl": ("Mikroliter", "Mikroliter"), "ng": ("Nanogramm", "Nanogramm"), "mmol": ("Millimol",
    "Millimol"), "kWp": ("Kilowatt Peak", "Kilowatt Peak"), "hl": ("Hektoliter", "Hektoliter"),
    "mW": ("Milliwatt", "Milliwatt"), "mmHg": ("Millimeter Quecksilbersäule",
    "Millimeter Quecksilbersäule"), "mmhg": ("Millimeter Quecksilbersäule",
    "Millimeter Quecksilbersäule"),
    "Km": ("Kilometer", "Kilometer"), "KM": ("Kilometer", "Kilometer"),
    "Kg": ("Kilogramm", "Kilogramm"), "KG": ("Kilogramm", "Kilogramm"),
    "kwh": ("Kilowattstunde", "Kilowattstunden"), "KWh": ("Kilowattstunde", "Kilowattstunden"),
    "Kwh": ("Kilowattstunde", "Kilowattstunden"), "KW": ("Kilowatt", "Kilowatt"),
    "Mhz": ("Megahertz", "Megahertz"), "Ghz": ("Gigahertz", "Gigahertz"),
    "hm": ("Höhenmeter", "Höhenmeter"), "Hm": ("Höhenmeter", "Höhenmeter"),
    "fps": ("Bild pro Sekunde", "Bilder pro Sekunde"), "Tg.": ("Tag", "Tage"),
    "Pers.": ("Person", "Personen"), "Einw.": ("Einwohner", "Einwohner"),
    "Rp.": ("Rappen", "Rappen"), "Tbl.": ("Tablette", "Tabletten"),
    "m/s²": ("Meter pro Quadratsekunde", "Meter pro Quadratsekunde"),
    "Port.": ("Portion", "Portionen"), "Pr.": ("Prise", "Prisen"), "Stck.": ("Stück", "Stück"),
    "GBit": ("Gigabit", "Gigabit"), "lfm": ("laufender Meter", "laufende Meter"),
    "lfd. m": ("laufender Meter", "laufende Meter"),
    "dag": ("Dekagramm", "Dekagramm"), "Pfd.": ("Pfund", "Pfund"),
    "Ω": ("Ohm", "Ohm"), "kΩ": ("Kiloohm", "Kiloohm"), "MΩ": ("Megaohm", "Megaohm"),
    "mA": ("Milliampere", "Milliampere"),
}  # fmt: skip
UNITS |= MORE_UNITS
NOT_FEMININE = (
    "(?:^Bar|[Bb]yte|[Dd]ate|Ampere|Deutsche|Getränke|Ende|Auge|Interesse|Gebäude|Name|Kunde|[Vv]orsitzende|Beigeordnete|Beauftragte|Delegierte|Kollege|Junge|Experte|Zeuge|Käse|Kaffee"
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
          "jedenfalls anschließend schließlich später bald darauf daraufhin nachher vorher seitdem "
          "ebenfalls ebenso bereits schon zunächst zuerst letztlich insgesamt gleichzeitig "
          "mittlerweile weiterhin etwa neben unter vor hinter zwischen gegen trotz wegen aufgrund "
          "laut beim ob dass sobald sofern falls dafür dagegen davon darüber darunter darin darum "
          "davor hierbei hierzu hierfür leider natürlich übrigens meist meistens manchmal häufig "
          "selten jeweils allein erst somit folglich demnach hingegen dennoch "
          "alle viele einige beide jeder jede gerade zuletzt")
)  # fmt: skip
"""Words that begin a sentence, and are no noun behind an ordinal nor a name."""
QUEENS = words("Elisabeth Elizabeth Katharina Margrethe Isabella Maria Kleopatra Johanna Margarete")
COUNTED = words(
    "Seite Tafel Blatt Bundesgesetzblatt Amtsblatt "
    "SGB Ziffer Kapitel Band Teil Akt Weltkrieg Buch Klasse Liga Stufe Phase Artikel Anhang Anlage "
    "Abschnitt Abteilung Gruppe Kategorie Typ Hartz Vatikanum Grad Serie Tabelle Faust"
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
    "Isabella Maria Kleopatra Johanna Margarete "
    "Kasimir Sixtus Julius Joseph Ramses Thutmosis Amenophis Mojmír Ptolemaios Balduin Boleslav "
    "Gottfried Berthold Burchard Burkhard Dietrich Ekkehard Emich Engelbert Gebhard Gerhard "
    "Günther Hartmann Ludolf Meinhard Poppo Siegfried Welf Wichmann Adalbert Adalbero"
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
    "US$": Money("US-Dollar", "US-Dollar", "Cent", "Cent"),
    "sFr": Money("Franken", "Franken", "Rappen", "Rappen"),
    "sFr.": Money("Franken", "Franken", "Rappen", "Rappen"),
    "SFr.": Money("Franken", "Franken", "Rappen", "Rappen"),
    "US-$": Money("US-Dollar", "US-Dollar", "Cent", "Cent"),
    "GBP": Money("Pfund", "Pfund", "Penny", "Pence"),
    "DM": Money("Mark", "Mark", "Pfennig", "Pfennig"),
}
DATED = (
    r"(?i)\b(?:im|jahre?|jahren|\w*jahres|seit|von|bis|in|ab|um|vor|nach|anno|und|oder|sommer|winter|herbst"
    r"|frühjahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|zwischen|gegen|ende|anfang|mitte|\() ?$"
)
"""Behind these a number before a noun is a year all the same."""
OF_SO_MANY = (
    r"(?:jährig|monatig|wöchig|tägig|stündig|minütig|fach|teilig|köpfig|stellig|stufig|malig|mal\b"
    r"|prozentig|seitig|zeilig|türig|sitzig|gradig|eckig|bändig|silbig|spurig|geschossig|spaltig"
    r"|gleisig|adrig|polig|zöllig|jahres|monats|tages|wochen|jährlich|monatlich)\w*"
)
"""Ends of a word that begins with a number: 40jährig, 3-fach."""
MANY = (
    r"(?i)\w*(?:einwohner|person|mensch|leute|stimme|mitglied|teilnehm|zuschau|besuch|tage|punkte"
    r"|seiten|meter|euro|dollar|franken|mark|hektar|liter|gramm|kilo|watt|stunde|minute|sekunde"
    r"|schüler|student|tiere|häuser|wohnung|fälle|tote|kinder|frauen|männer|soldat|betrieb"
    r"|gemeinde|stück|exemplar|wörter|wörtern|zeichen|grad|prozent|betten|plätze|tonne|kunde"
    r"|flücht|unterschrift|patient|spiele|pferd|volt|jahre|mal\b|schritt|umdrehung|kalorie)"
)
"""Nouns that are counted by thousands: 1746 Einwohner is no year."""
DAYS = dict(
    zip(
        words("Mo Di Mi Do Fr Sa So"),
        words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        strict=True,
    )
)
SHORT_MONTHS = {month[:3]: month for month in MONTHS}
SHORT_MONTHS |= {
    "Octbr": "Oktober",
    "Novbr": "November",
    "Decbr": "Dezember",
    "Septbr": "September",
}
SHORT_MONTHS |= {"Jän": "Jänner", "Sept": "September", "Febr": "Februar", "Mrz": "März"}
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
    r"|handvoll|pizza|firma|mark|million|milliarde|kunst|armee|idee|fee|sinfonie|symphonie|kopie|kategorie"
    r"|\bart|dauer|kunft|bank|pkg|msp|aufl|gem|gde|änd|str|(?<![lp])kw|ssw|ung|heit|keit|schaft|ion|tät|enz|anz|ik|frau|person|klausur|kur|tour|bar))"
    r"|[A-ZÄÖÜ]\w+(?:[^eaiou]in|ur|ei)|(?:J?HV|[GMDV]V|S[GP]|TS?G|S[PG][GM]|AG|KG|FF))"
)
"""Nouns of which an ordinal or a short adjective before them is feminine."""
NEUTER = (
    r"Ei|(?i:\w*(?:prozent|kilo|gramm|pfund|jahrhundert|jh|jhd|jhdt|jhs|jt|og|ug|jahrtausend|jahrzehnt|jahr|mal|kapitel|spiel|tor|quartal|semester|sem|buch"
    r"|kind|album|lied|regiment|geschoss|turnier|treffen|viertel|drittel|gebot|reich|bataillon"
    r"|korps|stockwerk|(?<!sitz)ende|rennen|finale|bild|haus|tier|gesetz|werk|studium|system|land|opfer"
    r"|programm|modell|projekt|konzert|fest|festival|schiff|auto|flugzeug|zimmer|stück|glas"
    r"|mädchen|baby|team|mitglied|dorf|gebäude|gericht|institut|museum|theater|unternehmen|set"
    r"|date|duell|foto|video|trimester|testament|paar|ziel|thema|problem|angebot|ergebnis"
    r"|gespräch|verfahren|urteil|parlament|kabinett|level|feld|blatt|gleis|gebiet|element|verbot"
    r"|meer|volk|recht|wort|hj|chen|lein|eigelb|eiweiß|brot|huhn|filet|gewürz|öl|mehl|bier|datum|material|kapital|mittel|klima|essen|forum|verhalten|muster|eigentum|geld|kreuz|herz"
    r"|sakrament|mahl|lokal|(?<!s)amt|büro|(?<!sch)lager|hotel|restaurant|dokument|instrument|orchester|ensemble|holz|wasser|fleisch|gemüse|obst"
    r"|bad|licht|tal|schloss|kloster|denkmal|zelt|boot|fahrzeug|gerät|papier|zentrum|gymnasium|jubiläum|training|archiv|objekt|produkt|konzept|rezept|netz|heft|dach|(?<!g)rad|"
    r"(?:train|meet|mobb|phish|market|recycl|leas|screen|rank|rat|cast|coach)ing))"
)
"""Nouns of which an ordinal or a short adjective before them ends in -es."""
MASCULINE = (
    r"EL|TL|(?i:\w*(?:apfel|löffel|becher|würfel|liter|zweig|stängel|stiel|kopf|salat|schuss|kohl"
    r"|spritzer|kürbis|pfirsich|brokkoli|rettich|beutel|topf|fenchel|lauch|teig|bund|ring|sellerie"
    r"|mozzarella|tag|monat|kohlrabi|granatapfel|fisch|braten|schnitz))"
)
"""Nouns of a recipe that have a form of their own as its object: einen Apfel schälen."""
OF_A_COOK = words(
    "schälen schneiden hacken würfeln geben hinzufügen hinzugeben zugeben dazugeben zufügen "
    "verrühren vermischen mischen unterheben unterrühren auflösen erhitzen schmelzen pressen "
    "reiben waschen putzen halbieren aufkochen kochen anbraten braten bestreuen einrühren "
    "verteilen verquirlen abreiben auspressen entkernen raspeln zerkleinern zupfen legen stellen "
    "gießen vermengen nehmen ruhen ziehen köcheln lassen"
)
MANY_OF_THEM = r"\w+(?:schaften|ungen|heiten|keiten|spiele|tage|wochen|läufe|kämpfe|rennen)"
"""Nouns in the plural, of which an ordinal behind `die` ends in -n: die 25. Meisterschaften."""
WEAK = (
    r"(?i)^(?:zum|am|im|vom|beim|dem|den|zur|der|des|(?:[kmds]?ein|ihr|unser|eur|dies|jed|jen)"
    r"(?:em|en|er|es))$"
)
"""Words that an ordinal in the dative or genitive stands behind."""
ORDERED = (
    r"(?:Kapitel|Teil|Satz|Akt|Aufzug|Szene|Auftritt|Abschnitt|Gesang|Strophe|Tag|Woche|Lektion|Schritt"
    r"|Abend|Station|Abteilung|Hauptstück|FC[KNMHS]?|FSV|Jh|Jhd|Jhdt|Jhs|Hj|KW|SSW|OG|UG|\w*[Ll]iga|(?:Kreis)?[Kk]lasse|Mannschaft|Auflage|Aufl|Jahrhundert|Weltkrieg|Sinfonie|Symphonie|Runde|Etage"
    r"|Stock|Spieltag|Minute|Lauf|Durchgang|Halbzeit|Halbz|Vtl|Bundesl|Bgmin|Advent|Semester|Lesung|Bürgermeister(?:in)?|Bgm|Vors|Platz|Preis"
    r"|Vorsitzende[rn]?|Schriftführer(?:in)?|Kassier(?:er)?(?:in)?|Kassenwart(?:in)?|Beisitzer(?:in)?|Halbjahr|Quartal|Obergeschoss|Lebensjahr|Etappe|Staffel|Drittel"
    r"|Geburtstag|Rang|\w*(?:Fasten|Advents|Oster)sonntag|Titel|Sieg|Saisontor|Tor|Senat|Zivilsenat|Strafsenat)\b(?!-)"
)
"""Nouns that a number with a point counts even as the first words of a line: 1. FC Köln."""
RANKED = (
    r" (?:Kommandant|Vorstand|Obmann|Obfrau|Trainer|Kapellmeister|Schützenmeister"
    r"|Zeugwart|Schriftwart|Sportwart|Jugendleiter|Vorst\.)(?:in)?:? [A-ZÄÖÜ][a-zäöüß]"
)
"""Ranks of a club before a name: 1. Kommandant Huber."""
CONTEXT = Context(
    phones=words("Tel Tel. Telefon Telefonnummer Rufnummer Fax Fax. Mobil Handy Hotline "
    "WhatsApp Fon mobil Mobiltelefon Mobilnummer Handynummer Telefonnr. Tel.-Nr. Tel.Nr. Telefax "
    "Telefon-Nr. Festnetz Büro Privat"),
    codes=words("ISBN ISSN IBAN BLZ PLZ Postleitzahl Vorwahl Kontonummer Aktenzeichen"),
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
    place=rf"(?<!\w)(?=\d{{5}} {TOWNS_BY_THEIR_ENDS}\b)"
    rf"|(?<=\d, )|(?<={VALUE}, )|(?<=\d / )|(?<={VALUE} / )"
    rf"|(?<!\w)(?=\d{{5}} {LARGE_TOWNS}\b)"
    r"|(?<=\bD-)|(?<=\bin )(?=\d{5} (?!Fällen|Haush|Betrieb"
    r"|Gemeind|Stimm|Exempl|Wohn|Met|Jahr|Stück|Unternehm|Schul|Stund|Tag|Euro|Einwohn|Tonn|Lit))",
)  # fmt: skip
LARGE = dict.fromkeys(("Mio", "Mill"), ("Million", "Millionen"))
LARGE |= dict.fromkeys(("Mrd", "Mia"), ("Milliarde", "Milliarden"))
LARGE["Bio"] = ("Billion", "Billionen")
