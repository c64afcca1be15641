"""What is read as ownership, each verb one row: "Acme owns Bolt", "Bolt belongs to Acme"."""

from __future__ import annotations

from loaders.extract.consortium.allied import doers
from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import OWNERS
from loaders.extract.grammar.view import View
from loaders.extract.holding import shares
from loaders.extract.holding.assets import of_bare_shares
from loaders.extract.holding.unsaid import rest, told_behind
from loaders.extract.knowledge.words import words
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import beside, without
from loaders.extract.rule.parts import behind, beside_doer, done, either, fronted, nowhere, said_of, standing
from loaders.extract.rule.statuses import happened, to_come
from loaders.extract.rule.transfers import shared, whose

GIVEN_UP = (("planned", "asserted"), ("asserted", "ended"), ("denied", "asserted"))
"""What is to be given up, or was not, is still held; what has been given up is not."""

_OWNERSHIP = frozenset({"ownership"})
_FREEHOLD = frozenset({"freehold"})
COMPANY = ("Company",)


def _is_named(view: View, at: int) -> bool:
    """Whether what is held has a name: "it" of "has held it since May" is a contract as well; no contract is owned."""
    held = [place for place in done(view, at) if place is not None]
    return not any(view.phrases.head(place).anaphor or view.head(place) in nouns.CONTRACTS for place in held)


def _is_among_owners(view: View, at: int) -> bool:
    """Whether a company counts another among its owners: "counts Acme among its shareholders"."""
    return any(view.head(place) in _HOLDERS for place in view.clauses.after(at, {"among", "amongst"}))


_HOLDERS = words("owners shareholders")


def _is_for_sale(view: View, at: int) -> bool:
    """Whether what is done to a company is to offer it: "put Bolt up for sale", "placed it on the market", "auctioned it"."""
    offered = any(view.head(place) in _OFFERED for place in view.clauses.after(at, {"for", "on", "to"}))
    return offered or view.clauses.verb(at).lemma.startswith("auction")


_OFFERED = words("sale market block auction")


def _is_backed(view: View, at: int) -> bool:
    """Whether who backs a company invests in it: "backed by the private equity firm Acme", not "backed by a union"."""
    return any(
        view.words(place) & _INVESTING and view.phrases.head(place).mentions for place in view.clauses.after(at, {"by"})
    )


_INVESTING = words("equity buyout buy-out capital investor investors fund hedge turnaround private-equity owner")


def _is_given_up(view: View, at: int) -> bool:
    """Whether a company is let go by its owner, whoever takes it: "will sell Bolt"; not "sold Bolt its trains"."""
    return not view.clauses.is_passive(at) and view.clauses.second_object(at) is None and without("to")(view, at)


def _is_all(view: View, at: int) -> bool:
    """Whether a stake is given up, to nobody named, and not so much of a company of which the rest may be kept: "sold 51 per
    cent of Bolt".
    """
    held = [place for place in done(view, at) if place is not None]
    part = any(view.head(place) in _FRACTIONS and "o" not in view.letters(place) for place in held)
    return not part and without("to")(view, at)


_FRACTIONS = words("% cent percent pc half third thirds quarter quarters")


def _is_own(view: View, at: int) -> bool:
    """Whether one alone set up a company: "a company set up by the council, Bolt Ltd"; not "Acme and Cope set up Bolt"."""
    founders = view.parties(doers(view, at), ("Company", "PublicBody", "Person"))
    founded = [place for place in done(view, at) if place is not None and view.words(place) & _FIRMS]
    return len(founders) == 1 and bool(founded)


_FIRMS = words("company firm subsidiary arm vehicle")


def _is_no_contract(view: View, at: int) -> bool:
    """Whether what belongs to one is no contract, which is held and not owned."""
    subject = view.clauses.subject(at)
    return subject is None or view.head(subject) not in nouns.CONTRACTS


