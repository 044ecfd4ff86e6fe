"""Italian in tables: signs of the net, words in capitals, units and currencies.

`LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.context_words import Context
from declaim.normalise.figure_words import Money
from declaim.normalise.grammars.romance.romance_words import ENGLISH, SOFTWARE
from declaim.normalise.rules import words

MONTHS = words("""
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
""")
SHORT_DAYS = {
    "lun": "lunedì",
    "mar": "martedì",
    "mer": "mercoledì",
    "gio": "giovedì",
    "ven": "venerdì",
    "sab": "sabato",
    "dom": "domenica",
    "mart": "martedì",
    "merc": "mercoledì",
    "giov": "giovedì",
}
ADDRESS = {
    ".": "punto", "@": "chiocciola", "/": "slash", ":": "due punti", "-": "trattino",
    "_": "trattino basso", "www": "w w w", "http": "h t t p", "https": "h t t p s",
    "?": "punto interrogativo", "=": "uguale", "&": "e", "#": "cancelletto", "%": "per cento",
    "+": "più", "~": "tilde",
}  # fmt: skip
LETTERS = words(
    "UE FBI PD FI BBC TV CGIL CD DVD SMS DNA PC AI FMI BCE RSI CEO LGBTQIA LGBTQ UUID IAAF IEEE "
    "RATP FIGC GUUE AISM UPS IGP ITV FIGB FIGH FIDC AIPD"
)
SAID_AS_WORDS = (
    words("""
    CHE CHI COI CUI DAI DAL DEI DUE ERA FRA GIÀ GLI HAI LEI LUI MAI MIA MIE MIO NEI NEL PIÙ POI QUA
    QUI SEI SIA STA SUA SUE SUI SUO TRA TRE TUA TUE TUO UNO VIA VOI VAI ZIO ZIA GAS BUS BAR SÌ SI
    DI DA SU AL NOW TOP BIG BOX HIT MAX GAY KIT SET FUN SHOW TEST WEEK OFF OLD
    LUG TIN BUG FIX JOB LOG TAG APP ADD WIN SPLIT
    ALT ON ALL DALL DELL NELL SULL QUELL QUEST TE ME SLA DEA SEO NASPI
    APE EVO SAN VAL BEN BEL FAR AVE ECO DON MAL PRO ORO ALA ARA ETÀ PIO LEO IVO UGO EVA ADA IDA LIA
    ZOE PIA BRA RED HOT LOVE FREE RUN DAY AIR GAP GEL GUP AGO ALI ARA ASI GIÙ OSA OSO PUÒ FAN TOUR
    ATA DAD DID LIM BES PEI TAN TAEG ZES GAL SAL ATO ATI RAL ESA ASI AIL FIN FIR FIS FIP NOE NOR
    DAP ASP AUSL BEI FED ABI IMI FAO CEE DEF INPDAP INPGI ENPAM PUC AUA BUR TUB TUF CIE BIC POS LAN
    WAN GIF MIC FIM UPI LAV ENPA SAT ANA OAS NAR OIM EMA CIG IMAX BIO CSEN PET SERD SKY KIA UBI GAP
    AIRE INA SACE ISA IUC SAR MOSE AVIS AIDO RIA CREA ICE EXPO EURO TIM COOP TEN SCIA CILA
    NON ORA ONU IVA PIL USA CIA TAV UIL TIM SIM PEC PIN TAR IMU CAF DOC DOP ASL GIP RIS NAS ROS
    DIA VAR IRA ETA ONG MES BOT MIT SUV TAC VIP CAI ACI LED ROM RAM FOX SUD NORD EST FAI SPID
    MIUR IRAP IRES IRI ISO LIPU ARCI ANPI USL GUP PAC ANCI AIFA TASI NIC UFO ERP ICI SIAE DOCG
    ACSI ADMO CSAIN IPSIA ANGSA CIP CIO IAT UDI AVO ENS SPI FIV FIB FIE
    ANSA AGI IBAN PAN NATO FIAT RAI ISTAT INPS UNESCO UNICEF NASA FIFA UEFA COVID ENEL ENI OPEC
    ONLUS CERN UNRWA CNEL CNOS URSS TARI AGCOM CONSOB CONSIP IRPEF ILVA AIDS ISEE CONI ANAS CISL
    OCSE OK NO CON UN UNA PER DEL IL IN NOI ORE COL SUL WEB CUP CAD MAC POP SEL MEF RUP CUS CUN CEI
    IO CUG OPA LEA PON POR TULPS AIA VAS CRAL NEW JSON MIB ZIP
