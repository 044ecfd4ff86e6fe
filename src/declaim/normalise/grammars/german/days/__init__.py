"""German dates, hours and days of a life."""
