"""The words of the graph: kinds of entity, predicates, statuses and measures, each one row of a table.

A new kind or predicate is one row here; every store, loader, query and page follows from it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of entity. Names are told apart within a family: a CRC and a company of one name are one organisation."""

    name: str
    family: str
    what: str


@dataclass(frozen=True, slots=True)
class Predicate:
    """A kind of edge between entities.

    ``shape`` is ``state`` (holds over a span) or ``event`` (holds on its day alone). ``key`` lists the qualifiers that
    tell one edge from another. ``followed`` says whether a path takes it by default. ``says`` reads from subject to
    object, ``said`` back.
    """

    name: str
    subjects: tuple[str, ...]
    objects: tuple[str, ...]
    shape: str
    says: str
    said: str
    qualifiers: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    followed: bool = False

    @property
    def is_event(self) -> bool:
        """Whether it holds on one day alone."""
        return self.shape == "event"


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("Company", "organisation", "firm, group, charity or consortium that owns or runs"),
        Kind("CRC", "organisation", "a community rehabilitation company: a company and a service at once"),
        Kind("Service", "organisation", "another outsourced service or establishment"),
        Kind("PublicBody", "organisation", "department, inspectorate, agency, regulator, council, police, party"),
        Kind("Union", "organisation", "trade union or staff association"),
        Kind("Region", "region", "area that a service covers"),
        Kind("Person", "person", "anyone who acts in a public or company role"),
        Kind("Report", "report", "a published report"),
        Kind("Insolvency", "insolvency", "a company's administration, liquidation or receivership"),
    )
}

ORGANISATIONS = tuple(kind.name for kind in KINDS.values() if kind.family == "organisation")
ANYTHING = tuple(KINDS)
RUN = ("CRC", "Service")
"""Kinds that somebody runs."""

PREDICATES: dict[str, Predicate] = {
    predicate.name: predicate
    for predicate in (
        Predicate(
            "OWNS",
            ("Company", "PublicBody", "Person"),
            ("Company", *RUN),
            "state",
            "owns",
            "owned by",
            ("share", "interest"),
            ("interest",),
            followed=True,
        ),
        Predicate(
            "RUNS",
            ("Company", "PublicBody", "CRC"),
            RUN,
            "state",
            "runs",
            "run by",
            ("part", "contract"),
            ("part",),
            followed=True,
        ),
        Predicate(
            "TOOK_OVER",
            ("Company", "PublicBody", "CRC"),
            (*RUN, "Company"),
            "event",
            "took over",
            "taken over by",
            ("from_party", "part"),
            ("part",),
        ),
        Predicate("SUCCEEDED", ORGANISATIONS, ORGANISATIONS, "event", "succeeded", "succeeded by", ("kind",)),
        Predicate(
            "INSPECTED",
            ("PublicBody",),
            (*RUN, "Company", "PublicBody"),
            "event",
            "inspected",
            "inspected by",
            ("rating", "report", "part", "fieldwork"),
            ("report",),
        ),
        Predicate(
            "COMMISSIONED",
            ("PublicBody",),
            ("Company", *RUN, "PublicBody"),
            "state",
            "commissioned",
            "commissioned by",
            ("contract", "value", "currency", "procedure"),
            ("contract",),
        ),
        Predicate("COVERS", RUN, ("Region",), "state", "covers", "covered by", followed=True),
        Predicate("PART_OF", ("Region", "Company"), ("Region", "Company"), "state", "is part of", "has as part"),
        Predicate(
            "HELD_OFFICE",
            ("Person",),
            ORGANISATIONS,
            "state",
            "held office at",
            "had in office",
            ("title",),
            ("title",),
        ),
        Predicate(
            "PUBLISHED", ("PublicBody", "Union", "Company", "Person"), ("Report",), "event", "published", "published by"
        ),
        Predicate("ABOUT", ("Report",), ANYTHING, "state", "is about", "is the subject of", ("rating",)),
        Predicate(
            "MEMBER_OF",
            ORGANISATIONS,
            ("Company",),
            "state",
            "is a member of",
            "has as member",
            ("role",),
            followed=True,
        ),
        Predicate(
            "REPRESENTS",
            ("Union",),
            ("PublicBody", "CRC", "Company", "Service"),
            "state",
            "represents staff of",
            "has as union",
        ),
        Predicate(
            "CRITICISED",
            ("Union", "Person", "PublicBody"),
            ANYTHING,
            "event",
            "criticised",
            "criticised by",
            ("stance", "matter"),
        ),
        Predicate("ENTERED", ("Company", "CRC"), ("Insolvency",), "event", "entered", "entered by", ("procedure",)),
    )
}

FOLLOWED = tuple(name for name, predicate in PREDICATES.items() if predicate.followed)
"""Predicates that a path takes where it is not told which."""

STATUSES = ("asserted", "planned", "ended", "denied")
MEASURES = (
    *("staff", "caseload", "capacity", "offices", "members"),
    *("profit", "loss", "revenue", "debt", "fine", "contract value", "rating"),
)


def family(kind: str) -> str:
    """The family of a kind, within which a name names one entity.

    Raises KeyError for a kind that is not in the table.
    """
    return KINDS[kind].family
