"""The numbers of an ODT's lists and headings, which pandoc loses or counts otherwise."""

from pathlib import Path

import pytest

from declaim.reading import read
from kit.documents import odt


def said_in(folder: Path, body: str, styles: str = "") -> list[str]:
    """The texts of an ODT that is written into the folder."""
    (folder / "a.odt").write_bytes(odt(body, styles=styles))
    return [block.text for block in read(folder / "a.odt").blocks]


def item(text: str, start: str = "", inside: str = "") -> str:
    """An item of a list."""
    number = f' text:start-value="{start}"' if start else ""
    return f"<text:list-item{number}><text:p>{text}</text:p>{inside}</text:list-item>"


def style(*levels: str) -> str:
    """A style of lists, whose levels have these attributes."""
    told = "".join(
        f'<text:list-level-style-number text:level="{n}" {each}/>'
        for n, each in enumerate(levels, start=1)
    )
    return f'<text:list-style style:name="L">{told}</text:list-style>'


def test_an_item_has_the_number_that_it_names(tmp_path: Path) -> None:
    below = f"<text:list>{item('sand', '3')}{item('salt')}</text:list>"
    items = item("rope", "4") + item("tar") + item("oil", "9", below) + item("wax")
    assert said_in(tmp_path, f"<text:list>{items}</text:list>") == [
        *("4. rope", "5. tar", "9. oil", "3. sand", "4. salt", "10. wax"),
    ]


def test_a_list_that_continues_another_goes_on_from_its_number(tmp_path: Path) -> None:
    first = f'<text:list xml:id="a">{item("rope")}{item("tar", "7")}</text:list>'
    other = f"<text:list>{item('sand')}</text:list>"
    again = f'<text:list text:continue-list="a" xml:id="b">{item("oil")}{item("wax")}</text:list>'
    last = f'<text:list text:continue-list="b">{item("hemp")}</text:list>'
    assert said_in(tmp_path, first + other + again + other + last) == [
        *("1. rope", "7. tar", "1. sand", "8. oil", "9. wax", "1. sand", "10. hemp"),
    ]


def test_a_list_goes_on_behind_a_paragraph_where_it_says_so(tmp_path: Path) -> None:
    begun = f'<text:list text:style-name="L">{item("rope")}</text:list>'
    more = f'<text:list text:style-name="L" text:continue-numbering="true">{item("tar")}'
    styles = style('style:num-format="1" style:num-suffix=")"')
    said = said_in(tmp_path, f"{begun}<text:p>It was wet.</text:p>{more}</text:list>", styles)
    assert said == ["1) rope", "It was wet.", "2) tar"]


@pytest.mark.parametrize(
    ("level", "marks"),
    [
        ('style:num-format="a" style:num-suffix=")"', ["a)", "b)"]),
        ('style:num-format="I" style:num-prefix="(" style:num-suffix=")"', ["(1)", "(2)"]),
        ('style:num-format="A" style:num-suffix="." text:start-value="3"', ["C.", "D."]),
        ('style:num-format="1" style:num-prefix="§ "', ["§ 1", "§ 2"]),
        ('style:num-format="" style:num-suffix="."', ["", ""]),
    ],
)
def test_a_number_stands_in_its_own_signs_and_a_roman_one_in_figures(
    tmp_path: Path, level: str, marks: list[str]
) -> None:
    body = f'<text:list text:style-name="L">{item("rope")}{item("tar")}</text:list>'
    said = [f"{mark} {word}".strip() for mark, word in zip(marks, ("rope", "tar"), strict=True)]
    assert said_in(tmp_path, body, style(level)) == said


def test_a_number_shows_the_levels_above_it(tmp_path: Path) -> None:
    styles = style('style:num-format="1"', 'style:num-format="a" text:display-levels="2"')
    inside = f"<text:list>{item('salt')}{item('sand')}</text:list>"
    items = item("rope") + item("tar", inside=inside) + item("oil", inside=inside)
    assert said_in(tmp_path, f'<text:list text:style-name="L">{items}</text:list>', styles) == [
        *("1 rope", "2 tar", "2.a salt", "2.b sand", "3 oil", "3.a salt", "3.b sand"),
    ]


def test_headings_have_their_numbers_where_the_outline_has_some(tmp_path: Path) -> None:
    level = '<text:outline-level-style text:level="{}" style:num-format="1" {}/>'
    levels = level.format(1, "") + level.format(2, 'text:display-levels="2"')
    styles = f"<text:outline-style>{levels}</text:outline-style>"
    heading = '<text:h text:outline-level="{}" {}>{}</text:h><text:p>It was wet.</text:p>'
    body = "".join(
        heading.format(level, told, text)
        for level, told, text in (
            (1, "", "The rope"),
            (2, "", "Of hemp"),
            (2, "", "Of wool"),
            (1, 'text:is-list-header="true"', "Thanks"),
            (1, 'text:restart-numbering="true" text:start-value="5"', "The tar"),
        )
    )
    said = [text for text in said_in(tmp_path, body, styles) if text != "It was wet."]
    assert said == ["1 The rope", "1.1 Of hemp", "1.2 Of wool", "Thanks", "5 The tar"]
