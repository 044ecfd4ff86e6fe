"""Names in capitals that a program gives, and acronyms that stand in small letters."""

import re

from declaim.normalise.grammars.english.shortened.acronyms import said_by_letters
from declaim.normalise.grammars.english.vocabulary.capitals import RESPELLED
from declaim.normalise.grammars.english.vocabulary.commands import COMMANDS
from declaim.normalise.lexicon import spelled
from declaim.normalise.numerals import cardinal, one_by_one
from declaim.normalise.rules import AT_CAPITAL, Rule, after, any_of, before, rule, words

_PIECES = {
    "DJANGO": "Django", "CMAKE": "C make", "DCMAKE": "D C make", "CFLAGS": "C flags",
    "NUM": "num", "SRC": "source", "TMP": "temp", "IMG": "image", "MSG": "message",
    "STR": "string", "SUBSTR": "sub string", "REGEXP": "reg exp", "PASSWD": "password",
    "CFG": "config", "CMD": "command", "PKG": "package", "IDX": "index", "CTX": "context",
    "BTN": "button", "ATTR": "attribute", "ATTRS": "attributes", "VHOST": "V host",
    "RDONLY": "read only", "QUEUES": "queues", "QUEUED": "queued",
    "WIDTH": "width", "LENGTH": "length",
    "NGINX": "engine X", "HKEY": "H key",
    "MYSQL": "my S Q L", "POSTGRES": "postgres", "CLS": "class",
} | {
    word: word.lower()
    for word in words("""
        GIT DIR DIRS GEN DEV ENV REL REG APP LIB BIN VAR VAL ARG ARGS OBJ DEL DOC EXEC CONF REF REV
        SYS ORG POS SEQ RES REQ RESP AUTH CERT PROD HASH BOOL INT FUNC PARAM INIT LEN ASYNC REPO
        SHELL CHAR CONN DEST MOD OPT TAG USR PROC PREV NEXT HEIGHT DEPTH
    """)
}  # fmt: skip
"""Between underscores in capitals: short forms of words, and words that look like acronyms."""
_ACRONYMS = any_of(
    words("""
    HTTP HTTPS SQL DB API URL SSH SSL TLS XML HTML CSS DNS TCP UDP PG PHP JS LD CXX CPP FTP GPG GPU
    CPU USB AWS TX OS VM SMTP IMAP JWT LLM CI CD UI IP ID
""")
)
_ENDS = any_of(
    words("""
    AUTH USER NAME PATH HOST PORT DIR FILE FILES HOME PASS PASSWORD KEY KEYS TOKEN CONFIG DUMP OPTS
    FLAGS SERVER PROXY TYPE SIZE CACHE LOG LIB ROOT MODE LEVEL VERSION CODE BASE DATA CLIENT STATUS
    BUFFER HASH ADMIN LIST ERROR SCRIPT DRIVER URL ID ALCHEMY STATE COUNT TIMEOUT
""")
)
_WHOLE = {
    "PYTHONPATH": "Python path", "CLASSPATH": "class path", "TMPDIR": "temp dir",
    "TEMPDIR": "temp dir", "MAKEFLAGS": "make flags", "LDFLAGS": "L D flags",
    "CFLAGS": "C flags", "CXXFLAGS": "C X X flags", "CPPFLAGS": "C P P flags",
    "GOPATH": "go path", "GOROOT": "go root", "WORKDIR": "work dir", "MANPATH": "man path",
    "APPDATA": "app data",
}  # fmt: skip
_SMALL = any_of(words("api cli aws cpu gpu gpt"))
"""Acronyms that are no words: spelled wherever they stand."""
_SMALL_OF_COMPUTERS = any_of(words("oss ux uri iot qa uid eof url usb ui gui ide acl orm"))
_OF_COMPUTERS = (
    r"(?i:\b(?:open|sources?|software|licen[cs]es?|projects?|code|design\w*|user|apps?|web|file"
    r"|class|path|string|parse[rsd]?|pars\w+|request|server|devices?|sensors?|test\w*|dev|teams?"
    r"|api|cli|http|html|css|gpt|links?|pages?|ports?|cable|drive|linux|windows|python|javascript"
    r"|components?|interface|config\w*|input|stream|program\w*|function|group|process|returns?"
    r"|gems?|librar\w+|packages?|option\w*|fix\w*|feat|refactor|add\w*|update\w*)\b)"
)


_NAME = rf"(?:(?:{_ACRONYMS})(?:{_ENDS})|{any_of(_WHOLE)})"


def _parted(name: str) -> str:
    """A name that has grown together: HTTPAUTH is H T T P auth."""
    parts = re.fullmatch(rf"(?P<first>{_ACRONYMS})(?P<end>{_ENDS})", name)
    if name in _WHOLE or not parts:
        return _WHOLE[name]
    end = parts["end"]
    return f"{spelled(parts['first'])} {spelled(end) if end in {'URL', 'ID'} else end.lower()}"


