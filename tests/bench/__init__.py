"""How fast the app is. Run with ``make bench``; prints medians, never fails on a number of seconds."""
