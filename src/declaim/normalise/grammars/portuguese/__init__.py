"""Portuguese figures, short forms and Roman numerals, for Portugal and Brazil."""

from dataclasses import replace

from declaim.normalise.common_rules import LanguageWords, tables_of
from declaim.normalise.grammars.portuguese.days.portuguese_births import BIRTHS
from declaim.normalise.grammars.portuguese.days.portuguese_dates import DATES
from declaim.normalise.grammars.portuguese.days.portuguese_hours import HOURS
from declaim.normalise.grammars.portuguese.notices.portuguese_addresses import ADDRESSES
from declaim.normalise.grammars.portuguese.notices.portuguese_adverts import ADVERTS
from declaim.normalise.grammars.portuguese.notices.portuguese_calls import CALL_SHORT, CALLS
from declaim.normalise.grammars.portuguese.notices.portuguese_councils import (
    COUNCIL_NUMBERED,
    COUNCIL_SHORT,
    COUNCILS,
)
from declaim.normalise.grammars.portuguese.notices.portuguese_families import FAMILIES, FAMILY_SHORT
from declaim.normalise.grammars.portuguese.notices.portuguese_hobbies import (
    HOBBIES,
    HOBBY_NUMBERED,
    HOBBY_SHORT,
)
from declaim.normalise.grammars.portuguese.notices.portuguese_laws import LEGAL
from declaim.normalise.grammars.portuguese.notices.portuguese_notices import (
    NOTICE_NUMBERED,
    NOTICE_SHORT,
    NOTICES,
)
from declaim.normalise.grammars.portuguese.notices.portuguese_papers import PAPERS
from declaim.normalise.grammars.portuguese.notices.portuguese_phones import PHONES
from declaim.normalise.grammars.portuguese.notices.portuguese_portugal import (
    PORTUGAL,
    PORTUGAL_NUMBERED,
    PORTUGAL_SHORT,
)
from declaim.normalise.grammars.portuguese.notices.portuguese_programmes import (
    PROGRAMME_SHORT,
    PROGRAMMES,
)
from declaim.normalise.grammars.portuguese.notices.portuguese_registers import (
    REGISTER_SHORT,
    REGISTERS,
)
from declaim.normalise.grammars.portuguese.notices.portuguese_reports import REPORTS
from declaim.normalise.grammars.portuguese.notices.portuguese_tables import TABLES_IN_TEXT
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_counts import COUNTS
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import fraction, nth
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_plurals import (
    LETTERS_IN_THE_PLURAL,
    PLURALS,
)
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_regions import REGIONS
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_seasons import SEASONS
from declaim.normalise.grammars.portuguese.portuguese_examples import EXAMPLES, ROMANCE
from declaim.normalise.grammars.portuguese.portuguese_figures import NUMERALS, WORDS
from declaim.normalise.grammars.portuguese.portuguese_rules import FIRST, OWN, SIGNS
from declaim.normalise.grammars.portuguese.portuguese_words import (
    ADDRESS,
    BOOKS,
    CONTEXT,
    LAWS,
    LETTERS,
    NUMBERED,
    SAID_AS_WORDS,
    SHORT,
)
from declaim.normalise.grammars.portuguese.quantities.portuguese_kitchen import MEASURES
from declaim.normalise.grammars.portuguese.quantities.portuguese_recipes import RECIPES
from declaim.normalise.grammars.portuguese.quantities.portuguese_sums import SUMS
from declaim.normalise.grammars.portuguese.quantities.portuguese_values import VALUES
from declaim.normalise.grammars.portuguese.shortened.portuguese_codes import CODES
from declaim.normalise.grammars.portuguese.shortened.portuguese_editions import EDITIONS, EVENTS
from declaim.normalise.grammars.portuguese.shortened.portuguese_names import NAMES
from declaim.normalise.grammars.portuguese.shortened.portuguese_references import REFERENCES
from declaim.normalise.grammars.portuguese.shortened.portuguese_rulers import ITEMS, UNLISTED
from declaim.normalise.grammars.portuguese.shortened.portuguese_short_forms import (
    MORE_NUMBERED,
    MORE_SHORT,
)
from declaim.normalise.grammars.portuguese.shortened.portuguese_titles import TITLES
from declaim.normalise.grammars.portuguese.signs.portuguese_bible import PLACES
from declaim.normalise.grammars.portuguese.signs.portuguese_glued import GLUED
from declaim.normalise.grammars.portuguese.signs.portuguese_marks import MARKS
from declaim.normalise.grammars.portuguese.signs.portuguese_strokes import STROKES
from declaim.normalise.grammars.portuguese.sports.portuguese_races import RACES
from declaim.normalise.grammars.portuguese.sports.portuguese_scores import SCORES
from declaim.normalise.grammars.portuguese.sports.portuguese_sport import SPORT
from declaim.normalise.grammars.romance import earliest_rules, romance_rules
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import words

__all__ = ["REGIONS", "TABLES"]

