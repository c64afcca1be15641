"""Words for firms that act together, and for belonging to them."""

from __future__ import annotations

from collections.abc import Set

from loaders.extract.knowledge.words import words

JOINT = words(
    """consortium consortia partnership partnerships venture ventures alliance alliances coalition collaboration syndicate
    grouping tie-up jv"""
)
"""Nouns for what several organisations form together."""


def is_joint(spoken: Set[str]) -> bool:
    """Whether one of the words of a phrase is for what several form together; not "venture capital"."""
    return bool(spoken & JOINT) and not ("capital" in spoken and spoken & JOINT == {"venture"})


MARKS = ("partnership", "consortium", "venture", "alliance", "coalition", "syndicate", " jv")
"""Parts of the names of such."""

MEMBERS = words("partner partners member members participants participant constituents parties venturer venturers")
"""Nouns for those who form it."""

PART = words("part half leader founder member partner")
"""Nouns that say of one organisation that it belongs to it."""

SORTS = words("charities organisations organizations companies firms providers agencies groups contractors")
"""Nouns for organisations of a sort: "the charities in the Cope partnership"."""

LINKS = frozenset({"of", "between", "with", "among", "amongst", "from", "including", "by"})
"""Words that lead from it to those who form it."""
