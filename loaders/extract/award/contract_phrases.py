"""What the phrase of a contract says by itself, who holds it, from whom and for what: "Acme's contract with the council"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.award import buyers
from loaders.extract.grammar import mood
from loaders.extract.grammar.nouns import FURTHER
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.awards import BEGINNING, PROVIDING, SEEKING
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Dated, Page, Reading, pairs_of
from loaders.extract.rule.parts import doer, done

_HELD_UNDER = frozenset({"under", "on", "through", "via", "by"})
_REACH = 8
_GOING_ON = PROVIDING - BEGINNING
"""Verbs of what is done under a contract for some time."""


def uncarried(page: Page, at: int, item: int) -> Iterator[Reading]:
    """What the noun says by itself: "Acme's contract with the council", "runs Bolt under contract to the council"."""
    view = page.view
    holders, givers = named(page, at)
    services = services_of(view, at)
    said = held = "ended" if _is_given_up(view, at) else _plain(view, at)
    if _is_missed(view, at):
        return
    under = _begin(view, at) - 1
    own = _served(view, under)
    if not holders and view.phrases.low(under) in _HELD_UNDER:
        givers = givers or view.parties(view.clauses.with_noun(at, {"to"}), BUYERS)
        verb = _under_which(view, under + 1)
        aside = view.phrases.kind(under - 1) == "k" and view.phrases.low(at + 1) in {"to", "with"}
        holders = view.named(under - 2, FIRMS) if aside else ()
        if not holders and verb is not None:
            holders, held = view.parties(doer(view, verb), FIRMS), ""
            lasts = view.clauses.verb(verb).lemma in _GOING_ON  # else it took over or won something under it
            said = _given(view, at, view.status(verb, not lasts))
            givers = givers or own
    elif not holders and givers and _is_spoken_of(view, at) and page.discourse.runner:
        holders = (page.discourse.runner,)
    yield from readings_of(holders, givers, services, (said, held), _signed(view, at) or item)


def _is_spoken_of(view: View, at: int) -> bool:
    """Whether the contract is that of whom the sentences before told: "The deal with the council is worth £3m"."""
    return at == 0 and view.phrases.items(at)[0].low in {"the", "this"} and view.phrases.low(at + 1) == "with"


def _signed(view: View, at: int) -> int:
    """The item of the verb by which a clause tells when the contract was given: "a contract that the council signed in May"."""
    clause = view.phrases.kinds[at + 1 : at + 4] in {"bnv", "rnv"}
    verb = view.clauses.verb(at + 3) if clause else None
    return verb.at if verb is not None and verb.lemma in _SIGNING else 0


_SIGNING = words("sign award let agree conclude give seal ink place")


def _given(view: View, at: int, said: str) -> str:
    """The status of a contract under which something is done: it was given, though what it is for be still to come."""
    return _plain(view, at) if said == "planned" else said


def is_under(view: View, at: int) -> bool:
    """Whether something is done under the contract: "under a deal with the council"."""
    return view.phrases.low(_begin(view, at) - 1) in _HELD_UNDER


def _served(view: View, under: int) -> Parties:
    """Whose service is run under a contract: "the council's libraries are run by Acme under a deal approved in May"."""
    verb = next(
        (here for here in range(under - 1, max(-1, under - _REACH), -1) if view.phrases.kind(here) == "v"), None
    )
    if verb is None or view.clauses.verb(verb).lemma not in PROVIDING:
        return ()
    items = (item for place in done(view, verb) if place is not None for item in view.phrases.items(place))
    return next((item.of(BUYERS) for item in items if item.possessive and item.of(BUYERS)), ())


def _begin(view: View, at: int) -> int:
    """The place where a phrase begins that a year cuts: "a" of "a 2006 agreement"."""
    cut = view.phrases.kind(at - 1) == "y" and view.phrases.kind(at - 2) == "n" and len(view.phrases.items(at - 2)) == 1
    begin = at - 2 if cut and view.phrases.low(at - 2) in {"a", "an", "the", "its"} else at
    termed = view.phrases.low(begin - 1) == "of" and view.head(begin - 2) == "terms"  # "under the terms of a deal"
    return begin - 2 if termed else begin


def _under_which(view: View, at: int) -> int | None:
    """The verb of what is done under the contract: before it, or behind where it opens: "Under a deal with the council, Acme"."""
    if at == 1:
        mains = (here for here in view.phrases.verbs if not view.clauses.is_reduced(here))
        return next((here for here in mains if view.clauses.verb(here).shape == "finite"), None)
    return next((here for here in range(at - 2, max(-1, at - 12), -1) if view.phrases.kind(here) == "v"), None)


def _is_given_up(view: View, at: int) -> bool:
    """Whether somebody pulled the plug or called time on the contract: "pulled the plug on its deal"."""
    idiom = view.phrases.low(at - 1) == "on" and view.head(at - 2) in {"plug", "time"}
    return idiom and view.phrases.kind(at - 3) == "v" and view.status(at - 3, True) == "asserted"


def _is_missed(view: View, at: int) -> bool:
    """Whether the contract is but bid for or missed: "missed out on a contract", "competes for a contract"."""
    near = (here for here in range(at - 1, max(-1, at - 5), -1) if view.phrases.kind(here) == "v")
    verb = next(near, None)
    return verb is not None and view.phrases.kind(at - 1) == "p" and view.clauses.verb(verb).lemma in SEEKING


def _plain(view: View, at: int) -> str:
    """The status that the noun's own adjectives give: "planned" for "a proposed contract"."""
    spoken = view.words(at)
    if spoken & mood.ENDING:
        return "ended"
    return "planned" if spoken & {"proposed", "future", "planned"} else "asserted"


