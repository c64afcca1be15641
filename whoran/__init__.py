"""The application: command line, demo, explorer and data."""
