"""What judgements make of entities: which keys are one, and which document's use of a key is another's."""

from __future__ import annotations

from collections.abc import Iterable

from graph.identity import Id, parted_key
from graph.model import EntityJudgement


class Resolver:
    """Maps a key, or one document's use of it, to the entity that the judgements make of it: the smallest id of those
    that are the same.

    Decisions apply in the order of their ids, so that the order of judging does not matter. A ``same`` that would join
    two that are ``not-same`` does not apply.
    """

    def __init__(self, judgements: Iterable[EntityJudgement] = ()) -> None:
        self._parent: dict[Id, Id] = {}
        self._members: dict[Id, set[Id]] = {}
        self._parted: set[tuple[Id, Id]] = set()
        self._apart: dict[Id, set[Id]] = {}
        decided = sorted(judgements, key=lambda judgement: judgement.id)
        for judgement in decided:
            self._part(judgement)
        for judgement in decided:
            if judgement.verdict == "same":
                self._join(judgement.left.own_key, judgement.right.own_key)

    def own_key(self, key: Id, document: Id) -> Id:
        """The key itself, or the one that the document's use of it was given."""
        return parted_key(key, document) if self._parted and (key, document) in self._parted else key

    def __call__(self, key: Id, document: Id) -> Id:
        """The entity that ``key`` names in ``document``."""
        return self.canonical(self.own_key(key, document))

    def canonical(self, own_key: Id) -> Id:
        """The smallest id of those that are the same as this one."""
        return self._parent.get(own_key, own_key)

    def members(self, own_key: Id) -> frozenset[Id]:
        """All keys that are the same as this one, itself among them."""
        return frozenset(self._members.get(self.canonical(own_key), {own_key}))

    def moved(self, former: Resolver) -> set[Id]:
        """The keys of which this makes another entity than the ``former`` resolver did."""
        keys = self._parent.keys() | former._parent.keys()
        return {key for key in keys if self.canonical(key) != former.canonical(key)}

    def parted_since(self, former: Resolver) -> set[Id]:
        """The documents whose use of a key this parts and the ``former`` resolver did not, or the other way round."""
        return {document for _, document in self._parted ^ former._parted}

    def _part(self, judgement: EntityJudgement) -> None:
        for use in (judgement.left, judgement.right):
            if use.document is not None and judgement.verdict != "unsure":
                self._parted.add((use.key, use.document))
        if judgement.verdict == "not-same":
            left, right = judgement.left.own_key, judgement.right.own_key
            self._apart.setdefault(left, set()).add(right)
            self._apart.setdefault(right, set()).add(left)

    def _join(self, left: Id, right: Id) -> None:
        ends = self.canonical(left), self.canonical(right)
        few, many = sorted((self._members.get(end, {end}) for end in ends), key=len)
        if ends[0] == ends[1] or any(not many.isdisjoint(self._apart.get(each, ())) for each in few):
            return
        smallest, other = sorted(ends)
        self._members.pop(other, None)
        self._members[smallest] = many
        many |= few
        self._parent.update(dict.fromkeys(few if smallest not in few else many, smallest))
