"""Where a graph is held; the only place that knows a database."""
