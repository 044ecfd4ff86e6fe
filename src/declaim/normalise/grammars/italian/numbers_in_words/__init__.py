"""Italian numbers, ordinals and Roman numerals in words."""
