"""Italian in tables: signs of the net, short forms, and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

from declaim.normalise.context_words import Context
from declaim.normalise.figure_words import Money
from declaim.normalise.grammars.romance.romance_words import SOFTWARE
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
}
ADDRESS = {
    ".": "punto", "@": "chiocciola", "/": "slash", ":": "due punti", "-": "trattino",
    "_": "trattino basso", "www": "w w w", "http": "h t t p", "https": "h t t p s", "it": "i t",
    "?": "punto interrogativo", "=": "uguale", "&": "e", "#": "cancelletto", "%": "per cento",
    "+": "più", "~": "tilde",
}  # fmt: skip
SHORT = {
    "sab.": "sabato", "ven.": "venerdì", "lun.": "lunedì", "gio.": "giovedì", "dom.": "domenica",
    "Lun.": "Lunedì", "Ven.": "Venerdì", "Sab.": "Sabato", "Dom.": "Domenica", "mer.": "mercoledì",
    "sem.": "semestre", "trim.": "trimestre", "Corte cost.": "Corte costituzionale", "Cons. Stato":
    "Consiglio di Stato", "Trib.": "Tribunale", "R.D.": "regio decreto", "S.Em.": "Sua Eminenza",
    "S.E.": "Sua Eccellenza", "S.n.c.": "S N C", "S.a.s.": "S A S",
    "rig.": "rigore", "pers.": "persone", "p.b.": "punti base", "min": "minimo",
    "Cass. civ.": "Cassazione civile", "Cass. pen.": "Cassazione penale",
    "SS.UU.": "Sezioni Unite", "all.ti": "allegati",
    "SS. Trinità": "santissima Trinità", "SS. Sacramento": "santissimo Sacramento", "Maria SS.":
    "Maria santissima", "mmHg": "millimetri di mercurio", "D.G.R.": "delibera di giunta regionale",
    "D.D.": "determina dirigenziale", "B.U.R.": "Bollettino ufficiale regionale", "p.c.":
    "per conoscenza", "mod.": "modello", "Mod.": "modello",
    "VS": "versus", "Sost.": "sostituto", "Proc. Gen.": "procuratore generale", "cod. proc. pen.":
    "codice di procedura penale", "cod. proc. civ.": "codice di procedura civile",
    "cod. civ.": "codice civile", "cod. pen.": "codice penale",
    "disp. att.": "disposizioni di attuazione",
    "A.A.": "anno accademico", "a.a.": "anno accademico", "Lett.": "lettera",
    "WI-FI": "Wi-Fi", "D.r": "dottor", "D.ssa": "dottoressa", "c.ca": "circa",
    "c.m.": "corrente mese", "u.s.": "ultimo scorso",
    "p.v.": "prossimo venturo", "N.B.": "nota bene", "prof.ssa": "professoressa",
    "rag.": "ragioniere", "card.": "cardinale", "l.go": "largo", "L.go": "largo",
    "sent.": "sentenza",
    "Cass.": "Cassazione", "Cost.": "Costituzione", "G.U.": "Gazzetta Ufficiale",
    "c.c.": "codice civile", "c.p.": "codice penale", "c.p.c.": "codice di procedura civile",
    "c.p.p.": "codice di procedura penale", "app.to": "appartamento", "Em.": "eminenza",
    "P.IVA": "Partita Iva", "P. IVA": "Partita Iva",
    "C.F.": "codice fiscale",
    "lett.": "lettera", "incl.": "incluso", "escl.": "escluso", "S. Stefano": "santo Stefano",
    "c.d": "cosiddetto",
    "Dott.": "dottor", "dott.": "dottor", "Dott.ssa": "dottoressa", "dott.ssa": "dottoressa",
    "Sig.": "signor", "S.ta": "santa", "S.to": "santo", "S. A. R.": "sua altezza reale",
    "vs.": "versus", "vs": "versus", "C#": "C sharp", "C++": "C più più", "Jr.": "junior",
    "sen.": "senatore", "Sen.": "senatore", "Pres.": "presidente", "Amm.": "ammiraglio",
    "s.n.c.": "senza numero civico", "l.m.": "livello del mare",
    "s.l.m.": "sul livello del mare", "s.l.m": "sul livello del mare", "p.m.": "del pomeriggio",
    "a.m.": "del mattino", "q.b.": "quanto basta", "q. b.": "quanto basta", "qb": "quanto basta",
    "c.d.": "cosiddetto", "c.a": "circa", "i.e.": "cioè", "cd.": "cosiddetto",
    "s.m.i.": "successive modifiche",
    "n.d.r.": "nota del redattore", "ed.": "edizione", "trad.": "traduzione", "sig.": "signor",
    "Sig.ra": "signora", "sig.ra": "signora",
    "Sig.na": "signorina", "sig.na": "signorina", "Prof.": "professor", "prof.": "professor",
    "Prof.ssa": "professoressa", "Ing.": "ingegner", "ing.": "ingegner", "Avv.": "avvocato",
    "avv.": "avvocato", "On.": "onorevole", "on.": "onorevole", "Mons.": "monsignor",
    "ecc.": "eccetera", "es.": "esempio", "a. C.": "avanti Cristo",
    "d. C.": "dopo Cristo", "ca.": "circa", "dip.": "dipartimento", "p.za": "piazza",
    "P.za": "piazza", "tel.": "telefono", "Tel.": "telefono", "ab.": "abitanti",
    "cfr.": "confronta",
    "Cfr.": "Confronta", "min.": "minimo", "max.": "massimo", "pagg.": "pagine", "gen.": "generale",
    "Gen.": "generale", "col.": "colonnello", "S.p.A.": "S P A", "S.r.l.": "S R L",
    "SS.": "santi", "Eur": "euro", "EUR": "euro", "a.C": "avanti Cristo", "d.C": "dopo Cristo",
    "max": "massimo",
    "ss.": "seguenti", "segg.": "seguenti", "P.zza": "piazza", "p.zza": "piazza",
    "p.es.": "per esempio", "p. es.": "per esempio", "Es.": "Esempio", "s.p.a.": "S P A", "D.Lgs.":
    "decreto legislativo", "d.lgs.": "decreto legislativo", "D.L.": "decreto legge",
    "d.l.": "decreto legge",
    "D.P.R.": "D P R", "D.M.": "decreto ministeriale", "Dott.ri": "dottori", "Sigg.": "signori",
    "sigg.": "signori",
    "Geom.": "geometra", "geom.": "geometra", "Rag.": "ragioniere", "Arch.": "architetto",
    "arch.": "architetto",
    "Cap.": "capitano", "Cav.": "cavaliere", "Comm.": "commendatore", "Card.": "cardinale",
    "mons.": "monsignor",
    "Ten.": "tenente", "Mar.": "maresciallo", "Brig.": "brigadiere", "Fig.": "figura",
    "Pag.": "pagina",
    "ecc": "eccetera", "etc.": "eccetera", "sec.": "secolo", "secc.": "secoli", "dr.": "dottor",
    "Dr.": "dottor",
    "dr.ssa": "dottoressa", "Dr.ssa": "dottoressa", "N.d.R.": "nota del redattore",
    "ndr": "nota del redattore",
    "P.S.": "post scriptum", "c.a.": "circa", "cm.": "centimetri", "gg.": "giorni",
    "mq.": "metri quadrati",
    "Prov.": "provincia", "prov.": "provincia", "loc.": "località", "Loc.": "località",
    "fraz.": "frazione",
    "c/o": "presso", "F.lli": "fratelli", "f.lli": "fratelli",
    "Ch.mo": "chiarissimo",
    "Spett.": "spettabile", "Egr.": "egregio", "Gent.": "gentile", "v.le": "viale", "V.le": "viale",
    "c.so": "corso", "C.so": "corso",
}  # fmt: skip
NUMBERED = {
    "N °": "numero", "n °": "numero",
    "h.": "ore", "S.S.": "strada statale", "S.P.": "strada provinciale", "s.s.": "strada statale",
    "s.p.": "strada provinciale",
    "n.": "numero", "N.": "numero", "art": "articolo", "artt": "articoli", "pag": "pagina",
    "cap": "capitolo", "n.°": "numero", "N°.": "numero", "vol": "volume", "rif.": "riferimento",
    "tabb.": "tabelle", "sez.": "sezione", "Sez.": "sezione", "Tav.": "tavola", "Tab.": "tabella",
    "all.": "allegato", "All.": "allegato", "n°": "numero", "nº": "numero", "N°": "numero",
    "nn.": "numeri", "p.": "pagina", "pag.": "pagina", "pp.": "pagine", "pagg.": "pagine",
    "vol.": "volume", "art.": "articolo", "Art.": "articolo", "artt.": "articoli",
    "cap.": "capitolo", "fig.": "figura", "Fig.": "figura", "§": "paragrafo", "km.": "chilometro",
    "l.": "legge", "L.": "legge", "co.": "comma", "Artt.": "articoli",
    "Cap.": "capitolo", "Pag.": "pagina", "capp.": "capitoli", "figg.": "figure",
    "tav.": "tavola", "Tel.": "telefono",
    "par.": "paragrafo", "bin.": "binario", "Prot.": "protocollo", "prot.": "protocollo",
    "num.": "numero", "cm": "centimetri", "Cm": "centimetri", "mm": "millimetri", "kg": "chili",
    "Kg": "chili",
    "Vol.": "volume", "lett.": "lettera", "c.": "comma", "v.": "vedi",
    "tab.": "tabella",
}  # fmt: skip
LETTERS = words(
    "UE FBI PD FI BBC TV CGIL CD DVD SMS DNA PC AI FMI BCE RSI CEO LGBTQIA LGBTQ UUID IAAF IEEE "
    "RATP FIGC"
)
SAID_AS_WORDS = words("""
    NON ORA ONU IVA PIL USA CIA TAV UIL TIM SIM PEC PIN TAR IMU CAF DOC DOP ASL GIP RIS NAS ROS
    DIA VAR IRA ETA ONG MES BOT MIT SUV TAC VIP CAI ACI LED ROM RAM FOX SUD NORD EST FAI SPID
    MIUR IRAP IRES IRI ISO LIPU ARCI ANPI USL GUP PAC ANCI AIFA TASI NIC UFO ERP ICI SIAE DOCG
    ANSA AGI IBAN PAN NATO FIAT RAI ISTAT INPS UNESCO UNICEF NASA FIFA UEFA COVID ENEL ENI OPEC
    ONLUS CERN UNRWA CNEL CNOS URSS TARI AGCOM CONSOB CONSIP IRPEF ILVA AIDS ISEE CONI ANAS CISL
    OCSE NO CON UN UNA PER DEL IL IN NOI ORE COL SUL WEB CUP CAD MAC POP SEL MEF RUP CUS CUN CEI
    CUG OPA LEA PON POR TULPS AIA VAS CRAL NEW JSON MIB ZIP
