"""Polish ordinals before the nouns that tell their gender and case, and behind rulers' names."""

import re

from declaim.normalise.grammars.polish.polish_numbers import (
    feminine_in,
    genitive,
    locative,
)
from declaim.normalise.numerals import ordinal, roman
from declaim.normalise.rules import Rule, any_of, rule, words
from declaim.normalise.spelled_words import VALID_ROMAN

_MASCULINE = words("""
    dzień etap tom rozdział rok punkt tydzień miesiąc wiek pułk batalion kilometr set mecz bieg
    sezon odcinek krok poziom stopień turniej festiwal konkurs numer przykład wyścig
""")
_MASCULINE_OF = words("""
    dnia etapu tomu rozdziału punktu tygodnia miesiąca batalionu kilometra seta sezonu odcinka
    kroku poziomu stopnia turnieju festiwalu konkursu numeru roku wieku pułku meczu biegu
""")
_MASCULINE_IN = words("""
    dniu etapie tomie rozdziale punkcie tygodniu miesiącu batalionie kilometrze secie sezonie
    odcinku poziomie festiwalu konkursie numerze turnieju kroku stopniu roku wieku pułku meczu biegu
""")
_NEUTER = words("miejsce piętro liceum półrocze okrążenie wydanie posiedzenie spotkanie zadanie")
_NEUTER_OF = words("miejsca piętra półrocza okrążenia wydania posiedzenia spotkania zadania")
_NEUTER_IN = words("""
    miejscu piętrze liceum półroczu okrążeniu wydaniu posiedzeniu spotkaniu zadaniu
""")
_FEMININE = words("""
    liga klasa minuta runda kolejka edycja strona część rocznica godzina dywizja kompania dekada
    połowa kadencja rata sesja seria grupa tura
""")
_FEMININE_OF = words("""
    ligi lidze klasy klasie minuty minucie rundy rundzie kolejki kolejce edycji strony stronie
    części rocznicy godziny godzinie dywizji kompanii dekady dekadzie połowy połowie kadencji raty
    racie sesji serii grupy grupie tury turze
""")
_FEMININE_WITH = words("""
    ligę ligą klasę klasą minutę minutą rundę rundą kolejkę kolejką edycję edycją stronę stroną
    częścią rocznicę rocznicą godzinę godziną dywizję dywizją kompanię kompanią dekadę dekadą
    połowę połową kadencję kadencją ratę ratą sesję sesją serię serią grupę grupą turę turą
""")
_NOUNS = (
    *_MASCULINE, *_MASCULINE_OF, *_MASCULINE_IN, *_NEUTER, *_NEUTER_OF, *_NEUTER_IN,
    *_FEMININE, *_FEMININE_OF, *_FEMININE_WITH,
)  # fmt: skip


def neuter(digits: str) -> str:
    """Drugie, trzecie, dwudzieste pierwsze."""
    return re.sub(r"iego(?= |$)", "ie", re.sub(r"(?<!i)ego(?= |$)", "e", genitive(digits)))


def _before(digits: str, noun: str, within: bool) -> str:
    """The ordinal in the gender and case of its noun; roku is of a year, or within one."""
    if noun in {*_FEMININE, *_FEMININE_OF, *_FEMININE_WITH}:
        ending = "a" if noun in _FEMININE else "ę" if noun in _FEMININE_WITH else "y"
        return feminine_in(digits, ending)
    if noun in _MASCULINE:
        return str(ordinal(digits, "pl"))
    in_case = {*_MASCULINE_IN, *_NEUTER_IN}
    if noun in _NEUTER and (noun not in in_case or not within):
        return neuter(digits)
    is_of = noun in {*_MASCULINE_OF, *_NEUTER_OF}
    return locative(digits) if noun in in_case and (within or not is_of) else genitive(digits)


_STEMS = words("""
    Jan Karol Henryk Fryderyk Ludwik Pius Leon Benedykt Grzegorz Zygmunt Kazimierz Władysław
    Bolesław Aleksander Mikołaj Napoleon Wilhelm Edward Filip Klemens August Stanisław Stefan Piotr
    Paweł Franciszek
""")
_OTHER_STEMS = {"Aleksander": "Aleksandr", "Paweł": "Pawł", "Franciszek": "Franciszk"}
_QUEENS = words("Elżbiet Katarzyn Małgorzat Ann Krystyn Izabel Berenik")


def _kings(ending: str) -> tuple[str, ...]:
    stems = (_OTHER_STEMS.get(name, name) for name in _STEMS)
    return tuple(
        stem + ("i" if ending == "em" and stem[-1] in "kg" else "") + ending for stem in stems
    )


_RULERS: dict[str, str] = {
    **dict.fromkeys(_kings("a"), "ego"),
    **dict.fromkeys(_kings("owi"), "emu"),
    **dict.fromkeys(_kings("em"), "ym"),
    **{stem + end: end for stem in _QUEENS for end in "ayęą"},
    "Elżbiecie": "y", "Katarzynie": "y", "Małgorzacie": "y", "Annie": "y", "Krystynie": "y",
    "Maria": "a", "Marii": "y", "Marię": "ę", "Marią": "ą",
}  # fmt: skip
"""The name of a ruler in its case: the ending of its ordinal."""


def _behind(digits: str, name: str) -> str:
    ending = _RULERS[name]
    if ending == "ego":
        said = genitive(digits)
    elif ending == "emu":
        said = re.sub(r"ego(?= |$)", "emu", genitive(digits))
    elif ending == "ym":
        said = locative(digits)
    else:
        said = feminine_in(digits, ending)
    return said.capitalize()


ORDINALS: tuple[Rule, ...] = (
    rule(
        "ordinal before its noun",
        r"(?P<within>(?<!\w)(?i:we?|na|po|o|przy) )?(?<![\w.,])(?P<n>[1-9]\d{0,2})\. "
        rf"(?P<noun>{any_of(_NOUNS)})(?!\w)",
        lambda m: f"{m['within'] or ''}{_before(m['n'], m['noun'], bool(m['within']))} {m['noun']}",
        ("3. miejsce, w 2. lidze", "trzecie miejsce, w drugiej lidze"),
        ("na 4. piętrze do 21. minuty", "na czwartym piętrze do dwudziestej pierwszej minuty"),
        needs=".",
    ),
    rule(
        "ordinal before one thing",
        r"(?<![\w.,–-])(?<!\d )(?P<n>[2-9]|[1-9]\d{1,2}) "
        rf"(?P<noun>{any_of([*_MASCULINE, *_NEUTER, *_FEMININE])})(?!\w)",
        lambda m: f"{_before(m['n'], m['noun'], within=False)} {m['noun']}",
        ("to 15 rozdział, 5 miejsce", "to piętnasty rozdział, piąte miejsce"),
        needs=(*_MASCULINE, *_NEUTER, *_FEMININE),
    ),
    rule(
        "roman numeral of a ruler in its case",
        rf"(?<!\w)(?P<name>{any_of(_RULERS)}) (?P<n>(?=[IVX]){VALID_ROMAN})(?![\w'’]|\. ?[A-ZŁŚŻ])",
        lambda m: f"{m['name']} {_behind(roman(m['n']), m['name'])}",
        ("Elżbieta II, za Ludwika XIV,", "Elżbieta Druga, za Ludwika Czternastego,"),
        ("Janowi Pawłowi II i z Janem III", "Janowi Pawłowi Drugiemu i z Janem Trzecim"),
        needs="IVX",
    ),
)
