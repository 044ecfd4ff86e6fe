"""Short forms of registers, wills and the histories of parishes."""

FIRST_NAMES = {
    "Wm": "William", "Willm": "William", "Thos": "Thomas", "Chas": "Charles", "Jas": "James",
    "Jno": "John", "Robt": "Robert", "Eliz": "Elizabeth", "Edw": "Edward", "Edwd": "Edward",
    "Geo": "George", "Jos": "Joseph", "Benj": "Benjamin", "Saml": "Samuel", "Richd": "Richard",
    "Margt": "Margaret", "Danl": "Daniel", "Alexr": "Alexander", "Fredk": "Frederick",
    "Hen": "Henry", "Ric": "Richard", "Hy": "Henry", "Xtopher": "Christopher",
}  # fmt: skip
KINGS = {
    "Hen": "Henry", "Edw": "Edward", "Eliz": "Elizabeth", "Ric": "Richard", "Jas": "James",
    "Chas": "Charles", "Geo": "George", "Wm": "William", "Will": "William", "Vict": "Victoria",
}  # fmt: skip
KIN = {
    "dau": "daughter", "daus": "daughters", "wid": "widow", "unm": "unmarried", "psh": "parish",
    "bapt": "baptised", "bur": "buried", "marr": "married", "decd": "deceased", "abt": "about",
    "Abt": "about", "yeom": "yeoman", "Yeom": "yeoman", "occ": "occupation",
    "ag. lab": "agricultural labourer", "Ag. Lab": "agricultural labourer",
    "Ag Lab": "agricultural labourer", "ag lab": "agricultural labourer",
}  # fmt: skip
LIVES = {"b": "born ", "d": "died ", "r": "reigned ", "m": "married ", "div": "divorced ",
          "fl": "flourished ", "bap": "baptised ", "bapt": "baptised ", "bp": "baptised ",
          "bur": "buried ", "marr": "married "}  # fmt: skip
