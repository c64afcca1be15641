"""Entities and the names by which claims call them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from graph.identity import Id
from graph.model import Mention
from graph.names import reduce, words
from graph.naming import Voice, call
from graph.resolve import Resolver
from graph.stores.sqlite.intern import MOST, Table
from graph.stores.sqlite.rows import marks, select_in

NameKey = tuple[Id, str, str, str, str]


class Entities:
    """Integer keys of entities and of their names, and how often claims use each name.

    A use counts a reference; a vote counts towards what the entity is called, which a party known only as the former
    hand of a take-over, or only by a judgement, does not have.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._keys: dict[Id, int] = {}
        self._names: dict[NameKey, tuple[int, int]] = {}
        self._counts: dict[int, list[int]] = {}
        self._new_words: list[tuple[str, int]] = []
        self._touched: set[int] = set()
        self._released: set[int] = set()
        self.use(Resolver())
        self.begin()

    def use(self, resolver: Resolver) -> None:
        """Resolve keys by ``resolver`` from now on."""
        self._resolver = resolver

    def begin(self) -> None:
        """Start a transaction."""
        self._rows = Table(self._connection, "entities", 6)
        self._name_rows = Table(self._connection, "names", 9)
        if len(self._keys) + len(self._names) > MOST:
            self.forget()

    def forget(self) -> None:
        """Look everything up again: what a transaction added may have been rolled back."""
        for cache in (self._keys, self._names, self._counts, self._touched, self._released):
            cache.clear()
        self._new_words.clear()

    def key(self, entity: Id) -> int:
        """The integer of an entity's id, made where it is new."""
        known = self._keys.get(entity)
        if known is None:
            known = self._keys[entity] = self._find(entity) or self._make(entity)
        return known

    def name(self, mention: Mention, own_key: Id, votes: int) -> int:
        """The integer of a name as one entity's, used once more."""
        name = self._name(mention, own_key)
        self._count(name, 1, votes)
        return name

    def unname(self, mention: Mention, own_key: Id, votes: int) -> int:
        """The integer of a name as one entity's, used once less."""
        name = self._name(mention, own_key)
        self._count(name, -1, -votes)
        return name

    def release(self, name: int, votes: int) -> None:
        """The name is used once less."""
        self._released.add(name)
        self._count(name, -1, -votes)

    def point(self, own_keys: Iterable[Id]) -> None:
        """Let the rows of these keys name the entity that the resolver now makes of them."""
        for own_key in own_keys:
            row = self._find(own_key)
            if row is not None:
                canonical = self.key(self._resolver.canonical(own_key))
                self.flush()
                (former,) = self._connection.execute("SELECT canonical FROM entities WHERE id = ?", (row,)).fetchone()
                self._connection.execute("UPDATE entities SET canonical = ? WHERE id = ?", (canonical, row))
                self._touched.update((former, canonical))

    def flush(self) -> None:
        """Write what is new."""
        self._rows.flush()
        self._name_rows.flush()
        self._connection.executemany("INSERT OR IGNORE INTO name_words VALUES (?, ?)", self._new_words)
        self._new_words.clear()

    def settle(self) -> None:
        """Write the counts, drop names that no claim uses, and call each touched entity what its claims say most."""
        self.flush()
        self._touched.update(self._entities_of(self._released))
        self._released.clear()
        self._connection.executemany(
            "UPDATE names SET uses = uses + ?, votes = votes + ? WHERE id = ?",
            [(uses, votes, name) for name, (uses, votes) in self._counts.items()],
        )
        self._drop_unused([name for name, (uses, _) in self._counts.items() if uses <= 0])
        self._counts.clear()
        self._rename()

    def _name(self, mention: Mention, own_key: Id) -> int:
        key = (own_key, mention.name, mention.kind, mention.identifier, mention.scope)
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = self._find_name(key) or self._make_name(key)
        self._touched.add(found[1])
        return found[0]

    def _find(self, entity: Id) -> int | None:
        row = self._connection.execute("SELECT id FROM entities WHERE uid = ?", (entity,)).fetchone()
        return row[0] if row else self._keys.get(entity)

    def _make(self, entity: Id) -> int:
        canonical = self._resolver.canonical(entity)
        if canonical == entity:
            key = self._rows.next
            return self._rows.add(entity, key, "", "Company", 0)
        return self._rows.add(entity, self.key(canonical), "", "Company", 0)

    def _find_name(self, key: NameKey) -> tuple[int, int] | None:
        entity = self.key(key[0])
        row = self._connection.execute(
            "SELECT id FROM names WHERE entity = ? AND name = ? AND kind = ? AND identifier = ? AND scope = ?",
            (entity, *key[1:]),
        ).fetchone()
        return (row[0], entity) if row else None

    def _make_name(self, key: NameKey) -> tuple[int, int]:
        entity = self.key(key[0])
        self._new_words += [(word, entity) for word in set(words(key[1]))]
        return self._name_rows.add(entity, *key[1:], 0, 0, reduce(key[1])), entity

    def _count(self, name: int, uses: int, votes: int) -> None:
        counted = self._counts.setdefault(name, [0, 0])
        counted[0] += uses
        counted[1] += votes

    def _entities_of(self, names: Iterable[int]) -> list[int]:
        rows = select_in(self._connection, "SELECT DISTINCT entity FROM names WHERE id IN ({marks})", names)
        return [entity for (entity,) in rows]

    def _drop_unused(self, names: list[int]) -> None:
        """Drop names that are used no more, with their entity where it has no other."""
        gone = [
            row
            for name in names
            for row in self._connection.execute(
                "SELECT n.id, n.entity, e.uid FROM names n JOIN entities e ON e.id = n.entity WHERE n.id = ? AND n.uses <= 0",
                (name,),
            )
        ]
        if gone:
            self._connection.executemany("DELETE FROM names WHERE id = ?", [(name,) for name, _, _ in gone])
            for entity in {entity for _, entity, _ in gone}:
                self._rebuild_words(entity)
            self._keys.clear()
            self._names.clear()
        self._touched.update(entity for _, entity, _ in gone)

    def _rebuild_words(self, entity: int) -> None:
        kept = [name for (name,) in self._connection.execute("SELECT name FROM names WHERE entity = ?", (entity,))]
        self._connection.execute("DELETE FROM name_words WHERE entity = ?", (entity,))
        self._connection.executemany(
            "INSERT OR IGNORE INTO name_words VALUES (?, ?)", [(word, entity) for name in kept for word in words(name)]
        )

    def _rename(self) -> None:
        touched = list(self._touched)
        self._touched.clear()
        for first in range(0, len(touched), 500):
            some = touched[first : first + 500]
            rows = self._connection.execute(
                f"SELECT canonical FROM entities WHERE id IN ({marks(some)})", some
            ).fetchall()
            self._call({canonical for (canonical,) in rows})

    def _call(self, canonical: set[int]) -> None:
        voices: dict[int, list[Voice]] = {key: [] for key in canonical}
        keys = list(canonical)
        for key, *voice in self._connection.execute(
            "SELECT e.canonical, n.name, n.kind, n.votes FROM entities e JOIN names n ON n.entity = e.id "
            f"WHERE e.canonical IN ({marks(keys)})",
            keys,
        ):
            voices[key].append(Voice(*voice))
        self._connection.executemany(
            "UPDATE entities SET name = ?, kind = ?, votes = ? WHERE id = ?",
            [(*call(each), sum(voice.votes for voice in each), key) for key, each in voices.items() if each],
        )
        self._connection.executemany(
            "DELETE FROM entities WHERE canonical = ?", [(key,) for key, each in voices.items() if not each]
        )
