"""Documents of every format and from addresses, from the file to the store."""
