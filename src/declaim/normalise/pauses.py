"""Pauses, in every language, and marks that an engine might obey: those are dropped."""

from declaim.normalise.rules import Rule, rule

PAUSES: tuple[Rule, ...] = (
    rule(
        "ellipsis",
        r" ?(?:…|(?<!\.)\.{3,}|(?<!\.)\. \. \.)(?:…|\.|(?<=\.) \.)*",
        "...",
        ("Well… maybe", "Well... maybe"),
        ("a. . . b", "a... b"),
        needs="….",
    ),
    rule(
        "dash",
        r"[ \t]{0,9}(?:[—―⸺⸻]{1,8}|(?<![\w-])-{2,}(?![\w-])|(?<=\w)-{2,8}(?=\W|\w)"
        r"|(?<=\s)[-–]+(?=\s)|(?<=[^\W\d])–(?=[^\W\d]))[ \t]{0,9}",
        ", ",
        ("the men — all three — left", "the men, all three, left"),
        ("Wait -- stop", "Wait, stop"),
        needs="—―⸺⸻-–",
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
        "angle bracket",
        r" ?</?|/?> ?",
        " ",
        ("<b>so</b> on", "b so b on"),
        needs="<>",
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
