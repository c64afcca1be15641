"""Offices told in the sentence behind a name, or before it: "Ann Lee was unmoved. The chief executive of Acme said so",
"The roads minister has signed. Ann Lee told MPs so".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from graph.model import Mention
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.office.governments import is_ministerial
from loaders.extract.office.moves import PERSON, Held
from loaders.extract.office.span import Span
from loaders.extract.office.titles import Title, titles
from loaders.extract.reading import Page, Reading

_OTHERS = words("a an another one some any no every each many new next other second further")
_SAYING = words("say add tell insist explain warn argue claim write reply recall")


def resumed(page: Page, span: Span) -> Iterator[Held]:
    """Who was presented without an office in the sentence before, where a title opens the line and does something."""
    person, view = page.discourse.newcomer, page.view
    if person is None or span.plural or any(item.family == "person" for item in view.line[: span.last + 1]):
        return
    opening = {item.low for item in view.phrases.items(span.begin)}
    if opening & _OTHERS or (span.begin and not _ends_quotation(view, span)):
        return
    if span.begin or _is_subject(view, span):
        yield Held((person,), "asserted", span.first)


def is_unheld(page: Page, title: Title, span: Span) -> bool:
    """Whether a minister's title opens or ends a sentence that does not name who that is, nor did one before."""
    definite = not span.plural and page.view.phrases.items(span.begin)[0].low.partition(" ")[0] == "the"
    told = (
        definite
        and is_ministerial(title)
        and (_closes(page.view, span) if span.begin else _is_subject(page.view, span))
    )
    return told and not page.discourse.is_held(title.words)


def _closes(view: View, span: Span) -> bool:
    """Whether a title ends a line with who said it: "It is to close, the roads minister has announced."."""
    verb = span.end + 1
    says = view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in _CLOSING
    while says and view.phrases.kind(verb + 1) in {"y", "x"}:
        verb += 1
    return says and view.phrases.kind(verb + 1) in {"z", ""}


_ANNOUNCING = words("announce confirm reveal decide declare promise admit state")
_CLOSING = _SAYING | _ANNOUNCING


def taken_up(page: Page, unheld: tuple[Mention, str] | None) -> Iterator[Reading]:
    """The office that the sentence before told without a name, of the person with whom this one begins."""
    person, opening = page.discourse.newcomer, page.view.named(0, PERSON)
    alone = page.view.phrases.kind(1) != "k"  # not "Ann Lee, a prisoner, said"
    if unheld and alone and person and opening and opening[0].name == person.name and not any(titles(page.view)):
        body, title = unheld
        yield Reading("holds office", "HELD_OFFICE", person, body, 0, "asserted", {"title": title}, is_dated=False)


def _ends_quotation(view: View, span: Span) -> bool:
    """Whether a title ends a line behind the words that its holder said: " \u201cNo,\u201d said the chief executive of Acme."."""
    said = view.phrases.kind(span.begin - 1) == "v" and view.clauses.verb(span.begin - 1).lemma in _SAYING
    return (
        said
        and view.phrases.items(span.begin)[0].low.startswith("the")
        and view.phrases.kind(span.end + 1) in {"z", ""}
    )


def _is_subject(view: View, span: Span) -> bool:
    """Whether the title that opens a line does something, or a clause with "who" tells more of its holder."""
    behind = span.end + 1 + (view.phrases.kind(span.end + 1) == "k")
    finite = (verb for verb in view.phrases.verbs if view.clauses.verb(verb).shape == "finite")
    return view.phrases.low(behind) == "who" or any(view.clauses.subject(verb) == 0 for verb in finite)


def newcomer(page: Page, in_office: Collection[str]) -> Mention | None:
    """The one person whom a line presents, by full name and as whoever acts or speaks, and whose office is not told."""
    people = {each.name for item in page.view.phrases.mentioned for each in item.of(PERSON)}
    if len(people) != 1 or people & set(in_office):
        return None
    found = (person for place in _acting(page.view) for person in page.view.named(place, PERSON))
    return next((each for each in found if " " in each.words and not page.discourse.body_of(each)), None)


def _acting(view: View) -> Iterator[int]:
    """Where whoever does something stands, behind "said" too."""
    for verb in view.phrases.verbs:
        subject = view.clauses.subject(verb)
        if subject is not None:
            yield subject
        if view.clauses.verb(verb).lemma in _SAYING and view.phrases.kind(verb + 1) == "n":
            yield verb + 1
