"""E-mail, mailboxes and newsletters."""
