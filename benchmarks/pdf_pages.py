"""The time and memory that a long PDF takes: `python benchmarks/pdf_pages.py 100 400`.

Each number of pages is a process of its own, which makes a PDF of so many pages of prose and reads
it. Printed are the processor seconds of reading and the memory that reading added.
"""

import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO

from fpdf import FPDF

from declaim.reading import read

LINES = "The harbour was quiet that morning, and the boats lay still beside the wall. " * 6


def measured(pages: int) -> tuple[float, float]:
    """Processor seconds and megabytes of reading a PDF of so many pages, of 2,700 letters each."""
    document = FPDF()
    for number in range(pages):
        document.add_page()
        document.set_font("Times", "", 11)
        for part in range(6):
            text = f"{number}.{part} {LINES}"
            document.multi_cell(0, 5, text, new_x="LMARGIN", new_y="NEXT")
    content = BytesIO(bytes(document.output()))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    read(content, media_type="pdf")
    seconds = time.process_time() - began
    return seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


if __name__ == "__main__":
    for pages in map(int, sys.argv[1:]):
        with ProcessPoolExecutor(1) as process:
            seconds, megabytes = process.submit(measured, pages).result()
        print(f"{pages:5} pages {seconds:6.1f} s {megabytes:6.0f} MB")
