"""The fault campaign: every n-th call fails, kills at random moments, damaged stores, limits.

    python -m tests.campaign [--seed N]    the long form, from the root of the repository
    python -m tests.campaign --kills 1000  one part of it
    pytest tests/campaign                  the short form, a minute

Both are the same from run to run: all chance comes from the seed.
"""