""")
    + ENGLISH
)

LAWS = words(
    "legge Legge l. L. DPR D.P.R. decreto Decreto D.Lgs. d.lgs. D.L. d.l. R.D. "
    "regolamento Regolamento delibera ordinanza sentenza"
)
CONTEXT = Context(
    phones=words("Tel tel Tel. tel. Telefono telefono Cell. cell. Cellulare cellulare Fax fax "
    "WhatsApp Whatsapp"),
    codes=words("ISBN ISSN CAP IVA IBAN protocollo"),
    dotted=words("Figure figure Tabelle tabelle equazione equazioni paragrafi sezioni capitoli "
    "Figura figura Tabella tabella versione Versione capitolo Capitolo "
    "sezione Sezione Fase fase fasi Fasi paragrafo art. articolo "
                 "punto comma commi XPress emendamento emendamenti subemendamento "
                 "subemendamenti") + SOFTWARE,
    dot="punto",
    nouns=(
        "anniversario|congresso|centenario|incontro|festival|premio|concorso|torneo|piano|comma"
        "|municipio|concerto"
        "|millennio|distretto|corpo|campionato|simposio|concilio|conte|duca|marchese|salone"
        "|trofeo|reggimento|livello"
        "|arrondissement|reich|emendamento|turno|posto|memorial|convegno|liceo",
        "guerra|repubblica|edizione|fiera|settimana|giornata|legislatura|conferenza|coppa"
        "|dinastia|circoscrizione"
        "|assemblea|internazionale|esposizione|biennale|corsa|divisione|brigata|regione|mostra"
        "|olimpiade|sezione"
        "|crociata|riunione|tappa|serie|armata|commissione|fase|classe|categoria|fascia|domenica",
    ),
    the=("[Ii]l|al|del|nel|un", "[Ll]a|alla|della|nella|una"),
    feminine=r" \w*(?:a|zione|sione|tà)\b",
    degrees=words("all alla nord sud ovest latitudine longitudine sotto sopra centigradi gradi "
    "come nella nelle dalla della oltre circa verso"),
    signs={"=": "uguale", "+": "più", "~": "circa", "±": "più o meno", "≈": "circa",
    "≥": "maggiore o uguale a",
           "≤": "minore o uguale a", "÷": "diviso", "×": "per"},
    plain=words("AL AI LUI LEI NOI VOI MIO MIA TUO BEN VAI DAI STA VA FA RE ALLE SUOI IL LO LA I "
    "GLI LE UN UNA DI DEL DEI DA DAL IN NEL CON SU SUL PER TRA CHE NON "
    "SÌ SI NO SE È E ED MA "
                "COL TI NE OH VS PIÙ SUO SUA CHI CI HA HO DUE TRE VIA MAI OGGI SONO DELLA ALLA"),
    short_years=True,
)  # fmt: skip
UNITS = {
    "km": ("chilometro", "chilometri"), "m": ("metro", "metri"),
    "dL": ("decilitro", "decilitri"), "ng": ("nanogrammo", "nanogrammi"), "mL": ("millilitro",
    "millilitri"), "mol": ("mole", "moli"),
    "mmol": ("millimole", "millimoli"), "mmHg": ("millimetro di mercurio",
    "millimetri di mercurio"), "bpm": ("battito al minuto", "battiti al minuto"),
    "UI": ("unità internazionale", "unità internazionali"), "s²": ("secondo quadrato",
    "secondi quadrati"), "gg": ("giorno", "giorni"), "gg.": ("giorno", "giorni"),
    "dm": ("decimetro", "decimetri"), "cl.": ("centilitro", "centilitri"),
    "gr.": ("grammo",
    "grammi"), "g.": ("grammo", "grammi"), "kg.": ("chilo", "chili"), "ml.": ("millilitro",
    "millilitri"), "Km²": ("chilometro quadrato", "chilometri quadrati"),
    "Km2": ("chilometro quadrato", "chilometri quadrati"), "Kmq": ("chilometro quadrato",
    "chilometri quadrati"), "m ²": ("metro quadrato", "metri quadrati"),
    "km ²": ("chilometro quadrato", "chilometri quadrati"), "Kw": ("chilowatt", "chilowatt"),
    "KW": ("chilowatt", "chilowatt"), "kPa": ("chilopascal", "chilopascal"),
    "bar": ("bar", "bar"), "dB": ("decibel", "decibel"), "kJ": ("chilojoule", "chilojoule"),
    "KB": ("kilobyte", "kilobyte"), "GWh": ("gigawattora", "gigawattora"), "mAh": (
    "milliampereora", "milliampereora"), "Mbps": ("megabit al secondo", "megabit al secondo"),
    "nm": ("nanometro", "nanometri"), "mcg": ("microgrammo", "microgrammi"), "µm": ("micrometro",
    "micrometri"),
    "pz": ("pezzo", "pezzi"), "pz.": ("pezzo", "pezzi"), "px": ("pixel", "pixel"),
    "rpm": ("giro al minuto", "giri al minuto"), "cv": ("cavallo", "cavalli"),
    "ºC": ("grado Celsius", "gradi Celsius"), "mt": ("metro", "metri"), "mt.": ("metro",
    "metri"), "lt": ("litro", "litri"), "cm": ("centimetro", "centimetri"), "mm": ("millimetro",
    "millimetri"),
    "kg": ("chilo", "chili"), "g": ("grammo", "grammi"), "mg": ("milligrammo",
    "milligrammi"),
    "t": ("tonnellata", "tonnellate"), "l": ("litro", "litri"), "ml": ("millilitro",
    "millilitri"), "cl": ("centilitro", "centilitri"), "h": ("ora", "ore"),
    "min": ("minuto",
    "minuti"), "s": ("secondo", "secondi"), "ha": ("ettaro", "ettari"), "W": ("watt",
    "watt"),
    "kW": ("chilowatt", "chilowatt"), "MW": ("megawatt", "megawatt"),
    "kWh": ("chilowattora",
    "chilowattora"), "Hz": ("hertz", "hertz"), "MHz": ("megahertz", "megahertz"), "GHz":
    ("gigahertz", "gigahertz"), "MB": ("megabyte", "megabyte"), "GB": ("gigabyte",
    "gigabyte"), "°C": ("grado Celsius", "gradi Celsius"), "°": ("grado", "gradi"),
    "ab.": ("abitante", "abitanti"), "CV": ("cavallo", "cavalli"), "V": ("volt", "volt"),
    "A": ("ampere", "ampere"), "mq": ("metro quadrato", "metri quadrati"),
    "kmq": ("chilometro quadrato",
    "chilometri quadrati"), "Km": ("chilometro", "chilometri"), "Kg": ("chilo", "chili"),
    "mc": ("metro cubo",
    "metri cubi"), "q": ("quintale", "quintali"), "hl": ("ettolitro", "ettolitri"),
    "µg": ("microgrammo",
    "microgrammi"), "L": ("litro", "litri"), "dl": ("decilitro", "decilitri"), "sec": ("secondo",
    "secondi"),
    "GW": ("gigawatt", "gigawatt"), "MWh": ("megawattora", "megawattora"), "kHz": ("chilohertz",
    "chilohertz"),
    "TB": ("terabyte", "terabyte"), "Mbit": ("megabit", "megabit"), "‰": ("per mille", "per mille"),
    "kcal": ("chilocaloria", "chilocalorie"), "°F": ("grado Fahrenheit", "gradi Fahrenheit"),
    "° C": ("grado Celsius", "gradi Celsius"), "hPa": ("ettopascal", "ettopascal"),
    "hg": ("ettogrammo", "ettogrammi"), "MJ": ("megajoule", "megajoule"), "GJ": ("gigajoule",
    "gigajoule"), "J": ("joule", "joule"), "atm": ("atmosfera", "atmosfere"), "Nm":
    ("newton metro", "newton metro"), "N": ("newton", "newton"), "lm": ("lumen", "lumen"),
    "dBA": ("decibel", "decibel"), "dB(A)": ("decibel", "decibel"), "Gbps":
    ("gigabit al secondo", "gigabit al secondo"), "Mb": ("megabit", "megabit"), "Gb": ("gigabit",
    "gigabit"), "kbit": ("chilobit", "chilobit"), "kB": ("chilobyte", "chilobyte"), "Gbit":
    ("gigabit", "gigabit"), "Mpx": ("megapixel", "megapixel"), "MP": ("megapixel", "megapixel"),
    "fps": ("fotogramma al secondo", "fotogrammi al secondo"), "kVA": ("chilovoltampere",
    "chilovoltampere"), "mA": ("milliampere", "milliampere"), "Ah": ("amperora", "amperora"),
    "mV": ("millivolt", "millivolt"), "kV": ("chilovolt", "chilovolt"), "Ω": ("ohm", "ohm"),
    "kΩ": ("chiloohm", "chiloohm"), "MΩ": ("megaohm", "megaohm"), "ms": ("millisecondo",
    "millisecondi"), "Pa": ("pascal", "pascal"), "MPa": ("megapascal", "megapascal"), "mbar":
    ("millibar", "millibar"), "TWh": ("terawattora", "terawattora"), "kWp": ("chilowatt di picco",
    "chilowatt di picco"), "MWp": ("megawatt di picco", "megawatt di picco"), "mW": ("milliwatt",
    "milliwatt"), "mph": ("miglio all'ora", "miglia all'ora"), "oz": ("oncia", "once"), "yd":
    ("iarda", "iarde"), "loc.": ("locale", "locali"),
    "q.li": ("quintale", "quintali"), "q.le": ("quintale", "quintali"), "Ha":
    ("ettaro", "ettari"), "ton": ("tonnellata", "tonnellate"), "ton.": ("tonnellata",
    "tonnellate"), "cmq": ("centimetro quadrato", "centimetri quadrati"), "mmq":
    ("millimetro quadrato", "millimetri quadrati"), "mq.": ("metro quadrato", "metri quadrati"),
    "mc.": ("metro cubo", "metri cubi"), "KM": ("chilometro", "chilometri"), "Km.": ("chilometro",
    "chilometri"), "km.": ("chilometro", "chilometri"), "KG": ("chilo", "chili"), "Mt": ("metro",
    "metri"), "Mt.": ("metro", "metri"), "MT": ("metro", "metri"), "ML": ("millilitro",
    "millilitri"), "GR": ("grammo", "grammi"), "Gr": ("grammo", "grammi"), "Lt": ("litro",
    "litri"), "lt.": ("litro", "litri"), "CM": ("centimetro", "centimetri"), "MQ":
    ("metro quadrato", "metri quadrati"), "Mq": ("metro quadrato", "metri quadrati"), "kWe":
    ("chilowatt elettrico", "chilowatt elettrici"), "bicch.": ("bicchiere", "bicchieri"),
    "bust.": ("bustina", "bustine"), "conf.":
    ("confezione", "confezioni"), "cucch.": ("cucchiaio", "cucchiai"), "pb": ("punto base",
    "punti base"), "bps": ("punto base", "punti base"), "pti": ("punto", "punti"), "pt.": ("punto",
    "punti"), "Kcal":
    ("chilocaloria", "chilocalorie"), "cal": ("caloria", "calorie"), "cfu": ("credito",
    "crediti"), "CFU": ("credito", "crediti"), "kn": ("nodo", "nodi"), "µs": ("microsecondo",
    "microsecondi"), "Nm³": ("normal metro cubo", "normal metri cubi"), "lx": ("lux", "lux"),
    "gb": ("gigabyte", "gigabyte"), "μg": ("microgrammo", "microgrammi"), "μm": ("micrometro",
    "micrometri"), "ab/km²":
    ("abitante per chilometro quadrato",
    "abitanti per chilometro quadrato"),
    "part.": ("partecipante", "partecipanti"), "p.ti": ("punto",
    "punti"), "cp.": ("compressa", "compresse"), "rig.": ("rigore", "rigori"),
    "p.p.": ("punto percentuale",
    "punti percentuali"),
    "°Bx": ("grado Brix", "gradi Brix"), "ppm":
    ("parte per milione", "parti per milione"),
    "cpr": ("compressa", "compresse"), "cps": ("capsula", "capsule"),
    "lb": ("libbra", "libbre"), "ft": ("piede", "piedi"),
    "cc": ("centimetro cubo",
    "centimetri cubi"), "Wh": ("wattora", "wattora"), "gr": ("grammo", "grammi"),
    "km²": ("chilometro quadrato",
    "chilometri quadrati"),
}  # fmt: skip
CURRENCIES = {
    "€": Money("euro", "euro", "centesimo", "centesimi"),
    "EUR": Money("euro", "euro", "centesimo", "centesimi"),
    "$": Money("dollaro", "dollari", "centesimo", "centesimi"),
    "USD": Money("dollaro", "dollari", "centesimo", "centesimi"),
    "£": Money("sterlina", "sterline", "penny", "penny"),
    "¥": Money("yen", "yen"),
    "eur": Money("euro", "euro", "centesimo", "centesimi"),
    "₽": Money("rublo", "rubli", "copeco", "copechi"), "₤": Money("lira", "lire"),
    "US$": Money("dollaro", "dollari", "centesimo", "centesimi"),
    "CHF": Money("franco", "franchi", "centesimo", "centesimi"),
}  # fmt: skip
BEGINNINGS = words(
    "il lo la i gli le l un uno una in nel nella nei nelle dal dalla dai alla al ai con per su tra "
    "fra di da del della dei delle e ma se non si che chi come quando dove quindi infatti inoltre "
    "anche oggi ieri poi dopo prima così questo questa questi queste quello quella ci è sono era "
    "ha hanno tutti tutto ogni alcuni molti secondo durante mentre però invece"
)
"""Words that begin a sentence, and are no name behind an initial."""
COUNTED = words("secolo secoli capitolo libro atto tomo volume canto titolo capo")
FEMININE_COUNTED = words("parte classe scena fase domenica sezione")
"""Nouns that an ordinal in Roman numerals follows: capitolo IV, parte II."""
SERIES = words("""
    Fantasy Bowl Superbowl Hearts Wars Trek Weapon Pentium Macintosh Apple Apollo Rocky Rambo
    Golf Saturno Titan Mark Gemini Quest Souls Kombat Tekken Diablo Warcraft Civilization Empires
