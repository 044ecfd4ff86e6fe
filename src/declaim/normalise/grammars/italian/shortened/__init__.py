"""Italian short forms, titles and initials."""
