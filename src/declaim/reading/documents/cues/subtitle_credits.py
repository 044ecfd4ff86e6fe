"""The cues that nobody says: who made the subtitles, and who gives them away."""

import re
from collections.abc import Sequence
from typing import Final

MADE: Final = "it tells who made the subtitles"
SITES: Final = re.compile(
    r"\b(?:opensubtitles|subscene|addic7ed|podnapisi|napiprojekt|subdivx|argenteam|tusubtitulo)\b"
    r"|\b(?:osdb|yify|yts|tvsubtitles|subtitulos|titlovi|titulky|napisy24|legendas|feliratok|amara"
    r"|zimuzu|zimuku|assrt|shooter|sous-titres)\.[a-z]{2,5}\b|字幕[组組]",
    re.IGNORECASE,
)
"""The sites that give subtitles away, and put words of their own among them."""
BY: Final = r".{0,40}?(?:[:：]|\b(?:by|von|des|par|por|di|a cura|door|av|af|сделал|создавал)\b)\s*"
"""The word, or the colon, before the name of those who did it."""
SUBTITLED: Final = re.compile(
    r"(?:(?:closed )?caption(?:s|ed|ing)|subtitl(?:es?|ed)|subbed|(?:re)?sync(?:ed|hroni[sz]ed)?"
    r"|untertitel(?:ung)?|sous-titr(?:age|es|é)|subt[íi]tul(?:os|ado)|legenda(?:s|do)|sottotitol[io]"
    r"|ondertitel(?:ing|d)|napisy|tekst polski|wersja polska|субтитр(?:ы|и)|редактор субтитров"
    r"|перевод субтитров|altyaz[ıi]|undertext(?:er|ning)?|tekst(?:ning|er|et)|suomennos|tekstitys"
    r"|titulky|felirat|subtitrarea|υπότιτλοι|כתוביות|字幕|자막)" + BY + r"|sous-titrage\s",
    re.IGNORECASE,
)
"""The first words of a cue that tells who made the subtitles, in the languages of films."""
TRANSLATED: Final = re.compile(
    r"(?:translat(?:ed|ion|or)|timing|timed|correct(?:ions?|ed)|ripped|encoded|edited|transcribed"
    r"|übersetz(?:ung|t)|traduction|traduit|adaptation|relecture|traducción|traducido|corrección"
    r"|sincronización|tradução|traduzido|revisão|sincronia|traduzione|tradotto|revisione"
    r"|vertal(?:ing|d)|tłumaczenie|korekta|перевод(?:чик)?|корректор|тайминг|переклад|çeviri|çeviren"
    r"|çevirmen|översättning|översatt|oversættelse|oversat|oversettelse|käännös|překlad|přeložil"
    r"|preklad|fordít(?:ás|otta)|traducerea|prijevod|prevod|превод|μετάφραση|απόδοση|תרגום|ترجمة"
    r"|翻訳|翻[译譯]|校[对對]|时间轴|時間軸|번역|싱크)" + BY,
    re.IGNORECASE,
)
"""The first words of one that tells who translated them: a name is behind, and no other word."""
EDGE: Final = 4
"""So many of the first and of the last cues may be such."""
BEFORE: Final = " -–—=~*•.♪#"
"""The signs before the words."""


def credits_among(texts: Sequence[str]) -> set[int]:
    """The places of the cues that tell who made the subtitles; never of all of them."""
    last = len(texts) - 1
    found = {
        i
        for i, text in enumerate(texts)
        if SITES.search(text) or (min(i, last - i) < EDGE and is_a_credit(text.lstrip(BEFORE)))
    }
    return found if len(found) < len(texts) else set()


def is_a_credit(text: str) -> bool:
    """Whether one of the first or last cues tells who made the subtitles."""
    subtitled = SUBTITLED.match(text)
    made = subtitled or TRANSLATED.match(text)
    if not made:
        return False
    is_sure = subtitled is not None and not made[0].rstrip().endswith((":", "："))
    return is_sure or not text[made.end() :][:1].islower()
