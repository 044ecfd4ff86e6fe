"""The names and classes of divisions in pandoc's tree that tell what is in them."""

from typing import Final

BIBLIOGRAPHIES: Final = frozenset({"thebibliography", "references", "citations"})
STANZAS: Final = "stanzas"
"""The class of a division of verse, each paragraph a stanza."""
DIRECTIVES: Final = frozenset(
    {
        *("contents", "toctree", "index", "sectnum", "header", "footer", "module"),
        *("currentmodule", "py-module", "py-currentmodule", "sectionauthor", "codeauthor"),
        *("literalinclude", "automodule", "autoclass", "autofunction", "automethod", "autosummary"),
        *("autodata", "autoexception", "autoattribute", "youtube", "vimeo", "todolist"),
    }
)
"""Names and classes of divisions; a program makes a list of a directive, or nothing to see."""
LISTINGS: Final = frozenset(
    {"testcode", "testoutput", "doctest", "prompt", "ipython", "graphviz", "mermaid", "code-tab"}
)
