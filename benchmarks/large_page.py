"""The growth of the time to read a web page: `python benchmarks/large_page.py 0.25 1 4`.

For each number of megabytes pages are made of paragraphs of some 50 and of some 16 words, and read.
Prints seconds of processor time, and the exponent of their growth.
"""

import argparse
import time
from io import BytesIO
from itertools import cycle, islice
from math import log

from declaim.reading import read

SENTENCE = "the tide came in over the sand and nobody on the wall said anything to the keeper"
WORDS = SENTENCE.split()
PARAGRAPHS_WORDS = {"paragraphs of 50 words": (20, 80), "paragraphs of 16 words": (8, 24)}


def page(size: int, words: tuple[int, int]) -> bytes:
    """A page of about `size` bytes whose paragraphs have from so many to so many words."""
    parts = ["<html><body><nav><a href=/>News</a></nav><main><article><h1>The Tide</h1>"]
    least, most = words
    length = 0
    while length < size:
        count, first = least + len(parts) * 7 % (most - least), len(parts) % len(WORDS)
        said = " ".join(islice(cycle(WORDS), first, first + count))
        parts.append(f"<p>{said.capitalize()}.</p>\n")
        length += len(parts[-1])
    return "".join([*parts, "</article></main></body></html>"]).encode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("megabytes", nargs="+", type=float)
    sizes = sorted(parser.parse_args().megabytes)
    for name, words in PARAGRAPHS_WORDS.items():
        read(BytesIO(page(10_000, words)), media_type="html")  # what is loaded once
        cpu_s = []
        for megabytes in sizes:
            content = page(int(megabytes * 1_000_000), words)
            began = time.process_time()
            read(BytesIO(content), media_type="html")
            cpu_s.append(time.process_time() - began)
        told = ", ".join(f"{mb:g} MB {s:.2f} s" for mb, s in zip(sizes, cpu_s, strict=True))
        exponent = log(cpu_s[-1] / cpu_s[0]) / log(sizes[-1] / sizes[0]) if len(sizes) > 1 else 1
        print(f"{name}: {told}, exponent {exponent:.2f}")


if __name__ == "__main__":
    main()
