"""The words of pandoc's inline elements and metadata."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from declaim.languages import language_tag
from declaim.reading.encodings.charsets import clean
from declaim.reading.hypertext.emphasis import END, in_language, without_marks
from declaim.reading.hypertext.images import FILE_NAME
from declaim.reading.hypertext.machine_descriptions import BY_A_PROGRAM, divided

Node = dict[str, Any]
"""An element of the tree: `{"t": type, "c": contents}`."""


def plain(value: Any) -> str:
    """The words of a metadata value."""
    if isinstance(value, list):
        return " ".join(filter(None, map(plain, value)))
    if not isinstance(value, dict):
        return str(value)
    if value.get("t") == "MetaList":
        return ", ".join(filter(None, map(plain, value["c"])))
    if value.get("t") in ("MetaInlines", "Plain", "Para"):
        return without_marks(Inlines().words(value["c"])).text
    return plain(value.get("c", ""))


@dataclass(slots=True)
class Inlines:
    """The text of inline elements, and the notes that were met in it."""

    notes: list[list[Node]] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    """The parts that are no words of the text: what each is, and as it is written."""

    def words(self, nodes: list[Node]) -> str:
        """The words, without the spaces and signs around a part that is left out."""
        text = self.text_of(nodes)
        for pattern in AROUND_A_GAP:
            text = pattern.sub("", text)
        return text

    def text_of(self, nodes: list[Node]) -> str:
        """The words, with line breaks where the document sets them."""
        return "".join(map(self.one, nodes))

    def one(self, node: Node) -> str:
        """The text of one element."""
        kind, content = node["t"], node.get("c")
        if kind == "Note":
            self.notes.append(content or [])
            return ""
        if kind in FIXED:
            return FIXED[kind]
        return TEXTS[kind](self, content) if kind in TEXTS else ""

    def without(self, what: str, written: str) -> str:
        """The mark of a part that is left out."""
        self.left_out.append((what, clean(written).strip()))
        return GAP


def quoted(inlines: Inlines, content: Any) -> str:
    """A quotation in the marks of its kind."""
    begin, end = ("‘", "’") if content[0]["t"] == "SingleQuote" else ("“", "”")
    return begin + inlines.text_of(content[1]) + end


def raised(inlines: Inlines, content: Any) -> str:
    """A superscript: a power if it is a figure."""
    text = inlines.text_of(content)
    return f"^{text}" if text.lstrip("-−").isdecimal() else text


def spanned(inlines: Inlines, content: Any) -> str:
    """The text of a span, between marks where it is in another language."""
    (_, classes, attributes), inner = content
    told, text = dict(attributes), inlines.text_of(inner)
    if "tag-name" in told or not ORG_KEYWORDS.isdisjoint(classes):
        return inlines.without("a keyword or tag of Org", text)
    tongue = language_tag(told.get("lang", ""))
    return f"{in_language(tongue)}{text}{END}" if tongue else text


def linked(inlines: Inlines, content: Any) -> str:
    """The words of a link, if it has any of its own."""
    (_, classes, attributes), inner, (target, _) = content
    text, label = inlines.text_of(inner), dict(attributes).get("reference", "")
    if target in UNSAID:
        return inlines.without(UNSAID[target], text)
    if is_picture({"t": "Link", "c": content}):
        return pictured(inlines, content)
    for what, written, is_unsaid in (
        ("a citation", text, "citation" in classes and CITED.fullmatch(text)),
        ("a reference to a label without a number", label, label and text == f"[{label}]"),
        ("a category of the wiki", target, "wikilink" in classes and CATEGORY.match(target)),
        (
            "a link to the page in another language",
            target,
            "wikilink" in classes
            and INTERLANGUAGE.fullmatch(text)
            and text == target.replace("_", " "),
        ),
    ):
        if is_unsaid:
            return inlines.without(what, written)
    return text.removeprefix(":") if "wikilink" in classes else text


def is_picture(node: Node) -> bool:
    """Whether an element is a picture, also by a wiki's word that pandoc does not know."""
    if node["t"] != "Link":
        return bool(node["t"] == "Image")
    (_, classes, _), inner, (target, _) = node["c"]
    in_wiki = "wikilink" in classes and (FILE_NAME.fullmatch(target) or "|" in plain(inner))
    return bool(target == PICTURE or in_wiki)


