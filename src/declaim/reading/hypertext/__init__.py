"""HTML as a tree, and the walk over it: for web pages, Markdown, books and Word alike."""
