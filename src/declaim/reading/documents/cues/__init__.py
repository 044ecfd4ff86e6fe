"""The cues of subtitles, captions and lyrics."""
