"""Whether a form that may be a base form is a verb, by the words beside it: "Acme and Bolt run", but not in "the Acme bid"."""

from __future__ import annotations

from loaders.extract.grammar import conjugation, function_words, lexicon
from loaders.extract.grammar.agency import has_agent
from loaders.extract.grammar.function_words import ARTICLES
from loaders.extract.grammar.nouns import CONTRACTS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line


def _is_headline(line: Line) -> bool:
    """Whether a line that opens with a name tells of a contract in few words: "Acme win waste contract"."""
    return len(line) < _LONGEST_HEADLINE and any(item.low in CONTRACTS for item in line[2:])


_LONGEST_HEADLINE = 16
_BEFORE_PARTICIPLE = function_words.AUXILIARIES | {"to"}


def base(line: Line, at: int, before: str, after: str) -> str:
    """The letter of a form that is a base: v behind "will" or several, as in "Acme and Bolt run it", else n."""
    low = line[at - 1].low if at else ""
    if (before in {"x", "y"} and _behind_auxiliary(line, at)) or (before in {"n", "e"} and _is_seen(line, at, before)):
        return "v"
    if before in "ih" and before and low not in function_words.BE and not _is_had(line, at):
        return "v"
    unchanged = line[at].low in conjugation.UNCHANGED
    if before == "h" and unchanged:
        return "v"
    auxiliary = at - 3 if at > 2 and line[at - 2].low == "no" else at - 2  # "will no longer run"
    if (
        before == "x"
        and at > 1
        and line[auxiliary].low in (_BEFORE_PARTICIPLE if unchanged else function_words.BEFORE_BASE)
    ):
        return "v"
    if (before in ("u", "r") and low != "whose") or (before == "x" and low == "each"):
        return "v"
    several = before == "e" and after in "edq" and _is_firm_as_several(line, at)
    if several or _has_plural_subject(line, at, before, after) or _stands_first(line, at, before, after):
        return "v"
    if (before == "c" and _is_joined(line, at, after)) or (before == "k" and _is_behind_aside(line, at, after)):
        return "v"
    return "v" if _is_no_noun(line, at, before, after) else _unchanged(line, at, before, after)


def _is_firm_as_several(line: Line, at: int) -> bool:
    """Whether a firm that opens its clause does it, in the plural as the British have it: "Acme manage Elmfield Prison"."""
    opens = at == 1 or not line[at - 2].low.isalpha() or line[at - 2].low in _OPENING
    firm = opens and not line[at - 1].possessive and any(each.kind == "Company" for each in line[at - 1].mentions)
    return firm and line[at].low in _DONE_BY_FIRMS


_OPENING = frozenset({"and", "but", "while", "whilst", "where", "that", "today", "currently", "now"})
_DONE_BY_FIRMS = frozenset({"run", "manage", "own", "supply", "win", "lose", "hold", "control"})


def _is_no_noun(line: Line, at: int, before: str, after: str) -> bool:
    """Whether a base form that is never a noun stands where its subject may end: "two firms, Acme and Bolt, provide food"."""
    low = line[at - 1].low if at else ""
    stands = before in "nvexyc" or low in _BEFORE_VERB or (before == "k" and after in "deoqnav")
    return line[at].low in lexicon.NO_NOUNS and stands


def _is_behind_aside(line: Line, at: int, after: str) -> bool:
    """Whether several do something, behind an aside: "Acme and its partner, Bolt, run the jail"."""
    if _goes_to(line, at) or line[at].low not in _DOING or after not in "deo":
        return _goes_to(line, at)
    opening = next((here for here in range(at - 2, max(0, at - _ASIDE), -1) if line[here].low == ","), 0)
    before = line[max(0, opening - _PAIRED) : opening]
    return bool(before) and (len(before[-1].mentions) > 1 or any(item.low == "and" for item in before))


_DOING, _ASIDE, _PAIRED = frozenset({"run", "hold", "share", "supply", "control"}), 16, 4


def _goes_to(line: Line, at: int) -> bool:
    """Whether several go to somebody, behind an aside: "the two jails, run by Acme since 2009, go to Bolt"."""
    aside = any(item.low == "," for item in line[max(0, at - _ASIDE) : at - 1])
    return aside and line[at].low in _GOING and at + 1 < len(line) and line[at + 1].low == "to"


_COMPOUNDS = frozenset(
    tuple(pair.split())
    for pair in """call centre|call centres|call center|call centers|call handling|contact centre|contact centres|contact line
control room|control rooms|control centre|control centres|rescue service|rescue services|rescue helicopters|rescue centre
test centre|test centres|support service|support services|help line|help desk|care home|care homes|care service
care services|transport service|transport services|fire service|fire engines|waste service|waste services|work programme
work programmes|work scheme|release scheme|supply service|repair service|repairs service|escort service|escort services
monitoring centre""".replace("\n", "|").split("|")
)
"""Nouns whose first might be a verb behind a plural: "the pensions call centre"."""


_BEFORE_NOUNS = function_words.DETERMINERS | function_words.PREPOSITIONS - {"to"}


def _is_joined(line: Line, at: int, after: str) -> bool:
    """Whether "and" joins a base form to another before its object: "to manage and run integrated services"."""
    following = line[at + 1].low if at + 1 < len(line) else ""
    if at > 1 and following in ARTICLES and "to" in [item.low for item in line[max(0, at - _SHARED) : at]]:
        return True  # "to leave Acme and join the Bolt Trust"
    if at < 3 or conjugation.form(line[at - 2].low) != "base":
        return False
    if line[at - 3].low in _BEFORE_NOUNS:
        return False  # "the search and rescue helicopters", "for care and support in"
    return after in "deoqnpa" or (after == "v" and conjugation.is_participle(following)) or following in {"both", "all"}


