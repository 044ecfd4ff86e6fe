"""Documents of other programs: Word, pandoc's formats, letters, subtitles, highlights."""
