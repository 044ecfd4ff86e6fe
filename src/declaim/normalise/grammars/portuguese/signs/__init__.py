"""Signs in Portuguese text: strokes, marks of a school, verses, words without a space."""
