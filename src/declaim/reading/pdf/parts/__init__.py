"""The parts of a PDF: sections, notes, contents, quotations, listings, and what is left out."""
