"""Tests of the grammar of a sentence."""
