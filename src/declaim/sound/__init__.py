"""Samples: measured, mastered, decoded. The one door to pydub."""
