"""RTF as pandoc reads it right."""
