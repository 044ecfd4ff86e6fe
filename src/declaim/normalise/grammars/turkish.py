"""Turkish figures, short forms and Roman numerals, in their frequent cases."""

from declaim.normalise.common_rules import LanguageWords, measured, tables_of
from declaim.normalise.figure_words import Figures, Money
from declaim.normalise.numerals import cardinal, decimal, roman
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import any_of, rule, words
from declaim.normalise.short_dates import short_dates
from declaim.normalise.spelled_words import VALID_ROMAN

MONTHS = words("""
    Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
""")
_ORDINALS = {
    "bir": "birinci", "iki": "ikinci", "üç": "üçüncü", "dört": "dördüncü", "beş": "beşinci",
    "altı": "altıncı", "yedi": "yedinci", "sekiz": "sekizinci", "dokuz": "dokuzuncu",
    "on": "onuncu", "yirmi": "yirminci", "otuz": "otuzuncu", "kırk": "kırkıncı",
    "elli": "ellinci", "altmış": "altmışıncı", "yetmiş": "yetmişinci", "seksen": "sekseninci",
    "doksan": "doksanıncı", "yüz": "yüzüncü", "bin": "bininci", "milyon": "milyonuncu",
    "milyar": "milyarıncı", "sıfır": "sıfırıncı",
}  # fmt: skip


def _ended(number: str, end: str) -> str:
    """A number with its ending, whose d is a t behind a voiceless letter, as it is spoken."""
    return number + (f"t{end[1:]}" if end[:1] == "d" and number[-1] in "çfhkpsşt" else end)


def _ordinal(digits: str) -> str:
    head, space, last = cardinal(digits, "tr").rpartition(" ")
    return head + space + _ORDINALS.get(last, last)


def _title(text: str) -> str:
    """With a capital: that of i has its dot."""
    return text[0].replace("i", "İ").upper() + text[1:]


def _date(before: str, day: str, month: str, year: str) -> str:
    return f"{before}{cardinal(day, 'tr')} {month}" + (f" {cardinal(year, 'tr')}" if year else "")


def _clock(hour: int, minute: int) -> str:
    return " ".join(cardinal(str(part), "tr") for part in (hour, minute) if part or part == hour)


def _fraction(top: int, bottom: int) -> str | None:
    """Dörtte üç: the whole is in the locative, by the vowels and the end of its last word."""
    if bottom < 2 or top == 0:
        return None
    if (top, bottom) == (1, 2):
        return "yarım"
    whole = cardinal(str(bottom), "tr")
    vowel = next(letter for letter in reversed(whole) if letter in "aıoueiöü")
    ending = ("t" if whole[-1] in "çfhkpsşt" else "d") + ("a" if vowel in "aıou" else "e")
    return f"{whole}{ending} {cardinal(str(top), 'tr')}"


_NUMBER = r"\d{1,3}(?:[.]\d{3})+|\d+(?:[.,]\d+)?"
_DECIMALS = 3
"""Up to so many are said as one number: virgül yetmiş beş."""
_PER = {
    "sa": "saatte", "saat": "saatte", "h": "saatte", "sn": "saniyede", "s": "saniyede",
    "dk": "dakikada",
}  # fmt: skip


def _number(written: str) -> str:
    plain = written.replace(".", "") if len(written.partition(".")[2]) == 3 else written
    return decimal(plain.replace(".", ","), "tr", ",", "virgül", _DECIMALS)


def _percent(written: str) -> str:
    return f"yüzde {_number(written)}"


