"""Words that show as names by what they do, though they open a sentence or are common ones: "Quillon now runs"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.conjugation import forms
from loaders.extract.grammar.function_words import is_adverb
from loaders.extract.knowledge.offices import HEADS, MODIFIERS
from loaders.extract.knowledge.openers import COMMON, OPENERS
from loaders.extract.knowledge.words import words
from loaders.extract.naming.headlines import is_headline
from loaders.extract.naming.names import Name
from loaders.extract.tokens import Token

_VERBAL = 5
"""Words behind a name that are looked at for its verb."""

_ACTING = words(
    """own run operate manage win buy sell acquire take provide lose employ hold become deliver oversee administer
    control inherit assume gain secure purchase lead go enter fall collapse file hand pass cease stop appoint sign
    announce serve cover publish do"""
)
_SINGULAR_ACTS = words("has is was says 's") | {
    form for verb in _ACTING for form, name in forms(verb) if name == "third"
}
_ANY_ACTS = words("had will would said beat") | {
    form for verb in _ACTING for form, name in forms(verb) if name in {"past", "both"}
}
_COMMON_ENDINGS = tuple(words("tion sion ment ness ing ity ance ence ship ism one body thing ers ors ies"))


def acts(line: Sequence[Token], name: Name) -> bool:
    """Whether a word that opens a sentence is a name by what it does: "Quillon now runs", but not "Management runs".

    The past does not tell one from many: "Guards ran" says less of "Guards" than "Mears runs" of "Mears".
    """
    end = _end_of_pair(line, name)
    beside = [word.low for word in line[end : end + _VERBAL]]
    at = next((at for at, low in enumerate(beside) if not _leads_to_verb(low)), len(beside))
    verb, following = ([*beside[at:], "", ""])[:2]
    done = verb in _ANY_ACTS and following != "by" and not _is_plural(name)
    together = end > name.last and verb in _ACTING and not _is_plural(name)
    return (done or together or verb in _SINGULAR_ACTS) and acts_alone(line, name)


def _end_of_pair(line: Sequence[Token], name: Name) -> int:
    """The end of the name, or of the one that "and" joins to it: "Quillon and Mears run"."""
    end = name.last
    if end + 1 >= len(line) or line[end].low not in {"and", "&"} or not line[end + 1].text[0].isupper():
        return end
    return next((at for at in range(end + 1, len(line)) if not line[at].text[0].isupper()), end)


def _leads_to_verb(low: str) -> bool:
    return is_adverb(low) or low in {"no", "longer"}


def _is_plural(name: Name) -> bool:
    return " " not in name.text and name.text.endswith("s") and not name.text.endswith(("ss", "us", "is", "os", "as"))


def is_titling(line: Sequence[Token], name: Name) -> bool:
    """Whether a title follows at once: "Quillon chief executive Ann Lee"."""
    low = [word.low for word in line[name.last : name.last + 3]]
    return acts_alone(line, name) and (low[:1] == ["chief"] or (low[0] in MODIFIERS and bool(HEADS & set(low))))


_COMPASS = words("northern southern eastern western southeastern southwestern northeastern northwestern")


def acts_alone(line: Sequence[Token], name: Name) -> bool:
    """Whether a name is no common word, of which "has" or "runs" would say nothing."""
    low = name.text.lower()
    if low in OPENERS or low.endswith(_COMMON_ENDINGS):
        return False
    words = low.split()
    common = name.doubtful and all(word in COMMON for word in words)
    if low in _COMPASS:
        return True  # no adjective stands before a verb: "Northern is"
    return not common or (len(words) > 1 and not is_headline(line))
