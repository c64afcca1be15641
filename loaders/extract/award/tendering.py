"""How tenders come out: "the successful bidder was Acme", "Acme submitted the winning bid", "those whose bids succeeded"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.award import buyers
from loaders.extract.consortium.listing import listed
from loaders.extract.grammar import noun_standing
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.awards import SUCCEEDING
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.bearers import described
from loaders.extract.rule.parts import doer

_CHOSEN = words("winning successful chosen selected accepted preferred appointed nominated")
_WINNING = _CHOSEN | words("best lowest cheapest")
_BIDDERS = words("bidder bidders tenderer tenderers")
_NAMING = words("name appoint choose select announce declare confirm make become remain emerge be")


class Winner:
    """Nouns for who comes out first of a tender: "the winner", "preferred bidder", "successful tenderer", "chosen supplier"."""

    words = words(
        "preferred choice "
        "winner winners bidder bidders tenderer tenderers supplier suppliers provider providers contractor contractors operator "
        "partner candidate"
    )

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of the noun at an item of the phrase at a place."""
        view = page.view
        noun = view.line[item].low
        if not _is_of_winner(view, at, noun):
            return
        holders = described(view, at, item, at, FIRMS) or self._named(view, at) or self._counted(view, at)
        for_what = view.parties(view.clauses.with_noun(at, {"for"}), RUN) if holders else ()
        yield from pairs_of("winner", "RUNS", holders, for_what, item, "planned")
        givers = buyers.of_contract(view, at) or buyers.understood(page) if holders else ()
        said = noun_standing.of_noun(view.phrases, view.clauses, at, True) if givers else ""
        provisional = noun in _FIRST and page.cast.wrote(_PREFERRED)
        if said in {"asserted", "ended"} and (provisional or "preferred" in view.words(at)):
            said = "planned"  # also told in the past: "announced that Acme was its preferred bidder"
        if said:
            yield from pairs_of("winner", "COMMISSIONED", givers, holders, item, said)

    def _counted(self, view: View, at: int) -> Parties:
        """Who a later verb says they are: "the preferred bidders named by the council include Acme and Bolt"."""
        being = (here for here in view.said_of(at) if view.clauses.verb(here).lemma in {"be", "include"})
        thing = next((view.clauses.object(here) for here in being), None)
        return tuple(each for each in listed(view, thing)[0] if each.kind in FIRMS) if thing is not None else ()

    def _named(self, view: View, at: int) -> Parties:
        """Who was named so: "Acme has been named preferred bidder", "named Acme preferred bidder"."""
        verb = next((here for here in (at - 1, at - 2) if view.phrases.kind(here) == "v"), None)
        if verb is None or view.clauses.verb(verb).lemma not in _NAMING:
            return ()
        place = at - 1 if verb == at - 2 else view.clauses.subject(verb)
        return view.parties((place,), FIRMS)


def _is_of_winner(view: View, at: int, noun: str) -> bool:
    """Whether a noun is of one who came first: "winner", "the winning bidder", "preferred in two areas", "the choice for one"."""
    if noun in _FIRST:
        return view.head(at) == noun and view.phrases.low(at + 1) in _FIRST[noun] and view.phrases.kind(at + 1) == "p"
    return noun.startswith("winner") or bool(view.words(at) & (_WINNING if noun in _BIDDERS else _CHOSEN))


_PREFERRED = frozenset({"preferred"})
_FIRST = {"preferred": frozenset({"in", "for"}), "choice": frozenset({"for", "in"})}
"""Words that stand for one who came first where one of these prepositions says of what."""


