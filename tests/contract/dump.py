"""All that can be observed of a store."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from graph.identity import Id
from graph.model import Entry
from graph.names import reduce
from graph.store import Asking, Search
from graph.vocabulary import PREDICATES

ALL = tuple(PREDICATES)
KNOWN_ON = (date(2015, 1, 3), date(2015, 3, 1), date(2016, 12, 31))


def dump(
    store: Asking, universe: Iterable[Entry], keys: Iterable[Id], contradictions: Iterable[Id] = ()
) -> dict[str, Any]:
    """Every answer about these entities, and about the documents, claims and words of ``universe``, whether or not it
    is loaded.
    """
    entries, some = list(universe), sorted(keys)
    documents = sorted({entry.document.id for entry in entries})
    edges = {side: store.edges(some, side, Search(ALL)) for side in ("subject", "object")}
    facts = sorted({fact.id for each in edges.values() for fact in each})
    return {
        "counts": store.counts(),
        "entities": store.entities(some),
        "named": {word: store.named([word], 1000) for word in store.name_words("")},
        "called": {name: store.called(name) for name in sorted(_reduced(store, some))},
        "edges": edges,
        "facts": store.facts(facts),
        "evidence": store.evidence(facts),
        "told": store.told(list(store.facts(facts).values())),
        "contradictions": store.contradictions(facts),
        "impossible": [store.contradiction(each) for each in sorted(contradictions)],
        "known": [store.edges(some, "subject", Search(ALL, known_on=day)) for day in KNOWN_ON],
        "reach": [store.reach([each], "object", Search(ALL)) for each in some],
        "claims": store.claims(sorted({claim.id for entry in entries for claim in entry.claims})),
        "figures": store.figures(some),
        "passages": [store.passages([word], None, 1000) for word in ("paper", "sentence", "0")],
        "documents": store.documents(documents),
        "parts": {document: store.parts(document) for document in documents},
        "judgements": store.judgements(),
        "entries": list(store.entries()),
    }


def _reduced(store: Asking, entities: Iterable[Id]) -> set[str]:
    return {reduce(name) for each in store.entities(list(entities)).values() for name in (each.name, *each.aliases)}
