"""A verb phrase: its own word, its auxiliaries, and what they say of its time and voice."""

from __future__ import annotations

from loaders.extract.grammar import conjugation, function_words
from loaders.extract.grammar.agency import has_agent
from loaders.extract.line import Line
from loaders.extract.record import record


@record
class Verb:
    """A verb phrase: items ``first`` up to and without ``last``, its own word at ``at``, its particle in ``particle``.

    ``shape`` is finite, infinitive, ing or participle (one that stands for a passive clause: "run by Acme").
    """

    first: int
    at: int
    last: int
    lemma: str
    particle: str
    form: str
    shape: str
    passive: bool
    past: bool
    perfect: bool
    negated: bool
    words: tuple[str, ...]


def verb_phrase(line: Line, letters: str, first: int, last: int) -> Verb:
    """The verb phrase of the items ``first`` up to and without ``last``."""
    at = last - 1
    while at > first and letters[at] == "x":
        at -= 1
    low, leading = line[at].low, tuple([line[here].low for here in range(first, at) if letters[here] != "y"])
    lemma, form = _lemma(low)
    passive = _is_passive(line, at, form, leading)
    shape = _shape(low, form, leading, passive)
    return Verb(
        first,
        at,
        last,
        lemma,
        particle="",
        form=form,
        shape=shape,
        passive=passive,
        past=_is_past(line, first, lemma, form, shape, leading),
        perfect=not function_words.HAVING.isdisjoint(leading),
        negated=not function_words.NEGATIONS.isdisjoint(leading),
        words=(*leading, *[item.low for item in line[at:last]]),
    )


_PAST = frozenset({"had", "was", "were", "used", "did", "didn't"})


def words_before(line: Line, verb: Verb) -> set[str]:
    """The words right before a verb phrase, two at most: "no longer" of "Acme no longer runs it"."""
    return {item.low for item in line[max(0, verb.first - 2) : verb.first] if not item.mentions}


def _lemma(low: str) -> tuple[str, str]:
    """The base form of a verb, and the form in which it stands."""
    if low in function_words.AUXILIARIES:
        return _auxiliary(low)
    return conjugation.FORMS.get(low) or conjugation.FORMS.get(low.rpartition("-")[2]) or _guessed(low)


def _is_past(line: Line, first: int, lemma: str, form: str, shape: str, leading: tuple[str, ...]) -> bool:
    if form == "past" or not _PAST.isdisjoint(leading):
        return True
    if "to" in leading or not function_words.AUXILIARIES.isdisjoint(leading):
        return False
    return form == "both" or (shape == "finite" and _is_past_as_base(line, first, lemma, form))


def _is_past_as_base(line: Line, first: int, lemma: str, form: str) -> bool:
    """Whether a base form is the past behind the name of one: "Acme quit", "Acme let the contract"."""
    alike = form == "base" and conjugation.IRREGULAR.get(lemma, ("", ""))[0] == lemma
    return alike and first > 0 and len(line[first - 1].mentions) == 1 and line[first - 1].family == "organisation"


_OF_AUXILIARY = {
    **dict.fromkeys(
        ["is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "isn't", "aren't", "wasn't", "weren't"],
        "be",
    ),
    **dict.fromkeys(["have", "has", "had", "having", "'ve", "haven't", "hasn't", "hadn't"], "have"),
    **dict.fromkeys(["do", "does", "did", "don't", "doesn't", "didn't"], "do"),
}


def _auxiliary(low: str) -> tuple[str, str]:
    lemma = _OF_AUXILIARY.get(low, "will")
    if low in {"was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"}:
        return lemma, "past"
    if low in {"being", "having"}:
        return lemma, "ing"
    return lemma, "base" if low in {"be", "have", "do"} else ("participle" if low == "been" else "third")


def _guessed(low: str) -> tuple[str, str]:
    return (low[:-3], "ing") if low.endswith("ing") else (low[:-2], "both")


def _is_passive(line: Line, at: int, form: str, leading: tuple[str, ...]) -> bool:
    if form not in {"both", "participle"} and line[at].low not in conjugation.UNCHANGED:
        return False
    nearest = next((word for word in reversed(leading) if word in function_words.AUXILIARIES or word == "to"), "")
    if nearest == "to" or nearest in function_words.MODALS:
        return False
    if nearest in function_words.BE:
        return True
    if leading and (nearest or "to" in leading):
        return False
    following = [item.low for item in line[at + 1 : at + 4]]
    if line[at].low in conjugation.UNCHANGED:
        return following[function_words.is_adverb("".join(following[:1])) :][:1] == ["by"] or has_agent(line, at)
    if following[:1] in (["and"], ["or"]) and following[2:] == ["by"]:  # "owned and run by"
        return True
    if form == "participle":
        return True
    by = following.index("by") if "by" in following else 9
    return (
        by < 2
        or (all(low[:1].isdigit() or low in _BETWEEN for low in following[:by]) and by < 9)
        or (following[:1] == ["on"] and has_agent(line, at))
    )


_BETWEEN = function_words.TIME | function_words.ADVERBS | {"since", "until", "in", "from"}
"""Words that may stand between a participle and its "by": "owned since 2015 by Acme"."""


_FINITE = function_words.AUXILIARIES - {"be", "been", "being", "having", "have"}
"""Auxiliaries that are finite by themselves."""


def _shape(low: str, form: str, leading: tuple[str, ...], passive: bool) -> str:
    if "to" in leading and function_words.AUXILIARIES.isdisjoint(leading[: leading.index("to")]):
        return "infinitive"
    if low in _FINITE or "have" in leading or not _FINITE.isdisjoint(leading):
        return "finite"
    if form == "ing" or "being" in leading or "having" in leading:
        return "ing"
    if passive:
        return "participle"
    return "finite"
