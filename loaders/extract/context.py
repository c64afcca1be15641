"""What the words around a name show of its kind: "the contractor Acme", "Acme, a trade union", "in Elmfield"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.knowledge.offices import HEADS, MODIFIERS, UNION_TITLES
from loaders.extract.knowledge.openers import FUNCTION, OPENERS
from loaders.extract.knowledge.words import words
from loaders.extract.names import Name
from loaders.extract.tokens import Token
from loaders.extract.verbs import forms, is_adverb

Vote = tuple[str, int]
"""A kind and the weight of the evidence for it; the shape of a name weighs 3."""

NAMED = ""
"""In a vote, that the words are a name, of whatever kind: unions and charities act as companies do."""

DESCRIPTIONS: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "Company": words(
            """company firm contractor provider operator outsourcer giant conglomerate charity owner owners rival rivals bidder
    consortium venture recruiter supplier landlord buyer investor fund charities operators contractors providers
    companies firms outsourcing partnership group team multinational specialist"""
        ),
        "Union": words("union unions"),
        "PublicBody": words("regulator watchdog inspectorate department ministry council inspector"),
        "Service": words("prison jail centre hospital school academy home franchise facility programme"),
        "Region": words("county town city region borough area"),
    }.items()
    for noun in nouns
}
"""Nouns that say what the name beside them is."""

_BEING = frozenset({"is", "was", "became", "becomes", "remains", "stays"})
_ACTING = words(
    """own run operate manage win buy sell acquire take provide lose employ hold become deliver oversee administer
    control inherit assume gain secure purchase lead go enter fall collapse file hand pass cease stop appoint sign
    announce serve cover publish do"""
)
_SINGULAR_ACTS = words("has is was says 's") | {
    form for verb in _ACTING for form, name in forms(verb).items() if name == "third"
}
_ANY_ACTS = words("had will would said beat") | {
    form for verb in _ACTING for form, name in forms(verb).items() if name in {"past", "both"}
}
_VERBAL = 5
"""Words of a verb, its auxiliaries and adverbs, that are looked at."""
_ASIDES = words("owned run formerly part based led founded jointly owner operator which")
_COMMON_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ing",
    "ity",
    "ance",
    "ence",
    "ship",
    "ism",
    "one",
    "body",
    "thing",
    "ers",
    "ors",
    "ies",
)
_CRIMES = words("murder murders killing killings death deaths suicide rape stabbing manslaughter conviction")
_BEFALLING = words("murdered killed stabbed raped jailed imprisoned sentenced convicted aged died")
_RELATIVES = words(
    "mother father mum dad parents family wife husband widow son daughter sister brother partner friends"
)
_PLACED = frozenset({"in", "near", "across", "throughout", "around", "outside"})


def votes(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What the words beside a name say of its kind."""
    before = line[name.first - 1] if name.first else None
    after = line[name.last] if name.last < len(line) else None
    yield from _before(line, name, before)
    yield from _described(line, name)
    if after and (name.doubtful or not name.kind) and (_acts(line, name) or _titles(line, name)):
        yield NAMED, 4
    if _may_live(line, name):
        yield "Person", 3
    if before and after and before.low in _PLACED and after.low not in {"'s", "'"} and not name.kind:
        yield "Region", 2


def _acts(line: Sequence[Token], name: Name) -> bool:
    """Whether a word that opens a sentence is a name by what it does: "Quillon now runs", but not "Management runs".

    The past does not tell one from many: "Guards ran" says less of "Guards" than "Mears runs" of "Mears".
    """
    end = _end_of_pair(line, name)
    beside = [word.low for word in line[end : end + _VERBAL]]
    at = next((at for at, low in enumerate(beside) if not _leads_to_verb(low)), len(beside))
    verb, following = ([*beside[at:], "", ""])[:2]
    done = verb in _ANY_ACTS and following != "by" and not _is_plural(name)
    together = end > name.last and verb in _ACTING and not _is_plural(name)
    return (done or together or verb in _SINGULAR_ACTS) and _acts_alone(name)


def _end_of_pair(line: Sequence[Token], name: Name) -> int:
    """The end of the name, or of the one that "and" joins to it: "Quillon and Mears run"."""
    end = name.last
    if line[end].low not in {"and", "&"} or end + 1 >= len(line) or not line[end + 1].text[0].isupper():
        return end
    return next((at for at in range(end + 1, len(line)) if not line[at].text[0].isupper()), end)


