"""The extractor that the options of a command make, and what is told of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

import typer

from whoran.cli.model import KEY, Reads
from whoran.cli.terminal import say, show
from whoran.render import model as page

if TYPE_CHECKING:
    from loaders.extractor import Extractor
    from loaders.model.account import Account
    from loaders.model.refusal import Refused

EXTRA = frozenset({"tenacity"})
"""What only the extra `model` installs."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The extractor that was chosen, and the account of the model where one reads."""

    extractor: Extractor
    account: Account | None = None

    @property
    def plain(self) -> dict[str, Any]:
        """What the model did as plain values, under the name ``model``."""
        return {"model": page.as_plain(self.account)} if self.account else {}

    def show(self) -> None:
        """Write what the model did, as a part of the answer."""
        if self.account:
            show(page.account(self.account))

    def say(self) -> None:
        """Say what the model did, beside the answer."""
        if self.account:
            say(str(page.account(self.account)))


def chosen(
    by: Reads,
    address: str,
    name: str,
    *,
    in_flight: int,
    patience: float,
    kept: Path | None,
    refused: bool = False,
    jobs: int = 1,
) -> Chosen:
    """The extractor that the options make; what the check refuses is printed where it was asked for.

    Raises BadParameter where the model is not named or what it needs is not installed, and EndpointError.
    """
    if by is Reads.RULES:
        return Chosen(_rules(refused, jobs))
    if jobs > 1:
        raise typer.BadParameter("--jobs is for the rules; a model is asked more at once by --in-flight")
    _check_named(address, name)
    with _installed():
        from loaders.model.cache import default_folder
        from loaders.model.endpoint import Endpoint
        from loaders.model.extractor import ByModel, unheard
        from loaders.model.share import ALONE, BESIDE_RULES
    endpoint = Endpoint.at(address, name, os.environ.get(KEY, ""), patience)
    share = {Reads.MODEL: ALONE, Reads.BOTH: BESIDE_RULES}[by]
    hear = _print_refused if refused else unheard
    reading = ByModel(endpoint, kept or default_folder(), share, in_flight, _tell, hear)
    return Chosen(reading, reading.account)


def _rules(refused: bool, jobs: int) -> Extractor:
    from loaders.extractor import RULES
    from loaders.jobs import Jobs

    if refused:
        raise typer.BadParameter("rules refuse nothing: --refused is for --extractor model or both")
    return Jobs(jobs) if jobs > 1 else RULES


@contextmanager
def _installed() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name not in EXTRA:
            raise
        raise typer.BadParameter("a language model needs more to be installed: pip install 'whoran[model]'") from error


def _print_refused(file: str, refused: Sequence[Refused]) -> None:
    from loaders.model.refusal import refused_line

    sys.stdout.writelines(f"{refused_line(each, PurePath(file).name)}\n" for each in refused)


def _check_named(*settings: str) -> None:
    options = (("--model-url", "WHORAN_MODEL_URL"), ("--model", "WHORAN_MODEL"))
    missing = [" or ".join(names) for value, names in zip(settings, options, strict=True) if not value.strip()]
    if missing:
        raise typer.BadParameter(f"which model is to read? Name it with {', and with '.join(missing)}")


def _tell(words: str) -> None:
    say(f"whoran: {words}")
