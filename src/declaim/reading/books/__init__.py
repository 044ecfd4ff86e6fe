"""A book in EPUB: its archive, its package and its navigation."""
