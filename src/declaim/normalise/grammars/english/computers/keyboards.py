"""Keys of a keyboard that are held together: Ctrl+x, Ctrl-Alt-Del, Cmd+Q."""

from declaim.normalise.rules import Rule, rule

_KEYS = {
    "Ctrl": "Control", "ctrl": "control", "Cmd": "Command", "cmd": "command",
    "Del": "Delete", "Esc": "Escape", "PgUp": "Page Up", "PgDn": "Page Down",
}  # fmt: skip

KEYBOARDS: tuple[Rule, ...] = (
    rule(
        "key held with another",
        r"(?<![\w.+-])(?:(?:[Ss]hift|[Aa]lt)[+-])?(?P<key>[Cc]trl|[Cc]md)"
        r"(?=(?: ?\+ ?|-)(?:[A-Za-z]|[\d\[\]\\/'`,.-](?!\w))"
        r"|/[Cc](?:md|trl)[+-])",
        lambda m: m[0][: m.start("key") - m.start()] + _KEYS[m["key"]],
        ("press Ctrl+x or Cmd-Q", "press Control plus x or Command-Q"),
        ("then Ctrl + Alt + F2", "then Control plus Alt plus F two"),
        needs=["Ctrl", "ctrl", "Cmd", "cmd"],
    ),
    rule(
        "last of the keys held",
        r"(?:(?<=Shift[+-])|(?<=Ctrl[+-])|(?<=Alt[+-])|(?<=Cmd[+-]))"
        r"(?P<key>Del|Esc|PgUp|PgDn)(?![\w-])",
        lambda m: _KEYS[m["key"]],
        ("Alt+PgUp and Shift+Del", "Alt plus Page Up and Shift plus Delete"),
        needs=["Del", "Esc", "PgUp", "PgDn"],
    ),
)
