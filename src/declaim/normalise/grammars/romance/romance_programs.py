"""Programs in the Romance languages: points of a version, GNU/Linux, channels, marks and rooms."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from declaim.normalise.grammars.romance.romance_words import SOFTWARE
from declaim.normalise.numerals import cardinal, dotted, one_by_one
from declaim.normalise.rules import AT_NUMBER, Rule, after, any_of, before, rule, words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    dot: str
    gnu: str
    """The name as it is said."""
    hash: str
    """The sign before the name of a channel."""
    version: str
    """The word before a number, which has a rule of its own."""
    points: bool
    """Whether the point of a version is a decimal mark to the rules of figures."""


_IN: Mapping[str, _Words] = {
    "it": _Words(version="versione", dot="punto", gnu="Gnu", hash="cancelletto", points=False),
    "es": _Words(version="versión", dot="punto", gnu="Gnu", hash="almohadilla", points=True),
    "pt_BR": _Words(version="versão", dot="ponto", gnu="Gnu", hash="cerquilha", points=True),
    "fr": _Words(version="version", dot="point", gnu="Gnou", hash="dièse", points=False),
}
_NAMED = (
    *SOFTWARE,
    "Mac OS",
    *words("""
    nginx Nginx Apache curl openssl OpenSSL OpenSSH bash Bash zsh gcc GCC Clang CMake git npm pip
    glibc systemd python ruby php perl node java PyPy RubyGems Bundler JRuby Blender Inkscape
    Krita QGIS Godot Scribus TensorFlow PyTorch NumPy SciPy pandas Pandas Flask Jupyter TypeScript
    Postgres Redis Gradle Maven Scala Elixir Erlang Haskell Julia Lua Golang Plone Xfce openSUSE
    CentOS Gentoo Slackware Mandriva RHEL FreeBSD OpenBSD NetBSD Thunderbird Vivaldi Moodle
    Mastodon Nextcloud Ansible Terraform Vagrant VirtualBox QEMU Audacity VLC FFmpeg MediaWiki
    phpMyAdmin jQuery Ember Svelte Nuxt Webpack Babel ESLint Hadoop Kafka Elasticsearch Sass Vim
    Emacs LaTeX ConTeXt Raspbian Elementary
