"""Portuguese units, recipes, values and sums."""
