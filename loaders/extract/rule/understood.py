"""Of what "the operator" or "the shareholders" are where a text leaves it unsaid."""

from __future__ import annotations

from graph.model import Mention
from graph.vocabulary import RUN
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.service_nouns import ALONE, CLASS, singular
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page

SHARING = words("shareholder shareholders stockholder stockholders holder holders")
"""Those who hold shares: of the company that the text is about, where it leaves unsaid of which."""

_RANKS = words(
    """biggest largest main majority principal top leading major significant big large minority cornerstone equity anchor
    second-largest second-biggest third-largest third-biggest fourth-largest single-largest"""
)


def is_ranked(view: View, at: int) -> bool:
    """Whether somebody is told to be one of those who own a company: "its biggest investor", not "investors"."""
    return bool(view.words(at) & _RANKS)


def understood(page: Page, at: int, kinds: tuple[str, ...], predicate: str, is_shared: bool) -> Parties:
    """Of what the noun at a place is: the service spoken of last; where it ``is_shared``, the company of the text."""
    if is_shared:
        return held(page)
    if predicate == "RUNS" and (near := _told_before(page.view, at)) is not None:
        return near
    topic = page.discourse.topic if predicate == "OWNS" and at == 0 and _is_named_by(page.view) else None
    last = topic if topic and topic.kind == "Company" else page.discourse.last_service
    return (last,) if last and last.kind in kinds else ()


def namesakes(page: Page, parts: Parties) -> Parties:
    """The firm that "a subsidiary, Acme Care" is one of: the one by whose name it is called."""
    begun = (
        " ".join(words[:count]) for each in parts for words in [each.name.split()] for count in range(1, len(words))
    )
    found = (page.cast.mention(name) for name in begun)
    names = {each.name for each in parts}
    return next(((each,) for each in found if each and each.kind == "Company" and each.name not in names), ())


def _is_named_by(view: View) -> bool:
    """Whether a bare noun and a name open the line, which says of whom the text speaks: "Owner Acme had left"."""
    return len(view.phrases.items(0)) == _NOUN_AND_NAME and bool(view.phrases.head(0).mentions)


_NOUN_AND_NAME = 2


def held(page: Page) -> Parties:
    """The company of whose shares a document plainly tells: named more than twice as often as any other, or as any other that
    the line does not name, as it does the holder.
    """
    every, here = page.cast.of_kind("Company"), {each.name for item in page.line for each in item.mentions}
    for names in (every, [name for name in every if name not in here]):
        first, second = (*names[:2], "", "")[:2]
        if first and page.cast.times(first) > 2 * page.cast.times(second):
            return (Mention(first, "Company"),)
    return ()


def _told_before(view: View, at: int) -> Parties | None:
    """The service that a verb is done to before a place in its line: "When Elmfield sold its parks, the operator, Acme,".

    Nothing where it cannot be told which it is; None where no verb is done to any.
    """
    for verb in (here for here in reversed(view.phrases.verbs) if here < at):
        place = view.clauses.object(verb)
        if place is None or place > at:
            continue
        found = view.parties((place,), RUN)
        if found or CLASS.get(singular(view.head(place))) in ALONE:
            return found
    return None
