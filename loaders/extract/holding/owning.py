"""What is read as ownership, each verb, noun and ending one row: "Acme owns Bolt", "Acme's subsidiary Bolt"."""

from __future__ import annotations

from loaders.extract.consortium.allied import doers
from loaders.extract.grammar import nouns
from loaders.extract.grammar.view import View
from loaders.extract.holding import shares
from loaders.extract.holding.belonging import Suffix
from loaders.extract.holding.stakes import STAKES
from loaders.extract.holding.unsaid import rest, told_behind
from loaders.extract.knowledge.words import words
from loaders.extract.rule.acts import Act
from loaders.extract.rule.charges import Charge
from loaders.extract.rule.conditions import beside, without
from loaders.extract.rule.deeds import Deed
from loaders.extract.rule.descriptions import Role
from loaders.extract.rule.parts import behind, done, either, fronted, nowhere, said_of, standing
from loaders.extract.rule.statuses import happened, to_come
from loaders.extract.rule.transfers import shared, whose

GIVEN_UP = (("planned", "asserted"), ("asserted", "ended"), ("denied", "asserted"))
"""What is to be given up, or was not, is still held; what has been given up is not."""

_FREEHOLD = frozenset({"freehold"})
_COMPANY = ("Company",)
_OWNERS = ("Company", "PublicBody")


def _is_said(view: View, at: int) -> bool:
    """Whether "part" is said of something rather than told as its role: not "met as part of the group"."""
    return view.phrases.low(at - 1) != "as" or at == 1  # "As part of Acme, Bolt grew"


def _is_named(view: View, at: int) -> bool:
    """Whether what is held has a name: "it" of "has held it since May" is a contract as well."""
    return all(place is None or not view.phrases.head(place).anaphor for place in done(view, at))


def _is_among_owners(view: View, at: int) -> bool:
    """Whether a company counts another among its owners: "counts Acme among its shareholders"."""
    return any(view.head(place) in _HOLDERS for place in view.clauses.after(at, {"among", "amongst"}))


_HOLDERS = words("owners shareholders")


def _is_in_group(view: View, at: int) -> bool:
    """Whether what follows is a group of companies: "a member of the Acme Group", not "a member of Acme"."""
    linked = view.phrases.low(at + 1) in {"of", "within"} and view.phrases.kind(at + 2) == "n"
    return linked and view.phrases.head(at + 2).low.split()[-1] in {"group", "holdings"}


def _is_holding(view: View, at: int) -> bool:
    """Whether a holding company is somebody's: "the ministry's new holding company", which nobody holds for it."""
    items = view.phrases.items(at)
    return "holding" in view.words(at) and any(item.possessive for item in items)


def _is_one_of_several(view: View, at: int) -> bool:
    """Whether a company is told to be somebody's: "an Acme company", "Acme's company"; "the Acme company" is Acme itself."""
    items = view.phrases.items(at)
    owned = any(item.possessive for item in items) or view.phrases.low(at - 1) == "whose"
    return owned or items[0].low in {"a", "an", "another", "other", "two", "three"}


def _is_no_contract(view: View, at: int) -> bool:
    """Whether what belongs to one is no contract, which is held and not owned."""
    subject = view.clauses.subject(at)
    return subject is None or view.head(subject) not in nouns.CONTRACTS


