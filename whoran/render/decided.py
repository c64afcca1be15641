"""What people decided on claims, in words."""

from __future__ import annotations

from queries.answers import DecidedAnswer, JudgementAnswer

DONE = {"correct": "corrected", "add": "added", "reject": "rejected"}
"""What became of a claim by a decision."""


def decided(judgement: DecidedAnswer) -> str:
    """By whom a claim was made what it is, and why: "corrected by Ann; misread"."""
    return because(DONE[judgement["verdict"]], judgement)


def because(done: str, judgement: JudgementAnswer | DecidedAnswer) -> str:
    """Who decided, why, and what it rests on, as far as that is known, behind what was done."""
    by = f"by {judgement['by']}" if judgement["by"] else ""
    opening = " ".join(each for each in (done, by) if each)
    return "; ".join(each for each in (opening, judgement["note"], judgement["url"]) if each)
