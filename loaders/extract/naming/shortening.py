"""How names are shortened: to their beginning, to a family name, to initials, to the word for what they are."""

from __future__ import annotations

from graph.names import reduce
from loaders.extract.knowledge.bodies import LETTERS
from loaders.extract.knowledge.institutions import COMPANY, ESTABLISHMENT, POLICY, PUBLIC_BODY, SERVICE, SERVICE_WORDS
from loaders.extract.knowledge.openers import COMMON, DIRECTIONS
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words

SMALL = frozenset({"of", "for", "and", "the", "&", "in", "to", "on", "de", "der", "van", "von", "und", "et"})
_LONGEST = 16
"""Words of the longest name that is shortened."""

_PLACES_OF_WORK = words(
    """lodge grange manor hall house prison jail gaol centre center facility hospital infirmary school academy college home
    hostel stc irc yoi hmp penitentiary clinic library airport hospice surgery barracks nursery museum theatre
    stadium arena primary secondary complex railway line pool lido"""
)
"""Last words of establishments, whose names are shortened to what stands before."""

_RANKS = (
    "cllr",
    "councillor",
    "judge",
    "justice",
    "professor",
    "prof",
    "rev",
    "sen",
    "senator",
    "gov",
    "rep",
    "col",
    "baron",
)
_FOR_WHAT = frozenset({"ministry", "department", "office", "commission"})

_COUNTRIES = frozenset({"U.S.", "US", "UK", "U.K.", "NZ"})
"""Letters of a country before the name of its body, whose own letters leave them out: "U.S. Fodder and Seeds Service", "FSS"."""

STANDING_ALONE = words(
    "city province municipality borough court corporation trust house board bank society directorate library university"
).union(LETTERS, (f"{letters}s" for letters in LETTERS))
"""Words that have capitals where they stand for the name of a body or firm that ends or begins with them: "the Court"."""

_HEADS = PUBLIC_BODY | STANDING_ALONE | words("group partnership consortium foundation association federation union")


_WORDS_OF_SERVICES = SERVICE | SERVICE_WORDS | ESTABLISHMENT


def shortenings(name: str, kind: str) -> set[str]:
    """The reduced names that may stand for this reduced name of an entity of this kind."""
    parts = name.split()
    if len(parts) < 2 or len(parts) > _LONGEST:
        return set()
    if kind == "Person":
        return {parts[0], parts[-1], *(f"{rank} {parts[-1]}" for rank in _RANKS)}
    if kind == "PublicBody":
        return _of_body(name, parts)
    if kind == "Service":
        return _of_service(name, parts)
    if kind == "Union" or (not kind and "union" in parts[:-1]):
        return {short for short in _beginnings(parts) if not _is_branch(parts[len(short.split()) :])} | {
            parts[-1]
        } & _HEADS
    if kind == "Company":
        return _beginnings(parts) | ({parts[-1]} & _HEADS)
    return set() if kind else _beginnings(parts) | {parts[-1]}


def _is_branch(rest: list[str]) -> bool:
    """Whether what stands behind a union's name tells a branch of it: "North West"."""
    return all(part in DIRECTIONS or is_place(part) for part in rest)


_OPEN = SMALL | PUBLIC_BODY
"""Words with which no short name ends: "Ministry of", "Council"."""


def _beginnings(parts: list[str]) -> set[str]:
    """What stands before the last words: "quillon" and "quillon care" of "quillon care group"."""
    least = 2 if parts[0] in POLICY else 1  # "Corrections" beside a Corrections Association
    found = {" ".join(parts[:count]) for count in range(least, len(parts)) if parts[count - 1] not in _OPEN}
    return {short for short in found if len(short) > 2}


