"""ODT as pandoc reads it right."""
