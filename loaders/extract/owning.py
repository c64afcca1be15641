"""What is read as ownership, each verb, noun and ending one row: "Acme owns Bolt", "Acme's subsidiary Bolt"."""

from __future__ import annotations

from loaders.extract import shares
from loaders.extract.acts import Act
from loaders.extract.belonging import Suffix
from loaders.extract.charges import Charge
from loaders.extract.deeds import Deed
from loaders.extract.descriptions import Role
from loaders.extract.knowledge.words import words
from loaders.extract.parts import behind, beside, fronted, happened, said_of, shared, standing, whose, without

GIVEN_UP = (("planned", "asserted"), ("asserted", "ended"))
"""What is to be given up is still held; what has been given up is not."""

_COMPANY = ("Company",)

ACTS = (
    Act("owns", "OWNS", "own|control|possess", told=shares.told),
    Act("holds", "OWNS", "hold", kinds=_COMPANY, told=shares.told),
    Act("rests with", "OWNS", "rest|lie|remain|reside|vest", behind("with", "in"), whose(words("ownership"), said_of)),
    Act("belongs to", "OWNS", "belong", behind("to"), said_of, told=shares.told),
    Act("holds shares", "OWNS", "hold|have|own|retain|keep|control", object=shared, told=shares.told),
    Act("raises its share", "OWNS", "raise|increase|lift|boost|build|double|up", object=shared, put=happened),
    Act(
        "gives up shares",
        "OWNS",
        "sell|sell off|dispose|offload|divest|shed",
        object=shared,
        meaning=GIVEN_UP,
        put=happened,
        where=without("to"),
    ),
    Act(
        "counts among",
        "OWNS",
        "count|number|include",
        where=beside("subsidiaries", "companies", "brands", "businesses"),
    ),
    Act("stands behind", "OWNS", "stand", standing, fronted, kinds=_COMPANY),
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
        words("subsidiary subsidiaries offshoot division divisions arm part unit brand affiliate affiliates spin-off"),
        frozenset({"of", "within"}),
        holds=False,
    ),
    Role(
        "company of",
        "OWNS",
        words("company companies business businesses vehicle operation"),
        frozenset(),
        holds=False,
        others=("Company", "PublicBody"),
        unless=words("parent holding sister rival partner partners operator insurance"),
    ),
)
CHARGES = (
    Charge("in the ownership", words("hands ownership umbrella wing"), frozenset({"of"}), False, "OWNS", _COMPANY),
)
SUFFIXES = (
    Suffix("owned", "OWNS", frozenset({"-owned"})),
    Suffix("controlled", "OWNS", frozenset({"-controlled"})),
)
DEEDS = (Deed("ownership", "OWNS", words("ownership possession")),)
CUES = (*ROLES, *CHARGES, *SUFFIXES, *DEEDS)