ACTS = (
    Act("owns", "OWNS", "own|control|possess", doers, either(done, whose(_FREEHOLD)), told=shares.told),
    Act("holds", "OWNS", "hold", shares.holder, kinds=_COMPANY, told=shares.told, where=_is_named),
    Act("rests with", "OWNS", "rest|lie|remain|reside|vest", behind("with", "in"), whose(words("ownership"), said_of)),
    Act("belongs to", "OWNS", "belong", behind("to"), said_of, told=shares.told, where=_is_no_contract),
    Act("sits within", "OWNS", "sit|operate|fall|come", behind("within"), said_of, kinds=_COMPANY, by=_COMPANY),
    Act("shares", "OWNS", "share|split|divide", object=shared, kinds=_COMPANY, subject_else=told_behind),
    Act("holds the rest", "OWNS", "hold|own|retain|keep|control", object=nowhere, object_else=rest(done)),
    Act(
        "has the rest",
        "OWNS",
        "belong|sit|lie|rest|remain|stay",
        behind("to", "with"),
        nowhere,
        object_else=rest(said_of),
    ),
    Act(
        "finds an owner",
        "OWNS",
        "have|find|get|gain|welcome|secure",
        behind("in"),
        said_of,
        subject_else=told_behind,
        where=beside("owner", "owners", "parent"),
    ),
    Act("counts as owner", "OWNS", "count|number|include|list", done, said_of, kinds=_COMPANY, where=_is_among_owners),
    Act(
        "holds shares",
        "OWNS",
        "hold|have|own|retain|keep|control",
        shares.holder,
        shared,
        kinds=_COMPANY,
        told=shares.told,
    ),
    Act(
        "raises its share",
        "OWNS",
        "raise|increase|lift|boost|build|double|up",
        object=shared,
        kinds=_COMPANY,
        put=happened,
    ),
    Act(
        "gives up shares",
        "OWNS",
        "sell|sell off|dispose|offload|divest|shed|give up|surrender|relinquish",
        object=shared,
        kinds=_COMPANY,
        meaning=GIVEN_UP,
        put=to_come,
        where=without("to"),
    ),
    Act(
        "counts among",
        "OWNS",
        "count|number|include",
        where=beside("subsidiaries", "companies", "brands", "businesses"),
    ),
    Act("stands behind", "OWNS", "stand", standing, fronted, kinds=_COMPANY, by=_COMPANY),
)
ROLES = (
    Role(
        "owner",
        "OWNS",
        words(
            "owner owners co-owner co-owners proprietor proprietors parent holding landlord owner-operator freeholder"
        ),
        frozenset({"of", "in"}),
    ),
    Role("shareholder", "OWNS", words("shareholder shareholders part-owner stakeholder"), frozenset({"of", "in"})),
    Role(
        "subsidiary",
        "OWNS",
        words(
            """subsidiary subsidiaries offshoot division divisions arm unit units brand brands affiliate affiliates spin-off
            daughter"""
        ),
        frozenset({"of", "within"}),
        holds=False,
        others=_OWNERS,
    ),
    Role(
        "holding company of a body",
        "OWNS",
        words("company"),
        frozenset(),
        holds=False,
        kinds=_COMPANY,
        others=("PublicBody",),
        where=_is_holding,
    ),
    Role("vehicle", "OWNS", words("vehicle spv"), frozenset({"of"}), holds=False, others=_OWNERS),
    Role(
        "company in a group",
        "OWNS",
        words("company companies firm member"),
        frozenset({"of", "within"}),
        holds=False,
        kinds=_COMPANY,
        others=_COMPANY,
        where=_is_in_group,
    ),
    Role(
        "company behind",
        "OWNS",
        words("company firm group investor"),
        frozenset({"behind"}),
        kinds=_COMPANY,
        others=_COMPANY,
        where=lambda view, at: view.phrases.low(at + 1) == "behind",
    ),
    Role("part", "OWNS", words("part"), frozenset({"of"}), holds=False, others=_OWNERS, where=_is_said),
    Role(
        "company of",
        "OWNS",
        words("company companies business businesses vehicle operation"),
        frozenset(),
        holds=False,
        kinds=_COMPANY,
        others=_OWNERS,
        unless=words("parent holding sister rival partner partners operator insurance"),
        where=_is_one_of_several,
    ),
)
CHARGES = (
    Charge(
        "in the ownership",
        words("hands ownership umbrella wing roof control"),
        frozenset({"of"}),
        False,
        "OWNS",
        _COMPANY,
    ),
)
SUFFIXES = (
    Suffix("owned", "OWNS", frozenset({"-owned"})),
    Suffix("controlled", "OWNS", frozenset({"-controlled"})),
)
DEEDS = (Deed("ownership", "OWNS", words("ownership possession")),)
CUES = (*ROLES, *CHARGES, *SUFFIXES, *DEEDS, *STAKES)
