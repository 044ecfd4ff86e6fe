"""The sides of the sky in letters."""

SIDES = {"N": "Nord", "S": "Süd", "O": "Ost", "E": "Ost", "W": "West"}
BETWEEN_SIDES = {
    "NW": "Nordwest", "NO": "Nordost", "SW": "Südwest", "SO": "Südost", "NNW": "Nordnordwest",
    "NNO": "Nordnordost", "SSW": "Südsüdwest", "SSO": "Südsüdost", "WNW": "Westnordwest",
    "WSW": "Westsüdwest", "ONO": "Ostnordost", "OSO": "Ostsüdost",
}  # fmt: skip
