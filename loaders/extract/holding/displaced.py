"""Who ran a service until another took it over: "Acme takes over Elmfield prison from Bolt" says that Bolt runs it until then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.vocabulary import PREDICATES, RUN
from loaders.extract.grammar import conjugation
from loaders.extract.reading import Page, Reading

_AWARDING = frozenset({"give", "award", "grant", "entrust", "win", "secure"})
"""Verbs by which it is a buyer from whom something is had."""

_BEFORE = {"asserted": "ended", "planned": "asserted"}
"""What has been taken over was run by the other until then; what is to be taken over is still run by it."""


def settled(page: Page, found: Sequence[Reading]) -> list[Reading]:
    """What was read with who ran it until then, which says more than that they do: "took it from Acme, the firm running it"."""
    until = list(runs(page, found))
    over = {(each.predicate, each.subject.name, each.object.name) for each in until}
    return [each for each in found if (each.predicate, each.subject.name, each.object.name) not in over] + until


def runs(page: Page, found: Sequence[Reading]) -> Iterator[Reading]:
    """That each party from whom a service is taken over ran it."""
    for each in found:
        if each.rule == "wins" or conjugation.FORMS.get(page.line[each.at].low, ("",))[0] in _AWARDING:
            continue
        origin = page.cast.mention(each.qualifiers.get("from_party", ""))
        if origin and each.object.kind in RUN and each.status in _BEFORE and origin.kind in PREDICATES["RUNS"].subjects:
            status = _BEFORE[each.status]
            yield replace(
                each, rule="displaced", predicate="RUNS", subject=origin, status=status, qualifiers={}, dated="end"
            )