"""),
)
_VERSION = r"(?i:(?<!\w)(?:versi(?:on[ei]?|ón|ones)|vers[ãa]o|vers[õo]es|versions?|release))"
_LISTED = rf"(?:(?<!\w)(?:{any_of(_NAMED)})|{_VERSION})"
_CAMEL = r"(?<!\w)(?:[A-Z][a-z\d]{1,15}[A-Z][A-Za-z]{0,15}|[a-z]{1,3}[A-Z][A-Za-z]{1,20})"
_MORE = r"(?:\d{1,3}(?:\.[\dx]{1,3}){0,3}(?:(?:,| e| y| et| o| u| ou| a| à| -| –)? |/)){0,4}"
LISTED_BEFORE = re.compile(rf"{_LISTED} \(?{_MORE}$")
"""Before the number of a version, or a row of them."""
_CAMEL_BEFORE = re.compile(rf"{_CAMEL} {_MORE}$")
_NEWER = re.compile(
    r" (?:o|u|ou|e|y|et|oppure) (?:vers\w+ )?(?:più recent|successiv|superior|posterior|más recient"
    r"|m[aá]s nuev|mais (?:recent|nov)|plus récent|supérieur|ultérieur|anterior|precedent)"
)
_ABOUT = re.compile(
    rf"{_LISTED}|(?i:\b(?:bugs?|patch\w*|kernel|releases?|commits?|branch\w*|backport\w*|changelog"
    r"|framework|firmware|software|distros?|repositor\w+|gems?|compilador\w*|compilator\w*"
    r"|deprecat\w*)\b)"
)
"""Words of a text about programs."""
_NO_NOUN = re.compile(
    r"(?:[.,;:!?)\]\"]+(?=\s|$)|$|\s*\n| (?:[-–—(]|(?:e|y|o|u|ou|et|com|con|avec|para|per|pour|de"
    r"|del|della|do|da|dos|das|du|des|a|al|alla|ao|à|en|em|in|no|na|nel|nella|que|che|como|come|se|si"
    r"|es|é|è|est|ya|já|già|está|fue|foi|será|sarà|tiene|tem|ha|há|hay|não|non|ya|sin|sem|por|não|há"
    r"|desde|até|hasta|mas|pero|quando|cuando|ainda|todavía)(?!\w)))"
)
"""Behind a number that no noun or unit follows."""
_VERSION_NEAR = re.compile(
    r"(?i:\b(?:versi|versão|release|rilasci))[^.,;(\n]{0,30}\(?"
    r"(?:, (?:como|come|comme)(?: \w{1,3})? )?$"
)
_OF_A_DAY = re.compile(r"\b(?i:del|dell'|dal|de|do|du|al|il|el|le|em|dia|on|of|at|desde|depuis) ?$")
"""Before a day, and in no version: versione del 3.1.11."""
_HOUR = re.compile(r"\b(?i:às?|las?|das|horas?|ore|alle|dalle|h) $")
_MEASURED = re.compile(
    r"(?i:magnitud|nota|media|promedio|total|índice|precio|mag|escala|grado|puntuación|média"
    r"|preço|escore|richter|tasa|valor|factor|fator) $"
)
_BIG_NAME = re.compile(r"(?:^|[\s(\"'])[A-ZÀ-Þ][\wÀ-ÿ-]{1,20} $")
_MANY = re.compile(r" ?(?:[%°ºª€$£]|(?:mil|mill|milh|bilh|mld|mln|por c|per c|pour c)\w*)")


def versions(language: str) -> tuple[Rule, ...]:
    """RubyGems 2.6.13 is no date, and the point of PyCor 2.0 no decimal mark."""
    dot, points, own = _IN[language].dot, _IN[language].points, f"{_IN[language].version} "

    def three(match: re.Match[str]) -> str | None:
        text = before(match, 80)
        near = _VERSION_NEAR.search(text) and not _OF_A_DAY.search(text)
        if not near and not LISTED_BEFORE.search(text) and not _NEWER.match(after(match, 40)):
            first, second, _ = match["n"].split(".")
            if (
                not _CAMEL_BEFORE.search(text)
                or int(first) > _MONTHS
                or "0" in first[0] + second[0]
            ):
                return None
        return " ".join([dotted(match["n"], language, dot), *match["end"].upper()])

    def two(match: re.Match[str]) -> str | None:
        if _MANY.match(after(match, 12)) or before(match, 10).lower().endswith(own):
            return None
        text, (whole, part) = before(match, 80), match[0].split(".")
        if re.search(r"(?<!\w)[vV]\.? ?$", text):  # which has a rule of its own
            return None
        if text.endswith("/") and not re.search(r"\d\.\d{1,2}/$", text):
            return None
        is_time = len(part) == 2 and int(whole) <= _HOURS and part < "60"
        if is_time and _HOUR.search(text):
            return None
        named = LISTED_BEFORE.search(text) or _CAMEL_BEFORE.search(text)
        may_be_time = not points and is_time and part[-1] in "05"
        if not named and points and part == "0":
            is_name = _BIG_NAME.search(text) or _NO_NOUN.match(after(match, 40))
            named = is_name if language == "es" and not _MEASURED.search(text) else None
        if not named and not may_be_time and _NO_NOUN.match(after(match, 40)):
            named = _ABOUT.search(before(match, 160)) or _ABOUT.search(after(match, 80))
        return dotted(match[0], language, dot) if named else None

    said = dotted("2.6.13", language, dot), dotted("1.0", language, dot)
    return (
        rule(
            "version in short",
            r"(?<![\w.])[vV]\. ?(?P<n>\d{1,2}(?:\.\d{1,2}){1,2})(?!\w|[.,-]\d)",
            lambda m: f"{own}{dotted(m['n'], language, dot)}",
            ("Zeta v. 1.0", f"Zeta {own}{said[1]}"),
            needs="vV",
            shapes=("0.0",),
        ),
        rule(
            "version with three figures",
            r"(?<![\w.,/$€£-])(?P<n>\d{1,3}(?:\.\d{1,3}){2})(?P<end>[a-z]?)"
            r"(?![\w%]|[.,/-]?\d)",
            three,
            ("RubyGems 2.6.13", f"RubyGems {said[0]}"),
            first=AT_NUMBER,
            shapes=("0.0",),
        ),
        rule(
            "version with two figures",
            r"(?<![\w.,:$€£-])(?<!\D/)(?<![€$£] )\d{1,3}\.\d{1,2}"
            r"(?![\w%:-]|/(?!\d\.\d)|[.,][\dx])",
            two,
            ("ZetaPy 1.0", f"ZetaPy {said[1]}"),
            ("Ruby 1.0, 2.6", f"Ruby {said[1]}, {dotted('2.6', language, dot)}"),
            first=AT_NUMBER,
            shapes=("0.0",),
        ),
    )


_MONTHS, _HOURS = 12, 24
_ONE_NAME = r"(?:TCP|UDP)/IP|CI/CD|PL/SQL|SSL/TLS|TLS/SSL|AC/DC|S/(?=MIME(?!\w))|I/O|A/B"
_CHANNEL = re.compile(
    r"(?i:\b(?:canal[ei]?|canales|canais|canaux|salon|salons|channels?|chan|irc|slack|discord|oftc|freenode|libera))"
    r"(?!\w)[^.;!?\n]{0,40}$"
)
_SERVED = re.compile(
    r"[\w#-]{1,30}(?:@irc\.| (?:en|no|na|em|su|sur|on|at|in) "
    r"(?:OFTC|Freenode|freenode|Libera|IRC|irc))"
)
_ROOM = re.compile(
    r"(?i:\b(?:aul[ae]|sal[ae]|salas|stanz[ae]|salles?|rooms?|su|sur|in|en|em|na|no)) $"
)
_NO_LETTERS = frozenset(
    words("km kg mq mm cm ml kw cv hp rs n p r m g l v s t h a o e y cc gr pp nr no")
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def programs(language: str) -> tuple[Rule, ...]:
    """Names of the net and of machines."""
    said = _IN[language]
    one = cardinal("1", language)

    def channel(match: re.Match[str]) -> str | None:
        text = before(match, 60)
        if not _CHANNEL.search(text) and not _SERVED.match(after(match, 50)):
            return None
        return f"{said.hash} "

    def code(match: re.Match[str]) -> str | None:
        number = match["b"]
        if number.endswith("00") or (
            len(number) == _PER_THOUSAND and match["letters"] in {"L", "Q"}
        ):
            return None
        parts = [*match["letters"], dotted(f"{match['a']}.{number}", language, said.dot)]
        return " ".join([*parts, *(match["end"] or "")])

    def small_code(match: re.Match[str]) -> str | None:
        letters, number = match["letters"], match["n"]
        if letters in _NO_LETTERS or _YEAR.fullmatch(number) or not _ROOM.search(before(match, 12)):
            return None
        parts = [*letters.upper(), one_by_one(number, language), *(match["end"] or "").upper()]
        return " ".join(parts)

    return (
        rule(
            "system of GNU",
            r"(?<![\w/.-])GNU(?:(?P<stroke> ?/ ?(?=[A-Za-z]))|(?!\w))",
            lambda m: said.gnu + " " * bool(m["stroke"]),
            ("Zeta GNU/Linux", f"Zeta {said.gnu} Linux"),
            needs=["GNU"],
        ),
        rule(
            "name with a stroke",
            rf"(?<![\w/])(?:{_ONE_NAME})(?![\w/]|(?<!S/)\.\w)",
            lambda m: " ".join(re.findall("[A-Z]", m[0])) + " " * m[0].endswith("/"),
            ("TCP/IP", "T C P I P"),
            shapes=("A/A",),
        ),
        rule(
            "problem of counting",
            r"(?<![\w&#])#(?=(?:SAT|CSP|DNF|CNF|BIS|P)(?!\w))",
            "sharp ",
            ("#P", "sharp P"),
            needs="#",
        ),
        rule(
            "channel of IRC",
            r"(?<![\w&#])#(?=[^\W\d_])",
            channel,
            ("IRC: #zeta", f"I R C: {said.hash} zeta"),
            needs="#",
        ),
        rule(
            "mark in brackets",
            r"(?<=[^\W\d_]{2}) ?\((?:R|TM|tm)\)(?!\w)",
            "",
            ("Zeta(R) Lala(TM)", "Zeta Lala"),
            shapes=("a(A", "A(A", "a(a", "a (A", "A (A", "a (a", "A(a", "A (a"),
        ),
        rule(
            "code of a room",
            r"(?<![\w.@/#-])(?P<letters>[A-Z]{1,3})(?P<a>\d{1,2})\.(?P<b>\d{3,4})(?P<end>[A-Z])?"
            r"(?!\w|[.,-]\d)",
            code,
            ("AW1.126", f"A W {dotted('1.126', language, said.dot)}"),
            shapes=("A0",),
        ),
        rule(
            "room with a point",
            r"(?P<at>(?<!\w)(?i:aul[ae]|salas?|sale|stanz[ae]|salles?) )(?P<letters>[A-Z]{1,2})\.?"
            r"(?P<n>\d{1,4}(?:\.\d{1,4})?)(?P<end>[A-Z])?(?!\w|[.,]\d)",
            lambda m: " ".join(
                (
                    m["at"] + m["letters"][0],
                    *m["letters"][1:],
                    dotted(m["n"], language, said.dot),
                    *(m["end"] or ""),
                )
            ),
            ("sala B1.1", f"sala B {one} {said.dot} {one}"),
            shapes=("A0", "A.0"),
        ),
        rule(
            "code of a room in small letters",
            r"(?<![\w.@/#-])(?P<letters>[a-z]{1,2})(?P<n>\d{4})(?P<end>[a-z])?(?![\w-]|[.,]\d)",
            small_code,
            (
                "in aw1126",
                f"in A W {one} {one} {cardinal('2', language)} {cardinal('6', language)}",
            ),
            shapes=("a0000",),
        ),
    )


_PER_THOUSAND = 3
