"""The own file of a resident: the answers to read and to go on with, also behind a password."""
