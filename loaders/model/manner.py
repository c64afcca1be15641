"""How an answer is asked for beside the question: some endpoints take settings that others refuse."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Self

from loaders.model.schema import ANSWER

_FORMATS: tuple[dict[str, Any], ...] = (
    {
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "claims", "strict": True, "schema": ANSWER},
        }
    },
    {"response_format": {"type": "json_object"}},
    {},
)
"""How the form of the answer is asked for, the strictest first."""
_ABOUT_FORMAT = re.compile(r"response.?format|json|schema|structured|grammar|guided", re.IGNORECASE)
_ABOUT_TEMPERATURE = re.compile(r"temperature", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Manner:
    """The settings that are sent: which of the formats, and whether a temperature of nought."""

    form: int = 0
    steady: bool = True

    @property
    def settings(self) -> dict[str, Any]:
        """The settings as they are sent."""
        return {**_FORMATS[self.form], **({"temperature": 0} if self.steady else {})}

    def plainer(self, complaint: str) -> Self | None:
        """The manner without what an endpoint complains of; None where it complains of something else."""
        if self.steady and _ABOUT_TEMPERATURE.search(complaint):
            return replace(self, steady=False)
        if self.form + 1 < len(_FORMATS) and _ABOUT_FORMAT.search(complaint):
            return replace(self, form=self.form + 1)
        return None
