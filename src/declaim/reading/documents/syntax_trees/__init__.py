"""Pandoc's syntax tree as passages."""
