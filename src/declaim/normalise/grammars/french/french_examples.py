"""Examples of the common rules in French: (written, said), by the name of the rule."""

from declaim.normalise.figure_words import Examples

EXAMPLES: dict[str, Examples] = {
    "telephone behind its word": (
        (
            "au téléphone 514 555-1234",
            "au téléphone cinq un quatre, cinq cinq cinq, un deux trois quatre",
        ),
    ),
    "digits of a code": (
        ("matricule 2268052621", "matricule deux deux six huit zéro cinq deux six deux un"),
    ),
    "number with points": (("version 10.4", "version dix point quatre"),),
    "roman numerals in a row": (("les chants II, III et IV", "les chants deux, trois et quatre"),),
    "date with a short year": (("le 5/11/23", "le cinq novembre deux mille vingt-trois"),),
    "large number in short": (("3 Mds d'habitants", "trois milliards d'habitants"),),
    "part of a unit": (("1/2 l, 1/4 h", "un demi litre, un quart d'heure"),),
    "duration": (("2:07:30", "deux heures, sept minutes et trente secondes"),),
    "duration in pieces": (
        ("3 h 45 min 12 s", "trois heures, quarante-cinq minutes et douze secondes"),
    ),
    "minutes and seconds": (("1'20,5\"", "une minute et vingt secondes cinq"),),
    "ratio": (("24/7", "vingt-quatre sept"),),
    "stroke between figures": (("2019/20", "deux mille dix-neuf vingt"),),
    "sign before a number": (("+3 %", "plus trois pour cent"),),
    "currency without a number": (("2,5 millions d'€", "deux virgule cinq millions d'euros"),),
    "formula in LaTeX": (
        (r"soit $E=mc^2$", "soit E égale m c au carré"),
        (r"$\frac{1}{x_1} \leq 2{,}5$", "un sur x indice un inférieur ou égal à deux virgule cinq"),
    ),
    "date": (
        ("le 1er mai 2020", "le premier mai deux mille vingt"),
        ("14 juillet 1789", "quatorze juillet mille sept cent quatre-vingt-neuf"),
    ),
    "numeric date": (("03/05/2020", "trois mai deux mille vingt"),),
    "telephone": (
        ("02 61 91 32 15", "zéro deux, soixante et un, quatre-vingt-onze, trente-deux, quinze"),
    ),
    "time": (
        ("à 14h30", "à quatorze heures trente"),
        ("à 9:05, à 21h", "à neuf heures cinq, à vingt et une heures"),
    ),
    "money": (
        ("3,50 $", "trois dollars et cinquante cents"),
        ("2 milliards €", "deux milliards d'euros"),
        ("12,5 M€", "douze virgule cinq millions d'euros"),
    ),
    "percent": (("12,5 %", "douze virgule cinq pour cent"),),
    "measure": (
        ("90 km/h", "quatre-vingt-dix kilomètres par heure"),
        ("-3,5 °C", "moins trois virgule cinq degrés Celsius"),
    ),
    "number": (
        ("1 500 maisons", "mille cinq cents maisons"),
        ("1 femme, 21 fois", "une femme, vingt et une fois"),
    ),
    "digits left": (("G20", "G vingt"),),
    "range": (("3-5", "trois à cinq"),),
    "day and month in figures": (("le 09/08", "le neuf août"),),
    "size": (("20 cm x 15 cm", "vingt centimètres sur quinze centimètres"),),
    "ampersand": (("pain & vin", "pain et vin"),),
    "sign of money that is named": (("5 € euros", "cinq euros"),),
    "dash between two kinds of quantity": (
        ("10 km - 50 min", "dix kilomètres, cinquante minutes"),
    ),
    "part of a noun": (("1/4 tasse", "un quart de tasse"),),
    "address of the net": (
        ("anne@exemple.fr", "anne arobase exemple point f r"),
        ("dans ~/notes", "dans tilde barre notes"),
    ),
    "short form before a number": (("n° 5, p. 12", "numéro cinq, page douze"),),
    "fraction": (("les 2/3 des voix", "les deux tiers des voix"), ("2/9", "deux neuvièmes")),
    "roman numeral of a part": (("le chapitre II", "le chapitre deux"),),
    "roman numeral of a ruler": (
        ("Louis XIV et François Ier", "Louis quatorze et François premier"),
    ),
    "short form": (
        (
            "M. Roux et Mme Blanc, vers 52 av. J.-C.",
            "monsieur Roux et madame Blanc, vers cinquante-deux avant Jésus-Christ.",
        ),
        ("Du pain, etc. Puis il vint.", "Du pain, et cetera. Puis il vint."),
    ),
    "acronym": (("La SNCF et l'OTAN", "La S N C F et l'Otan"),),
}
