"""The letters of a PDF page: fonts, accents, directions and runs."""
