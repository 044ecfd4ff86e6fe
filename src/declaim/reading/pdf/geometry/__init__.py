"""The places of the texts on a PDF page."""
