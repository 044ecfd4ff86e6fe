"""Italian addresses and provinces."""
