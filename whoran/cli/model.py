"""The options that say who reads the claims of documents, and which language model."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

KEY = "WHORAN_MODEL_KEY"
"""The setting that holds the key; it is no option, since other users of a machine can read its command lines."""
_PANEL = "Language model"


class Reads(StrEnum):
    """Who reads claims."""

    RULES = "rules"
    MODEL = "model"
    BOTH = "both"


By = Annotated[
    Reads,
    typer.Option(
        "--extractor",
        rich_help_panel=_PANEL,
        help="Who reads the claims: the rules, a language model, or both, with claims that agree made one.",
    ),
]
ModelUrl = Annotated[
    str,
    typer.Option(
        "--model-url",
        metavar="URL",
        envvar="WHORAN_MODEL_URL",
        rich_help_panel=_PANEL,
        show_default=False,
        help=f"Where the model answers: an OpenAI-compatible server, as http://localhost:11434/v1. Its key is {KEY}.",
    ),
]
ModelName = Annotated[
    str,
    typer.Option(
        "--model",
        metavar="NAME",
        envvar="WHORAN_MODEL",
        rich_help_panel=_PANEL,
        show_default=False,
        help="The model's name there.",
    ),
]
InFlight = Annotated[
    int,
    typer.Option(
        "--in-flight", metavar="N", min=1, max=64, rich_help_panel=_PANEL, help="How many questions it gets at once."
    ),
]
Patience = Annotated[
    float,
    typer.Option("--patience", metavar="SECONDS", min=1, rich_help_panel=_PANEL, help="How long one answer may take."),
]
IN_FLIGHT, PATIENCE = 4, 300.0


Refused = Annotated[
    bool,
    typer.Option(
        "--refused",
        rich_help_panel=_PANEL,
        help="Print the claims of the model that were refused, and why, instead of claims.",
    ),
]
