"""Answers as people like to read them: pure functions from plain answers to pages of text, one noun a file."""
