"""What is read as a take-over from the side of what changes hands, each verb one row: "Bolt passed from Cope to Acme"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.grammar import lexicon, nouns
from loaders.extract.grammar.parties import FIRMS, OWNERS, RUNNERS
from loaders.extract.grammar.view import View
from loaders.extract.holding.owning import GIVEN_UP
from loaders.extract.holding.succeeding import merged_into
from loaders.extract.holding.unsaid import of_last
from loaders.extract.knowledge.words import words
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import beside, nothing_done
from loaders.extract.rule.parts import behind, doer, done, either, nowhere, said_of
from loaders.extract.rule.statuses import moving
from loaders.extract.rule.transfers import (
    CONTROL,
    INTRANSITIVE,
    given,
    given_itself,
    giver,
    lost_to,
    moved,
    receiver,
    taken_from,
    whose,
)
from loaders.extract.rule.unsaid import lost_last

_AWAY = words("out up on down ahead through")
_EXPECTED = lexicon.EXPECTING | words("be expect appear seem")


def _is_transfer(view: View, at: int) -> bool:
    """Whether what goes or moves changes hands: not "left Bolt to go to Acme", nor "the line would go out to Acme"."""
    verb = view.clauses.verb(at)
    stands = verb.lemma == "fall" and verb.form in {"third", "base"} and verb.first == verb.at  # "it falls to Acme to"
    if stands or view.phrases.low(at + 1) in _AWAY or _is_moved_to_place(view, at):
        return False
    main = view.clauses.governor(at) if view.clauses.verb(at).shape == "infinitive" else None
    expected = main is None or view.clauses.verb(main).lemma in _EXPECTED  # a headline has none: "Bolt to go to Acme"
    return view.clauses.verb(at).shape != "infinitive" or expected


def _is_moved_to_place(view: View, at: int) -> bool:
    """Whether it is moved to where it will be done: "moving the work to Leeds"."""
    takers = tuple(view.clauses.after(at, {"to", "into"})) if view.clauses.verb(at).lemma in _MOVING else ()
    return any(view.phrases.head(place).family == "region" for place in takers)


_MOVING = frozenset({"move", "shift"})


def of_owners(view: View, at: int) -> Iterator[int]:
    """Whose owners do it: "Bolt" of "the owners of Bolt have sold out to Acme"."""
    subject = view.clauses.subject(at)
    if subject is not None and view.phrases.kind(subject) == "n" and view.head(subject) in _OWNERS:
        yield from view.clauses.with_noun(subject, {"of", "behind"})


_OWNERS = words("owner owners founder founders family shareholders proprietor proprietors")


def _is_change(view: View, at: int) -> bool:
    """Whether what is entrusted changes hands thereby: not what "is entrusted to Acme" as things stand, nor who "hands over"."""
    verb = view.clauses.verb(at)
    if verb.lemma == "hand over" and not view.clauses.is_passive(at) and view.clauses.object(at) is None:
        return False
    return (
        verb.lemma != "entrust" or verb.past or verb.perfect or not verb.passive or view.status(at, False) == "planned"
    )


def _is_to_nobody(view: View, at: int) -> bool:
    """Whether nobody is named to whom something passes: "Bolt passed from Acme to the state"."""
    takers = (*doer(view, at), *view.clauses.after(at, {"to", "into"}))
    return not any(view.named(place, RUNNERS) for place in takers)


def _says_not_what(view: View, at: int) -> bool:
    """Whether it is left unsaid what is handed over."""
    return not view.clauses.is_passive(at) and view.clauses.object(at) is None


ACTS = (
    Act(
        "is given control",
        "TOOK_OVER",
        "give|hand|grant|entrust|hand over|award|assign",
        receiver,
        either(whose(CONTROL, given), given_itself),
        giver,
        object_else=of_last(given),
        kinds=RUN,
    ),
    Act(
        "passes to",
        "TOOK_OVER",
        "pass|transfer|revert|hand|sell|hand over|pass on|sell off|sell on|give|divest|lease"
        "|turn over|privatise|bring back|hand back|give back|entrust|novate|assign|reassign|cede|surrender|offload"
        "|sign over|relinquish|transfer over|pass over|pass back|release|deliver up|rebroker|re-broker|hive off",
        behind("to", "into"),
        either(whose(CONTROL, moved), moved),
        giver,
        object_else=of_last(moved),
        put=moving,
        where=_is_change,
    ),
    Act("is awarded to", "TOOK_OVER", "award", behind("to"), moved, put=moving, kinds=RUN),
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
    Act(
        "leaves for",
        "TOOK_OVER",
        "leave|ditch|desert|quit|exchange|swap",
        behind("for"),
        said_of,
        done,
        kinds=RUN,
        by=FIRMS,
        where=lambda view, at: bool(view.parties(done(view, at), FIRMS)),
        put=moving,
    ),
    Act(
        "sells out",
        "TOOK_OVER",
        "sell|sell out|sell up",
        behind("to"),
        of_owners,
        kinds=("Company",),
        where=lambda view, at: view.clauses.object(at) is None,
    ),
    Act("disposes of", "TOOK_OVER", "dispose|part", behind("to"), behind("of", "with"), giver),
    Act(
        "leaves the hands of",
        "RUNS",
        "pass|transfer|go|move|return|revert|switch|take|take away|remove|wrest|seize|bring|come back",
        behind("from", "off"),
        moved,
        kinds=RUN,
        by=FIRMS,
        put=moving,
        meaning=GIVEN_UP,
        where=_is_to_nobody,
    ),
    Act(
        "hands over to",
        "TOOK_OVER",
        "hand over",
        behind("to"),
        nowhere,
        said_of,
        object_else=lost_last,
        kinds=RUN,
        where=_says_not_what,
        put=moving,
    ),
    Act("loses to", "TOOK_OVER", "lose", lost_to, done, giver, kinds=RUN, by=("Company",)),
    Act("changes hands", "TOOK_OVER", "change", behind("to"), said_of, taken_from, where=beside("hands")),
    Act(
        "comes under",
        "TOOK_OVER",
        "come|pass|fall|bring|place|put|move|transfer|take|end up|come back|go back|bring back|take back|put back|return|revert",
        whose(nouns.HANDS, behind("under", "into", "in", "to")),
        moved,
        taken_from,
        put=moving,
    ),
    Act(
        "is merged into",
        "TOOK_OVER",
        "absorb|merge|fold|subsume|incorporate|integrate|amalgamate|roll",
        behind("into"),
        moved,
        where=lambda view, at: not any(True for _ in merged_into(view, at)),
    ),
    Act(
        "joins",
        "TOOK_OVER",
        "join",
        done,
        said_of,
        kinds=("Service",),
        by=OWNERS,
        where=nothing_done,
    ),
    Act(
        "joins a group",
        "TOOK_OVER",
        "join",
        done,
        said_of,
        kinds=("Company",),
        by=("Company",),
        where=beside("group", "family", "stable", "fold"),
    ),
    Act("becomes part", "TOOK_OVER", "become", whose(words("part subsidiary unit division arm member")), said_of),
)
