"""English notices, registers, offices and addresses."""
