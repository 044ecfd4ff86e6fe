"""Additions of Obsidian, GitHub and Hugo to Markdown, as their own programs show them."""

import io
from pathlib import Path

import pytest

from declaim.errors import UnreadableSource
from declaim.model import Article, Role
from declaim.pipeline import prepare
from declaim.reading import read
from declaim.settings.environment import default_store
from declaim.settings.options import Options

CASES = Path(__file__).parents[2] / "cases"


def markdown(text: str) -> Article:
    return read(io.BytesIO(text.encode()), media_type="markdown")


def spoken(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.spoken]


def test_a_vault_is_read_as_obsidian_shows_it() -> None:
    assert spoken(read(CASES / "41-obsidian.md")) == [
        "Ferry notes",
        "The ferry is older than The Bridge. It leaks. See and The Bridge, Planks.",
        "Remember",
        "The keeper has the key.",
        "tar the boat todo",
        "count the planks",
        "Some maths: $E = mc^2$ and a block:",
        r"$\int_0^1 x^2\,dx = \frac{1}{3}$",
        "A footnote. Another inline.",
    ]


def test_a_readme_is_read_as_github_shows_it() -> None:
    article = read(CASES / "99-github-readme.md")
    texts = spoken(article)
    assert article.metadata.title == "ferry"
    assert texts[2:5] == [
        "Warning",
        "The rope is wet.",
        "Ferry pulls a boat across a river 🚀. It is written in C++ and needs gcc >= 4.8, or"
        " clang.",
    ]
    assert {"1. Run ferry --rope 3m.", "2. Wait.", "rope", "bridge"} <= set(texts)
    assert any("H2O, 10^3, E = mc^2, Ctrl+C." in text for text in texts)
    assert [b.text for b in article.blocks if b.role is Role.BOILERPLATE] == [
        "Build PyPI License: MIT"
    ]


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("[[The Bridge|a bridge]]", "a bridge"),
        ("[[#Planks]]", "Planks"),
        ("![[map.png]] It rained.", "It rained."),
        ("It ==really== rained.", "It really rained."),
        ("It %%never%% rained.", "It rained."),
        ("It ~~never~~ rained.", "It never rained."),
        ("Type `[[x]]` and `==y==`.", "Type [[x]] and ==y==."),
        ("It cost $5 and then $6.", "It cost $5 and then $6."),
        ("At 10:30:45 a==b :not_an_emoji:.", "At 10:30:45 a==b :not_an_emoji:."),
        (
            ":material-home: It :octicons-star-16: rained. :fontawesome-solid-sun:{ .big }",
            "It rained.",
        ),
        ("It is :material- and 10:material-a:5.", "It is :material- and 10:material-a:5."),
        ("Issue #41 is open.", "Issue #41 is open."),
        ("The text. {{< figure src=x >}}", "The text."),
        ("A title {#anchor}", "A title"),
        ("It rained.\n{: .lead}", "It rained."),
        ('Is it wet? { #wet data-toc="Wet" }', "Is it wet?"),
        ("[Row](/row){ .button } to it.", "Row to it."),
        ("The set { a, b } is small.", "The set { a, b } is small."),
        ("It rained.\n\n^a-block", "It rained."),
        ("* TOC\n{:toc}\n\nIt rained.", "It rained."),
        ("[TOC]\n\nIt rained.", "It rained."),
        ("It rained.\n\n*[CPU]: a processor", "It rained."),
        ("H~2~O rose 10^3^ times, or x^2^.", "H2O rose 10^3 times, or x^2."),
        ("Rope\n: A thick cord.", "Rope|A thick cord."),
        ("{% highlight ruby %}\nputs 1\n{% endhighlight %}\n\nIt rained.", "It rained."),
        ("{{< highlight go >}}\nputs 1\n{{< /highlight >}}\n\nIt rained.", "It rained."),
        ('<p><a href="x"><img src="b.svg" alt="CI"></a></p>\n\nIt rained.', "It rained."),
        ("> [!tip]- Ropes\n> Dry them.", "Ropes|Dry them."),
        ("1. [ ] Mix\n2. [x] Wait", "1. Mix|2. Wait"),
        ("# Rope {/*rope*/}", "Rope"),
        ('### Rope <small>new</small> { #rope data-toc-label="Rope" }', "Rope new"),
        ("The rope (1) is wet (2).\n{ .annotate }", "The rope is wet."),
        ("It costs (3) coins.", "It costs (3) coins."),
        ('The rope <Badge type="tip" text="new"/> is wet. <OutboundLink/>', "The rope is wet."),
        ("::: slot footer\nThe end.\n:::", "The end."),
        ("## 🚀 Launch\n\n- ✅ Ready\n- 👩🏽‍🌾 Ada", "Launch|Ready|Ada"),
        ("I 🚀 rope", "I 🚀 rope"),
        ("<details><summary>More</summary>\n\nIt rained.\n\n</details>", "More|It rained."),
        ("One line\nand the next\nand a third", "One line and the next and a third"),
        ("One line\\\nand the next\\\nand a third", "One line\nand the next\nand a third"),
    ],
)
def test_a_mark_of_a_dialect_is_shown_and_not_read(written: str, heard: str) -> None:
    assert "|".join(spoken(markdown(written))) == heard


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("::: warning\nThe gate is wet.\n:::", ["The gate is wet."]),
        ("::: {.note #gate}\n\nThe gate is wet.\n\n:::", ["The gate is wet."]),
        (":::tip Take care\nThe gate is wet.\n:::", ["Take care", "The gate is wet."]),
        ("\\newpage\n\n\\noindent The lamp is lit.\\label{lamp}", ["The lamp is lit."]),
        ("\\begin{center}\nThe End\n\\end{center}", ["The End"]),
        ("{{ page.title }} by night{{site.name}}.", ["by night."]),
        ("Take `{{ mill }}`, {{braces}} and `\\end`.", ["Take {{ mill }}, {{braces}} and \\end."]),
        (
            "The path C:\\end and \\endless are words.",
            ["The path C:\\end and \\endless are words."],
        ),
    ],
)
def test_marks_of_pandoc_latex_and_templates_are_no_text(written: str, heard: list[str]) -> None:
    assert spoken(markdown(f"# The Mill\n\n{written}")) == ["The Mill", *heard]


