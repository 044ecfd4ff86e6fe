"""An article of every role, some of its text hostile, and its sentences in a recording."""

from dataclasses import replace

from declaim.model import Article, Block, Cue, Mark, Metadata, Recording, Role, Timeline

RATE = 22_050
TITLE = "Salt & <Rope>"
BLOCKS = (
    Block(Role.HEADLINE, TITLE, 1, True, ""),
    Block(Role.BYLINE, "By A. Writer", 2, False, "known"),
    Block(Role.PARAGRAPH, "It rained. The rope was wet.", 3, True, "", marks=((3, 18, "em"),)),
    Block(Role.HEADING, "Out ]]> to sea", 5, True, "", level=3),
    Block(Role.LIST_ITEM, "a net", 6, True, ""),
    Block(Role.LIST_ITEM, "a <script>alert(1)</script> line", 7, True, ""),
    Block(Role.QUOTE, "We go.", 8, True, ""),
    Block(Role.VERSE, "One line,\nand another.", 9, True, ""),
    Block(Role.CAPTION, "The quay.", 11, True, ""),
    Block(Role.CODE, "x --> y", 12, True, ""),
    Block(Role.FOOTNOTE, "As it does.", 13, True, ""),
    Block(Role.PARAGRAPH, "* * *", 14, True, "spoken, but nothing is heard of it"),
)
SENTENCES = (
    *((0, TITLE), (2, "It rained."), (2, "The rope was wet."), (3, "Out ]]> to sea")),
    *((4, "a net"), (5, "a <script>alert(1)</script> line"), (6, "We go.")),
    *((7, "One line,\nand another."), (8, "The quay."), (9, "x --> y"), (10, "As it does.")),
)


WRITTEN = Article(
    Metadata(
        title=TITLE,
        byline="A. Writer",
        published="2014-03-09",
        language="en-GB",
        publisher="Quay Press",
    ),
    BLOCKS,
)


def written(*blocks: Block, **metadata: object) -> Article:
    """The article with other metadata, and with these blocks if any are given."""
    known = replace(WRITTEN.metadata, **metadata)  # type: ignore[arg-type]
    return replace(WRITTEN, metadata=known, blocks=blocks or BLOCKS)


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
"""A picture of one pixel."""


def timed(recording: Recording) -> Recording:
    """The recording, as if the article's sentences were what is heard in it, each as long."""
    total = recording.timeline.frames
    share = total // len(SENTENCES)
    cues = tuple(
        Cue(text, BLOCKS[block].line, block, n * share + 100, n * share + share - 500)
        for n, (block, text) in enumerate(SENTENCES)
    )
    out = cues[3].start
    marks = (Mark(TITLE, 0, out), Mark("Out ]]> to sea", out, total))
    return replace(recording, timeline=Timeline(RATE, total, (), marks, cues))
