"""The inspectorate that a document is about: named, told by its chief or topic, or by what its inspectors came to."""

from __future__ import annotations

import re

from graph.model import Mention
from loaders.extract.knowledge.countries import BRITISH, FOREIGN
from loaders.extract.knowledge.inspection import is_inspectorate
from loaders.extract.naming.cast import Cast

TOPICS = ("probation", "prisons", "constabulary", "schools")
_INSPECTOR = "inspector"
"""What every word for an inspectorate by its chief or topic has: looked for first, since its pattern is slow."""

_CHIEF = re.compile(
    rf"(?:chief )?inspector(?:ate)? of ({'|'.join(TOPICS)})|(probation|prisons?) inspectorate", re.IGNORECASE
)
_OFFICE = re.compile(r"(?:Chief )?Inspector of (?:[A-Z]\w+ (?:and )?)*[A-Z]\w+")


def inspectorate(text: str, cast: Cast) -> Mention | None:
    """The inspectorate that a text is about: the one that it names most, or one that it tells by its chief or topic before."""
    name = next((name for name in cast.of_kind("PublicBody") if is_inspectorate(name)), "")
    told = _CHIEF.search(text) if _INSPECTOR in text.casefold() else None
    topic = (told[1] or told[2]).casefold() if told else ""
    if name and (not told or topic in name.casefold() or 0 <= text.find(name) < told.start()):
        return Mention(name, "PublicBody", name)
    office = None if told else _OFFICE.search(text)
    if office:
        return Mention(office.group(), "PublicBody", office.group())
    return of_topic(topic, told.group(), cast) if told else _of_inspected(text)


def _of_inspected(text: str) -> Mention | None:
    """The inspectorate of British prisons or probation, where inspectors come to a text: that of what it names most."""
    spoken = _INSPECTING.search(text)
    if spoken is None:
        return None
    times, told = max((len(inspected.findall(text)), name) for name, inspected in _INSPECTED)
    return Mention(f"HM Inspectorate of {told}", "PublicBody", spoken.group()) if times else None


_INSPECTED = (
    ("Prisons", re.compile(r"\bHM(?:P|YOI)\b|\bprisons? inspector", re.IGNORECASE)),
    (
        "Probation",
        re.compile(
            r"\b(?:CRCs?|NPS|National Probation Service)\b|\bCommunity Rehabilitation Compan|\bprobation (?:inspector|watchdog)",
            re.IGNORECASE,
        ),
    ),
)
"""What tells the one or the other."""

_INSPECTING = re.compile(r"\b(?:inspectorate|inspectors?|probation watchdog)\b", re.IGNORECASE)


def of_topic(topic: str, spoken: str, cast: Cast) -> Mention:
    """The British inspectorate of a topic; the office as it is called where the text speaks of another country."""
    if spoken[0].isupper() and cast.wrote(FOREIGN) > cast.wrote(BRITISH):
        return Mention(spoken, "PublicBody", spoken)
    plain = topic.capitalize()
    return Mention(f"HM Inspectorate of {'Prisons' if plain == 'Prison' else plain}", "PublicBody", spoken)
