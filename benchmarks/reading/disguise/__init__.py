"""Annotated documents in disguise: every name, year and number another of its kind, in text and annotation alike.

Rules that read what a language says read a document in disguise as well as the document; rules that lean on its names do
not. ``python -m benchmarks.reading.disguise`` prints both.
"""
