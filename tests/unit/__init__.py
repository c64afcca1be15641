"""One concept at a time, in memory."""
