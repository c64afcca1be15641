"""Nouns for those who work for a body, and for whom they work: "the council's contractor, Acme", "Acme's client, the council"."""

from __future__ import annotations

from loaders.extract.grammar.parties import BUYERS, FIRMS
from loaders.extract.knowledge.words import words
from loaders.extract.rule.descriptions import Role

ROLES = (
    Role(
        "contractor",
        "COMMISSIONED",
        words(
            "contractor contractors supplier suppliers partner partners outsourcer subcontractor vendor caterer cleaner"
        ),
        frozenset({"of", "for", "to", "with"}),
        holds=False,
        kinds=FIRMS,
    ),
    Role(
        "client",
        "COMMISSIONED",
        words("client clients customer customers"),
        frozenset({"of"}),
        kinds=BUYERS,
        others=FIRMS,
    ),
    Role(
        "provider",
        "COMMISSIONED",
        words("provider providers"),
        frozenset({"for", "to"}),
        holds=False,
        kinds=FIRMS,
    ),
)
