"""Lists of names within a line: the mentions of one family that commas and "and" join are one item."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.anew import OF_ONE, is_done, is_of_one, tells_anew
from loaders.extract.grammar import conjugation
from loaders.extract.grammar.function_words import ARTICLES
from loaders.extract.grammar.lexicon import NO_NOUNS
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line

_LINKS = frozenset({",", "and", "&", "or", ";", "/"})
_JOINING = frozenset({"and", "&", ";", "/", "or"})
_STOPPING = words(
    """for of in on at by with from to into between among over under than is are was were be been will has have had
    which who that while when but as whose where comprising including involving combining uniting bringing linking made
    led owned run backed formed set excluding such like namely specifically notably especially particularly"""
)
_BEFORE_MEMBER = frozenset({"the", "a", "an", "both", "also", "charity", "charities"})
"""Words that may stand between a comma or "and" and the member of a list that it leads to."""

_FEWEST = 2
"""Members of a list."""


def coordinated(line: Line) -> Line:
    """The line with the mentions of one family that a list joins made one item: "Acme, Bolt and Cope"."""
    if len([item for item in line if item.mentions]) < _FEWEST:
        return line
    whole: list[Item] = []
    at = 0
    while at < len(line):
        last = _list_end(line, at)
        whole.append(_one(line[at:last]) if last > at + 1 else line[at])
        at = last
    return tuple(whole)


def _list_end(line: Line, first: int) -> int:
    """The end of the list that begins with the mention at ``first``, just behind it where there is none."""
    if not line[first].mentions or line[first].possessive or line[first].is_pending:
        return first + 1
    last, joined, end = first + 1, False, first + 1
    while last < len(line):
        step, joins = _next(line, last, line[first].family)
        if not step or _has_gap(line, first, last + step) or (last == first + 1 and _tells_anew(line, last, step)):
            break
        if line[last + step - 1].possessive and not (joined or joins):
            break
        if line[last].text == ";" and (
            line[last + step - 1].possessive or any(item.low in {",", "and"} for item in line[first:last])
        ):
            break  # "of Acme, Bolt and Cope; Dean of"; "to Acme; Bolt's unit is"
        if joined and not joins and line[first].family != "region":
            break  # "between Acme and Bolt, Cope, won"
        last += step
        joined = joined or joins
        end = last
        if line[last - 1].possessive:
            break
    return end if joined or line[first].family == "region" else first + 1


def _is_part(line: Line, at: int) -> bool:
    """Whether the mention before a place only begins a word: "Elmfield" of "Elmfield-based Acme"."""
    return at < len(line) and line[at].low.startswith("-") and len(line[at].low) > 1


def _next(line: Line, at: int, kind: str) -> tuple[int, bool]:
    """How many items further the next member of the list ends, 0 where none follows; and whether "and" leads to it."""
    step, joins = 0, False
    while at + step < len(line) and step < 6:
        item = line[at + step]
        if item.mentions:
            counted = (
                _has_share(line, at + step + 1) or _is_part(line, at + step + 1) or _has_officer(line, at + step + 1)
            )
            follows = step > 0 and item.family == kind and not item.anaphor and not counted
            follows = follows and not (_are_apart(line[at - 1], item) and _is_for_whom(line, at - 1))
            follows = follows and not (line[at].text == ";" and _is_apart(line, at + step + 1))
            return (step + 1, joins) if follows else (0, False)
        if (
            item.low not in _BEFORE_MEMBER
            and item.low not in _LINKS
            and not (step and kind == "organisation" and _describes(line, at + step))
        ):
            break
        if item.low in _BEFORE_MEMBER and step == 0:
            break
        joins = joins or item.low in _JOINING
        step += 1
    return 0, False


def _is_for_whom(line: Line, at: int) -> bool:
    """Whether "for" leads to the mention at a place."""
    before = at - 2 if at > 1 and line[at - 1].low in ARTICLES else at - 1
    return before >= 0 and line[before].low == "for"


def _are_apart(body: Item, service: Item) -> bool:
    """Whether a public body and a service stand side by side, which are no list: "Elm Prison for the ministry, Ash Prison"."""
    return [item.mentions[-1].kind for item in (body, service) if item.mentions] == ["PublicBody", "Service"]


def _is_apart(line: Line, at: int) -> bool:
    """Whether the mention before an item is told of alone: described behind a comma, as in a list of people with their
    titles, or by a verb, which begins a clause: "run by Acme; Bolt is not".
    """
    described = at + 1 < len(line) and line[at].text == "," and not line[at + 1].mentions and line[at + 1].low.isalpha()
    return described or (at < len(line) and line[at].low in _TELLING)


def _has_gap(line: Line, first: int, at: int) -> bool:
    """Whether a clause without a verb goes on from the list: "Bolt to Cope" of "Elmfield went to Acme and Bolt to Cope"."""
    before = first - 1 - (first > 1 and line[first - 1].low in _BEFORE_MEMBER)
    if before < 0 or at >= len(line) - 1 or line[before].low not in _LEADING or line[at].low != line[before].low:
        return False
    behind = at + 1 + (line[at + 1].low in _BEFORE_MEMBER)
    return behind < len(line) and (bool(line[behind].mentions) or line[behind].text[0].isupper())


_LEADING = frozenset({"to", "by"})


def _tells_anew(line: Line, link: int, step: int) -> bool:
    """Whether what a link leads to is told of alone, and is no second member of a list."""
    return _begins_clause(line, link, step) or _is_another(line, link - 1, link + step)


def _begins_clause(line: Line, link: int, step: int) -> bool:
    """Whether ", and" at a place leads to what is told of alone: "and Ashby is", "and Ashby, the newest"."""
    following = [item.low for item in line[link + step : link + step + 2]]
    if line[link].text != "," or step < _WITH_AND or line[link + 1].low == "or" or not following:
        return False
    if line[link + step - 1].possessive:
        return True  # "acquired Acme, and Bolt's homes were"
    return _tells(following[0]) or (following[0] == "," and not _DESCRIBING.isdisjoint(following[1:]))


def _is_another(line: Line, first: int, at: int) -> bool:
    """Whether one of another kind than the thing done before tells of itself: "leaves Elm House and the council has hired"."""
    unlike = line[first].mentions[0].kind != line[at - 1].mentions[0].kind
    alone = unlike and at < len(line) and line[at].low in OF_ONE and is_done(line, first)
    return alone or tells_anew(line, first, at)


def _tells(low: str) -> bool:
    """Whether a word is the verb of one alone: "and Ashby is", "and Bolt fits it"."""
    return low in _TELLING or is_of_one(low)


_DESCRIBING = words("which where whose the a its")
_WITH_AND = 3
"""Items of a step over a comma, "and" and a mention."""

_TELLING = OF_ONE | words("are were have had will would does did said")


def _has_share(line: Line, at: int) -> bool:
    """Whether a share stands at an item: "and Acme 40 per cent", "and Acme the remaining 40%"."""
    following = [item.low for item in line[at : at + 4] if item.low not in {"the", "remaining", "other", "rest"}]
    return len(following) > 1 and following[0][0].isdigit() and following[1] in {"%", "per", "percent", "pc"}


def _has_officer(line: Line, at: int) -> bool:
    """Whether an officer of the mention before an item follows by name: "Acme, and Bolt director Ann Lee"."""
    end = next((here for here in range(at, min(len(line), at + 4)) if line[here].mentions), at)
    titled = end > at and line[end - 1].low in HEADS and line[end].family == "person"
    return titled and all(item.text.isalpha() for item in line[at:end])


def _describes(line: Line, at: int) -> bool:
    """Whether a small word describes the mention that follows: "and the community charity ITEM"."""
    following = line[at + 1 : at + 4]
    first = next((index for index, item in enumerate(following) if item.mentions), None)
    return (
        first is not None
        and following[0].low not in ARTICLES  # a verb: "and join the Acme Trust"
        and line[at].low.isalpha()
        and line[at].low not in _STOPPING
        and conjugation.form(line[at].low) not in {"past", "both", "third", "participle"}
        and line[at].low not in NO_NOUNS  # "to leave the Acme Trust and join Bolt"
        and all(item.low in _BEFORE_MEMBER or item.text.islower() for item in following[:first])
    )


def _one(items: Line) -> Item:
    members = tuple(mention for item in items for mention in item.mentions)
    text = " ".join(item.text for item in items).replace(" ,", ",").replace(" ;", ";")
    return replace(
        items[0], text=text, low=text.lower(), end=items[-1].end, mentions=members, possessive=items[-1].possessive
    )
