"""Additions of Obsidian, GitHub, Hugo and others to Markdown, as their own programs show them."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.amsmath import RE_OPEN, amsmath_block
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin

from declaim.reading.marked_text.myst import CITATION, LABEL, ROLE, words_of
from declaim.reading.marked_text.pandoc_markdown import NAMED, mark_captions, words_of_source
from declaim.reading.marked_text.site_values import VALUE

SET: Final = r"\{(?::?[ ]?(?:[#.:]|[a-z-]{2,30}=\")[^{}\n]{0,200}|-)\}"
"""The names and measures of what stands before, for programs."""
ICONS: Final = "material|octicons|fontawesome|simple|lucide"
"""The sets of icons whose codes MkDocs shows as pictures."""
ADDED: Final = re.compile(
    r"(?P<kept>(?P<ticks>`{1,3})(?!`)[^\n]{1,1000}?(?<!`)(?P=ticks)(?!`)|\$[^$\n]{1,300}\$)"
    r"|(?P<dropped>!\[\[[^\[\]\n]{0,300}\]\]|%%[^%]{0,2000}%%"
    r"|(?:^|(?<=\s))\^[\w-]{1,60}$|\{\{[<%][^{}\n]{0,300}[>%]\}\}|\{%[^{}\n]{0,300}%\}"
    rf"|(?<=[\w)\].:!?*>`]) ?{SET}[ \t]*$|^(?:\{{:[^{{}}\n]{{0,200}}\}}|{SET})[ \t]*$"
    rf"|(?<=[)\]:]){SET}"
    rf"|(?<![\w:]):(?:{ICONS})-[\w-]{{1,80}}:(?![\w:])(?:[ ]?{SET})?[ \t]?"
    rf"|[ ]{VALUE}(?=[.,;:!?])|{VALUE}"
    r"|(?<![\w:\\/])\\(?:(?:new|clear|cleardouble|this)?page(?:break|style)?|begin|end|noindent"
    r"|(?:big|med|small)skip|[vh](?:space|fill)|tableofcontents|maketitle|centering|label|index"
    r"|(?:eq|auto|[cC])?ref)"
    r"(?![A-Za-z])\*?(?:\[[^\[\]\n]{0,60}\]|\{[^{}\n]{0,100}\}){0,3}[ \t]*"
    r"|^:{3,}(?:[ \t]*[\w-]{1,60})?(?:[ \t]*\{[^{}\n]{0,200}\})?[ \t]*:*[ \t]*$"
    r"|^\*\[[^\[\]\n]{1,60}\]:[ \t][^\n]{1,300}$"
    rf"|{CITATION}|{LABEL}"
    r"|<%[^%\n]{0,300}%>|[ ]?\{/\*[^{}\n]{0,300}\*/\}"
    r"|<[A-Z][A-Za-z]{0,40}[a-z](?:[ ][^<>\n]{0,300})?/>"
    r"|^:{3,}[ \t]*slot[ \t][^\n]{0,100}$"
    r"|^(?:\[\[_TOC_\]\]|\[(?:TOC|toc)\]|TOC[ \t]*\n\{:[ \t]?toc[^{}\n]{0,60}\})[ \t]*$)"
    r"|^:{3,}[ \t]*[\w-]{1,60}[ \t]*(?P<fence>[^\s:{][^\n]{0,200})$"
    rf"|{ROLE}|{NAMED}"
    r"|(?<![!\]])\[(?P<span>[^\[\]\n]{1,300})\]\{[.#][^{}\n]{0,200}\}"
    r"|\[\[(?P<page>[^\[\]|#^\n]{0,300})(?:[#^]+(?P<part>[^\[\]|\n]{0,300}))?"
    r"(?:\\?\|(?P<alias>[^\[\]\n]{1,300}))?\]\]"
    r"|(?<=\w)(?:~(?P<low>[^~\s]{1,20})~|\^(?P<high>[^\^\s\]]{1,20})\^)"
    r"|==(?=[^\s=])(?P<marked>[^=\n]{1,1000}?)(?<=\S)=="
    r"|(?<![\w:]):(?P<emoji>[+-]?[a-z\d][a-z\d_+-]{0,40}):(?![\w:])"
    r"|(?<!\S)#(?P<tag>[^\W\d_][\w/-]{0,80})#?(?!\S)",
    re.MULTILINE,
)
CALLOUT: Final = re.compile(r"\[!(\w{1,30})(?:\|[^\]\n]{0,60})?\][+-]?[ \t]*([^\n]*)(?:\n|$)")
ANNOTATED: Final = re.compile(r"\n\{ ?\.annotate ?\}[ \t]*$")
ANNOTATION: Final = re.compile(r"[ ]?\(\d{1,2}\)(?!\w)")
"""A mark of MkDocs, whose words are in the list below the text."""
ORNAMENT: Final = re.compile(
    r"^(?:[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
    r"[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*){1,8}[ \t]+(?=\S)"
)
"""The pictures in front of a heading or an item, which are its ornament or its bullet."""
TASK: Final = re.compile(r"\[[ xX/-]\][ \t]+(?=\S)")
COMMENT: Final = "%%"
LISTING: Final = re.compile(
    r"^\{(?:%-? *(?:end)?highlight\b[^{}\n]{0,100}%"
    r"|\{[<%] */?highlight\b[^{}\n]{0,100}[>%]\})\}[ \t]*$",
    re.MULTILINE,
)
"""The line above or below a listing of Jekyll or Hugo."""
OF_LIQUID: Final = re.compile(
    r"\{%-? *comment *-?%\}(?:[^{]|\{(?!%-? *(?:end)?comment))*\{%-? *endcomment *-?%\}"
)
"""A comment of Jekyll."""
FIGURE: Final = re.compile(
    r"^\{(?:\{[<%] *figure|% *include [\w/.-]{0,40}(?:figure|image)[\w.-]{0,20})\b[^{}\n]{0,300}?"
    r" caption=\"([^\"\n<]{1,500})\"[^{}\n]{0,300}\}{1,2}[ \t]*$",
    re.MULTILINE,
)
"""A picture of Hugo or Jekyll with a caption, on a line of its own."""
FORMULA: Final = re.compile(RE_OPEN)
FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
EMOJI: Final = {
    "tada": "party popper",
    "warning": "warning sign",
    "white_check_mark": "white heavy check mark",
    "x": "cross mark",
    "heart": "heavy black heart",
    "thumbsup": "thumbs up sign",
    "+1": "thumbs up sign",
    "-1": "thumbs down sign",
    "smile": "smiling face with open mouth and smiling eyes",
    "bulb": "electric light bulb",
    "zap": "high voltage sign",
    "star": "white medium star",
}
"""GitHub's codes that are not Unicode's names."""
PUNCTUATION: Final = re.compile(r"[!-/:-@\[-`{-~]")
"""Signs that a backslash makes themselves in Markdown."""
BADGES: Final = "badges"
OTHER_PARTS: Final = "other-parts"
"""The class of a paragraph of links to the parts before and behind."""
BETWEEN: Final = re.compile(r"[\s<>|«»‹›←→·]+")
LAYOUT: Final = "layout-mark"
"""The class of a paragraph that holds marks of a layout and no text."""
ELEMENTS: Final = {"marked": "mark", "low": "sub", "high": "sup"}


def with_dialects(markdown: MarkdownIt) -> None:
    """Teach `markdown` what is not CommonMark."""
    dollarmath_plugin(markdown, allow_space=False, allow_digits=False)
    ends = ["paragraph", "reference", "blockquote", "list", "footnote_def"]
    markdown.block.ruler.before("blockquote", "amsmath", formula_of_latex, {"alt": ends})
    deflist_plugin(markdown)
    markdown.add_render_rule("math_inline", math_in_a_line)
    markdown.add_render_rule("math_inline_double", math_in_a_line)
    markdown.add_render_rule("math_block", math_alone)
    markdown.add_render_rule("amsmath", math_alone)
    markdown.core.ruler.before("inline", "captions", mark_captions)
    markdown.core.ruler.before("inline", "dialects", as_shown)
    markdown.core.ruler.push("badges", mark_badges)


def formula_of_latex(state: StateBlock, line: int, line_max: int, silent: bool) -> bool:
    r"""Take a formula between `\begin` and `\end` without dollars; one without an end is none."""
    first = state.bMarks[line] + state.tShift[line]
    begun = FORMULA.match(state.src, first)
    if not begun:
        return False
    end = re.compile(rf"\\end\{{{begun[1]}{re.escape(begun[2])}\}}[ \t]*$", re.MULTILINE)
    return bool(end.search(state.src, first)) and amsmath_block(state, line, line_max, silent)


def without_comments(text: str) -> str:
    """`text` with blank lines for the comments between lines of `%%`, and with fences alone."""
    if "{" in text:
        text = OF_LIQUID.sub(lambda found: "\n" * found[0].count("\n"), text)
        text = FIGURE.sub(r"<figcaption>\1</figcaption>", text)
    if "highlight" in text:
        text = LISTING.sub("```", text)
    if COMMENT not in text:
        return text
    lines = text.split("\n")
    fence, hidden = "", False
    for i, line in enumerate(lines):
        marked = FENCE.match(line)
        if marked and not hidden:
            fence = "" if fence and marked[1].startswith(fence) else fence or marked[1]
        odd = line.count(COMMENT) % 2 == 1 and not fence
        if hidden:
            lines[i] = line.partition(COMMENT)[2] if odd else ""
        elif odd:
            lines[i] = line.rpartition(COMMENT)[0]
        hidden ^= odd
    return "\n".join(lines)


def as_shown(state: StateCore) -> None:
    """Rewrite the lines of text, before emphasis and links are looked for in them."""
    tokens = state.tokens
    for i, token in enumerate(tokens):
        if token.type != "inline":
            continue
        above = [t.type for t in tokens[max(i - 2, 0) : i]]
        if above == ["list_item_open", "paragraph_open"]:
            token.content = TASK.sub("", token.content, count=1)
        if above == ["blockquote_open", "paragraph_open"]:
            token.content = CALLOUT.sub(titled, token.content, count=1)
        if ANNOTATED.search(token.content):
            token.content = ANNOTATION.sub("", token.content)
        text = ADDED.sub(shown, token.content)
        if above[-1:] == ["heading_open"] or above == ["list_item_open", "paragraph_open"]:
            text = ORNAMENT.sub("", text, count=1)
        opening = tokens[i - 1]
        alone = opening.type == "paragraph_open" and not opening.hidden and not text.strip()
        if alone and not token.content.startswith(COMMENT):
            opening.attrSet("class", LAYOUT)
            text = PUNCTUATION.sub(r"\\\g<0>", token.content)
        token.content = text


def titled(callout: re.Match[str]) -> str:
    """A callout's title, which is its kind where it has no other, above its text."""
    return f"{callout[2].strip() or callout[1].capitalize()}<br><br>\n"


