"""Tests of the language model as an extractor, in memory."""
