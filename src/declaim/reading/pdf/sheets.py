"""The pages of a document, each with its segments of text; one page at a time is open."""

from collections.abc import Iterator

from pypdfium2 import PdfDocument
from pypdfium2.raw import FLATTEN_SUCCESS as FLATTENED

from declaim.reading.pdf.accents import with_accents
from declaim.reading.pdf.arabic_letters import as_arabic
from declaim.reading.pdf.drawings import drawings_of, with_places
from declaim.reading.pdf.fields import areas_of, fields_of, with_labels
from declaim.reading.pdf.glyphs import glyphs_of
from declaim.reading.pdf.ligatures import with_ligatures
from declaim.reading.pdf.segments import Sheet, lying, runs_down, segments_of
from declaim.reading.pdf.stretched import with_lines_whole
from declaim.reading.pdf.unreadable import is_unreadable, named


def sheets_of(document: PdfDocument, name: str) -> Iterator[Sheet]:
    """Each page's segments, in the order of the file; one page at a time is open."""
    for index in range(len(document)):
        page = document[index]
        fields = list(fields_of(document, page))
        blanks = list(areas_of(document, page))
        if document.formenv and page.flatten() == FLATTENED:  # what is typed into its fields
            page.close()
            page = document[index]
        try:
            by_turn = glyphs_of(page, name)
            unreadable = is_unreadable(page, by_turn)
            turn = max(by_turn, key=lambda turn: len(by_turn[turn]), default=0)
            width, height = page.get_size()
            if (page.get_rotation() // 90 + turn) % 2:
                width, height = height, width
            glyphs = named(by_turn.get(turn, []), is_readable=not unreadable)
            if down := runs_down(glyphs):
                glyphs = [lying(glyph) for glyph in glyphs if glyph.style.size]
                width, height = height, width
            pieces = segments_of(as_arabic(with_accents(with_ligatures(glyphs))))
            segments = [*with_lines_whole([*pieces]), *fields]
            drawn = drawings_of(page, segments, turn + 3 * down)
            segments = with_labels(with_places(segments, drawn), [] if turn or down else blanks)
            yield Sheet(index + 1, width, height, segments, drawn.levels, unreadable)
        finally:
            page.close()
