"""The times of chapters, cues and words in the sound."""
