"""Examples of the common rules in Dutch: (written, said), by the name of the rule."""

from declaim.normalise.figure_words import Examples

EXAMPLES: dict[str, Examples] = {
    "formula in LaTeX": (
        (r"met $E=mc^2$", "met E is m c kwadraat"),
        (
            r"$\frac{1}{x_1} \leq 2{,}5$",
            "één gedeeld door x index één hoogstens gelijk aan twee komma vijf",
        ),
    ),
    "date": (("3 mei 2020", "drie mei tweeduizendtwintig"),),
    "numeric date": (("03-05-2020", "drie mei tweeduizendtwintig"),),
    "time": (("om 14:30 uur", "om veertien uur dertig"),),
    "money": (
        ("€ 3,50", "drie euro vijftig cent"),
        ("€ 2 miljard", "twee miljard euro"),
        ("€ -21,75", "min eenentwintig euro vijfenzeventig cent"),
    ),
    "percent": (("12,5%", "twaalf komma vijf procent"),),
    "measure": (("90 km/u, 5 km²", "negentig kilometer per uur, vijf vierkante kilometer"),),
    "number": (("1.500 huizen", "duizendvijfhonderd huizen"),),
    "digits left": (("G20", "G twintig"),),
    "range": (("3-5", "drie tot vijf"),),
    "ampersand": (("brood & wijn", "brood en wijn"),),
    "address of the net": (("anna@voorbeeld.nl", "anna apenstaartje voorbeeld punt n l"),),
    "short form before a number": (("nr. 5, blz. 12", "nummer vijf, bladzijde twaalf"),),
    "fraction": (("3/4 van de stemmen", "drie kwart van de stemmen"),),
    "roman numeral of a part": (("hoofdstuk IV", "hoofdstuk vier"),),
    "roman numeral of a ruler": (("Willem III", "Willem de Derde"),),
    "short form": (
        (
            "dr. Vos, bijv. in 44 v. Chr.",
            "dokter Vos, bijvoorbeeld in vierenveertig voor Christus.",
        ),
    ),
    "acronym": (("De EU en de NAVO", "De E U en de Navo"),),
    "telephone behind its word": (
        ("telefoon 020 123 45", "telefoon nul twee nul, één twee drie, vier vijf"),
    ),
    "digits of a code": (("postbus 1234", "postbus één twee drie vier"),),
    "number with points": (("versie 2.0", "versie twee punt nul"),),
    "ratio": (("24/7", "vierentwintig zeven"),),
    "date with a short year": (
        ("op 5/11/23", "op vijf november tweeduizenddrieëntwintig"),
        ("op 05-10-20", "op vijf oktober tweeduizendtwintig"),
    ),
    "roman numerals in a row": (("de delen II, III en IV", "de delen twee, drie en vier"),),
    "sign before a number": (("+3 %", "plus drie procent"),),
    "stroke between figures": (("2019/20", "tweeduizendnegentien twintig"),),
    "currency without a number": (("prijzen in €", "prijzen in euro"),),
    "day and month in figures": (("zaterdag 12/05", "zaterdag twaalf mei"),),
    "size": (("20 cm x 15 cm", "twintig centimeter bij vijftien centimeter"),),
}
