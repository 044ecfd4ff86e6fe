"""Italian dates, hours and weekdays."""