def pictured(inlines: Inlines, content: Any) -> str:
    """The words for a picture: its caption or description, but not its file's name."""
    _, inner, (target, _) = content
    text = inlines.text_of(inner)
    if target != PICTURE:
        *_, text = text.split("|")  # of a wiki: what stands before has no words for pandoc
    said, made = divided(text)
    if made and not said:
        return inlines.without(BY_A_PROGRAM, made)
    if made:
        inlines.left_out.append((BY_A_PROGRAM, made))
    if is_undescribed(said):
        written = said if target == PICTURE else target
        return inlines.without("a picture without a description", written)
    return said


def is_undescribed(text: str) -> bool:
    """Whether the text of a picture is no description: a file, a wiki's word, pandoc's stand-in."""
    text = text.strip()
    return not text or text.casefold() in NO_DESCRIPTION or bool(FILE_NAME.fullmatch(text))


def language_token(tag: str) -> str:
    """A mark for pandoc to hand on: before a text in another language, and without a tag behind."""
    return f"⦃{tag}⦄"


def lettered(_: Inlines, content: Any) -> str:
    """Letters, with the marks of a language among them."""
    text = clean(str(content))
    return TOKEN.sub(lambda m: in_language(language_tag(m[1])) if m[1] else END, text)


def cited(inlines: Inlines, content: Any) -> str:
    """A source that the sentence names; nothing for one that only stands behind it."""
    citations, inner = content
    before = len(inlines.left_out)
    text = inlines.text_of(inner)
    if text.strip(GAP) and citations[0]["citationMode"]["t"] == "AuthorInText":
        return text
    del inlines.left_out[before:]  # the command that stands for it
    keys = ", ".join(each["citationId"] for each in citations)
    if named := OF_SOURCES.get(citations[0]["citationMode"]["t"]):
        return inlines.without(f"{named} of the source {keys}", text)
    return inlines.without("a citation", keys)


def coded(_: Inlines, content: Any) -> str:
    """Code; of a role of reStructuredText the title (`title <target>`), or a name (`~of.its`)."""
    (_, classes, attributes), text = content
    text, role = clean(str(text)), dict(attributes).get("role")
    if "interpreted-text" not in classes or role in AS_WRITTEN:
        return text
    if titled := TITLED.fullmatch(text):
        return titled[1].replace("%s", "").strip()
    if role in NUMBERED:
        return f"{role.upper()} {text.partition('#')[0]}"
    return text.rpartition(".")[2] if text.startswith("~") else text.lstrip("!")


def raw(inlines: Inlines, content: Any) -> str:
    """A part in another markup: the template of a wiki is left out, a mark of HTML says nothing."""
    language, text = content
    if language == "mediawiki":
        return inlines.without(called(text), text)
    if language == "latex":
        return inlines.without("a command of LaTeX", text)
    return "\n" if text.startswith("<br") else ""


def called(template: str) -> str:
    """The name of a wiki's template, as such."""
    name = " ".join(template.strip("{}").partition("|")[0].split())
    return TEMPLATE + name[:NAME_MAX_CHARACTERS]


