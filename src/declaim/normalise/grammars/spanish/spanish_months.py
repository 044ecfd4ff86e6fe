"""The Spanish months, and their short forms."""

from declaim.normalise.rules import words

MONTHS = words("""
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre
""")
SHORT_MONTHS = dict(
    zip(words("ene feb mar abr may jun jul ago sep oct nov dic"), MONTHS, strict=True)
)
