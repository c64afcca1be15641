"""What the parts of a verb leave unsaid: mostly the service spoken of last, of which the text goes on telling."""

from __future__ import annotations

from graph.model import Mention
from graph.vocabulary import RUN
from loaders.extract.grammar.parties import FIRMS, RUNNERS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.referring import SUBJECTS
from loaders.extract.reading import Page
from loaders.extract.rule.parts import doer, done


def left_behind(page: Page, at: int) -> Parties:
    """The service spoken of last, where one takes over from another without saying what: "took over from Acme"."""
    last = page.discourse.last_service
    # what stands before one that steps in is no object: "on the last day Acme stepped in"
    bare = page.view.clauses.verb(at).lemma in _STEPPING
    unsaid = (bare or page.view.clauses.object(at) is None) and _is_over(page.view, at)
    if unsaid and last and _is_of_aside(page, at, last):
        other = page.discourse.last(*RUN, but=frozenset({last.name}))
        return (other,) if other and other.name != last.name else ()
    return (last,) if unsaid and last else ()


def _is_of_aside(page: Page, at: int, service: Mention) -> bool:
    """Whether a service is named between the one who takes over and the verb, as what that one has already: "when Acme, which
    runs Bolt, took over".
    """
    subject = page.view.clauses.subject(at)
    if subject is None or subject > at:
        return False
    between = page.view.line[page.view.phrases.all[subject].last : page.view.phrases.all[at].first]
    return any(each.name == service.name for item in between for each in item.mentions)


def _is_over(view: View, at: int) -> bool:
    """Whether what is taken is left unsaid: "took over from Acme", "when Acme took over", "the latter took over"; not
    "it took over", which goes on about what was told."""
    if any(True for _ in view.clauses.after(at, {"from"})):
        return True
    then = view.phrases.low(at + 1) in {"that", "this"} and view.phrases.kind(at + 2) == "y"  # "stepped in that June"
    unsaid = then or view.phrases.kind(at + 1) in _NOTHING
    over = view.clauses.verb(at).lemma in {"take over", *_STEPPING} and unsaid
    subject = view.clauses.subject(at) if over else None
    named = subject is not None and view.phrases.low(subject) not in SUBJECTS
    return named and bool(view.parties((subject,), ("Company", "PublicBody", "CRC")))


def agent_before(page: Page, at: int) -> Parties:
    """Who does what the verb before tells, where that is passive: "Bolt will be run by Acme, taking over from Cope"."""
    clauses = page.view.clauses
    main = next((here for here in range(at - 1, max(-1, at - _FAR), -1) if page.view.phrases.kind(here) == "v"), None)
    if main is None or clauses.verb(at).shape != "ing" or not clauses.is_passive(main):
        return ()
    return page.view.parties(doer(page.view, main), RUNNERS)


_FAR = 9
_STEPPING = frozenset({"step in", "move in"})
_NOTHING = frozenset({"", "z", "k", "y", "x", "p", "l"})


def replaced_at(page: Page, at: int) -> Parties:
    """The service spoken of last, where a company is said to replace another without saying where: "Acme replaced Bolt"; not
    where a third was told to run it.
    """
    last = page.discourse.last_service
    replaced = page.view.parties(done(page.view, at), ("Company",)) or _is_it(page, at)
    said = any(True for _ in page.view.clauses.after(at, {"as"}))  # "as the firm that cleans the courts"
    return (last,) if replaced and last and not said and _is_of_this_line(page, page.discourse.runner) else ()


def _is_of_this_line(page: Page, runner: Mention | None) -> bool:
    """Whether who was told last to run something is named here too: else it is something else at which another is replaced."""
    return runner is None or any(each.name == runner.name for item in page.line for each in item.mentions)


def _is_it(page: Page, at: int) -> bool:
    """Whether "it" that is replaced was taken for the service told last to be run, whose operator is meant."""
    thing, run = page.view.clauses.object(at), page.discourse.run
    if thing is None or run is None or page.view.phrases.low(thing) != "it":
        return False
    return any(each.name == run.name for each in page.view.phrases.head(thing).of(RUN))


def spoken_last(page: Page, at: int) -> Parties:
    """The service spoken of last, where only what is run can be meant: "Acme runs it", "what Acme runs"."""
    view, thing = page.view, next(iter(done(page.view, at)), None)
    last = page.discourse.last_service
    pronoun = thing is not None and view.phrases.low(thing) == "it" and len(view.phrases.items(thing)) == 1
    pronoun = pronoun and view.phrases.low(at + 2) != "with"  # "supplies it with cars"
    return (last,) if last and (pronoun or (thing is None and _is_free(view, at))) else ()


def lost_last(page: Page, at: int) -> Parties:
    """The service spoken of last, which one who makes way for another had: "Acme is to make way for Bolt"."""
    last = page.discourse.last_service
    subject = page.view.clauses.subject(at)
    if left := page.view.parties((subject,), ("Service",)):  # "is leaving Elmfield to make way for Bolt"
        return left
    leaves = page.view.parties((subject,), FIRMS)
    return (last,) if leaves and last else ()


def worked_at(page: Page, at: int) -> Parties:
    """The service spoken of last, where one "began operations" without a word of what or where."""
    view, thing = page.view, page.view.clauses.object(at)
    bare = thing is not None and view.head(thing) in _WORKING and not any(True for _ in view.clauses.after(at, _WHERE))
    last = page.discourse.last_service
    return (last,) if bare and last else ()


_WORKING = frozenset({"operations", "operation"})
_WHERE = frozenset({"at", "in", "on", "of"})


def _is_free(view: View, at: int) -> bool:
    """Whether "what" opens the clause of a verb that has no object: "what Acme operates at present"."""
    subject = view.clauses.subject(at)
    return subject is not None and view.phrases.low(subject - 1) == "what"
