"""The description of the service (OpenAPI 3.1), with real answers of the register as examples."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

EXAMPLES = files("api") / "examples"
"""One file an operation: the parameters or body that were sent, and what was answered."""


def describe(app: FastAPI) -> dict[str, Any]:
    """The description, made when it is first asked for."""
    if app.openapi_schema is None:
        app.openapi_schema = get_openapi(
            title=app.title, version=app.version, summary=app.summary, description=app.description, routes=app.routes
        )
        for path in app.openapi_schema["paths"].values():
            for operation in path.values():
                _illustrate(operation)
    return app.openapi_schema


def _illustrate(operation: dict[str, Any]) -> None:
    example = json.loads((EXAMPLES / f"{operation['operationId']}.json").read_text("utf-8"))
    for parameter in operation.get("parameters", []):
        if parameter["name"] in example["parameters"]:
            parameter["example"] = example["parameters"][parameter["name"]]
    if "requestBody" in operation:
        operation["requestBody"]["content"]["application/json"]["example"] = example["body"]
    answered = operation["responses"][str(example["status"])]
    answered["content"]["application/json"]["example"] = example["answer"]
