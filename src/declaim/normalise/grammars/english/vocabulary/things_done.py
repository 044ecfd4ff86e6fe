"""Things that are done or met so often: behind 7/8 they are seven or eight."""

from declaim.normalise.rules import words

THINGS_DONE = words("""
    runs sessions visits meetings rides trips attempts laps matches climbs sets reps games goes
    workouts walks lessons classes tries guests emails calls posts messages drinks beers nights
    people hikes flights appointments interviews swims races chapters songs friends players kids
    episodes questions
""")
RANGED = words("""
    weeks days months hours minutes mins years times people runs miles km yards metres meters
    seconds laps members pages
""")
"""Things of which 20/25 are a range."""
