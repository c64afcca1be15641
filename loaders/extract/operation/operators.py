"""Nouns and endings for who runs what, each one row: "Acme, the operator of Bolt", "Bolt is in the hands of Acme"."""

from __future__ import annotations

from loaders.extract.grammar.complements import WHERE
from loaders.extract.grammar.view import View
from loaders.extract.holding.belonging import RUN_BY
from loaders.extract.holding.owning import GIVEN_UP
from loaders.extract.knowledge.words import words
from loaders.extract.operation import epithets, trades
from loaders.extract.operation.sponsoring import SPONSORS
from loaders.extract.rule.bearers import counted
from loaders.extract.rule.charges import Charge
from loaders.extract.rule.deeds import Deed
from loaders.extract.rule.descriptions import Role

_OF_MANY = words("a an one largest biggest leading major big large specialist specialists top")


_LEADING = frozenset({"manager", "managers"})
_RANKS = words("general assistant deputy senior duty acting regional interim registered")


def _is_of_one(view: View, at: int) -> bool:
    """Whether a noun such as "provider" tells of one service rather than of a trade: not "a provider of health care"; nor of
    who leads it for another: "the general manager of the prison".
    """
    if view.head(at) in _LEADING and _RANKS & view.words(at):
        return False
    if view.phrases.low(at + 1) != "of" or not _OF_MANY & (view.words(at) | view.words(counted(view, at))):
        return True
    told = set("deou") & set(view.letters(at + 2)) if view.phrases.kind(at + 2) == "n" else True
    return bool(told) or (view.phrases.low(at + 3) in WHERE and view.phrases.kind(at + 4) == "n")


ROLES = (
    Role(
        "operator",
        "RUNS",
        words(
            """operator operators provider providers manager managers contractor supplier incumbent incumbents franchisee
            concessionaire"""
        ),
        frozenset({"of", "for", "at", "on"}),
        where=_is_of_one,
        narrowed=trades.narrowed,
        epithet=epithets.stood_for,
    ),
)
DEEDS = (
    Deed("management", "RUNS", words("management operation running tenure stewardship reign stint spell time tenancy")),
    Deed("departure", "RUNS", words("departure exit withdrawal"), links=frozenset({"from"}), meaning=GIVEN_UP),
)
CHARGES = (
    Charge(
        "in charge",
        words(
            """charge responsible accountable answerable control responsibility helm running care custody wheel
            reins tiller"""
        ),
        frozenset({"of", "for"}),
    ),
    Charge(
        "in the hands",
        words("hands control management stewardship care charge custody wing auspices operation supervision command"),
        frozenset({"of", "by"}),
        holds=False,
    ),
    Charge(
        "is the job of",
        words("business job task responsibility remit duty domain preserve"),
        frozenset({"of"}),
        holds=False,
    ),
)
CUES = (*ROLES, *SPONSORS, *DEEDS, *CHARGES, *RUN_BY)
