"""Commands, types and signals of programs in capitals: a letter or a short form before a word."""

from declaim.normalise.rules import words

_COMMANDS = {
    "H": "GET SET DEL LEN MGET MSET KEYS VALS GETALL SCAN EXISTS INCRBY",
    "Z": "ADD REM RANGE CARD SCORE RANK COUNT SCAN INTER UNION DIFF RANGESTORE INTERSTORE",
    "S": "ADD REM CARD MEMBERS ISMEMBER INTER UNION DIFF",
    "L": "PUSH POP LEN RANGE REM TRIM INDEX SET",
    "R": "PUSH POP",
    "X": "ADD READ RANGE LEN DEL TRIM READGROUP",
    "M": "GET SET",
}
"""The letter of a kind of value: the words behind it, in a database of keys."""
_WORDS = {
    "GETALL": "get all", "REM": "rem", "INCRBY": "incr by", "MGET": "M get", "MSET": "M set",
    "VALS": "vals", "ISMEMBER": "is member", "RANGESTORE": "range store",
    "INTERSTORE": "inter store", "READGROUP": "read group",
}  # fmt: skip
COMMANDS = {
    f"{letter}{word}": f"{letter} {_WORDS.get(word, word.lower())}"
    for letter, listed in _COMMANDS.items()
    for word in words(listed)
} | {
    "BYSCORE": "by score", "BYLEX": "by lex", "FLUSHDB": "flush D B", "FLUSHALL": "flush all",
    "SETNX": "set N X", "SETEX": "set E X", "GETSET": "get set", "BLPOP": "B L pop",
    "BRPOP": "B R pop", "NOOP": "no op", "VARCHAR": "var char",
    "NVARCHAR": "N var char", "BIGINT": "big int", "TINYINT": "tiny int", "SMALLINT": "small int",
    "STDIN": "standard in", "STDOUT": "standard out", "STDERR": "standard error",
    "SIGINT": "sig int", "SIGHUP": "sig hup", "SIGTERM": "sig term", "SIGKILL": "sig kill",
    "SIGUSR": "sig user", "SIGSEGV": "sig seg V", "SIGCHLD": "sig child", "SIGPIPE": "sig pipe",
    "SIGALRM": "sig alarm", "SIGSTOP": "sig stop", "SIGCONT": "sig continue",
    "SIGABRT": "sig abort", "SIGQUIT": "sig quit", "SIGBUS": "sig bus", "SIGILL": "sig ill",
    "SIGFPE": "sig F P E", "SIGTRAP": "sig trap", "SIGWINCH": "sig winch",
    "SIGTSTP": "sig T stop", "SIGINFO": "sig info", "MKDIR": "make dir", "RMDIR": "remove dir",
    "FIXME": "fix me",
    "NULLIF": "null if", "CHDIR": "change dir",
}  # fmt: skip
"""As they stand in capitals, and as they are said."""