def shown(found: re.Match[str]) -> str:
    """The text that a reader sees of a mark that CommonMark does not know."""
    if found["kept"] or found["dropped"] is not None:
        return found["kept"] or ""
    for name, element in ELEMENTS.items():
        if found[name]:
            return f"<{element}>{found[name]}</{element}>"
    if found["role"]:
        return words_of(found["role"], found["said"])
    if found["cited"]:
        return words_of_source(found["cited"], found["place"])
    if found["emoji"]:
        return emoji(found["emoji"]) or found[0]
    return (
        (found["fence"] and f"{found['fence']}<br><br>\n")
        or found["tag"]
        or found["span"]
        or found["alias"]
        or ", ".join(filter(None, (found["page"], found["part"])))
    )


def emoji(code: str) -> str:
    """The sign that GitHub shows for a code, or empty."""
    try:
        return unicodedata.lookup(EMOJI.get(code, code.replace("_", " ")))
    except KeyError:
        return ""


def mark_badges(state: StateCore) -> None:
    """Mark the paragraphs that are badges alone (pictures, some of which are links), or links to
    other parts of a book of notebooks."""
    for opening, token in zip(state.tokens, state.tokens[1:], strict=False):
        if opening.type == "paragraph_open" and token.type == "inline":
            kinds = [c.type for c in token.children or () if c.type != "text" or c.content.strip()]
            badges = {"image", "link_open", "link_close", "softbreak"}
            if {"image", "link_open"} <= set(kinds) <= badges:
                opening.attrSet("class", BADGES)
            elif are_ways_on(token.children or ()):
                opening.attrSet("class", OTHER_PARTS)


def are_ways_on(inlines: Sequence[Token]) -> bool:
    """Whether a line holds links to other notebooks, and between them signs alone."""
    targets = [str(t.attrGet("href")) for t in inlines if t.type == "link_open"]
    outside, depth = "", 0
    for token in inlines:
        depth += token.nesting if token.type.startswith("link_") else 0
        outside += token.content if not depth else ""
    is_parted = "|" in outside or len(targets) == 1
    notebooks = all(target.partition("#")[0].endswith(".ipynb") for target in targets)
    return bool(targets) and notebooks and bool(BETWEEN.fullmatch(outside)) and is_parted


def math_in_a_line(
    _: RendererHTML, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    """A formula as its author wrote it."""
    return escapeHtml(f"${tokens[index].content.strip()}$")


def math_alone(
    _: RendererHTML, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    """A formula that stands on lines of its own."""
    line = tokens[index].attrGet("data-line")
    return f'<p data-line="{line}">{escapeHtml(f"${tokens[index].content.strip()}$")}</p>\n'
