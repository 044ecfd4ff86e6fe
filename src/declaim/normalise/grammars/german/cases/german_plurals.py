"""German nouns in the plural, by their ends: a guess for the adjective before them."""

import re

from declaim.normalise.rules import any_of, words

_ONE_IN_EN = (
    r"(?i:\w*(?:garten|wagen|boden|hafen|ofen|kasten|laden|faden|schaden|graben|bogen|magen|braten"
    r"|regen|segen|kuchen|rahmen|namen|samen|rücken|brunnen|haken|balken|leben|wesen|zeichen|(?:[bdfglmnpstz]|mär|pär|tier)chen"
    r"|becken|kissen|eisen|verfahren|unternehmen|vermögen|verhalten|einkommen|abkommen|verbrechen"
    r"|treffen|rennen|essen|wissen|vertrauen|schreiben|vorhaben|fernsehen|examen|volumen|frieden"
    r"|glauben|willen|haufen|schinken|streifen|tropfen|posten|orden|reifen|husten|knochen|rasen"
    r"|morgen|süden|norden|osten|westen|konzern|kern|stern|ansehen|interesse|turnen|singen|feiern"
    r"|aussehen|denken|handeln|lernen|bauen|wohnen|arbeiten|reisen|schwimmen|tanzen|fahren)"
    r"|bayern|ostern|pommern|luzern|bern|baden|sachsen|hessen|preußen|bremen|münchen|schweden"
    r"|polen|italien|spanien|belgien|\w+(?:ingen|hausen|stetten|tanien)|(?:rumänien"
    r"|slowenien|kroatien|serbien|albanien|armenien|georgien|indien|asien))"
)
"""Nouns in -en and -ern of one thing."""
_MANY_IN_ER = any_of(
    words(
        "kinder häuser länder bücher bilder männer wälder räder güter glieder lieder felder gelder "
        "kleider schilder wörter dörfer bänder blätter ämter gläser eier löcher völker eltern "
        "denkmäler schlösser hölzer gräber täler dächer hörner hühner rinder geister leiber "
        "mütter väter brüder töchter äpfel vögel mäntel nägel gärten häfen läden böden schäden"
    )
)
_MANY_IN_E = any_of(
    words(
        "schlüsse rufe würfe brüche stöße eindrücke gänge klänge sprünge ströme böden stöcke "
        "tage jahre monate werke spiele gebiete projekte berufe betriebe vereine teile kurse "
        "kriege könige punkte gesetze texte briefe schiffe preise kreise dienste bereiche angebote "
        "tiere ergebnisse freunde abende wege orte worte rechte institute stücke beine arme filme "
        "produkte medikamente dokumente instrumente elemente argumente experimente objekte "
        "verbände bestände zustände gegenstände einwände städte kräfte gäste pläne bäume höfe "
        "züge söhne beiträge aufträge verträge anträge räume träume fälle unfälle abfälle plätze "
        "schätze sätze grundsätze zusätze ansätze einsätze umsätze künste gründe hände wände "
        "bände mächte nächte früchte schläge vorschläge stühle töne vorstände ärzte märkte "
        "zwecke maße themen versuche besuche hunde fische steine schritte  "
        "metalle systeme probleme formulare exemplare leute formate geräte magazine "
        "termine motive vorurteile urteile vorteile nachteile unterschiede verluste "
        "begriffe angriffe schuhe stoffe konzerte gerichte berichte gewichte geschäfte hefte "
        "kontakte konflikte effekte aspekte jahrhunderte jahrzehnte abschlüsse beschlüsse flüsse "
        "zuschüsse ausschüsse klöster kenntnisse verhältnisse ereignisse verzeichnisse bündnisse "
        "offiziere soldaten ingenieure redakteure friseure"
    )
)
_MANY = re.compile(
    rf"(?!(?:{_ONE_IN_EN})$)\w{{2,}}[^aiou]?(?:en|ern|eln)|(?i:\w*(?:{_MANY_IN_ER})n?)"
    rf"|(?i:\w*(?:{_MANY_IN_E}))|(?!Chaos|Moos|Mythos|Ethos|Kosmos)\w+(?:[oy]|(?:kamer|om|op|pizz|sof)a|taxi|tel|ub|rk|eam|ket|ol|op|ick|ip)s"
    r"|(?i:\w*(?:verkehrs|lebens|hilfs|arznei)mittel)"
)
_OF_PERSONS = re.compile(r"\w{2,}(?:[^aeiou]er|ier|ler)")
"""Schüler, Lehrer: one or many."""


def is_plural(noun: str) -> bool:
    """Städte, Kirchen, Kindern; a noun that is the same for one and for many counts as one."""
    return _MANY.fullmatch(noun) is not None


def is_surely_plural(noun: str) -> bool:
    """Tage, Rechte, Abschlüsse: no noun of one thing looks like this."""
    return re.fullmatch(rf"(?i:\w*(?:{_MANY_IN_E}))", noun) is not None


def may_be_plural(noun: str) -> bool:
    """Schüler, Lehrer, Mitglieder: what is the same for one and for many."""
    return _OF_PERSONS.fullmatch(noun) is not None
