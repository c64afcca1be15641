"""Verbs by which people come to an office, hold it or leave it: "was named chair", "resigned as chair"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Pairs
from loaders.extract.dates import Lead
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.anaphors import ANY_BODY
from loaders.extract.knowledge.offices import BOARDS
from loaders.extract.knowledge.words import words
from loaders.extract.rule.parts import Part, behind, doer, done, said_of

PERSON = ("Person",)

GIVEN_UP: Pairs = (("asserted", "ended"), ("planned", "asserted"))
"""Who is to leave still holds the office; who has left does not."""


@dataclass(frozen=True, slots=True)
class Held:
    """Who holds an office, how that is put, at which item, and which bound a date of it is.

    ``body`` is the body that a verb says; ``is_told`` whether a clause of its own says who holds the office; ``in_context``
    whether the body, where it is unsaid, may be the one spoken of.
    """

    people: Parties
    status: str
    at: int
    lead: Lead | None = None
    body: Parties = ()
    is_told: bool = False
    in_context: bool = True


@dataclass(frozen=True, slots=True)
class Move:
    """Verbs that begin, hold or end an office of one of their parts; ``body`` is the part in which its body stands.

    ``is_naming`` says whether a title may follow without "as": "named her chair".
    """

    verbs: str
    begins: Part | None = None
    holds: Part | None = None
    ends: Part | None = None
    body: Part | None = None
    is_naming: bool = False


def _seat(view: View, at: int) -> Iterator[int]:
    """On whose board somebody sits."""
    for place in view.clauses.after(at, {"on", "for", "at", "with"}):
        of_board = view.head(place) in BOARDS and view.phrases.low(place + 1) in {"of", "at"}
        yield place + 2 if of_board else place


def _newcomer(view: View, at: int) -> Iterator[int | None]:
    """Who comes for another: behind "with", else who does it: "Acme replaced Ann Lee with Bo Ray", "Bo Ray succeeds"."""
    yield from behind("with")(view, at)
    yield from doer(view, at)


MOVES = (
    Move("be|remain|stay|stay on", holds=said_of, is_naming=True),
    Move("become", begins=said_of, is_naming=True),
    Move(
        "appoint|name|elect|make|promote|hire|recruit|install|confirm|choose|select|pick|designate|engage|reappoint"
        "|unveil|announce|swear|bring in|draft|poach|nominate|propose|tip|recommend|approve|endorse|ratify|vote in|crown"
        "|declare|anoint|tap|re-elect|re-appoint|enlist|assign|second|welcome|introduce",
        begins=done,
        body=doer,
        is_naming=True,
    ),
    Move(
        "start|begin|arrive|return|assume|land|get|accept|win|secure|take|take up|take on|step up|step in|come in",
        begins=said_of,
    ),
    Move("join|rejoin", begins=doer, body=done),
    Move("move|transfer|switch|rise|progress|climb|graduate", begins=said_of),
    Move("succeed|replace|follow|supplant", begins=_newcomer, ends=done),
    Move("take over|pick up", begins=doer, ends=behind("from")),
    Move("hand over", begins=behind("to"), ends=said_of),
    Move(
        "spend|complete|serve|act|continue|work|double|hold|occupy|combine|fill",
        holds=said_of,
        body=behind("for", "at", "with"),
    ),
    Move("sit", holds=said_of, body=_seat),
    Move("speak|write|testify|sign|appear|attend|argue|respond|reply|answer", holds=said_of),
    Move("retain|keep|employ|have", holds=done),
    Move(
        "resign|retire|depart|exit|step|go|bow|step down|stand down|step back|stand aside|step aside|give up",
        ends=said_of,
        body=behind("from"),
    ),
    Move("leave|quit", ends=said_of, body=done),
    Move("relinquish|vacate|surrender|cede|lose|end|finish|lay down", ends=said_of),
    Move("sack|dismiss|fire|oust|remove|axe|unseat|depose|drop|suspend", ends=done, body=doer),
)
_BY_VERB = {verb: move for move in reversed(MOVES) for verb in move.verbs.split("|")}
_WISHING = words("want wish hope seek like aim aspire stand run bid try apply expect ask call")
_BRINGING = words("hire recruit poach appoint choose promote") | {"bring in"}
_FOR_ANOTHER = _BRINGING | words("leave quit resign depart return") | {"give up", "step down", "stand down"}
"""Verbs for what somebody has done, or was brought to do, for another office: "left Acme to lead Bolt"."""
_NEAR = 9
_POSSIBLE = words("could might may can should must")
_WISHED = words("hoped hopes wanted wants wished sought aimed")
_PLANNING = words("nominate propose tip recommend")


_RETIRING = words("retirement redundancy leave")


def move_of(view: View, at: int) -> Move | None:
    """What the phrase at a place is as a verb of moving; who takes retirement goes."""
    if view.phrases.kind(at) == "n" and view.head(at) in _RETIRING and view.phrases.kind(at - 1) == "v":
        at -= 1
    if view.phrases.kind(at) == "v" and view.clauses.verb(at).lemma == "take":
        thing = view.clauses.object(at)
        return _BY_VERB["retire" if thing is not None and view.head(thing) in _RETIRING else "take"]
    return _BY_VERB.get(view.clauses.verb(at).lemma) if view.phrases.kind(at) == "v" else None


def moved(view: View, at: int) -> Iterator[Held]:
    """Who comes to the office that the verb at a place is about, holds it or leaves it."""
    move = move_of(view, at)
    if move is None:
        return
    if move.begins:
        yield from _told(view, at, move, _people(view, at, move.begins), "from")
    if move.holds:
        yield from _told(view, at, move, _people(view, at, move.holds), None)
    if move.ends:
        yield from _told(view, at, move, _people(view, at, move.ends), "until")


def _people(view: View, at: int, part: Part) -> Parties:
    return view.parties(part(view, at), PERSON) or over_title(view, at) or of_main(view, at) or _whom(view, at)


def _whom(view: View, at: int) -> Parties:
    """Whom a clause is about: "Ann Lee, whom Acme made its chair"."""
    subject = view.clauses.subject(at)
    if subject is None or view.phrases.low(subject - 1) != "whom":
        return ()
    return view.named(subject - 2 - (view.phrases.kind(subject - 2) == "k"), PERSON)


def of_main(view: View, at: int) -> Parties:
    """Who does what an infinitive is the purpose of: "Ann Lee left Acme to join Bolt", "Acme hired Ann Lee to run Bolt"."""
    main = _main(view, at)
    if main is None:
        return ()
    brought = view.clauses.verb(main).lemma in _BRINGING and not view.clauses.is_passive(main)
    return view.parties(((view.clauses.object if brought else view.clauses.subject)(main),), PERSON)


def purposed(view: View, at: int) -> str:
    """How an infinitive is put that tells what somebody left or was brought for; empty where it is none of these."""
    main = _main(view, at)
    said = view.status(main, True) if main is not None else ""
    return "asserted" if said == "ended" else said


def _main(view: View, at: int) -> int | None:
    """The verb of leaving or bringing that an infinitive is the purpose of."""
    if view.clauses.verb(at).shape != "infinitive":
        return None
    before = (here for here in range(at - 1, max(-1, at - _NEAR), -1) if view.phrases.kind(here) == "v")
    return next((here for here in before if view.clauses.verb(here).lemma in _FOR_ANOTHER), None)


def over_title(view: View, at: int) -> Parties:
    """The person before another title: "Ann Lee, head of Acme, who was director of Bolt"."""
    relative = at - 1
    while view.phrases.kind(relative) in {"x", "y"}:
        relative -= 1
    if view.phrases.low(relative) != "who":
        return ()
    behind = relative - 1 - (view.phrases.kind(relative - 1) == "k")
    head = view.clauses.head_of_chain(behind) if view.phrases.kind(behind) == "n" else None
    beside = head is not None and view.phrases.kind(head - 1) == "k"
    return view.named(head - 2, PERSON) if head is not None and beside else ()


def given(view: View, at: int, people: Parties) -> Iterator[Held]:
    """These people where the verb at a place gives them an office: "made Ann Lee chair"."""
    move = move_of(view, at)
    if move is not None and move.is_naming and move.begins:
        yield from _told(view, at, move, people, "from")


def _told(view: View, at: int, move: Move, people: Parties, lead: Lead | None) -> Iterator[Held]:
    said = purposed(view, at) or view.status(at, lead is not None) if people else ""
    if lead == "until":
        said = dict(GIVEN_UP).get(said, said)
    if _is_wished(view, at):
        return
    if said == "asserted" and view.clauses.verb(at).lemma in _PLANNING:
        said = "planned"
    if said and people:
        body = view.parties(move.body(view, at), ANY_BODY) if move.body else ()
        yield Held(people, said, view.clauses.verb(at).at, lead, body, True)


def _is_wished(view: View, at: int) -> bool:
    """Whether the verb only says what may be, or what somebody wants: "could become chair", "hopes to be chair"."""
    verb = view.clauses.verb(at)
    if _POSSIBLE & set(verb.words) or view.head(at - 1) in _WISHED:
        return True
    main = view.clauses.governor(at) if verb.shape == "infinitive" else None
    return main is not None and view.clauses.verb(main).lemma in _WISHING