def named(page: Page, at: int) -> tuple[Parties, Parties]:
    """The holder and the buyer that the noun phrase itself names: "Acme's contract with the council"."""
    holders: Parties = ()
    for item in page.view.phrases.items(at)[:-1]:
        shown = tuple(each for each in item.of(("Company",)) if item.possessive or page.cast.is_shown(each))
        holders = holders or shown
    for place in (_owning(page.view, at), *_tied(page.view, at)):
        holders = holders or page.view.parties((place,), ("Company",))
    return holders, buyers.of_contract(page.view, at)


def holders_under(view: View, at: int) -> Parties:
    """Who does something under the contract, by its own relative clause: "the contract under which Acme runs Bolt"."""
    verb = _done_under(view, at)
    return () if verb is None else view.parties(doer(view, verb), FIRMS)


def _done_under(view: View, at: int) -> int | None:
    """The verb of what is done under the contract, in a relative clause behind it."""
    if view.phrases.low(at + 1) not in _HELD_UNDER or view.phrases.low(at + 2) != "which":
        return None
    verb = next((here for here in range(at + 3, at + _REACH) if view.phrases.kind(here) == "v"), None)
    return verb if verb is not None and view.clauses.verb(verb).lemma in _GOING_ON else None


def _owning(view: View, at: int) -> int | None:
    """Whose contract a relative word makes it: "Acme" of "Acme, whose contract ends"."""
    return view.clauses.antecedent(at - 1) if view.phrases.low(at - 1) == "whose" else None


def _tied(view: View, at: int) -> Iterator[int]:
    """Whom "of", "with" and "between" tie to the noun itself, not to the verb that says what the contract is for."""
    for place in view.clauses.with_noun(at, {"with", "between", "of"}):
        if "v" in view.phrases.kinds[at:place]:
            return
        yield place


def services_of(view: View, at: int) -> Parties:
    """What the contract is for: by its noun, or behind whom it is with: "a contract with Acme to run Bolt"."""
    beyond = _beyond_party(view, at) or _done_under(view, at)
    if beyond is not None:
        return view.parties((view.clauses.object(beyond),), RUN)
    return view.parties((at,), RUN) if _tells_service(view, at) else ()


def _beyond_party(view: View, at: int) -> int | None:
    """The verb that says what is to be done, behind whom the contract is with: "run" of "a contract with Acme to run Bolt"."""
    verb = at + 1
    while verb < at + _REACH and (
        view.phrases.kind(verb) in tuple("pnyx") or _is_beside_date(view, verb) or _is_beside_worth(view, at, verb)
    ):
        verb += 1
    beside = verb == at + 1 and view.head(at) not in _BIDDING  # "won its bid to run Bolt"
    if beside or view.phrases.kind(verb) != "v" or view.phrases.low(at + 1) in {"for", "of"}:
        return None
    use = view.clauses.verb(verb)
    return verb if use.shape == "infinitive" and use.lemma in PROVIDING else None


_BIDDING = frozenset({"bid", "bids", "competition"})
"""Nouns that tell of a contract once it is won, and of what by an infinitive alone."""


def _is_beside_date(view: View, comma: int) -> bool:
    """Whether a comma sets off a date: "a contract, starting in May, to run Bolt"."""
    return view.phrases.kind(comma) == "k" and "y" in (view.phrases.kind(comma - 1), view.phrases.kind(comma + 1))


def _is_beside_worth(view: View, at: int, comma: int) -> bool:
    """Whether a comma sets off what the contract is worth: "a contract, worth £3m over two years, to run Bolt"."""
    worth = next((here for here in range(at + 1, comma + 2) if view.phrases.low(here) == "worth"), None)
    return view.phrases.kind(comma) == "k" and worth is not None


def _tells_service(view: View, at: int) -> bool:
    """Whether the phrase says what the contract is for, or leads back to it: "a contract for buses", "the contract"."""
    items = view.phrases.items(at)
    beyond = at + 3 if view.phrases.low(at + 1) in {"with", "between"} else at + 1  # "its contract with Acme for Bolt"
    if any(item.of(RUN) for item in items) or view.phrases.low(beyond) in {"for", "of", "at"}:
        return True
    if view.phrases.kind(at + 1) == "v" and view.clauses.verb(at + 1).shape in {"infinitive", "ing"}:
        return True
    if any(item.low in FURTHER for item in items) or (items[0].low == "their" and view.head(at).endswith("s")):
        return False  # "Acme's other contract", of another service; "their contracts", each of its own
    return len([item for item in items if not item.mentions]) > 1 or items[0].low in {"the", "this", "that"}


def readings_of(
    holders: Parties,
    givers: Parties,
    services: Parties,
    said: tuple[str, str],
    item: int,
    ways: tuple[Dated, Dated] = ("", ""),
) -> Iterator[Reading]:
    """That it was given, and that its holder runs what it is for: each with its status, and what its dates are of.

    "The council's contract with Acme to run Bolt": the council commissioned Acme, and Acme runs Bolt.
    """
    if said[0]:
        yield from pairs_of("contract", "COMMISSIONED", givers, holders, item, said[0], dated=ways[0])
    if said[1]:
        firms = tuple(each for each in holders if each.kind == "Company")
        yield from pairs_of("contract", "RUNS", firms, services, item, said[1], dated=ways[1])
