"""How a sentence dates what one before it told: what it speaks of, by which verbs, and which claims that dates."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.dates import Lead
from loaders.extract.grammar import nouns
from loaders.extract.knowledge.words import words

_BEGINNING = words("begin start commence launch") | {"take effect", "go live", "come into", "kick off", "get under"}
_ENDING = words("end expire lapse finish terminate cease close") | {"run out"}
_AGREED = words("sign award agree announce approve conclude seal make ratify finalise confirm let")
_HAPPENING = words("complete happen take become be occur go close finalise conclude follow")

OF_TERMS = words("commence expire lapse terminate last") | {"run out"}
"""Verbs that only contracts and the like do: "it expires in May" is said of a contract."""

_DEALS = nouns.CONTRACTS - words("rights right") | words("term arrangement partnership pact tenure award")
_CHANGES = words(
    """transfer handover hand-over takeover take-over sale acquisition purchase move change switch transaction
    changeover transition deal buyout"""
)
_SERVICES = words("service services work operations operation")
_WORK = words("work operations services service running duties")

_TAKING_UP = words("start begin assume") | {"take up", "take over", "take on"}
_LEAVING = words("leave resign retire quit depart") | {"step down", "stand down", "step back"}
_POSTS = words("post role position job office duties reins appointment work")


@dataclass(frozen=True, slots=True)
class Continuing:
    """What is said of ``nouns`` by ``verbs`` dates the claims of ``predicates`` that were told before.

    ``nouns`` is empty where it is said of the subject of such a claim itself; ``things`` are then what the verb may be done
    to. A date without a word that says what it bounds is what ``lead`` says; where that is empty only dates with such a word
    count.
    """

    nouns: frozenset[str]
    verbs: frozenset[str]
    predicates: frozenset[str]
    lead: Lead | None
    things: frozenset[str] = frozenset()


_OF_RUNNING = frozenset({"RUNS", "TOOK_OVER"})

CONTINUING = (
    Continuing(_DEALS, _BEGINNING | {"take"}, _OF_RUNNING, "from"),
    Continuing(_DEALS, _ENDING, frozenset({"RUNS"}), "until"),
    Continuing(_DEALS, words("run last be continue go stretch remain extend renew prolong"), frozenset({"RUNS"}), None),
    Continuing(_DEALS, _AGREED, frozenset({"COMMISSIONED"}), "in"),
    Continuing(_DEALS, OF_TERMS, frozenset({"COMMISSIONED"}), None),
    Continuing(_CHANGES, _HAPPENING | _BEGINNING, frozenset({"TOOK_OVER"}), "in"),
    Continuing(_SERVICES, _BEGINNING, _OF_RUNNING, "from"),
    Continuing(frozenset(), _BEGINNING | {"take over"}, _OF_RUNNING, "from", _WORK),
    Continuing(frozenset(), _TAKING_UP, frozenset({"HELD_OFFICE"}), "from", _POSTS),
    Continuing(frozenset(), _LEAVING, frozenset({"HELD_OFFICE"}), "until", _POSTS),
    Continuing(frozenset(), words("be remain"), frozenset({"RUNS"}), None),
)
"""The rows in the order in which they are tried."""

IN_PLACE = words("place charge control there responsible operator provider contractor helm")
"""Words that tell of running what was named before: "has been in charge there since 2017"."""
