"""PDF with a text layer: pages to passages, by the place, size and repetition of each line.

The stages run one after the other, each on the values of the one before: `glyphs` (`clusters`),
`vertical`, `furigana`, `ligatures`, `accents`, `arabic_letters`, `vowel_signs`, `segments`,
`stretched` (lines of narrow columns), `fields` and `drawings` (what is in a picture, a chart or a
ruled table, or below a line above notes; from `drawn`, `areas` and `ruled`) make the `sheets`; then
`recognised` (one size for the lines of scans), `two_pages` (on one sheet), `margins` (running heads
and page numbers; `line_numbers`), `drop_caps`, `order` (columns), `rows` (of tables without lines),
`paragraphs`, `labels` (what each paragraph is), `sequences` (roles by several paragraphs together:
front matter, contents, words in pictures, notes, references); `reader` joins paragraphs across
pages, and has metadata (`facts`) and chapters. `streams` bounds what a file may unpack to,
`unreadable` and `nameless_fonts` find letters without names, and `missing_fonts` helps PDFium where
a font is missing.

Raises MissingExtra where pypdfium2 is not installed.
"""

from importlib.util import find_spec

from declaim.errors import MissingExtra

if not find_spec("pypdfium2"):
    raise MissingExtra("pdf", "reading a PDF")
