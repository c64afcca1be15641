"""Which verbs only describe a noun, as participles do without "who" or "which": "bins emptied by Acme"."""

from __future__ import annotations

from abc import ABC, abstractmethod

from loaders.extract.grammar import control
from loaders.extract.grammar.looks import Looks
from loaders.extract.grammar.phrases import Phrases

_ALONE = frozenset(
    {"stand", "pass", "go", "come", "live", "drop", "stop", "abide", "swear", "stick", "begin", "start", "respond"}
)
"""Verbs behind which "by" leads to nobody who does it."""


class Participles(Looks, ABC):
    """The verbs of one line that are participles, though they look like a past."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self._reduced: dict[int, bool] = {}

    @abstractmethod
    def head_of_chain(self, at: int) -> int | None:
        """The noun that the prepositions before ``at`` hang on: "the operator of the line" for "line"."""

    def is_passive(self, at: int) -> bool:
        """Whether the subject is the one to whom it is done."""
        return self.verb(at).passive or self.is_reduced(at)

    def is_reduced(self, at: int) -> bool:
        """Whether a participle describes the noun before it: "bins emptied by Acme", "a deal described as mutual IS"."""
        if at not in self._reduced:
            self._reduced[at] = self._is_reduced(at)
        return self._reduced[at]

    def _is_reduced(self, at: int) -> bool:
        verb = self.verb(at)
        if verb.shape == "participle":
            return True
        may_be = verb.past and verb.form != "past"  # "saw" is no participle, as "seen" and "built" are
        if verb.shape != "finite" or verb.first != verb.at or not may_be or self._kind(at - 1) not in "nk":
            return False
        if self._kind(at + 1) == "v" and verb.lemma in control.OF_OBJECT and self._kind(at - 2) == "p":
            return self._main_before(at - 2) is not None
        if self._is_given(at):
            return True
        if self._kind(at + 1) not in "pkyx":
            return False
        if self._has_agent(at):
            return True
        return at == 0 or self._finds_verb(at + 1) or self._is_governed(at - 1) or self._is_closed(at)

    def _has_agent(self, at: int) -> bool:
        """Whether who does it stands behind it: "a company set up by Acme"; not "stood by Acme", "grew by half"."""
        by = self._phrases.low(at + 1) == "by" and self._kind(at + 2) == "n"
        alone = self._kind(at) == "v" and self.verb(at).lemma in _ALONE
        return by and not alone and bool(self._phrases.head(at + 2).mentions)

    def _is_given(self, at: int) -> bool:
        """Whether what is given and by whom stand behind it: "firms awarded contracts by Acme"."""
        return self.verb(at).lemma in control.AWARDING and self._kind(at + 1) == "n" and self._has_agent(at + 1)

    def _is_governed(self, noun: int) -> bool:
        """Whether a noun cannot be a subject: "report" of "in a report published today", "said in a report published"."""
        if self._kind(noun) != "n" or self._kind(noun - 1) != "p" or self._opens_clause(noun - 1):
            return False
        before = self._kind(noun - 2)
        return before in "kbl" or (
            before == "v" and self.verb(noun - 2).shape == "finite" and not self.is_reduced(noun - 2)
        )

    def _is_closed(self, at: int) -> bool:
        """Whether the verb stands in an aside of its own: "her report, tabled on Tuesday, said"."""
        described = self._left(at - 2)
        if self._kind(at - 1) != "k" or self._kind(described) != "n":
            return False
        head = self.head_of_chain(described)
        if (
            head is not None and self._kind(head - 1) == "k"
        ):  # the comma ends an aside: "Acme, a firm, belonged to Bolt,"
            return False
        for here in range(at + 1, min(len(self._kinds), at + 12)):
            if self._kinds[here] == "k":
                return self._kind(here + 1) not in "c"
            if self._is_joined(here):
                continue
            if self._kinds[here : here + 2] == "cn":  # "Cope, formed as a venture between Acme and Bolt, won"
                continue
            if self._kinds[here] not in "pnyx" or (self._kinds[here] == "n" and self._kinds[here - 1] not in "pc"):
                return False
        return False

    def _is_joined(self, at: int) -> bool:
        """Whether "and" and a second participle go on with the first: ", built in 1992 and run by Acme,"."""
        verb = at + 1 if self._kinds[at] == "c" else at
        return self._kind(verb) == "v" and self._kind(verb - 1) == "c" and self.verb(verb).shape == "participle"

    def _finds_verb(self, at: int) -> bool:
        """Whether a finite verb follows that has no subject but the noun before ``at``."""
        for here in range(at, min(len(self._kinds), at + 9)):
            kind = self._kinds[here]
            if kind == "v" and self.verb(here).shape == "finite":
                if self._kinds[here - 1] == "n" and self._kind(here - 2) == "p" and self._opens_clause(here - 2):
                    continue
                return self._kinds[here - 1] in "nyx" and self._only_governed(at, here)
            if kind in "rblcz":
                return False
        return False

    def _only_governed(self, first: int, last: int) -> bool:
        return all(self._kinds[here] != "n" or (here and self._kinds[here - 1] in "pn") for here in range(first, last))

    def _describes(self, at: int) -> bool:
        """Whether the verb only describes the noun before it."""
        return self.verb(at).shape in {"participle", "ing"} or self.is_reduced(at)

    def _is_bare(self, at: int) -> bool:
        """Whether a past form stands without auxiliary, as a participle does behind a comma: ", left to fail,"."""
        verb = self.verb(at)
        return verb.first == verb.at and verb.form in {"both", "participle"}
