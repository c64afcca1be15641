"""Reports: who published them, what they are called and what they are about."""
