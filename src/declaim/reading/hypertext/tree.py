"""Text to the tree of an HTML page."""

from lxml import etree, html

from declaim.errors import UnreadableSource
from declaim.reading.hypertext.elements import Element


def tree_of(text: str, source: str) -> Element:
    """The tree of an HTML page, or `UnreadableSource` at the line where it nests too deep."""
    parser = html.HTMLParser(no_network=True, huge_tree=False)
    try:
        tree = html.document_fromstring(text, parser=parser)
    except etree.ParserError as empty:
        raise UnreadableSource(source, "there is no text in it") from empty
    for error in parser.error_log:
        if error.type_name == "ERR_RESOURCE_LIMIT":
            raise UnreadableSource(source, "its elements nest deeper than 256", error.line)
    for behind in [e for e in tree.itersiblings() if isinstance(e.tag, str)]:
        tree.append(behind)  # a stray `</html>` ends no page
    return tree
