"""From bytes to the record."""
