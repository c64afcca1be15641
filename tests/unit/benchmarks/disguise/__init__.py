"""Documents in disguise: other names, years, months and numbers, and nothing else changed."""