TEMPLATE: Final = "the template "
OF_SOURCES: Final = {"AuthorInText": "the names", "SuppressAuthor": "the year"}
"""The words of a sentence that stand in a list of sources, by the mode of a citation."""
NAME_MAX_CHARACTERS: Final = 40
HIDDEN: Final = "declaim:hidden"
PLACEHOLDER: Final = "declaim:placeholder"
UNSAID: Final = {HIDDEN: "hidden text", PLACEHOLDER: "a placeholder"}
PICTURE: Final = "declaim:picture"
TABLE: Final = "declaim:table"
PREFORMATTED: Final = "declaim:preformatted"
"""The targets of links around hidden text, the prompt of an empty field, a picture's description,
the rows of a table, and lines whose white space counts."""
ROW: Final = "⦃/⦄"
"""The mark between such rows or lines."""
TOKEN: Final = re.compile(r"⦃([\w-]{0,35})⦄")
NO_DESCRIPTION: Final = frozenset(
    {
        *("image", "picture", "thumb", "thumbnail", "frame", "left", "right", "center", "none"),
        *("mini", "miniatur", "links", "rechts", "zentriert", "rahmenlos", "gerahmt"),
        *("vignette", "gauche", "droite", "centré", "miniaturadeimagen", "izquierda", "derecha"),
        *("centro", "miniatura", "sinistra", "destra", "miniaturadaimagem", "esquerda", "direita"),
        *("мини", "слева", "справа", "центр"),
    }
)
"""Texts of pictures that are no words: `image` is pandoc's in RTF, the others are of wikis."""
GAP: Final = "\0"
"""The mark of a part that is left out: `clean` takes it from all other text."""
AROUND_A_GAP: Final = (
    re.compile(r"\s*[(\[][\s,;\0]*\0[\s,;\0]*[)\]]"),
    re.compile(r"(?<=[(\[（])\s*\0[\s,;，；\0]*"),
    re.compile(r"(?:[,;:]?\s*\0)+(?=\s*(?:[.,;:!?)\]]|$))"),
    re.compile(r"\s*\0"),
)
"""The brackets of nothing else, what begins a bracket, the sign before another sign, the space."""
ORG_KEYWORDS: Final = frozenset({"todo", "done"})
CATEGORY: Final = re.compile(
    r"(?:[CK]at[eé]gor\w{1,3}|Категор[иії]я|分[类類]|カテゴリ|تصنيف):", re.IGNORECASE
)
INTERLANGUAGE: Final = re.compile(
    r"(?:[a-z]{2}|als|arz|ast|azb|bar|ceb|ckb|fur|gsw|hsb|dsb|ksh|lmo|mzn|nah|nds|pms|pnb|scn|sco|szl"
    r"|tly|vec|vls|war|wuu|yue|simple|[Tt]ranslation|zh-\w{2,12}|be-\w{2,9}):\S.{0,250}"
)
"""A link of a wiki, without words of its own, which the page shows in its margin."""
CITED: Final = re.compile(r"\[(?=[^\]]*\d)[\w.:+-]+\]")
"""The label of a source in reStructuredText; one without a figure may be a name in the sentence."""
TITLED: Final = re.compile(r"(.+?)\s+<[^<>]+>", re.DOTALL)
AS_WRITTEN: Final = frozenset({"samp", "kbd", "command", "program", "file"})
"""Roles whose text is no reference."""
NUMBERED: Final = frozenset({"pep", "rfc"})
"""Roles that name a series of documents."""
FIXED: Final = {"Space": " ", "SoftBreak": " ", "LineBreak": "\n"}
PLAIN: Final = ("Emph", "Strong", "Strikeout", "Underline", "SmallCaps", "Subscript")
TEXTS: Final[dict[str, Callable[[Inlines, Any], str]]] = {
    "Str": lettered,
    "Quoted": quoted,
    "Superscript": raised,
    "Code": coded,
    "RawInline": raw,
    "Cite": cited,
    "Link": linked,
    "Math": lambda _, content: rf"\({clean(str(content[1]))}\)",
    **dict.fromkeys(
        ("Emph", "Strong", "Strikeout", "Underline", "SmallCaps", "Subscript"), Inlines.text_of
    ),
    "Image": pictured,
    "Span": spanned,
}
"""The text of each inline element."""
