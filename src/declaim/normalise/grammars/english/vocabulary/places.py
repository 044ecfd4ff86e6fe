"""Streets, doors, the points of the compass, and words that a place's name has."""

from declaim.normalise.rules import words

STREETS = {
    "St": "street", "Ave": "avenue", "Blvd": "boulevard", "Rd": "road", "Ln": "lane", "Ct": "court",
    "Hwy": "highway", "Expy": "expressway", "Pkwy": "parkway", "Dr": "drive", "Sq": "square",
    "Pl": "place",
}  # fmt: skip
WHOLE_STREETS = [name.capitalize() for name in STREETS.values()]
SMALL_STREETS = words("st ave blvd rd ln ct hwy pkwy dr")
MORE_STREETS = words("Way Terrace Crescent Close Row Mews Circle Plaza Trail Alley Gardens")
REGIONS = words("""
    Asia Europe Africa England Scotland Wales Ireland France Spain Germany Italy India Pakistan
    China Brazil Syria Iraq Iran Nigeria Mexico Australia Queensland Victoria London Portland
    Calgary Edmonton Atlanta Houston D.C Quadrant Corner Region Coast
""")
"""A part of them is named by two points of the compass."""
WORDS_OF_PLACES = frozenset(
    words("""
    Mount Fort North South East West Upper New Saint Port Rock Hill Hilton Head Myrtle Beach Goose
    Creek Moncks Corner Garden Folly Island Islands Isle Springs City Mill Rest Holly Lake Green
    Pleasant Charleston Columbia Augusta County Spring Inlet Murrells Point Grove Falls Park
    The In At From Near
    """)
)
ROADS = (
    *words("Hwy Highway CR FM SR Route Rte Rt"), "County Road", "State Road", "Co Rd", "US Hwy",
    "U.S. Highway", "State Highway", "State Route", "Old Highway", "County Highway",
)  # fmt: skip
"""Before a number: a road in the country."""
DOORS = {
    "Bldg": "building", "Ste": "suite", "Apt": "apartment", "Rm": "room", "Flr": "floor",
    "Fl": "floor", "Apts": "apartments", "Bsmt": "basement", "Bldgs": "buildings",
}  # fmt: skip
COMPASS = {"N": "north", "S": "south", "E": "east", "W": "west"}
