"""Plain text: blocks by the shape of the lines, whether written, printed or recorded."""
