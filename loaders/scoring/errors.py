"""What can go wrong with annotations and claims that are to be scored.

InputError (``loaders.errors``)
├── NoAnnotations       a folder without an annotation
├── AnnotationError     a place in an annotation that cannot be understood, or does not fit its text
└── ClaimError          a line of claims that cannot be understood; the others are scored
"""

from __future__ import annotations

from loaders.errors import InputError


class NoAnnotations(InputError):
    """A folder that holds no annotation."""


class AnnotationError(InputError):
    """A place in an annotation that cannot be understood, or does not fit its text."""


class ClaimError(InputError):
    """A line of claims that cannot be understood; the others are scored."""
