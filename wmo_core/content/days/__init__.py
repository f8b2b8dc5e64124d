"""Reads a day as people write it. ``reading.read_day`` is the way in."""
