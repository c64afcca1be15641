"""Verbs of dropping who was hired: "the council sacked Acme", "parted with Acme"."""

from __future__ import annotations

from loaders.extract.acts import Act
from loaders.extract.carriers import OVER
from loaders.extract.hiring import put_to_work
from loaders.extract.parts import behind, done

_FIRMS = ("Company", "CRC")


ACTS = (
    Act(
        "drops",
        "COMMISSIONED",
        "sack|ditch|dump|fire|axe|dismiss|oust|replace|jettison|eject",
        kinds=_FIRMS,
        meaning=OVER,
    ),
    Act("drops as", "COMMISSIONED", "drop|remove|lose", object=put_to_work(done), kinds=_FIRMS, meaning=OVER),
    Act("parts with", "COMMISSIONED", "part", object=behind("with"), kinds=_FIRMS, meaning=OVER),
)
"""The verbs of dropping."""
