"""declaim: a written article becomes one narrated audio file with chapters."""
