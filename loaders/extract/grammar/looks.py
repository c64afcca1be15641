"""Short looks at the phrases around a place of a line, each bounded, so that time grows with length alone."""

from __future__ import annotations

from loaders.extract.grammar import control
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.verb_phrases import Verb

REACH = 24
"""Phrases on either side that what belongs to a verb is looked for in."""


_LONGEST_CLAUSE = 16
"""Phrases of the longest relative clause that an infinitive may stand behind."""


class Looks:
    """What stands beside the phrases of one line; each answer is the place of a phrase, or None."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = self._phrases = phrases
        self._kinds, self._kind = phrases.kinds, phrases.kind

    def verb(self, at: int) -> Verb:
        """The verb phrase at a place."""
        verb = self._phrases.all[at].verb
        assert verb is not None
        return verb

    def _left(self, at: int) -> int:
        while self._kind(at) in ("x", "y"):
            at -= 1
        return at

    def _is_free(self, at: int) -> bool:
        return self._kinds[at] == "n" and self._kind(at - 1) != "p"

    def _clause_start(self, at: int) -> int:
        for here in range(at - 1, max(-1, at - REACH), -1):
            if self._kinds[here] in "bl":
                return here + 1
        return max(0, at - REACH)

    def _first_noun(self, before: int) -> int | None:
        begin = self._clause_start(before)
        return next((here for here in range(begin, before) if self._is_free(here)), None)

    def _verb_before(self, at: int) -> int | None:
        for here in range(at - 1, max(-1, at - REACH), -1):
            if self._kinds[here] == "v" and self.verb(here).shape not in {"infinitive", "ing"}:
                return here
            if self._kinds[here] == "l":
                return None
        return None

    def _main_before(self, at: int) -> int | None:
        for here in range(at - 1, max(-1, at - REACH), -1):
            if self._kinds[here] == "v" and self.verb(here).shape == "finite":
                return here
            if self._kinds[here] in "l":
                return None
        return None

    def _opens_clause(self, at: int) -> bool:
        """Whether a preposition such as "until" leads to a subject rather than a bare noun: "until the firm failed"."""
        phrase = self._phrases.all[at + 1]
        named = set("deou") & set(self._phrases.letters[phrase.first : phrase.last])
        return self._phrases.low(at) in control.CLAUSAL and bool(named)

    def governor(self, at: int) -> int | None:
        """The verb on which an infinitive depends: "chose" of "chose Acme to run Bolt"."""
        start = self._over_relative_clause(at)
        for here in range(start - 1, max(-1, start - 12), -1):
            if self._kinds[here] == "v":
                return here
            if self._kinds[here] in "lbrz":
                return None
        return None

    def _over_relative_clause(self, at: int) -> int:
        """The comma before a relative clause that another closes here: "chose Acme, in which Bolt has a stake, to run"."""
        if self._kind(at - 1) != "k":
            return at
        opening = self._kinds.rfind("k", max(0, at - _LONGEST_CLAUSE), at - 1)
        return opening if opening > 0 and "r" in self._kinds[opening:at] else at
