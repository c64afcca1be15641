"""The service that a verb does to a place or to people: "Acme cleans Elm House", "Acme feeds the pupils of Elmfield"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Mention
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import complements
from loaders.extract.grammar.described_parts import content
from loaders.extract.grammar.description import Description
from loaders.extract.grammar.ownership import COUNTING, SMALL, beginning
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.spelling import spelled
from loaders.extract.grammar.verb_phrases import Verb


def tended(
    phrases: Phrases, verb: Verb, at: int, noun: str, said: Description | None, named: Sequence[Mention]
) -> Description | None:
    """The service that a verb does to the place or the people at a place; None where these are none that services are for."""
    items = phrases.items(at)
    whom = _tended(phrases, at, said, named)
    if not whom:
        return None
    sense = known.SENSE.get(noun, noun)
    active = verb.at < phrases.all[at].first
    return Description(
        core=f"{noun} of {whom}",
        words=spelled(phrases.line[verb.at : phrases.all[at].last] if active else items),
        kind=known.ACT,
        sense=sense,
        senses=(content(items) | {sense}) - known.SILENT,
        places=frozenset({whom.casefold()}),
        modified=True,
        end=at + 1,
    )


def _is_count(low: str) -> bool:
    return low[0].isdigit() or low in COUNTING or low in SMALL


def _tended(phrases: Phrases, at: int, said: Description | None, named: Sequence[Mention]) -> str:
    """Whose cleaning, feeding or guarding it is: a named place, one that is told, or people of some place or kind."""
    items = phrases.items(at)
    if named:
        return named[0].name
    if said and said.kind == known.ESTABLISHMENT and said.is_telling:
        return said.name
    behind = tuple(complements(phrases, at))
    told = behind or any(item.mentions or not _is_count(item.low) for item in items[:-1])
    if items[-1].mentions or items[-1].low not in known.PERSONS or not told:
        return ""
    people = spelled(items[beginning(items) :])
    return " ".join([people[0].lower() + people[1:], *(each.text for each in behind)])
