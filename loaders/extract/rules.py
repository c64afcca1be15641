"""The rules that claims are read by: each verb and noun that makes a claim, and where its parties stand.

A rule is one row. The kinds of party that it takes are those of its predicate in the vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Document, Entry, Mention
from graph.vocabulary import RUN
from loaders.extract.award import (
    announcements,
    buyers,
    commissioned,
    dropping,
    entrusting,
    followed,
    hiring,
    partners,
    sharing_out,
    supplying,
    values,
    winning,
)
from loaders.extract.award.appointments import Appointment, Behalf
from loaders.extract.award.contracts import Contracts
from loaders.extract.award.tendering import Bids, Winner
from loaders.extract.consortium import reading as consortium
from loaders.extract.grammar.parties import FIRMS
from loaders.extract.holding import (
    belonging,
    displaced,
    owners,
    owning,
    passing,
    purchases,
    shares,
    sold_before,
    succeeding,
    taking,
)
from loaders.extract.insolvency import insolvencies
from loaders.extract.insolvency.insolvencies import Broke, Collapses, Procedures
from loaders.extract.insolvency.practitioners import Practitioners
from loaders.extract.inspection import inspecting
from loaders.extract.knowledge.words import words
from loaders.extract.office import offices
from loaders.extract.operation import (
    areas,
    brackets,
    closing,
    covering,
    expiring,
    incoming,
    keeping,
    operators,
    portfolios,
    possessed,
    running,
    tending,
    under,
    workers,
)
from loaders.extract.reading import GOING_ON, Page, Reading
from loaders.extract.referring.told import told
from loaders.extract.report.reports import Reports, Resumed
from loaders.extract.rule import gapped
from loaders.extract.rule.acts import Act, Acts
from loaders.extract.rule.conditions import tells_to_do
from loaders.extract.rule.cues import Cues
from loaders.extract.rule.parts import done, speaking
from loaders.extract.rule.supposed import is_supposed
from loaders.extract.text import entry

INSOLVENCIES = (Procedures(), Practitioners(), Broke(), Collapses())
SAYING = (
    Act(
        "represents",
        "REPRESENTS",
        "represent",
        object=lambda view, at: [*view.clauses.after(at, {"at", "in", "of", "from"}), *done(view, at)],
    ),
    Act(
        "criticises",
        "CRITICISED",
        "criticise|condemn|attack|blame|accuse|denounce|slam|lambast|lambaste|castigate|berate|rebuke|censure|deplore|decry",
        subject=speaking,
        qualifiers=(("stance", "criticised"),),
    ),
    Act(
        "hits out",
        "CRITICISED",
        "hit out|lash out",
        object=lambda view, at: view.clauses.after(at, {"at", "against"}),
        qualifiers=(("stance", "criticised"),),
    ),
    Act("warns", "CRITICISED", "warn", subject=speaking, qualifiers=(("stance", "warned"),)),
    Act(
        "recommends to",
        "CRITICISED",
        "urge|advise|implore|exhort|call on|call upon",
        subject=speaking,
        qualifiers=(("stance", "recommended"),),
        where=tells_to_do,
    ),
)
OUTCOMES = (Winner(), Bids(), Behalf())
APPOINTMENTS = (
    Appointment(
        "appointment", words("appointment selection choice hiring engagement reappointment use"), frozenset({"of"})
    ),
    Appointment(
        "award",
        words("award outsourcing letting handing handover contracting privatisation subcontracting"),
        frozenset({"to"}),
    ),
    Appointment("signing", words("signing renewal extension signature conclusion"), frozenset({"with"})),
)

READERS = (
    offices,
    Acts(
        (
            *owning.ACTS,
            *running.ACTS,
            *taking.ACTS,
            *passing.ACTS,
            *inspecting.ACTS,
            *hiring.ACTS,
            *entrusting.ACTS,
            *winning.ACTS,
            *dropping.ACTS,
            *supplying.ACTS,
            *SAYING,
            *covering.ACTS,
            *succeeding.ACTS,
        )
    ).read,
    Cues(
        (
            *owners.CUES,
            *operators.CUES,
            *purchases.CUES,
            *inspecting.CUES,
            *succeeding.CUES,
            *partners.ROLES,
            *INSOLVENCIES,
            *APPOINTMENTS,
            *OUTCOMES,
            Contracts(),
            Reports(),
            Resumed(),
        )
    ).read,
    belonging.possessives,
    belonging.whose,
    belonging.labels,
    belonging.described,
    belonging.owners,
    portfolios.read,
    workers.read,
    keeping.read,
    brackets.read,
    possessed.read,
    under.read,
    incoming.read,
    expiring.read,
    sold_before.read,
    tending.read,
    shares.read,
    areas.read,
    consortium.read,
    insolvencies.broken,
    commissioned.read,
)
"""Everything that reads a line, in order: offices first, since those who hold them speak for their bodies."""


def read(page: Page) -> list[Reading]:
    """What the rules read in a line, without what the line only supposes."""
    page.procurement.begin(page.line)
    found: list[Reading] = []
    for reader in READERS:
        for reading in reader(page):
            _remember(page, reading)
            found.append(reading)
    found += gapped.read(page, list(found))
    stated = [reading for reading in found if not is_supposed(page.line, reading.at)]
    stated = belonging.without_customers(shares.apart(consortium.without_ownership(stated)))
    stated += announcements.awards(page, stated)
    stated += sharing_out.awards(page, stated)
    stated = closing.ended(page, values.valued(page, displaced.settled(page, stated)))
    page.discourse.told += [each for reading in stated if reading.rule == "displaced" for each in told(reading)]
    stated += areas.placed(page, stated)
    stated = [each for each in stated if not buyers.is_judged(each) and not buyers.is_general(each)]
    stated += followed.awards(page, bool(_awards(stated)))
    given = _awards(stated)
    page.procurement.hear(page.view.phrases, given)
    return stated


_HELD = ("RUNS", "TOOK_OVER")


def _awards(found: Iterable[Reading]) -> list[tuple[Mention, Mention]]:
    """Buyer and holder of each award that was read."""
    return [
        (each.subject, each.object) for each in found if each.predicate == "COMMISSIONED" and each.status != "denied"
    ]


def _remember(page: Page, reading: Reading) -> None:
    """Keep for the rest of the document what is told of the parties, and for which body the holder of an office speaks."""
    page.discourse.told += told(reading)
    if reading.predicate in _HELD and reading.object.kind == "Service":
        page.discourse.hear((reading.object,), topical=False)
    if reading.predicate in _HELD and reading.object.kind in RUN and not reading.object.scope:
        page.discourse.run = reading.object
        if reading.subject.kind in FIRMS and reading.status in GOING_ON:
            page.discourse.runners[reading.object.name] = page.discourse.runner = reading.subject
    if reading.predicate == "OWNS" and reading.object.kind == "Company":
        page.discourse.owned = reading.object
    if reading.predicate == "HELD_OFFICE" and (
        reading.status != "ended" or not page.discourse.body_of(reading.subject)
    ):
        page.discourse.appoint(reading.subject, reading.object, reading.qualifiers.get("title", ""))
    elif reading.predicate == "INSPECTED":
        page.discourse.inspected = (reading.subject, reading.object)


def extract(document: Document) -> Entry:
    """The document with the claims and figures that its sentences make; the same text gives the same ones."""
    return entry(document, read)
