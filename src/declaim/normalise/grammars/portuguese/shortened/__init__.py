"""Portuguese short forms, titles, names and their numerals."""
