"""From bytes to documents, from documents to claims, and the whole way from a path to the store."""