def _leads_to_verb(low: str) -> bool:
    return is_adverb(low) or low in {"no", "longer"}


def _is_plural(name: Name) -> bool:
    return " " not in name.text and name.text.endswith("s") and not name.text.endswith(("ss", "us", "is", "os", "as"))


def _titles(line: Sequence[Token], name: Name) -> bool:
    """Whether a title follows at once: "Quillon chief executive Ann Lee"."""
    low = [word.low for word in line[name.last : name.last + 3]]
    return _acts_alone(name) and (low[:1] == ["chief"] or (low[0] in MODIFIERS and bool(HEADS & set(low))))


def _acts_alone(name: Name) -> bool:
    low = name.text.lower()
    return low not in OPENERS and not low.endswith(_COMMON_ENDINGS)


def _before(line: Sequence[Token], name: Name, before: Token | None) -> Iterator[Vote]:
    if before is None:
        return
    if before.low in HEADS and before.low != "chief" and _could_be_person(name):
        yield "Person", 4 if " " in name.text else 1
    kind = DESCRIPTIONS.get(before.low, "") if name.kind != "Person" else ""
    if kind and not (kind == "Region" or before.text[0].isupper()):
        yield kind, 4
    if before.low == "of" and name.first > 1 and line[name.first - 2].low == "secretary":
        yield "Union", 2


def _described(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """The kind that the apposition after a name says: "Acme, the biggest operator of"; or a noun: "the Acme union"."""
    low = [word.low for word in line[name.last : name.last + 12]]
    if low and low[0] in DESCRIPTIONS and low[0] in {"union", "company", "consortium", "franchise"}:
        yield DESCRIPTIONS[low[0]], 4
    if low[:1] and low[0] in _BEING and _titled(low[1:7]) and _could_be_person(name) and " " in name.text:
        yield "Person", 3
    if " ".join(low[low[:1] == ["'s"] :][:2]) in UNION_TITLES:
        yield "Union", 4
    if name.doubtful and low[:1] == [","] and low[1:2] and low[1] in _ASIDES and _acts_alone(name):
        yield "Company", 4
    if len(low) < 3 or low[0] not in {",", "–", "-", "—"}:
        return
    if _titled(low[1:7]) and _could_be_person(name):
        yield "Person", 4
    if low[1] in {"a", "an", "the", "one", "another", "its"} or low[1] in DESCRIPTIONS:
        yield from _head(low[1:])


def _titled(words: Sequence[str]) -> bool:
    """Whether an apposition begins with a title: "general secretary", "the shadow justice secretary", "Acme's chair"."""
    for word in words:
        if word in HEADS:
            return True
        if word in {",", ".", "and", "who", "which", "said", "says", "of", "by"}:
            return False
    return False


def _head(words: Sequence[str]) -> Iterator[Vote]:
    for word, following in zip(words, [*words[1:], "."], strict=False):
        kind = DESCRIPTIONS.get(word)
        if kind and following not in DESCRIPTIONS:
            yield kind, 4
            return
        if word in FUNCTION - {
            "a",
            "an",
            "the",
            "one",
            "another",
            "its",
            "largest",
            "more",
            "most",
            "third",
            "first",
        } or word in {",", "."}:
            return


def _may_live(line: Sequence[Token], name: Name) -> bool:
    """Whether what is told befalls people: "the murder of Jory Penn", "Jory Penn was jailed", "Jory Penn's mother"."""
    if not _could_be_person(name) or " " not in name.text:
        return False
    before = [word.low for word in line[max(0, name.first - 5) : name.first]]
    after = [word.low for word in line[name.last : name.last + 4]]
    related = after[:1] in (["'s"], ["'"]) and bool(_RELATIVES & set(after[1:3]))
    befalls = next((low for low in after if low not in {",", "was", "is", "who", "has", "been"}), "") in _BEFALLING
    return related or befalls or (before[-1:] == ["of"] and bool(_CRIMES & set(before)))


def _could_be_person(name: Name) -> bool:
    words = name.text.replace("-", " ").replace("’", "").replace("'", "").split()
    return (
        name.kind in {"", "Person"} and len(words) <= 4 and all(word.isalpha() and not word.isupper() for word in words)
    )
