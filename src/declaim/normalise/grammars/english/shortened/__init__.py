"""Short forms, acronyms and titles of English, and words in capitals."""
