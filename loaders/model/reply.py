"""What an endpoint sent back, as far as it can be read."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cached_property
from typing import Any

_TAG = re.compile(r"<[^>]{0,200}>")
_SHOWN = 300


@dataclass(frozen=True)
class Reply:
    """A status, headers and a body; some servers answer 200 and put the status into the body's ``error``."""

    sent: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""

    @cached_property
    def content(self) -> Any:
        """The body's JSON value; None where it is none."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None

    @cached_property
    def status(self) -> int:
        """The status that is meant."""
        error = self._error
        if self.sent != 200 or error is None:
            return self.sent
        code = error.get("code") if isinstance(error, dict) else None
        return code if isinstance(code, int) and 400 <= code < 600 else 500

    @cached_property
    def complaint(self) -> str:
        """What the endpoint says is wrong, on one line and not too long."""
        error = self._error
        if isinstance(error, dict):
            parts = (str(error[name]) for name in ("message", "code", "type", "param") if error.get(name))
            said = " ".join(dict.fromkeys(parts))
        else:
            said = str(error) if error else _TAG.sub(" ", self.body[:4_000])
        plain = "".join(each if each.isprintable() else " " for each in said)
        return " ".join(plain.split())[:_SHOWN]

    @property
    def pause(self) -> float | None:
        """The seconds after which to ask again (RFC 9110, Retry-After: seconds or a date); None where it does not say."""
        milliseconds, told = self.headers.get("retry-after-ms", ""), self.headers.get("retry-after", "").strip()
        try:
            return max(0.0, float(milliseconds) / 1_000 if milliseconds else float(told))
        except ValueError:
            return _until(told)

    @property
    def _error(self) -> Any:
        """What stands where endpoints put an error: OpenAI's and Ollama's ``error``, FastAPI's ``detail``, ``message``."""
        if not isinstance(self.content, dict):
            return None
        return next((self.content[name] for name in ("error", "detail", "message") if self.content.get(name)), None)


def _until(date: str) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
    except ValueError:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (aware - datetime.now(UTC)).total_seconds())
