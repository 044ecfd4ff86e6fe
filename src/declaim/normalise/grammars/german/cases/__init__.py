"""The cases and endings that a German number or short form takes."""
