"""English numbers, Roman numerals, and figures that have a reading of their own."""
