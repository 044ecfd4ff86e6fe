"""Pauses, in every language, and marks that an engine might obey: those are dropped."""

from declaim.normalise.rules import Rule, rule

PAUSES: tuple[Rule, ...] = (
    rule(
        "ellipsis",
        r"(?:\.(?: ?\.){2,}|(?:\. ?)?…)(?: ?[.…])*",
        "...",
        ("Well… maybe", "Well... maybe"),
        ("a. . . b", "a... b"),
        needs="….",
        shapes=("..", "…", ". ."),
    ),
    rule(
        "angle bracket",
        r" ?<(?:/|!--)?|(?:/|--)?> ?",
        " ",
        ("<b>so</b> on", "b so b on"),
        ("so <!-- or so --> on", "so or so on"),
        needs="<>",
    ),
    rule(
        "dash",
        r"[ \t]{0,9}(?:[–—―⸺⸻]{1,8}|(?<=[^\s-])-{2,8}(?!-)|(?<=\s)-{1,40}(?=\s))[ \t]{0,9}",
        ", ",
        ("the men — all three — left", "the men, all three, left"),
        ("Wait -- stop", "Wait, stop"),
        needs="—―⸺⸻-–",
        near=r"[–—―⸺⸻]|-[-\s]",
    ),
    rule(
        "bullet",
        r"[ \t]{0,9}[•◦‣▪●■◆►|¦]+[ \t]{0,9}",
        ", ",
        ("one • two", "one, two"),
        ("news | sport", "news, sport"),
        needs="•◦‣▪●■◆►|¦",
    ),
    rule(
        "underscore", r"(?<=[^\W_])_{1,40}(?=[^\W_])", " ", ("snake_case", "snake case"), needs="_"
    ),
    rule(
        "mark",
        r"[\[\]{}*_~^`™®¬†‡¨¯¸]+",
        "",
        ("[[slnc]] hello", "slnc hello"),
        ("*really*", "really"),
        needs="[]{}*_~^`™®¬†‡¨¯¸",
    ),
)
