"""Portuguese numbers in words, and the gender that they take."""
