"""Where the words that a person quotes stand in a document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.names import words
from graph.passages import cut
from whoran.drafts import BadClaim

_SHOWN = 200
"""Characters of a passage that an error shows."""
_ALIKE = ("'‘’`", '"“”„', "-‐‑–—")
"""Characters that a keyboard has one of, where a page has several."""
_ANY = {character: f"[{re.escape(alike)}]" for alike in _ALIKE for character in alike}


def place_of(quote: str, text: str) -> tuple[int, int]:
    """The characters of ``text`` that the quote is: its words, whatever space, quotes and dashes are set between them.

    Raises BadClaim where the text does not have it, or has it more than once.
    """
    if not words(quote):
        raise BadClaim("the quote is empty: quote the words of the document that say so")
    found = [match.span() for match in re.finditer(_pattern(quote.split()), text)]
    if len(found) == 1:
        return found[0]
    if found:
        raise BadClaim(f"the document has {quote!r} {len(found)} times: quote more of the sentence that is meant")
    raise BadClaim(f"the document does not have {quote!r}{_nearest(quote, text)}: quote its own words")


def _pattern(quoted: Sequence[str]) -> str:
    """What finds these words, none of them in the middle of another."""
    spaced = r"\s+".join("".join(_ANY.get(each, re.escape(each)) for each in word) for word in quoted)
    before = r"(?<!\w)" if re.match(r"\w", quoted[0]) else ""
    after = r"(?!\w)" if re.search(r"\w$", quoted[-1]) else ""
    return f"{before}{spaced}{after}"


def _nearest(quote: str, text: str) -> str:
    """The passage that shares most words with the quote, told; nothing where none shares one."""
    wanted = set(words(quote))
    passages = (" ".join(text[start:end].split()) for start, end in cut(text))
    shared, nearest = max(((len(wanted & set(words(each))), each) for each in passages), default=(0, ""))
    shown = nearest if len(nearest) <= _SHOWN else nearest[:_SHOWN] + "…"
    return f" (nearest to it is: {shown!r})" if shared else ""
