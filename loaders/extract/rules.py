"""The rules that claims are read by: each verb and noun that makes a claim, and where its parties stand.

A rule is one row. The kinds of party that it takes are those of its predicate in the vocabulary.
"""

from __future__ import annotations

from graph.model import Document, Entry
from graph.vocabulary import PREDICATES
from loaders.extract import consortia, insolvencies, offices, reports
from loaders.extract.knowledge.words import words
from loaders.extract.noun_rules import ActionRule, NounRule, NounRules, SuffixRule, contracts, possessives
from loaders.extract.reading import Page, Reading
from loaders.extract.roles import (
    area,
    bought,
    doer,
    done,
    giver,
    inspected,
    inspector,
    moved,
    origin,
    receiver,
    to,
    workplace,
)
from loaders.extract.supposed import is_supposed
from loaders.extract.text import entry
from loaders.extract.verb_rules import VerbRule, VerbRules

CONTRACTS = words(
    "contract contracts bidder work services run deliver provide operate franchise manage take provider operator"
)
OF = frozenset({"of"})
GIVEN_UP = (("planned", "asserted"), ("asserted", "ended"))
"""What is to be given up is still held; what has been given up is not."""

VERB_RULES = (
    VerbRule("owns", "OWNS", "own|control"),
    VerbRule(
        "holds shares", "OWNS", "hold|have", near=frozenset({"stake", "shares", "shareholder", "%", "cent", "share"})
    ),
    VerbRule("runs", "RUNS", "run|operate|manage|administer|provide|deliver|oversee"),
    VerbRule("holds the contract", "RUNS", "hold", near=CONTRACTS),
    VerbRule(
        "gives up the contract", "RUNS", "give up|lose|surrender|relinquish|quit", near=CONTRACTS, meaning=GIVEN_UP
    ),
    VerbRule(
        "takes over", "TOOK_OVER", "take over|take back|take control|take charge|take on|assume|inherit", origin=origin
    ),
    VerbRule("buys", "TOOK_OVER", "buy|acquire|purchase|snap up", origin=origin),
    VerbRule("pays for", "TOOK_OVER", "pay", object=bought),
    VerbRule("wins", "TOOK_OVER", "win|secure", origin=origin, near=CONTRACTS),
    VerbRule("passes to", "TOOK_OVER", "pass|go|move|return|transfer|revert|switch|hand|sell|award", to, moved, giver),
    VerbRule("inspects", "INSPECTED", "inspect|investigate|audit|rate|assess|judge|visit|examine", inspector),
    VerbRule("finds", "INSPECTED", "find", inspector, inspected),
    VerbRule("awards", "COMMISSIONED", "award|give|grant|hand", object=receiver, near=CONTRACTS),
    VerbRule(
        "appoints", "COMMISSIONED", "appoint|choose|select|pick|hire|contract|commission|confirm|name", near=CONTRACTS
    ),
    VerbRule("leads", "MEMBER_OF", "lead"),
    VerbRule("comprises", "MEMBER_OF", "comprise|include", done, doer),
    VerbRule("heads", "HELD_OFFICE", "head|chair|lead"),
    VerbRule("represents", "REPRESENTS", "represent", object=workplace),
    VerbRule(
        "criticises",
        "CRITICISED",
        "criticise|condemn|attack|blame|accuse|denounce",
        qualifiers=(("stance", "criticised"),),
    ),
    VerbRule("warns", "CRITICISED", "warn", qualifiers=(("stance", "warned"),)),
    VerbRule("recommends to", "CRITICISED", "urge|advise", qualifiers=(("stance", "recommended"),)),
    VerbRule("covers", "COVERS", "cover|serve|supervise|employ|manage|run|operate|deliver|work|provide", object=area),
)

NOUN_RULES = (
    NounRule(
        "owner", "OWNS", "owner|owners|parent|parent company|parent group|shareholder|majority owner|sole owner", OF
    ),
    NounRule("subsidiary", "OWNS", "subsidiary|offshoot|division|arm|part", OF, holds=False),
    NounRule("operator", "RUNS", "operator|operators|provider|manager", frozenset({"of", "for", "at"})),
    NounRule("in charge", "RUNS", "in charge|responsible|in control", frozenset({"of", "for"})),
    NounRule("in the hands", "RUNS", "in the hands|under the control", OF, holds=False),
    NounRule("member", "MEMBER_OF", "member|partner", frozenset({"of", "in"})),
)

ACTION_RULES = (
    ActionRule("inspection", "INSPECTED", frozenset({"inspection", "investigation", "audit"})),
    ActionRule("takeover", "TOOK_OVER", frozenset({"takeover", "acquisition", "purchase", "buyout"})),
    ActionRule("sale", "TOOK_OVER", frozenset({"sale", "transfer", "handover"}), to=True),
    ActionRule("management", "RUNS", frozenset({"management", "operation", "running"})),
)

SUFFIX_RULES = (
    SuffixRule("owned", "OWNS", "-owned"),
    SuffixRule("controlled", "OWNS", "-controlled"),
    SuffixRule("run", "RUNS", "-run"),
    SuffixRule("operated", "RUNS", "-operated"),
    SuffixRule("managed", "RUNS", "-managed"),
    SuffixRule("led", "MEMBER_OF", "-led"),
)

EVENTS = frozenset(name for name, predicate in PREDICATES.items() if predicate.is_event)
_VERBS = VerbRules(VERB_RULES, EVENTS)
_NOUNS = NounRules(NOUN_RULES)


READERS = (
    _VERBS.read,
    _NOUNS.read,
    *(rule.read for rule in ACTION_RULES),
    *(rule.read for rule in SUFFIX_RULES),
    possessives,
    contracts,
    offices.read,
    consortia.read,
    insolvencies.read,
    reports.read,
)
"""Everything that reads a line, in order."""


def read(page: Page) -> list[Reading]:
    """What the rules read in a line, without what the line only supposes."""
    found = (reading for reader in READERS for reading in reader(page))
    return [reading for reading in found if not is_supposed(page.line, reading.at)]


def extract(document: Document) -> Entry:
    """The document with the claims and figures that its sentences make; the same text gives the same ones."""
    return entry(document, read)
