"""Days and months, and how they are shortened."""

from declaim.normalise.rules import words

DAYS = words("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
""")
SHORT_DAYS = {day[:3]: day for day in DAYS}
MONTHS = words("""
    January February March April May June July August September October November December
""")
SHORT_MONTHS = {month[:3]: month for month in MONTHS} | {"Sept": "September"}
LONGER_DAYS = {"Tues": "Tuesday", "Weds": "Wednesday", "Thur": "Thursday", "Thurs": "Thursday"}
SHORT_WEEKDAYS = SHORT_DAYS | LONGER_DAYS
SHORTEST_DAYS = {"Tu": "Tuesday", "Th": "Thursday"}
"""Short for a day only beside a figure."""
NAMES_TOO = frozenset(words("Sun Jan Mar Apr May Jun Jul Sep"))
"""Days and months whose short form is a name or a word too."""
CALENDAR = SHORT_WEEKDAYS | SHORT_MONTHS | {name: name for name in (*MONTHS, *DAYS)}
OF_MONTHS = {"inst": "instant", "ult": "ultimo", "prox": "proximo", "curt": "current"}
"""This month, the last and the next, in old letters."""
