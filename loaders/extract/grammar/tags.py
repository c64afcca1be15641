"""What each word of a line is: one letter a word, so that phrases can be found by patterns over letters.

| letter | word | letter | word |
|---|---|---|---|
| d | determiner | p | preposition |
| a | adjective, participle before a noun | i | "to" before a verb |
| q | number | c | "and", "or" |
| n | noun, and what is not known | k | comma, dash |
| e | mention | r | relative pronoun |
| o | mention that owns what follows | b | word that begins a clause |
| g | "'s" behind a noun | v | verb |
| s | ending such as "-run" | h | auxiliary |
| u | pronoun | x | adverb |
| y | word of a date | z | any other mark |
| w | quotation mark | l | colon, semicolon |
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from loaders.extract.dates import Expression
from loaders.extract.dates.kinds import NUMBERS
from loaders.extract.grammar import conjugation, function_words, lexicon
from loaders.extract.grammar.nouns import CONTRACTS, ROLE_OF_ORGANISATION
from loaders.extract.grammar.service_nouns import ACT, ACTIVITIES, CLASS, VAGUE, singular
from loaders.extract.knowledge import institutions, offices
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line

_QUOTES = frozenset('“”"‘')
_OPENING, _CLOSING = frozenset("‘'"), frozenset("’'")


def _letters() -> dict[str, str]:
    """The letter of each word that is always the same, and of ambiguous ones the first guess."""
    found: dict[str, str] = {}
    for letter, group in (
        ("v", conjugation.FORMS),
        ("x", function_words.ADVERBS),
        ("p", function_words.PREPOSITIONS),
        ("b", function_words.SUBORDINATORS - {"since", "until", "before", "after", "as", "than"}),
        ("u", function_words.PRONOUNS),
        ("d", function_words.DETERMINERS),
        ("r", function_words.RELATIVES - {"that"}),
        ("a", function_words.ADJECTIVES),
        ("c", function_words.COORDINATORS),
        ("h", function_words.AUXILIARIES),
        ("y", function_words.TIME),
    ):
        found.update(dict.fromkeys(group, letter))
    found |= {",": "k", "–": "k", "—": "k", "-": "k", ":": "l", ";": "l", "'s": "g", "'": "g", "that": "r"}
    found |= dict.fromkeys(_QUOTES, "w")
    found |= {"to": "i", "may": "h", "shareholding": "n", "shareholdings": "n"}
    return found


_UNITS = frozenset(
    ["week", "month", "year", "quarter", "decade", "weekend", "spring", "summer", "autumn", "winter", "night"]
)
_HEADS = offices.HEADS | offices.FURTHER_HEADS | offices.COMPOUND.keys()
_TITULAR = offices.MODIFIERS | institutions.POLICY
_SHORT_RANKS = frozenset(["gov", "sen", "rep", "cllr", "supt", "pres"])
"""Titles that a mark shortens: "Gov." before a name."""
_WHICH = frozenset(["last", "next", "this", "previous", "following", "past", "coming"])
_LETTER = _letters()
_start = attrgetter("start")


def tagged(line: Line, dates: Sequence[Expression] = ()) -> str:
    """The letters of a line's items, each settled by the words beside it; the words of its dates are no others."""
    guesses = [_guess(item) for item in line]
    _mark_quotes(line, guesses)
    _mark_dates(line, dates, guesses)
    _mark_adverbs(line, guesses)
    _mark_contracted(line, guesses)
    _mark_shares(line, guesses)
    _mark_titles(line, guesses)
    guesses.append("z")
    letters: list[str] = []
    for at, guess in enumerate(guesses[:-1]):
        letters.append(guess if guess not in "vihrdu" or line[at].mentions else _settled(line, letters, guesses, at))
    return "".join(letters)


