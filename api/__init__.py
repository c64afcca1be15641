"""The HTTP service over the queries."""
