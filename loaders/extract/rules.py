"""The rules that claims are read by: each verb and noun that makes a claim, and where its parties stand.

A rule is one row. The kinds of party that it takes are those of its predicate in the vocabulary.
"""

from __future__ import annotations

from graph.model import Document, Entry
from graph.vocabulary import RUN
from loaders.extract import announcements, areas, belonging, consortia, insolvencies, offices, shares
from loaders.extract.acts import Act, Acts, left_behind
from loaders.extract.belonging import Suffix
from loaders.extract.charges import Charge
from loaders.extract.contracts import Contracts
from loaders.extract.cues import Cues
from loaders.extract.deeds import Deed
from loaders.extract.descriptions import Role
from loaders.extract.findings import JUDGED, Finding, anybody
from loaders.extract.grades import Grade
from loaders.extract.insolvencies import INSOLVENCY
from loaders.extract.inspections import Inspection
from loaders.extract.knowledge.inspection import GRADES, is_inspectorate
from loaders.extract.knowledge.words import words
from loaders.extract.parts import (
    CONTROL,
    SHARES,
    around,
    awarded,
    behind,
    doer,
    done,
    given,
    giver,
    moved,
    moving,
    receiver,
    said_of,
    whose,
)
from loaders.extract.reading import Page, Reading
from loaders.extract.reports import Reports
from loaders.extract.supposed import is_supposed
from loaders.extract.text import entry
from loaders.extract.unsaid import own_inspectorate, rates, rating_inspectorate, spoken_of, visited

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
        put=moving,
    ),
)
INSPECTING = (
    Finding("inspects", "inspect|reinspect|re-inspect|audit", admits=anybody, unsaid=visited, untold=own_inspectorate),
    Finding("rates", "rate|grade|judge|assess|score|mark", unsaid=visited, untold=own_inspectorate),
    Finding("examines", "investigate|examine|review|scrutinise|visit|revisit|evaluate|probe", unsaid=visited),
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
    ),
    Finding("deems", "deem|declare|call|name|credit", kinds=JUDGED, told=rates),
    Finding("gives a rating", "give|award|hand|assign|settle|downgrade|upgrade", unsaid=spoken_of, told=rates),
)
INSPECTIONS = (
    Inspection(
        "inspection",
        words("inspection inspections reinspection re-inspection fieldwork"),
        unsaid=spoken_of,
        untold=own_inspectorate,
    ),
    Inspection("audit", words("audit audits"), unsaid=spoken_of, untold=own_inspectorate),
    Inspection("investigation", words("investigation inquiry enquiry probe examination"), unsaid=spoken_of),
    Inspection("visit", words("visit visits review assessment")),
    Grade("rating", GRADES),
    Grade("special measures", frozenset({"measures"}), behind=frozenset({"special"})),
    Grade("urgent notification", frozenset({"notification"}), behind=frozenset({"urgent"})),
)
COMMISSIONING = (
    Act(
        "appoints",
        "COMMISSIONED",
        "appoint|choose|select|pick|hire|contract|commission|engage|shortlist|instruct|retain|name",
        put=awarded,
    ),
    Act(
        "awards",
        "COMMISSIONED",
        "award|give|grant|hand|let|sign",
        object=receiver,
        kinds=("Company", "PublicBody"),
        put=awarded,
    ),
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
    Role("member", "MEMBER_OF", words("member partner members partners"), frozenset({"of", "in"})),
)
DEEDS = (
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
    Suffix("led", "MEMBER_OF", frozenset({"-led"})),
)

READERS = (
    offices.read,
    Acts((*OWNING, *RUNNING, *TAKING, *INSPECTING, *COMMISSIONING, *JOINING, *SAYING, *COVERING)).read,
    Cues((*ROLES, *DEEDS, *CHARGES, *SUFFIXES, *INSPECTIONS, *INSOLVENCY, Contracts(), Reports())).read,
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
    return [*stated, *announcements.awards(page, stated)]


def _remember(page: Page, reading: Reading) -> None:
    """Keep for the rest of the document for which body the holder of an office speaks, and what was inspected."""
    if reading.predicate == "HELD_OFFICE":
        page.discourse.appoint(reading.subject, reading.object)
    elif reading.predicate == "INSPECTED":
        page.discourse.inspected = (reading.subject, reading.object)


def extract(document: Document) -> Entry:
    """The document with the claims and figures that its sentences make; the same text gives the same ones."""
    return entry(document, read)
