"""Grammars: the rules and the words of each language."""
