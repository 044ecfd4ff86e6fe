"""The first pages of papers, reports and books: authors, publishers, rights."""
