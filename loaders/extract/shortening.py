"""How names are shortened: to their beginning, to a family name, to initials."""

from __future__ import annotations

from graph.names import reduce
from loaders.extract.knowledge.institutions import COMPANY, ESTABLISHMENT, SERVICE, SERVICE_WORDS

_SMALL = frozenset({"of", "for", "and", "the", "&", "in", "to", "on"})
_LONGEST = 16
"""Words of the longest name that is shortened."""


def shortenings(name: str, kind: str) -> set[str]:
    """The reduced names that may stand for this reduced name of an entity of this kind."""
    words = name.split()
    if len(words) < 2 or len(words) > _LONGEST:
        return set()
    if kind == "Person":
        return {words[0], words[-1]}
    if kind == "PublicBody" and " inspectorate of " in name:
        return {name[name.index("inspectorate of ") :]}
    if kind not in {"Company", "Service"}:
        return set()
    found = {stem(name)} - {""} if kind == "Service" else set()
    if words[-1] in COMPANY | SERVICE:
        found |= {" ".join(words[:count]) for count in range(1, len(words))}
    return {short for short in found if len(short) > 2} | _same_stem(name, kind)


def _same_stem(name: str, kind: str) -> set[str]:
    """The shorter ways to say what a service is: "elmfield prison" for "elmfield correctional centre"."""
    if kind != "Service" or not stem(name) or name.split()[0] in ESTABLISHMENT:
        return set()
    return {short for word in SERVICE if len(short := f"{stem(name)} {word}") < len(name)}


def stem(name: str) -> str:
    """What is left of a service's name without the words for what it is: "elmfield" of "elmfield prison"."""
    return " ".join(word for word in name.split() if word not in SERVICE | SERVICE_WORDS | ESTABLISHMENT)


def initials(name: str) -> set[str]:
    """The reduced abbreviations that a name may have, with and without its small words: "cqc", "moj", "kss crc"."""
    reduced = reduce(name)
    places = reduced.removesuffix(" crc")
    words = [
        word for word in name.replace("-", " ").replace(",", " ").replace("’s", " ").replace("'s", " ").split() if word
    ]
    if len(words) < 2 or len(words) > _LONGEST:
        return set()
    found = _of(words)
    if places != reduced:
        short = {each for each in _of(places.split()) if len(each) > 1}
        found |= short | {f"{each} crc" for each in short}
    return {each for each in found if len(each) > 1}


def _of(words: list[str]) -> set[str]:
    if words[0] in {"Her", "His"} and words[1:2] == ["Majesty"]:
        words = ["H", "M", *words[2:]]
    if words[0] == "HM":
        words = ["H", "M", *words[1:]]
    every = "".join(word[0] for word in words)
    main = "".join(word[0] for word in words if word.casefold() not in _SMALL)
    return {every.casefold(), main.casefold()}
