"""LaTeX as pandoc reads it right."""
