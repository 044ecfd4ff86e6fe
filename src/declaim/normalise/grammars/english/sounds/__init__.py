"""English words of one spelling and two sounds."""
