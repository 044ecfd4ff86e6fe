"""The words and the exit statuses of a program that is stopped."""

import signal

STOPPED = "\ndeclaim: stopped; what was spoken is kept, run it again to go on"
CTRL_C_STATUS = 128 + signal.SIGINT
ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
"""The signals that ask for an end; Windows has no SIGHUP."""
LONGEST_END_S = 20
"""Seconds in which a signalled program may finish what it began."""
