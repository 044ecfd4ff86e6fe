"""Word's DOCX, which mammoth reads, and what mammoth passes over."""