def _mark_quotes(line: Line, guesses: list[str]) -> None:
    """Mark single quotation marks, which are apostrophes too: "rated 'good' by"."""
    opening = False
    for at, item in enumerate(line):
        if item.text in _OPENING and (item.text == "‘" or _begins(line, at)):
            guesses[at], opening = "w", True
        elif opening and item.text in _CLOSING:
            guesses[at], opening = "w", False


def _begins(line: Line, at: int) -> bool:
    """Whether a space stands before the mark at a place, and none behind it."""
    spaced = not at or line[at - 1].end < line[at].start
    return spaced and at + 1 < len(line) and line[at].end == line[at + 1].start


def _mark_dates(line: Line, dates: Sequence[Expression], guesses: list[str]) -> None:
    """Mark the words of dates, those that cannot be resolved too."""
    for date in dates:
        leads = True
        for at in range(bisect_left(line, date.start, key=_start), bisect_left(line, date.end, key=_start)):
            leads = leads and (guesses[at] in "pib" or line[at].low == "back")  # "took back in May"
            if not line[at].mentions and not leads:
                guesses[at] = "y"
    for at in range(len(line) - 1):
        if line[at].low in {"early", "late", "mid"} and guesses[at + 1] == "y":
            guesses[at] = "y"
        elif line[at + 1].low in _UNITS and line[at].low in _WHICH:
            guesses[at] = guesses[at + 1] = "y"


def _mark_titles(line: Line, guesses: list[str]) -> None:
    """Mark as nouns the words of titles that may be verbs: "managing director", "Transport Secretary", "Judge Ann Lee"."""
    for at in range(len(line) - 1):
        if guesses[at] != "v" or line[at].mentions:
            continue
        low, following = line[at].low, line[at + 1]
        if low in offices.GERUNDS or (low in _TITULAR and (not at or guesses[at - 1] not in "ihu")):
            guesses[at] = "n" if following.low in _HEADS or _is_chief(line, at + 1) else "v"
        elif low in offices.JUDGES and line[at].text[0].isupper() and following.mentions:
            guesses[at] = "n"
    for at in range(1, len(line) - 1):
        if line[at].text == "." and line[at - 1].low in _SHORT_RANKS and line[at + 1].family == "person":
            guesses[at] = "a"


def _is_chief(line: Line, at: int) -> bool:
    """Whether a further word of a title stands between: "managing group director", "work and pensions secretary"."""
    return at + 1 < len(line) and line[at].low in offices.MODIFIERS and line[at + 1].low in _HEADS


_CONTRACTING = frozenset({"it", "he", "she", "that", "there", "who", "what", "here"})


def _mark_contracted(line: Line, guesses: list[str]) -> None:
    """Mark the "'s" that is a verb: "it's run by Acme"."""
    for at in range(1, len(line)):
        if guesses[at] == "g" and line[at].low == "'s" and line[at - 1].low in _CONTRACTING:
            guesses[at] = "h"


def _mark_adverbs(line: Line, guesses: list[str]) -> None:
    """Mark words that stand for an adverb: "in turn", "once" of "once owned by Acme", "all" of "all the shares"."""
    for at in range(len(line) - 1):
        low, after = line[at].low, guesses[at + 1]
        if (low, line[at + 1].low) in function_words.ADVERBIAL:
            guesses[at] = guesses[at + 1] = "x"
        elif line[at + 1].low == "time" and low in {"that", "the"} and at and line[at - 1].low == "at":
            guesses[at] = guesses[at + 1] = "y"
        elif after in _FREEING.get(low, "") and (after != "v" or _is_participle(line[at + 1].low)):
            guesses[at] = "x"


_FREEING = {
    **dict.fromkeys(["all", "both", "half"], "d"),
    **dict.fromkeys(["once", "since"], "v"),
    "in-house": "zkpcbrylx",
}
"""Words that stand for an adverb before words of these letters."""


def _is_participle(low: str) -> bool:
    return low == "run" or conjugation.FORMS.get(low, ("", ""))[1] in {"both", "participle"}


