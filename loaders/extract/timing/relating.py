"""The verb of the relative clause that a date closes: "called" of "inspectors who called in May rated it"."""

from __future__ import annotations

from loaders.extract.grammar.view import View

_PLAIN = frozenset("rnpvxy")
"""The kinds of what stands in a clause without marks or a word that joins another."""

_FAR = 20


def closing(view: View, here: int, behind: int) -> int | None:
    """The item of the verb in whose clause the date at ``here`` stands, where the main verb follows it at ``behind``."""
    phrases, at, main = view.phrases, view.phrases.place(here), view.phrases.place(behind)
    if phrases.kind(main) != "v" or view.clauses.verb(main).shape != "finite":
        return None
    opening = phrases.kinds.rfind("r", max(0, at - _FAR), at)
    if opening < 0 or not set(phrases.kinds[opening:at]) <= _PLAIN:
        return None
    verbs = [place for place in range(opening + 1, at) if phrases.kind(place) == "v"]
    return view.clauses.verb(verbs[0]).at if len(verbs) == 1 else None
