"""What is read as a take-over, each verb and noun one row: "Acme bought Bolt", "Bolt passed from Cope to Acme"."""

from __future__ import annotations

from graph.vocabulary import RUN
from loaders.extract.award.supplying import is_bought_in
from loaders.extract.grammar import lexicon, nouns
from loaders.extract.grammar.view import Parties, View
from loaders.extract.holding.hand_overs import HandOver
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page
from loaders.extract.rule.acts import Act, left_behind, lost_last, replaced_at
from loaders.extract.rule.conditions import back, beside, nothing_done, pays_nobody, way
from loaders.extract.rule.descriptions import Role
from loaders.extract.rule.parts import (
    CONTROL,
    INTRANSITIVE,
    OPERATORS,
    behind,
    beside_doer,
    done,
    either,
    given,
    given_itself,
    giver,
    instead_of,
    moved,
    receiver,
    replaced_at_place,
    said_of,
    taken_from,
    to_do,
    whose,
)
from loaders.extract.rule.statuses import moving

FROM = taken_from
_AS_OPERATOR = whose(OPERATORS, behind("as"))
_HOME = beside("in-house", "inhouse", "house", "public", "direct", "nationalised", "state")
_RUNNING = "run|operate|manage|provide|deliver|carry out|look after|supply|maintain|handle|service"

_AWAY = words("out up on down ahead through")
_EXPECTED = lexicon.EXPECTING | words("be expect appear seem")


def _is_transfer(view: View, at: int) -> bool:
    """Whether what goes or moves changes hands: not "left Bolt to go to Acme", nor "the line would go out to Acme"."""
    if view.phrases.low(at + 1) in _AWAY:
        return False
    main = view.clauses.governor(at) if view.clauses.verb(at).shape == "infinitive" else None
    expected = main is None or view.clauses.verb(main).lemma in _EXPECTED  # a headline has none: "Bolt to go to Acme"
    return view.clauses.verb(at).shape != "infinitive" or expected


_STAKES = words("stake stakes shareholding share majority")


def _is_change(view: View, at: int) -> bool:
    """Whether what is entrusted changes hands thereby: not what "is entrusted to Acme" as things stand."""
    verb = view.clauses.verb(at)
    return (
        verb.lemma != "entrust" or verb.past or verb.perfect or not verb.passive or view.status(at, False) == "planned"
    )


_PLACE = whose(frozenset({"place"}))


def _in_place(page: Page, at: int) -> Parties:
    """The service spoken of last, where a company is said to take the place of another."""
    last = page.discourse.last("CRC", "Service")
    return (last,) if last and page.view.parties(_PLACE(page.view, at), ("Company",)) else ()


ACTS = (
    Act(
        "takes over",
        "TOOK_OVER",
        "take over|take back|take on|assume|inherit|absorb|rescue|retake|take up|win back|regain|reclaim|seize",
        object=either(done, _AS_OPERATOR),
        object_else=left_behind,
        origin=FROM,
        also=beside_doer,
    ),
    Act(
        "takes control",
        "TOOK_OVER",
        "take|take on|take up|take over|assume|gain|regain|seize|win|secure|get|resume|reassume",
        object=whose(CONTROL),
        origin=FROM,
    ),
    Act(
        "takes a stake",
        "TOOK_OVER",
        "take|take up|secure|gain|build up|obtain",
        object=whose(_STAKES),
        origin=FROM,
        kinds=("Company",),
    ),
    Act("takes off hands", "TOOK_OVER", "take", origin=behind("off"), where=beside("off")),
    Act(
        "buys",
        "TOOK_OVER",
        "buy|acquire|purchase|snap up|buy out|buy up|swallow|swallow up|buy back|gobble up|scoop up|pick up",
        origin=FROM,
        where=lambda view, at: not is_bought_in(view, at),
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
    Act("brings home", "TOOK_OVER", "bring|take|bring back|take back|return|move", kinds=RUN, where=_HOME, origin=FROM),
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
        object=either(_AS_OPERATOR, replaced_at_place),
        object_else=replaced_at,
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
        by=("Company", "CRC", "PublicBody"),
        where=way,
    ),
    Act("takes the place", "TOOK_OVER", "take", object=_PLACE, object_else=_in_place, kinds=RUN, origin=_PLACE),
    Act(
        "runs instead",
        "TOOK_OVER",
        _RUNNING,
        kinds=RUN,
        origin=instead_of,
        where=lambda view, at: any(instead_of(view, at)),
    ),
    Act(
        "is given control",
        "TOOK_OVER",
        "give|hand|grant|entrust|hand over|award|assign",
        receiver,
        either(whose(CONTROL, given), given_itself),
        giver,
        kinds=RUN,
    ),
    Act(
        "passes to",
        "TOOK_OVER",
        "pass|transfer|revert|hand|sell|hand over|pass on|sell off|sell on|give|divest|lease"
        "|turn over|privatise|bring back|hand back|give back|entrust|novate|assign|reassign|cede|surrender|offload"
        "|sign over|relinquish|transfer over|pass over|pass back|release|deliver up|rebroker",
        behind("to", "into"),
        moved,
        giver,
        put=moving,
        where=_is_change,
    ),
    Act("is awarded to", "TOOK_OVER", "award", behind("to", "into"), moved, put=moving),
    Act(
        "goes to",
        "TOOK_OVER",
        "|".join(sorted(INTRANSITIVE)),
        behind("to", "with", "into"),
        moved,
        giver,
        kinds=RUN,
        put=moving,
        where=_is_transfer,
    ),
    Act(
        "goes for a price",
        "TOOK_OVER",
        "go",
        behind("to"),
        moved,
        giver,
        kinds=("Company",),
        where=beside("for"),
        put=moving,
    ),
    Act("disposes of", "TOOK_OVER", "dispose|part", behind("to"), behind("of", "with"), giver),
    Act("loses to", "TOOK_OVER", "lose", behind("to"), done, giver, kinds=RUN, by=("Company",)),
    Act("changes hands", "TOOK_OVER", "change", behind("to"), said_of, FROM, where=beside("hands")),
    Act(
        "comes under",
        "TOOK_OVER",
        "come|pass|fall|bring|place|put|move|transfer|take",
        whose(nouns.HANDS, behind("under", "into", "in", "to")),
        moved,
        FROM,
        put=moving,
    ),
    Act(
        "is merged into",
        "TOOK_OVER",
        "absorb|merge|fold|subsume|incorporate|integrate|amalgamate|roll",
        behind("into"),
        moved,
    ),
    Act(
        "joins",
        "TOOK_OVER",
        "join",
        done,
        said_of,
        kinds=("Service",),
        by=("Company", "PublicBody"),
        where=nothing_done,
    ),
    Act("becomes part", "TOOK_OVER", "become", whose(words("part subsidiary unit division arm member")), said_of),
)
ROLES = (
    Role("buyer", "TOOK_OVER", words("buyer buyers purchaser acquirer"), frozenset({"of", "for"}), kinds=("Company",)),
)
HAND_OVERS = (
    HandOver(
        "takeover",
        words(
            "takeover take-over acquisition purchase buyout buy-out absorption nationalisation renationalisation seizure"
        ),
        frozenset({"by"}),
        gives=False,
    ),
    HandOver(
        "sale",
        words("sale transfer handover hand-over disposal switch return transition novation divestment reversion move"),
        frozenset({"to"}),
        gives=True,
    ),
)
CUES = (*ROLES, *HAND_OVERS)