_ADDRESS = {
    ".": "nokta", "@": "et", "/": "eğik çizgi", ":": "iki nokta", "-": "tire", "_": "alt çizgi",
    "?": "soru işareti", "=": "eşittir", "&": "ve", "#": "kare", "%": "yüzde", "+": "artı",
}  # fmt: skip
_SHORT = {
    "Dr.": "Doktor", "Prof.": "Profesör", "Doç.": "Doçent", "Av.": "Avukat", "Sn.": "Sayın",
    "vb.": "ve benzeri", "vs.": "vesaire", "bkz.": "bakınız", "örn.": "örneğin",
    "M.Ö.": "milattan önce", "MÖ": "milattan önce", "M.S.": "milattan sonra", "yy.": "yüzyıl",
    "Cad.": "Caddesi", "Sok.": "Sokağı", "Mah.": "Mahallesi", "yak.": "yaklaşık",
    "vd.": "ve diğerleri", "tel.": "telefon", "Tel.": "telefon", "Hz.": "Hazreti",
}  # fmt: skip
_NUMBERED = {"No.": "numara", "no.": "numara", "s.": "sayfa", "md.": "madde", "§": "paragraf"}
_ROMANS = Numerals(
    counted=words("bölüm cilt kısım perde ek sınıf"),
    rulers=words("Murad Mehmed Mehmet Selim Mustafa Ahmed Osman Bayezid"),
    say_ruler=lambda digits: _title(_ordinal(digits)),
)
_LETTERS = words("AB ABD TBMM TRT CHP AKP MHP THY FBI CIA BBC DNA PTT TV KDV SGK BMW")
_SAID_AS_WORDS = words("NATO NASA UNESCO UNICEF FIFA UEFA AIDS COVID TÜBİTAK TOKİ ODTÜ OPEC")

