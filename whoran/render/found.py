"""What a search found: entities by name, passages by their words."""

from __future__ import annotations

from queries.answers import Found, PassageAnswer
from whoran.render import marks
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.source import QUIET, QUOTE, quote, reference


def found(answer: Found) -> Page:
    """Entities best first, then passages by date."""
    entities = [
        line((each["name"], "bold"), f", {each['kind']}", (f"  {each['id']}", QUIET)) for each in answer["entities"]
    ]
    passages = [each for passage in answer["passages"] for each in _passage(passage)]
    nothing = [] if entities or passages else [line(f"Nothing is called {answer['text']!r}, and no passage holds it.")]
    return Page([*nothing, *entities, *passages, *marks.more(answer["next"], len(answer["passages"]))])


def _passage(passage: PassageAnswer) -> list[Line]:
    words = quote(passage["passage"], passage["document"])
    return [BLANK, line((f"“{words}”", QUOTE)), line(*reference(passage["document"], passage["page"]), indent=2)]
