"""English dates, hours, years and lengths of time."""
