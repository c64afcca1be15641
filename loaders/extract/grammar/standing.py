"""How a verb puts what it says: asserted, planned, ended, denied; or, as in "failed to run", not claimed at all."""

from __future__ import annotations

from loaders.extract.grammar import control, mood, negation
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.verb_phrases import Verb
from loaders.extract.knowledge.words import words

_BEGINNING = words("begin start commence resume return come become found form establish create") | {
    *("step in", "move in", "go on", "set up"),
}
_LASTING = words("continue remain stay keep retain") | {"go on", "carry on", "stay on", "keep on", "hold on to"}
"""Verbs by which what was so goes on: "will keep the contract" tells of one who has it."""

_RANKING = words("be become")
_HAPPENING, _NOT_SO = control.HAPPENING - control.PLANNING, control.NOT_SO - control.PLANNING
_NOT_DONE = control.NOT_SO | {"consider", "avoid", "rule", "oppose"}
"""Verbs before an "-ing" that tell nothing of its being done."""

_FEELING = words("pleased delighted proud thrilled honoured honored happy glad privileged excited")
_FINDING = words("find see discover learn note hear observe")
_STRUCK = _FEELING | words(
    """concerned dismayed surprised shocked disappointed saddened sad troubled alarmed encouraged impressed relieved
    astonished appalled disturbed sorry struck worried"""
)
"""How those felt who saw something: "were concerned to find"."""

_JUDGED = words(
    "wrong right mistaken foolish unwise reckless naive rash correct entitled unlawful illegal mad crazy wise proper"
)
_CHARGED = words("responsible accountable answerable charge")


def of_verb(phrases: Phrases, clauses: Clauses, at: int, is_event: bool) -> str:
    """The status of what the verb at a place says; empty where it is not said to be so or to come."""
    verb = clauses.verb(at)
    leading = mood.leading(phrases, clauses, at)
    if leading is not None:
        return of_verb(phrases, clauses, leading, is_event)
    had = mood.having(phrases, clauses, at)
    if had is not None:
        return of_verb(phrases, clauses, had, True)
    if mood.is_pointed_to(phrases, clauses, at):
        return "planned"
    if said := negation.of_negated(phrases, clauses, at, is_event):
        return said
    if mood.is_coming(verb):
        return _of_coming(verb, is_event)
    if is_event and (mood.is_under_way(verb) or _is_with_plan(phrases, clauses, at)):
        return "planned"
    if verb.shape in _BY_SHAPE:
        return _BY_SHAPE[verb.shape](phrases, clauses, at, is_event)
    goes_on = is_event or mood.goes_on(phrases, clauses, at) or mood.is_reported(phrases, clauses, at)
    return "asserted" if goes_on else "ended"


def _of_coming(verb: Verb, is_event: bool) -> str:
    if is_event and mood.came_to_nothing(verb):
        return ""
    return "asserted" if not is_event and ("still" in verb.words or _goes_on(verb)) else "planned"


def _goes_on(verb: Verb) -> bool:
    """Whether what the verb says will be so as it is: "will keep the jail", "would continue", "is to remain its chair"."""
    return verb.lemma in _LASTING and not verb.passive and not verb.negated


def _of_infinitive(phrases: Phrases, clauses: Clauses, at: int, is_event: bool) -> str:
    main = None if clauses.stands_apart(at) else clauses.governor(at)
    only = clauses.verb(at).words[0] == "only"  # "was back, only to find"
    if is_event and (only or _is_judged(phrases, clauses, at, main)):
        return "asserted"
    if main is None:
        return _of_ranked(phrases, clauses, at)
    governor = clauses.verb(main)
    if governor.lemma in control.ENDING:
        return _given_up(phrases, clauses, main)
    if governor.lemma == "use" and governor.past and not clauses.is_passive(main):
        return "ended"
    if _is_open(phrases, at) or (governor.negated and governor.lemma not in control.HAPPENING):
        return ""
    if governor.lemma in _LASTING and {"will", "would"} & set(governor.words) and not is_event:
        return "asserted"
    over = is_event and (clauses.verb(at).perfect or _is_of_some(phrases, main))
    told = governor.lemma in _RANKING and (over or _is_ranked(phrases, main, at))
    if governor.lemma in _HAPPENING or told:
        return of_verb(phrases, clauses, main, is_event or governor.lemma in _BEGINNING)
    return "" if governor.lemma in _NOT_SO and not (is_event and _is_agreed(phrases, at)) else "planned"


def _is_of_some(phrases: Phrases, main: int) -> bool:
    """Whether somebody is said to be one of some who did it: "is among the firms to win contracts"."""
    return phrases.low(main + 1) in {"among", "amongst"} or (phrases.low(main + 1), phrases.low(main + 2)) == (
        "one",
        "of",
    )


def _is_agreed(phrases: Phrases, at: int) -> bool:
    """Whether a deal leads to the infinitive, whatever the verb before tells: "will pay £4m in a deal to acquire Acme"."""
    return phrases.kinds[max(0, at - 2) : at] == "pn" and phrases.head(at - 1).low in _DEALS


_DEALS = frozenset({"deal", "agreement"})


def _of_ranked(phrases: Phrases, clauses: Clauses, at: int) -> str:
    """The status of an infinitive on which no verb depends: "the first firm to run it was Acme" tells what is over."""
    noun = clauses.ranked_before(at)
    copula = copula_behind_clause(phrases, clauses, noun) if noun is not None else None
    return "planned" if copula is None else of_verb(phrases, clauses, copula, False)


