"""Pictures, by the name that Unicode gives them."""

import re
import unicodedata

from declaim.normalise.rules import NOT_ASCII, Rule, after, before, rule

_PICTURES = "⌚⌛⏩-⏺☀-➿⬀-⯿\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff"
_LETTERS = "\U0001f1e6-\U0001f1ff"
_SKIN = "\U0001f3fb-\U0001f3ff"
_ORNAMENTS = "⏸⏹⏺★☆✗✘✦✧❖➔➜➤➢❯❮☰☐☑☒✱✲✳✴✵✶✷✸✹✺"
_NAMES = {"❤": "heart", "✓": "check", "✔": "check"}


_TOGETHER = {
    "🏳🌈": "rainbow flag", "🏳⚧": "transgender flag", "🏴☠": "pirate flag", "👁🗨": "eye",
    "❤🔥": "heart on fire", "🐻❄": "polar bear", "🐕🦺": "service dog", "👩💻": "technologist",
    "👨💻": "technologist", "👩⚕": "health worker", "👨⚕": "health worker", "👩🏫": "teacher",
    "👨🏫": "teacher", "👩🍳": "cook", "👨🍳": "cook", "👩🚀": "astronaut", "👨🚀": "astronaut",
    "👩🔬": "scientist", "👨🔬": "scientist", "👩🎓": "student", "👨🎓": "student",
    "👩🌾": "farmer", "👨🌾": "farmer", "👩🚒": "firefighter", "👨🚒": "firefighter",
}  # fmt: skip
"""Pictures that are one where a joiner stood between them."""
_FAMILY = "[👨👩]{1,2}[👦👧]{1,2}"
_JOINED = re.compile("|".join([*_TOGETHER, _FAMILY, "."]), re.DOTALL)


def _pictures(written: str) -> list[str]:
    """Each picture once, in order: what a joiner made one is one, and ♀ behind another is none."""
    plain = re.sub(f"[{_SKIN} \\t]", "", written)
    return [*dict.fromkeys(_JOINED.findall(re.sub("(?<=.)[♀♂]", "", plain)))]


def _named(picture: str) -> str:
    if picture in _ORNAMENTS:
        return ""
    if len(picture) > 1:
        return _TOGETHER.get(picture, "family")
    return _NAMES.get(picture) or unicodedata.name(picture, "").lower().replace("-", " ")


def _names(match: re.Match[str]) -> str:
    """Each picture once: five laughing faces are one laugh; an ornament is nothing."""
    names = [name for name in map(_named, _pictures(match[0])) if name]
    if not names:
        return " "
    begins = before(match, 1) in {"", "\n"} or re.match("[A-Z\\d]", after(match, 1))
    label = begins and names != ["heart"] and re.match(r"\w", after(match, 1))
    return "".join(f", {name}" for name in names) + (", " if label else "")


def _stop_of(match: re.Match[str]) -> str:
    """A stop where a smiley stood for one, between a word or figure and a capital."""
    between = re.search(r"[\w%]$", before(match, 1)) and re.match(
        r" [A-Z](?!\w*['’]?\w*$)", after(match, 30)
    )
    return "." if between and match[0][0] == " " else ""


EMOJI: tuple[Rule, ...] = (
    rule(
        "emoji",
        rf"[ \t]{{0,9}}[{_PICTURES}][{_PICTURES}{_SKIN} ]*",
        _names,
        ("Well done 👍🏽 all", "Well done, thumbs up sign all"),
        ("So funny 😂😂😂", "So funny, face with tears of joy"),
        ("I ❤️ tea", "I, heart tea"),
        ("🍳 Cook for 📅 May", "cooking, Cook for, calendar, May"),
        ("★★★", ""),
        ("👩\u200d👩\u200d👧 🤷\u200d♀️ 🏳️\u200d🌈", "family, shrug, rainbow flag"),
        near="[⌚-\U0001faff]",
        needs=(NOT_ASCII,),
    ),
    rule(
        "emoticon",
        r"(?: |(?<![\w(]))(?:[:;]'?-?[()DP]|\^_\^)(?!\w)",
        _stop_of,
        ("Thanks :-) all", "Thanks all"),
        ("It works :-) What now", "It works. What now"),
        needs=":;^",
        first=r"[ :;^](?=[:;^]|(?<=[:;^]))",
        near=r"[:;]'?-?[()DP]|\^_\^",
    ),
    rule("heart", r"<3(?!\w|\.\d)", "heart", ("I <3 tea", "I heart tea"), needs="<"),
    rule(
        "flag",
        f"[{_LETTERS}]{{1,2}}",
        "",
        ("Ahoy! 🇫🇷", "Ahoy! "),
        needs=(NOT_ASCII,),
        near=f"[{_LETTERS}]",
    ),
)
