"""Whether a form that may be a verb is one, by the words beside it: "homes run by Acme", but not in "the Acme bid"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar import conjugation, function_words, lexicon
from loaders.extract.grammar.base_letters import base
from loaders.extract.grammar.guesses import guess
from loaders.extract.grammar.nouns import ROLE_OF_ORGANISATION
from loaders.extract.grammar.service_nouns import ACT, ACTIVITIES, CLASS, ESTABLISHMENT, VAGUE, singular
from loaders.extract.grammar.third_letters import third
from loaders.extract.knowledge.openers import DEMONYMS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line


def verb(line: Line, at: int, before: str, guesses: Sequence[str]) -> str:
    """The letter of what was guessed to be a verb: v, or n, a, x; ``before`` is the settled letter before it."""
    if line[at].low == "last" and guesses[at + 1] == "v" and before not in "do":
        return "x"  # "was last inspected"
    if "-" in line[at].low and before and before in "dagoq" and line[at + 1 : at + 2] and line[at + 1].low != "by":
        return "a"  # "its wholly-owned Bolt unit"
    if line[at].low == "own" and at and line[at - 1].low == "whose":
        return "a"
    if line[at].low == "own":
        return "v" if before and (before not in "dogn" or (before == "n" and guesses[at + 1] in "edq")) else "a"
    form = conjugation.form(line[at].low) or ("ing" if line[at].low.endswith("ing") else "both")
    if before == "x" and form == "base" and at > 1 and len(line[at - 2].mentions) > 1:
        return "v"  # "Acme and Bolt jointly run"
    return _BY_FORM[form](line, at, before, guesses[at + 1])


_NOUNY = lexicon.NOUNY | ACTIVITIES


def _past(line: Line, at: int, before: str, after: str) -> str:
    if before == "x" and at > 1 and (line[at - 2].low in function_words.DETERMINERS or line[at - 2].possessive):
        before = "d"  # "a wholly owned subsidiary"
    after = "n" if after == "v" and line[at + 1].low in _NOUNY else after
    nominal = after in "naq" or (after == "e" and before in "do") or (after == "v" and before in "do")
    if (
        line[at].low == "listed"
        and nominal
        and at
        and (line[at - 1].low in DEMONYMS or line[at - 1].family == "region")
    ):
        return "a"  # "to the London listed group Acme"
    if before and before in "daqgo" and nominal:
        return "a"
    if not at and after == "n":
        return "a"  # "Approved premises in Kent are managed by Acme"
    if before == "d" and after in "zk":
        return "n"
    if before == "p" and after in "nav" and line[at - 1].low in {"of", "for", "with", "in", "at", "to", "from"}:
        return "a"
    if before == "v" and after == "n":
        return "a"
    return "v"


def _is_counted(line: Line, at: int, before: str, after: str) -> bool:
    """Whether a form in "-ing" says what is counted: "six recycling centres"."""
    return before == "q" and (after in "na" or (after == "v" and line[at + 1].low in lexicon.NOUNS_TOO))


def _ing(line: Line, at: int, before: str, after: str) -> str:
    if line[at].low in ACTIVITIES and _is_activity(line, at, before, after):
        return "n"
    if letter := _of_shares(line, at):
        return letter
    if (before == "v" and after == "n" and _is_held(line, at)) or (before == "c" and _is_sort(line, at)):
        return "a"
    if _is_thing(line, at, before, after):
        return "n"
    if _is_counted(line, at, before, after) or (
        after == "n" and line[at].low in lexicon.TRADES and singular(line[at + 1].low) in _FIRMS
    ):
        return "a"
    if before and before in "dago":
        return "a" if after in "na" and line[at].low not in {"running"} else "n"
    if before in {"n", "e"} and _says_of_what_kind(line, at):
        return "a"
    return "n" if _is_done(line, at, before, after) else "v"


def _of_shares(line: Line, at: int) -> str:
    """The letter of a form in "-ing" that speaks of shares: "a 45% holding", "its ultimate controlling party"."""
    if line[at].low == "holding" and at and line[at - 1].low in _SHARED:
        return "n"
    behind = line[at + 1].low if at + 1 < len(line) else ""
    return "a" if line[at].low == "controlling" and singular(behind) in _CONTROLLING else ""


_SHARED = frozenset({"%", "cent", "percent", "pc", "majority", "minority"})
_CONTROLLING = frozenset({"party", "interest", "stake", "shareholder", "shareholding", "owner", "entity"})


def _is_done(line: Line, at: int, before: str, after: str) -> bool:
    """Whether a form in "-ing" is a noun for what is done: "the cost of cleaning of", "fire fighting of", "day-to-day running"."""
    of_what = line[at + 1].low if at + 1 < len(line) else ""
    if _is_run_from_day_to_day(line, at, before) or (before == "p" and of_what == "of"):
        return True
    return before in {"n", "e"} and after in "pzk" and of_what in {"of", "."}


_COUNTED = words(
    "centre center system station facility unit depot camp desk network scheme programme platform contract hub"
)
"""Nouns that stand with an article where they are the object of a verb."""

_BESIDE = 5
"""Words before a form in "-ing" among which the article of its noun phrase stands."""

_DAILY = words("day-to-day daily everyday overall operational smooth")


def _says_of_what_kind(line: Line, at: int) -> bool:
    """Whether a form in "-ing" stands between an article and a noun that would need its own as an object: "the offshore
    processing centre".
    """
    behind = line[at + 1 : at + 3]
    if behind and line[at - 1].low == "secure" and singular(behind[0].low) in _COUNTED:
        return True
    if not behind or behind[0].low not in _COUNTED or (len(behind) > 1 and _goes_on(behind[1])):
        return False
    for item in reversed(line[max(0, at - _BESIDE) : at]):
        if item.low in function_words.DETERMINERS or item.possessive or item.low == "'s":
            return True
        if not item.mentions and not item.text[0].isalpha():
            return False
        if item.low in function_words.PREPOSITIONS or item.low in function_words.COORDINATORS:
            return False
    return False


def _goes_on(item: Item) -> bool:
    """Whether a noun phrase goes on with an item: "centre staff"."""
    return bool(item.mentions) or guess(item) in "nag"


def _is_run_from_day_to_day(line: Line, at: int, before: str) -> bool:
    """Whether "running" is a noun: "Running of the service", "whose day-to-day running"."""
    if line[at].low != "running":
        return False
    opens = not before and at + 1 < len(line) and line[at + 1].low == "of"
    return opens or (at > 0 and line[at - 1].low in _DAILY)


_FIRMS = (
    ROLE_OF_ORGANISATION
    | {singular(noun) for noun in ROLE_OF_ORGANISATION}
    | {"staff", "worker", "workforce", "employee", "job", "team", "crew"}
)


def _is_thing(line: Line, at: int, before: str, after: str) -> bool:
    """Whether a form in "-ing" is a thing that one has or gives: "a court ruling means", "its 20% holding in Acme"."""
    if line[at].low in _HAD and before and before in "aqngo":
        return at + 1 < len(line) and line[at + 1].low in {"in", "of"}
    return line[at].low in _GIVEN and before != "h" and after in "pzkchvbrlw"


_GIVEN = frozenset({"rating", "ruling"})
_HAD = words("holding shareholding")
"""What somebody has of a company, behind how much it is: "its 20% holding in Acme"."""

_HELD = words("run operate manage own build close reopen maintain buy acquire lose")
"""Verbs behind which no verb in -ing follows."""


def _is_held(line: Line, at: int) -> bool:
    """Whether a word in -ing says of what kind the places behind it are that somebody has: "runs swimming pools"."""
    lemma = conjugation.lemma(line[at - 1].low)
    return lemma in _HELD and CLASS.get(singular(line[at + 1].low)) == ESTABLISHMENT


_SORTS = words(
    """swimming nursing recycling training parking sorting housing teaching shopping testing holding sporting composting
    processing screening"""
)
"""Words in -ing that say of what sort places and routes are."""


def _is_sort(line: Line, at: int) -> bool:
    """Whether a word in -ing behind "and" says of what sort the places behind it are: "leisure centres and swimming pools"."""
    return line[at].low in _SORTS and any(CLASS.get(singular(each.low)) for each in line[at + 1 : at + 2])


def _is_activity(line: Line, at: int, before: str, after: str) -> bool:
    """Whether a word such as "cleaning" is a noun: no auxiliary stands before it, nor behind it what would be its object."""
    if before == "h" or line[at - 1].low in {"start", "started", "stop", "stopped", "begin", "began", "keep", "kept"}:
        return False
    following = line[at + 1].low if at + 1 < len(line) else ""
    if line[at].low in _SORTS and CLASS.get(singular(following)) == ESTABLISHMENT:
        return before in {"n", "a", "e"}  # "household waste recycling centres"
    return after in "pzkcvghyxsrlbiw" or singular(following) in VAGUE or CLASS.get(singular(following)) == ACT


def _participle(line: Line, at: int, before: str, after: str) -> str:
    return _past(line, at, before, after)


_BY_FORM = {
    "base": base, "third": third, "past": lambda *_: "v", "both": _past, "participle": _participle, "ing": _ing,
}  # fmt: skip
