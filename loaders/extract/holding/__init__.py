"""Who owns, takes over and succeeds whom."""
