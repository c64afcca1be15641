"""What an endpoint means by an answer that is no success, and what can be done about it: one table."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from typing import NamedTuple

from loaders.model.endpoint import Endpoint
from loaders.model.errors import Busy, EndpointError, TooLong, Unanswered
from loaders.model.reply import Reply

LONGEST_PAUSE = 600.0
"""Seconds: an endpoint that asks for a longer pause has no room left today."""
SMALLER = "give the model a context of 8,000 tokens or more, or take another model"

_TOO_LONG = re.compile(
    r"context.?(?:length|size|window)|maximum.{0,20}tokens|too many tokens"
    r"|(?:prompt|input|request|message)s?.{0,20}too (?:long|large)",
    re.IGNORECASE,
)
_NO_MODEL = re.compile(
    r"model.{0,80}(?:not found|not exist|not available|not a valid|unknown)|(?:no such|unknown|invalid) model"
    r"|model.?not.?found",
    re.IGNORECASE,
)
_NO_CREDIT = re.compile(r"insufficient.?(?:quota|credit|balance)|billing|current quota", re.IGNORECASE)
_DECLINED = re.compile(r"content.?(?:filter|policy|management)|moderation|flagged", re.IGNORECASE)

Fault = Busy | EndpointError | Unanswered


class Case(NamedTuple):
    """A fault: the statuses that it comes with, the words of the complaint where only these tell it apart, and what it is."""

    statuses: Container[int]
    words: re.Pattern[str] | None
    made: Callable[[Endpoint, Reply], Fault]


def fault(endpoint: Endpoint, reply: Reply) -> Fault:
    """What a reply that is no success means."""
    return next(
        case.made(endpoint, reply)
        for case in CASES
        if reply.status in case.statuses and (case.words is None or case.words.search(reply.complaint))
    )


def _said(reply: Reply) -> str:
    return f"{reply.status}: {reply.complaint}" if reply.complaint else str(reply.status)


def _no_key(endpoint: Endpoint, reply: Reply) -> EndpointError:
    problem = f"it does not take the key ({_said(reply)})" if endpoint.key else f"it asks for a key ({_said(reply)})"
    return EndpointError(endpoint.address, problem, "put the right key into WHORAN_MODEL_KEY")


def _no_model(endpoint: Endpoint, reply: Reply) -> EndpointError:
    problem = f"it has no model {endpoint.model!r} ({_said(reply)})"
    return EndpointError(endpoint.address, problem, "name one that it has with --model or WHORAN_MODEL")


def _no_chat(endpoint: Endpoint, reply: Reply) -> EndpointError:
    problem = f"there are no chat completions at {endpoint.url} ({_said(reply)})"
    return EndpointError(endpoint.address, problem, "check the address: most end in /v1")


def _no_credit(endpoint: Endpoint, reply: Reply) -> EndpointError:
    problem = f"the account has no credit left ({_said(reply)})"
    return EndpointError(endpoint.address, problem, "see to the account, then give the same command again")


def _too_long(_: Endpoint, reply: Reply) -> TooLong:
    return TooLong(f"it does not fit into the model's context ({_said(reply)})", SMALLER)


def _declined(_: Endpoint, reply: Reply) -> Unanswered:
    return Unanswered(f"the endpoint declines to read it ({_said(reply)})", "take another model")


def _resting(endpoint: Endpoint, reply: Reply) -> Busy | EndpointError:
    pause = reply.pause
    if pause is not None and pause > LONGEST_PAUSE:
        problem = f"it asks to wait {pause / 60:,.0f} minutes ({_said(reply)})"
        return EndpointError(endpoint.address, problem, "give the same command again then: what was answered is kept")
    problem = f"the endpoint takes no more questions ({_said(reply)})"
    return Busy(Unanswered(problem, "load it again later, or with a lower --in-flight"), 8, pause)


def _failing(_: Endpoint, reply: Reply) -> Busy:
    pause = min(reply.pause, LONGEST_PAUSE) if reply.pause is not None else None
    return Busy(Unanswered(f"the endpoint fails on it ({_said(reply)})", "load it again later"), 4, pause)


def _refused(_: Endpoint, reply: Reply) -> Unanswered:
    return Unanswered(
        f"the endpoint refuses the question ({_said(reply)})", "look the complaint up in its documentation"
    )


CASES: tuple[Case, ...] = (
    Case({400, 403, 422}, _DECLINED, _declined),
    Case({401, 403}, None, _no_key),
    Case({402}, None, _no_credit),
    Case({429}, _NO_CREDIT, _no_credit),
    Case({429}, None, _resting),
    Case({413}, None, _too_long),
    Case({400, 422, 500}, _TOO_LONG, _too_long),
    Case({400, 404, 422}, _NO_MODEL, _no_model),
    Case(range(300, 400), None, _no_chat),
    Case({404, 405}, None, _no_chat),
    Case({408, 409, 425, *range(500, 600)}, None, _failing),
    Case(range(1_000), None, _refused),
)
"""Each fault; the first that fits counts."""
