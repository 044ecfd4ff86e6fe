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
CALENDAR = SHORT_DAYS | LONGER_DAYS | SHORT_MONTHS | {name: name for name in (*MONTHS, *DAYS)}
