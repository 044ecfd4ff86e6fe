"""Portuguese rules for names with letters: parties, bar numbers, acronyms, initials, numerals."""

import re
from dataclasses import replace

from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import nth, ruled
from declaim.normalise.grammars.portuguese.portuguese_figures import NUMERALS
from declaim.normalise.grammars.portuguese.portuguese_words import (
    CONTEXT,
    NUMBERED,
    RULERS,
    SAID_AS_WORDS,
    SHORT,
    STATES,
)
from declaim.normalise.grammars.portuguese.shortened.portuguese_editions import EVENTS
from declaim.normalise.grammars.portuguese.shortened.portuguese_short_forms import MORE_SHORT
from declaim.normalise.numerals import cardinal, roman
from declaim.normalise.roman_rules import last_stop
from declaim.normalise.rules import Rule, after, any_of, before, rule, words
from declaim.normalise.spelled_words import initials, is_word

_OF = {
    **dict.fromkeys(words("AC AP AM CE DF ES MA PA PR PI RJ RN RS TO"), "do"),
    **dict.fromkeys(words("BA PB"), "da"),
}
_PARTY = re.compile(
    r"(?<![\w-])(?:P?MDB|PSDB|PFL|PTB|PDT|PSB|PPS|PSD|PSC|PSL|PSDC|PSTU|PSOL|P-SOL|PRB|PRTB|PROS"
    r"|PRP|PRONA|PTN|PTC|PMN|PMB|PHS|PEN|PCO|PCB|PC ?do ?B|PT ?do ?B|PT|PP|PR|PL|PV|DEM|UP|SD|PDC"
    r"|PDS"
    r"|ARENA|UDN|REDE|NOVO|UNIÃO)$"
)
_BODY = re.compile(
    r"(?<![\w-])(?:OAB|CRM|CRO|CRC|CREA|CRECI|CRMV|COREN|CREF|CRP|CRF|CRN|CREFITO|CRESS|TRE|TRT|TJ"
    r"|TCE|TCM|TJM|MPE?|DPE|PGE|PRF|PF|SSP|SES|SEFAZ|Sefaz|SEDUC|Seduc|GCM|CBM|CBMM|SEAP|SEJUS|JUCE|DETRAN|Detran|PM|PC|CUT|SESC|Sesc|SENAI|Senai|Sebrae|SEBRAE|INSS)$"
)
_CASE = re.compile(
    r"\b(?:E?A?REsp|HC|RHC|A?RE|R?MS|ADI|ADPF|CC|Rcl|OAB|CRM|CREA|CRECI)\b[^;()\n]{0,24}\d$"
)


def _of_state(match: re.Match[str]) -> str | None:
    text = before(match, 40)
    state = match["state"]
    if match["mark"].strip() == ",":
        if after(match, 1) != ")" or not _PARTY.search(text):
            return None
    elif match["mark"] == "/" and text[-1:].isdigit():
        return f", {STATES[state]}" if _CASE.search(text) else None
    elif match["mark"] == " ":
        line = text.rpartition("\n")[2] + after(match, 60).partition("\n")[0]
        if not _BODY.search(text) or not re.search("[a-zß-ÿ]", line):
            return None
    elif not (_PARTY.search(text) or _BODY.search(text)):
        return None
    return f" {_OF.get(state, 'de')} {STATES[state]}"


_ENDS = frozenset(
    words("""
    SP SB SC SF SK ST SS SM MS ND NT NC NG NK NS RD RT RJ RK RS RN RM RC RG RP LD LT LL LM LP ML LK
    LS MP CK CH CS CT PS PT PH FF FT XT TT TH TS TZ
    """)
)
"""Two consonants at the end of a word that can be said."""


def _letters(match: re.Match[str]) -> str | None:
    word = match[0]
    line = before(match, 60).rpartition("\n")[2] + after(match, 60).partition("\n")[0]
    if word in CONTEXT.codes and re.match(r"[ :.]{0,2}(?:[Nn]\.?[º°] )?\d", after(match)):
        return None  # its digits come one by one
    if word[-2:] in _ENDS or word in SAID_AS_WORDS or not is_word(word):
        return None
    return " ".join(word) if re.search("[a-zß-ÿ]", line) else None


_FORMS = frozenset(form.replace(" ", "") for form in (*SHORT, *MORE_SHORT, *NUMBERED))


