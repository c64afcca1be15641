"""How the cells of a table's row stand in a text, whatever its format."""

CELL = " | "
"""What stands between two cells."""