class Bids:
    """Bids that succeed: "Acme submitted the winning bid", "Acme's tender was accepted", "those whose bids succeeded are Acme"."""

    words = words("bid bids tender tenders offer offers proposal proposals submission quotation")

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """Whose bid it is, where the sentence says that it won."""
        view = page.view
        if item != view.phrases.all[at].last - 1:
            return
        if _accepts(view, at - 1) and view.parties(doer(view, at - 1), FIRMS):
            return  # "Acme has accepted an offer from Bolt"
        holders = self._of_winning(view, at) if view.words(at) & _WINNING else self._of_accepted(view, at)
        givers = self._takers(view, at) or buyers.of_contract(view, at) or buyers.understood(page) if holders else ()
        yield from pairs_of("bid", "COMMISSIONED", givers, holders, item, "asserted")

    def _of_winning(self, view: View, at: int) -> Parties:
        """Who made the winning bid: the subject of the verb before it, or who stands behind "from" or "by"."""
        verb = at - 1 if view.phrases.kind(at - 1) == "v" else None
        if verb is not None and view.clauses.verb(verb).lemma in _MAKING:
            return view.parties(doer(view, verb), FIRMS)
        found = view.parties(view.clauses.with_noun(at, {"from", "by", "of"}), FIRMS)
        if found:
            return found
        said = next((here for here in view.phrases.verbs if here > at and view.clauses.subject(here) == at), None)
        return view.parties(view.clauses.after(said, {"from", "by"}), FIRMS) if said is not None else ()

    def _of_accepted(self, view: View, at: int) -> Parties:
        """Whose bid is said to have been accepted."""
        if _accepts(view, at - 1):
            return self._bidder(view, at)
        verb = at + 1
        while view.phrases.kind(verb) in ("x", "p", "n") and verb < at + 6 and view.phrases.kind(verb) != "v":
            verb += 1
        if view.phrases.kind(verb) != "v" or not _succeeds(view, verb):
            return ()
        return self._bidder(view, at) or (_whose(view, at, verb) if view.phrases.low(at - 1) == "whose" else ())

    def _bidder(self, view: View, at: int) -> Parties:
        """Whose bid it is: "Acme's bid", "the bid of Acme", "a bid from Acme"."""
        owner = next((each for each in view.phrases.items(at) if each.possessive), None)
        if owner is not None:
            return owner.of(FIRMS)
        return view.parties(view.clauses.with_noun(at, {"from", "by", "of"}, reach=3), FIRMS)

    def _takers(self, view: View, at: int) -> Parties:
        """Who accepts the bid: "the council accepted Acme's bid", "Acme's bid was accepted by the council"."""
        verb = next((here for here in (at - 1, *view.said_of(at)) if _accepts(view, here)), None)
        return view.parties(doer(view, verb), BUYERS) if verb is not None else ()


_MAKING = words("submit make put enter lodge present offer table have")
_ACCEPTED = words("accept choose select pick prefer approve award back favour")


def _accepts(view: View, at: int) -> bool:
    """Whether somebody takes a bid by the verb at a place."""
    if view.phrases.kind(at) != "v" or view.clauses.verb(at).lemma not in _ACCEPTED:
        return False
    return view.status(at, True) == "asserted"


def _succeeds(view: View, verb: int) -> bool:
    """Whether a verb said of a bid says that it won: "succeeded", "was accepted", "was successful"."""
    lemma = view.clauses.verb(verb).lemma
    if view.status(verb, True) != "asserted":
        return False
    if lemma == "be":
        return "successful" in view.words(verb + 1) if view.phrases.kind(verb + 1) == "n" else False
    return lemma in SUCCEEDING or (lemma in _ACCEPTED and view.clauses.is_passive(verb))


def _whose(view: View, at: int, verb: int) -> Parties:
    """Who those are whose bids won: "Acme, whose bid was accepted"; "those whose bids succeeded include Acme"."""
    before = at - 2 if view.phrases.kind(at - 2) != "k" else at - 3
    named = view.named(before, FIRMS) if before >= 0 else ()
    if named:
        return named
    lists = (
        here
        for here in view.phrases.verbs
        if here > verb and view.clauses.verb(here).lemma in {"be", "include", "comprise"}
    )
    listing = next(lists, None)
    return view.parties((view.clauses.object(listing),), FIRMS) if listing is not None else ()
