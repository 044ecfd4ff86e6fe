"""German notices, adverts, registers, timetables, laws and results."""