def _dotted(match: re.Match[str]) -> str | None:
    if match[0] in _FORMS:
        return None
    word = match[0].replace(".", "")
    said = word.capitalize() if word in SAID_AS_WORDS else " ".join(word)
    if before(match, 2) == ", " and _CAPITAL.match(after(match, 2)):  # Reis, F.S. Estudo das águas
        return f"{said}."
    return said + last_stop(match)


_CAPITAL = re.compile(" [A-ZÀ-Þ]")
_LABEL = re.compile(
    r"(?:^|\n|, |[.:;)] )$|\b(?:Anexo|Grupo|Classe|Vitamina|Série|Bloco|Turma|Tipo|Lote|Setor"
    r"|Ponto|Zona"
    r"|Apêndice|Opção|Plano|Fase|Quadro|Ala|Sala|Torre|Item|Annex|Appendix) $"
    r"|(?<!\bpor )(?<!\bcomo )\b[a-zà-ú]{4,} $"
)
"""Before one letter that is no initial, whose stop ends a sentence: hepatite B. Fale."""


def _initials(names: Rule) -> Rule:
    def say(match: re.Match[str]) -> str | None:
        alone = len(match["letters"].strip()) == len("A.")
        return None if alone and _LABEL.search(before(match)) else names.say(match)

    return replace(names, say=say)


_COUNTED = frozenset(name.lower() for name in NUMERALS.counted)
_QUEEN = re.compile(r"\b(?:[Rr]ainha|[Ii]mperatriz|[Dd]ona|[Pp]rincesa) $")
_TITLED = re.compile(rf"\b(?i:{any_of(NUMERALS.titles)}|dom|d\.|dona|são|santo) $")

_NAME = re.compile(
    r"(?<!\w)(?P<name>[A-ZÀ-Þ](?:[a-zà-ú]{2,20}\.?|[A-ZÀ-Þ]{1,12})) (?:[IVX]{1,4}(?:, | e )){0,6}$"
)


def _numeral(match: re.Match[str]) -> str | None:
    """Paris VII; kings, popes and chapters have rules of their own."""
    found = _NAME.search(before(match))
    if not found:
        return None
    name, text = found["name"], before(match)[: found.start()]
    if name in RULERS or name.lower() in _COUNTED:
        return None
    if name.isupper() and not re.search("[a-zß-ÿ]", before(match, 60) + after(match, 60)):
        return None  # a line in full capitals
    number = roman(match["n"])
    is_ruler = name.capitalize() in RULERS or _TITLED.search(text)
    if _QUEEN.search(text) and int(number) <= 10:
        return nth(number, True)
    return ruled(number) if is_ruler else cardinal(number, "pt_BR")


