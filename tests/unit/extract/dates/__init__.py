"""Dates that texts give."""
