"""Inspections: who inspected what, and how it was rated."""