""")

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
                 "punto XPress emendamento emendamenti subemendamento "
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
    large={"mln": ("milione", "milioni"), "Mln": ("milione", "milioni"), "mld":
    ("miliardo", "miliardi"), "Mld": ("miliardo", "miliardi"), "mila": ("mila",
    "mila")},
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
    "millilitri"), "mmol": ("millimole", "millimoli"), "mmHg": ("millimetro di mercurio",
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
    Saturno Titan Mark Gemini Quest Souls Kombat Tekken Diablo Warcraft Civilization Empires
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
    Hammurabi Ivan Elizabeth
""")
BOOKS = words("""
    Genesi Esodo Levitico Numeri Deuteronomio Giosuè Salmo Salmi Proverbi Isaia Geremia
    Ezechiele Daniele Matteo Marco Luca Giovanni Atti Romani Corinzi Galati Efesini Filippesi
    Colossesi Timoteo Ebrei Giacomo Pietro Apocalisse
""")
SHORT_BOOKS = {
    "Gen": "Genesi", "Es": "Esodo", "Sal": "Salmo", "Is": "Isaia", "Mt": "Matteo", "Mc": "Marco",
    "Lc": "Luca", "Gv": "Giovanni", "At": "Atti", "Rm": "Romani", "Ap": "Apocalisse",
}  # fmt: skip
LABELS = words("""
    ad articolo articoli pagina pagine capitolo numero numeri punto paragrafo comma gruppo canale
    linea tabella figura livello fase parte sezione volume legge decreto tipo  classe modulo
    tema km chilometro camera edificio piano via nota lettera allegato  girone gara stagione
    versione
""")
"""Words behind which a number stands alone."""
