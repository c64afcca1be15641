"""A document with what was read at each of its sentences, by which rule and from which words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from graph.model import Claim, Entry, Figure, Mention
from graph.vocabulary import PREDICATES
from loaders.explanation import Mark, Stretch, date_words, marks, rule_words, stretches
from loaders.extract.jsonl import claim_plain, figure_plain
from queries.facts import document_ref
from queries.words import span_answer
from whoran.render.amount import amount
from whoran.render.names import NAME
from whoran.render.page import BLANK, Line, Page, Piece, line
from whoran.render.source import QUIET, reference

INDENT = 4
DIGITS = 12
"""Digits of a claim's id that are shown: judge takes an id's beginning."""


class Look(NamedTuple):
    """How marked words are set off: by what stands before and after them, and by a style."""

    before: str
    after: str
    style: str


Marking = Mapping[str, Look]
"""How the words of each role are set off."""

_PARTIES = ("subject", "object", "entity", "speaker")
_RULE = ("rule", "qualifier")

COLOURS: Marking = {
    **dict.fromkeys(_PARTIES, Look("", "", "bold cyan")),
    **dict.fromkeys(_RULE, Look("", "", "bold yellow")),
    "date": Look("", "", "bold green"),
}
BRACKETS: Marking = {
    **dict.fromkeys(_PARTIES, Look("[", "]", "")),
    **dict.fromkeys(_RULE, Look("{", "}", "")),
    "date": Look("<", ">", ""),
}


def explained(entry: Entry, name: str, marking: Marking) -> Page:
    """The document, called by this name: its text, and below each sentence what was read there."""
    document = entry.document
    found = list(stretches(entry))
    return Page(
        [
            line((name, "bold")),
            line(*reference(document_ref(document, document.id))),
            line(*_legend(marking), indent=2),
            BLANK,
            *(
                each
                for stretch, turned in zip(found, _turned(found), strict=True)
                for each in _stretch(stretch, turned, marking)
            ),
            *([] if entry.claims or entry.figures else [BLANK, line("Nothing was read from it.")]),
        ]
    )


def _legend(marking: Marking) -> list[Piece]:
    """What the marks mean."""
    told = (("subject", "who and what"), ("rule", "the words that made it"), ("date", "when"))
    return ["Marked: ", *(piece for role, words in told for piece in (_set_off(words, marking[role]), "; ")), _UNREAD]


_UNREAD = ("no mark and no claim: nothing was read there", QUIET)


def as_plain(entry: Entry, name: str) -> dict[str, Any]:
    """The same as plain values; offsets are those of the document's text."""
    about = document_ref(entry.document, entry.document.id)
    return {"document": name, **about, "passages": [_plain_stretch(each, entry) for each in stretches(entry)]}


def _plain_stretch(stretch: Stretch, entry: Entry) -> dict[str, Any]:
    def marked(said: Claim | Figure, plain: dict[str, Any]) -> dict[str, Any]:
        found = marks(said, stretch.text)
        del plain["passage"]
        return {
            "id": said.id.hex(),
            **plain,
            "when": _when(said),
            "marks": [{"role": mark.role, "start": mark.start, "end": mark.end} for mark in found],
        }

    return {
        **{name: getattr(stretch, name) for name in ("start", "end", "text", "page")},
        "claims": [marked(each, claim_plain(each, entry.document)) for each in stretch.claims],
        "figures": [marked(each, figure_plain(each, entry.document)) for each in stretch.figures],
    }


def _turned(found: Sequence[Stretch]) -> Iterator[list[Line]]:
    """Before the first stretch of each page its number, before others nothing."""
    pages = [stretch.page for stretch in found]
    for page, former in zip(pages, [None, *pages], strict=False):
        yield [BLANK, line((f"Page {page}", QUIET)), BLANK] if page and page != former else []


def _stretch(stretch: Stretch, turned: list[Line], marking: Marking) -> list[Line]:
    said: tuple[Claim | Figure, ...] = (*stretch.claims, *stretch.figures)
    if not said:
        return [*turned, line((" ".join(stretch.text.split()), QUIET))]
    found = [mark for each in said for mark in marks(each, stretch.text)]
    return [
        *turned,
        BLANK,
        line(*_sentence(stretch, _apart(found), marking)),
        *(each for claim in stretch.claims for each in _claim(claim)),
        *(each for figure in stretch.figures for each in _figure(figure)),
        BLANK,
    ]


def _apart(found: Sequence[Mark]) -> Iterator[Mark]:
    """The marks in order, without those that lie in or across another."""
    done = 0
    for mark in sorted(found, key=lambda each: (each.start, -each.end)):
        if mark.start >= done:
            yield mark
            done = mark.end


def _sentence(stretch: Stretch, found: Iterator[Mark], marking: Marking) -> Iterator[Piece]:
    done = 0
    for mark in found:
        start, end = mark.start - stretch.start, mark.end - stretch.start
        yield stretch.text[done:start]
        yield _set_off(stretch.text[start:end], marking[mark.role])
        done = end
    yield stretch.text[done:]


def _set_off(words: str, look: Look) -> Piece:
    return f"{look.before}{words}{look.after}", look.style


def _claim(claim: Claim) -> list[Line]:
    opening = [*_party(claim.subject), f" {claim.predicate} ", *_party(claim.object)]
    qualifiers = [f"{key} {value}" for key, value in claim.qualifiers]
    told = [claim.status, *qualifiers, *_source(claim), f"claim {claim.id.hex()[:DIGITS]}"]
    return _lines(opening, claim, told)


def _figure(figure: Figure) -> list[Line]:
    told = f": {figure.measure} {amount(figure.low, figure.high, figure.unit)}"
    return _lines([*_party(figure.entity), told], figure, _source(figure))


def _lines(opening: Sequence[Piece], said: Claim | Figure, told: Sequence[str]) -> list[Line]:
    when = f"{_when(said)}{_quoted(date_words(said))}"
    return [line(*opening, indent=INDENT), line(("; ".join((when, *told)), QUIET), indent=INDENT + 2)]


def _source(said: Claim | Figure) -> list[str]:
    """Who says so, and which rule read it from which words."""
    said_by = [f"said by {said.said_by}"] if said.said_by else []
    return [*said_by, f"rule {said.rule}{_quoted(rule_words(said))}"] if said.rule else said_by


def _party(mention: Mention) -> list[Piece]:
    words = f", “{mention.words}”" if mention.words not in ("", mention.name) else ""
    return [(mention.name, NAME), f" ({mention.kind}{words})"]


def _quoted(words: Sequence[str]) -> str:
    return f" ({', '.join(f'“{each}”' for each in words)})" if words else ""


def _when(said: Claim | Figure) -> str:
    is_event = isinstance(said, Claim) and PREDICATES[said.predicate].is_event
    return span_answer(said.span, is_event)["text"]
