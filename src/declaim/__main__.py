"""`python -m declaim`."""

from declaim.cli import main

main()
