"""The files of one resident: what they are known by, and those of before."""
