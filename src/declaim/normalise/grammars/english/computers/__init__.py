"""Computers in English text: addresses of the net, programs, versions and keys."""
