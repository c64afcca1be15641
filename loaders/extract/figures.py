"""Numbers that a text gives of an organisation: staff, caseload, offices, profit, loss, revenue, contract value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Mention
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_OWNERS = ("CRC", "Service", "Company", "PublicBody", "Union")
_SCALES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
_NUMBER = re.compile(r"(?P<unit>[£$€]?)\s?(?P<digits>\d+(?:,\d\d\d)*(?:\.\d+)?)(?P<scale>bn|m|k)?")
_UNITS = {"£": "GBP", "$": "USD", "€": "EUR"}
_RANGE = frozenset({"to", "and", "-", "–"})
_FREE = words("at before after until since as than like")
_REACH = 5


@dataclass(frozen=True, slots=True)
class FigureRule:
    """Words behind a number that say what it counts; money is counted by words on either side."""

    measure: str
    nouns: frozenset[str]
    money: bool = False


FIGURE_RULES = (
    FigureRule("staff", words("staff employees workers people-employed officers jobs")),
    FigureRule(
        "caseload",
        words(
            "offenders prisoners inmates patients residents pupils cases clients caseload children passengers detainees"
        ),
    ),
    FigureRule("offices", words("offices branches sites")),
    FigureRule("loss", words("loss losses"), money=True),
    FigureRule("profit", words("profit profits surplus"), money=True),
    FigureRule("revenue", words("revenue revenues turnover sales"), money=True),
    FigureRule("contract value", words("contract contracts deal franchise"), money=True),
)


@dataclass(frozen=True, slots=True)
class Count:
    """A number or range in a line, at items ``at`` up to and without ``end``, with its unit and the source's words."""

    at: int
    end: int
    low: float
    high: float
    unit: str
    words: str


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a line measures of whom."""

    owner: Mention
    measure: str
    count: Count


def read(view: View) -> Iterator[Measurement]:
    """The figures that a line gives of the organisations in it."""
    for count in counts(view.line):
        rule = _rule(view.line, count)
        owner = _owner(view, count) if rule else None
        if rule and owner:
            yield Measurement(owner, rule.measure, count)


def counts(line: Line) -> Iterator[Count]:
    """The numbers in a line, "between 80 and 100" and "430 to 450" as one each."""
    at = 0
    while at < len(line):
        first = _number(line, at)
        if first is None:
            at += 1
            continue
        second = _number(line, first.end + 1) if first.end < len(line) and line[first.end].low in _RANGE else None
        if second and _is_range(line, first) and second.high > first.low:
            first = Count(
                at, second.end, first.low, second.high, second.unit or first.unit, _words(line, at, second.end)
            )
        yield first
        at = first.end


def _is_range(line: Line, first: Count) -> bool:
    joined = line[first.end].low
    return joined != "and" or (first.at > 0 and line[first.at - 1].low == "between")


def _number(line: Line, at: int) -> Count | None:
    match = _NUMBER.fullmatch(line[at].text) if at < len(line) and not line[at].mentions else None
    if match is None:
        return None
    scale, end = _SCALES.get(match["scale"] or "", 1.0), at + 1
    if end < len(line) and line[end].low in _SCALES:
        scale, end = _SCALES[line[end].low], end + 1
    value = float(match["digits"].replace(",", "")) * scale
    if end < len(line) and line[end].low in {"%", "per", "percent"}:
        return None
    return Count(at, end, value, value, _UNITS.get(match["unit"], ""), _words(line, at, end))


def _words(line: Line, start: int, end: int) -> str:
    return " ".join(item.text for item in line[start:end])


def _rule(line: Line, count: Count) -> FigureRule | None:
    """The rule for what a number counts: of money by the nearest word on either side, of things by the words behind it."""
    money = bool(count.unit)
    nearby = [item.low for item in line[count.end : count.end + _REACH]]
    if money:
        nearby += [item.low for item in reversed(line[max(0, count.at - _REACH) : count.at])]
    for word in nearby:
        if word in {",", ";"} and not money:
            return None
        for rule in FIGURE_RULES:
            if rule.money == money and word in rule.nouns:
                return rule
    return None


def _owner(view: View, count: Count) -> Mention | None:
    """Whose number it is: the last organisation named before it in its clause, that no preposition but "at" governs."""
    for at in range(count.at - 1, max(-1, count.at - 16), -1):
        item = view.line[at]
        if item.low in {";", "“", "”"}:
            return None
        owners = item.of(_OWNERS)
        if len(owners) == 1 and _is_free(view, at):
            return owners[0]
    return None


def _is_free(view: View, at: int) -> bool:
    """Whether no preposition governs the phrase of item ``at``; one that may begin a clause, and "at", do not."""
    place = view.phrases.place(at)
    return view.phrases.kind(place - 1) != "p" or view.phrases.low(place - 1) in _FREE
