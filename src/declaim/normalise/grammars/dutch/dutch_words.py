"""Dutch in tables: signs of the net, short forms, units, and words in capitals."""

from declaim.normalise.context_words import Context
from declaim.normalise.figure_words import Money
from declaim.normalise.rules import words

MONTHS = words("""
    januari februari maart april mei juni juli augustus september oktober november december
""")
SHORT_MONTHS = dict(
    zip(words("jan feb mrt apr mei jun jul aug sep okt nov dec"), MONTHS, strict=True)
) | {"sept": "september", "febr": "februari"}
SHORT_DAYS = dict(
    zip(
        words("ma di wo do vr za zo"),
        words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
        strict=True,
    )
)
SHORT_DAYS |= {short.title(): day for short, day in SHORT_DAYS.items()}
ADDRESS = {
    ".": "punt", "@": "apenstaartje", "/": "schuine streep", ":": "dubbele punt", "-": "streepje",
    "_": "laag streepje", "www": "w w w", "http": "h t t p", "https": "h t t p s", "nl": "n l",
    "be": "b e", "?": "vraagteken", "=": "is", "&": "en", "#": "hekje", "%": "procent", "+": "plus",
}  # fmt: skip
SHORT = {
    "dr.": "dokter", "Dr.": "dokter", "prof.": "professor", "Prof.": "professor",
    "dhr.": "de heer", "Dhr.": "De heer", "mevr.": "mevrouw", "Mevr.": "Mevrouw", "mr.": "meester",
    "ir.": "ingenieur", "drs.": "doctorandus", "St.": "Sint", "bijv.": "bijvoorbeeld",
    "Bijv.": "Bijvoorbeeld", "bv.": "bijvoorbeeld", "d.w.z.": "dat wil zeggen", "enz.": "enzovoort",
    "etc.": "et cetera", "ca.": "circa", "o.a.": "onder andere", "m.a.w.": "met andere woorden",
    "t.o.v.": "ten opzichte van", "i.v.m.": "in verband met", "n.a.v.": "naar aanleiding van",
    "a.u.b.": "alstublieft", "v. Chr.": "voor Christus", "n. Chr.": "na Christus",
    "tel.": "telefoon", "Tel.": "telefoon", "resp.": "respectievelijk", "incl.": "inclusief",
    "excl.": "exclusief", "max.": "maximaal", "min.": "minimaal", "m.b.t.": "met betrekking tot",
    "m.n.": "met name", "zgn.": "zogenaamde", "evt.": "eventueel",
    "jl.": "jongstleden", "vgl.": "vergelijk", "geb.": "geboren", "i.p.v.": "in plaats van",
    "mw.": "mevrouw", "Mw.": "Mevrouw", "ing.": "ingenieur", "ds.": "dominee",
    "d.m.v.": "door middel van",
    "a.d.h.v.": "aan de hand van", "i.t.t.": "in tegenstelling tot", "o.l.v.": "onder leiding van",
    "t.g.v.": "ten gevolge van", "z.s.m.": "zo spoedig mogelijk", "n.v.t.": "niet van toepassing",
    "m.u.v.": "met uitzondering van", "cf.": "confer", "t.a.v.": "ten aanzien van", "t.b.v.":
    "ten behoeve van", "m.i.v.": "met ingang van", "e.d.": "en dergelijke", "e.a.": "en anderen",
    "a.s.": "aanstaande", "jr.": "junior", "sr.": "senior", "o.b.v.": "op basis van", "w.o.":
    "waaronder", "svp": "alstublieft", "s.v.p.": "alstublieft", "z.o.z.": "zie ommezijde",
    "aub": "alstublieft", "ong.":
    "ongeveer", "t.w.v.": "ter waarde van", "o.m.": "onder meer", "i.c.m.": "in combinatie met",
    "i.o.m.": "in overleg met", "t.z.t.": "te zijner tijd", "d.d.": "de dato", "c.q.": "casu quo",
    "mln.": "miljoen", "mld.": "miljard", "mln": "miljoen", "mld": "miljard", "afb.": "afbeelding",
    "gem.": "gemiddeld", "vs.": "versus", "bv": "bijvoorbeeld", "red.": "redactie", "ca": "circa",
    "afd.": "afdeling", "ipv": "in plaats van", "dmv": "door middel van", "oa": "onder andere",
    "v.a.": "vanaf", "vnl.": "voornamelijk", "ivm": "in verband met", "enz": "enzovoort",
    "gesl.": "gesloten", "overl.": "overleden", "e.v.": "en verder", "fam.": "familie",
    "overw.": "overweging", "bijl.": "bijlage", "Stb.": "Staatsblad", "Stcrt.": "Staatscourant",
    "p.p.": "per persoon", "p.j.": "per jaar", "p.m.": "per maand", "p.u.": "per uur",
    "plm.": "ongeveer", "r.o.": "rechtsoverweging", "rov.": "rechtsoverweging",
    "CD&V": "C D en V", "PvdA": "P V D A", "PvdD": "P V D D", "BVNL": "B V N L",
}  # fmt: skip
NUMBERED = {
    "nr.": "nummer", "Nr.": "nummer", "no.": "nummer", "blz.": "bladzijde", "p.": "pagina",
    "art.": "artikel", "Art.": "artikel", "hfst.": "hoofdstuk", "fig.": "figuur", "dl.": "deel",
    "§": "paragraaf", "par.": "paragraaf", "pag.": "pagina", "tab.": "tabel", "afb.": "afbeelding",
    "hs.": "hoofdstuk", "hfdst.": "hoofdstuk", "vs.": "vers",
     "afl.": "aflevering", "jrg.": "jaargang",
}  # fmt: skip
COUNTED = words(
    "hoofdstuk deel akte boek wereldoorlog artikel bijlage klasse titel groep fase type"
)
RULERS = words(
    "Willem Karel Filips Lodewijk Hendrik Frederik Leopold Albert Boudewijn Pius Leo "
    "Paulus Johannes Benedictus Napoleon Elizabeth Catharina Otto Jan Floris Peter "
    "Ferdinand Maximiliaan Gregorius Urbanus Julius Innocentius Clemens Gregory Sixtus Bonifatius "
    "Adrianus Alexander Nicolaas Franciscus Christiaan Gustaaf"
)
LETTERS = words(
    "EU VS VN USA FBI CIA VVD CDA BBC TV NS ING KLM ABN WHO PVV SP PC DNA BTW CEO "
    "CD CAO HBO MBO VWO GGZ TBS AIVD FNV AOW NSB UWV EK WK NK OM UCL VUB ULB "
    "OESO OVSE RTL PSV AZ "
    "CV DC MC CC MD LCD CDI DVI"
)
SAID_AS_WORDS = words(
    "NAVO NATO AIDS UNESCO UNICEF NASA FIFA UEFA COVID HAVO VUT OPEC BIN PIN RAM JA NEE TIP DUO"
)
UNITS = {
            "km": ("kilometer", "kilometer"), "m": ("meter", "meter"),
            "cm": ("centimeter", "centimeter"), "mm": ("millimeter", "millimeter"),
            "kg": ("kilo", "kilo"), "g": ("gram", "gram"), "mg": ("milligram", "milligram"),
            "t": ("ton", "ton"), "l": ("liter", "liter"), "ml": ("milliliter", "milliliter"),
            "cl": ("centiliter", "centiliter"), "u": ("uur", "uur"), "min": ("minuut", "minuten"),
            "s": ("seconde", "seconden"), "ha": ("hectare", "hectare"), "W": ("watt", "watt"),
            "kW": ("kilowatt", "kilowatt"), "MW": ("megawatt", "megawatt"),
            "kWh": ("kilowattuur", "kilowattuur"), "Hz": ("hertz", "hertz"),
            "MHz": ("megahertz", "megahertz"), "GHz": ("gigahertz", "gigahertz"),
            "MB": ("megabyte", "megabyte"), "GB": ("gigabyte", "gigabyte"),
            "°C": ("graad Celsius", "graden Celsius"), "°": ("graad", "graden"),
            "V": ("volt", "volt"), "h": ("uur", "uur"), "pk": ("pk", "pk"),
    "el": ("eetlepel", "eetlepels"), "gr": ("gram", "gram"),
    "min.": ("minuut", "minuten"), "mnd": ("maand", "maanden"), "inw.": ("inwoner", "inwoners"),
    "pers.": ("persoon", "personen"), "mmHg": ("millimeter kwik", "millimeter kwik"),
    "tl": ("theelepel", "theelepels"), "ct": ("cent", "cent"),
    "dl": ("deciliter", "deciliter"), "µg": ("microgram", "microgram"), "kcal": ("kilocalorie",
    "kilocalorieën"), "TB": ("terabyte", "terabyte"), "kHz": ("kilohertz", "kilohertz"),
    "Bft": ("beaufort", "beaufort"), "Mbps": ("megabit per seconde", "megabit per seconde"),
    "jr.": ("jaar", "jaar"),
    "KB": ("kilobyte", "kilobyte"),
    "mA": ("milliampère", "milliampère"), "dB": ("decibel", "decibel"), "sec": ("seconde",
    "seconden"), "nm": ("nanometer", "nanometer"), "µm": ("micrometer", "micrometer"),
    "GW": ("gigawatt", "gigawatt"), "MWh": ("megawattuur", "megawattuur"), "ms": ("milliseconde",
    "milliseconden"), "hPa": ("hectopascal", "hectopascal"), "‰": ("promille", "promille"),
        }  # fmt: skip
