"""Codes, digits, versions and Latin letters in Arabic text."""
