"""What is read as a take-over, each verb one row: "Acme bought Bolt", "Acme took charge of Bolt"."""

from __future__ import annotations

from itertools import pairwise

from graph.vocabulary import RUN
from loaders.extract.award.supplying import is_bought_in
from loaders.extract.grammar.parties import FIRMS, RUNNERS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.holding.assets import assets, bought_out, bought_out_of, collector, of_shares
from loaders.extract.holding.unsaid import of_last
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import back, beside, pays_nobody, way, without
from loaders.extract.rule.parts import behind, beside_doer, done, either, nowhere, said_of, to_do
from loaders.extract.rule.statuses import to_come
from loaders.extract.rule.transfers import (
    CONTROL,
    OPERATORS,
    instead_of,
    newcomer,
    replaced_at_place,
    shared,
    taken_from,
    whose,
)
from loaders.extract.rule.unsaid import agent_before, left_behind, lost_last, replaced_at

FROM = taken_from
_AS_OPERATOR = whose(OPERATORS, behind("as"))
_PUBLIC = beside("in-house", "inhouse", "public", "direct", "nationalised", "state")
_RUNNING = "run|operate|manage|provide|deliver|carry out|look after|supply|maintain|handle|service"

_STAKES = words("stake stakes shareholding share majority holding interest")


def _is_home(view: View, at: int) -> bool:
    """Whether something is brought home: "in-house", "in house", "into public hands"; not "on line to house the elderly"."""
    pairs = pairwise(item.low for item in view.line[view.phrases.all[at].first :])
    return _PUBLIC(view, at) or ("in", "house") in pairs


def _is_of_stake(view: View, at: int) -> bool:
    """Whether what is taken is a stake or so much of a company, and no more than "a share of the work"."""
    taken = [place for place in done(view, at) if place is not None]
    return any(view.head(place) in _STAKES or _is_counted(view, place) for place in taken)


def _is_counted(view: View, place: int) -> bool:
    """Whether it is so much of what "of" leads to: "51 per cent of Bolt"; not "half of Bolt's contracts"."""
    counted = view.head(place) in _FRACTIONS and view.phrases.low(place + 1) == "of"
    return counted and bool(view.phrases.head(place + 2).of(("Company",)))


def _is_new(view: View, at: int) -> bool:
    """Whether what is bought is new, and so no one's before: "will buy a new computer system"."""
    thing = view.clauses.object(at)
    return (
        thing is not None and view.phrases.kind(thing) == "n" and "new" in view.words(thing) and bool(view.head(thing))
    )


def _is_part_of_seller(view: View, at: int) -> bool:
    """Whether what is bought is so much as its owner had of another firm: "bought Acme's half", "Acme's 30 per cent"."""
    places = [place for place in done(view, at) if place is not None and view.head(place) in _FRACTIONS]
    owned = any(item.possessive for place in places for item in view.phrases.items(place))
    return owned and not any(True for place in places for _ in view.clauses.with_noun(place, {"of", "in"}))


_FRACTIONS = frozenset({"half", "cent", "%", "percent", "pc", "third", "quarter", "thirds", "quarters"})


_SHOES = frozenset({"shoes"})
_PLACE = whose(frozenset({"place"}))


def _in_place(page: Page, at: int) -> Parties:
    """The service spoken of last, where a company is said to take the place of another."""
    last, places = page.discourse.last_service, list(_PLACE(page.view, at))
    owned = (item for place in places if place is not None for item in page.view.phrases.items(place))
    left = page.view.parties(places, ("Company",)) or any(item.possessive and item.of(("Company",)) for item in owned)
    shared = page.view.mentions_word(_MEMBERS)
    return (last,) if last and left and not shared else ()


_MEMBERS = words("partner partners member members consortium partnership")
"""Words for those whose place is one among others, and no service's operator."""


def _is_no_hiring(view: View, at: int) -> bool:
    """Whether it is no body that takes on a firm to work for it: "a company that NHS England took on in 2011"; nor told how long
    something is to last: "to take the job up to 2035".
    """
    thing = view.clauses.object(at)
    if view.clauses.verb(at).lemma == "take up" and thing is not None:
        return view.phrases.low(thing + 2) != "to"
    if view.clauses.verb(at).lemma != "take on":
        return True
    return not (view.parties(newcomer(view, at), ("PublicBody",)) and view.parties(done(view, at), ("Company",)))


