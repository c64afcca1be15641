"""What somebody claims of a document, as it is scored."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Claim, Mention
from graph.span import UNDATED, Span


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim with the words of its passage. Kinds and predicates may be any: what nobody knows is never right."""

    subject: Mention
    predicate: str
    object: Mention
    span: Span = UNDATED
    status: str = "asserted"
    passage: str = ""

    @classmethod
    def of(cls, claim: Claim, text: str) -> Claimed:
        """A claim of the document that has this text."""
        passage = text[claim.start : claim.end]
        return cls(claim.subject, claim.predicate, claim.object, claim.span, claim.status, passage)

    @property
    def told(self) -> str:
        """The claim in words: subject, predicate and object."""
        return f"{self.subject.name} {self.predicate} {self.object.name}"
