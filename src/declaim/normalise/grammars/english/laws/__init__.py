"""English laws, courts and citations."""
