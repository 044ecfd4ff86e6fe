"""German short forms, acronyms, titles and names."""