""")
"""Names of things that are made one after the other: Apollo XI is undici."""
RULERS = words("""
    Luigi Carlo Enrico Filippo Pio Leone Benedetto Gregorio Clemente Urbano Innocenzo Paolo
    Giovanni Napoleone Umberto Vittorio Emanuele Federico Alessandro Giulio Sisto Bonifacio
    Celestino Elisabetta Caterina Guglielmo Giorgio Edoardo Riccardo Giacomo Nicola Ludovico
    Ferdinando Alfonso Francesco Cosimo Isabella Leopoldo Ottone Ramses Costantino Mojmir Mojmír
    Giuseppe Mitridate Costante Clodoveo Sapore Marcantonio
    Boleslao Casimiro Sigismondo Ladislao Andrea Bela Venceslao Cristiano Haakon Olaf Gustavo
    Adolfo Canuto Valdemaro Magnus Massimiliano Rodolfo Mattia Lotario Corrado Arnolfo
    Berengario Ugo Alberto Amedeo Ramiro Isacco Alessio Romano Basilio Giustino Giustiniano
    Tiberio Eraclio Maurizio Teofilo Teodosio Costanzo Mehmed Maometto Murad Selim Solimano
    Mahmud Ahmed Tolomeo Cleopatra Seleuco Antioco Demetrio Dario Serse Artaserse Ciro Cambise
    Sargon Nabucodonosor Simeone Callisto Eugenio Martino Adriano Nicolò Onorio Silvestro
    Stefano Sergio Pasquale Lucio Marcello Damaso Margherita Beatrice Giovanna Anna Cristina
    Eleonora Bianca Maria Roberto Tancredi Guido Ruggero Manfredi Baldovino Goffredo Boemondo
    Ranieri Azzo Obizzo Ercole Borso Pietro Galeazzo Filiberto Gian Ramesse Thutmose Amenofi
    Hammurabi Enea Ivan Elizabeth
