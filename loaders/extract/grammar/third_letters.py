"""Whether a form in "-s" is a verb, by the words beside it: "the county hands it over", but not in "its hands"."""

from __future__ import annotations

from loaders.extract.grammar import conjugation, function_words, lexicon
from loaders.extract.grammar.base_letters import has_particle
from loaders.extract.grammar.nouns import ROLE_OF_ORGANISATION
from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, singular
from loaders.extract.knowledge import offices
from loaders.extract.knowledge.openers import NUMBERS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_DATED = words("starts begins ends expires lapses runs lasts finishes")
_TO_DATES = words("in on at from until to for by next this")
_ASIDE = 8
_JOINED = frozenset({"join", "joins", "joined", "joining"})


def _is_dated(line: Line, at: int, after: str) -> bool:
    """Whether a date follows that tells when what stands before begins or ends: "the five-year contract starts in May"."""
    leads = at + 1 < len(line) and line[at + 1].low in _TO_DATES and line[at].low in _DATED
    return leads and not line[at - 1].possessive and after in "py"


def _closes_aside(line: Line, at: int) -> bool:
    """Whether the comma before is the second of two: "the deal, worth £3m, starts in May"."""
    return line[at - 1].low == "," and any(item.low == "," for item in line[max(0, at - _ASIDE) : at - 1])


def _is_noun_here(line: Line, at: int) -> bool:
    """Whether the word before makes a noun of what may be a verb: "three jails", "joined forces"."""
    if line[at].low in _GIVEN and at + 1 < len(line) and line[at + 1].low == "to":
        return True  # "was awarded Acme contracts to run homes"
    return line[at - 1].low in NUMBERS or (line[at].low == "forces" and line[at - 1].low in _JOINED)


def _is_joined(line: Line, at: int) -> bool:
    """Whether a form behind "and" is a second verb: "owns and runs it", "runs it and hands over to Acme"."""
    if at > 1 and conjugation.form(line[at - 2].low) == "third":
        return True
    return line[at].low == "hands" and at + 1 < len(line) and line[at + 1].low in {"over", "back"}


def third(line: Line, at: int, before: str, after: str) -> str:
    """The letter of a form of the third person: v behind who does it, as in "Acme runs it", n in "its runs"."""
    if (before == "n" or _closes_aside(line, at)) and _is_dated(line, at, after):
        return "v"
    if (before and before in "daqgop") or _is_noun_here(line, at) or _is_place(line, at, before):
        return "n"
    if before and before in "ru":
        return "n" if line[at - 1].low == "whose" else "v"
    if before == "c" and _is_joined(line, at):
        return "v"
    if before == "x" and line[at - 1].low in {"longer", "now", "also", "still", "already", "currently"}:
        return "v"
    if before == "e" and at > 1 and line[at - 2].low in function_words.RELATIVES:
        return "v"
    if before == "e" and after == "n" and line[at].low in _DONE_TO_SEVERAL:
        return "v"
    return _third_or_noun(line, at, before, after)


def _is_place(line: Line, at: int, before: str) -> bool:
    """Whether what is done there stands before a plural that may be a verb: "the council's swimming pools"."""
    return before == "n" and line[at - 1].low.endswith("ing") and CLASS.get(singular(line[at].low)) == ESTABLISHMENT


_DONE_TO_SEVERAL = words("runs wins uses houses supplies feeds guards starts tags patrols answers")
"""Forms that are verbs between a name and a bare noun: "Acme tags offenders"."""

_LASTING = frozenset({"starts", "begins", "ends", "expires", "dates"})


def _leads_to_date(line: Line, at: int, after: str) -> bool:
    """Whether a date follows, as behind a verb: "Acme's contract for the baths starts in May"."""
    links = [item.low for item in line[at + 1 : at + 2]]
    return after == "y" or (after in "px" and not {"in", "on", "from", "at", "back"}.isdisjoint(links))


_GIVEN = frozenset({"contracts", "deals"})
_PHASES = frozenset({"starts", "stops", "begins", "keeps"})


def _third_or_noun(line: Line, at: int, before: str, after: str) -> str:
    following = line[at + 1].low if at + 1 < len(line) else ""
    if line[at].low in _LASTING and before in {"e", "n"} and _leads_to_date(line, at, after):
        return "v"
    if (line[at].low, following) == ("forms", "part") or (line[at].low in _PHASES and following.endswith("ing")):
        return "v"
    if before and before in "ex" and has_particle(line, at):
        return "v"
    if (line[at].low, following) in _LEADING_ON and (before == "e" or (before == "n" and _is_body(line, at - 1))):
        return "v"
    if before == "n" and after in "de" and _is_body(line, at - 1):
        return "v"  # "the council hands Elmfield to Acme"
    if before == "n" and line[at].low in _LEADING and _is_office(line, at - 1):
        return "v"
    if line[at].low in lexicon.NOUNS_TOO:
        person = at > 0 and line[at - 1].family == "person"
        return "v" if before in {"e", "k", "x"} and (after in "deoqxi" or (person and after == "p")) else "n"
    return "v" if after in "deopqxinyrvkwzb" or before in "ekxc" else "n"


_LEADING_ON = frozenset(
    tuple(pair.split())
    for pair in ["steps into", "steps in", "trades as", "parts with", "moves in", "steps down", "answers to"]
)
"""Forms that are verbs with the preposition behind them."""

_BODIES = ROLE_OF_ORGANISATION | words(
    "ministry county city government trust board council state borough district town"
)


def _is_body(line: Line, at: int) -> bool:
    """Whether a noun for an organisation stands alone with its article: "the county", "Council"."""
    alone = at == 0 or line[at - 1].low in function_words.DETERMINERS
    return alone and line[at].low in _BODIES


_LEADING = frozenset({"leads", "heads", "runs", "chairs", "manages", "directs"})


def _is_office(line: Line, at: int) -> bool:
    """Whether "as" leads to a title that ends at an item: "who as president leads the council"."""
    return line[at].low in offices.HEADS and any(item.low == "as" for item in line[max(0, at - 3) : at])
