"""Who pays for a service whose operator was told before: "Acme runs Elm Lodge. It is commissioned by the council"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.grammar.parties import BUYERS
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of

_PAYING = words("commission fund finance") | {"pay for"}


def read(page: Page) -> Iterator[Reading]:
    """The awards that a line tells by the service, to whoever was told to run it."""
    view = page.view
    for at in view.verbs_of(_PAYING):
        if not view.clauses.is_passive(at):
            continue
        bodies = view.parties(view.clauses.after(at, {"by"}), BUYERS)
        services = view.parties((view.clauses.subject(at),), RUN) if bodies else ()
        runners = tuple(page.discourse.runners[each.name] for each in services if each.name in page.discourse.runners)
        said = view.status(at, True) if runners else ""
        if said:
            yield from pairs_of("is commissioned", "COMMISSIONED", bodies, runners, view.clauses.verb(at).at, said)
