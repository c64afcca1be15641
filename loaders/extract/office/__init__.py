"""Offices: titles, who holds them and in which body: "Ann Lee, chair of Acme"; "Justice Secretary Ann Lee"."""

from loaders.extract.office.leading import read as leading
from loaders.extract.office.reading import read as offices

__all__ = ["leading", "offices"]
