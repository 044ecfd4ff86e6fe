"""RST: numbers that Sphinx shows with words, and those that nobody sees."""

from io import BytesIO

import pytest

from declaim.reading import read


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("See :pep:`8` and :rfc:`2822`.", ["See PEP 8 and RFC 2822."]),
        ("See :pep:`the style <8>`.", ["See the style."]),
        (".. versionadded:: 3.5", ["New in version 3.5."]),
        (".. versionchanged:: 3.6\n   It *leaks*.", ["Changed in version 3.6: It leaks."]),
        (".. deprecated:: 2.0\n\n   Use oars.", ["Deprecated since version 2.0.", "Use oars."]),
        ("See :doc:`/parts/the_boats`, :doc:`oars`.", ["See the boats, oars."]),
        ("See :doc:`the wind </wind>`.", ["See the wind."]),
        (".. grid:: 1 2\n   :gutter: 2\n\n   It is wet.", ["It is wet."]),
        (".. rst-class:: wide\n\nIt is wet.", ["It is wet."]),
    ],
)
def test_a_number_in_rst_is_said_with_what_it_counts_and_one_for_a_program_is_not(
    written: str, said: list[str]
) -> None:
    text = f"It rained.\n\n{written}\n"
    blocks = read(BytesIO(text.encode()), media_type="rst").blocks
    assert [block.text for block in blocks if block.spoken] == ["It rained.", *said]


@pytest.mark.parametrize(
    ("written", "role"),
    [
        (">>> import oars\n>>> oars.row()\n3", "code"),
        (
            ".. image:: https://x.org/a.svg\n   :target: https://x.org\n   :alt: Boats",
            "boilerplate",
        ),
        ("|a|\n\n.. |a| image:: https://img.shields.io/a.svg\n   :alt: Boats", "boilerplate"),
    ],
)
def test_a_dialogue_with_python_and_badges_of_rst_are_silent(written: str, role: str) -> None:
    text = f"It rained.\n\n{written}\n"
    first, block = read(BytesIO(text.encode()), media_type="rst").blocks
    assert (first.spoken, block.spoken, block.role) == (True, False, role)


@pytest.mark.parametrize("target", ["", "   :target: boat.png\n"])
def test_a_picture_of_rst_that_leads_to_no_page_is_described(target: str) -> None:
    text = f"It rained.\n\n.. image:: boat.png\n{target}   :alt: A red boat\n"
    _, block = read(BytesIO(text.encode()), media_type="rst").blocks
    assert (block.spoken, block.text) == (True, "A red boat")


def test_the_pages_and_buttons_of_sphinx_are_said_as_they_are_shown() -> None:
    text = "Press :guilabel:`&Row`.\n\n* :ref:`genindex`\n* :ref:`search`\n"
    blocks = read(BytesIO(text.encode()), media_type="rst").blocks
    assert [b.text for b in blocks if b.spoken] == ["Press Row.", "Index", "Search Page"]