def copula_behind_clause(phrases: Phrases, clauses: Clauses, at: int) -> int | None:
    """The verb of being that is said of the noun at a place, over the clause that describes it."""
    verbs = (here for here in range(at + 2, min(len(phrases), at + 10)) if phrases.kind(here) == "v")
    return next((here for here in verbs if clauses.verb(here).lemma == "be" and clauses.subject(here) == at), None)


def _is_judged(phrases: Phrases, clauses: Clauses, at: int, main: int | None) -> bool:
    """Whether what was done is felt or judged: "delighted to have been awarded", "was wrong to award"."""
    before = phrases.all[at].first - 1
    low = phrases.line[before].low if before >= 0 else ""
    if clauses.verb(at).passive and low in _FEELING:
        return True
    if clauses.verb(at).lemma in _FINDING and low in _STRUCK:
        return True
    return low in _JUDGED and main is not None and clauses.verb(main).lemma == "be" and clauses.verb(main).past


def _is_open(phrases: Phrases, at: int) -> bool:
    """Whether the noun before the infinitive leaves it open: "in talks to buy", "an offer to take over"."""
    if phrases.kind(at - 1) != "n" or phrases.head(at - 1).low not in control.OPEN:
        return False
    verb = phrases.all[at - 2].verb if at > 1 else None
    return verb is None or verb.lemma not in control.USING or phrases.head(at - 1).low != "option"


def _is_ranked(phrases: Phrases, main: int, at: int) -> bool:
    """Whether the infinitive says what makes one of its kind: "was the first prison to be sold", "is the only one to fail"."""
    own = phrases.all[at].verb
    between = phrases.line[phrases.all[main].last : own.at if own else phrases.all[at].first]
    return any(item.low in control.RANKING and not item.mentions for item in between)


def _of_ing(phrases: Phrases, clauses: Clauses, at: int, is_event: bool) -> str:
    if not is_event and (mood.ENDING & set(clauses.verb(at).words) or "having" in clauses.verb(at).words[:1]):
        return "ended"
    before = at - 1
    while phrases.kind(before) == "x":
        before -= 1
    if phrases.kind(before) == "v" and (said := _behind_verb(phrases, clauses, before, is_event)) is not None:
        return said
    if phrases.kinds[max(0, before - 1) : before + 1] == "vc" and clauses.verb(before - 1).shape == "ing":
        return _of_ing(phrases, clauses, before - 1, is_event)
    seen = before - 1 if phrases.kind(before) == "n" and phrases.kind(before - 1) == "v" else None
    if seen is not None and clauses.verb(seen).lemma == "see":
        return of_verb(phrases, clauses, seen, is_event)
    if phrases.low(before) in {"without", "against", "from", "at"}:
        return ""
    if (carrier := _charging(phrases, before)) is not None:
        return of_verb(phrases, clauses, carrier, is_event)
    goes_with = phrases.kind(before) == "k" or phrases.low(before) == "by"
    planned = goes_with and _goes_with_plan(phrases, clauses, before)
    return "planned" if planned or (phrases.low(before) == "for" and not is_event) else "asserted"


def _charging(phrases: Phrases, link: int) -> int | None:
    """The verb before "responsible for" and the like, which says when it is so: "was responsible for running"."""
    charged = phrases.kind(link - 1) == "n" and phrases.head(link - 1).low in _CHARGED
    verb = link - 2
    while charged and phrases.kind(verb) in ("x", "y"):
        verb -= 1
    return verb if charged and phrases.kind(verb) == "v" else None


def _goes_with_plan(phrases: Phrases, clauses: Clauses, comma: int) -> bool:
    """Whether a verb behind a comma or "by" goes with a plan: "will take it over, replacing Acme", "by ending its deal"."""
    verbs = (here for here in range(comma - 1, max(-1, comma - 16), -1) if phrases.kind(here) == "v")
    main = next((here for here in verbs if clauses.verb(here).shape in {"finite", "infinitive"}), None)
    return main is not None and of_verb(phrases, clauses, main, True) == "planned"


def _is_with_plan(phrases: Phrases, clauses: Clauses, at: int) -> bool:
    """Whether what is done goes with a plan behind "with": "ten areas will replace them, with Elmfield given to Acme"."""
    here = at - 1
    while phrases.kind(here) == "n" and phrases.low(here - 1) in {"of", "in", "for", "at"}:
        here -= 2
    led = phrases.low(here - 1) == "with" and phrases.kind(here - 2) == "k"
    return led and clauses.is_passive(at) and _goes_with_plan(phrases, clauses, here - 2)


def _given_up(phrases: Phrases, clauses: Clauses, main: int) -> str:
    """What a verb of ending makes of what ends: "stopped running", "will cease to run", "never stopped running"."""
    return "ended" if of_verb(phrases, clauses, main, True) == "asserted" else "asserted"


def _behind_verb(phrases: Phrases, clauses: Clauses, main: int, is_event: bool) -> str | None:
    """What the verb before an "-ing" makes of it: "stopped running", "recommended hiring"; None where it says nothing of it."""
    lemma = clauses.verb(main).lemma
    if lemma in control.ENDING:
        return _given_up(phrases, clauses, main)
    if lemma in control.HAPPENING:
        return of_verb(phrases, clauses, main, is_event or (lemma in _BEGINNING and lemma not in _LASTING))
    if lemma == "deny":
        return "denied"
    if lemma in _NOT_DONE:
        return ""
    return "planned" if lemma in control.ADVISING else None


_BY_SHAPE = {"infinitive": _of_infinitive, "ing": _of_ing}
