"""A sentence as it was read, with what its document knows of it."""

from __future__ import annotations

from collections.abc import Collection

from graph.model import Document
from loaders.extract.dates import Context
from loaders.extract.grammar.services import Services
from loaders.extract.reading import Page
from loaders.extract.record import record
from loaders.extract.sentences import Sentence
from loaders.extract.timing.dating import Dating


@record
class Passage:
    """A sentence as it was read, with its dates and its speaker, and the services that its document describes up to there."""

    document: Document
    context: Context
    sentence: Sentence
    page: Page
    said_by: str
    services: Services

    def dating(self, places: Collection[int], states: Collection[int] = ()) -> Dating:
        """The sentence's dates, given to the verbs and nouns at ``places``, of them ``states``, and the other verbs."""
        return Dating(self.page.view, places, self.page.dates, states)
