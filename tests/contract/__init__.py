"""What every store must do; each test runs against each store."""
