"""The pages of a document, each with its segments of text; one page at a time is open."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pypdfium2 import PdfDocument
from pypdfium2.raw import FLATTEN_SUCCESS as FLATTENED
from pypdfium2.raw import FPDFPage_GetAnnotCount

from declaim.reading.pdf.geometry.drawn import handles_of
from declaim.reading.pdf.geometry.stretched import with_lines_whole
from declaim.reading.pdf.geometry.unreadable import is_unreadable, named
from declaim.reading.pdf.lettering.accents import with_accents
from declaim.reading.pdf.lettering.arabic_letters import as_arabic
from declaim.reading.pdf.lettering.coded_fonts import with_letters
from declaim.reading.pdf.lettering.furigana import without_furigana
from declaim.reading.pdf.lettering.glyphs import UNKNOWN, Glyph, glyphs_of
from declaim.reading.pdf.lettering.large_signs import with_large_signs
from declaim.reading.pdf.lettering.ligatures import with_ligatures
from declaim.reading.pdf.lettering.nameless_fonts import nameless_fonts, without
from declaim.reading.pdf.lettering.segments import Aside, Sheet, segments_of
from declaim.reading.pdf.lettering.stacked import with_fractions
from declaim.reading.pdf.lettering.vertical import laid_down, parted_from_numbers, runs_down
from declaim.reading.pdf.lettering.vowel_signs import with_signs_in_place
from declaim.reading.pdf.tables.drawings import drawings_of, with_places
from declaim.reading.pdf.tables.drawn_bullets import with_bullets
from declaim.reading.pdf.tables.fields import areas_of, fields_of, with_labels, with_values

TURNED: Final = "it stands slanted or turned on its page"

NUMBER: Final = "the page's number beyond its lines"

READING: Final = "they tell how the characters below are read"


def sheets_of(document: PdfDocument, name: str) -> Iterator[Sheet]:
    """Each page's segments, in the order of the file; one page at a time is open."""
    for index in range(len(document)):
        page = document[index]
        fields = list(fields_of(document, page))
        blanks, typed = (list(areas_of(document, page, filled=f)) for f in (False, True))
        is_filled = bool(document.formenv) and FPDFPage_GetAnnotCount(page) > 0
        plain = with_letters(glyphs_of(page, name).by_turn) if is_filled else {}
        if is_filled and page.flatten() == FLATTENED:  # what is typed into its fields
            page.close()
            page = document[index]
        try:
            found, objects = glyphs_of(page, name), handles_of(page)
            by_turn = with_letters(found.by_turn)
            nameless = nameless_fonts(by_turn.values())
            if nameless and plain and not nameless_fonts(plain.values()):
                by_turn, nameless = plain, frozenset()  # PDFium has lost the names
            unreadable = bool(nameless) or is_unreadable(found._replace(by_turn=by_turn), objects)
            by_turn = {turn: without(glyphs, nameless) for turn, glyphs in by_turn.items()}
            turn = max((t for t in by_turn if t >= 0), key=lambda t: len(by_turn[t]), default=0)
            width, height = page.get_size()
            if (page.get_rotation() // 90 + turn) % 2:
                width, height = height, width
            numbers: list[Glyph] = []
            glyphs = named(by_turn.get(turn, []), is_readable=not unreadable)
            if down := runs_down(glyphs):
                right = (turn + 3) % 4  # one quarter to the right
                glyphs, by_turn[right] = laid_down(glyphs, by_turn.get(right, []))
                glyphs, numbers = parted_from_numbers(glyphs)
                width, height = height, width
            glyphs, readings = without_furigana(glyphs)
            spelt = as_arabic(
                with_fractions(with_large_signs(with_accents(with_ligatures(glyphs))))
            )
            pieces = segments_of(with_signs_in_place(spelt))
            segments = [*with_lines_whole([*pieces]), *fields]
            drawn = drawings_of(page, objects, segments, turn + 3 * down)
            blanks, typed = ([], []) if turn or down else (blanks, typed)
            segments = with_bullets(with_places(segments, drawn), drawn.marks)
            segments = with_labels(with_values(segments, typed), blanks)
            yield Sheet(
                index + 1,
                width,
                height,
                segments,
                drawn.levels,
                unreadable,
                drawn.is_scan,
                (
                    *turned_away(by_turn, turn),
                    *([Aside(readings, READING)] if readings else []),
                    *([Aside("".join(g.text for g in numbers), NUMBER)] if numbers else []),
                ),
            )
        finally:
            page.close()


def is_blank(document: PdfDocument) -> bool:
    """Whether nothing is on any page."""
    return all(next(page.get_objects(max_depth=1), None) is None for page in document)


def turned_away(by_turn: Mapping[int, Sequence[Glyph]], turn: int) -> Iterator[Aside]:
    """The texts that do not stand as most of the page does, such as a stamp across it."""
    for other, glyphs in by_turn.items():
        text = " ".join("".join(g.text for g in glyphs if g.text != UNKNOWN).split())
        if other != turn and any(map(str.isalnum, text)):
            yield Aside(text, TURNED)
