"""How a claim stands: as it was read, or as a person decided."""

from __future__ import annotations

from dataclasses import dataclass

from graph.identity import Id
from graph.model import Claim, ClaimJudgement
from graph.store import Asking
from queries.errors import QuestionError
from whoran.beginnings import kept_id


class Added(QuestionError):
    """A claim that a person added is no claim that was read: what can be decided is to take it back."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The claim that decisions are made on, by its ``id``; what it says now, where, and by whose decision, if any."""

    id: Id
    claim: Claim
    passage: str
    judgement: ClaimJudgement | None


def standing(store: Asking, text: str) -> Standing:
    """How the claim of an id, or of its beginning, stands; a correction is told by its own id and by the claim's.

    Raises UnknownId, and Added for a claim that nobody read.
    """
    evidence = store.claims([kept_id(store, "claim", text)])
    ((uid, said),) = evidence.items()
    judgement = said.judgement or _decided(store, uid)
    if judgement is None:
        return Standing(uid, said.claim, said.passage, None)
    if judgement.verdict == "add":
        raise Added(f"a person added the claim {uid.hex()}: whoran judge undo {judgement.id.hex()} takes it back")
    reading = judgement.reading if judgement.verdict == "correct" else None
    return Standing(judgement.claim, reading or said.claim, said.passage, judgement)


def _decided(store: Asking, claim: Id) -> ClaimJudgement | None:
    """The decision on a claim; None where there is none."""
    wanted = ClaimJudgement("reject", claim).id
    return next((each for each in store.judgements() if each.id == wanted and isinstance(each, ClaimJudgement)), None)
