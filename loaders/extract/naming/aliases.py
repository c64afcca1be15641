"""Short forms that lead back to the one longer name of the document that they may stand for."""

from __future__ import annotations

from collections import defaultdict

from loaders.extract.knowledge.institutions import LEGAL_FORMS
from loaders.extract.knowledge.places import is_place
from loaders.extract.naming.evidence import Evidence
from loaders.extract.naming.shapes import shape_of
from loaders.extract.naming.shortening import initials, shortenings

_SLIGHT = 3
"""The weight of a given name as evidence of a person."""

_SHOWN = 6
"""From which weight on the evidence for a kind speaks against what initials say."""

_FORMS = LEGAL_FORMS | {"group", "holdings", "company", "corporation"}
_SHORT = 8
"""Letters in the longest abbreviation by initials."""


_OFFICES = {"comptroller and auditor general": "national audit office"}
"""Offices that stand for the body that their holder leads, where a text names it."""


def settle(known: Evidence) -> None:
    """Give each short form its meaning, and each meaning what was shown of its short forms."""
    for office, body in _OFFICES.items():
        if office in known.forms and body in known.forms:
            known.means[office] = body
    by_words = _by_words(known)
    unsettled = []
    for key in sorted(known.forms, key=lambda key: (-len(key), key)):
        settled = key in known.means or _settled(known, key, by_words.get(key, set()))
        if not settled and any(_is_abbreviation(form) for form in known.forms[key]):
            unsettled.append(key)
    if unsettled:
        by_initials = _by_initials(known)
        for key in unsettled:
            _settled(known, key, by_initials.get(key, set()), by_initials=True)
    for key, meant in known.means.items():
        _add_kinds(known, key, meant)


def _add_kinds(known: Evidence, key: str, meant: str) -> None:
    """Show of a name what was shown of its short form: but for a home named after a person, and a person after a place."""
    kinds, shown = known.kinds[meant], known.shape(meant)
    misleading = {"Service": "Person", "Person": "Region"}.get(shown)
    for kind, weight in known.kinds[key].items():
        if kind != misleading:
            kinds[kind] = kinds.get(kind, 0) + weight


def _settled(known: Evidence, key: str, candidates: set[str], by_initials: bool = False) -> bool:
    """Give a short form its meaning, where just one name fits; whether any does."""
    own = _kind_in_itself(known, key) if by_initials else known.shape(key)
    fuller = _fitting(known, key, own, candidates) if candidates else set()
    if len(fuller) > 1:
        fuller = {each for each in fuller if _adds_a_form(key, each)} or fuller
    if len(fuller) > 1:
        fuller = _told_before(known, key, fuller) or fuller
    if len(fuller) == 1:
        known.means[key] = next(iter(fuller))
    elif shared := _shared_kind(known, fuller):
        known.kinds[key][shared] = known.kinds[key].get(shared, 0) + _SHOWN
    return bool(fuller)


def _told_before(known: Evidence, key: str, fuller: set[str]) -> set[str]:
    """The one of several longer names that was told before the short form first was, as papers do; else none."""
    order = list(known.forms)
    told = [each for each in order[: order.index(key)] if each in fuller]
    return set(told) if len(told) == 1 else set()


def _shared_kind(known: Evidence, fuller: set[str]) -> str:
    """The one kind of all names that a short form may mean: "Elmfield" of "Elmfield prison" and "Elmfield Remand Centre"."""
    kinds = {known.shape(each) for each in fuller}
    return next(iter(kinds)) if len(kinds) == 1 else ""


def _kind_in_itself(known: Evidence, key: str) -> str:
    """The kind of an abbreviation, but for one that a word or two beside it hint at: what it is short for counts more."""
    return known.shape(key) if shape_of(key).kind or known.weight(key) >= _SHOWN else ""


def _adds_a_form(key: str, candidate: str) -> bool:
    """Whether a longer name adds only a legal form or the word for a group: "quillon group plc" to "quillon"."""
    rest = candidate.removeprefix(key + " ")
    return rest != candidate and all(word in _FORMS for word in rest.split())


def _fitting(known: Evidence, key: str, own: str, candidates: set[str]) -> set[str]:
    """The longer names that a short form of the kind ``own`` may mean, each by its own fullest name."""
    found = set()
    for candidate in candidates:
        if candidate == key or (key, candidate) in known.together or _is_apart(known, key, candidate):
            continue
        shape = known.shape(candidate)
        like = _is_named_after(known, key, candidate) or _is_no_place(known, key, candidate)
        like = like or _is_head(known, key, candidate)
        differs = own and (shape or own == "Region") and own != shape and not like
        if differs or (not shape and candidate.endswith(" " + key) and own != "Person"):
            continue
        found.add(full(known, candidate))
    return found - {key}


