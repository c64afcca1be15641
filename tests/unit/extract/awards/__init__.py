"""Tests of awards: who commissioned whom."""
