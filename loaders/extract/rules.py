"""The rules that claims are read by: each verb and noun that makes a claim, and where its parties stand.

A rule is one row. The kinds of party that it takes are those of its predicate in the vocabulary.
"""

from __future__ import annotations

from graph.model import Document, Entry
from graph.vocabulary import RUN
from loaders.extract import (
    announcements,
    areas,
    belonging,
    consortia,
    covering,
    insolvencies,
    offices,
    owning,
    reports,
    shares,
    taking,
)
from loaders.extract.acts import Act, Acts, inspectorate, spoken_of
from loaders.extract.belonging import Suffix
from loaders.extract.charges import Charge
from loaders.extract.contracts import Contracts
from loaders.extract.cues import Cues
from loaders.extract.deeds import Deed
from loaders.extract.descriptions import Role
from loaders.extract.knowledge.words import words
from loaders.extract.parts import awarded, behind, doer, done, receiver
from loaders.extract.reading import Page, Reading
from loaders.extract.supposed import is_supposed
from loaders.extract.text import entry

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
    Act(
        "inspects",
        "INSPECTED",
        "inspect|investigate|audit|rate|assess|judge|visit|examine|review|scrutinise",
        subject_else=inspectorate,
    ),
    Act("finds", "INSPECTED", "find", kinds=RUN, subject_else=inspectorate, object_else=spoken_of),
)
COMMISSIONING = (
    Act(
        "appoints",
        "COMMISSIONED",
        "appoint|choose|select|pick|hire|contract|commission|engage|shortlist|instruct|retain|name",
        put=awarded,
    ),
    Act("awards", "COMMISSIONED", "award|give|grant|hand|let|sign", object=receiver, put=awarded),
    Act(
        "outsources to",
        "COMMISSIONED",
        "outsource|contract out|subcontract|farm out",
        object=behind("to"),
        kinds=("Company",),
        put=awarded,
    ),
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
    Role("member", "MEMBER_OF", words("member partner members partners"), frozenset({"of", "in"})),
)
DEEDS = (
    Deed("inspection", "INSPECTED", words("inspection investigation audit")),
    Deed("management", "RUNS", words("management operation running tenure stewardship")),
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
    Acts((*owning.ACTS, *RUNNING, *taking.ACTS, *INSPECTING, *COMMISSIONING, *JOINING, *SAYING, *covering.ACTS)).read,
    Cues((*owning.CUES, *taking.CUES, *ROLES, *DEEDS, *CHARGES, *SUFFIXES, Contracts())).read,
    belonging.possessives,
    shares.read,
    areas.read,
    offices.read,
    consortia.read,
    insolvencies.read,
    reports.read,
)
"""Everything that reads a line, in order."""


def read(page: Page) -> list[Reading]:
    """What the rules read in a line, without what the line only supposes."""
    found = [reading for reader in READERS for reading in reader(page) if not is_supposed(page.line, reading.at)]
    return [*found, *announcements.awards(page, found)]


def extract(document: Document) -> Entry:
    """The document with the claims and figures that its sentences make; the same text gives the same ones."""
    return entry(document, read)
