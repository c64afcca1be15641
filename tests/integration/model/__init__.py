"""Tests of the language model as an extractor, against a real HTTP server on loopback."""
