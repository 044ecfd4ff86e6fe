"""The sections and lists of an article whose headings have the words of a site's buttons."""

import io

import pytest

from declaim.reading import read

TOLD = (
    "The potter opened the kiln on the third day, and not one of the jars was broken.",
    "Her sister had mixed the glaze by lamplight, and nobody knew what was in it.",
    "They carried the jars to the mill in the cart that had brought the clay.",
    "It rained until noon, and the wheel of the mill did not stand still for an hour.",
)
MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>'
FOOT = '<footer><p>© 2020 The Post. All rights reserved.</p><a href="/c">Contact</a></footer>'
AROUND = {
    "article": "<article>{}</article>",
    "main": "<main>{}</main>",
    "classes": '<div class="post"><div class="entry-content">{}</div></div>',
}


def spoken(body: str) -> list[str]:
    text = f"<html><title>The Kiln | The Post</title><body>{MENU}{body}{FOOT}</body></html>"
    return [b.text for b in read(io.BytesIO(text.encode()), media_type="html").blocks if b.spoken]


def told(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize("around", AROUND.values())
@pytest.mark.parametrize(
    "heading",
    ["Comments", "Search", "Share", "Newsletter", "Related", "Kommentare", "Partager", "评论"],
)
def test_a_section_of_the_article_is_spoken_whatever_its_heading_says(
    heading: str, around: str
) -> None:
    own = ["They looked for a third jar.", "There was none in the kiln, and none in the mill."]
    body = f"<h1>The Kiln</h1>{told(*TOLD)}<h2>{heading}</h2>{told(*own)}"
    assert spoken(around.format(body)) == ["The Kiln", *TOLD, heading, *own]
    more = f"<h2>Afterwards</h2>{told(*TOLD[::-1])}"
    assert heading in spoken(around.format(body + more))


def test_a_heading_above_a_lower_one_is_of_the_article_as_that_one_is() -> None:
    body = f"<h1>The Kiln</h1>{told(*TOLD)}<h2>Search</h2><h3>Comments</h3>{told(*TOLD[::-1])}"
    assert spoken(f"<article>{body}</article>")[5:7] == ["Search", "Comments"]


def test_a_section_in_an_element_of_its_own_is_spoken() -> None:
    own = "The writers of old programs left remarks between the lines, and few of them were true."
    body = (
        f"<h1>The Kiln</h1><section><h2>Lines</h2>{told(*TOLD)}</section>"
        f"<section><h2>Comments</h2>{told(own)}</section>"
    )
    assert spoken(f"<article>{body}</article>")[-2:] == ["Comments", own]


REMARKS = (
    ("Tom Fern", "3 May 2024 at 9:12", "My uncle had such a jar, and he kept his nails in it."),
    ("sally77", "May 5, 2024", "Lovely, and thank you for the pictures of the old mill."),
)


@pytest.mark.parametrize("heading", ["Comments", "2 Comments", "Leave a comment"])
@pytest.mark.parametrize(
    "form",
    [
        "<p>{0}</p><p>{1}</p><p>{2}</p>",
        "<p><b>{0}</b> {1}</p><p>{2}</p>",
        "<p>{0} says:</p><p>{2}</p>",
        "<p>{0}: {2}</p>",
        "<h3>{0}</h3><p>{2}</p>",
        "<p>{2}</p><p>Reply</p>",
        "<ul><li>{2}</li></ul>",
        "<div class='comment'><p>{2}</p></div>",
        "<p>No comments yet. Be the first to comment!</p>",
    ],
)
def test_readers_comments_below_the_article_are_not_spoken(heading: str, form: str) -> None:
    body = f"<h1>The Kiln</h1>{told(*TOLD)}{told(*TOLD[::-1]).replace('the', 'a')}"
    remarks = "".join(form.format(*remark) for remark in REMARKS)
    with_remarks = f"<article>{body}<h2>{heading}</h2>{remarks}</article>"
    assert spoken(with_remarks) == spoken(f"<article>{body}</article>")


@pytest.mark.parametrize("around", AROUND.values())
def test_a_list_below_the_prose_and_in_its_element_is_spoken(around: str) -> None:
    items = ["Never fire alone.", "Tell someone.", "Keep water at hand."]
    listed = "".join(f"<li>{item}</li>" for item in items)
    body = f"<h1>The Kiln</h1>{told(*TOLD)}<h2>Rules</h2><ul>{listed}</ul>"
    assert spoken(around.format(body))[-4:] == ["Rules", *items]


def test_a_word_alone_at_the_end_of_the_article_is_spoken() -> None:
    body = f"<h1>The Kiln</h1>{told(*TOLD)}<p>Three things are needed:</p>"
    listed = "<ul><li>clay</li><li>a wheel</li><li>patience</li></ul>"
    assert spoken(f"<article>{body}{listed}</article>")[-3:] == ["clay", "a wheel", "patience"]
