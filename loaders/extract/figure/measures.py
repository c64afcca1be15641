"""What is measured, with the words that say so: an auditor reads and extends this table."""

from __future__ import annotations

from dataclasses import dataclass

from graph.vocabulary import ORGANISATIONS
from loaders.extract.knowledge.words import words


@dataclass(frozen=True, slots=True)
class Told:
    """The words that tell a ``measure``: nouns that are counted or that sums stand with, ``holders`` that stand before "of"
    ("a workforce of 1,200"), ``verbs`` whose object is counted in people, or is a sum, the ``kinds`` of who has it and the
    prepositions that it is ``led`` to them by (none for a fine, which is given at a court).
    """

    measure: str
    nouns: frozenset[str]
    holders: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    kinds: tuple[str, ...] = ORGANISATIONS
    led: frozenset[str] = frozenset({"at"})


STAFF = Told(
    "staff",
    words("staff employees workers officers jobs colleagues posts personnel workforce employee"),
    words("workforce staff headcount payroll establishment"),
    words("employ"),
)
CASELOAD = Told(
    "caseload",
    words(
        """offenders prisoners inmates patients residents pupils students cases clients passengers detainees claimants
        probationers children tenants"""
    ),
    words("caseload population roll"),
    words("supervise hold house accommodate manage"),
)
CAPACITY = Told("capacity", words("beds places cells berths bedrooms seats"), words("capacity"))
MEMBERS = Told("members", words("members"), words("membership"), kinds=("Union",))
THINGS = (
    STAFF,
    CASELOAD,
    CAPACITY,
    Told("offices", words("offices branches sites depots"), words("network")),
    MEMBERS,
)
CONTRACT = Told(
    "contract value",
    words("contract contracts deal franchise concession tender"),
    kinds=("Company",),
    led=words("with to"),
)
MONEY = (
    Told("loss", words("loss losses deficit deficits"), verbs=words("lose")),
    Told("profit", words("profit profits surplus earnings")),
    Told("revenue", words("revenue revenues turnover sales income takings"), verbs=words("turn")),
    Told("debt", words("debt debts borrowings liabilities"), verbs=words("owe")),
    Told("fine", words("fine fines penalty penalties"), verbs=words("fined"), led=frozenset()),
    CONTRACT,
)
OTHERS = words("pension budget funding trade tax national public government")
"""Words before a noun of money that make it another thing: "the pension deficit", "tax income", "public debt"."""

COMPOUNDS = {
    "bed": CAPACITY,
    "bedded": CAPACITY,
    "bedroom": CAPACITY,
    "berth": CAPACITY,
    "place": CAPACITY,
    "cell": CAPACITY,
    "capacity": CAPACITY,
    "seat": CAPACITY,
    "pupil": CASELOAD,
    "prisoner": CASELOAD,
    "inmate": CASELOAD,
    "patient": CASELOAD,
    "resident": CASELOAD,
    "strong": STAFF,
    "employee": STAFF,
    "staff": STAFF,
    "member": MEMBERS,
}
"""What stands behind a number and a hyphen: "a 60-bed home", "the 3,000-strong workforce"."""