CURRENCIES = {
    "€": Money("euro", "euro", "cent", "cent"),
    "EUR": Money("euro", "euro", "cent", "cent"),
    "$": Money("dollar", "dollar", "cent", "cent"),
    "£": Money("pond", "pond", "penny", "pence"),
    "¥": Money("yen", "yen"),
}
BEGINNINGS = words(
    "de het een en in op van voor met te is dat die dit deze er hij zij ze wij we ik je maar ook "
    "als dan nu om aan naar bij uit of zo toen daar hier wat wie hoe na door over tot zijn haar hun"
)
"""Words that begin a sentence, and are no name behind an initial."""
CONTEXT = Context(
    phones=words("tel. Tel. tel Tel telefoon Telefoon telefoonnummer mobiel gsm Gsm fax Fax"),
    codes=words("ISBN ISSN IBAN KvK postbus Postbus"),
    dotted=words("versie Versie hoofdstuk Hoofdstuk paragraaf sectie figuur tabel iOS Android "
    "Windows Bluetooth USB macOS Python PHP artikel punt"),
    dot="punt",
    ratio="staat tot",
    signs={"=": "is", "+": "plus", "±": "plusminus", "≈": "ongeveer",
    "≥": "groter dan of gelijk aan",
    "≤": "kleiner dan of gelijk aan", "÷": "gedeeld door", "×": "keer"},
    plain=words("DE HET EEN EN IN OP VAN VOOR MET TE IS DAT DIE NIET OM AAN OOK NAAR BIJ UIT IK JE "
    "WE ZE HIJ WIJ OF ALS DAN NU WEL GEEN"),
    short_years=True,
)  # fmt: skip
