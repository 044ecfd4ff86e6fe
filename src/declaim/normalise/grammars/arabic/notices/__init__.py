"""Arabic notices, laws, places in a book, names and short forms."""
