"""The screen where someone reads the plan again: its parts, the words of an item, an older file."""
