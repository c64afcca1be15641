"""What a career shows of a name: "Jory Penn has stepped down as director", "Jory Penn, 58,"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.conjugation import forms
from loaders.extract.knowledge.offices import BEARING
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.naming.personal import could_be_person
from loaders.extract.tokens import Token

_MOVING = words(
    "step stand resign retire quit leave take appoint elect name swear promote hire recruit join serve return act"
)
_MOVES = {form for verb in _MOVING for form, _ in forms(verb)} | _MOVING
_LEAVING = {form for verb in words("resign retire") for form, _ in forms(verb)}
_TITLES = BEARING - {"manager", "auditor", "leader", "warden", "officer", "trustee", "steward"}
"""Nouns for offices that no firm has."""

_ANOTHER = words("and since when after before until while its their his her") | {",", ";"}
"""Words and marks behind which the verb may be another's."""

_VERBAL = 5
_REACH = 10
_AGES = range(18, 100)


def has_career(line: Sequence[Token], name: Name) -> bool:
    """Whether a name of several words does what only people do: leave or come to an office, retire, be of an age."""
    if name.kind or " " not in name.text or not could_be_person(name):
        return False
    low = [word.low for word in line[name.last : name.last + _REACH]]
    if low[:1] == [","] and low[2:3] == [","] and low[1].isdigit():
        return int(low[1]) in _AGES
    if low[:1] == ["as"]:  # "took over from Jory Penn as chair"
        return _is_office(low)
    verb = next((at for at, word in enumerate(low[:_VERBAL]) if word in _MOVES), None)
    if verb is None or _ANOTHER & set(low[:verb]):
        return False
    return low[verb] in _LEAVING or _is_office(low[verb + 1 :])


def _is_office(behind: Sequence[str]) -> bool:
    """Whether "as" leads to a title among the words behind a verb."""
    at = behind.index("as") if "as" in behind else len(behind)
    return bool(_TITLES & set(behind[at + 1 : at + 5]))
