"""Records: values of which a text makes many, and whose fields only the type checker holds fast.

A frozen dataclass sets each field through ``object.__setattr__``, which takes six times as long.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

_Record = TypeVar("_Record")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[_Record]) -> type[_Record]:
    """A dataclass with slots whose fields are read-only to the type checker."""
    return dataclass(slots=True, unsafe_hash=True)(cls)
