"""Men and women in one writing: o(a) aluno(a), el/la alumno/a, il/la candidato/a, tod@s."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from declaim.normalise.figure_words import Examples, Figures
from declaim.normalise.grammars.romance.romance_words import Romance
from declaim.normalise.rules import Rule, any_of, rule, words

_BARE = str.maketrans("áéíóúê", "aeioue")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    articles: tuple[str, ...]
    """Pairs of a man's and a woman's article, with a comma between them."""
    examples: Mapping[str, Examples]
    ending: tuple[str, str] = ("os", "as")
    """Of the plural in place of @s."""


_IN: Mapping[str, _Words] = {
    "pt_BR": _Words(
        articles=words("""
            o,a os,as do,da dos,das no,na nos,nas ao,à aos,às pelo,pela pelos,pelas um,uma uns,umas
            num,numa dum,duma seu,sua seus,suas meu,minha deste,desta neste,nesta
        """),
        examples={
            "article and noun": (
                ("o(a) aluno(a), ao(à) autor(a)", "o aluno ou a aluna, ao autor ou à autora"),
                ("os(as) vencedores(as)", "os vencedores e as vencedoras"),
                ("um(a) novo(a) sócio(a)", "um novo sócio ou uma nova sócia"),
                ("Prezado(a) Senhor(a)", "Prezado Senhor ou Prezada Senhora"),
            ),
            "article": (
                ("do/da, cada um(a), o(a) docente", "do ou da, cada um ou uma, o ou a docente"),
            ),
            "other ending": (
                ("bem-vindo(a), cidadão(ã)", "bem-vindo ou bem-vinda, cidadão ou cidadã"),
                ("aluno(a)s", "alunos e alunas"),
            ),
            "at": (("tod@s, car@ amig@", "todos e todas, caro amigo ou cara amiga"),),
        },
    ),
    "es": _Words(
        articles=words("""
            el,la los,las un,una unos,unas del,de_la al,a_la
        """),
        examples={
            "article and noun": (
                (
                    "el/la alumno/a, del/la autor(a)",
                    "el alumno o la alumna, del autor o de la autora",
                ),
                ("los/as socios/as", "los socios y las socias"),
                ("Estimado/a vecino/a", "Estimado vecino o Estimada vecina"),
            ),
            "article": (("el/la docente, un/a", "el o la docente, un o una"),),
            "other ending": (("una alumna/o, alemán/a", "una alumna o alumno, alemán o alemana"),),
            "at": (("tod@s l@s niñ@s", "todos los niños y todas las niñas"),),
        },
    ),
    "it": _Words(
        articles=words("""
            il,la i,le gli,le lo,la un,una uno,una del,della dei,delle degli,delle al,alla ai,alle
            agli,alle dal,dalla dai,dalle dagli,dalle nel,nella nei,nelle sul,sulla sui,sulle
            quel,quella
        """),
        ending=("i", "e"),
        examples={
            "article and noun": (
                ("il/la candidato/a", "il candidato o la candidata"),
                (
                    "dei/delle soci/e, al/la amico/a",
                    "dei soci e delle socie, all'amico o all'amica",
                ),
                ("Caro/a socio/a", "Caro socio o Cara socia"),
            ),
            "article": (("il/la docente, dei/delle", "il o la docente, dei o delle"),),
            "other ending": (
                ("libera/o, studente/ssa", "libera o libero, studente o studentessa"),
                ("lavoratori/trici", "lavoratori e lavoratrici"),
            ),
            "at": (("tutt@, car@ amic@", "tutti e tutte, cari amici e care amiche"),),
        },
    ),
}
_ENDS = "as?|os?|e|ãs?|ssa|sse|trice|trici|che"
_PAIRED = rf"[^\W\d_]{{2,26}}(?:-[^\W\d_]{{2,16}})?(?:/(?:{_ENDS})|\((?:{_ENDS})\)|\(a\)s)"
_PLURAL = re.compile("[si]$")


_CHANGES = tuple(
    (re.compile(end), re.compile(f"(?:{tail})$"), new)
    for end, tail, new in (
        ("tri(?:ce|ci)", "tor[ei]", "{}"),
        ("ss[ae]", "[ei]", "e{}"),
        ("ãs?", "ãos?", "{}"),
        ("che", "ci", "{}"),
        ("e", "(?<=i)ci", "che"),
        ("e", "(?<=[cgl]i)", "{}"),
        ("e", "(?<![cgl])i", "{}"),
        ("[ao]s", "[oae]s", "{}"),
        ("a", "(?<=ã)o", ""),
        ("[ao]", "[oae]", "{}"),
        ("a", "(?<=[rlsnz])", "{}"),
    )
)
"""The ending that is written behind the stroke, what it takes the place of, and what is put."""


def other_ending(one: str, end: str) -> str | None:
    """The word with the ending behind its stroke: alunos/as, alemán/a, studente/ssa."""
    for ends, tail, new in _CHANGES:
        if ends.fullmatch(end) and tail.search(one) and not one.endswith(end):
            if one[-1] in "nsl":
                one = one[:-2] + one[-2:].translate(_BARE) if new and one[-2] in "áéóê" else one
            return tail.sub(new.format(end), one)
    return None


def _pair(written: str) -> tuple[str, str] | None:
    """Both words; aluno(a)s are alunos and alunas."""
    if written.endswith(")s"):
        many = written[:-4] + ("es" if written[-5] == "r" else "s")
        written = f"{many}(as)"
    one, end = re.split(r"[/(]", written.rstrip(")"))
    other = other_ending(one, end)
    return (one, other) if other else None


_OF_MANY = {f"{one}s": (f"{one}(a)s",) for one in ("o", "do", "no", "pelo")}
"""Portuguese: o(a)s alunos."""


def _articles(pairs: tuple[str, ...]) -> Mapping[str, tuple[str, str]]:
    """Each way to write two articles, the longer first: o(a), do/da, dos(as), del/la."""
    found: dict[str, tuple[str, str]] = {}
    for pair in pairs:
        man, woman = (form.replace("_", " ") for form in pair.split(","))
        for one, other in ((man, woman), (woman, man)):
            ends = {other, other.split()[-1]}
            if one + "a" == other or one[:-1] == other[:-1] or one[:-2] == other[:-2]:
                ends.add(re.sub("^.*(?=[aoàe]s?$)", "", other))
            if one.startswith("ao"):  # ao(a)
                ends.add("a" + one[2:])
            if other[-2:] in {"la", "le"}:
                ends.add(other[-2:])
            for end in ends:
                for written in (f"{one}/{end}", f"{one}({end})", *_OF_MANY.get(one, ())):
                    found.setdefault(written, (one, other))
                    found.setdefault(written.capitalize(), (one.capitalize(), other))
                    found.setdefault(written.title(), (one.capitalize(), other))
    return found


def genders(words_: Romance, figures: Figures) -> tuple[Rule, ...]:
    """Both are said in full, each with its article."""
    own = _IN[figures.language]
    articles = _articles(own.articles)
    head = any_of(articles)

    def joined(one: str, other: str) -> str:
        joint = figures.ampersand if _PLURAL.search(one) else words_.or_
        if joint in {"y", "o"} and figures.language == "es":
            joint = re.sub("y(?=h?i)", "e", joint + other)[:1] if joint == "y" else joint
            joint = "u" if joint == "o" and re.match("h?o", other) else joint
        said = f"{one} {joint} {other}"
        if figures.language == "it":
            said = re.sub(r"\b(?P<a>l|\w*ll)a (?=[aeiou])", r"\g<a>'", said)
            said = re.sub(r"\b(?P<a>[ad]|da|ne|su)l (?=[aeiou])", r"\g<a>ll'", said)
        return said

    def with_article(match: re.Match[str]) -> str | None:
        pairs = [_pair(word) for word in match["words"].split()]
        if match["article"]:
            pairs.insert(0, articles[match["article"]])
        if not all(pairs) or len(pairs) < 2:
            return None
        one, other = (" ".join(side) for side in zip(*filter(None, pairs), strict=True))
        return joined(one, other)

    def alone(match: re.Match[str]) -> str:
        one, other = articles[match[0]]
        return f"{one} {words_.or_} {other}"

    def ending(match: re.Match[str]) -> str | None:
        pair = _pair(match[0])
        return joined(*pair) if pair else None

    return (
        rule(
            "men and women with their article",
            rf"(?<![\w/(.@-])(?:(?P<article>{head}) )?(?P<words>(?:{_PAIRED} ){{0,2}}"
            rf"(?!(?:{head})(?![\w/(])){_PAIRED})(?![\w/(@-])",
            with_article,
            *own.examples["article and noun"],
            needs="/(",
            shapes=("a/a", "a(a"),
        ),
        rule(
            "article of a man or of a woman",
            rf"(?<![\w/(.@-])(?:{head})(?![\w/(@-])",
            alone,
            *own.examples["article"],
            needs="/(",
            shapes=("a/a", "a(a", "A/a", "A(a"),
        ),
        rule(
            "other ending of a man or of a woman",
            r"(?<![\w/(.@-])[^\W\d_]{2,26}(?:-[^\W\d_]{2,16}(?:/as?|\(as?\))"
            r"|(?<=[^\W\d_]{2}a)s?(?:/os?|\(os?\))|[/(](?:ãs?|ssa|sse|trice|trici|che)\)?|\(a\)s"
            r"|(?:(?<=[éáóê][nsl])|(?<=[ñh]ol)|(?<=uiz))(?:/a|\(a\)))(?![\w/(@-])",
            ending,
            *own.examples["other ending"],
            needs="/(",
            shapes=("a/a", "a(a"),
        ),
        _at(own, joined, figures.language),
    )


def _at(own: _Words, joined: Callable[[str, str], str], language: str) -> Rule:
    """Tod@s, l@s alumn@s: the sign stands for both endings."""
    man, woman = own.ending

    def halves(word: str) -> tuple[str, str] | None:
        stem, _, tail = word.partition("@")
        if stem.lower() == "l" and language == "es":
            return (
                (f"{stem}os", f"{stem}as")
                if tail
                else (f"{'E' if stem == 'L' else 'e'}l", f"{stem}a")
            )
        if len(stem) < 2 or stem[-1] in "aeouy":
            return None
        if language == "it":
            hard = "h" if stem[-1] in "cg" else ""
            return stem + man * (stem[-1] != "i"), stem + hard + woman
        if stem[-2:] in {"or", "dr"}:
            return (f"{stem}es", f"{stem}as") if tail else (stem, f"{stem}a")
        return (stem + man, stem + woman) if tail else (f"{stem}o", f"{stem}a")

    def both(match: re.Match[str]) -> str | None:
        pairs = [halves(word) for word in match[0].split()]
        if not all(pairs):
            return None
        one, other = (" ".join(side) for side in zip(*filter(None, pairs), strict=True))
        return joined(one, other)

    word = r"[^\W\d_]{1,20}@s?" if language != "it" else r"[^\W\d_]{2,20}@"
    return rule(
        "sign of men and women",
        rf"(?<![\w@./-]){word}(?: {word}){{0,3}}(?![\w@]|[.-]\w)",
        both,
        *own.examples["at"],
        needs="@",
        shapes=("a@",),
    )
