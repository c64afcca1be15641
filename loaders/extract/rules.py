"""The rules that claims are read by: each verb and noun that makes a claim, and where its parties stand.

A rule is one row. The kinds of party that it takes are those of its predicate in the vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Document, Entry, Mention
from graph.vocabulary import RUN
from loaders.extract import (
    announcements,
    areas,
    belonging,
    consortia,
    covering,
    insolvencies,
    listed,
    offices,
    owning,
    shares,
    taking,
)
from loaders.extract.acts import Act, Acts
from loaders.extract.appointments import Appointment, Behalf
from loaders.extract.awards import AWARDING
from loaders.extract.belonging import Suffix
from loaders.extract.charges import Charge
from loaders.extract.contracts import Contracts
from loaders.extract.cues import Cues
from loaders.extract.deeds import Deed
from loaders.extract.descriptions import Role
from loaders.extract.findings import JUDGED, Finding, anybody
from loaders.extract.grades import Grade
from loaders.extract.insolvencies import Broke, Collapses, Procedures
from loaders.extract.inspections import Inspection
from loaders.extract.knowledge.inspection import GRADES, is_inspectorate
from loaders.extract.knowledge.words import words
from loaders.extract.parts import doer, done
from loaders.extract.practitioners import Practitioners
from loaders.extract.reading import Page, Reading
from loaders.extract.reports import Reports
from loaders.extract.supposed import is_supposed
from loaders.extract.tendering import Bids, Winner
from loaders.extract.text import entry
from loaders.extract.unsaid import by_inspectors, own_inspectorate, rates, rating_inspectorate, spoken_of, visited

RUNNING = (
    Act(
        "runs",
        "RUNS",
        "run|operate|manage|administer|provide|deliver|oversee|maintain|supply|staff|look after|carry out|handle"
        "|supervise|service",
        kinds=RUN,
    ),
    Act(
        "gives up",
        "RUNS",
        "give up|lose|surrender|relinquish|quit|hand back|forfeit|exit|pull out",
        kinds=RUN,
        meaning=owning.GIVEN_UP,
    ),
)
INSPECTING = (
    Finding("inspects", "inspect|reinspect|re-inspect|audit", admits=anybody, unsaid=visited, untold=own_inspectorate),
    Finding("rates", "rate|grade|judge|assess|score|mark", unsaid=visited, untold=own_inspectorate),
    Finding("examines", "investigate|examine|review|scrutinise|visit|revisit|return|evaluate|probe", unsaid=visited),
    Finding(
        "finds",
        "find|conclude|discover|uncover|identify|observe|notice",
        unsaid=spoken_of,
        untold=rating_inspectorate,
    ),
    Finding(
        "describes",
        "describe|brand|label|praise|commend|criticise|condemn|slam",
        admits=is_inspectorate,
        kinds=RUN,
        unsaid=visited,
    ),
    Finding("sees", "see|witness|hear|encounter", kinds=RUN, unsaid=spoken_of, told=by_inspectors),
    Finding("says", "say|warn|report|note", kinds=RUN, told=by_inspectors),
    Finding("deems", "deem|declare|call|name|credit", kinds=JUDGED, told=rates),
    Finding("gives a rating", "give|award|hand|assign|settle|downgrade|upgrade", unsaid=spoken_of, told=rates),
)
INSOLVENCIES = (Procedures(), Practitioners(), Broke(), Collapses())
INSPECTIONS = (
    Inspection(
        "inspection",
        words("inspection inspections reinspection re-inspection fieldwork"),
        unsaid=spoken_of,
        untold=own_inspectorate,
    ),
    Inspection("audit", words("audit audits"), unsaid=spoken_of, untold=own_inspectorate),
    Inspection("investigation", words("investigation inquiry enquiry probe examination"), unsaid=spoken_of),
    Inspection("visit", words("visit visits review assessment"), unsaid=spoken_of),
    Grade("rating", GRADES),
    Grade("special measures", frozenset({"measures"}), behind=frozenset({"special"})),
    Grade("urgent notification", frozenset({"notification"}), behind=frozenset({"urgent"})),
)
JOINING = (
    Act("leads", "MEMBER_OF", "lead"),
    Act("comprises", "MEMBER_OF", "comprise|include|make up", done, doer),
)
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
        "criticise|condemn|attack|blame|accuse|denounce",
        qualifiers=(("stance", "criticised"),),
    ),
    Act("warns", "CRITICISED", "warn", qualifiers=(("stance", "warned"),)),
    Act("recommends to", "CRITICISED", "urge|advise", qualifiers=(("stance", "recommended"),)),
)
ROLES = (
    Role(
        "operator",
        "RUNS",
        words("operator operators provider providers manager contractor supplier"),
        frozenset({"of", "for", "at"}),
    ),
    Role(
        "contractor",
        "COMMISSIONED",
        words("contractor contractors supplier suppliers partner partners outsourcer subcontractor vendor"),
        frozenset({"of", "for", "to", "with"}),
        holds=False,
        kinds=("Company", "CRC"),
    ),
    Role(
        "provider",
        "COMMISSIONED",
        words("provider providers"),
        frozenset({"for", "to"}),
        holds=False,
        kinds=("Company", "CRC"),
    ),
    Role("member", "MEMBER_OF", words("member partner members partners"), frozenset({"of", "in"})),
)
DEEDS = (Deed("management", "RUNS", words("management operation running tenure stewardship")),)
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
CHARGES = (
    Charge("in charge", words("charge responsible control responsibility"), frozenset({"of", "for"})),
    Charge("in the hands", words("hands control management stewardship"), frozenset({"of"}), holds=False),
)
SUFFIXES = (
    Suffix("run", "RUNS", frozenset({"-run"})),
    Suffix("operated", "RUNS", frozenset({"-operated"})),
    Suffix("managed", "RUNS", frozenset({"-managed"})),
    Suffix("led", "MEMBER_OF", frozenset({"-led"})),
)

READERS = (
    offices.read,
    Acts((*owning.ACTS, *RUNNING, *taking.ACTS, *INSPECTING, *AWARDING, *JOINING, *SAYING, *covering.ACTS)).read,
    Cues(
        (
            *owning.CUES,
            *taking.CUES,
            *ROLES,
            *DEEDS,
            *CHARGES,
            *SUFFIXES,
            *INSPECTIONS,
            *INSOLVENCIES,
            *APPOINTMENTS,
            *OUTCOMES,
            Contracts(),
            Reports(),
        )
    ).read,
    listed.read,
    belonging.possessives,
    shares.read,
    areas.read,
    consortia.read,
    insolvencies.broken,
)
"""Everything that reads a line, in order: offices first, since those who hold them speak for their bodies."""


def read(page: Page) -> list[Reading]:
    """What the rules read in a line, without what the line only supposes."""
    found: list[Reading] = []
    for reader in READERS:
        for reading in reader(page):
            _remember(page, reading)
            found.append(reading)
    stated = [reading for reading in found if not is_supposed(page.line, reading.at)]
    stated += announcements.awards(page, stated)
    given = _awards(stated)
    page.procurement.hear(page.line, given)
    page.procurement.listing = listed.announced(page, bool(given))
    return stated


def _awards(found: Iterable[Reading]) -> list[tuple[Mention, Mention]]:
    """Buyer and holder of each award that was read."""
    return [
        (each.subject, each.object) for each in found if each.predicate == "COMMISSIONED" and each.status != "denied"
    ]


def _remember(page: Page, reading: Reading) -> None:
    """Keep for the rest of the document for which body the holder of an office speaks, and what was inspected."""
    if reading.predicate == "HELD_OFFICE":
        page.discourse.appoint(reading.subject, reading.object)
    elif reading.predicate == "INSPECTED":
        page.discourse.inspected = (reading.subject, reading.object)


def extract(document: Document) -> Entry:
    """The document with the claims and figures that its sentences make; the same text gives the same ones."""
    return entry(document, read)
