"""The tables, pictures and forms of a PDF page."""
