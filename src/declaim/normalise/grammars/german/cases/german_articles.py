"""The article and the century that German speakers add to a date: seit dem elften Mai."""

_WITH_ARTICLE = {
    "seit": "seit dem ", "ab": "ab dem ", "vor": "vor dem ", "nach": "nach dem ", "von": "vom ",
    "bis": "bis zum ", "für": "für den ", "auf": "auf den ", "mit": "mit dem ", "per": "per ",
}  # fmt: skip
_WEAK = {"am", "vom", "zum", "dem", "den", "im", "des", "beim"}


def opening(before: str | None) -> tuple[str, str]:
    """The words before a date, with their article, and the last letter of the ordinal or ''."""
    word = (before or "").strip()
    if said := _WITH_ARTICLE.get(word.lower()):
        return (said.capitalize() if word[0].isupper() else said), "n"
    return before or "", "n" if word.lower() in _WEAK else "" if word in {"der", "Der"} else "r"


def of_four_figures(year: str) -> str:
    """The year of a date in two figures."""
    return year if len(year) == 4 else f"{19 if int(year) > _LAST_SHORT_YEAR else 20}{year}"


_LAST_SHORT_YEAR = 39
