"""Given names, by which an unknown name of two or more words shows as a person's."""

from __future__ import annotations

from loaders.extract.knowledge.listed import listed

GIVEN_NAMES = listed("given_names")
