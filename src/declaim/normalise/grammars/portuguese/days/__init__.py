"""Portuguese dates, hours, births and deaths."""
