"""Private characters (U+E000 and up): marks inside a text while a room works on it.

reading/encodings/charsets.py drops them from every source, and each room takes its own out again.
"""

BEGIN, END = "\ue000", "\ue001"
"""Of reading: where a marked part of a line begins and ends."""
CAPITAL = "\ue002"
"""Of reading: stands behind the large letter with which a chapter begins."""
TONGUE, LETTERS = "\ue003", 0xE100
"""Of reading: stands before the tag of another language, whose letters are moved up so far; so are
those of an element's name behind `BEGIN`."""
VALUE, WORD = "\ue000", "\ue001"
"""Of the rules of saying: each character of a span that a rule has taken, as a figure or a word."""
