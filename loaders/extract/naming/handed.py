"""Names that change hands, which shows what is run: "Acme lost Elmfield to Quillon", "Elmfield passed to Quillon"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.tokens import Token

_TAKING = frozenset(
    f"{verb} {particle}"
    for verbs, particles in (
        ("hand handed handing hands give gave given giving take took taken taking win won", "back up over"),
        ("stripped", "of"),
        ("held hold holds holding hung hang", "onto"),
        ("pulling pulled pull withdraw withdrew withdrawn walked walk forced", "from"),
        ("taking take took taken takes", "on"),
    )
    for verb in verbs.split()
    for particle in particles.split()
)
"""Verbs and particles whose object is what is run; of a firm's shares or whole the purchase is told by "bought"."""

_OUT_OF = frozenset({"pull", "pulled", "pulls", "pulling", "withdrawal", "walk", "walked"})
_HOLDING = words("hold holds held holding hang hangs hung cling clings clung")
_PASSING = words(
    "passed passes pass passing reverted reverts revert went goes go gone transferred transfers transfer returned returns"
)
_LOSING = words("lost loses lose losing ceded cede relinquished surrendered surrender")
_AUXILIARY = words("has have had will would is was to then later soon also both all now")
_REACH = 4
"""Auxiliaries and adverbs before the verb that are looked over."""


def handed(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What is said of a name that somebody takes, loses or gives away, or gives something."""
    if _is_taken(line, name.first) or _is_lost(line, name) or _passes(line, name.last):
        yield "Service", 2
    if _is_given(line, name):
        yield "Company", 3


def _is_given(line: Sequence[Token], name: Name) -> bool:
    """Whether somebody gives a name something: "awarded Quillon a contract"."""
    behind = line[name.last].low if name.last < len(line) else ""
    return name.first > 0 and line[name.first - 1].low in _GIVING and behind in _SOMETHING


_GIVING = words("award awards awarded awarding handed handing gave giving granted granting")
_SOMETHING = words("a an the its their another two three £ $ €")


def _is_taken(line: Sequence[Token], first: int) -> bool:
    """Whether a verb of taking or leaving stands right before a name: "handed back Elmfield", "pulled out of Elmfield"."""
    before = [word.low for word in line[max(0, first - 3) : first]]
    held = before[1:] == ["on", "to"] and before[0] in _HOLDING
    return held or " ".join(before[-2:]) in _TAKING or (before[1:] == ["out", "of"] and before[0] in _OUT_OF)


def _is_lost(line: Sequence[Token], name: Name) -> bool:
    """Whether a name is lost to somebody: "lost Elmfield to Quillon"."""
    lost = name.first > 0 and line[name.first - 1].low in _LOSING
    return lost and any(word.low == "to" for word in line[name.last : name.last + 2])


def _passes(line: Sequence[Token], last: int) -> bool:
    """Whether a name passes to another: "Elmfield passed to Quillon", but not "Quillon went to court"."""
    at = last
    while at < min(len(line), last + _REACH) and line[at].low in _AUXILIARY:
        at += 1
    if at + 2 >= len(line) or line[at].low not in _PASSING or line[at + 1].low != "to":
        return False
    taker = line[at + 3] if line[at + 2].low == "the" and at + 3 < len(line) else line[at + 2]
    return taker.text[0].isupper()
