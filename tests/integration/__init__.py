"""Real files, real stores, real servers: the project as its users meet it."""