ACTS = (
    Act(
        "owns",
        "OWNS",
        "own|control|possess|part-own|co-own",
        doers,
        either(done, whose(_FREEHOLD)),
        also=beside_doer,
        told=shares.told,
    ),
    Act(
        "owns through",
        "OWNS",
        "own|control",
        behind("through", "via"),
        kinds=COMPANY,
        by=COMPANY,
        where=lambda view, at: view.clauses.is_passive(at),
    ),
    Act("holds", "OWNS", "hold", shares.holder, kinds=COMPANY, told=shares.told, where=_is_named),
    Act("rests with", "OWNS", "rest|lie|remain|reside|vest", behind("with", "in"), whose(_OWNERSHIP, said_of)),
    Act("belongs to", "OWNS", "belong", behind("to"), said_of, told=shares.told, where=_is_no_contract),
    Act("sits within", "OWNS", "sit|operate|fall|come", behind("within"), said_of, kinds=COMPANY, by=COMPANY),
    Act("shares", "OWNS", "share|split|divide", object=shared, kinds=COMPANY, subject_else=told_behind),
    Act(
        "is shared between",
        "OWNS",
        "share|split|divide",
        behind("between", "among", "by"),
        whose(nouns.SHARES | _OWNERSHIP, said_of),
        object_else=rest(said_of),
        kinds=COMPANY,
        where=lambda view, at: view.clauses.is_passive(at),
    ),
    Act("holds the rest", "OWNS", "hold|own|retain|keep|control", object=nowhere, object_else=rest(done)),
    Act(
        "has the rest",
        "OWNS",
        "belong|sit|lie|rest|remain|stay",
        behind("to", "with"),
        nowhere,
        object_else=rest(said_of),
    ),
    Act(
        "finds an owner",
        "OWNS",
        "have|find|get|gain|welcome|secure",
        behind("in"),
        said_of,
        subject_else=told_behind,
        where=beside("owner", "owners", "parent"),
    ),
    Act("counts as owner", "OWNS", "count|number|include|list", done, said_of, kinds=COMPANY, where=_is_among_owners),
    Act(
        "holds shares",
        "OWNS",
        "hold|have|own|retain|keep|control",
        shares.holder,
        shared,
        object_else=of_bare_shares,
        kinds=COMPANY,
        told=shares.told,
    ),
    Act(
        "raises its share",
        "OWNS",
        "raise|increase|lift|boost|build|build up|double|up|disclose|declare|reveal|amass|accumulate|top up|emerge",
        object=either(shared, shares.with_stake),
        object_else=of_bare_shares,
        kinds=COMPANY,
        put=happened,
        told=shares.told,
    ),
    Act(
        "gives up shares",
        "OWNS",
        "sell|sell off|dispose|offload|divest|shed|give up|surrender|relinquish",
        object=shared,
        kinds=COMPANY,
        meaning=GIVEN_UP,
        put=to_come,
        where=_is_all,
    ),
    Act(
        "gives up a company",
        "OWNS",
        "sell|sell off|dispose|offload|divest|demerge|spin off|hive off",
        object=either(done, behind("of")),
        kinds=COMPANY,
        by=OWNERS,
        meaning=GIVEN_UP,
        put=to_come,
        where=_is_given_up,
    ),
    Act(
        "counts among",
        "OWNS",
        "count|number|include",
        where=beside("subsidiaries", "companies", "brands", "businesses"),
    ),
    Act(
        "puts up for sale",
        "OWNS",
        "put|offer|market|place|auction|auction off|put up",
        kinds=COMPANY,
        by=OWNERS,
        put=happened,
        where=_is_for_sale,
    ),
    Act(
        "backs",
        "OWNS",
        "back|fund|finance|bankroll",
        doers,
        kinds=COMPANY,
        by=COMPANY,
        where=_is_backed,
    ),
    Act(
        "sets up",
        "OWNS",
        "set up|establish|create|incorporate",
        kinds=COMPANY,
        by=OWNERS,
        put=happened,
        where=_is_own,
    ),
    Act("stands behind", "OWNS", "stand", standing, fronted, kinds=COMPANY, by=COMPANY),
)