_HELD = frozenset({"owned", "held", "controlled", "-owned", "-held", "-controlled"})
_PARTS = frozenset({"%", "cent", "percent", "pc", "half", "quarters", "third", "thirds", "50:50", "equally"})


def _mark_shares(line: Line, guesses: list[str]) -> None:
    """Make "60 per cent" one phrase, and an adverb where it only says how much is owned: "is 60 per cent owned by Acme"."""
    for at in range(1, len(line)):
        if line[at].mentions or line[at].low not in _PARTS:
            continue
        first = at
        while first and _counts(line[first - 1], guesses[first - 1]):
            first -= 1
        guesses[first:at] = "q" * (at - first)
        before, behind = line[first - 1].low, line[at + 1].low if at + 1 < len(line) else ""
        if behind in _HELD or (before in _HELD and behind == "by"):
            guesses[first : at + 1] = "x" * (at + 1 - first)


def _counts(item: Item, guess: str) -> bool:
    return not item.mentions and (guess in "qy" or item.low in NUMBERS or item.low == "per")


def _guess(item: Item) -> str:
    if item.mentions:
        return "o" if item.possessive else ("u" if item.anaphor and item.low in function_words.PRONOUNS else "e")
    low = item.low
    letter = _LETTER.get(low) if item.text not in _SHOUTED else "n"
    if letter:
        return _of_capital(item, letter) if letter in "hy" else letter
    first = low[0]
    if first.isdigit() or first in "£$€":
        if "-" in low:
            return "a"
        return "y" if len(low) == 4 and low.isdigit() and low[:2] in {"19", "20"} else "q"
    if first == "-" and len(low) > 2:
        return "s"
    if not (first.isalpha()):
        return "q" if low == "%" else "z"
    if low.endswith("ly") and low not in function_words.NOT_ADVERBS and len(low) > 4:
        return "x"
    return "v" if low.endswith(("ed", "ing")) and len(low) > 5 else "n"


_SHOUTED = frozenset({"IT", "US"})
"""Words that are others in capitals: "the US market"."""


def _of_capital(item: Item, letter: str) -> str:
    if item.low in {"may", "march"}:
        return "y" if item.text[0].isupper() else ("h" if item.low == "may" else "v")
    return letter


def _settled(line: Line, letters: list[str], guesses: Sequence[str], at: int) -> str:
    """The letter of an ambiguous word, by the settled one before it and the guess behind it."""
    before = next((letter for letter in reversed(letters[-2:]) if letter != "w"), "")
    return _SETTLING[guesses[at]](line, at, before, guesses)


def _verb(line: Line, at: int, before: str, guesses: Sequence[str]) -> str:
    if line[at].low == "last" and guesses[at + 1] == "v" and before not in "do":
        return "x"  # "was last inspected"
    if "-" in line[at].low and before and before in "dagoq" and line[at + 1 : at + 2] and line[at + 1].low != "by":
        return "a"  # "its wholly-owned Bolt unit"
    if line[at].low == "own":
        return "v" if before and before not in "dogn" else "a"
    form = conjugation.FORMS.get(line[at].low, ("", ""))[1] or ("ing" if line[at].low.endswith("ing") else "both")
    if before == "x" and form == "base" and at > 1 and len(line[at - 2].mentions) > 1:
        return "v"  # "Acme and Bolt jointly run"
    return _BY_FORM[form](line, at, before, guesses[at + 1])


def _is_headline(line: Line) -> bool:
    """Whether a line that opens with a name tells of a contract in few words: "Acme win waste contract"."""
    return len(line) < _LONGEST_HEADLINE and any(item.low in CONTRACTS for item in line[2:])


_LONGEST_HEADLINE = 16
_BEFORE_BASE = (function_words.AUXILIARIES - function_words.BE) | {"to"}
_BEFORE_PARTICIPLE = function_words.AUXILIARIES | {"to"}


