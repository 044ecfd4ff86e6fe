"""Highlights from books, as readers' devices export them."""