""")
BOOKS = words("""
    Genesi Esodo Levitico Numeri Deuteronomio Giosuè Salmo Salmi Proverbi Isaia Geremia
    Ezechiele Daniele Matteo Marco Luca Giovanni Atti Romani Corinzi Galati Efesini Filippesi
    Colossesi Timoteo Ebrei Giacomo Pietro Apocalisse
""")
SHORT_BOOKS = {
    "Gen": "Genesi", "Gn": "Genesi", "Es": "Esodo", "Lv": "Levitico", "Nm": "Numeri", "Dt":
    "Deuteronomio", "Gs": "Giosuè", "1Sam": "primo Samuele", "2Sam": "secondo Samuele", "1Re":
    "primo Re", "2Re": "secondo Re", "Gb": "Giobbe", "Sal": "Salmo", "Pr": "Proverbi", "Qo":
    "Qoelet", "Ct": "Cantico", "Sap": "Sapienza", "Sir": "Siracide", "Is": "Isaia", "Ger":
    "Geremia", "Ez": "Ezechiele", "Dn": "Daniele", "Os": "Osea", "Am": "Amos", "Gl": "Gioele",
    "Mt": "Matteo", "Mc": "Marco", "Lc": "Luca", "Gv": "Giovanni", "At": "Atti", "Rm": "Romani",
    "1Cor": "prima Corinzi", "2Cor": "seconda Corinzi", "1 Cor": "prima Corinzi", "2 Cor":
    "seconda Corinzi", "Gal": "Galati", "Ef": "Efesini", "Fil": "Filippesi", "Col": "Colossesi",
    "1Ts": "prima Tessalonicesi", "2Ts": "seconda Tessalonicesi", "1Tm": "prima Timoteo", "2Tm":
    "seconda Timoteo", "Tt": "Tito", "Eb": "Ebrei", "Gc": "Giacomo", "1Pt": "prima Pietro",
    "2Pt": "seconda Pietro", "1Gv": "prima Giovanni", "Ap": "Apocalisse",
}  # fmt: skip
LABELS = words("""
    ad articolo articoli pagina pagine capitolo numero numeri punto paragrafo comma gruppo canale
    linea tabella figura livello fase parte sezione volume legge decreto tipo  classe modulo
    tema km chilometro camera edificio piano via nota lettera allegato  girone gara stagione
    versione
""")
"""Words behind which a number stands alone."""
