"""Whether a form that may be a verb is one, by the words beside it: "homes run by Acme", but not in "the Acme bid"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar import conjugation, function_words, lexicon
from loaders.extract.grammar.agency import has_agent
from loaders.extract.grammar.nouns import CONTRACTS, ROLE_OF_ORGANISATION
from loaders.extract.grammar.service_nouns import ACT, ACTIVITIES, CLASS, ESTABLISHMENT, VAGUE, singular
from loaders.extract.knowledge import offices
from loaders.extract.knowledge.openers import NUMBERS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line


def verb(line: Line, at: int, before: str, guesses: Sequence[str]) -> str:
    """The letter of what was guessed to be a verb: v, or n, a, x; ``before`` is the settled letter before it."""
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
    if (before == "y" and _behind_modal(line, at)) or (before == "e" and at > 1 and line[at - 2].low in _SEEING):
        return "v"
    if before in "ih" and before and low not in function_words.BE and not _is_had(line, at):
        return "v"
    unchanged = line[at].low in conjugation.UNCHANGED
    if before == "h" and unchanged:
        return "v"
    auxiliary = at - 3 if at > 2 and line[at - 2].low == "no" else at - 2  # "will no longer run"
    if before == "x" and at > 1 and line[auxiliary].low in (_BEFORE_PARTICIPLE if unchanged else _BEFORE_BASE):
        return "v"
    if before in ("u", "r") and low != "whose":
        return "v"
    if _has_plural_subject(line, at, before, after) or _stands_first(line, at, before, after):
        return "v"
    if before == "c" and _is_joined(line, at, after):
        return "v"
    return (
        "v"
        if line[at].low in lexicon.NO_NOUNS and (before in "nvexyc" or low in _BEFORE_VERB)
        else _unchanged(line, at, before, after)
    )


def _is_joined(line: Line, at: int, after: str) -> bool:
    """Whether "and" joins a base form to another before its object: "to manage and run integrated services"."""
    if at < 2 or conjugation.FORMS.get(line[at - 2].low, ("", ""))[1] != "base":
        return False
    following = line[at + 1].low if at + 1 < len(line) else ""
    return after in "deoqnpa" or (after == "v" and conjugation.is_participle(following)) or following in {"both", "all"}


_BEFORE_VERB = frozenset({"as", "these", "those", "both", "all"})
"""Words that may stand right before a base form as its subject, or in its place: "these include"."""

_SEEING = words("see sees saw seeing")
"""Verbs of whose object a bare form tells what it does: "2013 saw Acme take over"."""

_HAVING = frozenset({"have", "has", "had", "having", "'ve"})
_PERFECT = conjugation.UNCHANGED | {"run", "come", "become", "overcome", "overrun"}


def _is_had(line: Line, at: int) -> bool:
    """Whether a base form is what one has: "has clear advice", but not "has run" nor "has yet to run"."""
    return line[at - 1].low in _HAVING and line[at].low not in _PERFECT


_STANDING, _FRONTED = frozenset({"stand", "lie", "sit"}), frozenset({"behind", "among", "alongside"})


def _stands_first(line: Line, at: int, before: str, after: str) -> bool:
    """Whether a verb stands before its subject: "Behind Cope, a venture, stand Acme and Bolt"."""
    return line[at].low in _STANDING and before == "k" and after in "ed" and line[0].low in _FRONTED


def _has_plural_subject(line: Line, at: int, before: str, after: str) -> bool:
    """Whether several stand before a base form that is then their verb: "Acme and Bolt end", "both firms run"."""
    low = line[at - 1].low if at and line[at].low != "service" else ""
    several = before == "e" and len(line[at - 1].mentions) > 1
    plural = several or (before == "n" and (low in _COLLECTIVE or _is_plural(low)))
    if plural and line[at].low == "change" and [item.low for item in line[at + 1 : at + 2]] == ["hands"]:
        return True
    if line[at].low in _GOING and after in "pi" and (low in _COUNTS or _is_behind_place(line, at, before)):
        return True
    free = after in "na" or (after == "z" and not several)
    if plural and after in "pi" and line[at].low in _GOING:
        return not (several and _is_definite(line, at - 1))
    return plural and (after in "deoqx" or (after in "naz" and not (free and line[at].low in lexicon.NOUNY)))


def _is_plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith("ss")


def _is_behind_place(line: Line, at: int, before: str) -> bool:
    """Whether a place of several things stands before a verb: "the reins at Elmfield pass to Acme"."""
    return before == "e" and at > 2 and line[at - 2].low in _PLACING and _is_plural(line[at - 3].low)


_PLACING = frozenset({"at", "in", "of", "for"})
_COUNTS = words("two three four five six seven eight both")
_GOING = words("go move pass return revert switch remain stay come fall belong transfer merge")
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
    if at + 1 < len(line) and (line[at + 1].low == "by" or _has_manner(line, at) or has_agent(line, at)):
        return before in "eknxc" or line[at - 1].low in {"both", "all", "each"}
    if before in "exk" and _has_particle(line, at) and not _is_definite(line, at - 1):
        return True  # "Acme put out a report"
    if line[at].low == "quit" and any(item.family == "person" for item in line[max(0, at - 1 - (before == "k")) : at]):
        return True
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


_DATED = words("starts begins ends expires lapses runs lasts finishes")
_TO_DATES = words("in on at from until to for by next this")
_JOINED = frozenset({"join", "joins", "joined", "joining"})


def _is_dated(line: Line, at: int, after: str) -> bool:
    """Whether a date follows that tells when what stands before begins or ends: "the five-year contract starts in May"."""
    leads = at + 1 < len(line) and line[at + 1].low in _TO_DATES and line[at].low in _DATED
    return leads and not line[at - 1].possessive and after in "py"


def _is_noun_here(line: Line, at: int) -> bool:
    """Whether the word before makes a noun of what may be a verb: "three jails", "joined forces"."""
    return line[at - 1].low in NUMBERS or (line[at].low == "forces" and line[at - 1].low in _JOINED)


def _third(line: Line, at: int, before: str, after: str) -> str:
    if before == "n" and _is_dated(line, at, after):
        return "v"
    if (before and before in "daqgop") or _is_noun_here(line, at) or _is_place(line, at, before):
        return "n"
    if before and before in "ru":
        return "n" if line[at - 1].low == "whose" and line[at].low == "shares" else "v"
    if before == "c" and at > 1 and conjugation.FORMS.get(line[at - 2].low, ("", ""))[1] == "third":
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


_DONE_TO_SEVERAL = frozenset({"runs", "houses", "supplies", "feeds", "guards", "starts", "tags", "patrols", "answers"})
"""Forms that are verbs between a name and a bare noun: "Acme tags offenders"."""

_PHASES = frozenset({"starts", "stops", "begins", "keeps"})


def _third_or_noun(line: Line, at: int, before: str, after: str) -> str:
    following = line[at + 1].low if at + 1 < len(line) else ""
    if (line[at].low, following) == ("forms", "part") or (line[at].low in _PHASES and following.endswith("ing")):
        return "v"
    if before and before in "ex" and _has_particle(line, at):
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
    if before == "v" and after == "n" and _is_held(line, at):
        return "a"
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


_HELD = words("run operate manage own build close reopen maintain buy acquire lose")
"""Verbs behind which no verb in -ing follows."""


def _is_held(line: Line, at: int) -> bool:
    """Whether a word in -ing says of what kind the places behind it are that somebody has: "runs swimming pools"."""
    lemma = conjugation.FORMS.get(line[at - 1].low, ("", ""))[0]
    return lemma in _HELD and CLASS.get(singular(line[at + 1].low)) == ESTABLISHMENT


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
