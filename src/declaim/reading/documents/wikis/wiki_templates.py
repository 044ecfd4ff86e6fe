"""The words that the best known templates of Wikipedia show: `{{convert|5|km|mi}}` is "5 km".

A template stands in another page of its wiki, so one that is not here says nothing. The names are
those of the Wikipedias in ten languages, in small letters.
"""

import re
from typing import Final

from declaim.reading.documents.wikis.wiki_shown import (
    Given,
    Show,
    amount,
    centuries,
    century,
    century_of_spain,
    converted,
    dated,
    day,
    first,
    foreign,
    fraction,
    glued,
    hour,
    in_order,
    items,
    last,
    linked,
    lived,
    noted,
    power_of_ten,
    put,
    quoted,
    renamed,
    said,
    second,
    shown_second,
    since,
    spaced,
    translated,
)

OF_A_LANGUAGE: Final = re.compile(r"[Ll]ang-([a-z-]{2,12})2?|([a-z]{2})S")
"""`{{lang-fr|Mot}}`, or in German `{{frS|Mot}}`."""
ORDINAL: Final = re.compile(
    r"(?:\d{1,3}|[IVXLC]{1,7})(?:er|re|e|nde?)(?: (?:siècle|millénaire)(?: av\. J\.-C\.)?)?"
)
"""`{{3e|siècle}}`, `{{XIXe siècle}}`."""
BEFORE: Final = frozenset(
    {
        *("m.", "mm.", "mme", "mmes", "mlle", "mgr", "dr", "pr", "me", "née", "fl.", "lit."),
        *("p.", "pp.", "n°", "nº", "vol.", "chap.", "§", "art."),
    }
)
"""The names of templates that are a word before what they are given."""
BY_PATTERN: Final[tuple[tuple[re.Pattern[str], Show], ...]] = (
    (re.compile(r"link-[a-z]{2,3}(?:-[a-z]{2,4})?"), renamed),
    (re.compile(r"zitat-[a-z]{2}"), quoted),
)
"""The functions of templates whose names hold a language."""
SIGNS: Final = {
    **dict.fromkeys(("ndash", "snd", "spnd", "spaced ndash", "spaced en dash"), " – "),
    **dict.fromkeys(("mdash", "em dash"), "—"),
    **dict.fromkeys(("nbsp", "space", "thin space", "thinsp", "wbr", "shy", "-", "br"), " "),
    "en dash": "–",
    "'": "’",
    "'s": "’s",
    "'\"": "’”",
    "\"'": "”’",
    "!": "|",
    "=": "=",
    "·": " · ",
    "dot": " · ",
    "ier": "Ier",
    "av jc": "av. J.-C.",
    **dict.fromkeys(("av. j.-c.", "av j-c", "avjc"), "av. J.-C."),
    **dict.fromkeys(("a. c.", "a.c."), "a. C."),
    **dict.fromkeys(("d. c.", "d.c."), "d. C."),
    **dict.fromkeys(("тире", "—"), " — "),
    **{ending: ending for ending in ("er", "re", "ère", "nd", "nde")},
    "okina": "ʻ",
    "0": " ",
    "clear": " ",
    "clr": " ",
}
MONEY: Final = {
    "us$": "US$",
    "usd": "US$",
    "gbp": "£",
    "£": "£",
    "eur": "€",
    "€": "€",
    "inr": "₹",
    "jpy": "¥",
    "¥": "¥",
    "cny": "¥",
    "rmb": "¥",
    "nt$": "NT$",
    "hk$": "HK$",
    "r$": "R$",
    "krw": "₩",
    "aud": "A$",
    "a$": "A$",
    "cad": "C$",
    "c$": "C$",
}
SHIPS: Final = frozenset(
    {"hms", "uss", "ss", "mv", "ms", "rms", "sms", "hmcs", "hmas", "hmnzs", "usns", "ins", "hmt"}
)


def words_of(name: str, given: Given) -> str | None:
    """The words that a template shows, as the source of a page; None for one that is not known."""
    if match := OF_A_LANGUAGE.fullmatch(name):
        return foreign({"1": match[1] or match[2], "2": given.get("1", "")})
    if ORDINAL.fullmatch(name) or name.casefold() in BEFORE:
        return " ".join((name, *in_order(given)[:2])).strip()
    name = name.casefold()
    if name in SIGNS:
        return SIGNS[name]
    by_pattern = (show for pattern, show in BY_PATTERN if pattern.fullmatch(name))
    show = SHOWN.get(name) or next(by_pattern, None)
    return show(given) if show else None


def named(show: Show, *rows: str) -> dict[str, Show]:
    """The function by each of its templates' names."""
    return {name.strip(): show for row in rows for name in row.split(",")}


