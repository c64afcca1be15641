"""What the model's part is in what a document says: all of it, or beside the rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from graph.model import Entry
from loaders.model.account import Told
from loaders.model.agree import agreed
from loaders.model.errors import NotRead, RulesAlone, Unanswered
from loaders.reading import Read, Reading


def _alone(by_rules: Entry, told: Told) -> Entry:
    """The model's claims; figures are read by rules always."""
    return Entry(by_rules.document, agreed(told.claims), by_rules.figures)


def _together(by_rules: Entry, told: Told) -> Entry:
    """The rules' claims and the model's, those that agree made one."""
    return Entry(by_rules.document, agreed((*by_rules.claims, *told.claims)), by_rules.figures)


def _left_out(reading: Reading, error: Unanswered) -> list[Read]:
    """Nothing of it is kept, so that what an earlier load kept of it stays."""
    return [NotRead(reading.file, f"the model did not read it: {error.problem}", error.fix)]


def _by_rules(reading: Reading, error: Unanswered) -> list[Read]:
    return [reading, RulesAlone(reading.file, f"only the rules read it: {error.problem}", error.fix)]


class Share(NamedTuple):
    """How what rules and a model read becomes one entry, and what becomes of a document that the model did not read."""

    entry: Callable[[Entry, Told], Entry]
    unread: Callable[[Reading, Unanswered], list[Read]]


ALONE = Share(_alone, _left_out)
BESIDE_RULES = Share(_together, _by_rules)
