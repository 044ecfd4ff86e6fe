"""Options and keys of programs: --dir, -u and C-[, where programs are spoken of."""

import re

from declaim.normalise.rules import WORD, Rule, after, any_of, before, rule, words

_PROGRAMS = any_of(
    words("""
    git vim vi nvim emacs ls grep rg ssh scp tar curl wget make gcc clang python python3 pip docker
    npm npx yarn sudo chmod chown rm cp mv cat find sed awk apt apt-get yum dnf brew ps kill ping
    mount umount rsync bash sh zsh fish man tail head sort diff du df tmux screen node java javac go
    cargo rustc kubectl helm perl ruby ffmpeg touch mkdir ln less more wc cut tr xargs tee echo
    printf test set read exec export systemctl journalctl ip netstat nmap gzip unzip zip gpg openssl
    mysql psql sqlite3 redis-cli jq pandoc jekyll hugo bundle gem pytest mypy tox conda uvicorn
    gunicorn flask django-admin mvn gradle ant cmake ninja gdb strace lsof iptables useradd beet
""")
)
_KNOWN = any_of(
    words("""
    help version verbose force quiet debug output input config recursive dry-run no-cache port
    host name dir file path user password global save dev watch list color
""")
)
_SPOKEN_OF = (
    r"(?:\b(?:[Oo]ptions?|[Ff]lags?|[Ss]witch(?:es)?|[Aa]rguments?|[Pp]arameters?|[Cc]ommands?"
    r"|command-line|CLI|[Tt]erminal|[Ss]hell|[Ss]cripts?|stdin|stdout|executable|subcommand)\b"
    rf"|(?<![\w'\"])--(?:(?:{_KNOWN})(?![\w-])|[a-z]{{2,}}-[a-z]))"
)
_SPOKEN_OF_TEXT = (
    r"(?i)\b(?:strings?|options?|commands?|defaults?|set|values?|variables?|arguments?|parameters?"
    r"|fields?|returns?|paths?|config\w*|disabled?|attributes?|keys?)\b"
)
_BEHIND_A_PROGRAM = rf"(?:^|[\s(:'\"])(?:{_PROGRAMS})(?: [\w./-]{{1,20}}){{0,2}} \W?$"
_CHANGED = (
    r"(?:^|\n|[.;:] )(?:Add(?:ed)?|Use|Pass|Fix(?:ed)?|Allow|Support|Accept|Document|Remove|Make"
    r"|Deprecate|Implement|Run|Try)(?: [\w-]+)? $"
)
_OPTION_OF_A_COMMAND = r"(?<!\S)[a-z]{2,}(?:-[a-z]{2,}){1,3} -[A-Za-z](?![\w-])"
"""Two of them make a row: kill-pane -a, list-keys -T."""
_EXPLAINED = (
    r"(?<!\S)-[A-Za-z] : |(?<![\w-])-[A-Za-z](?: ?[,/|]| or) ?--[a-z]"
    r"|(?<!\S)--[a-z][\w-]* (?:is|was|are) (?:specified|given|used|passed|set|omitted|present"
    r"|enabled)\b"
    r"|(?<!\S)--[a-z][\w-]*[ =][<\[*]?[A-Z]{3,}\b"
    r"|\b(?:with|without|using|passing|specifying|unless|via|default is) --[a-z]"
)
"""An option and what it does, its long name, or its value: -m : lock it, --max NUMBER."""
_LONG = any_of(words("name type iname maxdepth mindepth exec print delete version help classpath"))
"""Options of several letters behind a single dash."""
_ENDINGS = any_of(words("ing ed er ers es ly ize ise able ness ment tion ful less like free wise"))


def _is_of_a_program(match: re.Match[str]) -> bool:
    there, ahead = before(match, 100), after(match, 100)
    near = re.search(_SPOKEN_OF, there) or re.search(_SPOKEN_OF, ahead)
    around = f"{there}{match[0]}{ahead}"
    in_a_row = len(re.findall(_OPTION_OF_A_COMMAND, around)) > 1 or re.search(_EXPLAINED, around)
    return bool(
        in_a_row or near or re.search(_BEHIND_A_PROGRAM, there) or re.search(_CHANGED, there)
    )


