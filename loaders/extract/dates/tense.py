"""Whether the words around a date look back or ahead: "was sold in June", "will be sold in June"."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.extract.dates.kinds import Kind
from loaders.extract.dates.words import Words
from loaders.extract.knowledge.words import words

_REACH = 18
_LEAD = 3
"""Words that lead to a date at most: "at the end of"."""

_NAME = 6
"""Words that a name may have."""

_AHEAD = words(
    """will shall would 'll ’ll won't wouldn't should due expected expects anticipated planned plans intended
    intends scheduled likely goes go begins begin starts start opens open ends end expires expire closes close
    takes comes moves passes lapses becomes transfers returns replaces runs starting commencing
    hands assumes leaves joins retires steps loses gives quits shuts stops ceases finishes resumes launches reopens
    meets votes decides signs seals switches gets"""
)
_BACK = words(
    """was were had did has have been 've ’ve wasn't weren't didn't hadn't hasn't haven't became took began ran won
    gave went made came left lost said told found bought sold chose held met saw got fell follows rose kept led paid put
    sent spoke stood wrote drew grew knew broke built brought beat withdrew heard sued fought set cut let"""
)
_CLAUSE = words('that which who whom whose when while where because although though if but ; : “ ” " — ! ?')
_NO_PAST = words("indeed speed hundred exceed proceed succeed")
_BEING = words("is are am 's ’s 're ’re")
_HAPPENING = _BEING | {"being"}
_PERFECT = words("has have hasn't haven't having")
_SHORT_PERFECT = ("'ve", "’ve", "'s", "’s")
_PARTICIPLES = words(
    """been taken given gone done become come run seen known shown grown begun written chosen fallen risen broken driven
    spoken stolen withdrawn had overseen undergone"""
)
_ASIDE = (",", "(")
"""What a participle follows that tells by the way what was done before: "Acme, chosen in May, will"."""

_OVER = words("was were ran became took began went gave did had")
"""Verbs after which a length of time is over: "was its chair for six years, and has led another since"."""

_GIVING = words(
    """contract contracts deal agreement lease licence franchise concession term won awarded signed appointed given
    agreed extended let taken bought chosen picked selected hired renewed"""
)
_CUTTING = _CLAUSE | _GIVING
_MODALS = [[word] for word in ("will", "would", "to", "could", "should", "may", "might", "must")]
_NOUNS = words(
    "plans moves passes returns starts runs ends end start close opens hands leaves steps stops votes signs seals switches"
)
_OF_NOUNS = words("the a an its their his her our any no new these those such about of on for with into")
"""Words before one of them that make it a noun: "announced its plans on Monday"."""

_AFTERMATH = words("leaves comes brings means marks follows raises puts makes")
"""Verbs right behind the date of what they are said of, which has happened: "its collapse on Monday leaves 40 homes without"."""

_FUTURE_IN_PAST = words("was were had")


def direction(words: Words, first: int, end: int) -> int:
    """-1 where the verb nearest to the words from ``first`` up to ``end`` looks back, 1 where ahead, 0 where none says.

    It is looked for in the clause before the date, then in the clause behind, then in what stands before that.
    """
    if words.lows[end : end + 1] and words.lows[end] in _AFTERMATH:
        return -1
    before = range(first - 1, max(-1, first - 1 - _REACH), -1)
    behind = range(end, min(len(words.lows), end + _REACH))
    for places in (before, behind):
        if (sense := _clause(words, places)) is not None:
            return sense
    return next((sense for at in before if (sense := _sense(words, at))), 0)


def _clause(words: Words, places: range) -> int | None:
    """What the first verb says in the places of one clause; an infinitive alone looks ahead: "Acme to take over"."""
    ahead = None
    for at in _beyond_aside(words, places):
        low = words.lows[at]
        if low in _CLAUSE:
            break
        if (sense := _sense(words, at)) is not None:
            return sense
        if low == "to" and words.shape[at + 1 : at + 2] == Kind.WORD and words.lows[at - 1] != "only":
            if words.lows[at - 1] in _BEING:
                return 1  # "Ann Lee, who came in 2014, is to go at Christmas"
            ahead = 1
    return ahead


def _beyond_aside(words: Words, places: range) -> range:
    """The places before the aside that ends just before a date: "will take up the post, now held by Bo Ray, in May"."""
    commas = [at for at in places if words.lows[at] == ","][:2] if places.step < 0 else []
    closes = len(commas) == 2 and places.start - commas[0] < _LEAD
    return range(commas[1] - 1, max(-1, commas[1] - 1 - _REACH), -1) if closes else places


def _sense(words: Words, at: int) -> int | None:
    """What one word says: 0 where what was to come may have come by now, "was due"; None for one that says nothing."""
    low, kind = words.lows[at], words.shape[at]
    previous = words.lows[at - 1] if at else ""
    if kind not in (Kind.WORD, Kind.EDGE, Kind.ENDED):
        return None
    if low in _AHEAD:
        noun = kind == Kind.EDGE and words.shape[at + 1 : at + 2] == Kind.OF
        noun = noun or (low in _NOUNS and (previous in _OF_NOUNS or previous in _BACK or previous.endswith("ed")))
        return None if noun else 0 if previous in _FUTURE_IN_PAST else 1
    if _is_ahead(words, at, low, previous):
        return 1
    if low in ("has", "have"):
        return -1 if _is_auxiliary(words, at) else None
    if low in _BACK or (low.endswith("ed") and len(low) > 4 and low not in _NO_PAST):
        return 1 if previous == "be" else None if previous in _HAPPENING else -1
    if low.endswith("ing") and previous in ("is", "are"):
        return 1  # "is leaving in July"
    return -1 if low in _PARTICIPLES and previous in _ASIDE else None


def _is_ahead(words: Words, at: int, low: str, previous: str) -> bool:
    """Whether something is to be done, "was told to leave", or several things are to go, "the homes pass to Acme"."""
    following = words.lows[at + 1] if at + 1 < len(words.lows) else ""
    if low in _BIDDEN:
        return following == "to" and words.shape[at + 2 : at + 3] == Kind.WORD
    several = previous == "," or previous.endswith("s") or words.shape[at - 1 : at] == Kind.NAME
    return low in _PASSING and following in _ONWARDS and at > 0 and several and previous not in _OF_NOUNS


_BIDDEN = words("told ordered asked instructed directed required obliged agreed")
_PASSING = words("pass transfer move revert return go switch")
_ONWARDS = frozenset({"to", "back", "into", "in-house"})


def _is_auxiliary(words: Words, at: int) -> bool:
    """Whether "has" or "have" belongs to another verb: "has long run it", not "have until May"."""
    behind = words.lows[at + 1 : at + 4]
    return any(low in _PARTICIPLES or low in _BACK or low.endswith("ed") for low in behind)


def is_told_ahead(words: Words, first: int, end: int) -> bool:
    """Whether "would" stands before the words from ``first`` up to ``end``, or behind them: "from May it would run"."""
    before, behind = words.lows[max(0, first - _REACH) : first], words.lows[end : end + _REACH]
    return "would" in before or "would" in behind


def is_of_task(words: Words, first: int) -> bool:
    """Whether the words from ``first`` say of a task that was given when it is done: "won a contract to run it from May"."""
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        low = words.lows[at]
        if low in _CLAUSE:
            return False
        if low == "to" and words.shape[at + 1 : at + 2] == Kind.WORD:
            return words.lows[_before_names(words, at - 1)] in _GIVING
    return False


def is_of_gift(words: Words, first: int) -> bool:
    """Whether the words from ``first`` say from when somebody has what they were given: "has been appointed chair from May"."""
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if words.lows[at] in _CLAUSE:
            return False
        if words.lows[at] in _GIVEN:
            return True
        if _sense(words, at) is not None:
            return False
    return False


_GIVEN = words("appointed named elected chosen picked selected hired signed awarded agreed contracted engaged")


def _before_names(words: Words, at: int) -> int:
    """The last word up to a place that is no part of a name: "hired" of "hired Acme Ltd to"."""
    return next((here for here in range(at, max(0, at - _NAME), -1) if words.shape[here] != Kind.NAME), at)


def is_perfect(words: Words, begin: int, end: int) -> bool:
    """Whether something is said to have gone on up to now: "has run it for ten years", not "has won it for ten years"."""
    before = range(begin - 1, max(-1, begin - 1 - _REACH), -1)
    behind = range(end, min(len(words.lows), end + _REACH // 2))
    told = _reaches_perfect(words, before)
    return bool(_reaches_perfect(words, behind)) if told is None else told


def _reaches_perfect(words: Words, places: Iterable[int]) -> bool | None:
    """Whether the first verb in these places says so; None where there is none."""
    for at in places:
        low = words.lows[at]
        if (low in _PERFECT or low.endswith(_SHORT_PERFECT)) and _is_auxiliary(words, at):
            return words.lows[at - 1 : at] not in _MODALS
        if low in _CUTTING or [low] in _MODALS[:2] or (low == "to" and words.shape[at + 1 : at + 2] == Kind.WORD):
            return None
        if low in _OVER:
            return False
    return None
