"""Dates in a text, as imprecise as they are written; relative ones resolved against its own day and what it named before.

A document without a date resolves no relative date: "last week" in it stays unknown.
"""

from loaders.extract.dates.context import Context
from loaders.extract.dates.durations import Duration, durations
from loaders.extract.dates.expression import Expression, Lead, Sides
from loaders.extract.dates.finding import expressions

__all__ = ["Context", "Duration", "Expression", "Lead", "Sides", "durations", "expressions"]
