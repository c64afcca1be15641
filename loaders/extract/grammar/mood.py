"""The mood and time that a verb has by its form and auxiliaries, its own or shared ones: "may run", "is to run", "ran"."""

from __future__ import annotations

from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.verb_phrases import Verb, words_before
from loaders.extract.knowledge.words import words

ENDING = words("former formerly previous previously ex erstwhile outgoing then departing one-time onetime past once")
THEN = ENDING | {"time"}
COMING = words("new incoming next future prospective preferred successful winning would-be")
_PLANNED = words("will would shall 'll must won't wouldn't")
_POSSIBLE = words("may might could should can ought")
_COMING = _PLANNED | _POSSIBLE
_BE = words("is are was were 's 're be")
_NOW = words("is are 's 're am")


def is_coming(verb: Verb) -> bool:
    """Whether the verb says what is to be or may be: "will run", "is to run", "could run"."""
    return not _COMING.isdisjoint(verb.words) or _is_to(verb) or verb.words[:1] == ("be",)


def came_to_nothing(verb: Verb) -> bool:
    """Whether the verb says what was meant to be and was not: "was to have gone to Acme", "would have run"."""
    said = set(verb.words)
    return "have" in said and verb.form != "base" and bool({"was", "were"} & said) and "to" in said


def is_under_way(verb: Verb) -> bool:
    """Whether what happens is not done yet: "is taking over", but not "is going into administration"."""
    return (
        verb.form == "ing"
        and verb.lemma != "go"
        and verb.shape == "finite"
        and bool(_NOW & set(verb.words))
        and not verb.perfect
    )


def having(phrases: Phrases, clauses: Clauses, at: int) -> int | None:
    """The verb "have" by which something is done to one: "is to have its contract cancelled"."""
    verb = clauses.verb(at)
    done = verb.first == verb.at and verb.form in {"both", "participle"} and phrases.kind(at - 1) == "n"
    return at - 2 if done and phrases.kind(at - 2) == "v" and clauses.verb(at - 2).lemma == "have" else None


def leading(phrases: Phrases, clauses: Clauses, at: int) -> int | None:
    """The verb that says for this one how it is put: the one it is joined to, or that sees it done."""
    shared = sharing(phrases, clauses, at)
    return seeing(phrases, clauses, at) if shared is None else shared


def seeing(phrases: Phrases, clauses: Clauses, at: int) -> int | None:
    """The verb "see" or "have" by which one is said to do something: "the deal will see Acme run the buses"."""
    verb, subject = clauses.verb(at), clauses.subject(at)
    bare = verb.first == verb.at and verb.form == "base" and subject is not None and subject > 0
    if subject is None or not bare or phrases.kind(subject - 1) != "v":
        return None
    return (
        subject - 1 if clauses.verb(subject - 1).lemma in _SEEING and clauses.object(subject - 1) == subject else None
    )


_SEEING = frozenset({"see", "have", "watch", "let"})


def is_pointed_to(phrases: Phrases, clauses: Clauses, at: int) -> bool:
    """Whether a sentence points to who will do it: "it will be Acme that runs it"."""
    if phrases.low(at - 1) not in {"that", "who", "which"} or phrases.kind(at - 3) != "v":
        return False
    pointing = clauses.verb(at - 3)
    return pointing.lemma == "be" and phrases.low(at - 4) == "it" and bool(_PLANNED & set(pointing.words))


def is_possible(verb: Verb) -> bool:
    """Whether the verb says only what may or could be."""
    return bool(_POSSIBLE & set(verb.words)) and not verb.negated


def goes_on(phrases: Phrases, clauses: Clauses, at: int) -> bool:
    """Whether a state that the verb tells goes on: it is present, or the perfect of now."""
    verb = clauses.verb(at)
    said = set(verb.words)
    if (verb.perfect and "had" not in verb.words[:-1]) or _is_already(phrases, verb):
        return True
    if clauses.is_reduced(at) or verb.shape == "participle":
        return not (THEN & (said | words_before(phrases.line, verb)) or _is_of_then(phrases, at))
    return not (verb.past or ENDING & said)


def _is_already(phrases: Phrases, verb: Verb) -> bool:
    """Whether what a past verb tells was so before, and still is: "Acme, which already ran Bolt, bought"."""
    return verb.past and bool({"already"} & (set(verb.words) | words_before(phrases.line, verb)))


def _is_of_then(phrases: Phrases, at: int) -> bool:
    """Whether the words right behind say that it was so at another time: "owned at the time by Acme"."""
    return phrases.low(at + 1) == "at" and phrases.kind(at + 2) == "y" and phrases.low(at + 3) == "by"


def is_reported(phrases: Phrases, clauses: Clauses, at: int) -> bool:
    """Whether the past is that of what somebody said: "told MPs that the prison was run by Acme" says that it is."""
    verb, subject = clauses.verb(at), clauses.subject(at)
    that = None if subject is None else subject - 1
    if (
        that is None
        or verb.perfect
        or verb.shape != "finite"
        or phrases.low(that) != "that"
        or ENDING & set(verb.words)
    ):
        return False
    says = next((here for here in range(that - 1, max(-1, that - 5), -1) if phrases.kind(here) == "v"), None)
    reports = says is not None and clauses.verb(says).lemma in _TELLING and clauses.verb(says).past
    return reports and "y" not in phrases.kinds[that : clauses.end(at)]


_TELLING = words(
    "say tell add explain confirm note state insist stress acknowledge admit point_out maintain reply answer"
)


def sharing(phrases: Phrases, clauses: Clauses, at: int) -> int | None:
    """The verb before "and" whose auxiliaries this one shares: "will build and run", "never owned or ran"."""
    verb = clauses.verb(at)
    if verb.first != verb.at or phrases.kind(at - 1) != "c":
        return None
    if verb.form == "ing" and phrases.low(at - 1) == "and" and not _is_to_come(phrases, clauses, at - 2):
        return None  # "by not looking and letting it fail"
    if phrases.kind(at - 2) == "v" and clauses.verb(at - 2).form in {verb.form, "both", "participle"}:
        return at - 2
    if verb.form != "base":
        return None
    return next((here for here in range(at - 2, max(-1, at - 8), -1) if phrases.kind(here) == "v"), None)


def _is_to_come(phrases: Phrases, clauses: Clauses, at: int) -> bool:
    """Whether a modal puts the verb at a place: "will be cleaning"."""
    return phrases.kind(at) == "v" and bool(_PLANNED & set(clauses.verb(at).words)) and not clauses.verb(at).negated


def _is_to(verb: Verb) -> bool:
    """Whether a form of "be" stands before "to": "is to run"."""
    return "to" in verb.words and bool(_BE & set(verb.words[: verb.words.index("to")]))
