"""Names that somebody keeps, which shows what is run: "Elmfield has been in Acme's hands", "Elmfield, which Acme runs"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.words import words
from loaders.extract.naming.interrupted import past_aside
from loaders.extract.naming.names import Name
from loaders.extract.tokens import Token

_AUXILIARY = words("is are was were be been being has have had will now currently also both all still since long")
_INTO = frozenset({"in", "under", "into"})
_PASSED = words("passed passes went fell came remains remained stayed stays")
_BEFORE_HANDS = _AUXILIARY | _PASSED
_CARE = words("hands management control stewardship custody")
"""What a service is in that somebody runs."""

_REACH = 6
"""Words behind "in" among which whose hands they are stands."""

_RUN = words("runs ran run operates operated operate manages managed manage")
_PRONOUNS = frozenset({"it", "they", "we", "the"})
_TELLING = 7
"""Words behind "which" among which the firm and its verb of running stand."""


def kept(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What is said of a name by whose hands it is in, or who is said behind it to run it."""
    if name.kind or name.last >= len(line) or _says_where(line, name):
        return
    if _is_in_hands(line, name.last) or _is_run_there(line, name.last):
        yield "Service", 3


def _says_where(line: Sequence[Token], name: Name) -> bool:
    """Whether a name only says where something is, of which the clause behind it tells: "the jail in Tarn, which Acme runs"."""
    return name.first > 0 and line[name.first - 1].low in _WHERE


_WHERE = frozenset({"in", "near", "outside"})


def _is_in_hands(line: Sequence[Token], last: int) -> bool:
    at = past_aside(line, last)
    while at < len(line) and line[at].low in _BEFORE_HANDS:
        at += 1
    if last == at or at >= len(line) or line[at].low not in _INTO:
        return False
    behind = [word.low for word in line[at + 1 : at + 1 + _REACH]]
    end = next((here for here, low in enumerate(behind) if low in _CARE), 0)
    owned = end and behind[end - 1] in _OWNERS
    return bool(owned) or behind[end : end + 2] == ["hands", "of"]


_OWNERS = frozenset({"'s", "'", "its", "their", "our", "private", "public", "state"})


def _is_run_there(line: Sequence[Token], last: int) -> bool:
    """Whether a relative clause says who runs what was named: "Elmfield, near Ashton, which Acme runs"."""
    at = past_aside(line, last)
    at += at < len(line) and line[at].text == ","
    if at + 2 >= len(line) or line[at].low not in {"which", "that"}:
        return False
    agent = line[at + 1]
    verb = next((word.low for word in line[at + 2 : at + _TELLING] if word.low in _RUN or word.text == ","), "")
    return (agent.text[0].isupper() or agent.low in _PRONOUNS) and verb in _RUN
