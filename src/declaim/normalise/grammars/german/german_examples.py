"""Examples of the common rules in German: (written, said), by the name of the rule."""

from declaim.normalise.figure_words import Examples

EXAMPLES: dict[str, Examples] = {
    "telephone behind its word": (
        ("Rufnummer 0800 22 83", "Rufnummer null acht null null, zwei zwei, acht drei"),
    ),
    "digits of a code": (
        ("Am Weg 9, 88299 Leutkirch", "Am Weg neun, acht acht zwei neun neun Leutkirch"),
    ),
    "number with points": (
        ("Version 10.4 und v2.1", "Version zehn Punkt vier und v zwei Punkt eins"),
    ),
    "roman numerals in a row": (("die Sonaten II, III und IV", "die Sonaten zwei, drei und vier"),),
    "date with a short year": (("am 5.11.23", "am fünften November zweitausenddreiundzwanzig"),),
    "ratio": (
        ("24/7", "vierundzwanzig sieben"),
        ("gewann 2:1 (1:0)", "gewann zwei zu eins (eins zu null)"),
    ),
    "stroke between figures": (("1989/90", "neunzehnhundertneunundachtzig neunzig"),),
    "sign before a number": (("+3 %", "plus drei Prozent"),),
    "currency without a number": (("Preise in €", "Preise in Euro"),),
    "formula in LaTeX": (
        (r"ist $E=mc^2$", "ist E gleich m c Quadrat"),
        (r"$\frac{1}{x_1} \leq 2{,}5$", "eins durch x Index eins höchstens gleich zwei Komma fünf"),
    ),
    "date": (
        ("am 3. Mai 2020", "am dritten Mai zweitausendzwanzig"),
        ("3. Oktober 1990", "dritter Oktober neunzehnhundertneunzig"),
        ("seit 1. Juni, bis 3. Mai", "seit dem ersten Juni, bis zum dritten Mai"),
    ),
    "numeric date": (("am 03.05.2020", "am dritten Mai zweitausendzwanzig"),),
    "telephone": (
        ("unter 030 1234567", "unter null drei null, eins zwei drei vier fünf sechs sieben"),
    ),
    "time": (("um 14:30 Uhr", "um vierzehn Uhr dreißig"),),
    "money": (
        ("3,50 €", "drei Euro fünfzig Cent"),
        ("-3.50 €", "minus drei Euro fünfzig Cent"),
        ("2,5 Mrd. €", "zwei Komma fünf Milliarden Euro"),
    ),
    "percent": (
        ("12,5 %", "zwölf Komma fünf Prozent"),
        ("12.5%", "zwölf Komma fünf Prozent"),
    ),
    "measure": (
        ("90 km/h", "neunzig Kilometer pro Stunde"),
        ("5 kΩ", "fünf Kiloohm"),
        ("-3,5 °C", "minus drei Komma fünf Grad Celsius"),
    ),
    "number": (
        ("1.500 Leute", "eintausendfünfhundert Leute"),
        ("1 Haus, 1 Million", "ein Haus, eine Million"),
    ),
    "size": (("20 cm x 15 cm", "zwanzig Zentimeter mal fünfzehn Zentimeter"),),
    "digits left": (("G20", "G zwanzig"),),
    "range": (("3–5 Jahre", "drei bis fünf Jahre"),),
    "ampersand": (("Salz & Brot", "Salz und Brot"),),
    "sign of money that is named": (("5 € Euro", "fünf Euro"),),
    "dash between two kinds of quantity": (("10 km - 50 min", "zehn Kilometer, fünfzig Minuten"),),
    "address of the net": (("anna@beispiel.de, @anna", "anna ät beispiel Punkt d e, ät anna"),),
    "short form before a number": (("Nr. 5, S. 12", "Nummer fünf, Seite zwölf"),),
    "fraction": (
        ("3/4 der Stimmen", "drei Viertel der Stimmen"),
        ("1/5 davon", "ein Fünftel davon"),
    ),
    "roman numeral of a part": (("Kapitel IV", "Kapitel vier"),),
    "roman numeral of a ruler": (("Ludwig XIV. kam", "Ludwig der Vierzehnte kam"),),
    "short form": (
        ("in Zi. 123.", "in Zimmer einhundertdreiundzwanzig."),
        ("Tee u.ä., Bad o. ä. dazu", "Tee und Ähnliches, Bad oder Ähnliches dazu"),
        ("z. B Tee, d.h inkl Porto", "zum Beispiel Tee, das heißt inklusive Porto"),
        ("der VfB und § 7 EStG", "der V F B und Paragraf sieben E S T G"),
        ("incl. Bad im SoSe 2021", "inklusive Bad im Sommersemester zweitausendeinundzwanzig"),
        (
            "Dr. Roth, z. B. um 44 v. Chr.",
            "Doktor Roth, zum Beispiel um vierundvierzig vor Christus.",
        ),
    ),
    "acronym": (("Die EU und die NATO", "Die E U und die Nato"),),
}
