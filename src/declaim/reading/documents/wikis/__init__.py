"""The pages of a wiki as pandoc reads them right."""
