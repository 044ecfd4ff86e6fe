"""The case and gender that an Arabic number takes beside its noun and its verb."""