def _is_apart(known: Evidence, key: str, candidate: str) -> bool:
    """Whether a name that begins a longer one is told as another's: as its owner, or often before the longer one is told of at
    all: "Acme" before "the Acme Academies Trust", "Acme Asia". Papers give a name in full first.
    """
    return (
        _is_owner(known, key, candidate)
        or _is_branch(known, key, candidate)
        or _is_peer(known, key, candidate)
        or (
            candidate.startswith(key + " ")
            and not _adds_a_form(key, candidate)
            and known.shape(candidate) in {"", "Company"}
            and known.preceded.get(candidate, 0) >= _OFTEN
        )
    )


def _is_branch(known: Evidence, key: str, candidate: str) -> bool:
    """Whether a longer name that comes later adds a place and what is run there: "Acme" before "Acme Sydney Ferries"."""
    rest = candidate.removeprefix(key + " ").split()
    return len(rest) > 1 and rest[-1] in _RUN and is_place(" ".join(rest[:-1])) and known.preceded.get(candidate, 0) > 0


def _is_peer(known: Evidence, key: str, candidate: str) -> bool:
    """Whether a family name stands only behind that of a peer, before anybody who has it with a given name is told of: "Lord
    Quill" before "Ann Quill".
    """
    if not all(form.startswith(_PEERS) for form in known.forms[key]) or not candidate.endswith(" " + key):
        return False
    order = list(known.forms)
    told_later = order.index(key) < order.index(candidate)
    return told_later and not any(form.startswith(_PEERS) for form in known.forms[candidate])


_PEERS = ("Lord ", "Lady ", "Baroness ", "Baron ", "Viscount ")

_RUN = frozenset({"ferries", "trains", "rail", "buses", "trams", "metro", "transit"})


_OFTEN = 3
"""Times that a name was read alone from which on it is whole."""


def _is_owner(known: Evidence, key: str, candidate: str) -> bool:
    """Whether a name that is told to own something, or somebody to own the longer one, begins that of a part of it: "Acme" beside
    "its subsidiary Acme Care Services Ltd".
    """
    told = key in known.owners or candidate in known.owned
    return told and candidate.startswith(key + " ") and not _adds_a_form(key, candidate)


def _is_named_after(known: Evidence, key: str, candidate: str) -> bool:
    """Whether what is taken for a person by a given name alone begins the name of a service: "Kit Elm" of "Kit Elm Prison"."""
    slight = known.shape(key) == "Person" and known.weight(key) <= _SLIGHT
    return slight and known.shape(candidate) == "Service" and candidate.startswith(key + " ")


def _is_head(known: Evidence, key: str, candidate: str) -> bool:
    """Whether what its article alone shows to be a service ends the name of another kind: "the Foundation" of "Elm Foundation"."""
    return known.weight(key) < _SLIGHT and candidate.endswith(" " + key)


def _is_no_place(known: Evidence, key: str, candidate: str) -> bool:
    """Whether what is also a place's name is a person's or firm's here: "Lincoln" for "Ann Lincoln" or "Lincoln Ltd"."""
    if known.shape(key) != "Region" or key in known.placed:
        return False
    named = known.shape(candidate) == "Person" and candidate.endswith(" " + key)
    return named or (known.shape(candidate) == "Company" and _adds_a_form(key, candidate))


def full(known: Evidence, key: str) -> str:
    """The key that a key leads back to in the end."""
    seen = {key}
    while (key := known.means.get(key, key)) not in seen:
        seen.add(key)
    return key


def _is_abbreviation(form: str) -> bool:
    return (form.isupper() or form[-2:].isupper() or form[1:2].isupper()) and len(form) <= _SHORT


def _by_words(known: Evidence) -> dict[str, set[str]]:
    """The names that each short form may stand for by its words."""
    found: dict[str, set[str]] = defaultdict(set)
    for key in known.forms:
        if " " in key:
            for short in shortenings(key, known.shape(key)):
                if short in known.forms:
                    found[short].add(key)
    return {short: _longest_of_each(keys) for short, keys in found.items()}


def _by_initials(known: Evidence) -> dict[str, set[str]]:
    """The names that each set of initials may stand for."""
    found: dict[str, set[str]] = defaultdict(set)
    for key, forms in known.forms.items():
        if " " in key:
            for short in initials(max(forms, key=len)):
                found[short].add(key)
    return found


def _longest_of_each(keys: set[str]) -> set[str]:
    """The names, without those that begin a longer one among them: "acme group" beside "acme group inc"."""
    if len(keys) == 1:
        return keys
    ordered = sorted(keys)
    return {key for key, after in zip(ordered, [*ordered[1:], ""], strict=True) if not after.startswith(key + " ")}
