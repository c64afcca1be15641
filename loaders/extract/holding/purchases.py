"""Nouns for a take-over, each one row: "Acme's latest purchase, Bolt", "the sale of Bolt to Acme"."""

from __future__ import annotations

from loaders.extract.grammar.view import View
from loaders.extract.holding.hand_overs import HandOver
from loaders.extract.knowledge.words import words
from loaders.extract.rule.descriptions import Role


def _is_bought(view: View, at: int) -> bool:
    """Whether a noun for a purchase stands for what was bought: "Acme's latest purchase, Bolt," but not "its purchase of Bolt"."""
    behind = view.phrases.kind(at + 1)
    told = behind == "v" and view.clauses.verb(at + 1).lemma in {"be", "include"}
    return behind == "k" or told or view.phrases.kind(at - 1) == "k"


ROLES = (
    Role(
        "acquisition",
        "TOOK_OVER",
        words("acquisition acquisitions purchase purchases takeover takeovers buy"),
        frozenset(),
        holds=False,
        unless=words("proposed planned future next possible potential failed attempted agreed would-be"),
        where=_is_bought,
    ),
    Role("buyer", "TOOK_OVER", words("buyer buyers purchaser acquirer"), frozenset({"of", "for"}), kinds=("Company",)),
)
HAND_OVERS = (
    HandOver(
        "takeover",
        words(
            "takeover take-over acquisition purchase buyout buy-out absorption nationalisation renationalisation seizure"
        ),
        frozenset({"by"}),
        gives=False,
    ),
    HandOver("offer", words("offer bid"), frozenset({"from", "by"}), gives=False, is_offered=True),
    HandOver(
        "sale",
        words("sale transfer handover hand-over disposal switch return transition novation divestment reversion move"),
        frozenset({"to"}),
        gives=True,
    ),
)
CUES = (*ROLES, *HAND_OVERS)