def test_a_comment_over_several_paragraphs_is_silent_and_lines_are_kept() -> None:
    article = markdown("It rained.\n\n%%\nnever\n\nheard\n%%\n\nIt stopped.")
    assert [(b.line, b.text) for b in article.blocks] == [(1, "It rained."), (9, "It stopped.")]


def test_the_front_matter_of_hugo_is_metadata() -> None:
    article = markdown(
        '+++\ntitle = "Rope"\ndate = 2024-05-03\nauthors = ["Ada", "Tom"]\n+++\nWet.'
    )
    known = article.metadata
    assert (known.title, known.byline, known.published) == ("Rope", "Ada, Tom", "2024-05-03")
    assert [(b.line, b.text) for b in article.blocks] == [(6, "Wet.")]


@pytest.mark.parametrize("front", ['a: "\\U00110000"', "a: !!int 1e999", "a: {? [x] : y}"])
def test_no_front_matter_gives_a_traceback(front: str) -> None:
    try:
        texts = spoken(markdown(f"---\n{front}\n---\nIt rained."))
    except UnreadableSource:
        return
    assert texts == ["It rained."]


def chapters(name: str) -> list[str]:
    _, script = prepare(CASES / name, Options(voice="tone"), default_store())
    return [chapter.title for chapter in script.chapters]


def test_three_hundred_days_are_three_hundred_chapters() -> None:
    name = "80-three-hundred-chapters.md"
    assert chapters(name) == [f"Day {day}" for day in range(1, 301)]


def test_the_first_heading_is_the_title_and_the_first_chapter() -> None:
    name = "107-markdown-title-then-section.md"
    assert read(CASES / name).metadata.title == "The Log"
    assert chapters(name) == ["The Log", "Day 1", "Day 2"]


@pytest.mark.parametrize("name", ["97-clauses-with-semicolons.md", "66b-lines-begin-like-title.md"])
def test_everything_in_a_markdown_file_is_spoken(name: str) -> None:
    assert [block for block in read(CASES / name).blocks if not block.spoken] == []


@pytest.mark.parametrize("mark", ["\\newpage", "{{ toc }}", "[TOC]", "![[rope.png]]", "::: note"])
def test_a_paragraph_that_is_a_mark_alone_is_silent_in_the_plan(mark: str) -> None:
    article = markdown(f"It rained.\n\n{mark}\n\nIt stopped.")
    assert [(b.text, b.spoken) for b in article.blocks] == [
        ("It rained.", True),
        (mark, False),
        ("It stopped.", True),
    ]


def test_a_list_of_links_into_the_same_text_is_its_contents_and_silent() -> None:
    contents = "- [Oil](#oil)\n- [Wick](#wick)\n  - [Of wool](#of-wool)\n"
    text = f"# Lamps\n\n{contents}\n## Oil\n\nIt burns.\n"
    blocks = read(io.BytesIO(text.encode()), media_type="markdown").blocks
    assert [b.text for b in blocks if b.spoken] == ["Lamps", "Oil", "It burns."]
    assert [b.text for b in blocks if not b.spoken] == ["Oil", "Wick", "Of wool"]
    more = text.replace("- [Wick](#wick)", "- [Wick](#wick): of wool")
    assert "Wick: of wool" in [
        b.text for b in read(io.BytesIO(more.encode()), media_type="markdown").blocks if b.spoken
    ]


def test_comments_of_jekyll_are_silent_and_captions_of_hugo_and_jekyll_are_read() -> None:
    text = (
        "It burns.\n\n{% comment %}Not {{ yet }}.\n\nNever.{% endcomment %}\n\n"
        '{{< figure src="a.jpg" caption="The lamp" >}}\n\n'
        '{% include figure.html src="b.jpg" caption="The quay" %}\n\nIt smokes.\n'
    )
    blocks = read(io.BytesIO(text.encode()), media_type="markdown").blocks
    assert [(b.role, b.text) for b in blocks] == [
        ("paragraph", "It burns."),
        ("caption", "The lamp"),
        ("caption", "The quay"),
        ("paragraph", "It smokes."),
    ]
