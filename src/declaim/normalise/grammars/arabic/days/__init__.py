"""Arabic dates, hours, years and centuries."""
