"""Whose document it is: the organisation that its "we" means outside quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from graph.model import Document, Mention
from loaders.extract.knowledge.anaphors import ANY_BODY
from loaders.extract.knowledge.inspection import is_inspectorate
from loaders.extract.knowledge.reports import is_paper
from loaders.extract.naming.cast import Cast
from loaders.extract.referring.inspectorate import inspectorate
from loaders.extract.sentences import sentences

_INSPECTING = re.compile(
    r"\b[Ww]e (?:inspected|audited|rated|judged)\b|\b[Oo]ur (?:(?:last|previous|unannounced) )?(?:inspection|audit)\b"
)
"""What only those write who inspect."""

_SUBMITTED = re.compile(
    r"(?:supplementary |further |written |oral |open |joint )*(?:evidence|submission|statement|letter|response|briefing)"
    r"(?: submitted| received)? (?:by|from) (?:the )?(.{2,80}?)(?: (?:in response )?to (?:the|a|an) .+?)?(?: ?\([A-Z\d]+\))?",
    re.IGNORECASE,
)
"""A heading that says whose text follows: "Written evidence submitted by Quillon Ltd", "Letter from Acme to the committee"."""

_ANNOUNCING = re.compile(
    r"(?:The )?(.{2,60}?)(?: today)? (?:is|are) (?:delighted|pleased|proud|thrilled|excited|happy) to "
    r"(?:announce|confirm|report)\b.*",
    re.DOTALL,
)
"""How a press release begins: "Quillon Ltd is delighted to announce"."""

_HEADING = 3
"""Lines at the beginning among which such a heading stands."""

_GREETING = re.compile(r"^ *Dear [A-Za-z]", re.MULTILINE)
_COPIED = re.compile(r"cc\b|copy\b|copied\b|to:", re.IGNORECASE)
_SIGNATURE, _SHORT = 4, 90
"""Lines at the end of a letter among which the writer's office stands, and letters of such a line."""


def author(document: Document, cast: Cast) -> Mention | None:
    """The organisation that a document is by: an inspectorate, whom its heading names, whose officer signs it, else its publisher;
    None for a paper.
    """
    if is_inspectorate(document.publisher):
        return cast.mention(document.publisher) or Mention(document.publisher, "PublicBody", document.publisher)
    if _INSPECTING.search(document.text) and (found := inspectorate(document.text, cast)):
        return found
    return next((each for each in map(cast.mention, _told(document)) if each and each.kind in ANY_BODY), None)


def _told(document: Document) -> Iterator[str]:
    """The names that the document's heading and its publisher give; what stands in brackets is whose magazine it is."""
    for heading in (document.title, *(each.text for each in islice(sentences(document.text), _HEADING))):
        if found := _SUBMITTED.fullmatch(heading.strip()) or _ANNOUNCING.fullmatch(heading.strip()):
            yield found[1].strip(" .")
    if _GREETING.search(document.text):
        yield from _signed(document.text)
    publisher, _, owner = document.publisher.partition(" (")
    yield from (each for each in (publisher.strip(), owner.strip(") ")) if each and not is_paper(each))


def _signed(text: str) -> Iterator[str]:
    """What may name the body of who signs a letter: the last lines, each whole and behind a title: "Chair, Quillon Ltd"."""
    lines = [line.strip(" .") for line in text.rstrip().splitlines()[-2 * _SIGNATURE :] if line.strip()]
    for line in reversed(lines[-_SIGNATURE:]):
        if len(line) <= _SHORT and not _COPIED.match(line):
            yield from (line, line.partition(", ")[2])
