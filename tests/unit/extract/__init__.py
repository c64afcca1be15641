"""From a document to its claims and figures."""