def _base(line: Line, at: int, before: str, after: str) -> str:
    low = line[at - 1].low if at else ""
    if before == "y" and _behind_modal(line, at):
        return "v"
    if before in "ih" and before and low not in function_words.BE and not _is_had(line, at):
        return "v"
    unchanged = line[at].low in conjugation.UNCHANGED
    if before == "h" and unchanged:
        return "v"
    if before == "x" and at > 1 and line[at - 2].low in (_BEFORE_PARTICIPLE if unchanged else _BEFORE_BASE):
        return "v"
    if before in ("u", "r") and low != "whose":
        return "v"
    if _has_plural_subject(line, at, before, after):
        return "v"
    if before == "c" and _is_joined(line, at, after):
        return "v"
    return (
        "v"
        if line[at].low in lexicon.NO_NOUNS and (before in "nvexyc" or low == "as")
        else _unchanged(line, at, before, after)
    )


def _is_joined(line: Line, at: int, after: str) -> bool:
    """Whether "and" joins a base form to another before its object: "to manage and run integrated services"."""
    if at < 2 or conjugation.FORMS.get(line[at - 2].low, ("", ""))[1] != "base":
        return False
    following = line[at + 1].low if at + 1 < len(line) else ""
    return after in "deoqnpa" or (after == "v" and _is_participle(following)) or following in {"both", "all"}


_HAVING = frozenset({"have", "has", "had", "having", "'ve"})
_PERFECT = conjugation.UNCHANGED | {"run", "come", "become", "overcome", "overrun"}


def _is_had(line: Line, at: int) -> bool:
    """Whether a base form is what one has: "has clear advice", but not "has run" nor "has yet to run"."""
    return line[at - 1].low in _HAVING and line[at].low not in _PERFECT


def _has_plural_subject(line: Line, at: int, before: str, after: str) -> bool:
    """Whether several stand before a base form that is then their verb: "Acme and Bolt end", "both firms run"."""
    low = line[at - 1].low if at and line[at].low != "service" else ""
    several = before == "e" and len(line[at - 1].mentions) > 1
    plural = several or (before == "n" and (low in _COLLECTIVE or (low.endswith("s") and not low.endswith("ss"))))
    free = after in "na" or (after == "z" and not several)
    if plural and after in "pi" and line[at].low in _GOING:
        return not (several and _is_definite(line, at - 1))
    return plural and (after in "deoqx" or (after in "naz" and not (free and line[at].low in lexicon.NOUNY)))


_GOING = words("go move pass return revert switch remain stay come fall belong")
"""Verbs behind which a preposition leads on: "Elm House and Oak House go to Acme"."""

_COLLECTIVE = frozenset({"staff", "people", "police", "children", "women", "men"})
"""Nouns for several that have no "s"."""


def _unchanged(line: Line, at: int, before: str, after: str) -> str:
    if before == "c" and after == "u":  # "and run it"
        return "v"
    if at == 1 and before == "e" and line[at].low in lexicon.WINNING and _is_headline(line):
        return "v"
    return "v" if line[at].low in conjugation.UNCHANGED and _is_past_as_base(line, at, before, after) else "n"


def _is_past_as_base(line: Line, at: int, before: str, after: str) -> bool:
    """Whether a form that is the past too is it: "homes run by Acme", "Acme cost £3m", but not "the Acme bid"."""
    if at + 1 < len(line) and (line[at + 1].low == "by" or _has_manner(line, at)):
        return before in "eknx" or line[at - 1].low in {"both", "all", "each"}
    if before == "n" and line[at].low in _PAST_AS_BASE and after in "de":
        return True
    return (
        before == "e"
        and (after in "dq" or (after in "enov" and line[at].low in _PAST_AS_BASE))
        and not _is_definite(line, at - 1)
    )


def _has_manner(line: Line, at: int) -> bool:
    """Whether an adverb and a preposition follow, as behind a participle: "run independently for 12 years"."""
    following = [item.low for item in line[at + 1 : at + 3]]
    return len(following) == 2 and function_words.is_adverb(following[0]) and following[1] in _AGENCY


