"""The templates of a wiki that put a writer's sentences in a box: `{{Warning|...}}`."""

import re
from typing import Final

from declaim.structure.signs.wording import is_prose

NOTICES: Final = frozenset(
    {
        *("warning", "caution", "danger", "note", "notice", "tip", "hint", "important", "info"),
        *("remark", "message box", "warnung", "achtung", "vorsicht", "hinweis", "tipp", "merke"),
        *("wichtig", "anmerkung", "avertissement", "attention", "remarque", "astuce", "conseil"),
        *("important", "information", "advertencia", "atención", "aviso", "nota", "consejo"),
        *("importante", "attenzione", "avviso", "avvertenza", "suggerimento", "atenção", "dica"),
        *("uwaga", "ostrzeżenie", "wskazówka", "ważne", "внимание", "предупреждение", "совет"),
        *("примечание", "важно", "waarschuwing", "let op", "opmerking", "注意", "警告", "提示"),
        *("ヒント", "重要"),
    }
)
"""The names of such templates, in small letters."""
NAMED: Final = re.compile(r"\s*(?:\d|text|texte|texto|testo|tekst|message|content|текст)\s*=")
"""The name of a value that is the text itself."""
WORDS_MIN: Final = 4
MARKUP: Final = re.compile(r"''+|<[^<>]{0,50}>|\[\[|\]\]")


def noticed(values: list[str]) -> str | None:
    """The sentences that a template of one of these names is given, or None.

    Its name may stand below others, as in `en/Warning`.
    """
    name, *given = values
    if name.strip().rpartition("/")[2].replace("_", " ").casefold() not in NOTICES:
        return None
    texts = (NAMED.sub("", value, count=1).strip() for value in given)
    said = [text for text in texts if is_prose(MARKUP.sub("", text), WORDS_MIN)]
    return "\n\n".join(("", *said, "")) if said else None
