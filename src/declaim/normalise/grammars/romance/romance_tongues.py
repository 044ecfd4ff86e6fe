"""Languages from which a word comes, in short: dal lat. tardo, del fr., do gr., de l'angl."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from declaim.normalise.rules import Rule, any_of, rule


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    heads: str
    """A pattern for the word before a language."""
    tongues: Mapping[str, str]
    kinds: Mapping[str, str]
    """Words behind a language: lat. volg."""
    grammar: Mapping[str, str]
    """Short forms that only such a note has."""
    examples: tuple[tuple[str, str], ...]


_IN: Mapping[str, _Words] = {
    "it": _Words(
        heads=r"[Dd]al|[Dd]el|[Aa]l|[Nn]el|[Ii]l|[Dd]all['’]|[Dd]ell['’]|[Aa]ll['’]|[Nn]ell['’]|[Ll]['’]",
        tongues={
            "lat.": "latino", "gr.": "greco", "fr.": "francese", "franc.": "francese",
            "ingl.": "inglese", "ted.": "tedesco", "spagn.": "spagnolo", "sp.": "spagnolo",
            "port.": "portoghese", "arab.": "arabo", "ebr.": "ebraico", "provenz.": "provenzale",
            "prov.": "provenzale", "germ.": "germanico", "long.": "longobardo",
            "venez.": "veneziano", "got.": "gotico", "fr. ant.": "francese antico",
        },
        kinds={
            "volg.": "volgare", "mediev.": "medievale", "eccl.": "ecclesiastico",
            "ant.": "antico", "class.": "classico", "scient.": "scientifico", "parl.": "parlato",
        },
        grammar={
            "der. di": "derivato di", "der. da": "derivato da", "der. dal": "derivato dal",
            "der. del": "derivato del", "comp. di": "composto di", "comp. del": "composto del",
            "p. pres. di": "participio presente di", "p. pass. di": "participio passato di",
            "part. pres. di": "participio presente di", "part. pass. di": "participio passato di",
            "dim. di": "diminutivo di", "accr. di": "accrescitivo di",
            "propr.": "propriamente",
        },
        examples=(
            ("dal lat. tardo volare", "dal latino tardo volare"),
            ("(lat. volg. rota), dall'ingl. team", "(latino volgare rota), dall'inglese team"),
        ),
    ),
    "es": _Words(
        heads=r"[Dd]el|[Aa]l|[Ee]l",
        tongues={
            "lat.": "latín", "gr.": "griego", "fr.": "francés", "ingl.": "inglés",
            "al.": "alemán", "ár.": "árabe", "it.": "italiano", "ital.": "italiano",
            "port.": "portugués", "cat.": "catalán", "germ.": "germánico", "gót.": "gótico",
            "hebr.": "hebreo", "prov.": "provenzal", "occit.": "occitano", "quech.": "quechua",
            "fr. ant.": "francés antiguo",
        },
        kinds={"vulg.": "vulgar", "mediev.": "medieval", "tard.": "tardío", "hisp.": "hispánico",
               "ant.": "antiguo"},
        grammar={
            "part. pas. de": "participio pasado de", "part. pres. de": "participio presente de",
            "der. de": "derivado de", "der. del": "derivado del", "comp. de": "compuesto de",
            "dim. de": "diminutivo de",
        },
        examples=(
            ("del lat. vulg. rota", "del latín vulgar rota"),
            ("del fr. chemin, del ár. zayt", "del francés chemin, del árabe zayt"),
        ),
    ),
    "pt_BR": _Words(
        heads=r"[Dd]o|[Aa]o|[Nn]o",
        tongues={
            "lat.": "latim", "gr.": "grego", "fr.": "francês", "ingl.": "inglês",
            "ing.": "inglês", "al.": "alemão", "ár.": "árabe", "it.": "italiano",
            "ital.": "italiano", "esp.": "espanhol", "cast.": "castelhano", "germ.": "germânico",
            "hebr.": "hebraico", "prov.": "provençal", "quimb.": "quimbundo",
        },
        kinds={"vulg.": "vulgar", "mediev.": "medieval", "tard.": "tardio", "ant.": "antigo"},
        grammar={
            "part. pas. de": "particípio passado de", "part. pres. de": "particípio presente de",
            "der. de": "derivado de", "der. do": "derivado do", "comp. de": "composto de",
            "dim. de": "diminutivo de",
        },
        examples=(
            ("do lat. vulg. rota", "do latim vulgar rota"),
            ("do fr. chemin, do ár. zayt", "do francês chemin, do árabe zayt"),
        ),
    ),
    "fr": _Words(
        heads=r"[Dd]u|[Dd]e l['’]|[Ll]['’]",
        tongues={
            "bas lat.": "bas latin", "lat.": "latin", "gr.": "grec", "angl.": "anglais",
            "all.": "allemand", "ital.": "italien", "it.": "italien", "esp.": "espagnol",
            "ar.": "arabe", "néerl.": "néerlandais", "prov.": "provençal", "port.": "portugais",
            "anc. fr.": "ancien français", "a. fr.": "ancien français", "fr.": "français",
            "germ.": "germanique", "frq.": "francique", "occit.": "occitan", "hébr.": "hébreu",
        },
        kinds={"pop.": "populaire", "vulg.": "vulgaire", "médiév.": "médiéval",
               "class.": "classique", "ecclés.": "ecclésiastique", "imp.": "impérial"},
        grammar={
            "p. prés. de": "participe présent de", "p. passé de": "participe passé de",
            "part. prés. de": "participe présent de", "dim. de": "diminutif de",
            "dér. de": "dérivé de", "comp. de": "composé de",
        },
        examples=(
            ("du lat. pop. rota", "du latin populaire rota"),
            ("de l'angl. team, du gr. logos", "de l'anglais team, du grec logos"),
        ),
    ),
}  # fmt: skip


def tongues(language: str) -> tuple[Rule, ...]:
    """The name of a language in short before a word in small letters, and its kind."""
    own = _IN[language]

    def say(match: re.Match[str]) -> str:
        kind = f" {own.kinds[match['kind']]}" if match["kind"] else ""
        return match["head"] + own.tongues[match["tongue"]] + kind

    small = r" [\"“«*]?-?(?!(?:des?|du|di|del|do|da)\b)[^\W\d_A-ZÀ-Þ]{2}"
    return (
        rule(
            "language from which a word comes",
            rf"(?P<head>(?<![\w'’])(?:{own.heads}) ?|(?:\(|, )(?=(?:lat|gr|ár)\.))"
            rf"(?P<tongue>{any_of(own.tongues)})(?: (?P<kind>{any_of(own.kinds)}))?"
            rf"(?:(?={small})|(?:(?<=ted\.)|(?<=all\.))(?= [A-Z][a-z]))",
            say,
            *own.examples,
            near=r"[^\W\d_]\. ",
        ),
        rule(
            "short form of a dictionary",
            rf"(?<![\w.])(?:{any_of(own.grammar)})(?!\w)",
            lambda m: own.grammar[m[0]],
            (next(iter(own.grammar)) + " zeta", next(iter(own.grammar.values())) + " zeta"),
            near=r"[^\W\d_]\. ",
        ),
    )
