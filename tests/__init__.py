"""A real package, so that no library can put its own ``tests`` before it."""
