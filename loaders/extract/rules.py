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
    displaced,
    insolvencies,
    offices,
    shares,
    tending,
    under,
)
from loaders.extract.acts import Act, Acts, left_behind, spoken_last
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
from loaders.extract.insolvencies import INSOLVENCY
from loaders.extract.inspections import Inspection
from loaders.extract.knowledge.inspection import GRADES, is_inspectorate
from loaders.extract.knowledge.words import words
from loaders.extract.parts import (
    CONTROL,
    SHARES,
    around,
    behind,
    doer,
    done,
    franchise,
    given,
    giver,
    led_to,
    moved,
    moving,
    parting,
    receiver,
    said_of,
    to_be,
    whose,
)
from loaders.extract.reading import Page, Reading
from loaders.extract.reports import Reports
from loaders.extract.supposed import is_supposed
from loaders.extract.tendering import Bids, Winner
from loaders.extract.text import entry
from loaders.extract.unsaid import own_inspectorate, rates, rating_inspectorate, spoken_of, visited

FROM = behind("from")
IN = behind("in", "across", "throughout", "covering")
CARE = words("care custody oversight charge provision delivery administration supervision upkeep maintenance")
SERVING = "operate|work|supervise|deliver|provide|run|cover|serve|employ|manage|go|extend|stretch|span|reach|look after"
GIVEN_UP = (("planned", "asserted"), ("asserted", "ended"))
"""What is to be given up, or is being given up, is still held; what has been given up is not."""

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
        "|supervise|service|perform|undertake|man|host",
        kinds=RUN,
        object_else=spoken_last,
    ),
    Act("is left with", "RUNS", "leave", done, behind("with"), kinds=RUN, by=("Company",)),
    Act(
        "beats others to",
        "RUNS",
        "beat|see off|edge out|pip|fend off|outbid",
        object=behind("to"),
        kinds=RUN,
        put=to_be,
    ),
    Act("does", "RUNS", "do|conduct|process|print", kinds=("Service",)),
    Act("has the running", "RUNS", "have|hold|keep|retain", object=whose(CONTROL | CARE), kinds=RUN),
    Act("holds the franchise", "RUNS", "hold|keep|retain", object=franchise, kinds=RUN),
    Act("is charged with", "RUNS", "task|charge|entrust", said_of, behind("with"), kinds=RUN),
    Act("lies with", "RUNS", "lie|rest|sit|remain", behind("with"), whose(CONTROL | CARE, said_of), kinds=RUN),
    Act("is entrusted to", "RUNS", "entrust|delegate|assign", led_to, done, kinds=RUN),
    Act(
        "gives up",
        "RUNS",
        "give up|lose|surrender|relinquish|quit|hand back|give back|forfeit|exit|pull out|cede|forgo|abandon",
        kinds=RUN,
        put=parting,
        meaning=GIVEN_UP,
    ),
    Act(
        "walks away",
        "RUNS",
        "walk away|pull out|withdraw|bow out|drop out|step down|step back",
        object=behind("from", "of"),
        kinds=RUN,
        by=("Company", "CRC"),
        put=parting,
        meaning=GIVEN_UP,
    ),
    Act("is stripped of", "RUNS", "strip|deprive|relieve", done, behind("of"), kinds=RUN, meaning=GIVEN_UP),
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
DEEDS = (
    Deed("takeover", "TOOK_OVER", words("takeover acquisition purchase buyout")),
    Deed("sale", "TOOK_OVER", words("sale transfer handover"), to=True),
    Deed("management", "RUNS", words("management operation running tenure stewardship")),
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
CHARGES = (
    Charge(
        "in charge",
        words("charge responsible accountable answerable control responsibility helm running care custody oversight"),
        frozenset({"of", "for"}),
    ),
    Charge(
        "in the hands",
        words("hands control management stewardship care charge custody wing auspices operation supervision command"),
        frozenset({"of"}),
        holds=False,
    ),
    Charge(
        "is the job of",
        words("business job task responsibility remit duty domain preserve"),
        frozenset({"of"}),
        holds=False,
    ),
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
    Acts((*OWNING, *RUNNING, *TAKING, *INSPECTING, *AWARDING, *JOINING, *SAYING, *COVERING)).read,
    Cues(
        (
            *ROLES,
            *DEEDS,
            *CHARGES,
            *SUFFIXES,
            *INSPECTIONS,
            *INSOLVENCY,
            *APPOINTMENTS,
            *OUTCOMES,
            Contracts(),
            Reports(),
        )
    ).read,
    belonging.possessives,
    belonging.collections,
    under.read,
    tending.read,
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
    stated += displaced.runs(page, stated)
    page.procurement.hear(page.line, _awards(stated))
    return stated


_HELD = ("RUNS", "TOOK_OVER")


def _awards(found: Iterable[Reading]) -> list[tuple[Mention, Mention]]:
    """Buyer and holder of each award that was read."""
    return [
        (each.subject, each.object) for each in found if each.predicate == "COMMISSIONED" and each.status != "denied"
    ]


def _remember(page: Page, reading: Reading) -> None:
    """Keep for the rest of the document for which body the holder of an office speaks, and what was inspected."""
    if reading.predicate in _HELD and reading.object.kind == "Service":
        page.discourse.hear((reading.object,), topical=False)
    if reading.predicate == "HELD_OFFICE":
        page.discourse.appoint(reading.subject, reading.object)
    elif reading.predicate == "INSPECTED":
        page.discourse.inspected = (reading.subject, reading.object)


def extract(document: Document) -> Entry:
    """The document with the claims and figures that its sentences make; the same text gives the same ones."""
    return entry(document, read)
