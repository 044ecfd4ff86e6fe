"""Signs in English text: marks of notes, arrows, strokes and emoji."""
