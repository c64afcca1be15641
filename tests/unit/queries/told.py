"""What sources say, written shortly: each saying is a document of one sentence with one claim."""

from __future__ import annotations

from datetime import date
from itertools import count

from graph import edtf
from graph.find import split_kind
from graph.model import Claim, Document, Entry, Mention, pairs
from graph.span import Span
from graph.vocabulary import PREDICATES
from queries.answers import HandAnswer, HoldingAnswer, OperatorAnswer

_numbers = count(1)


def says(subject: str, predicate: str, target: str, start: str = "", end: str = "", **said: str) -> Entry:
    """A source says that it held from the EDTF date ``start``, and that ``end`` is the day of the change.

    ``said`` may give the document's date (``on``) and text (``text``), the claim's ``status`` and ``said_by``, and
    qualifiers.
    """
    span = edtf.between(start, end).tightened()
    if PREDICATES[predicate].is_event:
        span = Span.event(*edtf.days(start)) if start else Span()
    return _entry(subject, predicate, target, span, said)


def sees(subject: str, predicate: str, target: str, day: str, **said: str) -> Entry:
    """A source of a day sees that it holds on that day, whenever it started or ends."""
    seen = date.fromisoformat(day)
    return _entry(subject, predicate, target, Span.seen(seen, seen), {"on": day, **said})


def _entry(subject: str, predicate: str, target: str, span: Span, said: dict[str, str]) -> Entry:
    about = {
        "on": "",
        "text": f"Paper {next(_numbers)}: {subject} {predicate} {target}.",
        "status": "asserted",
        "said_by": "",
    }
    qualifiers = pairs({key: value for key, value in said.items() if key not in about})
    given = {key: said.get(key, value) for key, value in about.items()}
    document = Document(given["text"], title=f"On {target}", published_on=given["on"])
    place = (document.id, 0, len(document.text))
    parties = named(subject), predicate, named(target)
    return Entry(document, (Claim(*place, *parties, span, given["status"], qualifiers, given["said_by"]),))


def named(text: str) -> Mention:
    """The mention of a name, which may carry its kind (``region:Northland``); else a CRC by its name, or a company."""
    kind, name = split_kind(text)
    return Mention(name, kind or ("CRC" if name.endswith("CRC") else "Company"), name)


def who(answers: list[OperatorAnswer]) -> list[tuple[str, str, str]]:
    """Each hand with its role and truth, in order."""
    return [(each["operator"]["name"], each["as"], each["truth"]) for each in answers]


def operators(answers: list[OperatorAnswer]) -> list[str]:
    """The names of the hands, in order."""
    return [each["operator"]["name"] for each in answers]


def owners(answer: OperatorAnswer) -> dict[str, str]:
    """Each owner of a hand with its truth."""
    return {each["owner"]["name"]: each["truth"] for each in answer["owners"]}


def steps(answers: list[HoldingAnswer]) -> list[tuple[int, str, str, str]]:
    """Each step of a chain: its depth, who holds what, and its truth."""
    return [(each["depth"], each["holder"]["name"], each["holds"]["name"], each["truth"]) for each in answers]


def holders(answers: list[HandAnswer]) -> set[str]:
    """The names of the hands that something left or came to."""
    return {each["holder"]["name"] for each in answers}
