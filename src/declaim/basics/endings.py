"""How it ends when it is stopped, as the program and its commands say it."""

import signal

STOPPED = "\ndeclaim: stopped; what was spoken is kept, run it again to go on"
CTRL_C_STATUS = 128 + signal.SIGINT
ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
"""The signals that ask for an end; Windows has no SIGHUP."""
LONGEST_END_S = 20
"""What was begun may be finished for so long."""
