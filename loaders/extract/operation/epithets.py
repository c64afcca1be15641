"""Whom "the operator of Elmfield prison" stands for where its sentence names nobody: the firm of the sentence before."""

from __future__ import annotations

from loaders.extract.grammar.parties import Parties
from loaders.extract.reading import Page

_RECENT = 12
_NEAR = 2
"""Entities before the sentence among which no other company may stand."""


def stood_for(page: Page, at: int) -> Parties:
    """The only company just spoken of, for the subject of a sentence: "Acme made a loss. The operator of Bolt has cut jobs"."""
    view = page.view
    opens = at == 0 and view.phrases.items(at)[0].low == "the"
    if not opens or not any(view.clauses.verb(here).shape == "finite" for here in view.said_of(at)):
        return ()
    here = {each.name for item in page.line for each in item.mentions}
    before = [each for each in page.discourse.recent(_RECENT) if each.name not in here]
    firms = [each for each in before[:_NEAR] if each.kind == "Company" and page.cast.is_shown(each)]
    return tuple(firms[:1]) if len({each.name for each in firms}) == 1 else ()
