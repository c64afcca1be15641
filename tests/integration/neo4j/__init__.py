"""A real server: the same answers as a file, and what can go wrong."""
