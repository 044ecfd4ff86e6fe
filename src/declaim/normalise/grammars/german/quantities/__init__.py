"""German quantities: units, money, fractions and recipes."""