_AGENCY = frozenset({"by", "for", "since", "under", "from"})
_PAST_AS_BASE = frozenset({"let", "put", "cut", "set", "quit", "shut", "split"})
"""Verbs whose past is their base even before a name: "the council put Acme in charge"."""


def _is_definite(line: Line, at: int) -> bool:
    """Whether a determiner stands before the item, so that it describes what follows: "the Acme bid"."""
    return at > 0 and line[at - 1].low in function_words.DETERMINERS


def _behind_modal(line: Line, at: int) -> bool:
    """Whether only the words of a date stand between the verb and its modal: "will next month take over"."""
    return any(item.low in function_words.MODALS for item in line[max(0, at - 4) : at - 1])


def _third(line: Line, at: int, before: str, after: str) -> str:
    if before and before in "daqgop":
        return "n"
    if before and before in "ru":
        return "v"
    if before == "c" and at > 1 and conjugation.FORMS.get(line[at - 2].low, ("", ""))[1] == "third":
        return "v"
    if before == "x" and line[at - 1].low in {"longer", "now", "also", "still", "already", "currently"}:
        return "v"
    if before == "e" and at > 1 and line[at - 2].low in function_words.RELATIVES:
        return "v"
    if before == "e" and after == "n" and line[at].low in {"runs", "houses", "supplies", "feeds", "guards"}:
        return "v"
    return _third_or_noun(line, at, before, after)


_PHASES = frozenset({"starts", "stops", "begins", "keeps"})


def _third_or_noun(line: Line, at: int, before: str, after: str) -> str:
    following = line[at + 1].low if at + 1 < len(line) else ""
    if (line[at].low, following) == ("forms", "part") or (line[at].low in _PHASES and following.endswith("ing")):
        return "v"
    if before and before in "ex" and _has_particle(line, at):
        return "v"
    if line[at].low in lexicon.NOUNS_TOO:
        person = at > 0 and line[at - 1].family == "person"
        return "v" if before in {"e", "k", "x"} and (after in "deoqxi" or (person and after == "p")) else "n"
    return "v" if after in "deopqxinyrvkwz" or before in "ekxc" else "n"


def _has_particle(line: Line, at: int) -> bool:
    """Whether the next word makes a verb of its own with this one: "looks after"."""
    following = line[at + 1].low if at + 1 < len(line) else ""
    return f"{conjugation.FORMS[line[at].low][0]} {following}" in lexicon.PHRASAL


def _past(line: Line, at: int, before: str, after: str) -> str:
    if before == "x" and at > 1 and (line[at - 2].low in function_words.DETERMINERS or line[at - 2].possessive):
        before = "d"  # "a wholly owned subsidiary"
    after = "n" if after == "v" and line[at + 1].low in lexicon.NOUNY else after
    nominal = after in "naq" or (after == "e" and before == "d") or (after == "v" and before in "do")
    if before and before in "daqgo" and nominal:
        return "a"
    if before == "d" and after in "zk":
        return "n"
    if before == "p" and after in "nav" and line[at - 1].low in {"of", "for", "with", "in", "at", "to", "from"}:
        return "a"
    if before == "v" and after == "n":
        return "a"
    return "v"


def _ing(line: Line, at: int, before: str, after: str) -> str:
    if line[at].low in ACTIVITIES and _is_activity(line, at, before, after):
        return "n"
    if line[at].low == "rating" and before != "h" and after in "pzkchvbrlw":
        return "n"
    if after == "n" and line[at].low in lexicon.TRADES and singular(line[at + 1].low) in _FIRMS:
        return "a"
    if before and before in "dago":
        return "a" if after in "na" and line[at].low not in {"running"} else "n"
    if before == "p" and at + 1 < len(line) and line[at + 1].low == "of":
        return "n"
    if before in {"n", "e"} and after in "pzk" and at + 1 < len(line) and line[at + 1].low in {"of", "."}:
        return "n"
    return "v"


