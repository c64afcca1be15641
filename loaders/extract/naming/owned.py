"""Names that own others by the words beside them: "part of Acme", "Acme's subsidiary", "Acme 10 per cent"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.openers import FUNCTION
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.tokens import ASIDES, Token

_PARTS = words("part subsidiary arm unit division offshoot")
_OWNED = frozenset({"owned", "controlled", "led", "headed", "fronted"})
_ENDING = FUNCTION - {"the", "a", "an"}
_PER_CENT = frozenset({"%", "per", "pc", "percent"})
_REACH = 6


def is_owned(line: Sequence[Token], name: Name) -> bool:
    """Whether the words before a name tell that it is what somebody owns: "its subsidiaries include Acme Care"."""
    before = [token.low for token in line[max(0, name.first - _REACH) : name.first]]
    told = len(before) > 1 and before[-1] in ASIDES  # "a subsidiary of the firm, Acme Care"
    return not _SUBSIDIARIES.isdisjoint(before) and (told or not {"of", "by"} & set(before))


_SUBSIDIARIES = words("subsidiary subsidiaries offshoot offshoots sub-brand")


def owns(line: Sequence[Token], name: Name) -> bool:
    """Whether the words beside a name tell that it owns something."""
    after = [token.low for token in line[name.last : name.last + 2]]
    if len(after) > 1 and after[0][0].isdigit() and after[1] in _PER_CENT:
        return True
    if after[:1] == ["subsidiary"] or (after[:1] in (["'s"], ["'"]) and after[1:] == ["subsidiary"]):
        return True
    for at in range(name.first - 1, max(0, name.first - _REACH), -1):
        low = line[at].low
        if low in {"of", "by"}:
            return line[at - 1].low in (_PARTS if low == "of" else _OWNED)
        if not low.isalpha() or low in _ENDING:
            return False
    return False
