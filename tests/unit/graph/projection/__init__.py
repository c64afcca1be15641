"""Tests of the projection: its cases, its rules one by one, and its laws."""
