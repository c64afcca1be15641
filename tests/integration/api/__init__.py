"""The HTTP service, asked over HTTP."""
