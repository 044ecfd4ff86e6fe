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