def _in_capitals(match: re.Match[str]) -> str | None:
    """Its parts, of which those that are known are said here, and the others as elsewhere."""
    parts = match[0].split("_")
    if not any(part in _PIECES or re.fullmatch(_NAME, part) for part in parts):
        return None
    return " ".join(map(_part, parts))


def _part(part: str) -> str:
    known = _PIECES.get(part) or RESPELLED.get(part) or COMMANDS.get(part)
    if known or not part.isalpha():
        return known or part
    if re.fullmatch(_NAME, part):
        return _parted(part)
    return spelled(part) if said_by_letters(part) else part.capitalize()


def _chip(match: re.Match[str]) -> str:
    if not match["n"]:
        return "pic"
    letters = f" {spelled(match['letters'])} {one_by_one(match['type'])}" if match["type"] else ""
    end = f" {match['end']}" if match["end"] else ""
    return f"pic {cardinal(match['n'])}{letters}{end}"


def _small(match: re.Match[str]) -> str | None:
    if match["near"] and not (
        before(match, 1) == "-"
        or re.search(_OF_COMPUTERS, before(match, 60))
        or re.search(_OF_COMPUTERS, after(match, 60))
    ):
        return None
    return spelled((match["word"] or match["near"]).upper(), match["many"] and "'s")


IDENTIFIERS: tuple[Rule, ...] = (
    rule(
        "name in capitals",
        r"(?<![\w.])[A-Z][A-Z\d]{0,30}(?:_[A-Z\d]{1,30}){1,8}(?!\w)",
        _in_capitals,
        ("DJANGO_SETTINGS and NUM_THREADS", "Django Settings and num Threads"),
        ("the GIT_DIR", "the git dir"),
        ("set HTTPAUTH_USER", "set H T T P auth User"),
        needs="_",
        near=r"[A-Z\d]_[A-Z\d]",
        shapes=("A_A", "A_0", "0_A"),
    ),
    rule(
        "name without underscores",
        rf"(?<![\w.]){_NAME}(?!\w)",
        lambda m: _parted(m[0]),
        ("DBNAME and PYTHONPATH", "D B name and Python path"),
        first=AT_CAPITAL,
        shapes=("AAAA",),
    ),
    rule(
        "shell with explosive",
        r"(?<!\w)HE(?= (?:shells?|rounds?|ammunition|ammo|bombs?|warheads?|projectiles?"
        r"|fragmentation)\b)",
        "H E",
        ("an HE shell", "an H E shell"),
        needs="H",
        near="HE [srabwpf]",
    ),
    rule(
        "signal of a user",
        r"(?<!\w)SIG(?:USR(?P<n>[12])|RT(?P<end>MIN|MAX))(?!\w)",
        lambda m: f"sig user {cardinal(m['n'])}" if m["n"] else f"sig R T {m['end'].lower()}",
        ("send it SIGUSR1", "send it sig user one"),
        needs="S",
        near="SIG[UR]",
    ),
    rule(
        "chip of a family",
        r"(?<!\w)PIC(?:(?P<n>1\d|2\d|3\d)(?:(?P<letters>[A-Z]{1,3})(?P<type>\d{2,4})(?P<end>[A-Z]?))?"
        r"(?!\w)|(?=s? (?:micro|MCU|chip|assembl|processor|controller|program|family)))",
        _chip,
        ("a PIC16F877A", "a pic sixteen F eight seven seven A"),
        ("a PIC microcontroller", "a pic microcontroller"),
        needs="P",
        near="PIC",
    ),
    rule(
        "what is done by an acronym",
        r"(?<![\w.])(?P<word>MC|DJ|SSH|PM|DM|KO|OK|CC|GM|VJ|FTP|OD|RSVP|QA|TP|AD|BBQ|CGI)'?"
        r"(?P<end>ing|ed)(?!\w)",
        lambda m: spelled(m["word"], f"'{'d' if m['end'] == 'ed' else 'ing'}"),
        ("MC'ing and DJing, OKed", "M C'ing and D J'ing, O K'd"),
        near="[A-Z]{2}'?(?:ing|ed)",
        shapes=("AA'a", "AAa"),
    ),
    rule(
        "acronym in small letters",
        rf"(?<![\w./@\\<&$'])(?:(?P<word>{_SMALL})|(?P<near>{_SMALL_OF_COMPUTERS}))(?P<many>s?)"
        r"(?![\w/@\\('’=]|\.\w|-[a-z]{1,3}\b\.)",
        _small,
        ("the api and cli specs", "the A.P.I and C L I specs"),
        ("a gpt-oss model", "a G P T-O S S model"),
        needs=words(
            "api cli aws cpu gpu gpt oss ux uri iot qa uid eof url usb ui apis clis cpus gpus"
        )
        + words("urls uris uids gpts guis gui ides ide acl acls orm orms"),
    ),
)