ACTS = (
    Act(
        "takes over",
        "TOOK_OVER",
        "take over|take back|take on|assume|inherit|absorb|rescue|retake|take up|win back|regain|reclaim|seize",
        newcomer,
        object=either(done, _AS_OPERATOR),
        subject_else=agent_before,
        object_else=left_behind,
        origin=FROM,
        also=beside_doer,
        where=_is_no_hiring,
    ),
    Act(
        "takes control",
        "TOOK_OVER",
        "take|take on|take up|pick up|take over|assume|gain|regain|seize|win|secure|get|resume|reassume",
        object=whose(CONTROL),
        object_else=of_last(done),
        origin=FROM,
        also=beside_doer,
    ),
    Act(
        "takes a stake",
        "TOOK_OVER",
        "take|take up|secure|gain|obtain",
        object=shared,
        origin=FROM,
        kinds=("Company",),
        where=_is_of_stake,
    ),
    Act(
        "adds to its own",
        "TOOK_OVER",
        "add",
        subject=collector,
        where=lambda view, at: any(True for _ in collector(view, at)),
    ),
    Act("takes private", "TOOK_OVER", "take", kinds=("Company",), where=beside("private")),
    Act(
        "takes from",
        "TOOK_OVER",
        "take|take away|wrest|seize|remove|snatch|prise",
        origin=behind("from"),
        kinds=RUN,
        by=("PublicBody", "Company", "CRC"),
        where=lambda view, at: bool(view.parties(FROM(view, at), FIRMS)),
    ),
    Act("takes off hands", "TOOK_OVER", "take", origin=behind("off"), where=beside("off")),
    Act(
        "buys",
        "TOOK_OVER",
        "buy|acquire|purchase|snap up|buy out|buy up|swallow|swallow up|buy back|gobble up|scoop up|pick up",
        object=either(bought_out_of, assets, done),
        object_else=of_shares,
        origin=either(FROM, bought_out),
        where=lambda view, at: not (is_bought_in(view, at) or _is_part_of_seller(view, at) or _is_new(view, at)),
        also=beside_doer,
    ),
    Act(
        "pays for",
        "TOOK_OVER",
        "pay",
        object=behind("for"),
        kinds=("Company", "Service"),
        origin=behind("to"),
        where=pays_nobody,
    ),
    Act("wins", "TOOK_OVER", "win|secure|land|clinch|scoop|bag", kinds=RUN, origin=FROM),
    Act(
        "nationalises",
        "TOOK_OVER",
        "nationalise|renationalise|municipalise|remunicipalise|requisition|expropriate|insource",
        origin=FROM,
    ),
    Act("has back", "TOOK_OVER", "have|get", kinds=RUN, where=back, origin=FROM),
    Act(
        "brings home",
        "TOOK_OVER",
        "bring|take|bring back|take back|return|move",
        kinds=RUN,
        where=_is_home,
        origin=FROM,
    ),
    Act(
        "steps in",
        "TOOK_OVER",
        "step in|move in|come in|step up",
        object=either(to_do, _AS_OPERATOR, behind("at")),
        object_else=left_behind,
        kinds=RUN,
        origin=behind("for"),
    ),
    Act(
        "replaces",
        "TOOK_OVER",
        "replace|succeed|supersede|displace|oust|supplant|follow",
        newcomer,
        object=either(_AS_OPERATOR, replaced_at_place),
        object_else=replaced_at,
        where=without("into"),
        kinds=RUN,
        origin=done,
    ),
    Act(
        "makes way",
        "TOOK_OVER",
        "make|give",
        subject=behind("for", "to"),
        object=behind("at"),
        object_else=lost_last,
        origin=said_of,
        kinds=RUN,
        by=RUNNERS,
        where=way,
    ),
    Act(
        "hands over to",
        "TOOK_OVER",
        "hand over",
        subject=behind("to"),
        object=nowhere,
        object_else=lost_last,
        origin=said_of,
        by=FIRMS,
        put=to_come,
        where=lambda view, at: view.clauses.object(at) is None and not view.clauses.is_passive(at),
    ),
    Act(
        "steps into shoes",
        "TOOK_OVER",
        "step|slip|move",
        newcomer,
        object=behind("at"),
        origin=whose(_SHOES, behind("into")),
        kinds=RUN,
        where=beside(*_SHOES),
    ),
    Act(
        "takes the place", "TOOK_OVER", "take", newcomer, object=_PLACE, object_else=_in_place, kinds=RUN, origin=_PLACE
    ),
    Act(
        "runs instead",
        "TOOK_OVER",
        _RUNNING,
        kinds=RUN,
        origin=instead_of,
        where=lambda view, at: any(instead_of(view, at)),
    ),
)
