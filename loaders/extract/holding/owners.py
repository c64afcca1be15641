"""Nouns and endings for who owns what, each one row: "Acme, the owner of Bolt", "Acme's subsidiary Bolt"."""

from __future__ import annotations

from graph.vocabulary import RUN
from loaders.extract.grammar.function_words import ITS
from loaders.extract.grammar.parties import OWNERS
from loaders.extract.grammar.view import View
from loaders.extract.holding.belonging import OWNED_BY
from loaders.extract.holding.owning import COMPANY
from loaders.extract.holding.stakes import STAKES
from loaders.extract.knowledge.words import words
from loaders.extract.rule.charges import Charge
from loaders.extract.rule.deeds import Deed
from loaders.extract.rule.descriptions import Role
from loaders.extract.rule.understood import is_ranked


def _is_said(view: View, at: int) -> bool:
    """Whether "part" is said of something rather than told as its role: not "met as part of the group"."""
    if view.phrases.low(at + 1) == "of" and view.head(at + 2) in _PLANS:
        return False  # "Bolt is part of the government's new scheme"
    return view.phrases.low(at - 1) != "as" or at == 1  # "As part of Acme, Bolt grew"


_PLANS = words(
    """programme program scheme plan plans drive strategy reforms reform package policy agenda initiative project review
    push effort efforts campaign response shake-up overhaul"""
)


def _is_in_group(view: View, at: int) -> bool:
    """Whether what follows is a group of companies: "a member of the Acme Group", not "a member of Acme"."""
    linked = view.phrases.low(at + 1) in {"of", "within", "in"} and view.phrases.kind(at + 2) == "n"
    linked = linked and any(item.mentions and not item.anaphor for item in view.phrases.items(at + 2))
    return linked and view.phrases.head(at + 2).low.split()[-1] in {"group", "holdings"}


def _is_holding(view: View, at: int) -> bool:
    """Whether a holding company is somebody's: "the ministry's new holding company", which nobody holds for it."""
    items = view.phrases.items(at)
    return "holding" in view.words(at) and any(item.possessive for item in items)


def _is_held_whole(view: View, at: int) -> bool:
    """Whether the words before "company" say that it is somebody's: "an arm's-length company of Elmshire council", "Quillon, its
    wholly-owned trading company".
    """
    owned = any(item.possessive or item.low in ITS for item in view.phrases.items(at))
    return bool(view.words(at) & _HELD_AS) and (owned or view.phrases.low(at + 1) == "of")


_HELD_AS = words("wholly-owned owned arm's-length arms-length trading wholly") | {"arm's length"}


def _is_one_of_several(view: View, at: int) -> bool:
    """Whether a company is told to be somebody's: "an Acme company", "Acme's company"; "the Acme company" is Acme itself."""
    items = view.phrases.items(at)
    owned = any(item.possessive for item in items) or view.phrases.low(at - 1) == "whose"
    return owned or items[0].low in {"a", "an", "another", "other", "two", "three"}


def _includes(view: View, at: int) -> bool:
    """Whether a verb tells which they are: "its other investments include Bolt"."""
    return view.phrases.kind(at + 1) == "v" and view.clauses.verb(at + 1).lemma in {"include", "be", "comprise"}


ROLES = (
    Role(
        "owner",
        "OWNS",
        words("owner owners co-owner co-owners proprietor proprietors parent holding owner-operator"),
        frozenset({"of", "in"}),
    ),
    Role("landlord", "OWNS", words("landlord freeholder"), frozenset({"of"}), others=RUN),
    Role(
        "shareholder",
        "OWNS",
        words("shareholder shareholders stockholder stockholders part-owner stakeholder"),
        frozenset({"of", "in"}),
    ),
    Role(
        "holder",
        "OWNS",
        words("holder holders"),
        frozenset({"of", "in"}),
        kinds=("Company", "Person", "PublicBody"),
        others=COMPANY,
        where=is_ranked,
    ),
    Role(
        "controlling party",
        "OWNS",
        words("party"),
        frozenset({"of"}),
        kinds=("Company", "Person", "PublicBody"),
        others=COMPANY,
        where=lambda view, at: "controlling" in view.words(at),
    ),
    Role(
        "investor",
        "OWNS",
        words("investor investors backer backers"),
        frozenset({"in", "of"}),
        kinds=("Company", "Person"),
        others=COMPANY,
        where=is_ranked,
    ),
    Role(
        "subsidiary",
        "OWNS",
        words(
            """subsidiary subsidiaries offshoot division divisions arm unit units brand brands affiliate affiliates spin-off
            daughter"""
        ),
        frozenset({"of", "within"}),
        holds=False,
        others=OWNERS,
    ),
    Role(
        "company of a company",
        "OWNS",
        words("company firm"),
        frozenset(),
        holds=False,
        kinds=("CRC",),
        others=COMPANY,
    ),
    Role(
        "holding company of a body",
        "OWNS",
        words("company"),
        frozenset(),
        holds=False,
        kinds=COMPANY,
        others=("PublicBody",),
        where=_is_holding,
    ),
    Role(
        "company of a body",
        "OWNS",
        words("company organisation"),
        frozenset({"of"}),
        holds=False,
        kinds=COMPANY,
        others=OWNERS,
        where=_is_held_whole,
    ),
    Role(
        "investment",
        "OWNS",
        words("investments"),
        frozenset({"of"}),
        holds=False,
        kinds=COMPANY,
        others=OWNERS,
        where=_includes,
    ),
    Role("property", "OWNS", words("property possession"), frozenset({"of"}), holds=False, others=OWNERS),
    Role("vehicle", "OWNS", words("vehicle spv"), frozenset({"of"}), holds=False, others=OWNERS),
    Role(
        "company in a group",
        "OWNS",
        words("company companies firm member"),
        frozenset({"of", "within", "in"}),
        holds=False,
        kinds=COMPANY,
        others=COMPANY,
        where=_is_in_group,
    ),
    Role(
        "company behind",
        "OWNS",
        words("company firm group investor"),
        frozenset({"behind"}),
        kinds=COMPANY,
        others=COMPANY,
        where=lambda view, at: view.phrases.low(at + 1) == "behind",
    ),
    Role("part", "OWNS", words("part"), frozenset({"of"}), holds=False, others=OWNERS, where=_is_said),
    Role(
        "company of",
        "OWNS",
        words("company companies business businesses vehicle operation"),
        frozenset(),
        holds=False,
        kinds=COMPANY,
        others=OWNERS,
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
        COMPANY,
    ),
)
DEEDS = (Deed("ownership", "OWNS", words("ownership possession")),)
CUES = (*ROLES, *CHARGES, *OWNED_BY, *DEEDS, *STAKES)
