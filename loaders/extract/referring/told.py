"""What claims tell of their parties: who runs a service is "the operator" from now on, who is awarded one "the new provider"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Mention
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Reading

Told = tuple[Mention, frozenset[str]]
"""A party, and the nouns that may be said of it."""

NEW, OLD = "new", "old"
"""What tells two holders of one contract apart: "the new provider", "the outgoing operator"."""

_RUNNING = words("operator provider")
_HIRED = words("contractor supplier provider winner")
_BUYING = words("newcomer buyer purchaser owner") | {NEW}
_OF_SUBJECT = {
    ("RUNS", "asserted"): _RUNNING | {"incumbent"},
    ("RUNS", "planned"): _RUNNING | {NEW, "newcomer"},
    ("RUNS", "ended"): frozenset({OLD, "incumbent"}),
    ("OWNS", "asserted"): frozenset({"owner"}),
    ("OWNS", "ended"): frozenset({"owner", OLD}),
    ("TOOK_OVER", "asserted"): _RUNNING | _BUYING,
    ("TOOK_OVER", "planned"): _RUNNING | _BUYING,
    ("COMMISSIONED", "asserted"): words("client customer"),
}
_OF_OBJECT = {
    ("COMMISSIONED", "asserted"): _HIRED | {NEW},
    ("COMMISSIONED", "planned"): _HIRED | {NEW},
    ("COMMISSIONED", "ended"): frozenset({OLD}),
}


def told(reading: Reading) -> Iterator[Told]:
    """The parties of a reading with what may be said of them; none for a party that only a group is."""
    key = reading.predicate, reading.status
    for party, nouns in ((reading.subject, _OF_SUBJECT.get(key)), (reading.object, _OF_OBJECT.get(key))):
        if nouns and not party.scope:
            yield party, nouns
