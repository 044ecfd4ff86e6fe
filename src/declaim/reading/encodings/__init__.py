"""Bytes to letters: the encodings of texts, and letters that were decoded wrongly."""
