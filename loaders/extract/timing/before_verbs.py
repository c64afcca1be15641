"""What a date is of that stands right before the main verb: the noun or the clause that it closes."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.view import View

_FAR, _NEAR = 20, 6


def before_verb(view: View, claiming: Sequence[int], places: Sequence[int], here: int, behind: int) -> int | None:
    """The noun or verb that the date at ``here`` closes, where a finite verb stands behind it."""
    verb = view.phrases.place(behind)
    if view.phrases.kind(verb) != "v" or view.clauses.verb(verb).shape != "finite":
        return None
    topic = _topic(view, claiming, places, here, verb)
    return _in_relative(view, places, here) if topic is None else topic


def _topic(view: View, claiming: Sequence[int], places: Sequence[int], here: int, verb: int) -> int | None:
    """The noun that a date belongs to which stands before its verb: "the sale of Acme to Bolt in May was a mistake"."""
    phrases, noun = view.phrases, view.clauses.subject(verb)
    if noun is None or not 0 < here - phrases.all[noun].first < _FAR or phrases.kinds[noun:verb].strip("npyxo"):
        return None
    own = [place for place in places if phrases.all[noun].first <= place < phrases.all[noun].last]
    return own[-1] if own and own[-1] in claiming else None


def _in_relative(view: View, places: Sequence[int], here: int) -> int | None:
    """The verb of a clause that a date ends before the main one: "inspectors who went into Elmfield in May said"."""
    phrases, clauses = view.phrases, view.clauses
    behind = range(phrases.place(here) - 1, max(0, phrases.place(here) - _NEAR), -1)
    verb = next((at for at in behind if phrases.kinds[at] in "vklzc"), None)
    if verb is None or phrases.kinds[verb] != "v":
        return None
    related = "r" in phrases.kinds[max(0, verb - 2) : verb] and clauses.verb(verb).at in places
    return clauses.verb(verb).at if related else None
