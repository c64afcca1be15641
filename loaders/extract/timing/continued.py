"""Dates that a sentence gives what the sentences before it told: "Quillon is to run the buses. The contract begins in May"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from graph.edtf import Days
from graph.identity import Id
from graph.model import Claim, pairs
from graph.vocabulary import PREDICATES
from loaders.extract.dates import Context, Expression
from loaders.extract.grammar.verb_phrases import Verb
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.continuing import CONTINUING, DEALS, JOINING, WHAT_WAS_TOLD, Continuing
from loaders.extract.knowledge.reports import SAYING
from loaders.extract.knowledge.words import words
from loaders.extract.reading import GOING_ON, Page
from loaders.extract.sentences import Sentence
from loaders.extract.timing.continuations import is_of, rows
from loaders.extract.timing.dating import Dating
from loaders.extract.timing.lasting import lasting
from loaders.extract.timing.spans import span
from loaders.extract.timing.timing import lengths, standing
from loaders.extract.timing.told_ahead import Ahead

_REACH, _FAR = 4, 12
"""Sentences over which a text goes on about what it told, and over which "the contract" leads back to it."""

_CONTINUED = frozenset().union(*(row.predicates for row in CONTINUING))
_ENDS = frozenset({"until", "before", "by"})

Made = tuple[Claim, Sequence[Expression], int]
"""A claim with its dates, and the item of its line that it was read at."""

_Known = dict[str, set[tuple[str, str, bool]]]
_NONE: frozenset[tuple[str, str, bool]] = frozenset()
_REPLACING = words("extend renew prolong cut")
"""Verbs that give a contract another end than it had: "it has been extended to 2023", "it will be cut short in May"."""

_TURNING = frozenset({"from", "in", "until"})
_OF_VISITS = frozenset({"INSPECTED"})
_OF_PERSONS = frozenset({"HELD_OFFICE"})


@dataclass(slots=True)
class _Told:
    """A claim that was told, its dates, and how many sentences ago."""

    claim: Claim
    dates: Sequence[Expression]
    age: int = 0


class Continued:
    """Follows what a document told last, and the dates that its next sentences give it."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._told: list[_Told] = []
        self._of_deal = False
        self._said: tuple[Expression, ...] = ()
        self._ahead = Ahead()
        self.dated: dict[Id, Claim] = {}
        """The claims that a later sentence dated, by the ids that they had before."""

    def hear(self, sentence: Sentence, page: Page, claims: Sequence[Made]) -> None:
        """Take in a sentence with the claims that it makes, their dates, and the items that they were read at."""
        for told in self._told:
            told.age += 1
        fresh = [_Told(claim, dates) for claim, dates, _ in claims if claim.predicate in _CONTINUED]
        self._told = [told for told in self._told if told.age <= _FAR] + fresh
        self._said = _said_today(page, self._context) or self._said
        for told in fresh if self._said else ():
            if told.claim.predicate == "PUBLISHED" and told.claim.status == "asserted" and not told.dates:
                self._add(told, self._said, False)
        for told in fresh:
            if not told.dates and told.claim.status == "asserted" and (day := self._ahead.of(told.claim)):
                self._add(told, [day], False)
        visits = self._date(sentence, page, claims) if page.dates else ()
        self._ahead.hear(page, visits, (claim for claim, _, _ in claims))
        self._of_deal = page.view.mentions_word(DEALS)

    def _date(self, sentence: Sentence, page: Page, claims: Sequence[Made]) -> list[Expression]:
        """Date what was told by a sentence that goes on about it; the days on which this tells that inspectors were there."""
        visits: list[Expression] = []
        view, known = page.view, _known(claims)
        places = {at for _, _, at in claims}
        verbs = [at for at in view.phrases.verbs if view.clauses.verb(at).at not in places]
        found = [(at, row) for at in verbs for row in rows(view, at, self._of_deal)]
        if not found:
            return visits
        dating = Dating(view, {view.clauses.verb(at).at for at, _ in found}, page.dates)
        for at, row in found:
            verb = view.clauses.verb(at)
            given = _nearest(dating.of(verb.at, ""), view.line[verb.at].start)
            own = [each for each in _leading(row, given) if row.lead == "from" or not verb.negated]
            visits += own if row.predicates == _OF_VISITS else ()
            for told in self._meant(view, at, row, known) if own else ():
                dates = _turned(told.claim, row, lasting(own, lengths(sentence)))
                if told.claim.status != "ended" or verb.lemma not in _REPLACING:
                    self._add(told, dates, verb.lemma in _REPLACING, _is_left(row, verb))
        return visits

    def _meant(self, view: View, at: int, row: Continuing, known: _Known) -> list[_Told]:
        """The claims that a row is said of: of those that fit it and the sentence tells none like, the last that were told."""
        verb = view.clauses.verb(at)
        open_ = [told for told in self._told if _is_open(told, known) and _goes_on(row, told, verb)]
        fit = [told for told in open_ if is_of(view, at, row, told.claim)]
        last = min((told.age for told in fit), default=0)
        return [told for told in fit if told.age == last]

    def _add(self, told: _Told, found: Iterable[Expression], replaces: bool, is_over: bool = False) -> None:
        """Give a claim the dates that it lacks, and those that say more closely when, or another end in place of its own; the
        verb may tell that what is claimed ``is_over``, where no day of the document does.
        """
        dates = list(told.dates)
        for each in found:
            if _ends_before(each, dates):
                continue
            if replaces and each.lead == "until":
                dates = [date for date in dates if date.lead != "until"]
            _enter(dates, each, PREDICATES[told.claim.predicate].is_event)
        if dates == list(told.dates) or any(each.lead == "between" for each in told.dates):
            return
        old, told.dates = told.claim, dates
        claim = self.dated.get(old.id, old)
        status = "ended" if is_over and self._context.published is None else standing(claim, dates, self._context)
        when = span(claim.predicate, status, dates, self._context)
        wording = dict(claim.wording) | {"span": "; ".join(each.words for each in dates)}
        self.dated[old.id] = replace(claim, span=when, status=status, wording=pairs(wording))


