"""What can go wrong with a language model.

ModelError (an InputError)   told with where, what and the fix
├── EndpointError            the endpoint is of no use to any document: the load stops
└── NotRead                  the model did not read one document, which is left out
    └── RulesAlone           the model did not read it, and the rules alone did

Unanswered                   one question that got no answer: ``problem`` and ``fix``
├── TooLong                  it does not fit into the model's context, or its answer does not
├── Broken                   its answer holds no claims that can be read
└── Busy                     another try may get one
"""

from __future__ import annotations

from loaders.errors import InputError


class ModelError(InputError):
    """Something that a language model did not do."""


class EndpointError(ModelError):
    """The endpoint is of no use to any document."""


class NotRead(ModelError):
    """A document that the model did not read."""


class RulesAlone(NotRead):
    """A document that the model did not read, and the rules did."""


class Unanswered(Exception):
    """A question that got no answer: the ``problem`` and the ``fix``."""

    def __init__(self, problem: str, fix: str) -> None:
        super().__init__(problem, fix)
        self.problem = problem
        self.fix = fix


class TooLong(Unanswered):
    """The question and its answer do not fit into the model's context."""


class Broken(Unanswered):
    """The answer holds no claims that can be read."""


class Busy(Exception):
    """Another try may succeed: up to ``tries`` of them, ``pause`` seconds apart where the endpoint says so.

    ``finally_`` is what it is when they are used up.
    """

    def __init__(self, finally_: Unanswered | EndpointError, tries: int, pause: float | None = None) -> None:
        super().__init__(str(finally_))
        self.finally_ = finally_
        self.tries = tries
        self.pause = pause