_FIRMS = (
    ROLE_OF_ORGANISATION
    | {singular(noun) for noun in ROLE_OF_ORGANISATION}
    | {"staff", "worker", "workforce", "employee", "job", "team", "crew"}
)


def _is_activity(line: Line, at: int, before: str, after: str) -> bool:
    """Whether a word such as "cleaning" is a noun: no auxiliary stands before it, nor behind it what would be its object."""
    if before == "h" or line[at - 1].low in {"start", "started", "stop", "stopped", "begin", "began", "keep", "kept"}:
        return False
    following = line[at + 1].low if at + 1 < len(line) else ""
    return after in "pzkcvghyxsrlbiw" or singular(following) in VAGUE or CLASS.get(following) == ACT


def _participle(line: Line, at: int, before: str, after: str) -> str:
    return _past(line, at, before, after)


_BY_FORM = {
    "base": _base, "third": _third, "past": lambda *_: "v", "both": _past, "participle": _participle, "ing": _ing,
}  # fmt: skip


def _to(line: Line, at: int, _: str, guesses: Sequence[str]) -> str:
    """ "To" before the base form of a verb, with an adverb between at most, is no preposition."""
    for following in (at + 1, at + 2):
        if following >= len(line):
            return "p"
        low = line[following].low
        if guesses[following] == "x" and following == at + 1:
            continue
        if line[following].mentions:
            return "p"
        form = conjugation.FORMS.get(low, ("", ""))[1]
        base = form == "base" or low in {"be", "have", "do", "run", "put", "set", "cut", "become", "come", "bid", "let"}
        return "i" if base and not _is_noun_behind_to(line, following, guesses) else "p"
    return "p"


def _is_noun_behind_to(line: Line, at: int, guesses: Sequence[str]) -> bool:
    """Whether a word that is a verb too stands as a noun behind "to": "to work in", "to control of"."""
    return line[at].low in {"control", "report", "contract", "head", "chair"} and guesses[at + 1] in "pzk"


def _auxiliary(_line: Line, _at: int, _before: str, _guesses: Sequence[str]) -> str:
    return "h"


def _relative(line: Line, at: int, before: str, guesses: Sequence[str]) -> str:
    """ "That" is a determiner before a noun, begins a clause behind a verb, and is relative behind a noun."""
    if line[at].low != "that":
        return "r" if before in "neakoqcgp" or not before else "b"
    after = guesses[at + 1]
    if before in "k" and _points_to_noun(line, at + 1, guesses):
        return "d"
    if before == "v" or not before:
        return "b" if not (after in "naq" and not before) else "d"
    if before and before in "nek" and after in "vhx":
        return "r"
    return "b" if before in "neky" or after in "eodu" else "d"


def _points_to_noun(line: Line, at: int, guesses: Sequence[str]) -> bool:
    """Whether what may be a verb is the noun that "that" points to: "that contract is delivered by", "that deal ends"."""
    if at + 1 >= len(line) or conjugation.FORMS.get(line[at].low, ("", ""))[1] != "base":
        return False
    behind = conjugation.FORMS.get(line[at + 1].low, ("", ""))[1]
    return guesses[at + 1] == "h" or (behind == "third" and line[at + 1].low not in lexicon.NOUNS_TOO)


def _determiner(line: Line, at: int, before: str, guesses: Sequence[str]) -> str:
    """ "Each" before a verb only counts, behind a noun or an auxiliary: "Acme and Bolt each own half", "were all sold"."""
    counts = line[at].low in {"each", "both", "all"} and before in {"e", "n", "u", "h"} and guesses[at + 1] in "vh"
    return "x" if counts else "d"


def _pronoun(line: Line, at: int, _before: str, _guesses: Sequence[str]) -> str:
    return "r" if line[at].low == "who" else "u"


_SETTLING = {"v": _verb, "i": _to, "h": _auxiliary, "r": _relative, "d": _determiner, "u": _pronoun}