SHOWN: Final = {
    **{name: put(f"{sign}{{}}") for name, sign in MONEY.items()},
    **{name: put(f"{name.upper()} ''{{}}''") for name in SHIPS},
    **named(
        first,
        "nowrap, nobr, nobreak, small, smaller, petit, big, larger, nobold, noitalic, em, strong",
        "abbr, abbreviation, abréviation, abr, tooltip, comment, sic, typo, not a typo, mono, code",
        "tt, var, mvar, math, kbd, samp, center, centre, smallcaps, sc, small caps, versalita, xt",
        "visible anchor, vanchor, nihongo, japonais, term",
        "flag, flagcountry, flagu, noflag, formatnum, num, zahl, esd, strikethrough, angbr, defn",
        "angle bracket, bold, italic, underline, gras, italique, incise, birth-date, death-date",
        "start-date, fett, kursiv, kapitälchen, chem2, ce, uc, lc, ucfirst, lcfirst, nts, unicode",
        "refnec, référence nécessaire, refsou, référence souhaitée, passage évasif, évasif, lnobr",
        "passage promotionnel, passage non neutre, non neutre, abréviation discrète, abd, pc",
        "petites capitales, souverain, souverain-, souverain2, taste, polytonisch, ta",
        "読み仮名, 読み仮名 ruby不使用, ふりがな, ルビ, ruby, 要出典範囲, 要検証範囲, 要説明範囲",
        "要追加記述範囲, 独自研究範囲, 疑問点範囲, jis2004フォント, cp932フォント",
        "補助漢字フォント, 拡張漢字, 僻字, 專名號, 专名号, нет аи 2, ударение, капс, разрядка",
        "год, citazione necessaria, senza fonte, cn, chiarire, tutto attaccato, maiuscoletto",
        "enlace roto, versalitas, demostrar, carece de fontes, fakt, liczba, kursywa, kapitaliki",
    ),
    **named(
        linked,
        "ill, interlanguage link, lien, 仮リンク, link-interwiki, ilc, enlace interlingüístico",
        "collegamento interlinguistico",
    ),
    **named(renamed, "le, lj, ld, lf"),
    **named(translated, "tsl, translink"),
    **named(
        shown_second,
        "нп, нп1, нп2, нп3, нп4, нп5, не переведено, не переведено 2, не переведено 3",
        "не переведено 4, не переведено 5, iw, iw2, iw3, iw4, iw5",
    ),
    **named(foreign, "lang, langx, langue, wikt-lang"),
    **named(
        second,
        "transl, transliteration, translit, color, colour, couleur",
        "farbe, resize, hover title, script",
    ),
    **named(last, "w, font color, colored link"),
    **named(glued, "gaps, chem, linktext"),
    **named(spaced, "ship, unité, unidad, nombre, nb, число, tmp, fmtn, oldstyledate"),
    **named(
        dated,
        "date, date-, fecha, data, дата, datum, date de naissance, date de naissance-, dni, dtlink",
        "date de décès, date de décès-, data di nascita",
    ),
    **named(amount, "val, m"),
    **named(put("{} €"), "euro, euros, евро"),
    **named(put("{} m"), "höhe"),
    **named(put("século {}"), "séc"),
    **named(put("{} в."), "сс3"),
    **named(hour, "heure"),
    **named(power_of_ten, "e"),
    **named(lived, "bd"),
    **named(converted, "convert, cvt"),
    **named(fraction, "frac, fraction, sfrac, дробь, bruch"),
    **named(
        day,
        "birth date, birth date and age, death date, death date and age, start date, end date, dts",
        "start date and age, bda, dda",
    ),
    **named(since, "as of, asof"),
    **named(lambda given: f"circa {given.get('1', '')}".strip(), "circa, ca."),
    **named(century, "s, s-, s mini"),
    **named(centuries, "s2, s2-, sp, sp-"),
    **named(century_of_spain, "siglo"),
    **named(put("<sub>{}</sub>"), "sub, ind, pedice, tiefgestellt"),
    **named(put("<sup>{}</sup>"), "sup, exp, apice, hochgestellt"),
    **named(said, '", guil, guillemets, citation, citation étrangère, citation nécessaire'),
    **named(
        quoted,
        "quote, blockquote, block quote, cquote, quotation, quote box, centered quote, rquote",
        "pull quote, quote frame, poemquote, poem quote, zitat, citation bloc, cita, citazione",
        "цитата, quotebox, citação, cytat, großes zitat, 引用, 引用文",
    ),
    **named(noted, "efn, efn-ua, efn-lr, refn, notetag, #tag:ref"),
    **named(items, "unbulleted list, ubl, ublist, bulleted list, plainlist, hlist"),
}
"""The function that shows each template; those that are not here say nothing."""
