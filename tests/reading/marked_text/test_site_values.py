"""Values that Jekyll and Hugo fill in: those of the text are read, the site's are named."""

from io import BytesIO

from declaim.reading import read


def test_a_value_of_the_text_is_read_and_one_of_the_site_leaves_no_gap_and_is_told() -> None:
    text = (
        "---\nplace: the quay\n---\n\nIt rained at {{ page.place }}, on {{ site.title }}, and in"
        " {{ .Params.place }}. Type `{{ page.place }}`.\n\n```\n{{ site.title }}\n```\n"
    )
    article = read(BytesIO(text.encode()), media_type="markdown")
    said = "It rained at the quay, on, and in the quay. Type {{ page.place }}."
    assert [block.text for block in article.blocks if block.spoken] == [said]
    assert "not spoken: a value that only the site knows (1)" in article.remarks
