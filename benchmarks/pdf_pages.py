"""The time and memory that a long PDF takes: `python benchmarks/pdf_pages.py 100 400`.

Each number of pages is a process of its own, which makes a PDF of so many pages of prose and reads
it, and another where each letter is an object of its own, as Chrome writes them. Printed are the
processor seconds of reading and the memory that reading added.
"""

import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO

from fpdf import FPDF

from declaim.reading import read

LINES = "The harbour was quiet that morning, and the boats lay still beside the wall. " * 6
LINE_LETTERS = 77


def written(pages: int) -> bytes:
    """A PDF of so many pages, of 2,700 letters each, where an object is a line."""
    document = FPDF()
    for number in range(pages):
        document.add_page()
        document.set_font("Times", "", 11)
        for part in range(6):
            text = f"{number}.{part} {LINES}"
            document.multi_cell(0, 5, text, new_x="LMARGIN", new_y="NEXT")
    return bytes(document.output())


def written_by_letters(pages: int) -> bytes:
    """Another, of 3,300 letters and 43 lines a page, where an object is a letter."""
    document = FPDF()
    document.set_font("Times", "", 11)
    for number in range(pages):
        document.add_page()
        for line in range(43):
            x = 20.0
            for letter in f"{number}.{line} {LINES}"[:LINE_LETTERS]:
                document.text(x, 20 + 5 * line, letter)
                x += document.get_string_width(letter)
    return bytes(document.output())


def measured(pages: int, *, by_letters: bool) -> tuple[float, float]:
    """Processor seconds and megabytes of reading a PDF of so many pages."""
    content = BytesIO((written_by_letters if by_letters else written)(pages))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    read(content, media_type="pdf")
    seconds = time.process_time() - began
    return seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


if __name__ == "__main__":
    for pages in map(int, sys.argv[1:]):
        for by_letters in (False, True):
            with ProcessPoolExecutor(1) as process:
                seconds, megabytes = process.submit(measured, pages, by_letters=by_letters).result()
            kind = "by letters" if by_letters else ""
            print(f"{pages:5} pages {seconds:6.1f} s {megabytes:6.0f} MB {kind}".rstrip())
