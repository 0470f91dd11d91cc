"""How a command ends: its exit code."""

CURRENT, STALE, WRONG = 0, 1, 2
