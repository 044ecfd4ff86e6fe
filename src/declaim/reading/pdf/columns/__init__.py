"""The columns of a PDF page: lines in reading order, paragraphs and their labels."""
