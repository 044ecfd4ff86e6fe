"""Portuguese notices, registers, reports, papers and addresses."""