_SHARED = 10
"""Words before "and" among which the infinitive stands that it goes on with."""

_BEFORE_VERB = frozenset({"as", "these", "those", "both", "all"})
"""Words that may stand right before a base form as its subject, or in its place: "these include"."""

_SEEING = words("see sees saw seeing")
"""Verbs of whose object a bare form tells what it does: "2013 saw Acme take over"."""


def _is_had(line: Line, at: int) -> bool:
    """Whether a base form is what one has: "has clear advice", but not "has run" nor "has yet to run"."""
    return line[at - 1].low in function_words.HAVING and line[at].low not in conjugation.UNCHANGED


_STANDING, _FRONTED = frozenset({"stand", "lie", "sit"}), frozenset({"behind", "among", "alongside"})


def _stands_first(line: Line, at: int, before: str, after: str) -> bool:
    """Whether a verb stands before its subject: "Behind Cope, a venture, stand Acme and Bolt"."""
    return line[at].low in _STANDING and before == "k" and after in "ed" and line[0].low in _FRONTED


def _has_plural_subject(line: Line, at: int, before: str, after: str) -> bool:
    """Whether several stand before a base form that is then their verb: "Acme and Bolt end", "both firms run"."""
    if at + 1 < len(line) and (line[at].low, line[at + 1].low) in _COMPOUNDS:
        return False
    low = line[at - 1].low if at and line[at].low != "service" else ""
    several = before == "e" and len(line[at - 1].mentions) > 1
    plural = several or (before == "n" and (low in _COLLECTIVE or _is_plural(low)))
    if plural and line[at].low == "change" and [item.low for item in line[at + 1 : at + 2]] == ["hands"]:
        return True
    if line[at].low in _GOING and after in "pi" and (low in _COUNTS or _is_behind_place(line, at, before)):
        return True
    free = after in "na" or (after == "z" and not several)
    if plural and has_particle(line, at) and at + 2 < len(line) and _begins_noun(line, at + 2):
        return True  # "local charities make up the Cope Alliance"
    if plural and after in "pi" and line[at].low in _GOING:
        return not (several and _is_definite(line, at - 1))
    return plural and (after in "deoqx" or (after in "naz" and not (free and line[at].low in lexicon.NOUNY)))


def _begins_noun(line: Line, at: int) -> bool:
    return bool(line[at].mentions) or line[at].low in function_words.DETERMINERS


def _is_plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith("ss")


def _is_behind_place(line: Line, at: int, before: str) -> bool:
    """Whether a place of several things stands before a verb: "the reins at Elmfield pass to Acme"."""
    return before == "e" and at > 2 and line[at - 2].low in _PLACING and _is_plural(line[at - 3].low)


_PLACING = frozenset({"at", "in", "of", "for"})


def _is_seen(line: Line, at: int, before: str) -> bool:
    """Whether one sees it done: "2013 saw Acme take over", "the deal will see the homes transfer to Acme"."""
    if before == "e" and at > 1 and line[at - 2].low in _SEEING:
        return True
    following = line[at + 1].low if at + 1 < len(line) else ""
    if line[at].low not in _GOING or following not in _WHERETO:
        return False
    near = [item.low for item in line[max(0, at - _NEAR) : at - 1]]
    return not _SEEING.isdisjoint(near)


_WHERETO = frozenset({"to", "into", "from", "under", "back", "out"})
_NEAR = 9
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
        return before in "eknxcq" or line[at - 1].low in {"both", "all", "each", "but", "though"}
    if before in "exk" and has_particle(line, at) and not _is_definite(line, at - 1):
        return True  # "Acme put out a report"
    if line[at].low == "quit" and any(item.family == "person" for item in line[max(0, at - 1 - (before == "k")) : at]):
        return True
    if before in {"n", "e"} and line[at].low in _PAST_AS_BASE and line[at + 1 : at + 2] and line[at + 1].low == "it":
        return True  # "the council let it be known"
    if line[at].low == "let" and not line[at - 1].possessive and (before == "e" or (before == "k" and after == "p")):
        return True
    if (
        before in "nk"
        and line[at].low in _PAST_AS_BASE
        and after in ("d" if before == "k" and line[at].low != "put" else "de")
    ):
        return True
    if before == "e" and after == "d" and line[at].low in _PAST_AS_BASE:
        return True  # "the Acme Trust put the cost at £3m"
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


def _behind_auxiliary(line: Line, at: int) -> bool:
    """Whether only the words of a date stand between the verb and its auxiliary: "will next month take over", "was until May
    2012 run by".
    """
    before = [item.low for item in line[max(0, at - _INSIDE) : at - 1]]
    if any(low in function_words.MODALS for low in before[-3:]):
        return True
    dating = next((place for place, low in enumerate(before) if low in _DATING and place), 0)
    return bool(dating) and before[dating - 1] in _BEFORE_PARTICIPLE and line[at].low in conjugation.UNCHANGED


_INSIDE = 6
"""Words of a date that may stand inside a verb phrase, with its auxiliary and its preposition."""

_DATING = words("until since till from")


def has_particle(line: Line, at: int) -> bool:
    """Whether the next word makes a verb of its own with this one: "looks after"."""
    following = line[at + 1].low if at + 1 < len(line) else ""
    return f"{conjugation.FORMS[line[at].low][0]} {following}" in lexicon.PHRASAL