def _said_today(page: Page, context: Context) -> tuple[Expression, ...]:
    """The day of the document where a sentence says something "today": what is told from a report then came out on it."""
    found = (date for date in page.dates if date.days == context.published and date.words.lower().endswith("today"))
    today = next(found, None)
    says = today is not None and any(page.view.clauses.verb(at).lemma in SAYING for at in page.view.phrases.verbs)
    return (today,) if today is not None and says else ()


def _known(claims: Iterable[Made]) -> _Known:
    """Of whom and what a sentence itself tells by each predicate that may go on, and whether it dates that."""
    known: _Known = {}
    for claim, dates, _ in claims:
        if claim.predicate not in _OF_PERSONS:
            known.setdefault(claim.predicate, set()).add((claim.subject.name, claim.object.name, bool(dates)))
    return known


def _is_open(told: _Told, known: _Known) -> bool:
    """Whether a sentence may date a claim: it tells none like it, or the same again without a date, or this one alone."""
    parties = told.claim.subject.name, told.claim.object.name
    return known.get(told.claim.predicate, _NONE) <= {(*parties, False), (*parties, not told.age)}


def _enter(dates: list[Expression], found: Expression, is_event: bool) -> None:
    """Enter a date among those of a claim: as the start or end that it lacks, or in place of one that it is within."""
    is_end = found.lead in _ENDS
    at = next((at for at, each in enumerate(dates) if (each.lead in _ENDS) == is_end), None)
    if at is None:
        dates += [] if is_end and is_event else [found]
    elif _is_within(found.days, dates[at].days):
        dates[at] = replace(found, lead=dates[at].lead)


def _ends_before(end: Expression, dates: Iterable[Expression]) -> bool:
    """Whether an end lies before what began, and so is that of something else: "it lasted until May" of what began in June."""
    return end.lead in _ENDS and any(each.lead not in _ENDS and each.days[0] >= end.days[1] for each in dates)


def _is_within(days: Days, others: Days) -> bool:
    return others[0] <= days[0] and days[1] <= others[1] and days != others


def _goes_on(row: Continuing, told: _Told, verb: Verb) -> bool:
    """Whether the row may date the claim, and it is not too long ago; who has an office or a service may leave it in the same
    sentence, as who is to run something may begin in it.
    """
    reach = 1 if row.nouns is WHAT_WAS_TOLD else _FAR if row.nouns else _REACH
    left = told.claim.predicate in _OF_PERSONS and told.claim.status == "ended" and row.lead == "from"
    if left and not (verb.perfect and verb.past):
        return False  # who was chair takes up another post, but "had been appointed in 2007" to that one
    unseen = told.claim.predicate == "INSPECTED" and not told.dates
    begins = told.claim.status in GOING_ON and not told.dates and not row.nouns and row.lead == "from"
    ended = row.nouns is DEALS and row.lead == "until"  # "won the contract in 2011; it was cancelled in 2016"
    leaves = ended or (not row.nouns and (row.lead != "from" or row.verbs is JOINING))
    return (
        told.claim.predicate in row.predicates
        and (told.claim.predicate in _OF_PERSONS or told.age > 0 or begins or leaves or unseen)
        and told.age <= reach
    )


def _turned(claim: Claim, row: Continuing, dates: Sequence[Expression]) -> list[Expression]:
    """The dates; for whoever had before what is taken over, what begins then ends."""
    if not row.nouns or not (claim.rule == "displaced" or claim.status == "ended"):
        return list(dates)
    return [replace(each, lead="until") for each in dates if each.lead in _TURNING]


def _is_left(row: Continuing, verb: Verb) -> bool:
    """Whether a verb tells that somebody has left what they had: "stepped down in 2015"."""
    return row.lead == "until" and not row.nouns and (verb.past or verb.perfect)


def _nearest(dates: Sequence[Expression], verb: int) -> list[Expression]:
    """The dates; of several days only the nearest to the verb: "chair of Acme in 2007, left in 2009"."""
    said = [each for each in dates if each.lead == "in"]
    nearest = min(said, key=lambda each: abs(each.start - verb), default=None)
    return [each for each in dates if each.lead != "in" or each is nearest]


def _leading(row: Continuing, dates: Iterable[Expression]) -> list[Expression]:
    """The dates as the row takes them."""
    if row.lead is None:
        return [each for each in dates if each.lead != "in"]
    return [replace(each, lead=row.lead) if each.lead == "in" else each for each in dates]
