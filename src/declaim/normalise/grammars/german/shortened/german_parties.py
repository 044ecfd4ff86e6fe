"""German rules for the parties of a case: Kl. and Bekl. in the text of a court."""

import re

from declaim.normalise.grammars.german import german_words as table
from declaim.normalise.rules import Rule, after, before, rule

_MEN = {"Kl": "Kläger", "Ast": "Antragsteller", "Ag": "Antragsgegner"}
_OF_A_COURT = re.compile(
    r"[Kk]lag|Bekl\b|[Uu]rteil|Gericht|Berufung|Revision|Antrag|[Bb]eantrag|Anspr[uü]ch"
    r"|Kammer|Senat|§"
)
_DOES = re.compile(
    r",? (?:beabsichtigt|behauptet|bestreitet|begehrt|verlangt|macht(?:e|en)? (?:\w+ )?geltend|rügt"
    r"|trägt|meint|wendet|fordert|nimmt|hält|erklärt|kündig|schuldet|haftet|zahl|sei\b|habe\b)"
)
"""Verbs of a party before a court: a class of a school rarely has one of these."""
_OBLIQUE = re.compile(
    r"(?:\b(?i:von|mit|bei|zu|gegenüber|aus|nach|seitens)|\b[A-ZÄÖÜ][a-zäöüß]{4,}) der $"
)
"""Mit der Klägerin, and behind a noun the genitive: Schreiben der Beklagten."""


def _party(match: re.Match[str]) -> str | None:
    """Der Kläger, die Klägerin; des Klägers, den Beklagten."""
    form, behind, text = match["form"], after(match), before(match)
    article = re.search(r"(?<!\w)(\w+) $", text)
    word = article[1] if article else ""
    court = form == "Bekl" or _DOES.match(behind) or _OF_A_COURT.search(match.string)
    beside = re.fullmatch(_ARTICLES, word) or re.match(r" (?:und|gegen|/) Bekl\.", behind)
    if not court or (form != "Bekl" and (not beside or re.search(r"\b[Ii]n \w+ $", text))):
        return None
    oblique = _OBLIQUE.search(text)
    woman = word in {"die", "Die", "zur", "Zur"} or oblique
    many = (
        word in {"die", "Die"}
        and not re.search("und die $", text)
        and re.match(r" (?:(?!(?:[gw]eg|neb|[kms]?ein|ihr|dies)en\b)\w{3,}en|sind)\b", behind)
    )
    if form == "Bekl":
        weak = many or oblique or re.fullmatch("(?i)de[mns]|zu[mr]|vom|beim|eine[mns]", word)
        said = "Beklagte" + ("n" if weak else "" if word.lower() in {"der", "die"} else "r")
    else:
        said = _MEN[form]
        if woman and not many:
            said += "in"
        elif word in {"des", "Des"}:
            said += "s"
    following = re.match(r"\s+([A-ZÄÖÜ]\w*)", behind)
    ends = following and following[1].lower() in table.BEGINNINGS
    return said + "." * bool(ends or not behind.strip())


_ARTICLES = r"(?i:de[rmns]|die|zu[mr]|vom|beim)"

PARTIES: tuple[Rule, ...] = (
    rule(
        "party of a case",
        r"(?<![\w.-])(?P<form>Kl|Bekl|Ast|Ag)\.(?! ?\d)",
        _party,
        ("Der Kl. beabsichtigt den Bau", "Der Kläger beabsichtigt den Bau"),
        ("Die Kl. rügt den Bekl. dafür", "Die Klägerin rügt den Beklagten dafür"),
        ("die Klage der Kl. Die Bekl. zahlt", "die Klage der Klägerin. Die Beklagte zahlt"),
        ("hat der Kl. Recht auf Klage", "hat der Kläger Recht auf Klage"),
        ("Mit Schreiben der Bekl. kam", "Mit Schreiben der Beklagten kam"),
        ("Die Kl. haben geklagt", "Die Kläger haben geklagt"),
        ("die Ast. bestreitet es", "die Antragstellerin bestreitet es"),
        ("Kl. und Bekl. sind aus Kl. 3", "Kläger und Beklagter sind aus Klasse drei"),
        needs=["Kl", "Bekl", "Ast", "Ag"],
    ),
)