WORDS = Figures(
    language="tr",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="virgül",
    decimals=_DECIMALS,
    minus="eksi",
    plus="artı",
    percent="yüzde",
    to="ila",
    ampersand="ve",
    between_cents="",
    currencies={
        "₺": Money("lira", "lira", "kuruş", "kuruş"),
        "TL": Money("lira", "lira", "kuruş", "kuruş"),
        "$": Money("dolar", "dolar", "sent", "sent"),
        "€": Money("avro", "avro", "sent", "sent"),
        "£": Money("sterlin", "sterlin", "peni", "peni"),
        "¥": Money("yen", "yen"),
    },
    magnitudes={
        "bin": "bin", "milyon": "milyon", "mn": "milyon", "milyar": "milyar", "mr": "milyar",
        "trilyon": "trilyon",
    },
    date=_date,
    date_words=" ",
    clock=_clock,
    clock_pattern=r"(?P<h>\d{1,2})[:.](?P<m>[0-5]\d)(?!\d|[.,]\d)",
    telephone=r"0[ -]?\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}",
    units=measured(
        {
            sign: (name, name)
            for sign, name in {
                "km": "kilometre", "m": "metre", "cm": "santimetre", "mm": "milimetre",
                "kg": "kilo", "g": "gram", "gr": "gram", "mg": "miligram", "t": "ton",
                "l": "litre", "L": "litre", "ml": "mililitre", "sa": "saat", "dk": "dakika",
                "sn": "saniye", "ha": "hektar", "W": "vat", "kW": "kilovat", "MW": "megavat",
                "Hz": "hertz", "MB": "megabayt", "GB": "gigabayt", "°C": "santigrat derece",
                "°": "derece", "V": "volt",
            }.items()
        },
        lambda noun: f"{noun}kare",
        lambda noun: f"{noun}küp",
    ),
    periods=words("saat gün ay yıl dakika saniye kişi"),
    per="bölü",
)  # fmt: skip
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=_SHORT,
        numbered=_NUMBERED,
        address=_ADDRESS,
        letters=_LETTERS,
        said_as_words=_SAID_AS_WORDS,
        numerals=_ROMANS,
        fraction=_fraction,
        with_part=lambda whole, part: f"{whole} tam {part}",
    ),
    {
        "formula in LaTeX": ((r"ve $E=mc^2$", "ve E eşittir m c kare"),),
        "date": (("29 Ekim 1923", "yirmi dokuz Ekim bin dokuz yüz yirmi üç"),),
        "numeric date": (("29.10.1923", "yirmi dokuz Ekim bin dokuz yüz yirmi üç"),),
        "time": (("saat 14:30", "saat on dört otuz"),),
        "money": (
            ("3,50 ₺", "üç lira elli kuruş"),
            ("2 milyar dolar, $5", "iki milyar dolar, beş dolar"),
        ),
        "percent": (),
        "measure": (("5 km, 5 km²", "beş kilometre, beş kilometrekare"),),
        "number": (("1.500 ev", "bin beş yüz ev"), ("12,75", "on iki virgül yetmiş beş")),
        "digits left": (("G20", "G yirmi"),),
        "range": (("3-5", "üç ila beş"),),
        "ampersand": (("ekmek & su", "ekmek ve su"),),
        "address of the net": (("anna@ornek.com", "anna et ornek nokta com"),),
        "short form before a number": (("No. 5, s. 12", "numara beş, sayfa on iki"),),
        "fraction": (("oyların 3/4 kadarı", "oyların dörtte üç kadarı"),),
        "roman numeral of a part": (("bölüm IV", "bölüm dört"),),
        "roman numeral of a ruler": (("Mehmed II", "Mehmed İkinci"),),
        "short form": (("Dr. Yılmaz, vb.", "Doktor Yılmaz, ve benzeri."),),
        "acronym": (("AB ve NATO", "A B ve Nato"),),
    },
    rule(
        "ordinal",
        r"(?<![\w.,])(?P<n>\d{1,12})\.(?:(?= [a-zçğıöşü])|(?<!\d{4}\.)(?= [A-ZÇĞİÖŞÜ]))",
        lambda m: _ordinal(m["n"]),
        ("19. yüzyıl, 3. sınıf", "on dokuzuncu yüzyıl, üçüncü sınıf"),
        ("2000. saniye", "iki bininci saniye"),
        needs=".",
    ),
    rule(
        "ordinal with its ending",
        r"(?<![\w.,])(?P<n>\d{1,9})['’]?[ıiuü]?nc[ıiuü](?!\w)",
        lambda m: _ordinal(m["n"]),
        ("20inci kat, 4'üncü", "yirminci kat, dördüncü"),
        near=r"nc[ıiuü]",
    ),
    rule(
        "number with an ending",
        r"(?<![\w.,])(?P<n>\d{1,9})['’](?P<end>[a-zçğıöşü]{1,6})(?!\w)",
        lambda m: _ended(cardinal(m["n"], "tr"), m["end"]),
        ("1989'da, 5'i", "bin dokuz yüz seksen dokuzda, beşi"),
        ("1284'de, 40'da", "bin iki yüz seksen dörtte, kırkta"),
        needs="'’",
    ),
    rule(
        "roman ordinal",
        rf"(?<![\w.])(?P<n>(?=[IVX]){VALID_ROMAN})\.(?= [A-ZÇĞİÖŞÜa-zçğıöşü])",
        lambda m: _title(_ordinal(roman(m["n"]))),
        ("II. Dünya Savaşı, XIV. Louis", "İkinci Dünya Savaşı, On dördüncü Louis"),
        needs="IVX",
    ),
    first=(
        short_dates(WORDS, ("29.10.23", "yirmi dokuz Ekim iki bin yirmi üç")),
        rule(
            "percent before a number",
            rf"%\s?(?P<n>{_NUMBER})(?:['’](?P<end>[a-zçğıöşü]{{1,6}})(?!\w))?"
            rf"|(?<![\w.,])(?P<sign>(?<![^\s(])[-−])?(?P<n2>{_NUMBER})\s?%(?!\d)"
            r"(?:['’](?P<end2>[a-zçğıöşü]{1,6})(?!\w))?",
            lambda m: (
                "eksi " * bool(m["sign"])
                + _ended(_percent(m["n"] or m["n2"]), m["end"] or m["end2"] or "")
            ),
            ("%20, %12,5", "yüzde yirmi, yüzde on iki virgül beş"),
            ("15 %, %20'si, 5 %'i", "yüzde on beş, yüzde yirmisi, yüzde beşi"),
            needs="%",
        ),
        rule(
            "speed",
            rf"(?<![\w.,])(?P<n>{_NUMBER}) ?(?P<unit>km|m) ?/ ?(?P<per>sa|saat|h|sn|s|dk)"
            r"(?![\w'’])",
            lambda m: f"{_PER[m['per']]} {_number(m['n'])} {WORDS.units[m['unit']][0]}",
            ("80 km/sa, 3 m/s", "saatte seksen kilometre, saniyede üç metre"),
            needs="/",
        ),
        rule(
            "date with an ending",
            rf"(?<![\w.,])(?P<day>[0-3]?\d) (?P<month>{any_of(MONTHS)}) (?P<year>\d{{4}})"
            r"['’](?P<end>[a-zçğıöşü]{1,6})(?!\w)",
            lambda m: _ended(_date("", m["day"], m["month"], m["year"]), m["end"]),
            ("29 Ekim 1923'te", "yirmi dokuz Ekim bin dokuz yüz yirmi üçte"),
            needs=MONTHS,
        ),
    ),
)
