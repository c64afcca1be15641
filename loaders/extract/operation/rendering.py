"""What one provides, delivers or carries out: work and services, never the place where it is done."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.rule.parts import done


def rendered(view: View, at: int) -> Iterator[int | None]:
    """What is provided: "security" rather than the prison of "security at Elmfield prison, which Acme provides"."""
    for place in done(view, at):
        if place is None or not any(_is_place(each.name) for each in view.named(place, ("Service",))):
            yield place
        elif (head := view.clauses.head_of_chain(place)) != place:
            yield head


def _is_place(name: str) -> bool:
    """Whether a name is that of a building where much is done: "Elmfield Hospital", but not "Tarn Helpline"."""
    return name[0].isupper() and bool(_BUILDINGS.intersection(name.casefold().split()))


_BUILDINGS = words(
    """hospital infirmary prison jail gaol hmp hmyoi school academy college university station airport court courthouse
    barracks museum stadium arena house lodge town hall"""
)
