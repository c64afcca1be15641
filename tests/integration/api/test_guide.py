"""docs/api.md is true: each of its requests, sent as it stands, is answered as it shows."""

from __future__ import annotations

import json
import re
import shlex
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "api.md"
SHOWN = re.compile(r"^```sh\n(curl .*?)\n```\n```json\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
BASE = "http://127.0.0.1:8000/"


def send(client: httpx.Client, command: str) -> httpx.Response:
    """Send what a command line of curl sends, to the service that the client asks."""
    words = shlex.split(command)
    options = dict(pairwise(words))
    (url,) = (word for word in words if word.startswith(BASE))
    name, _, value = options.get("-H", "").partition(": ")
    path = url.removeprefix(BASE.rstrip("/"))
    return client.request(
        "POST" if "-d" in options else "GET", path, content=options.get("-d"), headers={name: value} if name else None
    )


def is_part(shown: Any, whole: Any) -> bool:
    """Say whether a shortened answer is part of the whole: its fields are there, its items are there in this order."""
    if isinstance(shown, dict) and isinstance(whole, dict):
        return all(name in whole and is_part(value, whole[name]) for name, value in shown.items())
    if isinstance(shown, list) and isinstance(whole, list):
        rest = iter(whole)
        return (whole == [] or shown != []) and all(any(is_part(item, other) for other in rest) for item in shown)
    return bool(shown == whole)


def test_the_guide_is_true(own_client: httpx.Client) -> None:
    """Every command of the guide is answered as the guide shows, shortened."""
    shown = SHOWN.findall(GUIDE.read_text("utf-8"))
    assert len(shown) == GUIDE.read_text("utf-8").count("curl '") + 1
    for command, answer in shown:
        response = send(own_client, command)
        assert response.status_code < 500
        assert is_part(json.loads(answer), response.json()), f"{command}\n{response.text[:3000]}"


def test_a_wrong_guide_would_be_found() -> None:
    """An answer that differs in a value, lacks an item or has them in another order is no shortened answer."""
    whole = {"a": [{"b": 1, "c": 2}, {"b": 3}], "d": []}
    assert is_part({"a": [{"b": 1}, {"b": 3}], "d": []}, whole)
    assert is_part({"a": [{"b": 3}]}, whole)
    wrong: list[Any] = [{"a": [{"b": 2}]}, {"a": [{"b": 3}, {"b": 1}]}, {"a": []}, {"d": [1]}, {"e": None}]
    assert not any(is_part(each, whole) for each in wrong)
