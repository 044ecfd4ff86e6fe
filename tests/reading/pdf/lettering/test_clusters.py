"""Letters that a file writes in one with their vowel signs, as Chrome and LibreOffice do."""

import re
from io import BytesIO

from declaim.reading import read

STEP = 6
"""Points from letter to letter: the width of an n in 11 points of Helvetica."""


def piece(x: float, y: float, shape: str = "n") -> str:
    """The command that draws a shape."""
    return f"1 0 0 1 {x} {y} Tm ({shape}) Tj "


def line_of(text: str, y: int) -> str:
    """The commands that draw a line from left to right, each letter named with its signs."""
    units = re.findall(r"[^\W\u064b-\u0652][\u064b-\u0652]*| ", text)
    commands = ""
    for i, unit in enumerate(reversed(units)):
        x = 50 + STEP * i
        if unit == " ":
            continue
        sign = piece(x + 1, y + 3, "'") if len(unit) > 1 else ""
        name = unit.encode("utf-16-be").hex().upper()
        commands += f"/Span<</ActualText <FEFF{name}>>> BDC {sign}{piece(x, y)}EMC\n"
    return f"BT /F 11 Tf\n{commands}ET\n"


def made(content: str) -> bytes:
    """A PDF of one page with this content."""
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        "/Resources<</Font<</F 5 0 R>>>>>>",
        f"<</Length {len(content)}>>\nstream\n{content}\nendstream\n",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    numbered = "".join(f"{n} 0 obj{each}endobj\n" for n, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{numbered}trailer<</Root 1 0 R/Size 6>>\n%%EOF".encode()


def test_arabic_words_with_signs_on_their_letters_are_read_as_they_are_spelt() -> None:
    lines = ("كان الميناء هادئًا جدًا في ذلك اليوم", "ثم كتب إلى أخيه كتابًا وشكرًا لهم")
    content = "".join(line_of(line, 700 - 20 * i) for i, line in enumerate(lines))
    blocks = read(BytesIO(made(content)), media_type="pdf").blocks
    assert " ".join(b.text for b in blocks if b.spoken) == " ".join(lines)
