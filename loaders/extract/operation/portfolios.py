"""Services that are among those of a company: "Acme's homes include Elm House"; "Elm House is one of Acme's six homes"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.service_nouns import CLASS, singular
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.parts import doer

_NAMING = frozenset({"include", "comprise", "number"})
_BEING = frozenset({"be"})
_TELLING = _NAMING | _BEING
_HAVING = words("have boast count number list")
_WHOLES = words("portfolio stable estate network chain")
_RUNNING = words("run operate manage")
_WITHIN = frozenset({"of", "in", "within"})
"""What leads from several to whose they are: "one of nine schools in the Acme trust"."""


def read(page: Page) -> Iterator[Reading]:
    """Who runs the services that the verbs of a line name as some of theirs."""
    view = page.view
    yield from _had(page)
    yield from _apposed(page)
    for at in view.verbs_of(_TELLING):
        whole, part = _inverted(view, at) or _one_of(view, at) or (view.clauses.subject(at), view.clauses.object(at))
        things = view.named(part, RUN) if whole is not None and _is_several(view, whole) else ()
        owners = _whose(view, whole) if whole is not None and things else ()
        said = view.status(at, False) if owners else ""
        if said:
            yield from pairs_of("portfolio", "RUNS", owners, things, view.clauses.verb(at).at, said)


def _had(page: Page) -> Iterator[Reading]:
    """Who runs the services that it has among others: "Acme, which has six homes including Elm House,"."""
    view = page.view
    for at in view.verbs_of(_HAVING):
        several = view.clauses.object(at)
        if several is None or several < at or not _is_several(view, several):
            continue
        things = view.exemplified(several, RUN)
        owners = view.parties((view.clauses.subject(at),), ("Company",)) if things else ()
        said = view.status(at, False) if owners else ""
        if said:
            yield from pairs_of("has several", "RUNS", owners, things, view.clauses.verb(at).at, said)


def _apposed(page: Page) -> Iterator[Reading]:
    """Who runs what an aside says is one of theirs: "Elm House, one of Acme's six homes,"."""
    view = page.view
    for at in view.nouns if "one" in view.phrases.words else ():
        aside = at > 1 and view.phrases.low(at) == "one" and view.phrases.kind(at - 1) == "k"
        if not aside or view.phrases.low(at + 1) != "of" or view.phrases.kind(at + 2) != "n":
            continue
        things = view.named(at - 2, RUN) if _is_several(view, at + 2) else ()
        owners = _whose(view, at + 2) if things else ()
        yield from pairs_of("portfolio", "RUNS", owners, things, view.phrases.all[at].first, "asserted")


def _is_several(view: View, at: int) -> bool:
    """Whether the phrase at a place is of several services: "its homes", "its portfolio"."""
    head = view.head(at)
    return head in _WHOLES or head == "those" or (singular(head) in CLASS and head != singular(head))


def _inverted(view: View, at: int) -> tuple[int, int | None] | None:
    """The whole and the part where the whole comes first: "Among Acme's homes are Elm House and Oak House"."""
    opens = view.phrases.low(0) in {"among", "amongst"} and view.clauses.verb(at).lemma == "be"
    return (1, view.clauses.object(at)) if opens and view.phrases.kind(1) == "n" else None


def _one_of(view: View, at: int) -> tuple[int, int | None] | None:
    """The whole and the part of "Elm House is one of Acme's homes" and "is among Acme's homes"."""
    if view.phrases.low(at + 1) in {"among", "amongst"} and view.phrases.kind(at + 2) == "n":
        return at + 2, view.clauses.subject(at)
    part_of = view.phrases.low(at + 1) == "one" and view.phrases.low(at + 2) == "of"
    return (at + 3, view.clauses.subject(at)) if part_of and view.phrases.kind(at + 3) == "n" else None


def _whose(view: View, whole: int) -> Parties:
    """Whose they are: the company that the phrase names as their owner, or one beside it."""
    owner = next((item for item in view.phrases.items(whole) if item.possessive), None)
    return owner.of(("Company",)) if owner else view.parties(_owners(view, whole), ("Company",))


def _owners(view: View, whole: int) -> Iterator[int | None]:
    """Where those stand whose they are: before "whose", behind "of", "run by" or "that"."""
    if view.phrases.low(whole - 1) == "whose":
        yield view.clauses.antecedent(whole - 1)
    if view.phrases.low(whole + 1) in _WITHIN:
        yield whole + 2
    for verb in range(whole + 1, min(len(view.phrases), whole + 4)):
        if view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in _RUNNING:
            yield from doer(view, verb)
            return
