"""Asides, and the noun before one that waits for its verb: "Acme" for "will" of "Acme, which runs Bolt, will"."""

from __future__ import annotations

from loaders.extract.grammar.participles import Participles
from loaders.extract.knowledge.words import words

ASIDE = 18
"""Phrases that an aside may take up."""

_REPORTING = words(
    "say report announce understand believe think claim learn reveal confirm add tell emerge allege hear write find disclose"
)
"""Verbs that say in passing who says so."""

_TIMES = frozenset({"when", "after", "before", "while", "once", "until"})
"""Words that begin a clause of time."""


class Asides(Participles):
    """The stretches of one line that stand between commas and only describe."""

    def _before_aside(self, comma: int) -> int | None:
        """The noun before an aside that ends at ``comma``: "Acme, which runs Bolt, will"; else the first of the clause."""
        for opening in range(comma - 1, max(0, comma - ASIDE), -1):
            if self._kinds[opening] != "k" or self._kind(self._left(opening - 1)) != "n":
                continue
            found = self.head_of_chain(self._left(opening - 1))
            if found is not None and self._is_aside(opening + 1, comma) and self._is_said_of(found, opening):
                return self._placed(found, opening + 1, comma)
        return self._first_noun(comma)

    def _placed(self, noun: int, first: int, last: int) -> int:
        """Whom a noun and the region behind it place: "Acme" for "Elmfield" of "Acme, Elmfield, Ostmark, was"."""
        region = last == first + 1 and self._phrases.head(first).family == "region"
        named = self._kind(noun - 1) == "k" and self._kind(noun - 2) == "n"
        return noun - 2 if region and named and self._is_said_of(noun - 2, noun - 1) else noun

    def _is_aside(self, first: int, last: int) -> bool:
        """Whether a stretch between commas only describes: it begins so, or has no verb of its own."""
        opens = self._kind(first)
        if self._is_reported(first, last):
            return True
        if opens in {"r", "b", "p", "y", "x"} or (opens == "v" and (self._describes(first) or self._is_bare(first))):
            return True
        return not any(self._kinds[at] == "v" and self._is_main(at, first) for at in range(first, last))

    def _is_reported(self, first: int, last: int) -> bool:
        """Whether a stretch between commas only says who says so: "Bolt, it has been reported, will be run by Acme"."""
        short = self._kinds[first:last] in {"nv", "vn"}
        return short and self.verb(first + (self._kinds[first] == "n")).lemma in _REPORTING

    def closes_by_saying(self, noun: int) -> bool:
        """Whether a noun and its verb close a sentence by telling who says so: "run by a firm in debt, the Echo understands"."""
        ends = self._kind(noun - 1) == "k" and self._kind(noun + 1) == "v" and self._kind(noun + 2) in {"z", "l", ""}
        return ends and self.verb(noun + 1).lemma in _REPORTING and not self.is_passive(noun + 1)

    def _is_main(self, at: int, first: int) -> bool:
        """Whether the verb is finite and no relative word stands before it in its stretch."""
        return (
            self.verb(at).shape == "finite" and not set("rb") & set(self._kinds[first:at]) and not self.is_reduced(at)
        )

    def _is_said_of(self, noun: int, last: int) -> bool:
        """Whether the noun can be a subject that waits for its verb: no finite verb stands before it in its clause."""
        start = self._clause_start(noun)
        if self._begins_clause(noun):
            start = noun
        verbs = [at for at in range(start, last) if self._kinds[at] == "v"]
        aside = any(at < noun and self._kind(at - 1) == "k" and self.is_reduced(at) for at in verbs)
        return not aside and not any(self.verb(at).shape == "finite" for at in verbs)

    def _begins_clause(self, noun: int) -> bool:
        """Whether what stands before a noun begins a clause with it: "from which Acme, a firm, took over", "talks failed
        and Acme, a firm, sold", "after Acme, a firm, called in", "officials said Acme, a firm, would"."""
        before = self._kind(noun - 1)
        said = before == "v" and self._kind(noun - 2) == "n" and self.verb(noun - 1).lemma in _REPORTING
        return said or before in {"r", "c"} or (before == "p" and self._opens_clause(noun - 1))

    def aside_before(self, at: int) -> int:
        """The comma that opens the aside which "and" at a place goes on with: "Acme, a builder and now owned by Bolt",
        "Acme, near Elmfield and owned by Bolt"."""
        noun = at - 1
        while self._kind(noun) == "n" and self._kind(noun - 1) == "p":
            noun -= 2 if self._kind(noun - 2) == "n" else 1
        if self._kind(noun) == "p" and self._kind(noun - 1) == "v" and self._kind(noun - 2) == "n":
            noun -= 2  # "Acme, a firm based in Elmfield and owned by Bolt"
        opens = self._left(noun - 1)
        aside = self._kind(at) == "c" and self._kind(at - 1) == "n" and self._kind(opens) == "k"
        return opens if aside and self._kind(opens - 1) == "n" else at

    def _over_time_clause(self, link: int) -> int:
        """The comma before a clause of time that commas close, else "and" itself: "Acme won it, when Bolt left, and has"."""
        if self._kind(link - 1) != "k":
            return link
        opening = next((at for at in range(link - 2, max(0, link - ASIDE), -1) if self._kinds[at] == "k"), link)
        begins = opening < link and self._phrases.low(opening + 1) in _TIMES and "v" in self._kinds[:opening]
        return opening if begins else link
