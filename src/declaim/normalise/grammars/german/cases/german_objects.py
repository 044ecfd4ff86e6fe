"""German objects of a verb, and the ordinal behind a ruler's article: einen Hund, dem Fünften."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.numerals import ordinal, roman
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, any_of, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_TAKES_AN_OBJECT = (
    r"(?:hab(?:en|e|t)|hat(?:te|ten)?|gibt|gab|kauf(?:en|e|t|te|ten)|brauch(?:en|e|t|te|ten)"
    r"|benötig(?:en|e|t|te|ten)|such(?:en|e|t|te|ten)|verkauf(?:en|e|t|te|ten)"
    r"|bestell(?:en|e|t|te|ten)"
    r"|find(?:en|e|et)|fand(?:en)?|ess(?:en|e)|isst|aß(?:en)?|bekomm(?:en|e|t)|bekam(?:en)?"
    r"|besitz(?:en|e|t)|besaß(?:en)?|nehm(?:en|e)|nimmt|nahm(?:en)?)"
)
_BESIDE_A_VERB = (
    "(?: (?:wir|ich|er|es|sie|Sie|man|noch|nur|auch|hier|dort|heute|jetzt|mindestens)){0,2}"
)
_MASCULINE_THINGS = any_of(
    words(
        "Hund Kater Vogel Hamster Tisch Stuhl Schrank Sessel Garten Balkon Keller "
        "Parkplatz Stellplatz Raum Aufzug Computer Drucker Fernseher Kühlschrank Herd "
        "Backofen Koffer Rucksack Schlüssel Ball Punkt Baum Strauch Stift Bleistift "
        "Ausweis Vertrag Brief Wagen Anhänger Helfer Fahrer Trainer Spieler Sohn Bruder "
        "Lehrer Platz Kuchen Kaffee Tee Wein Saft Stock Hut Mantel Pullover "
    )
)
"""Nouns whose gender is sure."""


def _ruled(match: re.Match[str]) -> str:
    article = match["article"]
    nominative = article == ("die" if match["name"] in table.QUEENS else "der")
    number = ordinal(roman(match["n"]), "de").capitalize()
    return f"{match['name']} {article} {number}{'' if nominative else 'n'}{last_stop(match)}"


OBJECTS: tuple[Rule, ...] = (
    rule(
        "one as the object of a verb",
        rf"(?P<verb>(?<!\w){_TAKES_AN_OBJECT}{_BESIDE_A_VERB} )"
        rf"1 (?=(?!EL|TL)(?:{_MASCULINE_THINGS}|{table.MASCULINE})(?!\w))",
        lambda m: f"{m['verb']}einen ",
        ("Wir haben 1 Hund", "Wir haben einen Hund"),
        ("Sie kaufte 1 Apfel und 1 Birne", "Sie kaufte einen Apfel und eine Birne"),
        ("Dort gibt es 1 Tisch", "Dort gibt es einen Tisch"),
        needs="1",
        near=r"1 [A-ZÄÖÜ]",
    ),
    rule(
        "roman numeral behind a ruler's article",
        rf"(?<!\w)(?P<name>{any_of(table.RULERS)}) (?P<article>d(?:er|em|en|es|ie)) "
        rf"(?P<n>(?=[IVX]){VALID_ROMAN})\.?(?![\w'])",
        _ruled,
        ("unter Karl dem V. gebaut", "unter Karl dem Fünften gebaut"),
        ("Ludwig der XIV. kam", "Ludwig der Vierzehnte kam"),
        needs="IVX",
        near=r"d(?:er|em|en|es|ie) [IVX]",
    ),
)
