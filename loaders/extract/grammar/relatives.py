"""The nouns that relative words stand for: "Acme" for "which" of "Acme, which runs Bolt"."""

from __future__ import annotations

from loaders.extract.grammar.asides import ASIDE, Asides
from loaders.extract.grammar.function_words import EACH
from loaders.extract.grammar.nouns import SHARES
from loaders.extract.knowledge.anaphors import JOINT

_WHERE = frozenset({"of", "in", "at", "near", "from", "outside"})
_PARTS = frozenset({"division", "subsidiary", "arm", "unit", "part", "branch", "offshoot", "member"})
"""Nouns for what belongs to whom "of" leads to."""
_SEATED = frozenset({"base", "headquarter", "register", "locate"})
"""What is done to a firm at its place: "Acme, based in Elmfield"."""
_CONSISTING = frozenset(
    {"make up", "consist", "comprise", "form", "compose", "bring together", "unite", "combine", "include"}
)
"""Verbs behind which the members of a group are named."""

_JOINT = JOINT | {"partnership", "coalition", "collaboration"}

_SINGULAR = frozenset({"has", "is", "was"})
_PLURAL = frozenset({"were"})
_PAIR = 2


class Relatives(Asides):
    """The relative clauses of one line; each answer is the place of a phrase, or None."""

    def antecedent(self, relative: int) -> int | None:
        """The noun that "which" or "who" stands for."""
        at = self._left(relative - 1)
        if self._kind(at) == "c" and (first := self._relative_before(at)) is not None:
            return self.antecedent(first)
        if self._kind(at) == "k":
            at = self._left(at - 1)
            at = self._left(at - 1) if self._kind(at) == "k" else at  # "Acme, by contrast, which"
        if self._kind(at) == "p":  # "of which", "to whom"
            return self._of_both(at)
        if self._kind(at) != "n":
            return None
        if at == relative - 1 and self._is_of_several(at):
            return at - 2
        if (whole := self._over_description(at)) is not None or (whole := self._over_members(at, relative)) is not None:
            return whole
        return self._over_place(at) if self._phrases.low(relative) != "where" else at

    def _over_description(self, at: int) -> int | None:
        """Whom a description behind a comma is of that ends in the name at a place: "Acme" for "Bolt" of "Acme, a division of
        Bolt, which runs".
        """
        told = self._kind(at - 1) == "p" and self._phrases.low(at - 1) == "of" and self._kind(at - 2) == "n"
        part = (
            told
            and self._phrases.items(at - 2)[0].low in {"a", "an", "the"}
            and self._phrases.head(at - 2).low in _PARTS
        )
        named = self._kind(at - 3) == "k" and self._kind(at - 4) == "n" and bool(self._phrases.head(at - 4).mentions)
        return at - 4 if part and named else None

    def _over_members(self, at: int, relative: int) -> int | None:
        """Whose members a list behind a participle names, where the verb is of one: "Acme" of "Acme, made up of Bolt and Cope,
        which owns".
        """
        verb = next((here for here in range(relative + 1, relative + 4) if self._kind(here) == "v"), None)
        if len(self._phrases.head(at).mentions) < _PAIR or verb is None or not self._is_of_one(verb):
            return None
        told = at - 2 if self._kind(at - 1) == "p" else at - 1
        consists = self._kind(told) == "v" and self.verb(told).lemma in _CONSISTING
        if not consists and not (self._kind(told) == "n" and self._phrases.head(told).low in _JOINT):
            return None
        before = self._left(told - 1)
        before = self._left(before - 1) if self._kind(before) == "k" else before
        return before if self._kind(before) == "n" else None

    def _is_of_one(self, verb: int) -> bool:
        """Whether a verb is in the singular: "is", "also owns"."""
        said, word = self.verb(verb), self._phrases.line[self.verb(verb).at].low
        present = said.shape == "finite" and not said.past and word.endswith("s") and word != said.lemma
        return present or not _SINGULAR.isdisjoint(said.words)

    def _over_place(self, at: int) -> int:
        """Whom a place behind a name only says to be there: "Acme" for "Ohio" of "Acme of Elmfield, Ohio, which", "Acme,
        based in Elmfield, which".
        """
        if self._phrases.head(at).family != "region" or self._phrases.low(at - 1) not in _WHERE:
            return at
        before = self._left(at - 2)
        if self._kind(before) == "v" and self.verb(before).lemma in _SEATED:
            before = self._left(before - 1)
            before = self._left(before - 1) if self._kind(before) == "k" else before
        return before if self._kind(before) == "n" and self._phrases.head(before).family == "organisation" else at

    def is_of_last(self, verb: int) -> bool:
        """Whether "which" before a verb stands for the last of a list: "Acme, Bolt and Cope, which was sold".

        So says a verb in the singular, and the end of a list of three that a verb has as its object.
        """
        relative = self._left(verb - 1)
        if self._kind(relative) == "c" and (earlier := self._verb_before(relative)) is not None:
            return self.is_of_last(earlier)  # "Acme, Bolt and Cope, which runs Elm and holds Ash"
        place = self.antecedent(relative) if self._phrases.low(relative) == "which" else None
        if place is None or self._phrases.low(relative - 1) == "of":
            return False
        said, ends = self.verb(verb), self._kind(place - 1) == "v" and self._kind(relative - 1) == "k"
        return self._is_of_one(verb) or (
            ends and said.past and said.words[0] not in _PLURAL and len(self._phrases.head(place).mentions) > _PAIR
        )

    def _of_both(self, link: int) -> int | None:
        """Those of all of whom a relative clause tells: "Acme and Bolt" of "Acme and Bolt, both of which are owned by Cope"."""
        counted = self._phrases.low(link - 1) in EACH or self._phrases.head(link - 1).low in SHARES
        all_of = self._phrases.low(link) == "of" and counted and self._kind(link - 2) == "k"
        return link - 3 if all_of and self._kind(link - 3) == "n" else None

    def _relative_before(self, link: int) -> int | None:
        """The relative word before "and" that one behind it repeats: "which is new and which Acme runs"."""
        here = next((at for at in range(link - 1, max(-1, link - ASIDE), -1) if self._kinds[at] in "rlz"), None)
        return here if here is not None and self._kinds[here] == "r" else None

    def _is_of_several(self, at: int) -> bool:
        """Whether a verb in the plural is said of those of the one at a place: "subsidiaries of Acme that are in trouble"."""
        verb = self.verb(at + 2) if self._kind(at + 2) == "v" else None
        plural = verb is not None and verb.words[0] in {"are", "were", "have", "aren't", "weren't", "haven't"}
        one = len(self._phrases.head(at).mentions) == 1
        return plural and one and self._phrases.low(at - 1) == "of" and self._kind(at - 2) == "n"

    def _relative_of(self, verb: int) -> int | None:
        """The relative word of a verb's clause: "which" for "run" of "the firms which run the prisons have"."""
        if self.verb(verb).shape != "finite" or self.verb(verb).passive:
            return None
        before = self._left(verb - 1)
        before = self._left(before - 1) if self._kind(before) == "n" else before
        relates = self._phrases.low(before) == "that" and self._kind(before - 1) == "n"
        return before if self._kind(before) == "r" or relates else None

    def antecedent_head(self, relative: int | None) -> int | None:
        """The noun before a relative word and the preposition that leads to it: "the firms through which"."""
        if relative is None:
            return None
        at = relative - 1 if self._kind(relative - 1) != "p" else relative - 2
        found = at if self._kind(at) == "n" else None
        return self.head_of_chain(found) if found is not None else None
