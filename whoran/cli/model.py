"""The options that say who reads the claims of documents, and the extractor that they make."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from whoran.cli.terminal import say

if TYPE_CHECKING:
    from loaders.extractor import Extractor
    from loaders.model.account import Account
    from loaders.model.extractor import Hear

KEY = "WHORAN_MODEL_KEY"
"""The setting that holds the key; it is no option, since other users of a machine can read its command lines."""
EXTRA = frozenset({"platformdirs", "tenacity"})
"""What only the extra `model` installs."""
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
Kept = Annotated[
    Path | None,
    typer.Option(
        "--cache",
        metavar="FOLDER",
        file_okay=False,
        rich_help_panel=_PANEL,
        show_default="your cache folder",
        help="Where its answers are kept, so that loading again asks nothing again.",
    ),
]
IN_FLIGHT, PATIENCE = 4, 300.0


@dataclass(frozen=True, slots=True)
class Chosen:
    """The extractor that was chosen, and the account of the model where one reads."""

    extractor: Extractor
    account: Account | None = None

    @property
    def words(self) -> str:
        """What the model did, in words; nothing where none read."""
        from whoran.render.model import account

        return str(account(self.account)) if self.account else ""

    @property
    def plain(self) -> dict[str, Any]:
        """The same as plain values, under the name ``model``."""
        from whoran.render.model import as_plain

        return {"model": as_plain(self.account)} if self.account else {}


def chosen(
    by: Reads, address: str, name: str, *, in_flight: int, patience: float, kept: Path | None, hear: Hear | None = None
) -> Chosen:
    """The extractor that the options make; ``hear`` is told what the check refuses.

    Raises BadParameter where the model is not named or what it needs is not installed, and EndpointError.
    """
    from loaders.extractor import RULES

    if by is Reads.RULES:
        return Chosen(RULES)
    _check_named(address, name)
    try:
        from loaders.model.cache import default_folder
        from loaders.model.endpoint import Endpoint
        from loaders.model.extractor import ByModel, unheard
        from loaders.model.share import ALONE, BESIDE_RULES
    except ModuleNotFoundError as error:
        if error.name not in EXTRA:
            raise
        raise typer.BadParameter("a language model needs more to be installed: pip install 'whoran[model]'") from error
    endpoint = Endpoint.at(address, name, os.environ.get(KEY, ""), patience)
    share = {Reads.MODEL: ALONE, Reads.BOTH: BESIDE_RULES}[by]
    reading = ByModel(endpoint, kept or default_folder(), share, in_flight, _tell, hear or unheard)
    return Chosen(reading, reading.account)


def _check_named(*settings: str) -> None:
    options = (("--model-url", "WHORAN_MODEL_URL"), ("--model", "WHORAN_MODEL"))
    missing = [" or ".join(names) for value, names in zip(settings, options, strict=True) if not value.strip()]
    if missing:
        raise typer.BadParameter(f"which model is to read? Name it with {', and with '.join(missing)}")


def _tell(words: str) -> None:
    say(f"whoran: {words}")
