"""The rules that claims are read by: each verb and noun that makes a claim, and where its parties stand.

A rule is one row. The kinds of party that it takes are those of its predicate in the vocabulary.
"""

from __future__ import annotations

from graph.model import Document, Entry
from graph.vocabulary import RUN
from loaders.extract import announcements, areas, belonging, insolvencies, reports, shares
from loaders.extract.acts import Act, Acts, inspectorate, left_behind, spoken_of
from loaders.extract.belonging import Suffix
from loaders.extract.charges import Charge
from loaders.extract.consortium import memberships
from loaders.extract.contracts import Contracts
from loaders.extract.cues import Cues
from loaders.extract.deeds import Deed
from loaders.extract.descriptions import Role
from loaders.extract.knowledge.words import words
from loaders.extract.office import offices
from loaders.extract.parts import (
    CONTROL,
    SHARES,
    around,
    behind,
    doer,
    done,
    given,
    giver,
    moved,
    receiver,
    said_of,
    whose,
)
from loaders.extract.reading import Page, Reading
from loaders.extract.supposed import is_supposed
from loaders.extract.text import entry

FROM = behind("from")
IN = behind("in", "across", "throughout", "covering")
SERVING = "operate|work|supervise|deliver|provide|run|cover|serve|employ|manage|go|extend|stretch|span|reach|look after"
GIVEN_UP = (("planned", "asserted"), ("asserted", "ended"))
"""What is to be given up is still held; what has been given up is not."""

OWNING = (
    Act("owns", "OWNS", "own|control|possess"),
    Act("belongs to", "OWNS", "belong", behind("to"), said_of),
    Act("holds shares", "OWNS", "hold|have|take|buy|acquire", object=whose(SHARES)),
)
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
        meaning=GIVEN_UP,
    ),
)
TAKING = (
    Act(
        "takes over",
        "TOOK_OVER",
        "take over|take back|take on|assume|inherit|absorb|rescue|retake|take up",
        object_else=left_behind,
        origin=FROM,
    ),
    Act("takes control", "TOOK_OVER", "take|assume|gain|regain", object=whose(CONTROL), origin=FROM),
    Act("buys", "TOOK_OVER", "buy|acquire|purchase|snap up|buy out|buy up|swallow|swallow up|buy back", origin=FROM),
    Act("pays for", "TOOK_OVER", "pay", object=behind("for"), kinds=("Company",)),
    Act("wins", "TOOK_OVER", "win|secure", kinds=RUN, origin=FROM),
    Act("is given control", "TOOK_OVER", "give|hand|grant|entrust|hand over|award", receiver, whose(CONTROL, given)),
    Act(
        "replaces",
        "TOOK_OVER",
        "replace|succeed|supersede|displace",
        object=whose(words("operator provider contractor manager supplier"), behind("as")),
        kinds=RUN,
    ),
    Act(
        "passes to",
        "TOOK_OVER",
        "pass|go|move|return|transfer|revert|switch|hand|sell|hand over|award|pass on|sell off|go back|give|divest"
        "|outsource|contract out|lease|turn over|farm out|privatise|bring back|hand back|entrust|novate",
        behind("to", "into"),
        moved,
        giver,
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
        "appoint|choose|select|pick|hire|contract|commission|engage|shortlist|instruct|retain",
    ),
    Act("awards", "COMMISSIONED", "award|give|grant|hand|let|sign", object=receiver),
    Act(
        "outsources to",
        "COMMISSIONED",
        "outsource|contract out|subcontract|farm out",
        object=behind("to"),
        kinds=("Company",),
    ),
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
COVERING = (
    Act("covers", "COVERS", "cover|serve"),
    Act("runs in", "COVERS", "run|operate|manage|deliver|provide|supervise|work|employ", done, IN),
    Act("is done in", "COVERS", "supervise|run|manage|serve|deliver|provide|look after|handle", object=around),
    Act("serves in", "COVERS", SERVING, doer, IN),
)
ROLES = (
    Role(
        "owner",
        "OWNS",
        words("owner owners parent landlord owner-operator"),
        frozenset({"of", "in"}),
    ),
    Role("shareholder", "OWNS", words("shareholder shareholders"), frozenset({"of", "in"})),
    Role(
        "subsidiary",
        "OWNS",
        words("subsidiary subsidiaries offshoot division arm part unit brand"),
        frozenset({"of"}),
        holds=False,
    ),
    Role(
        "operator",
        "RUNS",
        words("operator operators provider providers manager contractor supplier"),
        frozenset({"of", "for", "at"}),
    ),
)
DEEDS = (
    Deed("inspection", "INSPECTED", words("inspection investigation audit")),
    Deed("takeover", "TOOK_OVER", words("takeover acquisition purchase buyout")),
    Deed("sale", "TOOK_OVER", words("sale transfer handover"), to=True),
    Deed("management", "RUNS", words("management operation running tenure stewardship")),
)
CHARGES = (
    Charge("in charge", words("charge responsible control responsibility"), frozenset({"of", "for"})),
    Charge("in the hands", words("hands control management stewardship"), frozenset({"of"}), holds=False),
)
SUFFIXES = (
    Suffix("owned", "OWNS", frozenset({"-owned"})),
    Suffix("controlled", "OWNS", frozenset({"-controlled"})),
    Suffix("run", "RUNS", frozenset({"-run"})),
    Suffix("operated", "RUNS", frozenset({"-operated"})),
    Suffix("managed", "RUNS", frozenset({"-managed"})),
)

READERS = (
    Acts((*OWNING, *RUNNING, *TAKING, *INSPECTING, *COMMISSIONING, *SAYING, *COVERING)).read,
    Cues((*ROLES, *DEEDS, *CHARGES, *SUFFIXES, Contracts())).read,
    belonging.possessives,
    shares.read,
    areas.read,
    offices,
    memberships,
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
