"""English quantities: units, money, fractions, doses and recipes."""
