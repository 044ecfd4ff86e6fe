"""Portuguese results of races and matches."""
