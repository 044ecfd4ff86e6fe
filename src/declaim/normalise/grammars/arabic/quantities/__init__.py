"""Arabic measures, fractions, pairs of figures and results."""
