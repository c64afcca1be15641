"""What is read as coverage, each verb one row: "Bolt covers Elmshire", "offenders in Elmshire are supervised by Bolt"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.operation.areas import is_wide, stands, works_across
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import Holds, beside, directly
from loaders.extract.rule.parts import Part, around, behind, doer, done, either, said_of
from loaders.extract.rule.transfers import moved, whose


def inside(view: View, at: int) -> Iterator[int | None]:
    """Where something is done; not where its offices are: "supervises offenders from offices in Elmfield"."""
    for place in behind("in", "across", "throughout", "covering")(view, at):
        if place is None or view.head(place - 2) not in _SEATS:
            yield place


_SEATS = words(
    "office offices base bases hub hubs headquarters premises building buildings depot depots branch branches"
)
_SERVING = (
    "operate|work|supervise|deliver|provide|run|cover|serve|employ|manage|go|extend|stretch|span|reach|look after"
)
_AREAS = words("area areas patch region territory catchment remit footprint boundaries district")


def works(part: Part) -> Holds:
    """Whether what a part means works across an area: a prison or a home stands in one."""
    return lambda view, at: not any(stands(service.name) for service in view.parties(part(view, at), ("Service",)))


def runs_across(view: View, at: int) -> bool:
    """Whether what is run works across the area that it is run in: refuse collection does, a prison or a line's stop does
    not, and nothing covers a mere town. Each of several told with places of their own works in its own alone.
    """
    if len(view.parties(done(view, at), ("CRC",))) > 1:
        return False
    places = view.parties(inside(view, at), ("Region",))
    services = [service.name for service in view.parties(done(view, at), ("Service",))]
    elsewhere = (_is_elsewhere(service, places) for service in services)
    return any(map(is_wide, places)) and all(map(works_across, services)) and not any(elsewhere)


def _is_elsewhere(service: str, places: Parties) -> bool:
    where = service.partition(" in ")[2]
    return bool(where) and not any(place.name in where for place in places)


ACTS = (
    Act("covers", "COVERS", "cover|serve|span|encompass|reach|embrace"),
    Act("takes in", "COVERS", "take", object=behind("in"), where=directly("in")),
    Act(
        "its area covers",
        "COVERS",
        "cover|span|encompass|include|comprise|take|embrace",
        whose(_AREAS, doer),
        either(done, behind("in")),
    ),
    Act(
        "extends to",
        "COVERS",
        "extend|expand|stretch|spread|widen|roll out|introduce|launch",
        moved,
        behind("to", "across", "into", "throughout", "over"),
    ),
    Act(
        "runs in", "COVERS", "run|operate|manage|deliver|provide|supervise|work|employ", done, inside, where=runs_across
    ),
    Act("is done in", "COVERS", "supervise|run|manage|serve|deliver|provide|look after|handle", object=around),
    Act("serves in", "COVERS", _SERVING, doer, inside, where=works(doer)),
    Act("is available in", "COVERS", "be|remain", said_of, inside, where=beside("available", "live", "used")),
)
