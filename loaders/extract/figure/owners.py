"""Whose number it is."""

from __future__ import annotations

from graph.model import Mention
from loaders.extract.counts import Count
from loaders.extract.figure.measures import Told
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words

_FREE = words("at before after until since as than like")
"""Prepositions that may begin a clause, or that lead to a place that has what is counted in it."""
_AT = words("at of for in")
_ENDS = frozenset({";", "“", "”"})
_REACH = 16
_FAR = 8


def owner(view: View, count: Count, told: Told, noun: int) -> Mention | None:
    """Whose number it is: who has the noun at an item ("Acme's turnover", "the losses at Acme"), else the subject of the verb
    before the number, the last organisation before it in its clause that no preposition but "at" governs, or the one behind
    it ("3,400 staff of Acme").
    """
    return (
        _having(view, min(count.at, noun), told)
        or _behind(view, noun, told)
        or _subject(view, count, told)
        or _before(view, count, told)
        or _behind(view, count.end - 1, told)
        or _led(view, count, told)
    )


def _having(view: View, noun: int, told: Told) -> Mention | None:
    """Who stands before the noun in its phrase as its owner."""
    place = view.phrases.place(noun)
    items = view.phrases.items(place) if view.phrases.kind(place) else ()
    owning = [item for item in items if item.possessive and item.end <= view.line[noun].start]
    return _one(owning[-1].of(told.kinds)) if owning else None


def _behind(view: View, at: int, told: Told) -> Mention | None:
    """The one organisation that "at" or "of" leads to behind the phrase of an item."""
    place = view.phrases.place(at)
    if not told.led or view.phrases.low(place + 1) not in _AT or view.phrases.kind(place + 2) != "n":
        return None
    return _one(view.phrases.head(place + 2).of(told.kinds))


def _led(view: View, count: Count, told: Told) -> Mention | None:
    """Whom a preposition leads to later in the clause: "widened to £11m from £7m at Acme", "a £4m deal was given to Acme"."""
    first = view.phrases.place(count.end - 1) + 1
    for place in range(first, min(first + _FAR, len(view.phrases) - 1)):
        if view.phrases.kind(place) == "v" and not view.clauses.is_passive(place):
            return None
        if view.phrases.low(place) in told.led and (found := _one(view.phrases.head(place + 1).of(told.kinds))):
            return found
    return None


def _subject(view: View, count: Count, told: Told) -> Mention | None:
    """Who does what the verb before the number says: "Acme, which employs 173 people, had made a £1.5m loss"."""
    place = view.phrases.place(count.at) - 1
    while place > 0 and view.phrases.kind(place) in "xp":
        place -= 1
    subject = view.clauses.subject(place) if place >= 0 and view.phrases.kind(place) == "v" else None
    return _one(view.phrases.head(subject).of(told.kinds)) if subject is not None else None


def _before(view: View, count: Count, told: Told) -> Mention | None:
    for at in range(count.at - 1, max(-1, count.at - _REACH), -1):
        item = view.line[at]
        if item.low in _ENDS:
            return None
        found = _one(item.of(told.kinds))
        if found and _is_free(view, at):
            return found
    return None


def _is_free(view: View, at: int) -> bool:
    """Whether no preposition governs the phrase of an item; one that may begin a clause, and "at", do not."""
    place = view.phrases.place(at)
    return view.phrases.kind(place - 1) != "p" or view.phrases.low(place - 1) in _FREE


def _one(mentions: tuple[Mention, ...]) -> Mention | None:
    return mentions[0] if len(mentions) == 1 else None
