"""Italian quantities, prices and formulas."""