def _long(match: re.Match[str]) -> str | None:
    plain = re.search(r"\w[-=]\w", match[0]) or re.fullmatch(_KNOWN, match["name"])
    behind_another = re.search(rf"{WORD}{{2}} ?[,/|]? ?$", before(match, 5))
    return (
        f"dash dash {match['name']}" if plain or behind_another or _is_of_a_program(match) else None
    )


def _short(match: re.Match[str]) -> str | None:
    if not _is_of_a_program(match):
        return None
    letters = match["letters"]
    if len(letters) < 3:
        letters = " ".join(letters.replace("a", "A"))
    return f"dash {letters}"


_KEYS = {
    "[": "left bracket", "]": "right bracket", "\\": "backslash", "/": "slash", "^": "caret",
    "_": "underscore", "@": "at",
}  # fmt: skip

COMMAND_LINES: tuple[Rule, ...] = (
    rule(
        "key with another",
        r"(?<![\w-])(?P<held>(?:[CMS]-){1,3})(?P<key>[\[\]\\/^_@])(?!\w)",
        lambda m: f"{m['held']}{_KEYS[m['key']]}",
        ("the keys C-[ and C-M-/", "the keys C-left bracket and C-M-slash"),
        near=r"[CMS]-[\[\]\\/^_@]",
        shapes=("A-",),
    ),
    rule(
        "empty pair of quotes",
        r"(?:(?<=\busing )|(?<=\bto )|(?<=\bis )|(?<=\bbe )|(?<=\bwith )|(?<=\bor )|(?<=\bthan )"
        r"|(?<=\breturn )|(?<=\breturns )|(?<=\bvalue )|(?<=\buse )|(?<=\bpass ))"
        r"(?:''|\"\")(?= (?:for|to|if|when|as|in|means|or|and|by)\b|[.,;)]|$)",
        lambda m: (
            "an empty string"
            if re.search(_SPOKEN_OF_TEXT, before(m, 80)) or re.search(_SPOKEN_OF_TEXT, after(m, 60))
            else None
        ),
        ("set the option to '' or \"\".", "set the option to an empty string or an empty string."),
        near="''|\"\"",
        shapes=("a ''", 'a ""'),
        first="['\"]",
    ),
    rule(
        "short option of a program",
        r"(?<![^\s(\['\"])(?<!\w['\"])(?<!\w['\"]{2})"
        rf"-(?!(?:{_ENDINGS})\b)(?P<letters>[A-Za-z]{{1,4}}|{_LONG})(?![\w-]|\.\w)",
        _short,
        ("start vim -u with the option -R", "start vim dash u with the option dash R"),
        ("-r -m : hold it -v : more", "dash r dash m : hold it dash v : more"),
        ("new-pane -d and list-keys -a", "new-pane dash d and list-keys dash A"),
        ("nouns in -er and -s", "nouns in -er and -s"),
        shapes=("-a", "-A"),
        near=r"(?<!\S)[(\['\"]?-[A-Za-z]",
    ),
    rule(
        "option with its value",
        r"(?<![^\s(\['\"])-(?=[A-Za-z]{2,20}=[\w./])",
        "dash ",
        ("set -dbcache=450", "set dash dbcache equals four hundred fifty"),
        needs="=",
        shapes=("-a", "-A"),
    ),
    rule(
        "option in capitals or with an underscore",
        r"(?<![^\s(\['\"])(?<!\w['\"])--"
        r"(?=[A-Z]{2,20}(?:=\w|$)|[A-Za-z]{2,20}(?:_[A-Za-z\d]{1,20}){1,6}(?![\w-])|"
        r"[A-Z]{2,20}(?![\w-])|[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,5}(?![\w-]))",
        lambda m: (
            "dash dash "
            if re.match(r"\w*[_=]|[a-z]+[A-Z]", after(m)) or _is_of_a_program(m)
            else None
        ),
        ("bash check.sh --MODE=test", "bash check dot S H dash dash Mode equals test"),
        ("with --use_cache", "with dash dash use cache"),
        shapes=("--a", "--A"),
    ),
    rule(
        "option of a program",
        r"(?<![^\s(\['\"])(?<!\w['\"])--(?P<name>[a-z][a-z\d]+(?:-[a-z\d]+){0,6})(?![\w-])(?==\w|)",
        _long,
        (
            "run it with the flag --dir or --dry-run",
            "run it with the flag dash dash dir or dash dash dry-run",
        ),
        ("if -m or --max is given", "if dash m or dash dash max is given"),
        ("he came --late", "he came --late"),
        shapes=("--a",),
    ),
)
