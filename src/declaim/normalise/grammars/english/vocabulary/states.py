"""The states of the U.S., as the post abbreviates them, and as newspapers do."""

from declaim.normalise.rules import words

STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California",
    "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa",
    "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland",
    "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi",
    "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina",
    "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee",
    "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington",
    "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip
SHORT_STATES = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California",
    "Cal": "California", "Colo": "Colorado", "Conn": "Connecticut", "Del": "Delaware",
    "Fla": "Florida", "Ga": "Georgia", "Ill": "Illinois", "Ind": "Indiana", "Kan": "Kansas",
    "Ont": "Ontario", "Que": "Quebec", "Alta": "Alberta", "Sask": "Saskatchewan",
    "Ky": "Kentucky", "La": "Louisiana", "Md": "Maryland", "Me": "Maine",
    "Mass": "Massachusetts", "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi",
    "Mo": "Missouri", "Mont": "Montana", "Neb": "Nebraska", "Nev": "Nevada", "Okla": "Oklahoma",
    "Ore": "Oregon", "Pa": "Pennsylvania", "Tenn": "Tennessee", "Tex": "Texas", "Va": "Virginia",
    "Vt": "Vermont", "Wash": "Washington", "Wis": "Wisconsin", "W.Va": "West Virginia",
    "W. Va": "West Virginia", "Wyo": "Wyoming", "N.Y": "New York", "N. Y": "New York",
    "N.J": "New Jersey", "N. J": "New Jersey", "N.H": "New Hampshire", "N.M": "New Mexico",
    "N.C": "North Carolina", "N. C": "North Carolina", "N.D": "North Dakota",
    "S.C": "South Carolina", "S. C": "South Carolina", "S.D": "South Dakota", "R.I": "Rhode Island",
}  # fmt: skip
"""Written with a point, after a place: `Gary, Ind.`"""
PLAIN_STATES = frozenset(
    words("""
    Ala Ariz Ark Calif Colo Conn Fla Ga Ky La Md Mich Minn Neb Nev Okla Pa Tenn Tex Va Vt Wis Wyo
    """)
)
"""No word of their own, so that no place need stand before them."""
STATES_OF_AUSTRALIA = {"Qld": "Queensland", "Vic": "Victoria", "Tas": "Tasmania"}