def _of_body(name: str, parts: list[str]) -> set[str]:
    found = {part for part in parts if part in STANDING_ALONE} | _in_letters(name.removeprefix("nhs "))
    at = next((at for at, part in enumerate(parts) if part in {"of", "for"}), 0)
    if at and parts[at - 1] in _FOR_WHAT:
        field = " ".join(parts[at + 1 :])
        found |= {field, f"{field} {parts[at - 1]}", " ".join(parts[at - 1 :])}
    if " inspectorate of " in name:
        topic = name[name.index("inspectorate of ") :]
        found |= {topic, f"hmi {topic.removeprefix('inspectorate of ')}"}
    elif len(parts) > 2 and parts[-1] in PUBLIC_BODY and is_place(parts[0]):
        found.add(" ".join(parts[1:]))
    if parts[-1] in {"council", "government", "police", "constabulary"} and len(parts) > 2:
        found |= {f"{parts[0]} {parts[-1]}", f"{parts[-2]} {parts[-1]}"}
    if parts[-1] in {"council", "municipality", "university"}:
        found |= _beginnings(parts)
    return found


def _in_letters(name: str) -> set[str]:
    """What a body goes by whose kind is said in letters: "elmshire ccg" and "ccg" of "elmshire clinical commissioning group"."""
    found = next((short for short, full in LETTERS.items() if name.endswith((f" {short}", f" {full}"))), "")
    place = name.removesuffix(LETTERS.get(found, "")).removesuffix(found).strip()
    return {found, f"{place} {found}", f"{place} {LETTERS[found]}"} if found else set()


def _of_service(name: str, parts: list[str]) -> set[str]:
    bare = stem(name)
    if parts[0] in ESTABLISHMENT:
        return {bare, f"{bare} prison", f"{bare} jail"} if bare else set()
    found = _beginnings(parts) if parts[-1] in _PLACES_OF_WORK else set()
    if len(bare) > 2:
        found.add(bare)
        found |= {short for word in _PLACES_OF_WORK if len(short := f"{bare} {word}") < len(name)}
    return found


def stem(name: str) -> str:
    """What is left of a service's name without the words for what it is: "elmfield" of "elmfield prison"."""
    kept = [word for word in name.split() if word not in _WORDS_OF_SERVICES]
    return "" if all(word in COMMON for word in kept) else " ".join(kept)


def initials(name: str) -> set[str]:
    """The reduced abbreviations that a name may have, with and without its small words: "cqc", "moj", "kss crc"."""
    name = _without_trust(name)
    reduced = reduce(name)
    places = reduced.removesuffix(" crc")
    parts = [
        part for part in name.replace("-", " ").replace(",", " ").replace("’s", " ").replace("'s", " ").split() if part
    ]
    if len(parts) < 2 or len(parts) > _LONGEST:
        return set()
    found = _of(parts) | (_of(parts[1:]) if parts[0] in _COUNTRIES and len(parts) > 2 else set())
    if places != reduced:
        short = {each for each in _of(places.split()) if len(each) > 1}
        found |= short | {f"{each} crc" for each in short}
    return {each for each in found if len(each) > 1}


def _without_trust(name: str) -> str:
    """The name of a hospital trust without what all of them are, as its letters leave that out: "EUH" of "Elm University
    Hospitals NHS Foundation Trust".
    """
    bare = name.removesuffix(" Trust").removesuffix(" Foundation").removesuffix(" NHS")
    return bare if name.endswith(("NHS Trust", "NHS Foundation Trust")) and " " in bare else name


def _of(parts: list[str]) -> set[str]:
    if parts[0] in {"Her", "His"} and parts[1:2] == ["Majesty"]:
        parts = ["H", "M", *parts[2:]]
    letters = [part if part.isupper() and 1 < len(part) < 5 else part[0] for part in parts]
    main = [letter for part, letter in zip(parts, letters, strict=True) if part.casefold() not in SMALL]
    formless = main[:-1] if parts[-1].casefold().rstrip(".") in COMPANY and len(main) > 2 else main
    return {"".join(each).casefold() for each in (letters, main, formless)}
