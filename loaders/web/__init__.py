"""Documents from addresses on the web: which may be asked, how they are fetched, and what is said to have come."""
