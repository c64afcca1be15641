"""Lists of names: which further phrases a comma, "and" or "along with" joins to a name."""

from __future__ import annotations

from loaders.extract.grammar.function_words import ARTICLES, ITS
from loaders.extract.grammar.parties import REGION, Named, Parties
from loaders.extract.grammar.phrases import Phrases

_BESIDE = ((("along", "with"), 2), (("together", "with"), 2), (("as", "well", "as"), 3), (("alongside",), 1))
_LONGEST_LIST, _SHORTEST_MIXED, _PAIR = 30, 3, 2
_ANY = frozenset(
    {"a", "an", "another", "two", "three", "four", "several", "some", "other", "others", "various", "local"}
)
_ASIDE = 4
"""Phrases and marks between two names, the first of which has an aside."""

_CLAUSAL = frozenset({"p"})
_CLAUSE = 14
"""Phrases of an aside with a clause."""

_CLOSING = frozenset({"z", "", "k", "l"})


class Joining:
    """The further members of the lists of one line; ``named`` tells whom the phrase at a place names."""

    def __init__(self, phrases: Phrases, named: Named) -> None:
        self._phrases, self._named = phrases, named

    def further(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The further members of a list: "Acme and the charity Bolt"."""
        link = self._beside(at) if kinds == REGION else self._told_beside(at)
        if link is not None:
            return self._named(link, kinds)
        link = self._behind_place(at, kinds)
        while self._phrases.kind(link) in ("k", "c") and link < at + 5 and self._phrases.low(link) != "–":
            link += 1
        repeated = self._phrases.kind(link) == "p" and self._phrases.low(link) == self._phrases.low(at - 1)
        if repeated:
            link += 1
        if self._phrases.kind(link - 1) not in ("k", "c", "p") or self._phrases.kind(link) != "n":
            return ()
        if kinds != REGION and (self._is_gapped(at, link) or self._is_described(at, link)):
            return ()
        if "c" not in self._phrases.kinds[at + 1 : link]:
            places = self._without_unnamed(self._listed(link))
            members = [found for here in places if (found := self._phrases.head(here).of(kinds))]
            alike = len(members) == len(places) or len(places) > _SHORTEST_MIXED
            return tuple(each for found in members for each in found) if alike else ()
        if self._phrases.kind(link + 1) == "v" and self._phrases.kind(at - 1) not in {"", "b"}:
            return ()
        return self._named(link, kinds) or self._called(link, kinds)

    def _called(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The name that commas set beside what "its" tells: "Acme and its partner, Bolt, won"."""
        named = self._is_its_own(at) and self._phrases.kinds[at + 1 : at + 3] == "kn"
        return self._named(at + 2, kinds) if named and self._phrases.kind(at + 3) in _CLOSING else ()

    def _is_its_own(self, at: int) -> bool:
        """Whether "its" and a noun alone are the phrase at a place: "its partner", "its bigger neighbour"."""
        its, *own = self._phrases.items(at)
        return its.low in ITS and bool(own) and not any(item.mentions for item in own)

    def _is_aside(self, at: int) -> bool:
        """Whether what an aside says of a member of a list stands before "and": ", a Danish fund, and" behind "Acme"."""
        told = self._phrases.kinds[at : at + 5] == "knkcn" and self._phrases.low(at + 1) in ARTICLES
        return told and not any(item.mentions for item in self._phrases.items(at + 1))

    def _ends(self, at: int) -> bool:
        """Whether a list is over at a place, and no clause of its last member begins: "and Bolt to Cope", "and Bolt won"."""
        led = self._phrases.kind(at) == "p" and not self._phrases.head(at + 1).mentions
        return led or self._phrases.kind(at) in {"", "z", "l", "y"}

    def before(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Whom a list names that opens its clause and ends in somebody told by others: "Acme, Bolt and two charities run"."""
        opens = at > _ASIDE and self._phrases.kind(at + 1) == "v" and self._phrases.kind(at - 6) in {"", "b", "l", "z"}
        if opens and self._is_aside(at - 4):
            return self._phrases.head(at - 5).of(kinds)  # "Acme, a Danish fund, and Bolt own"
        if at >= _ASIDE and self._phrases.kinds[at - 4 : at + 2] == "ncnknk" and self._is_its_own(at - 2):
            return self._phrases.head(at - 4).of(kinds)  # "Elm House and its neighbour, Oak House, are run"
        first = self._phrases.items(at)[0]
        its = (
            first.anaphor and first.possessive and len(self._phrases.items(at)) > 1
        )  # "Acme and its sister company Bolt"
        head = self._phrases.head(at)
        small = bool(head.of(("PublicBody",))) and head.text[0].islower()  # "Acme and the government"
        if self._phrases.kind(at - 1) != "c" or not (its or small or first.low in _ANY):
            return ()
        here = at - 2
        while self._phrases.kind(here) == "n" and self._phrases.kind(here - 1) in {"k", "p"}:
            here -= 2
        opens = self._phrases.kind(here) == "n" and self._phrases.kind(here - 1) in {"", "b", "l", "z"}
        if not opens:
            return ()
        places = [place for place in range(here, at - 1, 2) if self._phrases.kind(place - 1) != "p" or place == here]
        called = self._phrases.kinds[at + 1 : at + 4] == "knk" and self._is_its_own(at)
        places += [at + 2] if called else []  # "Acme and its partner, Bolt, run"
        return tuple(each for place in places for each in self._phrases.head(place).of(kinds))

    def _is_described(self, at: int, link: int) -> bool:
        """Whether an aside opens behind what ", and" leads to, of which something else is told: "and Bolt, the newest, which"."""
        opens = self._phrases.kind(link + 1) == "k" and self._phrases.low(link + 2) in {
            "the",
            "a",
            "an",
            "its",
            "which",
            "where",
            "who",
            "whose",
        }
        return opens and self._phrases.kinds[at + 1 : link] == "kc"

    def _is_gapped(self, at: int, link: int) -> bool:
        """Whether a clause without a verb begins at ``link``: "Bolt to Cope" of "Elmfield went to Acme and Bolt to Cope"."""
        again = self._phrases.kind(link + 1) == "p" and self._phrases.low(link + 1) == self._phrases.low(at - 1)
        if self._phrases.low(link + 1) == "to":
            return again
        return again and self._phrases.kind(link + 2) == "n" and bool(self._phrases.head(link + 2).mentions)

    def _behind_place(self, at: int, kinds: tuple[str, ...]) -> int:
        """Where a list goes on whose members each have a place: behind "in the west" of "Acme in the west and Bolt in the east"."""
        here = at + 1
        if self._is_of_country(at, kinds):
            return here + 2
        if (dated := self._behind_date(at)) is not None and self._phrases.head(dated + 1).of(kinds):
            return dated
        placed = self._phrases.kind(here) == "p" and self._phrases.low(here) in {"in", "for", "across"}
        last = here + 2
        if placed and self._is_list(last, kinds):
            return last
        if kinds == REGION or not placed or self._phrases.kind(last) != "c" or self._phrases.kind(last + 1) != "n":
            return here
        again = self._phrases.low(last + 2) == self._phrases.low(here)
        return last if again and self._phrases.head(last + 1).of(kinds) else here

    def _is_list(self, comma: int, kinds: tuple[str, ...]) -> bool:
        """Whether a comma leads on to several more: "Elm Prison for the ministry, Ash Prison and Oak Prison"."""
        leads = self._phrases.low(comma) == "," and self._phrases.kind(comma + 1) == "n"
        members = self._phrases.head(comma + 1).of(kinds) if leads else ()
        return len(members) > 1 and all(each.kind == "Service" for each in members)

    def _behind_date(self, at: int) -> int | None:
        """Where "and" goes on with a list whose members each have a date: behind "Acme from 2003 to 2011" of "Acme from
        2003 to 2011 and Bolt since".
        """
        link = at + 2 if self._phrases.kind(at + 1) == "p" else at + 1
        link += self._phrases.kind(link) == "y"
        goes_on = self._phrases.kind(link) == "c" and self._phrases.kind(link + 1) == "n"
        again = {self._phrases.kind(link + 2), self._phrases.kind(link + 3)}
        return link if goes_on and self._phrases.kind(link - 1) == "y" and "y" in again else None

    def _is_of_country(self, at: int, kinds: tuple[str, ...]) -> bool:
        """Whether "of" says where the first of two is at home: "Acme of France and Bolt"."""
        of = (
            self._phrases.low(at + 1) == "of"
            and self._phrases.kind(at + 3) == "c"
            and self._phrases.kind(at + 4) == "n"
        )
        place = of and self._phrases.head(at + 2).family == "region" and "Region" not in kinds
        return place and len(self._phrases.items(at + 4)) == 1 and bool(self._phrases.head(at + 4).of(kinds))

    def _listed(self, at: int) -> list[int]:
        """The places of the further members of a list that goes on at a place and ends in "and": "Acme, Bolt, Cope and Dale"."""
        found = [at]
        while len(found) < _LONGEST_LIST and any(item.mentions for item in self._phrases.items(found[-1])):
            here = found[-1]
            if self._is_aside(here + 1) and (self._ends(here + 6) or self._phrases.low(here + 6) == "of"):
                return [*found, here + 5]
            behind = here + 2 if self._phrases.kind(here + 1) == "k" else here + 1
            if self._phrases.kind(behind) == "c" and self._phrases.kind(behind + 1) == "n":
                return [*found, behind + 1] if self._phrases.kind(behind + 2) in _CLOSING else []
            if self._ends_in_pair(here, len(found) > 1):
                return found
            if self._phrases.kind(here + 1) != "k" or self._phrases.kind(here + 2) != "n":
                return []
            found.append(here + 2)
        return []

    def _without_unnamed(self, places: list[int]) -> list[int]:
        """The places of a list, but for its last where that is only told: "Acme, Bolt and three banks"."""
        if len(places) < _PAIR or self._phrases.head(places[-1]).mentions:
            return places
        return (
            places[:-1]
            if self._phrases.low(places[-1]) in _ANY or self._phrases.items(places[-1])[0].low in _ANY
            else places
        )

    def _ends_in_pair(self, at: int, is_long: bool) -> bool:
        """Whether a list ends in two names of one phrase: "the fund Cope and Dale", but not "the firms Cope and Dale"."""
        *before, head = self._phrases.items(at)
        several = any(item.low.endswith("s") for item in before if not item.mentions)
        return len(head.mentions) > 1 and self._phrases.kind(at + 1) in _CLOSING and (is_long or not several)

    def _told_beside(self, at: int) -> int | None:
        """As ``_beside``, and over an aside: "Bolt" of "Acme, a Danish fund, and Bolt"."""
        found = self._beside(at)
        if found is None and self._is_aside(at + 1) and self._ends(at + 6):
            return at + 5
        return found if found is not None else self._over_clause(at)

    def _over_clause(self, at: int) -> int | None:
        """Who stands behind "and" over an aside with a clause: "Bolt" of "Acme, a fund that was once part of Cope, and Bolt"."""
        opens = self._phrases.kinds[at + 1 : at + 3] == "kn" and self._phrases.low(at + 2) in ARTICLES
        if not opens or self._phrases.kind(at + 3) not in _CLAUSAL or self._phrases.head(at + 2).mentions:
            return None
        close = self._phrases.kinds.find("k", at + 3, at + _CLAUSE)
        joins = close > 0 and self._phrases.kinds[close : close + 3] == "kcn"
        ends = self._ends(close + 3) or (
            self._phrases.kind(close + 3) == "k" and self._phrases.low(close + 4) in ARTICLES
        )
        return close + 2 if joins and ends else None

    def _beside(self, at: int) -> int | None:
        """Whom "along with", "together with" or "as well as" puts beside the phrase at a place."""
        first = at + 2 if self._phrases.kind(at + 1) == "k" else at + 1
        if first > at + 1 and self._phrases.low(at - 1) == "of":
            return None  # "Acme is a subsidiary of Bolt, along with Cope"
        spoken = tuple(self._phrases.low(here) for here in range(first, first + 3))
        for words, length in _BESIDE:
            if spoken[:length] == words and self._phrases.kind(first + length) == "n":
                return first + length
        return None
