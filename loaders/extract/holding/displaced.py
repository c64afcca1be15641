"""Who ran a service until another took it over: "Acme takes over Elmfield prison from Bolt" says that Bolt runs it until then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from graph.model import Mention
from graph.vocabulary import PREDICATES, RUN
from loaders.extract.grammar import conjugation
from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.holding import leaving
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading

_AWARDING = frozenset({"give", "award", "grant", "entrust"})
"""Verbs by which it is a buyer from whom something is had."""

_DECIDING = frozenset({"department", "ministry", "government", "treasury", "secretary", "minister", "cabinet"})
"""Words in the names of those who hand over what others ran: "the Ministry of Justice handed Elmfield prison to Acme"."""

_WINNING = frozenset({"win", "secure", "land", "clinch", "scoop", "bag"})
"""Verbs by which a contract is had from its buyer, or from the firm that held it."""

_BEFORE = {"asserted": "ended", "planned": "asserted"}
"""What has been taken over was run by the other until then; what is to be taken over is still run by it."""


def settled(page: Page, found: Sequence[Reading]) -> list[Reading]:
    """What was read with who ran it until then, which says more than that they do: "took it from Acme, the firm running it"."""
    until = list(runs(page, found))
    until += leaving.runs(page, [*found, *until])
    found = [_given_up(page, each, found) for each in found]
    over = {(each.predicate, each.subject.name, each.object.name): each for each in until}
    return [each for each in found if not _is_said_by(each, over)] + until


def _given_up(page: Page, owned: Reading, found: Sequence[Reading]) -> Reading:
    """What a company had until another took it over: "completed the sale of its Bolt division to Cope", "Bolt was sold by its
    owner, Acme, to Cope".
    """
    if owned.predicate != "OWNS" or owned.rule not in _HAVING or owned.status != "asserted":
        return owned
    items = page.view.phrases.items(page.view.phrases.place(owned.at))
    taken = [
        each
        for each in found
        if each.predicate == "TOOK_OVER" and each.status == "asserted" and each.object.name == owned.object.name
    ]
    if owned.rule == "subsidiary":
        gone = bool(taken) and any(item.possessive for item in items)
    else:
        gone = any(each.qualifiers.get("from_party") == owned.subject.name for each in taken)
    return replace(owned, status="ended", is_dated=False) if gone else owned


_HAVING = frozenset({"subsidiary", "owner", "company of"})


def _is_said_by(reading: Reading, over: Mapping[tuple[str, str, str], Reading]) -> bool:
    """Whether one that tells until when says all that a reading does: not where another verb says since when."""
    other = over.get((reading.predicate, reading.subject.name, reading.object.name))
    return other is not None and (other.status != reading.status or other.at == reading.at)


def runs(page: Page, found: Sequence[Reading]) -> Iterator[Reading]:
    """That each party from whom a service is taken over ran it."""
    buyers = {each.subject.name for each in found if each.predicate == "COMMISSIONED"}
    for each in found:
        if each.object.kind not in RUN or each.status not in _BEFORE:
            continue
        for origin in _origins(page, each) or _running(each, found):
            if origin.name not in buyers and not _is_giver(page, each, origin) and _may_run(origin, each.object):
                yield replace(
                    each,
                    rule="displaced",
                    predicate="RUNS",
                    subject=origin,
                    status=_BEFORE[each.status],
                    qualifiers={},
                    dated="end",
                )


def _origins(page: Page, taken: Reading) -> Parties:
    """From whom a service is taken over, with those listed beside: "Bolt" and "Cope" of "took it over from Bolt and Cope"."""
    first = page.cast.mention(taken.qualifiers.get("from_party", ""))
    if first is None:
        return ()
    listed = (item.mentions for item in page.line if any(each.name == first.name for each in item.mentions))
    whole = max(listed, key=len, default=())
    taker = any(each.name in {taken.subject.name, taken.object.name} for each in whole)
    return (first, *(each for each in whole if each.name != first.name)) if len(whole) > 1 and not taker else (first,)


def _running(taken: Reading, found: Sequence[Reading]) -> Parties:
    """Who is told beside a service's name to run it: "the Acme-run Elmfield prison was taken over by the state"."""
    beside = (each for each in found if each.rule in _BESIDE and each.object.name == taken.object.name)
    own = taken.rule not in _BESIDE and taken.predicate == "TOOK_OVER"
    return tuple(each.subject for each in beside if own and each.subject.name != taken.subject.name)


_BESIDE = frozenset({"run", "operated", "managed"})
"""The rules by which "-run" and its like tell who runs what stands behind them."""


def _may_run(origin: Mention, service: Mention) -> bool:
    """Whether who hands over may have run it, rather than decided who should; a body what is described as its own."""
    decides = not _DECIDING.isdisjoint(origin.name.casefold().split())
    own = origin.kind in FIRMS or service.name[0].isupper()
    return origin.kind in PREDICATES["RUNS"].subjects and own and not decides


def _is_giver(page: Page, taken: Reading, origin: Mention) -> bool:
    """Whether the one from whom a service is had bought it, and did not run it: "won the contract from Elmshire Council"."""
    lemma = conjugation.lemma(page.line[taken.at].low)
    if taken.rule != "wins" and lemma not in _WINNING:
        return lemma in _AWARDING
    return origin.kind not in FIRMS or not _is_held(page.view, page.view.phrases.place(taken.at))


def _is_held(view: View, verb: int) -> bool:
    """Whether what is won is a contract that somebody had: "the contract", "the Elmfield franchise"; not "an order"."""
    won = view.clauses.object(verb) if view.phrases.kind(verb) == "v" else None
    if won is None:
        return False
    definite = view.phrases.items(won)[0].low.split()[0] in {"the", "its", "their"} or bool(
        view.phrases.items(won)[0].mentions
    )
    return definite and view.phrases.head(won).low.split()[-1] in _HELD


_HELD = words(
    "contract contracts franchise franchises concession concessions route routes prison prisons line lines lot lots"
)
