"""Gemtext: each line is a paragraph, a heading, an item, a quotation or a link."""

from io import BytesIO

from declaim.model import Role
from declaim.reading import read

TEXT = """# The quay

It burns.
It smokes.
=> gemini://quay.org/lamps.gmi The lamps
=> https://quay.org
* Oil
> The sea is wide.
```a drawing
# lamp
```
## Dawn
"""


def test_each_line_of_gemtext_is_what_its_first_signs_say() -> None:
    blocks = read(BytesIO(TEXT.encode()), media_type="gmi").blocks
    assert [(b.role, b.text, b.line) for b in blocks] == [
        (Role.HEADLINE, "The quay", 1),
        (Role.PARAGRAPH, "It burns.", 3),
        (Role.PARAGRAPH, "It smokes.", 4),
        (Role.LIST_ITEM, "The lamps", 5),
        (Role.BOILERPLATE, "https://quay.org", 6),
        (Role.LIST_ITEM, "Oil", 7),
        (Role.QUOTE, "The sea is wide.", 8),
        (Role.CODE, "# lamp", 10),
        (Role.HEADING, "Dawn", 12),
    ]