_NUMBERED = {
    **NUMBERED, **MORE_NUMBERED, **PORTUGAL_NUMBERED, **NOTICE_NUMBERED, **HOBBY_NUMBERED,
    **COUNCIL_NUMBERED,
}  # fmt: skip
_SHORT = {
    **SHORT, **MORE_SHORT, **PORTUGAL_SHORT, **NOTICE_SHORT, **REGISTER_SHORT, **CALL_SHORT,
    **HOBBY_SHORT, **COUNCIL_SHORT, **FAMILY_SHORT,
    **PROGRAMME_SHORT,
}  # fmt: skip
_ROMANCE = Romance(
    examples=ROMANCE,
    days={
        "seg": "segunda", "ter": "terça", "qua": "quarta", "qui": "quinta", "sex": "sexta",
        "sáb": "sábado", "sab": "sábado", "dom": "domingo",
    },
    to="a",
    either={"e/ou": "e ou", "e/ ou": "e ou", "e / ou": "e ou", "E/OU": "e ou",
            "E/ou": "E ou", "ou/e": "ou e"}
    | {
        f"{one}/{other}": f"{one} {'e' if a == 'todos' else 'ou'} {other}"
        for a, b in (("seu", "sua"), ("seus", "suas"), ("um", "uma"), ("ele", "ela"),
                     ("eles", "elas"), ("todos", "todas"), ("meu", "minha"), ("dele", "dela"))
        for one, other in ((a, b), (b, a))
    },
    or_="ou",
    and_="e",
    one_of=words("meio um cada Cada por o ao do no último primeiro"),
    titles={"Dr": "doutor", "Dra": "doutora", "Sr": "senhor", "Sra": "senhora", "Prof": "professor",
            "Profa": "professora", "Eng": "engenheiro", "Srs": "senhores", "Av": "avenida",
            "Sgt": "sargento", "Cb": "cabo", "Cel": "coronel", "Maj": "major", "Pe": "padre",
            "Dep": "deputado", "Sd": "soldado"},
    articles=words("artigo artigos inciso incisos parágrafo parágrafos alínea"),
    article_signs={"§": "parágrafo", "§§": "parágrafos", "art": "artigo", "Art°": "artigo",
    "art°": "artigo", "Art": "artigo",
    "art.": "artigo", "Art.": "artigo", "Par.": "parágrafo",
    "arts.": "artigos", "incs.": "incisos",
                   "Arts.": "artigos", "ART.": "artigo",
    "ARTS.": "artigos", "artº": "artigo", "Artº": "artigo",
    "artº.": "artigo", "Artº.": "artigo"},
    laws=LAWS,
    numbered=_NUMBERED,
    nth=lambda digits: nth(digits, False) if int(digits) < 200 else cardinal(digits, "pt_BR"),
    times={"às": "às", "das": "das"},
    saints=("são", "santa", "santo"),
    over="por",
    parts_of_day=("da manhã", "da tarde", "da noite", "da tarde"),
    times_as_many=("vez", "vezes"),
    thousands="mil",
    power="elevado a",
    comparisons=("menor que", "maior que", "menor ou igual a", "maior ou igual a"),
    powers=("ao quadrado", "ao cubo"),
    first_four=("primeiro", "segundo", "terceiro", "quarto"),
    ratios=("razão", "razão de", "proporção", "proporção de", "relação", "relação de", "rácio",
    "rácio de", "diluição"),
    out_of="de",
    books=BOOKS,
    half=("meio", "meia"),
    compass={"N": "norte", "S": "sul", "E": "leste", "O": "oeste", "W": "oeste", "L": "leste",
             "NO": "noroeste", "NW": "noroeste", "NE": "nordeste", "SO": "sudoeste",
             "SW": "sudoeste", "SE": "sudeste"},
    wind="ventos?|quadrante|rajadas|brisa|rumo|ondas|km/h de|nós de",
    said_as_words=SAID_AS_WORDS, plurals=LETTERS_IN_THE_PLURAL,
    dot="ponto",
    greek=words("alfa beta gama delta épsilon zeta eta teta iota capa lambda mi ni csi ômicron pi "
    "rô sigma tau ípsilon fi qui psi ômega"),
    phones=words("telefone telefones tel telemóvel celular whatsapp fax ligar ligue fone"),
)  # fmt: skip
_FIRST, _OWN = romance_rules(_ROMANCE, WORDS)
TABLES = tables_of(
    LanguageWords(
        figures=WORDS,
        short=_SHORT,
        numbered=_NUMBERED,
        address=ADDRESS,
        letters=LETTERS,
        said_as_words=SAID_AS_WORDS,
        numerals=NUMERALS,
        fraction=fraction,
        context=replace(CONTEXT, nth=nth, nouns=EVENTS),
    ),
    EXAMPLES,
    *_OWN,
    *OWN,
    first=(
        *STROKES,
        *MARKS,
        *RECIPES,
        *GLUED,
        *PLURALS,
        *BIRTHS,
        *REFERENCES,
        *ADDRESSES,
        *ADVERTS,
        *FAMILIES,
        *PROGRAMMES,
        *SCORES,
        *ITEMS,
        *REGISTERS,
        *CALLS,
        *HOBBIES,
        *COUNCILS,
        *PORTUGAL,
        *NOTICES,
        *SEASONS,
        *SUMS,
        *SIGNS,
        *TITLES,
        *MEASURES,
        *REPORTS,
        *TABLES_IN_TEXT,
        *VALUES,
        *LEGAL,
        *PLACES,
        *HOURS,
        *CODES,
        *PHONES,
        *RACES,
        *EDITIONS,
        *DATES,
        *earliest_rules(_ROMANCE, WORDS),
        *_FIRST,
        *PAPERS,
        *COUNTS,
        *SPORT,
        *FIRST,
        *UNLISTED,
        *NAMES,
    ),
)