BEGINNINGS = words("""
    a o as os um uma ao à aos às da do das dos de na no nas nos em num numa para por pelo pela pelos
    pelas com sem e ou mas nem que se como quando quem onde qual quais porque pois já não
    sim ele ela eles elas este esta estes estas esse essa esses essas isto isso aquele aquela
    seu sua seus suas meu minha nosso nossa depois antes após desde até entre sobre sob
    durante segundo conforme então
    assim também ainda só hoje ontem agora aqui ali lá há é são foi foram era eram tem têm ter ser
    está estão pode podem deve devem cada todo toda todos todas muito muita muitos muitas outro
    outra
    outros outras algum alguma alguns algumas nenhum nenhuma mais menos apenas apesar além contra
    embora enquanto porém contudo portanto logo quanto tanto outrora dois duas três quatro cinco
    primeiro segundo terceiro em caso trata houve veja leia calcule considere seja sejam determine
""")
NAMES = (
    rule(
        "state behind a party or an office",
        rf"(?P<mark>(?<=[A-Za-zà-ú\d])(?:-|/| - | – )"
        rf"|(?<=[A-Z]), |(?<=[A-Zcnz]) )(?P<state>{any_of(STATES)})(?![\w-])",
        _of_state,
        (
            "(PMDB-AL), (PT, RJ), a OAB/SP",
            "(P M D B de Alagoas), (P T do Rio de Janeiro), a O A B de São Paulo",
        ),
        ("REsp 12.345/SP", "recurso especial doze mil trezentos e quarenta e cinco, São Paulo"),
        ("PC CE e PM SP", "P C do Ceará e P M de São Paulo"),
        shapes=(
            "A A",
            "a A",
            "A-A",
            "a-A",
            "0-A",
            "A/A",
            "a/A",
            "0/A",
            "A - A",
            "a - A",
            "0 - A",
            "A – A",
            "a – A",
            "0 – A",
            "A, A",
        ),
    ),
    rule(
        "acronym that ends in two consonants",
        r"(?<![\w.-])[A-Z]{2,3}[BCDFGHJKLMNPQRSTVWXZ]{2}(?![\w]|\.[A-Z])",
        _letters,
        ("a UEPB e o CEHL", "a U E P B e o C E H L"),
        shapes=("AAAA",),
    ),
    rule(
        "acronym that begins with consonants that clash",
        r"(?:(?<=[\w)])(?P<stroke>/)|(?<![\w./-]))(?!SCH)[B-DF-HJ-NP-TV-Z]{4}[A-Z]{2,9}(?!\w|\.[A-Z])",
        lambda m: (
            ", " * bool(m["stroke"]) + " ".join(m[0].lstrip("/"))
            if re.search("[a-zß-ÿ]", before(m, 60) + after(m, 60)) and m[0] not in SAID_AS_WORDS
            else None
        ),
        ("o CPHNAMA de São Luís", "o C P H N A M A de São Luís"),
        shapes=("AAAAAA",),
    ),
    rule(
        "acronym behind a prefix",
        r"(?<![\w.-])(?P<prefix>ex|[Ee]x|pré|Pré|anti|Anti|pós|Pós|pró|Pró|não|vice|sub|mini|super"
        r"|inter"
        r"|auto|extra|co)-(?P<word>[A-Z]{2,5})(?!\w)",
        lambda m: (
            f"{m['prefix']} "
            + (
                m["word"].capitalize()
                if m["word"] in SAID_AS_WORDS or is_word(m["word"])
                else " ".join(m["word"])
            )
        ),
        ("o ex-PTC e o pré-ENEM", "o ex P T C e o pré Enem"),
        shapes=("a-AA",),
    ),
    rule(
        "initial behind a surname",
        r"(?<=[A-ZÀ-Þ]{3}, )(?<![IVXL]{3}, )(?P<letter>[A-ZÀ-Þ])\.(?= ?\(|,| [A-ZÀ-Þ])",
        lambda m: m["letter"],
        ("de SILVA, R. As aves", "de Silva, R As aves"),
        shapes=("A, A.",),
    ),
    rule(
        "acronym with stops",
        r"(?<![\w.])(?:[A-ZÀ-Þ]\.){2,6}(?!\w)",
        _dotted,
        ("a O.N.U. e a G.N.R. do Porto", "a Onu e a G N R do Porto"),
        shapes=("A.A.",),
    ),
    rule(
        "numeral behind a name",
        r"(?:(?<=[A-Za-zà-ú]{2} )|(?<=[a-zà-ú]\. )|(?<=[IVX] e )|(?<=[IVX], ))"
        r"(?P<n>I(?= [a-zà-ú]{2}| e II|[,;:)]|\.?$)|II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XV|XVI{0,3}"
        r"|XIX|XX|XXI{0,3})"
        r"(?![\w'’-]|\.[A-Z]| de [A-ZÀ-Þ])",
        _numeral,
        ("a Universidade de Paris VII", "a Universidade de Paris sete"),
        ("a região (NUT III)", "a região (N U T três)"),
        ("Cálculo I e II, o Vídeo I não", "Cálculo um e dois, o Vídeo um não"),
        needs="IVX",
        shapes=("a A", "A A", ". A", ", A"),
        first=r"[IVX](?<!\w[IVX])",
    ),
    rule(
        "one against another",
        rf"(?<=[a-zà-ú)]) [xX] (?=[A-ZÀ-Þ](?:[a-zà-ú]|[A-Z]{{1,2}} [A-ZÀ-Þ][a-zà-ú]))"
        rf"(?!(?i:{'|'.join(EVENTS)})(?!\w))",
        lambda m: (
            None
            if re.search(
                r"\b(?:variável|eixo|valor|função|incógnita|d[eo]|[an]?o|em"
                r"|social|plataforma|rede)$",
                before(m),
            )
            else " versus "
        ),
        ("Flamengo x Vasco", "Flamengo versus Vasco"),
        shapes=("a a A", "a A A", ") a A", ") A A"),
    ),
    _initials(
        initials(
            BEGINNINGS,
            "MIVXLCD",
            [*SHORT, *MORE_SHORT, *NUMBERED, "S."],
            ("de J. R. R. Tolkien e Ana A. S. Silva", "de J R R Tolkien e Ana A S Silva"),
            ("tem hepatite B. Fale", "tem hepatite B. Fale"),
        )
    ),
)
"""Before all others."""
