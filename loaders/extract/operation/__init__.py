"""Who runs a service, where it is and whom it serves."""
