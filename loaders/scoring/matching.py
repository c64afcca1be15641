"""The claims of a document beside its annotation: what was found, how it was dated, and what is wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph.model import Mention
from loaders.scoring.annotation import AnnotatedFact, Annotation, Key
from loaders.scoring.claimed import Claimed
from loaders.scoring.dating import date_right
from loaders.scoring.judging import Judge, Other
from loaders.scoring.names import words


@dataclass(frozen=True, slots=True)
class Found:
    """A demanded fact that was found: all places that say it, and all claims of it.

    ``dated`` is whether some claim dates it as some place does, None where no date was asked for or claimed;
    ``status_right`` whether all claims have a status that it is annotated with.
    """

    facts: tuple[AnnotatedFact, ...]
    claims: tuple[Claimed, ...]
    dated: bool | None
    status_right: bool


@dataclass(frozen=True, slots=True)
class Parties:
    """How many parties were named: demanded ones and others of the annotation, wrong ones, and how many were demanded."""

    gold: int = 0
    hit: int = 0
    extra: int = 0
    wrong: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """An annotation and what was claimed of its document. ``wrong`` has each mistake once."""

    annotation: Annotation
    claims: tuple[Claimed, ...]
    found: dict[Key, Found]
    wrong: tuple[Claimed, ...]
    parties: Parties


def match(annotation: Annotation, claims: Iterable[Claimed]) -> Match:
    """Lay the claims of a document beside its annotation. Time grows with the number of either, not with their product."""
    judge, claims = Judge(annotation), tuple(claims)
    found: defaultdict[Key, list[Claimed]] = defaultdict(list)
    wrong: dict[tuple[object, ...], Claimed] = {}
    for claimed in claims:
        verdict = judge.judge(claimed)
        if verdict is Other.WRONG:
            wrong.setdefault((words(claimed.subject.name), claimed.predicate, words(claimed.object.name)), claimed)
        elif verdict is not Other.NEUTRAL:
            found[verdict].append(claimed)
    facts = annotation.demanded
    return Match(
        annotation,
        claims,
        {key: _found(annotation, facts[key], found[key]) for key in facts if key in found},
        tuple(wrong.values()),
        _parties(annotation, judge, claims),
    )


def _found(annotation: Annotation, facts: tuple[AnnotatedFact, ...], claims: list[Claimed]) -> Found:
    spans = {claimed.span for claimed in claims}
    dates = {date_right(fact, span, annotation.published) for fact in facts for span in spans} - {None}
    statuses = {fact.status for fact in facts}
    return Found(
        facts,
        tuple(claims),
        any(dates) if dates else None,
        all(claimed.status in statuses for claimed in claims),
    )


def _parties(annotation: Annotation, judge: Judge, claims: Iterable[Claimed]) -> Parties:
    """Count the parties that claims name; one that is named so in several claims by its last mention."""
    named: dict[tuple[tuple[str, ...], str], Mention] = {}
    for claimed in claims:
        for mention in (claimed.subject, claimed.object):
            named[words(mention.name), mention.kind] = mention
    right: set[str] = set()
    wrong = 0
    for mention in named.values():
        same = {each for each in judge.named(mention) if annotation.parties[each].kind == mention.kind}
        right |= {each for each in same if not annotation.parties[each].vague}
        wrong += not same
    demanded = {party for subject, _, thing in annotation.demanded for party in (subject, thing)}
    return Parties(len(demanded), len(right & demanded), len(right - demanded), wrong)
