"""Readers of the formats that documents come in, one a file."""
