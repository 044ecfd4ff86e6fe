"""Markdown, and what its dialects add to it."""
