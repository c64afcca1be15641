"""What a sentence only supposes, asks or leaves unsaid: "had Acme run it", "if Acme ran it", "nobody said Acme ran it"."""

from __future__ import annotations

from loaders.extract.grammar.conjugation import forms
from loaders.extract.grammar.function_words import AUXILIARIES, DETERMINERS, NEGATIONS, OUGHT, is_adverb
from loaders.extract.grammar.lexicon import EXPECTING
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_SUPPOSING = frozenset({"if", "unless", "whether"})
_CONDITIONAL = frozenset({"had", "were", "should"})
"""Auxiliaries that suppose where they stand before their subject: "had Acme run it, it would have failed"."""

_ASKING = _CONDITIONAL | words("do does did is are was has have will would can could")
_LEADING = AUXILIARIES | NEGATIONS | EXPECTING | words("to going longer no used")
_MODALS = frozenset({"would", "could", "should", "might", "may", "must", "ought"})
_DENYING = words("never before nor neither nowhere")
"""Words behind which an auxiliary before its subject denies: "never before had it been awarded"."""

_BEGINNING = frozenset("“\"'‘(")
_CLAUSE_END = frozenset(";:“”")

_SAYING = {form for verb in words("say claim suggest believe think prove argue tell") for form, _ in forms(verb)}
_REPORTING = _SAYING | words("thought believed true certain likely evidence proof sign suggestion")
"""Words that leave open what follows where they are denied; what one does not know or reveal is so all the same."""

_UNTRUE = words("untrue false unlikely impossible denied denies deny denying")
_NEGATIONS = words(
    "no not never nobody none no-one neither without nor n't didn't doesn't don't hasn't haven't isn't wasn't"
)
_FACTUAL = words("who what when where why how which only")
"""Words behind "did not say" that begin what is so: "did not say when Acme took it over"."""

_REACH = 24
_SHARED = 10
"""Items before "and" among which the auxiliaries stand that the verb behind it shares."""


def is_supposed(line: Line, at: int) -> bool:
    """Whether what the verb or noun at item ``at`` says is not claimed by its sentence to be so or to be planned."""
    return _is_talk(line, at) or _is_counterfactual(line, at) or _is_conditional(line, at) or _is_unsaid(line, at)


def _is_talk(line: Line, at: int) -> bool:
    """Whether it is only spoken of: "was approached about taking on the jail", "in talks about running it"; or is what one
    is good at, but for what has a name: "experienced in running prisons".
    """
    if at < 1 or not line[at].low.endswith("ing"):
        return False
    named = at + 1 < len(line) and line[at + 1].mentions and line[at + 1].text[0].isupper()
    able = at > 1 and line[at - 1].low in _ABLE_IN and line[at - 2].low in _ABLE
    return line[at - 1].low == "about" or (able and not named)


_ABLE = words("experience experienced expertise expert experts record pedigree skilled adept interest interested")
_ABLE_IN = frozenset({"in", "of", "at"})


def _is_counterfactual(line: Line, at: int) -> bool:
    """ "Would have run", "would have owned and run", "could have been the owner", "would have cut pay and closed it"."""
    if at > 1 and line[at - 1].low in {"and", "or"}:
        return any(_is_modal_perfect(line, here) for here in range(at - 2, max(0, at - _SHARED), -1))
    leading = _auxiliaries(line, at)
    return "have" in leading and bool(_MODALS & set(leading[: leading.index("have")])) and not _is_regretted(leading)


def _is_regretted(leading: list[str]) -> bool:
    """Whether what was done is said to be wrong, not undone: "should never have run"."""
    return bool(OUGHT & set(leading)) and bool(NEGATIONS & set(leading))


def _is_modal_perfect(line: Line, at: int) -> bool:
    """Whether "would have" stands at an item, which a verb behind "and" shares."""
    return line[at].low == "have" and not line[at].mentions and bool(_MODALS & set(_auxiliaries(line, at)))


def _auxiliaries(line: Line, at: int) -> list[str]:
    """The auxiliaries, adverbs and articles directly before an item, in order."""
    start = at
    while start and not line[start - 1].mentions and _is_auxiliary(line[start - 1].low):
        start -= 1
    return [item.low for item in line[start:at]]


def _is_auxiliary(low: str) -> bool:
    return low in _LEADING or low in DETERMINERS or is_adverb(low)


def _is_conditional(line: Line, at: int) -> bool:
    """Whether an "if", or an inversion, opens the clause of ``at``: an aside between two commas does not close it."""
    commas = 0
    for before in range(at - 1, max(-1, at - _REACH), -1):
        low = line[before].low
        if line[before].mentions:
            continue
        if low in _CLAUSE_END or (not commas and _opens_aside(line, before)):
            return False
        if low in _SUPPOSING or _is_inverted(line, before):
            return commas % 2 == 0
        commas += low == ","
    return False


def _opens_aside(line: Line, at: int) -> bool:
    """Whether a relative clause begins that says something more of its noun: ", which runs"."""
    return line[at].low in {"which", "who"} and at > 0 and line[at - 1].low == ","


def _is_inverted(line: Line, at: int) -> bool:
    """Whether an auxiliary stands before its subject: at the beginning it asks or supposes, behind a comma it supposes."""
    follows = at + 1 < len(line) and (bool(line[at + 1].mentions) or line[at + 1].low in DETERMINERS)
    if follows and line[at + 1].possessive and not any(item.low == "been" for item in line[at + 2 : at + 7]):
        return False  # ", which runs Bolt, had its contract extended"
    first = at == 0 or line[at - 1].low in _BEGINNING or (at == 1 and line[0].low in {"and", "but", "so"})
    denied = at > 0 and line[at - 1].low in _DENYING and line[at].low in _ASKING
    asked = first and line[at].low in _ASKING
    return follows and (asked or denied or (line[at - 1].low == "," and line[at].low in _CONDITIONAL))


def _is_unsaid(line: Line, at: int) -> bool:
    """Whether the clause of ``at`` is what somebody did not say, or denied: "nobody said that", "it is not true that"."""
    for before in range(at - 1, max(0, at - _REACH), -1):
        item = line[before]
        if item.low in _CLAUSE_END or item.low == ",":
            return False
        if item.mentions or line[before + 1].low in _FACTUAL or before + 1 == at:
            continue
        if item.low in _UNTRUE and "that" in {each.low for each in line[before + 1 : before + 3]}:
            return True
        if item.low in _REPORTING and _is_negated(line, before):
            return True
    return False


def _is_negated(line: Line, at: int) -> bool:
    """Whether a negation stands with the word or its subject: "never said", "no one said", "no minister has said"."""
    leading = _auxiliaries(line, at)
    subject = at - len(leading)
    around = {*leading, *(item.low for item in line[max(0, subject - 2) : subject] if not item.mentions)}
    return bool(_NEGATIONS & around) and "only" not in around
